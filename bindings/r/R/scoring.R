new_result <- function(pointer, class) handle_as(pointer, class, "ipsf_result")

review_options <- function(teams, months, choices, holidays, threads, progress, ...) {
  options_of(
    ...,
    months = whole_of(months, "months"), teams = some_ids_of(teams, "teams"), choices = value_texts(choices, "choices"),
    holidays = if (!is.null(holidays)) days_of(holidays, "holidays"), threads = whole_of(threads, "threads"),
    progress = function_or_null(progress, "progress")
  )
}

ipsf_score <- function(history = NULL, as_of, teams = NULL, edition = NULL, answers = NULL, months = 6, choices = NULL,
                       holidays = NULL, threads = 0, progress = NULL) {
  scored("r_ipsf_reviews_score", "reviews", history, as_of, teams, edition, answers, months, choices, holidays,
         threads, progress)
}

ipsf_sensitivity <- function(history = NULL, as_of, teams = NULL, edition = NULL, answers = NULL, months = 6,
                             choices = NULL, holidays = NULL, threads = 0, progress = NULL) {
  scored("r_ipsf_sensitivity_new", "sensitivity", history, as_of, teams, edition, answers, months, choices, holidays,
         threads, progress)
}

scored <- function(call, class, history, as_of, teams, edition, answers, months, choices, holidays, threads,
                   progress) {
  day <- day_of(as_of, "as_of")
  given <- review_options(teams, months, choices, holidays, threads, progress, as_of = day)
  of <- pointer_or_null(history, "history")
  new_result(checked(.Call(
    call, edition_on(edition, day), of, answers_pointer(answers), given, PACKAGE = "ipsf"
  )), class)
}

ipsf_consensus <- function(assessors, as_of, agreed = NULL, history = NULL, teams = NULL, edition = NULL, months = 6,
                           choices = NULL, holidays = NULL, threads = 0, progress = NULL) {
  if (!is.list(assessors) || is.data.frame(assessors) || is.null(names(assessors))) {
    stop_invalid_argument("assessors: give a list of answers by the assessors' names.")
  }
  day <- day_of(as_of, "as_of")
  given <- review_options(teams, months, choices, holidays, threads, progress, as_of = day)
  of <- pointer_or_null(history, "history")
  answers <- lapply(names(assessors), function(name) {
    if (is.null(assessors[[name]])) {
      stop_invalid_argument(paste0("assessors: give the answers of ", name, "."))
    }
    answers_pointer(assessors[[name]])
  })
  made <- new_result(checked(.Call(
    "r_ipsf_consensus_new", edition_on(edition, day), of, list(assessor = names(assessors), answers = answers),
    answers_pointer(agreed), given, PACKAGE = "ipsf"
  )), "consensus")
  attr(made, "assessors") <- names(assessors)
  made
}

ipsf_consensus_reviews <- function(consensus, assessor = NULL) {
  pointer <- pointer_of(consensus, "consensus")
  place <- if (is.null(assessor)) -1 else match(text_of(assessor, "assessor"), attr(consensus, "assessors")) - 1
  if (is.na(place)) {
    stop_invalid_argument("assessor: none of the assessors.")
  }
  new_result(checked(.Call("r_ipsf_consensus_reviews", pointer, place, PACKAGE = "ipsf")), "reviews")
}

ipsf_sensitivity_reviews <- function(sensitivity) {
  pointer <- pointer_of(sensitivity, "sensitivity")
  new_result(checked(.Call("r_ipsf_sensitivity_reviews", pointer, PACKAGE = "ipsf")), "reviews")
}

ipsf_series <- function(history, from, to, every = "month", teams = NULL, edition = NULL, answers = NULL, months = 6,
                        choices = NULL, holidays = NULL, threads = 0, progress = NULL) {
  given <- series_options(from, to, every, teams, months, choices, holidays, threads, progress)
  of <- pointer_of(history, "history")
  new_result(checked(.Call(
    "r_ipsf_series_score", edition_on(edition, given$to), of, answers_pointer(answers), given, PACKAGE = "ipsf"
  )), "series")
}

