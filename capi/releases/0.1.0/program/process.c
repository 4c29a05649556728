/* The client process: what an edition has of it, and where episodes stand. */
#include "made_up.h"

static void check_deadlines(void) {
    ipsf_process_deadline deadlines[6] = {IPSF_PROCESS_DEADLINE_INIT};
    NUMBER(ipsf_edition_deadline_count(edition), 6);
    stale(deadlines, sizeof deadlines);
    DONE(ipsf_edition_copy_deadlines(edition, 0, 6, deadlines, &error));
    NUMBER(deadlines[0].struct_size, sizeof deadlines[0]);
    NUMBER(deadlines[0].subject, IPSF_SUBJECT_CLIENT);
    NUMBER(deadlines[0].own, IPSF_FALSE);
    NUMBER(deadlines[0].is_state, IPSF_FALSE);
    TEXT(deadlines[0].key, "first_employer_meeting");
    TEXT(deadlines[0].title_fi, "Ensimmäinen työnantaja");
    TEXT(deadlines[0].title_en, "First employer");
    TEXT(deadlines[0].document, "made up");
    TEXT(deadlines[0].place, "deadline 1");
    NUMBER(deadlines[0].criterion_count, 2);
    NUMBER(deadlines[0].criteria[0], 3);
    NUMBER(deadlines[0].criteria[1], 40);
    NUMBER(deadlines[2].own, IPSF_TRUE);
    NUMBER(deadlines[2].criterion_count, 0);
    NUMBER(deadlines[4].subject, IPSF_SUBJECT_COACH);
    NUMBER(deadlines[4].is_state, IPSF_TRUE);
    NUMBER(deadlines[5].subject, IPSF_SUBJECT_TEAM);
}

static void check_forms(void) {
    static const char *const forms[] = {"referral",
                                        "cooperation_agreement",
                                        "form_a",
                                        "employment_plan",
                                        "job_search_plan",
                                        "form_b",
                                        "form_c",
                                        "form_c2",
                                        "support_plan",
                                        "study_plan",
                                        "benefits_counselling",
                                        "disclosure_discussion",
                                        "profile_update",
                                        "job_end_analysis",
                                        "form_d",
                                        "form_e"};
    const int64_t count = (int64_t)(sizeof forms / sizeof *forms);
    IS(ipsf_form_count() >= count);
    for (int64_t i = 0; i < count; ++i) TEXT(ipsf_form_name(i), forms[i]);
    TEXT(ipsf_form_name(-1), NULL);
}

enum { referral = 1 << 0, form_b = 1 << 5, form_e = 1 << 15 };

static void check_phases(void) {
    ipsf_process_phase phases[6] = {IPSF_PROCESS_PHASE_INIT};
    NUMBER(ipsf_edition_phase_count(edition), 6);
    stale(phases, sizeof phases);
    DONE(ipsf_edition_copy_phases(edition, 0, 6, phases, &error));
    NUMBER(phases[2].struct_size, sizeof phases[2]);
    NUMBER(phases[2].number, 3);
    NUMBER(phases[2].forms, form_b);
    TEXT(phases[2].key, "job_search");
    TEXT(phases[2].title_fi, "Työnetsintä");
    TEXT(phases[2].title_en, "Job search");
    NUMBER(phases[5].number, IPSF_END_OF_PROCESS);
    NUMBER(phases[5].forms, form_e);
    NUMBER(ipsf_edition_phase_tool_count(edition, 0), 2);
    TEXT(ipsf_edition_phase_tool(edition, 0, 1, "en"), "telephone");
    TEXT(ipsf_edition_phase_tool(edition, 0, 1, "fi"), "puhelin");
    NUMBER(ipsf_edition_waiting_days(edition), 30);
}

static void check_moves(void) {
    ipsf_process_move moves[9] = {IPSF_PROCESS_MOVE_INIT};
    NUMBER(ipsf_edition_move_count(edition), 9);
    stale(moves, sizeof moves);
    DONE(ipsf_edition_copy_moves(edition, 0, 9, moves, &error));
    NUMBER(moves[0].struct_size, sizeof moves[0]);
    NUMBER(moves[0].from, IPSF_BEFORE_FIRST_PHASE);
    NUMBER(moves[0].to, 1);
    NUMBER(moves[0].expected, 0);
    NUMBER(moves[2].from, 3);
    NUMBER(moves[2].to, 5);
    NUMBER(moves[2].reserved, 0);
    NUMBER(moves[2].expected, form_b);
    TEXT(moves[2].means_fi, "Työ alkaa");
    TEXT(moves[2].means_en, "A job begins");
}

