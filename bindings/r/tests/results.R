# Results out: types of columns, exact fractions, and what is printed.
source("helpers.R")

history <- ipsf_history(tables)
reviews <- ipsf_score(history, "2024-06-30", answers = list(coaching_time_share = 97, rating.17 = "4"))
frame <- as.data.frame(reviews)
stopifnot(
  nrow(frame) == 1, identical(frame$team_id, "North"), identical(frame$as_of, as.Date("2024-06-30")),
  is.integer(frame$total_low), is.logical(frame$out_of_date), !frame$out_of_date, is.na(frame$total),
  identical(frame, ipsf_table(reviews, "reviews"))
)
criteria <- as.data.frame(reviews, table = "criteria")
inputs <- ipsf_table(reviews, "inputs")
caseload <- inputs[inputs$criterion == 1 & inputs$input == "clients_per_coach", ]
stopifnot(
  nrow(criteria) == 25, criteria$score[criteria$criterion == 17] == 4, is.double(inputs$numerator),
  caseload$numerator / caseload$denominator == 4 / 1.5,
  identical(as.data.frame(reviews, row.names = "first")$team_id, "North"),
  identical(row.names(as.data.frame(reviews, row.names = "first")), "first")
)

refused(ipsf_csv(reviews), "ipsf_table_csv")

# One of several reviews.
both <- ipsf_score(ipsf_history(c(tables, list(teams = data.frame(team_id = c("North", "South"))))), "2024-06-30")
south <- ipsf_reviews_alone(both, 2)
stopifnot(
  nrow(as.data.frame(both)) == 2, identical(as.data.frame(south)$team_id, "South"),
  identical(as.data.frame(south, table = "criteria")$score, as.data.frame(both, table = "criteria")$score[26:50])
)
refused(as.data.frame(both, "criteria"), "table = \"criteria\"")
for (index in c(0, 3)) {
  refused(ipsf_reviews_alone(both, index))
}
refused(ipsf_reviews_alone(both, "North"), "index")

flow <- as.data.frame(ipsf_phase_flow(history, "2024-06-30"), exact = TRUE)
known <- !is.na(flow$median_days)
stopifnot(
  identical(names(flow)[4:6], c("median_days", "median_days_numerator", "median_days_denominator")),
  any(known), all(is.na(flow$median_days_numerator) == !known),
  all(flow$median_days[known] == flow$median_days_numerator[known] / flow$median_days_denominator[known])
)
tracking <- ipsf_track(history, "2024-01-01", "2024-02-29", jobs_started_goal = 3, employed_share_goal = c(40, 100))
rows <- as.data.frame(tracking, exact = TRUE)
sums <- rows[is.na(rows$coach_id), ]
stopifnot(
  all(sums$goal_employed_percent == 40), all(sums$goal_jobs_started == 3),
  all(sums$goal_employed_percent_numerator / sums$goal_employed_percent_denominator == 0.4),
  sum(names(rows) == "employer_meetings_per_week_numerator") == 1
)

# The published tables.
publication <- ipsf_publication(history, "2024-01-15", "2024-03-31")
published <- ipsf_table(publication, "tracking", exact = TRUE)
sums <- published[published$row_of == "team", ]
due <- function(...) ipsf_table(ipsf_publication(history, "2024-01-15", "2024-01-31", ...), "due_items")
stopifnot(
  identical(ipsf_table(publication, "made_with")$as_of, as.Date(c("2024-01-31", "2024-02-29", "2024-03-31"))),
  identical(ipsf_table(publication, "teams")$team_id, "North"),
  identical(sums$period, c("2024-01", "2024-02", "2024-03")), all(sums$new_clients == c(4, 0, 0)),
  identical(ipsf_columns(publication, "reviews")$name, names(ipsf_table(publication, "reviews"))),
  identical(due(), due(due_days = 14)), nrow(due(due_days = 0)) < nrow(due())
)
refused(ipsf_table(publication, "due"), "\"tracking\"")
refused(ipsf_publication(history, "2024-01-15", "2024-03-31", due_days = "many"), "due_days")
many <- condition_of(ipsf_publication(history, "2024-01-15", "2024-03-31", due_days = 3661), "ipsf_refused")
stopifnot(grepl("due_days must be from 0 to 3660 days", conditionMessage(many), fixed = TRUE))
condition_of(ipsf_publication(history, "2024-01-15", "2024-03-31", teams = "T9"), "ipsf_refused")

# What the columns are, and how words are said.
columns <- ipsf_columns(tracking, "rows")
words <- ipsf_words(tracking, "rows", "row")
said <- factor(rows$row, levels = words$key, labels = words$fi)
stopifnot(
  identical(columns$name, names(as.data.frame(tracking))), columns$percent[columns$name == "employed_percent"],
  identical(columns$type[match(c("from", "coach_id", "ended"), columns$name)], c("day", "text", "int64")),
  identical(names(words), c("key", "fi", "en")), !anyNA(said), nrow(ipsf_words(tracking, "rows", "coach_id")) == 0
)
refused(ipsf_words(tracking, "rows", "nothing"), "no column")
refused(ipsf_columns(tracking, "nothing"))
refused(ipsf_columns(history, "rows"), "result")

