/* The tracking table of January to April and the client summary of 30 June. */
#include "made_up.h"

enum { rows_of_months = 12 }; /* four months of two coaches and the team */

static const ipsf_tracking_row *row_of(const ipsf_tracking_row *rows, const char *period, const char *coach) {
    for (int i = 0; i < rows_of_months; ++i)
        if (strcmp(rows[i].period, period) == 0 &&
            (coach ? rows[i].coach && strcmp(rows[i].coach, coach) == 0 : rows[i].coach == NULL))
            return &rows[i];
    IS(!"a month has no such row");
    return rows;
}

/* C1 began with E1, met its employer, and works half of 31 days. */
static void check_january(const ipsf_tracking_row *row) {
    NUMBER(row->struct_size, sizeof *row);
    NUMBER(row->from, jan_1);
    NUMBER(row->to, jan_31);
    NUMBER(row->reserved, 0);
    TEXT(row->team, "T1");
    NUMBER(row->clients_at_start, 0);
    NUMBER(row->new_clients, 1);
    NUMBER(row->clients_at_end, 1);
    NUMBER(row->job_seekers, 1);
    NUMBER(row->employed_clients, 0);
    NUMBER(row->employer_contacts, 1);
    NUMBER(row->employer_meetings, 1);
    FRACTION(row->employed_share, 0, 1);
    FRACTION(row->employer_meetings_per_week, 7000, 500 * 31);
    NUMBER(row->employer_meetings_goal, 6);
}

/* Coach 2 got E2 and E4, which ended on the last day; the job J2 began with C1. In March it ended, and E3 was new. */
static void check_february_and_march(const ipsf_tracking_row *rows) {
    const ipsf_tracking_row *second = row_of(rows, "2024-02", "2"), *first = row_of(rows, "2024-02", "C1");
    NUMBER(second->new_clients, 2);
    NUMBER(second->ended, 1);
    NUMBER(second->ended_on_last_day, 1);
    NUMBER(second->clients_at_end, 2);
    NUMBER(first->jobs_started, 1);
    NUMBER(first->employed_clients, 1);
    first = row_of(rows, "2024-03", "C1");
    NUMBER(first->jobs_ended, 1);
    NUMBER(first->employed_clients, 1);
    NUMBER(first->jobs_started, 0);
    FRACTION(first->employed_share, 1, 2);
}

/* E3 went from C1 to coach 2, who called its employer, and K1 began to study. */
static void check_april(const ipsf_tracking_row *rows) {
    const ipsf_tracking_row *first = row_of(rows, "2024-04", "C1"), *team = row_of(rows, "2024-04", NULL);
    const ipsf_tracking_row *second = row_of(rows, "2024-04", "2");
    NUMBER(first->clients_at_start, 2);
    NUMBER(first->handed_out, 1);
    NUMBER(first->handed_in, 0);
    NUMBER(first->studies_started, 1);
    NUMBER(second->handed_in, 1);
    NUMBER(second->employer_contacts, 1);
    NUMBER(second->employer_meetings, 0);
    NUMBER(team->clients_at_start, 3);
    NUMBER(team->clients_at_end, 3);
}

static ipsf_tracking *tracked(int32_t from, int32_t to, int32_t every) {
    static const char *const teams[] = {"T1"};
    ipsf_tracking_options options = IPSF_TRACKING_OPTIONS_INIT;
    ipsf_tracking *tracking = NULL;
    options.from = from;
    options.to = to;
    options.every = every;
    options.teams = teams;
    options.team_count = 1;
    options.jobs_started_goal = 2;
    options.employed_share_goal.numerator = 2;
    options.employed_share_goal.denominator = 5;
    DONE(ipsf_tracking_new(edition, history, &options, &tracking, &error));
    return tracking;
}

static void check_months(void) {
    ipsf_tracking *tracking = tracked(jan_1, may_1 - 1, IPSF_EVERY_MONTH);
    ipsf_tracking_row rows[rows_of_months] = {IPSF_TRACKING_ROW_INIT};
    NUMBER(ipsf_tracking_count(tracking), rows_of_months);
    stale(rows, sizeof rows);
    DONE(ipsf_tracking_copy(tracking, 0, rows_of_months, rows, &error));
    check_january(row_of(rows, "2024-01", "C1"));
    check_february_and_march(rows);
    check_april(rows);
    GIVES_TABLE(rows_of_months, ipsf_tracking_table(tracking, "rows", &table, &error));
    LENDS(ipsf_tracking_json(tracking, &lent, &length, &error));
    LENDS(ipsf_tracking_csv(tracking, "fi", IPSF_CSV_FOR_SPREADSHEET, &lent, &length, &error));
    LENDS(ipsf_tracking_text(tracking, "fi", &lent, &length, &error));
    GIVES_FILE("xlsx", ipsf_tracking_xlsx(tracking, "fi", &bytes, &error));
    GIVES_FILE("html", ipsf_tracking_html(tracking, NULL, &bytes, &error));
    ipsf_tracking_free(&tracking);
    IS(tracking == NULL);
    tracking = tracked(jan_15, jan_15 + 6, IPSF_EVERY_WEEK); /* a Monday to a Sunday */
    NUMBER(ipsf_tracking_count(tracking), 3);
    DONE(ipsf_tracking_copy(tracking, 0, 1, rows, &error));
    TEXT(rows[0].period, "2024-W03");
    ipsf_tracking_free(&tracking);
    tracking = tracked(feb_29 - 3, feb_29 + 3, IPSF_EVERY_WEEK); /* E4 ended on the Thursday */
    DONE(ipsf_tracking_copy(tracking, 0, 1, rows, &error));
    NUMBER(rows[0].ended, 1);
    NUMBER(rows[0].ended_on_last_day, 0);
    ipsf_tracking_free(&tracking);
}

