ipsf_answers <- function(values, team = NULL) {
  rows <- if (is.data.frame(values)) answer_rows(values, team) else named_answers(values, team)
  pointer <- checked(.Call("r_ipsf_answers_new", PACKAGE = "ipsf"))
  for (row in rows) {
    checked(.Call("r_ipsf_answers_add", pointer, row, PACKAGE = "ipsf"))
  }
  handle_as(pointer, "answers")
}

named_answers <- function(values, team) {
  written <- value_texts(values, "values")
  team <- if (!is.null(team)) id_of(team, "team")
  lapply(names(written), function(item) options_of(item = item, value = written[[item]], team_id = team))
}

answer_rows <- function(values, team) {
  if (!all(c("item", "value") %in% names(values))) {
    stop_invalid_argument("values: give a data frame with the columns item and value.")
  }
  known <- intersect(names(values), c("item", "value", "team_id", "source", "note"))
  cell <- function(name, row) {
    value <- values[[name]][[row]]
    if (is.na(value)) NULL else if (name == "value") value_text(value, "values$value") else as.character(value)
  }
  lapply(seq_len(nrow(values)), function(row) {
    given <- stats::setNames(lapply(known, cell, row = row), known)
    if (is.null(given$team_id) && !is.null(team)) {
      given$team_id <- id_of(team, "team")
    }
    given[!vapply(given, is.null, NA)]
  })
}

ipsf_answers_read <- function(csv, name = "answers", csv_delimiter = NULL, csv_dates = NULL, csv_decimal = NULL) {
  text <- paste(csv, collapse = "\n")
  said <- do.call(options_of, csv_options(csv_delimiter, NULL, csv_dates, csv_decimal))
  handle_as(checked(.Call("r_ipsf_answers_read", text, text_of(name, "name"), said, PACKAGE = "ipsf")), "answers")
}

answers_pointer <- function(answers) {
  if (is.null(answers)) {
    return(NULL)
  }
  if (!inherits(answers, "ipsf_answers")) {
    answers <- ipsf_answers(answers)
  }
  pointer_of(answers, "answers")
}
