/* Nothing but ipsf.h: it has to compile by itself, in C and C++, and every initialiser with it. */
#include <ipsf.h>

static int process_is_sized(void) {
    ipsf_due_options due = IPSF_DUE_OPTIONS_INIT;
    ipsf_due_item item = IPSF_DUE_ITEM_INIT;
    ipsf_due_total total = IPSF_DUE_TOTAL_INIT;
    ipsf_punctuality_options punctuality = IPSF_PUNCTUALITY_OPTIONS_INIT;
    ipsf_punctuality_row row = IPSF_PUNCTUALITY_ROW_INIT;
    ipsf_process_deadline deadline = IPSF_PROCESS_DEADLINE_INIT;
    ipsf_process_phase phase = IPSF_PROCESS_PHASE_INIT;
    ipsf_process_move move = IPSF_PROCESS_MOVE_INIT;
    ipsf_move_answer answer = IPSF_MOVE_ANSWER_INIT;
    ipsf_audited_move audited = IPSF_AUDITED_MOVE_INIT;
    ipsf_phases_options phases = IPSF_PHASES_OPTIONS_INIT;
    ipsf_phase_flow flow = IPSF_PHASE_FLOW_INIT;
    ipsf_refused_move refused = IPSF_REFUSED_MOVE_INIT;
    return due.struct_size == sizeof due && due.as_of == IPSF_NO_DAY && due.horizon == 14 && item.struct_size == sizeof item &&
           total.struct_size == sizeof total && punctuality.struct_size == sizeof punctuality && punctuality.to == IPSF_NO_DAY &&
           row.struct_size == sizeof row && deadline.struct_size == sizeof deadline && phase.struct_size == sizeof phase &&
           move.struct_size == sizeof move && answer.struct_size == sizeof answer && audited.struct_size == sizeof audited &&
           phases.struct_size == sizeof phases && phases.as_of == IPSF_NO_DAY && flow.struct_size == sizeof flow &&
           refused.struct_size == sizeof refused;
}

int main(void) {
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    ipsf_column column = IPSF_COLUMN_INIT;
    ipsf_team team = IPSF_TEAM_INIT;
    ipsf_coach coach = IPSF_COACH_INIT;
    ipsf_episode episode = IPSF_EPISODE_INIT;
    ipsf_transfer transfer = IPSF_TRANSFER_INIT;
    ipsf_phase phase = IPSF_PHASE_INIT;
    ipsf_contact contact = IPSF_CONTACT_INIT;
    ipsf_job job = IPSF_JOB_INIT;
    ipsf_study study = IPSF_STUDY_INIT;
    ipsf_form form = IPSF_FORM_INIT;
    ipsf_signal signal = IPSF_SIGNAL_INIT;
    ipsf_work_time work_time = IPSF_WORK_TIME_INIT;
    ipsf_team_event team_event = IPSF_TEAM_EVENT_INIT;
    ipsf_answer answer = IPSF_ANSWER_INIT;
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    ipsf_review review = IPSF_REVIEW_INIT;
    ipsf_criterion_score score = IPSF_CRITERION_SCORE_INIT;
    ipsf_evidence evidence = IPSF_EVIDENCE_INIT;
    const int all_sized =
        problem.struct_size == sizeof problem && column.struct_size == sizeof column && team.struct_size == sizeof team &&
        coach.struct_size == sizeof coach && episode.struct_size == sizeof episode && transfer.struct_size == sizeof transfer &&
        phase.struct_size == sizeof phase && contact.struct_size == sizeof contact && job.struct_size == sizeof job &&
        study.struct_size == sizeof study && form.struct_size == sizeof form && signal.struct_size == sizeof signal &&
        work_time.struct_size == sizeof work_time && team_event.struct_size == sizeof team_event && answer.struct_size == sizeof answer &&
        options.struct_size == sizeof options && review.struct_size == sizeof review && score.struct_size == sizeof score &&
        evidence.struct_size == sizeof evidence;
    const int all_empty = contact.on == IPSF_NO_DAY && contact.tailored == IPSF_UNKNOWN && contact.episode_id.integer == IPSF_NO_ID &&
                          job.ended_on == IPSF_NO_DAY && job.open_market == IPSF_UNKNOWN && job.support_declined_on == IPSF_NO_DAY &&
                          coach.fte_thousandths == IPSF_NO_NUMBER && episode.employer_contact_consent == IPSF_UNKNOWN &&
                          options.months == 6;
    return all_sized && all_empty && process_is_sized() ? 0 : 1;
}
