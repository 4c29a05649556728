/* The made-up service as rows. */
#include "made_up.h"

ipsf_edition *edition;
ipsf_edition *changed;
ipsf_edition *two_scales;
ipsf_history *history;

static const char *program_folder;

const char *in_folder(const char *name) {
    static char path[4096];
    size_t at = 0;
    for (const char *from = program_folder; *from && at < sizeof path - 2; ++from) path[at++] = *from;
    path[at++] = '/';
    for (const char *from = name; *from && at < sizeof path - 1; ++from) path[at++] = *from;
    path[at] = '\0';
    return path;
}

static ipsf_id id_of(const char *text) {
    ipsf_id id = IPSF_ID_NONE;
    id.text = text;
    return id;
}
static ipsf_id number_of(int64_t integer) {
    ipsf_id id = IPSF_ID_NONE;
    id.integer = integer;
    return id;
}

static void add_team(ipsf_builder *builder) {
    ipsf_team team = IPSF_TEAM_INIT;
    team.team_id = id_of("T1");
    team.name = "Pohjoinen";
    team.region = "Kainuu";
    team.service_model = "kainuu";
    team.started_on = start_of_2023;
    DONE(ipsf_builder_add_team(builder, &team, &error));
}

static void add_transfer(ipsf_builder *builder) {
    ipsf_transfer transfer = IPSF_TRANSFER_INIT;
    transfer.episode_id = id_of("E3");
    transfer.on = apr_1;
    transfer.coach_id = number_of(2);
    DONE(ipsf_builder_add_transfer(builder, &transfer, &error));
}

static void add_jobs(ipsf_builder *builder) {
    ipsf_job current = IPSF_JOB_INIT;
    ipsf_job over = IPSF_JOB_INIT;
    current.job_id = id_of("J1");
    current.episode_id = id_of("E3");
    current.employer_id = number_of(71);
    current.started_on = may_1;
    current.occupation = id_of("5223");
    current.open_market = IPSF_TRUE;
    current.contract = "permanent";
    DONE(ipsf_builder_add_job(builder, &current, &error));
    over.job_id = id_of("J2");
    over.episode_id = id_of("E1");
    over.employer_id = number_of(70);
    over.started_on = feb_1;
    over.ended_on = mar_31;
    over.end_known_on = apr_1 + 1;
    over.end_reason = "broke_off";
    over.occupation = number_of(9112);
    over.open_market = IPSF_FALSE;
    over.support_declined_on = feb_1 + 9;
    over.contract = "fixed_term";
    DONE(ipsf_builder_add_job(builder, &over, &error));
}

static void add_study(ipsf_builder *builder) {
    ipsf_study study = IPSF_STUDY_INIT;
    study.episode_id = id_of("E1");
    study.started_on = apr_1;
    study.ended_on = june_14;
    study.reserved = 0;
    DONE(ipsf_builder_add_study(builder, &study, &error));
}

static void add_team_events(ipsf_builder *builder) {
    ipsf_team_event guidance = IPSF_TEAM_EVENT_INIT;
    ipsf_team_event visit = IPSF_TEAM_EVENT_INIT;
    ipsf_team_event review = IPSF_TEAM_EVENT_INIT;
    guidance.team_id = id_of("T1");
    guidance.on = may_1;
    guidance.kind = "guidance";
    guidance.coach_id = id_of("C1");
    DONE(ipsf_builder_add_team_event(builder, &guidance, &error));
    visit.team_id = id_of("T1");
    visit.on = apr_10;
    visit.kind = "care_team_visit";
    visit.coach_id.integer = IPSF_NO_ID; /* nobody's alone */
    visit.care_team_id = number_of(8);
    DONE(ipsf_builder_add_team_event(builder, &visit, &error));
    review.team_id = id_of("T1");
    review.on = jan_31;
    review.kind = "fidelity_review";
    review.total = 9;
    review.reserved = 0;
    DONE(ipsf_builder_add_team_event(builder, &review, &error));
}

