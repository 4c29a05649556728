// Pins the layout of every struct of the C ABI (64-bit platforms). A line here never changes once released; fields are only appended.
#include <ipsf.h>

#include <cstddef>

#define SIZE(type, bytes) static_assert(sizeof(type) == (bytes))
#define PLACE(type, field, bytes) static_assert(offsetof(type, field) == (bytes))

#if UINTPTR_MAX == UINT64_MAX

SIZE(ipsf_problem, 48);
PLACE(ipsf_problem, struct_size, 0);
PLACE(ipsf_problem, criterion, 4);
PLACE(ipsf_problem, row, 8);
PLACE(ipsf_problem, table, 16);
PLACE(ipsf_problem, column, 24);
PLACE(ipsf_problem, rule, 32);
PLACE(ipsf_problem, message, 40);

SIZE(ipsf_rule_change, 32);
PLACE(ipsf_rule_change, struct_size, 0);
PLACE(ipsf_rule_change, criterion, 4);
PLACE(ipsf_rule_change, row, 8);
PLACE(ipsf_rule_change, cell, 16);
PLACE(ipsf_rule_change, to, 24);

SIZE(ipsf_load_options, 56);
PLACE(ipsf_load_options, struct_size, 0);
PLACE(ipsf_load_options, threads, 4);
PLACE(ipsf_load_options, answers_for, 8);
PLACE(ipsf_load_options, progress, 16);
PLACE(ipsf_load_options, user, 24);
PLACE(ipsf_load_options, memory_limit, 32);
PLACE(ipsf_load_options, teams, 40);
PLACE(ipsf_load_options, team_count, 48);

SIZE(ipsf_text, 16);
PLACE(ipsf_text, data, 0);
PLACE(ipsf_text, length, 8);

SIZE(ipsf_column, 48);
PLACE(ipsf_column, struct_size, 0);
PLACE(ipsf_column, type, 4);
PLACE(ipsf_column, name, 8);
PLACE(ipsf_column, values, 16);
PLACE(ipsf_column, stride, 24);
PLACE(ipsf_column, validity, 32);
PLACE(ipsf_column, validity_offset, 40);

// Arrow's own (the C Data and C Stream Interface), which every producer and consumer agrees on.
SIZE(ArrowSchema, 72);
PLACE(ArrowSchema, dictionary, 48);
PLACE(ArrowSchema, release, 56);
SIZE(ArrowArray, 80);
PLACE(ArrowArray, dictionary, 56);
PLACE(ArrowArray, release, 64);
SIZE(ArrowArrayStream, 40);
PLACE(ArrowArrayStream, release, 24);

SIZE(ipsf_id, 16);
PLACE(ipsf_id, text, 0);
PLACE(ipsf_id, integer, 8);

SIZE(ipsf_team, 48);
PLACE(ipsf_team, struct_size, 0);
PLACE(ipsf_team, started_on, 4);
PLACE(ipsf_team, team_id, 8);
PLACE(ipsf_team, name, 24);
PLACE(ipsf_team, region, 32);
PLACE(ipsf_team, service_model, 40);

SIZE(ipsf_coach, 48);
PLACE(ipsf_coach, struct_size, 0);
PLACE(ipsf_coach, fte_thousandths, 4);
PLACE(ipsf_coach, coach_id, 8);
PLACE(ipsf_coach, team_id, 24);
PLACE(ipsf_coach, started_on, 40);
PLACE(ipsf_coach, ended_on, 44);

SIZE(ipsf_episode, 96);
PLACE(ipsf_episode, struct_size, 0);
PLACE(ipsf_episode, started_on, 4);
PLACE(ipsf_episode, episode_id, 8);
PLACE(ipsf_episode, client_id, 24);
PLACE(ipsf_episode, coach_id, 40);
PLACE(ipsf_episode, ended_on, 56);
PLACE(ipsf_episode, employer_contact_consent, 60);
PLACE(ipsf_episode, end_reason, 64);
PLACE(ipsf_episode, referral, 72);
PLACE(ipsf_episode, care_team_id, 80);

SIZE(ipsf_transfer, 40);
PLACE(ipsf_transfer, struct_size, 0);
PLACE(ipsf_transfer, on, 4);
PLACE(ipsf_transfer, episode_id, 8);
PLACE(ipsf_transfer, coach_id, 24);

