/* A build without the optional components: it says so, their functions say what is missing, and all else is there.
 * `without_components FILE FOLDER`: a file that may be written, and a history. */
#include <ipsf.h>

#include <stdio.h>
#include <string.h>

static int failures = 0;

static void check(int holds, const char* what) {
    if (holds) return;
    fprintf(stderr, "not so: %s\n", what);
    ++failures;
}

/* A status that has to be IPSF_UNSUPPORTED with the name of what is missing. */
static void check_unsupported(int32_t status, ipsf_error* const* error, const char* component) {
    check(status == IPSF_UNSUPPORTED, component);
    check(ipsf_error_status(*error) == IPSF_UNSUPPORTED, "the error has the status");
    check(strstr(ipsf_error_message(*error), component) != NULL, "the message names the component");
    check(ipsf_error_problem_count(*error) == 0, "nothing is wrong with data");
}

int main(int count, char** arguments) {
    ipsf_error* error = NULL;
    ipsf_edition* edition = NULL;
    ipsf_bytes* bytes = NULL;
    ipsf_builder* builder = NULL;
    ipsf_answers* answers = NULL;
    ipsf_history* history = NULL;
    ipsf_client_summary* clients = NULL;
    ipsf_client_summary_options clients_options = IPSF_CLIENT_SUMMARY_OPTIONS_INIT;
    FILE* file;

    if (count != 3) return 2;
    check(ipsf_has("dmn") == 0 && ipsf_has("sqlite") == 0 && ipsf_has("xlsx") == 0 && ipsf_has("csv") == 0 &&
              ipsf_has("odbc") == 0,
          "none is there");
    check(ipsf_has(NULL) == 0 && ipsf_has("") == 0 && ipsf_has("DMN") == 0, "no other name is one");

    check(ipsf_edition_embedded("fi-2021-11", &edition, &error) == IPSF_OK, "editions are there");
    check_unsupported(ipsf_edition_dmn(edition, "en", &bytes, &error), &error, "\"dmn\"");
    check(bytes == NULL, "nothing is made");
    check_unsupported(ipsf_edition_dmn_tests(edition, &bytes, &error), &error, "\"dmn\"");

    file = fopen(arguments[1], "wb");
    if (file == NULL) return 2;
    fwrite("SQLite format 3\0and no more", 1, 27, file);
    fclose(file);
    check_unsupported(ipsf_history_load(arguments[1], NULL, &history, &error), &error, "\"sqlite\"");
    check(history == NULL, "nothing is loaded");
    remove(arguments[1]);
    check_unsupported(ipsf_history_load(arguments[2], NULL, &history, &error), &error, "\"csv\"");
    check(history == NULL, "no folder is loaded");
    check_unsupported(ipsf_history_load("odbc:DSN=records", NULL, &history, &error), &error, "\"odbc\"");
    check(history == NULL, "no database is read");
    check_unsupported(ipsf_answers_read("item,value\n", -1, NULL, NULL, &answers, &error), &error, "\"csv\"");
    check(answers == NULL, "nor answers");

    ipsf_error_free(&error);
    check(ipsf_builder_new(NULL, &builder, &error) == IPSF_OK, "histories are made in memory");
    check(ipsf_builder_add_table(builder, "coaches", &error) == IPSF_OK, "of tables");
    check(ipsf_builder_add_table(builder, "episodes", &error) == IPSF_OK, "without rows, too");
    check(ipsf_builder_finish(builder, &history, &error) == IPSF_OK, "and used");
    check(error == NULL, "without an error");
    clients_options.as_of = 19851; /* 2024-05-08 */
    check(ipsf_client_summary_new(history, &clients_options, &clients, &error) == IPSF_OK, "results are there");
    check_unsupported(ipsf_client_summary_xlsx(clients, "en", &bytes, &error), &error, "\"xlsx\"");
    check(bytes == NULL, "no workbook is made");

    ipsf_error_free(&error);
    ipsf_client_summary_free(&clients);
    ipsf_answers_free(&answers);
    ipsf_builder_free(&builder);
    ipsf_history_free(&history);
    ipsf_edition_free(&edition);
    return failures == 0 ? 0 : 1;
}