static void add_answer(ipsf_builder *builder) {
    ipsf_answer answer = IPSF_ANSWER_INIT;
    answer.team_id = id_of("T1");
    answer.on = june_29;
    answer.item = "agreement";
    answer.value = "three";
    answer.source = "interview";
    answer.note = "phone";
    DONE(ipsf_builder_add_answer(builder, &answer, &error));
}

void add_few_rows(ipsf_builder *builder) {
    add_team(builder);
    add_transfer(builder);
    add_jobs(builder);
    add_study(builder);
    add_team_events(builder);
    add_answer(builder);
}

static void add_coaches(ipsf_builder *builder) {
    ipsf_coach coach = IPSF_COACH_INIT;
    coach.coach_id = number_of(2);
    coach.team_id = id_of("T1");
    coach.fte_thousandths = IPSF_NO_NUMBER; /* full time */
    DONE(ipsf_builder_add_coach(builder, &coach, &error));
    coach.coach_id = id_of("C1");
    coach.fte_thousandths = 500;
    coach.started_on = start_of_2023;
    DONE(ipsf_builder_add_coach(builder, &coach, &error));
    coach.coach_id = id_of("C3");
    coach.fte_thousandths = 250;
    coach.ended_on = end_of_2023;
    DONE(ipsf_builder_add_coach(builder, &coach, &error));
}

static void add_episodes(ipsf_builder *builder) {
    ipsf_episode first = IPSF_EPISODE_INIT;
    ipsf_episode second = IPSF_EPISODE_INIT;
    ipsf_episode third = IPSF_EPISODE_INIT;
    ipsf_episode fourth = IPSF_EPISODE_INIT;
    first.episode_id = id_of("E1");
    first.client_id = id_of("K1");
    first.coach_id = id_of("C1");
    first.started_on = jan_1;
    first.referral = "care_team";
    first.care_team_id = number_of(8);
    first.employer_contact_consent = IPSF_TRUE;
    DONE(ipsf_builder_add_episode(builder, &first, &error));
    second.episode_id = id_of("E2");
    second.client_id = id_of("K2");
    second.coach_id = number_of(2);
    second.started_on = feb_1;
    second.ended_on = may_31;
    second.end_reason = "agreed";
    second.referral = "self";
    DONE(ipsf_builder_add_episode(builder, &second, &error));
    third.episode_id = id_of("E3");
    third.client_id = id_of("K3");
    third.coach_id = id_of("C1");
    third.started_on = mar_1;
    DONE(ipsf_builder_add_episode(builder, &third, &error));
    fourth.episode_id = id_of("E4");
    fourth.client_id = id_of("K4");
    fourth.coach_id = number_of(2);
    fourth.started_on = feb_1;
    fourth.ended_on = feb_29;
    fourth.employer_contact_consent = IPSF_UNKNOWN;
    DONE(ipsf_builder_add_episode(builder, &fourth, &error));
}

static void add_phase(ipsf_builder *builder, const char *episode, int32_t on, int32_t number) {
    ipsf_phase phase = IPSF_PHASE_INIT;
    phase.episode_id = id_of(episode);
    phase.on = on;
    phase.phase = number;
    phase.reserved = 0;
    DONE(ipsf_builder_add_phase(builder, &phase, &error));
}