SIZE(ipsf_phase, 32);
PLACE(ipsf_phase, struct_size, 0);
PLACE(ipsf_phase, on, 4);
PLACE(ipsf_phase, episode_id, 8);
PLACE(ipsf_phase, phase, 24);
PLACE(ipsf_phase, reserved, 28);

SIZE(ipsf_contact, 104);
PLACE(ipsf_contact, struct_size, 0);
PLACE(ipsf_contact, on, 4);
PLACE(ipsf_contact, coach_id, 8);
PLACE(ipsf_contact, party, 24);
PLACE(ipsf_contact, episode_id, 32);
PLACE(ipsf_contact, made_by, 48);
PLACE(ipsf_contact, mode, 56);
PLACE(ipsf_contact, outcome, 64);
PLACE(ipsf_contact, place, 72);
PLACE(ipsf_contact, employer_id, 80);
PLACE(ipsf_contact, tailored, 96);
PLACE(ipsf_contact, reserved, 100);

SIZE(ipsf_job, 104);
PLACE(ipsf_job, struct_size, 0);
PLACE(ipsf_job, started_on, 4);
PLACE(ipsf_job, job_id, 8);
PLACE(ipsf_job, episode_id, 24);
PLACE(ipsf_job, employer_id, 40);
PLACE(ipsf_job, ended_on, 56);
PLACE(ipsf_job, end_known_on, 60);
PLACE(ipsf_job, end_reason, 64);
PLACE(ipsf_job, occupation, 72);
PLACE(ipsf_job, open_market, 88);
PLACE(ipsf_job, support_declined_on, 92);
PLACE(ipsf_job, contract, 96);

SIZE(ipsf_study, 32);
PLACE(ipsf_study, struct_size, 0);
PLACE(ipsf_study, started_on, 4);
PLACE(ipsf_study, episode_id, 8);
PLACE(ipsf_study, ended_on, 24);
PLACE(ipsf_study, reserved, 28);

SIZE(ipsf_form, 32);
PLACE(ipsf_form, struct_size, 0);
PLACE(ipsf_form, on, 4);
PLACE(ipsf_form, episode_id, 8);
PLACE(ipsf_form, form, 24);

SIZE(ipsf_signal, 32);
PLACE(ipsf_signal, struct_size, 0);
PLACE(ipsf_signal, on, 4);
PLACE(ipsf_signal, episode_id, 8);
PLACE(ipsf_signal, kind, 24);

SIZE(ipsf_work_time, 40);
PLACE(ipsf_work_time, struct_size, 0);
PLACE(ipsf_work_time, on, 4);
PLACE(ipsf_work_time, coach_id, 8);
PLACE(ipsf_work_time, minutes, 24);
PLACE(ipsf_work_time, coaching_minutes, 28);
PLACE(ipsf_work_time, community_minutes, 32);
PLACE(ipsf_work_time, reserved, 36);

SIZE(ipsf_team_event, 72);
PLACE(ipsf_team_event, struct_size, 0);
PLACE(ipsf_team_event, on, 4);
PLACE(ipsf_team_event, team_id, 8);
PLACE(ipsf_team_event, kind, 24);
PLACE(ipsf_team_event, coach_id, 32);
PLACE(ipsf_team_event, care_team_id, 48);
PLACE(ipsf_team_event, total, 64);
PLACE(ipsf_team_event, reserved, 68);

SIZE(ipsf_answer, 56);
PLACE(ipsf_answer, struct_size, 0);
PLACE(ipsf_answer, on, 4);
PLACE(ipsf_answer, team_id, 8);
PLACE(ipsf_answer, item, 24);
PLACE(ipsf_answer, value, 32);
PLACE(ipsf_answer, source, 40);
PLACE(ipsf_answer, note, 48);

SIZE(ipsf_choice, 16);
PLACE(ipsf_choice, key, 0);
PLACE(ipsf_choice, value, 8);

SIZE(ipsf_review_options, 80);
PLACE(ipsf_review_options, struct_size, 0);
PLACE(ipsf_review_options, as_of, 4);
PLACE(ipsf_review_options, months, 8);
PLACE(ipsf_review_options, threads, 12);
PLACE(ipsf_review_options, teams, 16);
PLACE(ipsf_review_options, team_count, 24);
PLACE(ipsf_review_options, choices, 32);
PLACE(ipsf_review_options, choice_count, 40);
PLACE(ipsf_review_options, holidays, 48);
PLACE(ipsf_review_options, holiday_count, 56);
PLACE(ipsf_review_options, progress, 64);
PLACE(ipsf_review_options, user, 72);

