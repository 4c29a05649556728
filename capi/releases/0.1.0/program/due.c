/* What is due on 30 June, and how much of what fell due since January was met in time. */
#include "made_up.h"

static const char *const teams[] = {"T1"};
static const char *const keys[] = {"first_employer_meeting", "meet_after_start", "follow_job_lead", "care_team_visit"};
static const int32_t holidays[] = {jan_1};

static ipsf_due_options due_options(void) {
    static const char *const coaches[] = {"2", "C1"}, *const clients[] = {"K1", "K3"};
    ipsf_due_options options = IPSF_DUE_OPTIONS_INIT;
    options.as_of = june_30;
    options.horizon = 14;
    options.met = 3660;
    options.threads = 1;
    options.reserved = 0;
    options.teams = teams;
    options.team_count = 1;
    options.coaches = coaches;
    options.coach_count = 2;
    options.clients = clients;
    options.client_count = 2;
    options.keys = keys;
    options.key_count = 4;
    options.holidays = holidays;
    options.holiday_count = 1;
    return options;
}

/* E1's employer was met on 20 January, ten days before the last day in time. */
static void check_met(const ipsf_due_item *item) {
    NUMBER(item->struct_size, sizeof *item);
    NUMBER(item->state, IPSF_DUE_MET);
    NUMBER(item->days, 0);
    NUMBER(item->trigger_on, jan_1);
    NUMBER(item->due_on, jan_31);
    NUMBER(item->met_on, jan_20);
    NUMBER(item->deadline, 0);
    NUMBER(item->met_row, 1);
    TEXT(item->met_in, "contacts");
    TEXT(item->key, "first_employer_meeting");
    TEXT(item->team, "T1");
    TEXT(item->coach, "C1");
    TEXT(item->episode, "E1");
    TEXT(item->job, NULL);
    TEXT(item->care_team, NULL);
}

/* E3's is 91 days late on 30 June, and was C1's to meet; J1 had its meeting; E1's lead is open. */
static void check_items(const ipsf_due_list *list) {
    ipsf_due_item items[4] = {IPSF_DUE_ITEM_INIT};
    NUMBER(ipsf_due_list_count(list), 4);
    stale(items, sizeof items);
    DONE(ipsf_due_list_copy(list, 0, 4, items, &error));
    check_met(&items[0]);
    NUMBER(items[1].state, IPSF_DUE_OVERDUE);
    NUMBER(items[1].days, 91);
    NUMBER(items[1].met_on, IPSF_NO_DAY);
    NUMBER(items[1].met_row, 0);
    TEXT(items[1].met_in, NULL);
    TEXT(items[1].coach, "C1");
    TEXT(items[1].episode, "E3");
    TEXT(items[2].key, "meet_after_start");
    NUMBER(items[2].deadline, 1);
    TEXT(items[2].job, "J1");
    NUMBER(items[3].state, IPSF_DUE_OPEN);
    NUMBER(items[3].days, 1);
    TEXT(items[3].key, "follow_job_lead");
}

static void check_totals(const ipsf_due_list *list) {
    ipsf_due_total totals[4] = {IPSF_DUE_TOTAL_INIT};
    NUMBER(ipsf_due_list_total_count(list), 4);
    stale(totals, sizeof totals);
    DONE(ipsf_due_list_copy_totals(list, 0, 4, totals, &error));
    NUMBER(totals[0].struct_size, sizeof totals[0]);
    NUMBER(totals[0].reserved, 0);
    TEXT(totals[0].key, "first_employer_meeting");
    NUMBER(totals[0].deadline, 0);
    NUMBER(totals[0].open, 0);
    NUMBER(totals[0].overdue, 1);
    NUMBER(totals[0].met_in_time, 1);
    NUMBER(totals[0].met_late, 0);
    NUMBER(totals[1].overdue, 0);
    NUMBER(totals[1].met_in_time, 1);
    NUMBER(totals[2].deadline, 2);
    NUMBER(totals[2].open, 1);
}

/* Asked for neither coach nor client, the list has what is due of the team: the care team 8 was not visited in the
 * first quarter, and was in the second. */