/* E1: phase 1 for the fourteen days to 14 January, phase 3 for the 168 from then to 30 June. */
static void check_episode(void) {
    int32_t phase = -7, since = -7;
    int64_t days[6] = {-7, -7, -7, -7, -7, -7};
    DONE(ipsf_episode_phase(history, "E1", june_30, &phase, &since, &error));
    NUMBER(phase, 3);
    NUMBER(since, jan_15);
    DONE(ipsf_episode_days_in_phases(history, "E1", june_30, days, &error));
    NUMBER(days[0], 0);
    NUMBER(days[1], 14);
    NUMBER(days[2], 0);
    NUMBER(days[3], 168);
    NUMBER(days[4] + days[5], 0);
    GIVES(IPSF_REFUSED, ipsf_episode_phase(history, "E9", june_30, &phase, &since, &error));
}

static void check_move(const char *episode, int32_t on, int32_t to, int32_t rule, int32_t from, uint64_t expected,
                       uint64_t missing) {
    ipsf_move_answer answer = IPSF_MOVE_ANSWER_INIT;
    stale(&answer, sizeof answer);
    DONE(ipsf_episode_can_move(edition, history, episode, on, to, &answer, &error));
    NUMBER(answer.struct_size, sizeof answer);
    NUMBER(answer.rule, rule);
    NUMBER(answer.from, from);
    NUMBER(answer.to, to);
    NUMBER(answer.expected, expected);
    NUMBER(answer.missing, missing);
}

static void check_rules(void) {
    check_move("E1", june_30, 5, IPSF_MOVE_ALLOWED, 3, form_b, form_b);
    check_move("E1", jan_8, 3, IPSF_MOVE_ALLOWED, 1, referral, 0);
    check_move("E1", june_30, 2, IPSF_MOVE_NO_SUCH_MOVE, 3, 0, 0);
    check_move("E1", june_30, 3, IPSF_MOVE_SAME_PHASE, 3, 0, 0);
    check_move("E3", jan_1, 1, IPSF_MOVE_BEFORE_START, IPSF_BEFORE_FIRST_PHASE, 0, 0);
    check_move("E2", june_30, 3, IPSF_MOVE_AFTER_END, IPSF_END_OF_PROCESS, 0, 0);
    TEXT(ipsf_move_rule_name(IPSF_MOVE_ALLOWED), "allowed");
    TEXT(ipsf_move_rule_name(IPSF_MOVE_BEFORE_START), "before_start");
    TEXT(ipsf_move_rule_name(IPSF_MOVE_AFTER_END), "after_end");
    TEXT(ipsf_move_rule_name(IPSF_MOVE_SAME_PHASE), "same_phase");
    TEXT(ipsf_move_rule_name(IPSF_MOVE_NO_SUCH_MOVE), "no_such_move");
    TEXT(ipsf_move_rule_name(IPSF_MOVE_END_WITHOUT_REASON), "end_without_reason");
    TEXT(ipsf_move_rule_name(-1), NULL);
}

/* E1 began and went on to job search with its referral; E2 ended without form E; E4 without a reason. */
static void check_audit(void) {
    ipsf_audit *audit = NULL;
    ipsf_audited_move moves[2] = {IPSF_AUDITED_MOVE_INIT};
    DONE(ipsf_audit_new(edition, history, "E1", june_30, &audit, &error));
    NUMBER(ipsf_audit_count(audit), 2);
    stale(moves, sizeof moves);
    DONE(ipsf_audit_copy(audit, 0, 2, moves, &error));
    NUMBER(moves[1].struct_size, sizeof moves[1]);
    NUMBER(moves[1].on, jan_15);
    NUMBER(moves[1].rule, IPSF_MOVE_ALLOWED);
    NUMBER(moves[1].from, 1);
    NUMBER(moves[1].to, 3);
    NUMBER(moves[1].reserved, 0);
    NUMBER(moves[1].expected, referral);
    NUMBER(moves[1].missing, 0);
    NUMBER(moves[1].row, 2);
    TEXT(moves[1].table, "phases");
    ipsf_audit_free(&audit);
    IS(audit == NULL);
    DONE(ipsf_audit_new(edition, history, "E2", june_30, &audit, &error));
    DONE(ipsf_audit_copy(audit, 1, 1, moves, &error));
    NUMBER(moves[0].on, may_31);
    NUMBER(moves[0].to, IPSF_END_OF_PROCESS);
    NUMBER(moves[0].missing, form_e);
    TEXT(moves[0].table, "episodes");
    ipsf_audit_free(&audit);
    DONE(ipsf_audit_new(edition, history, "E4", june_30, &audit, &error));
    DONE(ipsf_audit_copy(audit, 1, 1, moves, &error));
    NUMBER(moves[0].rule, IPSF_MOVE_END_WITHOUT_REASON);
    ipsf_audit_free(&audit);
}