SIZE(ipsf_review, 64);
PLACE(ipsf_review, struct_size, 0);
PLACE(ipsf_review, as_of, 4);
PLACE(ipsf_review, from, 8);
PLACE(ipsf_review, months, 12);
PLACE(ipsf_review, total_low, 16);
PLACE(ipsf_review, total_high, 20);
PLACE(ipsf_review, next_review_by, 24);
PLACE(ipsf_review, what_if, 28);
PLACE(ipsf_review, team, 32);
PLACE(ipsf_review, level, 40);
PLACE(ipsf_review, lowest_level, 48);
PLACE(ipsf_review, highest_level, 56);

SIZE(ipsf_criterion_score, 40);
PLACE(ipsf_criterion_score, struct_size, 0);
PLACE(ipsf_criterion_score, criterion, 4);
PLACE(ipsf_criterion_score, score, 8);
PLACE(ipsf_criterion_score, low, 12);
PLACE(ipsf_criterion_score, high, 16);
PLACE(ipsf_criterion_score, basis, 20);
PLACE(ipsf_criterion_score, row, 24);
PLACE(ipsf_criterion_score, key, 32);

SIZE(ipsf_series_options, 88);
PLACE(ipsf_series_options, struct_size, 0);
PLACE(ipsf_series_options, from, 4);
PLACE(ipsf_series_options, to, 8);
PLACE(ipsf_series_options, every, 12);
PLACE(ipsf_series_options, months, 16);
PLACE(ipsf_series_options, threads, 20);
PLACE(ipsf_series_options, teams, 24);
PLACE(ipsf_series_options, team_count, 32);
PLACE(ipsf_series_options, choices, 40);
PLACE(ipsf_series_options, choice_count, 48);
PLACE(ipsf_series_options, holidays, 56);
PLACE(ipsf_series_options, holiday_count, 64);
PLACE(ipsf_series_options, progress, 72);
PLACE(ipsf_series_options, user, 80);

SIZE(ipsf_series_row, 64);
PLACE(ipsf_series_row, struct_size, 0);
PLACE(ipsf_series_row, as_of, 4);
PLACE(ipsf_series_row, from, 8);
PLACE(ipsf_series_row, months, 12);
PLACE(ipsf_series_row, total_low, 16);
PLACE(ipsf_series_row, total_high, 20);
PLACE(ipsf_series_row, out_of_date, 24);
PLACE(ipsf_series_row, what_if, 28);
PLACE(ipsf_series_row, team, 32);
PLACE(ipsf_series_row, level, 40);
PLACE(ipsf_series_row, lowest_level, 48);
PLACE(ipsf_series_row, highest_level, 56);

SIZE(ipsf_fraction, 16);
PLACE(ipsf_fraction, numerator, 0);
PLACE(ipsf_fraction, denominator, 8);

SIZE(ipsf_total_range, 40);
PLACE(ipsf_total_range, struct_size, 0);
PLACE(ipsf_total_range, worst_total, 4);
PLACE(ipsf_total_range, best_total, 8);
PLACE(ipsf_total_range, what_if, 12);
PLACE(ipsf_total_range, team, 16);
PLACE(ipsf_total_range, worst_level, 24);
PLACE(ipsf_total_range, best_level, 32);

SIZE(ipsf_criterion_range, 24);
PLACE(ipsf_criterion_range, struct_size, 0);
PLACE(ipsf_criterion_range, criterion, 4);
PLACE(ipsf_criterion_range, low, 8);
PLACE(ipsf_criterion_range, high, 12);
PLACE(ipsf_criterion_range, lowest, 16);
PLACE(ipsf_criterion_range, highest, 20);

SIZE(ipsf_choice_effect, 56);
PLACE(ipsf_choice_effect, struct_size, 0);
PLACE(ipsf_choice_effect, moved, 4);
PLACE(ipsf_choice_effect, total_low, 8);
PLACE(ipsf_choice_effect, total_high, 12);
PLACE(ipsf_choice_effect, review, 16);
PLACE(ipsf_choice_effect, key, 24);
PLACE(ipsf_choice_effect, value, 32);
PLACE(ipsf_choice_effect, lowest_level, 40);
PLACE(ipsf_choice_effect, highest_level, 48);