static void check_care_team(void) {
    ipsf_due_options options = due_options();
    ipsf_due_list *list = NULL;
    ipsf_due_item items[2] = {IPSF_DUE_ITEM_INIT};
    options.coach_count = 0;
    options.client_count = 0;
    options.keys = keys + 3;
    options.key_count = 1;
    DONE(ipsf_due_list_new(edition, history, &options, &list, &error));
    NUMBER(ipsf_due_list_count(list), 2);
    stale(items, sizeof items);
    DONE(ipsf_due_list_copy(list, 0, 2, items, &error));
    NUMBER(items[0].state, IPSF_DUE_OVERDUE);
    NUMBER(items[1].state, IPSF_DUE_MET);
    NUMBER(items[1].met_row, 2);
    TEXT(items[1].met_in, "team_events");
    TEXT(items[1].team, "T1");
    TEXT(items[1].coach, NULL);
    TEXT(items[1].care_team, "8");
    ipsf_due_list_free(&list);
}

static void check_list(void) {
    const ipsf_due_options options = due_options();
    ipsf_due_list *list = NULL;
    struct ArrowArrayStream stream;
    DONE(ipsf_due_list_new(edition, history, &options, &list, &error));
    check_items(list);
    check_totals(list);
    GIVES_STREAM(4, &stream, ipsf_due_list_arrow(list, &stream, &error));
    GIVES_TABLE(4, ipsf_due_list_table(list, "due", &table, &error));
    LENDS(ipsf_due_list_json(list, &lent, &length, &error));
    LENDS(ipsf_due_list_csv(list, IPSF_CSV_FOR_PROGRAMS, &lent, &length, &error));
    LENDS(ipsf_due_list_text(list, "fi", &lent, &length, &error));
    GIVES_FILE("xlsx", ipsf_due_list_xlsx(list, "fi", &bytes, &error));
    GIVES_FILE("html", ipsf_due_list_html(list, NULL, &bytes, &error));
    ipsf_due_list_free(&list);
    IS(list == NULL);
}

/* Of E1, E2 and E3 the first alone met an employer in time. */
static void check_punctuality(void) {
    ipsf_punctuality_options options = IPSF_PUNCTUALITY_OPTIONS_INIT;
    ipsf_punctuality *punctuality = NULL;
    ipsf_punctuality_row row = IPSF_PUNCTUALITY_ROW_INIT;
    options.from = jan_1;
    options.to = june_30;
    options.threads = 1;
    options.teams = teams;
    options.team_count = 1;
    options.keys = keys;
    options.key_count = 1;
    options.holidays = holidays;
    options.holiday_count = 1;
    DONE(ipsf_punctuality_new(edition, history, &options, &punctuality, &error));
    NUMBER(ipsf_punctuality_count(punctuality), 1);
    stale(&row, sizeof row);
    DONE(ipsf_punctuality_copy(punctuality, 0, 1, &row, &error));
    NUMBER(row.struct_size, sizeof row);
    NUMBER(row.reserved, 0);
    TEXT(row.team, "T1");
    TEXT(row.key, "first_employer_meeting");
    NUMBER(row.deadline, 0);
    NUMBER(row.in_time, 1);
    NUMBER(row.fell_due, 3);
    GIVES_TABLE(1, ipsf_punctuality_table(punctuality, "punctuality", &table, &error));
    LENDS(ipsf_punctuality_json(punctuality, &lent, &length, &error));
    LENDS(ipsf_punctuality_csv(punctuality, IPSF_CSV_FOR_PROGRAMS, &lent, &length, &error));
    LENDS(ipsf_punctuality_text(punctuality, "en", &lent, &length, &error));
    GIVES_FILE("xlsx", ipsf_punctuality_xlsx(punctuality, "en", &bytes, &error));
    GIVES_FILE("html", ipsf_punctuality_html(punctuality, NULL, &bytes, &error));
    ipsf_punctuality_free(&punctuality);
    IS(punctuality == NULL);
}

void check_due(void) {
    check_list();
    check_care_team();
    check_punctuality();
}
