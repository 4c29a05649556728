ipsf_due <- function(history, as_of, horizon = 14, met = 0, teams = NULL, coaches = NULL, clients = NULL, keys = NULL,
                     edition = NULL, holidays = NULL, threads = 0) {
  day <- day_of(as_of, "as_of")
  given <- options_of(
    as_of = day, horizon = whole_of(horizon, "horizon"), met = whole_of(met, "met"),
    threads = whole_of(threads, "threads"), teams = some_ids_of(teams, "teams"),
    coaches = some_ids_of(coaches, "coaches"), clients = some_ids_of(clients, "clients"),
    keys = some_ids_of(keys, "keys"),
    holidays = if (!is.null(holidays)) days_of(holidays, "holidays")
  )
  of_history("r_ipsf_due_list_new", "due_list", history, edition_on(edition, day), given)
}

of_history <- function(call, class, history, edition, given) {
  of <- pointer_of(history, "history")
  new_result(checked(.Call(call, edition, of, given, PACKAGE = "ipsf")), class)
}

ipsf_punctuality <- function(history, from, to, teams = NULL, keys = NULL, edition = NULL, holidays = NULL,
                             threads = 0) {
  given <- options_of(
    from = day_of(from, "from"), to = day_of(to, "to"), threads = whole_of(threads, "threads"),
    teams = some_ids_of(teams, "teams"), keys = some_ids_of(keys, "keys"),
    holidays = if (!is.null(holidays)) days_of(holidays, "holidays")
  )
  of_history("r_ipsf_punctuality_new", "punctuality", history, edition_on(edition, given$to), given)
}

ipsf_phase_flow <- function(history, as_of, teams = NULL, edition = NULL) {
  given <- options_of(as_of = day_of(as_of, "as_of"), teams = some_ids_of(teams, "teams"))
  of_history("r_ipsf_phase_overview_new", "phase_overview", history, edition_on(edition, given$as_of), given)
}

ipsf_track <- function(history, from, to, every = "month", teams = NULL, jobs_started_goal = NULL,
                       employed_share_goal = NULL, edition = NULL) {
  given <- options_of(
    from = day_of(from, "from"), to = day_of(to, "to"), every = code_of(every, c("month", "week"), "EVERY_", "every"),
    teams = some_ids_of(teams, "teams"),
    jobs_started_goal = if (!is.null(jobs_started_goal)) whole_of(jobs_started_goal, "jobs_started_goal"),
    employed_share_goal = share_of(employed_share_goal, "employed_share_goal")
  )
  of_history("r_ipsf_tracking_new", "tracking", history, edition_on(edition, given$to), given)
}

# An exact share as two whole numbers.
share_of <- function(value, name) {
  if (is.null(value)) {
    return(NULL)
  }
  if (!is.numeric(value) || length(value) != 2L || anyNA(value) || any(value != floor(value))) {
    stop_invalid_argument(paste0(name, ": give numerator and denominator, as c(40, 100)."))
  }
  as.numeric(value)
}

ipsf_clients <- function(history, as_of, teams = NULL, coaches = NULL, clients = NULL) {
  given <- options_of(
    as_of = day_of(as_of, "as_of"), teams = some_ids_of(teams, "teams"), coaches = some_ids_of(coaches, "coaches"),
    clients = some_ids_of(clients, "clients")
  )
  of <- pointer_of(history, "history")
  new_result(checked(.Call("r_ipsf_client_summary_new", of, given, PACKAGE = "ipsf")), "client_summary")
}

ipsf_episode_phase <- function(history, episode, on) {
  of <- pointer_of(history, "history")
  found <- checked(.Call(
    "r_ipsf_episode_phase", of, id_of(episode, "episode"), day_of(on, "on"), PACKAGE = "ipsf"
  ))
  data.frame(phase = found[[1]], since = as_day(found[[2]]))
}

ipsf_episode_days <- function(history, episode, on) {
  of <- pointer_of(history, "history")
  days <- checked(.Call(
    "r_ipsf_episode_days_in_phases", of, id_of(episode, "episode"), day_of(on, "on"), PACKAGE = "ipsf"
  ))
  data.frame(phase = seq_along(days) - 1L, days = days)
}

ipsf_can_move <- function(history, episode, on, to, edition = NULL) {
  of <- pointer_of(history, "history")
  day <- day_of(on, "on")
  answer <- checked(.Call(
    "r_ipsf_episode_can_move", edition_on(edition, day), of, id_of(episode, "episode"), day,
    whole_of(to, "to"), PACKAGE = "ipsf"
  ))
  with_rules(answer)
}

ipsf_audit <- function(history, episode, on, edition = NULL) {
  of <- pointer_of(history, "history")
  day <- day_of(on, "on")
  audit <- checked(.Call(
    "r_ipsf_audit_new", edition_on(edition, day), of, id_of(episode, "episode"), day, PACKAGE = "ipsf"
  ))
  moves <- with_rules(rows_of(audit, "r_ipsf_audit_count", "r_ipsf_audit_copy"))
  moves$on <- as_day(moves$on)
  moves
}

with_rules <- function(answers) {
  allowed <- answers$rule == constants$MOVE_ALLOWED
  answers$rule <- vapply(answers$rule, function(rule) .Call("r_ipsf_move_rule_name", rule, PACKAGE = "ipsf"), "")
  answers$allowed <- allowed
  answers
}