static ipsf_client_summary *summed_up(void) {
    static const char *const teams[] = {"T1"}, *const coaches[] = {"2", "C1"};
    static const char *const clients[] = {"K1", "K2", "K3", "K4"};
    ipsf_client_summary_options options = IPSF_CLIENT_SUMMARY_OPTIONS_INIT;
    ipsf_client_summary *summary = NULL;
    options.as_of = june_30;
    options.teams = teams;
    options.team_count = 1;
    options.coaches = coaches;
    options.coach_count = 2;
    options.clients = clients;
    options.client_count = 4;
    DONE(ipsf_client_summary_new(history, &options, &summary, &error));
    return summary;
}

/* By coach: K2, K3 and K4 of coach 2, then K1 of C1. */
static void check_episodes(const ipsf_client_summary *summary) {
    ipsf_client_episode episodes[4] = {IPSF_CLIENT_EPISODE_INIT};
    NUMBER(ipsf_client_summary_count(summary), 4);
    stale(episodes, sizeof episodes);
    DONE(ipsf_client_summary_copy(summary, 0, 4, episodes, &error));
    TEXT(episodes[0].client, "K2");
    NUMBER(episodes[0].ended_on, may_31);
    NUMBER(episodes[0].phase, IPSF_END_OF_PROCESS);
    NUMBER(episodes[0].met, IPSF_FALSE);
    NUMBER(episodes[0].days, 29 + 31 + 30 + 31);
    NUMBER(episodes[0].days_to_employer_meeting, 29 + 31 + 30 + 31 - 1);
    NUMBER(episodes[3].struct_size, sizeof episodes[3]);
    NUMBER(episodes[3].started_on, jan_1);
    NUMBER(episodes[3].ended_on, IPSF_NO_DAY);
    NUMBER(episodes[3].phase, 3);
    NUMBER(episodes[3].phase_since, jan_15);
    NUMBER(episodes[3].met, IPSF_TRUE);
    NUMBER(episodes[3].days, 182);
    NUMBER(episodes[3].days_to_employer_meeting, 19);
    TEXT(episodes[3].team, "T1");
    TEXT(episodes[3].coach, "C1");
    TEXT(episodes[3].client, "K1");
    TEXT(episodes[3].episode, "E1");
}

static void check_jobs_and_studies(const ipsf_client_summary *summary) {
    ipsf_client_job jobs[2] = {IPSF_CLIENT_JOB_INIT};
    ipsf_client_study study = IPSF_CLIENT_STUDY_INIT;
    NUMBER(ipsf_client_summary_job_count(summary), 2);
    stale(jobs, sizeof jobs);
    DONE(ipsf_client_summary_copy_jobs(summary, 0, 2, jobs, &error));
    NUMBER(jobs[0].ended_on, IPSF_NO_DAY);
    NUMBER(jobs[0].open_market, IPSF_TRUE);
    NUMBER(jobs[0].episode, 1);
    TEXT(jobs[0].contract, "permanent");
    NUMBER(jobs[1].struct_size, sizeof jobs[1]);
    NUMBER(jobs[1].started_on, feb_1);
    NUMBER(jobs[1].ended_on, mar_31);
    NUMBER(jobs[1].open_market, IPSF_FALSE);
    NUMBER(jobs[1].episode, 3);
    NUMBER(jobs[1].days, 29 + 31);
    TEXT(jobs[1].job, "J2");
    TEXT(jobs[1].employer, "70");
    TEXT(jobs[1].occupation, "9112");
    TEXT(jobs[1].contract, "fixed_term");
    NUMBER(ipsf_client_summary_study_count(summary), 1);
    stale(&study, sizeof study);
    DONE(ipsf_client_summary_copy_studies(summary, 0, 1, &study, &error));
    NUMBER(study.struct_size, sizeof study);
    NUMBER(study.started_on, apr_1);
    NUMBER(study.ended_on, june_14);
    NUMBER(study.reserved, 0);
    NUMBER(study.episode, 3);
    NUMBER(study.days, 30 + 31 + 14);
}

static void check_summary(void) {
    ipsf_client_summary *summary = summed_up();
    check_episodes(summary);
    check_jobs_and_studies(summary);
    GIVES_TABLE(4, ipsf_client_summary_table(summary, "episodes", &table, &error));
    LENDS(ipsf_client_summary_json(summary, &lent, &length, &error));
    LENDS(ipsf_client_summary_csv(summary, "en", IPSF_CSV_FOR_PROGRAMS, &lent, &length, &error));
    LENDS(ipsf_client_summary_text(summary, "en", &lent, &length, &error));
    GIVES_FILE("xlsx", ipsf_client_summary_xlsx(summary, "en", &bytes, &error));
    GIVES_FILE("html", ipsf_client_summary_html(summary, NULL, &bytes, &error));
    ipsf_client_summary_free(&summary);
    IS(summary == NULL);
}

void check_tracking(void) {
    check_months();
    check_summary();
}