ipsf_publication <- function(history, from, to, every = "month", teams = NULL, edition = NULL, answers = NULL,
                             months = 6, due_days = 14, choices = NULL, holidays = NULL, threads = 0,
                             progress = NULL) {
  given <- series_options(from, to, every, teams, months, choices, holidays, threads, progress)
  days <- whole_of(due_days, "due_days")
  of <- pointer_of(history, "history")
  handle_as(checked(.Call(
    "r_ipsf_publication_new", edition_on(edition, given$to), of, answers_pointer(answers), given, days,
    PACKAGE = "ipsf"
  )), "publication")
}

ipsf_published_tables <- function() texts_by_index("r_ipsf_published_table_count", "r_ipsf_published_table_name")

ipsf_publish <- function(history, from, to, into, schema = NULL, every = "month", teams = NULL, edition = NULL,
                         answers = NULL, months = 6, due_days = 14, choices = NULL, holidays = NULL, threads = 0,
                         progress = NULL) {
  given <- series_options(from, to, every, teams, months, choices, holidays, threads, progress)
  published <- options_of(
    due_days = whole_of(due_days, "due_days"), into = path_of(into, "into"), schema = text_or_null(schema, "schema")
  )
  of <- pointer_of(history, "history")
  checked(.Call(
    "r_ipsf_publish", edition_on(edition, given$to), of, answers_pointer(answers), given, published,
    PACKAGE = "ipsf"
  ))
  invisible(NULL)
}

series_options <- function(from, to, every, teams, months, choices, holidays, threads, progress) {
  review_options(
    teams, months, choices, holidays, threads, progress,
    from = day_of(from, "from"), to = day_of(to, "to"),
    every = code_of(every, c("month", "quarter", "year"), "EVERY_", "every")
  )
}

ipsf_series_review <- function(series, index) {
  place <- whole_of(index, "index") - 1
  new_result(checked(.Call("r_ipsf_series_review", pointer_of(series, "series"), place, PACKAGE = "ipsf")), "reviews")
}

ipsf_reviews_alone <- function(reviews, index) {
  place <- whole_of(index, "index") - 1
  new_result(
    checked(.Call("r_ipsf_reviews_alone", pointer_of(reviews, "reviews"), place, PACKAGE = "ipsf")), "reviews"
  )
}

ipsf_explain <- function(history, team, measure, as_of, edition = NULL, months = 6, choices = NULL, holidays = NULL) {
  day <- day_of(as_of, "as_of")
  given <- review_options(id_of(team, "team"), months, choices, holidays, 0, NULL, as_of = day)
  of <- pointer_of(history, "history")
  measure <- text_of(measure, "measure")
  new_result(checked(.Call(
    "r_ipsf_explanation_new", edition_on(edition, day), of, given, measure, PACKAGE = "ipsf"
  )), "explanation")
}

ipsf_fraction <- function(explanation) {
  pointer <- pointer_of(explanation, "explanation")
  parts <- checked(.Call("r_ipsf_explanation_fraction", pointer, PACKAGE = "ipsf"))
  structure(parts, names = c("numerator", "denominator", "unknown_because"))
}

ipsf_compare_editions <- function(before, after) {
  both <- list(edition_pointer(before, "before"), edition_pointer(after, "after"))
  new_result(
    checked(.Call("r_ipsf_edition_difference_new", both[[1]], both[[2]], PACKAGE = "ipsf")), "edition_difference"
  )
}

ipsf_compare_reviews <- function(before, after, history = NULL, as_of, teams = NULL, answers = NULL, months = 6,
                                 choices = NULL, holidays = NULL, threads = 0, progress = NULL) {
  given <- review_options(teams, months, choices, holidays, threads, progress, as_of = day_of(as_of, "as_of"))
  compared("r_ipsf_review_difference_new", before, after, history, answers, given)
}

ipsf_compare_series <- function(before, after, history, from, to, every = "month", teams = NULL, answers = NULL,
                                months = 6, choices = NULL, holidays = NULL, threads = 0, progress = NULL) {
  given <- series_options(from, to, every, teams, months, choices, holidays, threads, progress)
  compared("r_ipsf_review_difference_new_series", before, after, history, answers, given)
}

compared <- function(call, before, after, history, answers, given) {
  both <- list(edition_pointer(before, "before"), edition_pointer(after, "after"))
  of <- pointer_or_null(history, "history")
  new_result(checked(.Call(
    call, both[[1]], both[[2]], of, answers_pointer(answers), given, PACKAGE = "ipsf"
  )), "review_difference")
}