static ipsf_phase_overview *overview(int32_t on) {
    static const char *const teams[] = {"T1"};
    ipsf_phase_overview_options options = IPSF_PHASE_OVERVIEW_OPTIONS_INIT;
    ipsf_phase_overview *phases = NULL;
    options.as_of = on;
    options.teams = teams;
    options.team_count = 1;
    DONE(ipsf_phase_overview_new(edition, history, &options, &phases, &error));
    return phases;
}

/* E1 is in job search and waits; E3 went from phase 1 to 5, which the process does not know. */
static void check_overview(void) {
    ipsf_phase_overview *phases = overview(june_30);
    ipsf_phase_flow flow[6] = {IPSF_PHASE_FLOW_INIT};
    ipsf_refused_move refused[2] = {IPSF_REFUSED_MOVE_INIT};
    NUMBER(ipsf_phase_overview_count(phases), 6);
    stale(flow, sizeof flow);
    DONE(ipsf_phase_overview_copy(phases, 0, 6, flow, &error));
    NUMBER(flow[3].struct_size, sizeof flow[3]);
    NUMBER(flow[3].phase, 3);
    TEXT(flow[3].team, "T1");
    NUMBER(flow[3].episodes, 1);
    NUMBER(flow[3].waiting, 1);
    IS(flow[3].median_days.denominator > 0);
    NUMBER(flow[3].median_days.numerator, 168 * flow[3].median_days.denominator); /* it is not reduced */
    NUMBER(flow[4].episodes, 0);
    NUMBER(flow[4].median_days.denominator, 0);
    NUMBER(ipsf_phase_overview_refused_count(phases), 2);
    stale(refused, sizeof refused);
    DONE(ipsf_phase_overview_copy_refused(phases, 0, 2, refused, &error));
    NUMBER(refused[0].struct_size, sizeof refused[0]);
    NUMBER(refused[0].rule, IPSF_MOVE_NO_SUCH_MOVE);
    TEXT(refused[0].team, "T1");
    TEXT(refused[0].episode, "E3");
    TEXT(refused[0].table, "phases");
    NUMBER(refused[0].row, 5);
    TEXT(refused[1].table, "episodes");
    GIVES_TABLE(6, ipsf_phase_overview_table(phases, "flow", &table, &error));
    LENDS(ipsf_phase_overview_json(phases, &lent, &length, &error));
    LENDS(ipsf_phase_overview_csv(phases, IPSF_CSV_FOR_PROGRAMS, &lent, &length, &error));
    LENDS(ipsf_phase_overview_text(phases, "en", &lent, &length, &error));
    GIVES_FILE("xlsx", ipsf_phase_overview_xlsx(phases, "en", &bytes, &error));
    GIVES_FILE("html", ipsf_phase_overview_html(phases, NULL, &bytes, &error));
    ipsf_phase_overview_free(&phases);
    IS(phases == NULL);
    phases = overview(jan_20); /* on the sixth day nobody waits yet */
    DONE(ipsf_phase_overview_copy(phases, 3, 1, flow, &error));
    NUMBER(flow[0].episodes, 1);
    NUMBER(flow[0].waiting, 0);
    ipsf_phase_overview_free(&phases);
}

void check_process(void) {
    check_deadlines();
    check_forms();
    check_phases();
    check_moves();
    check_episode();
    check_rules();
    check_audit();
    check_overview();
}