SIZE(ipsf_edition_change, 96);
PLACE(ipsf_edition_change, struct_size, 0);
PLACE(ipsf_edition_change, criterion, 4);
PLACE(ipsf_edition_change, kind, 8);
PLACE(ipsf_edition_change, key, 16);
PLACE(ipsf_edition_change, language, 24);
PLACE(ipsf_edition_change, about_fi, 32);
PLACE(ipsf_edition_change, about_en, 40);
PLACE(ipsf_edition_change, before, 48);
PLACE(ipsf_edition_change, after, 56);
PLACE(ipsf_edition_change, before_line, 64);
PLACE(ipsf_edition_change, before_column, 72);
PLACE(ipsf_edition_change, after_line, 80);
PLACE(ipsf_edition_change, after_column, 88);

SIZE(ipsf_compared_review, 88);
PLACE(ipsf_compared_review, struct_size, 0);
PLACE(ipsf_compared_review, as_of, 4);
PLACE(ipsf_compared_review, from, 8);
PLACE(ipsf_compared_review, months, 12);
PLACE(ipsf_compared_review, before_total_low, 16);
PLACE(ipsf_compared_review, before_total_high, 20);
PLACE(ipsf_compared_review, after_total_low, 24);
PLACE(ipsf_compared_review, after_total_high, 28);
PLACE(ipsf_compared_review, before_out_of_date, 32);
PLACE(ipsf_compared_review, after_out_of_date, 36);
PLACE(ipsf_compared_review, before_what_if, 40);
PLACE(ipsf_compared_review, after_what_if, 44);
PLACE(ipsf_compared_review, team, 48);
PLACE(ipsf_compared_review, before_lowest_level, 56);
PLACE(ipsf_compared_review, before_highest_level, 64);
PLACE(ipsf_compared_review, after_lowest_level, 72);
PLACE(ipsf_compared_review, after_highest_level, 80);

SIZE(ipsf_evidence, 56);
PLACE(ipsf_evidence, struct_size, 0);
PLACE(ipsf_evidence, reserved, 4);
PLACE(ipsf_evidence, row, 8);
PLACE(ipsf_evidence, numerator, 16);
PLACE(ipsf_evidence, denominator, 24);
PLACE(ipsf_evidence, table, 32);
PLACE(ipsf_evidence, left_out, 40);
PLACE(ipsf_evidence, detail, 48);

SIZE(ipsf_tracking_options, 56);
PLACE(ipsf_tracking_options, struct_size, 0);
PLACE(ipsf_tracking_options, from, 4);
PLACE(ipsf_tracking_options, to, 8);
PLACE(ipsf_tracking_options, every, 12);
PLACE(ipsf_tracking_options, teams, 16);
PLACE(ipsf_tracking_options, team_count, 24);
PLACE(ipsf_tracking_options, jobs_started_goal, 32);
PLACE(ipsf_tracking_options, employed_share_goal, 40);

SIZE(ipsf_tracking_row, 192);
PLACE(ipsf_tracking_row, struct_size, 0);
PLACE(ipsf_tracking_row, from, 4);
PLACE(ipsf_tracking_row, to, 8);
PLACE(ipsf_tracking_row, reserved, 12);
PLACE(ipsf_tracking_row, period, 16);
PLACE(ipsf_tracking_row, team, 24);
PLACE(ipsf_tracking_row, coach, 32);
PLACE(ipsf_tracking_row, clients_at_start, 40);
PLACE(ipsf_tracking_row, new_clients, 48);
PLACE(ipsf_tracking_row, handed_in, 56);
PLACE(ipsf_tracking_row, handed_out, 64);
PLACE(ipsf_tracking_row, ended, 72);
PLACE(ipsf_tracking_row, ended_on_last_day, 80);
PLACE(ipsf_tracking_row, clients_at_end, 88);
PLACE(ipsf_tracking_row, job_seekers, 96);
PLACE(ipsf_tracking_row, employed_clients, 104);
PLACE(ipsf_tracking_row, jobs_started, 112);
PLACE(ipsf_tracking_row, jobs_ended, 120);
PLACE(ipsf_tracking_row, studies_started, 128);
PLACE(ipsf_tracking_row, employer_contacts, 136);
PLACE(ipsf_tracking_row, employer_meetings, 144);
PLACE(ipsf_tracking_row, employed_share, 152);
PLACE(ipsf_tracking_row, employer_meetings_per_week, 168);
PLACE(ipsf_tracking_row, employer_meetings_goal, 184);

SIZE(ipsf_clients_options, 56);
PLACE(ipsf_clients_options, struct_size, 0);
PLACE(ipsf_clients_options, as_of, 4);
PLACE(ipsf_clients_options, teams, 8);
PLACE(ipsf_clients_options, team_count, 16);
PLACE(ipsf_clients_options, coaches, 24);
PLACE(ipsf_clients_options, coach_count, 32);
PLACE(ipsf_clients_options, clients, 40);
PLACE(ipsf_clients_options, client_count, 48);