static void add_contacts(ipsf_builder *builder) {
    ipsf_contact employer = IPSF_CONTACT_INIT;
    ipsf_contact missed = IPSF_CONTACT_INIT;
    ipsf_contact client = IPSF_CONTACT_INIT;
    ipsf_contact call = IPSF_CONTACT_INIT;
    employer.on = jan_20;
    employer.coach_id = id_of("C1");
    employer.party = "employer";
    employer.episode_id = id_of("E1");
    employer.made_by = "coach";
    employer.mode = "in_person";
    employer.outcome = "met";
    employer.place = "workplace";
    employer.employer_id = number_of(70);
    employer.tailored = IPSF_TRUE;
    employer.reserved = 0;
    DONE(ipsf_builder_add_contact(builder, &employer, &error));
    missed.on = feb_1 + 4;
    missed.coach_id = number_of(2);
    missed.party = "client";
    missed.episode_id = id_of("E2");
    missed.mode = "remote";
    missed.outcome = "missed";
    DONE(ipsf_builder_add_contact(builder, &missed, &error));
    client.on = may_1 + 1;
    client.coach_id = number_of(2);
    client.party = "client";
    client.episode_id = id_of("E3");
    client.place = "community";
    DONE(ipsf_builder_add_contact(builder, &client, &error));
    call.on = apr_15;
    call.coach_id = number_of(2);
    call.party = "employer";
    call.episode_id = id_of("E3");
    call.mode = "remote";
    call.employer_id = number_of(71);
    DONE(ipsf_builder_add_contact(builder, &call, &error));
}

static void add_forms_and_signal(ipsf_builder *builder) {
    ipsf_form form = IPSF_FORM_INIT;
    ipsf_signal signal = IPSF_SIGNAL_INIT;
    form.episode_id = id_of("E1");
    form.on = jan_1;
    form.form = "referral";
    DONE(ipsf_builder_add_form(builder, &form, &error));
    form.on = jan_8;
    form.form = "form_a";
    DONE(ipsf_builder_add_form(builder, &form, &error));
    signal.episode_id = id_of("E1");
    signal.on = june_29;
    signal.kind = "job_lead";
    DONE(ipsf_builder_add_signal(builder, &signal, &error));
}

static void add_work_time(ipsf_builder *builder) {
    ipsf_work_time time = IPSF_WORK_TIME_INIT;
    time.coach_id = number_of(2);
    time.on = jan_1;
    time.minutes = 1000;
    time.coaching_minutes = 800;
    time.reserved = 0;
    DONE(ipsf_builder_add_work_time(builder, &time, &error));
    time.coach_id = id_of("C1");
    time.coaching_minutes = 900;
    time.community_minutes = 645;
    DONE(ipsf_builder_add_work_time(builder, &time, &error));
}

void add_other_rows(ipsf_builder *builder) {
    add_coaches(builder);
    add_episodes(builder);
    add_phase(builder, "E1", jan_1, 1);
    add_phase(builder, "E1", jan_15, 3);
    add_phase(builder, "E2", feb_1, 1);
    add_phase(builder, "E3", mar_1, 1);
    add_phase(builder, "E3", may_1, 5);
    add_phase(builder, "E4", feb_1, 1);
    add_contacts(builder);
    add_forms_and_signal(builder);
    add_work_time(builder);
}

static void change(void) {
    ipsf_rule_change change = IPSF_RULE_CHANGE_INIT;
    change.criterion = 24;
    change.row = "5";
    change.cell = "community_time_share";
    change.to = ">= 60";
    DONE(ipsf_edition_with_changes(edition, &change, 1, &changed, &error));
}

void make_up(const char *folder) {
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    ipsf_builder *builder = NULL;
    program_folder = folder;
    DONE(ipsf_edition_load(in_folder("kept.toml"), &edition, &error));
    DONE(ipsf_edition_load(in_folder("two-scales.toml"), &two_scales, &error));
    change();
    options.answers_for = edition;
    DONE(ipsf_builder_new(&options, &builder, &error));
    add_few_rows(builder);
    add_other_rows(builder);
    DONE(ipsf_builder_finish(builder, &history, &error));
    ipsf_builder_free(&builder);
}

void free_made_up(void) {
    ipsf_edition_free(&edition);
    ipsf_edition_free(&two_scales);
    ipsf_edition_free(&changed);
    ipsf_history_free(&history);
    IS(edition == NULL && two_scales == NULL && changed == NULL && history == NULL);
}

ipsf_review_options on_june_30(void) {
    static const char *const teams[] = {"T1"};
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    options.as_of = june_30;
    options.teams = teams;
    options.team_count = 1;
    return options;
}