# For people, in both languages.
stopifnot(
  any(grepl("Fidelity review", format(reviews))), any(grepl("North", format(reviews, language = "fi"))),
  identical(paste(format(reviews), collapse = "\n"), sub("\n$", "", ipsf_text(reviews))),
  length(capture.output(print(reviews, lines = 5))) == 6,
  length(capture.output(print(reviews, lines = Inf))) == length(format(reviews)),
  any(grepl("1 row", capture.output(print(summary(reviews))))),
  identical(capture.output(print(history)), "<ipsf_history of 3 tables, 8 rows>"),
  any(grepl("episodes", capture.output(print(summary(history))))),
  any(grepl("fi-2021-11", capture.output(print(ipsf_edition("fi-2021-11"))))),
  any(grepl("25 criteria", capture.output(print(summary(ipsf_edition("fi-2021-11")))))),
  nrow(as.data.frame(ipsf_edition("fi-2021-11"))) == 25,
  any(grepl("kainuu", capture.output(print(ipsf_service_model("kainuu")))))
)
explanation <- ipsf_explain(history, "North", "clients_per_coach", "2024-06-30")
stopifnot(
  identical(format(explanation)[1], "4000/1500"), nrow(as.data.frame(explanation)) == 6,
  identical(ipsf_fraction(explanation)[1:2], list(numerator = 4000, denominator = 1500))
)
unknown <- ipsf_explain(history, "North", "employer_meetings_per_week", "2024-06-30")
stopifnot(ipsf_fraction(unknown)$denominator == 0, grepl("unknown", format(unknown)[1]))

# Reviews without a history, and answers of every kind.
share <- ipsf_score(as_of = "2024-06-30", answers = c(coaching_time_share = "37/40"))
exact <- ipsf_score(as_of = "2024-06-30", answers = list(coaching_time_share = 92.5))
by_rows <- ipsf_score(history, as.Date("2024-06-30"), answers = data.frame(
  item = c("coaching_time_share", "rating.17"), value = factor(c("97", "4")), team_id = c("North", NA)
))
read <- ipsf_answers_read(c("item,value", "coaching_time_share,97", "rating.17,4"))
stopifnot(
  is.na(as.data.frame(share)$team_id),
  identical(ipsf_table(share, "criteria")$score, ipsf_table(exact, "criteria")$score),
  identical(ipsf_table(by_rows, "criteria")$score, criteria$score),
  identical(ipsf_table(ipsf_score(history, "2024-06-30", answers = read), "criteria")$score, criteria$score)
)
refused(ipsf_answers(list(coaching_time_share = 1 / 3)), "not exact")
refused(ipsf_answers(list(1)), "named list")
refused(ipsf_answers(c(a = NA)), "values$a")
refused(ipsf_answers(data.frame(item = "a")), "item and value")
condition_of(ipsf_score(history, "2024-06-30", answers = list(nothing = 1)), "ipsf_refused")

# Bad arguments are refused before the library is called.
refused(ipsf_score(history, "30.6.2024"), "as_of")
refused(ipsf_score(history, "2024-02-30"), "no such day")
refused(ipsf_score(history, as.Date(NA)), "one day")
refused(ipsf_score(history, as.POSIXct("2024-06-30", tz = "UTC")), "as_of")
refused(ipsf_score(history, "2024-06-30", months = 1.5), "months")
refused(ipsf_score(history, "2024-06-30", months = 1e12))
condition_of(ipsf_score(history, "2024-06-30", months = 0), "ipsf_refused")
refused(ipsf_score(history, "2024-06-30", teams = NA), "teams")
refused(ipsf_score(history, "2024-06-30", teams = character()), "teams: there is no id in it")
refused(ipsf_due(history, "2024-06-30", coaches = factor()), "coaches: there is no id in it")
refused(ipsf_clients(history, "2024-06-30", clients = integer()), "clients: there is no id in it")
refused(ipsf_history_part(history, character()), "teams: there is no id in it")
refused(ipsf_score(history, "2024-06-30", edition = history), "edition")
refused(ipsf_score(history, "2024-06-30", choices = list(1)), "choices")
refused(ipsf_score(history, "2024-06-30", progress = "no"), "function")
refused(ipsf_score("no", "2024-06-30"), "ipsf_history")
refused(ipsf_series(history, "2024-01-01", "2024-06-30", every = "week"), "every")
refused(ipsf_track(history, "2024-01-01", "2024-02-29", employed_share_goal = 0.4), "numerator")
refused(ipsf_table(reviews, "nothing"))
refused(ipsf_table(history, "reviews"), "result")
refused(ipsf_csv(reviews), "no csv")
refused(ipsf_text(reviews, "sv"), "language")
refused(ipsf_csv(tracking, csv_for = "me"), "csv_for")
refused(ipsf_html(reviews, without = "nothing"))
refused(ipsf_json(1), "result")
refused(ipsf_edition_with_changes("fi-2021-11", list()), "data frame")
condition_of(ipsf_edition("nothing"), "ipsf_refused")