SIZE(ipsf_client_episode, 72);
PLACE(ipsf_client_episode, struct_size, 0);
PLACE(ipsf_client_episode, started_on, 4);
PLACE(ipsf_client_episode, ended_on, 8);
PLACE(ipsf_client_episode, phase, 12);
PLACE(ipsf_client_episode, phase_since, 16);
PLACE(ipsf_client_episode, met, 20);
PLACE(ipsf_client_episode, days, 24);
PLACE(ipsf_client_episode, days_to_employer_meeting, 32);
PLACE(ipsf_client_episode, team, 40);
PLACE(ipsf_client_episode, coach, 48);
PLACE(ipsf_client_episode, client, 56);
PLACE(ipsf_client_episode, episode, 64);

SIZE(ipsf_client_job, 64);
PLACE(ipsf_client_job, struct_size, 0);
PLACE(ipsf_client_job, started_on, 4);
PLACE(ipsf_client_job, ended_on, 8);
PLACE(ipsf_client_job, open_market, 12);
PLACE(ipsf_client_job, episode, 16);
PLACE(ipsf_client_job, days, 24);
PLACE(ipsf_client_job, job, 32);
PLACE(ipsf_client_job, employer, 40);
PLACE(ipsf_client_job, occupation, 48);
PLACE(ipsf_client_job, contract, 56);

SIZE(ipsf_client_study, 32);
PLACE(ipsf_client_study, struct_size, 0);
PLACE(ipsf_client_study, started_on, 4);
PLACE(ipsf_client_study, ended_on, 8);
PLACE(ipsf_client_study, reserved, 12);
PLACE(ipsf_client_study, episode, 16);
PLACE(ipsf_client_study, days, 24);

SIZE(ipsf_due_options, 104);
PLACE(ipsf_due_options, struct_size, 0);
PLACE(ipsf_due_options, as_of, 4);
PLACE(ipsf_due_options, horizon, 8);
PLACE(ipsf_due_options, met, 12);
PLACE(ipsf_due_options, threads, 16);
PLACE(ipsf_due_options, reserved, 20);
PLACE(ipsf_due_options, teams, 24);
PLACE(ipsf_due_options, team_count, 32);
PLACE(ipsf_due_options, coaches, 40);
PLACE(ipsf_due_options, coach_count, 48);
PLACE(ipsf_due_options, clients, 56);
PLACE(ipsf_due_options, client_count, 64);
PLACE(ipsf_due_options, keys, 72);
PLACE(ipsf_due_options, key_count, 80);
PLACE(ipsf_due_options, holidays, 88);
PLACE(ipsf_due_options, holiday_count, 96);

SIZE(ipsf_due_item, 96);
PLACE(ipsf_due_item, struct_size, 0);
PLACE(ipsf_due_item, state, 4);
PLACE(ipsf_due_item, days, 8);
PLACE(ipsf_due_item, trigger_on, 12);
PLACE(ipsf_due_item, due_on, 16);
PLACE(ipsf_due_item, met_on, 20);
PLACE(ipsf_due_item, deadline, 24);
PLACE(ipsf_due_item, met_row, 32);
PLACE(ipsf_due_item, met_in, 40);
PLACE(ipsf_due_item, key, 48);
PLACE(ipsf_due_item, team, 56);
PLACE(ipsf_due_item, coach, 64);
PLACE(ipsf_due_item, episode, 72);
PLACE(ipsf_due_item, job, 80);
PLACE(ipsf_due_item, care_team, 88);

SIZE(ipsf_due_total, 56);
PLACE(ipsf_due_total, struct_size, 0);
PLACE(ipsf_due_total, reserved, 4);
PLACE(ipsf_due_total, key, 8);
PLACE(ipsf_due_total, deadline, 16);
PLACE(ipsf_due_total, open, 24);
PLACE(ipsf_due_total, overdue, 32);
PLACE(ipsf_due_total, met_in_time, 40);
PLACE(ipsf_due_total, met_late, 48);

