/* Service models: those built in, and one read from text, with a deadline of its own. */
#include "made_up.h"

static const char model_text[] =
    "format = 1\n"
    "id = \"kept-model\"\n"
    "status = \"plan\"\n"
    "title = { fi = \"Malli\", en = \"Model\" }\n"
    "document = \"made up\"\n"
    "summary = { fi = \"Yksi valmentaja.\", en = \"One coach.\" }\n"
    "[team]\n"
    "coaches = 1\n"
    "led_by = { fi = \"esihenkilö\", en = \"a leader\" }\n"
    "organised_by = { fi = \"kunta\", en = \"a town\" }\n"
    "[[role]]\n"
    "key = \"coach\"\n"
    "title = { fi = \"Valmentaja\", en = \"Coach\" }\n"
#define PHASE(key)                                 \
    "[[phase]]\n"                                  \
    "key = \"" key                                 \
    "\"\n"                                         \
    "title = { fi = \"Vaihe\", en = \"Phase\" }\n" \
    "step = [{ role = \"coach\", does = { fi = \"Tekee\", en = \"Does\" } }]\n"
    PHASE("intake") PHASE("profiling") PHASE("job_search") PHASE("employer_agreement") PHASE("job_support") PHASE("end")
    "[[deadline]]\n"
    "key = \"first_employer_meeting\"\n"
    "subject = \"client\"\n"
    "title = { fi = \"Pian\", en = \"Soon\" }\n"
    "source = { document = \"made up\", place = \"model\" }\n"
    "triggers = [{ kind = \"episode_start\" }]\n"
    "due = { kind = \"days\", count = 20 }\n"
    "met_by = [{ kind = \"meeting\", party = \"employer\" }]\n"
    "rests = [\"episode_ended\"]\n";

static void check_built_in(void) {
    ipsf_service_model *model = NULL;
    IS(ipsf_service_model_embedded_count() > 0);
    TEXT(ipsf_service_model_embedded_id(-1), NULL);
    DONE(ipsf_service_model_embedded(ipsf_service_model_embedded_id(0), &model, &error));
    TEXT(ipsf_service_model_id(model), ipsf_service_model_embedded_id(0));
    ipsf_service_model_free(&model);
    IS(model == NULL);
}

void check_service_models(void) {
    ipsf_service_model *model = NULL;
    ipsf_edition *with_it = NULL;
    ipsf_process_deadline deadline = IPSF_PROCESS_DEADLINE_INIT;
    check_built_in();
    DONE(ipsf_service_model_read(model_text, sizeof model_text - 1, NULL, &model, &error));
    TEXT(ipsf_service_model_id(model), "kept-model");
    BEGINS(ipsf_service_model_hash(model), "xxh128:");
    DONE(ipsf_edition_with_service_model(edition, model, &with_it, &error));
    DONE(ipsf_edition_copy_deadlines(with_it, 0, 1, &deadline, &error));
    TEXT(deadline.title_en, "Soon");
    ipsf_edition_free(&with_it);
    LENDS(ipsf_service_model_json(model, &lent, &length, &error));
    LENDS(ipsf_service_model_text(model, "fi", &lent, &length, &error));
    if (ipsf_has("html")) LENDS(ipsf_service_model_chart(model, "fi", &lent, &length, &error));
    GIVES_FILE("html", ipsf_service_model_html(model, NULL, &bytes, &error));
    ipsf_service_model_free(&model);
}