SIZE(ipsf_punctuality_options, 64);
PLACE(ipsf_punctuality_options, struct_size, 0);
PLACE(ipsf_punctuality_options, from, 4);
PLACE(ipsf_punctuality_options, to, 8);
PLACE(ipsf_punctuality_options, threads, 12);
PLACE(ipsf_punctuality_options, teams, 16);
PLACE(ipsf_punctuality_options, team_count, 24);
PLACE(ipsf_punctuality_options, keys, 32);
PLACE(ipsf_punctuality_options, key_count, 40);
PLACE(ipsf_punctuality_options, holidays, 48);
PLACE(ipsf_punctuality_options, holiday_count, 56);

SIZE(ipsf_punctuality_row, 48);
PLACE(ipsf_punctuality_row, struct_size, 0);
PLACE(ipsf_punctuality_row, reserved, 4);
PLACE(ipsf_punctuality_row, team, 8);
PLACE(ipsf_punctuality_row, key, 16);
PLACE(ipsf_punctuality_row, deadline, 24);
PLACE(ipsf_punctuality_row, in_time, 32);
PLACE(ipsf_punctuality_row, fell_due, 40);

SIZE(ipsf_process_deadline, 72);
PLACE(ipsf_process_deadline, struct_size, 0);
PLACE(ipsf_process_deadline, subject, 4);
PLACE(ipsf_process_deadline, own, 8);
PLACE(ipsf_process_deadline, is_state, 12);
PLACE(ipsf_process_deadline, key, 16);
PLACE(ipsf_process_deadline, title_fi, 24);
PLACE(ipsf_process_deadline, title_en, 32);
PLACE(ipsf_process_deadline, document, 40);
PLACE(ipsf_process_deadline, place, 48);
PLACE(ipsf_process_deadline, criteria, 56);
PLACE(ipsf_process_deadline, criterion_count, 64);

SIZE(ipsf_process_phase, 40);
PLACE(ipsf_process_phase, struct_size, 0);
PLACE(ipsf_process_phase, number, 4);
PLACE(ipsf_process_phase, forms, 8);
PLACE(ipsf_process_phase, key, 16);
PLACE(ipsf_process_phase, title_fi, 24);
PLACE(ipsf_process_phase, title_en, 32);

SIZE(ipsf_process_move, 40);
PLACE(ipsf_process_move, struct_size, 0);
PLACE(ipsf_process_move, from, 4);
PLACE(ipsf_process_move, to, 8);
PLACE(ipsf_process_move, reserved, 12);
PLACE(ipsf_process_move, expected, 16);
PLACE(ipsf_process_move, means_fi, 24);
PLACE(ipsf_process_move, means_en, 32);

SIZE(ipsf_move_answer, 32);
PLACE(ipsf_move_answer, struct_size, 0);
PLACE(ipsf_move_answer, rule, 4);
PLACE(ipsf_move_answer, from, 8);
PLACE(ipsf_move_answer, to, 12);
PLACE(ipsf_move_answer, expected, 16);
PLACE(ipsf_move_answer, missing, 24);

SIZE(ipsf_audited_move, 56);
PLACE(ipsf_audited_move, struct_size, 0);
PLACE(ipsf_audited_move, on, 4);
PLACE(ipsf_audited_move, rule, 8);
PLACE(ipsf_audited_move, from, 12);
PLACE(ipsf_audited_move, to, 16);
PLACE(ipsf_audited_move, reserved, 20);
PLACE(ipsf_audited_move, expected, 24);
PLACE(ipsf_audited_move, missing, 32);
PLACE(ipsf_audited_move, row, 40);
PLACE(ipsf_audited_move, table, 48);

SIZE(ipsf_phases_options, 24);
PLACE(ipsf_phases_options, struct_size, 0);
PLACE(ipsf_phases_options, as_of, 4);
PLACE(ipsf_phases_options, teams, 8);
PLACE(ipsf_phases_options, team_count, 16);

SIZE(ipsf_phase_flow, 48);
PLACE(ipsf_phase_flow, struct_size, 0);
PLACE(ipsf_phase_flow, phase, 4);
PLACE(ipsf_phase_flow, team, 8);
PLACE(ipsf_phase_flow, episodes, 16);
PLACE(ipsf_phase_flow, waiting, 24);
PLACE(ipsf_phase_flow, median_days, 32);

SIZE(ipsf_refused_move, 40);
PLACE(ipsf_refused_move, struct_size, 0);
PLACE(ipsf_refused_move, rule, 4);
PLACE(ipsf_refused_move, team, 8);
PLACE(ipsf_refused_move, episode, 16);
PLACE(ipsf_refused_move, table, 24);
PLACE(ipsf_refused_move, row, 32);

#endif
