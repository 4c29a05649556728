# Every form of every result of the sample, byte for byte as the Python package gives it (tests/java/write_expected.py),
# and every table as a data frame that says the same as its CSV. Run from the top of the source tree.
library(ipsf)

folder <- commandArgs(trailingOnly = TRUE)[1]
as_of <- as.Date("2024-05-08")
from <- as.Date("2024-01-01")
seen <- character()

same <- function(name, made) {
  path <- file.path(folder, name)
  expected <- readBin(path, "raw", file.size(path))
  if (!is.raw(made)) made <- charToRaw(enc2utf8(made))
  if (!identical(made, expected)) stop(name, " is not as the Python package gives it")
  seen <<- c(seen, name)
}

forms <- function(name, result, ...) {
  same(paste0(name, ".json"), ipsf_json(result))
  for (language in c("en", "fi")) {
    same(paste0(name, ".", language, ".txt"), ipsf_text(result, language))
    same(paste0(name, ".", language, ".html"), ipsf_html(result, language, service = "Our service"))
    same(paste0(name, ".", language, ".xlsx"), ipsf_xlsx(result, language))
  }
  for (table in c(...)) table_forms(paste0(name, "-", table), result, table)
}

table_forms <- function(name, result, table) {
  same(paste0(name, ".json"), ipsf_table_json(result, table))
  same(paste0(name, ".fi.csv"), ipsf_table_csv(result, table, "spreadsheet", "fi"))
  check_frame(ipsf_table(result, table), ipsf_table_csv(result, table))
}

# The frame has the columns and cells of the CSV, in types of R; fractions are rounded there.
check_frame <- function(frame, csv) {
  written <- utils::read.csv(
    text = csv, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8", quote = "\""
  )
  stopifnot(identical(names(frame), names(written)), nrow(frame) == nrow(written), nrow(frame) == 0 || ncol(frame) > 0)
  for (name in names(frame)) {
    cells <- frame[[name]]
    expected <- written[[name]]
    if (is.logical(cells)) cells <- tolower(as.character(cells))
    if (is.double(cells) && !inherits(cells, "Date")) {
      stopifnot(identical(is.na(cells), is.na(expected)))
      if (any(abs(cells - as.numeric(expected)) > 0.051, na.rm = TRUE)) stop(name, " is not as in the CSV")
    } else {
      stopifnot(identical(enc2utf8(as.character(cells)), enc2utf8(as.character(expected))))
    }
  }
}

csv <- function(name, result, language = "en") {
  same(paste0(name, ".csv"), ipsf_csv(result))
  same(paste0(name, ".spreadsheet.csv"), ipsf_csv(result, "spreadsheet", language))
}

history <- ipsf_history_load("examples/kainuu-like")
edition <- ipsf_edition("fi-2021-11")
stricter <- ipsf_edition_with_changes(
  edition, data.frame(criterion = 24, row = "4", cell = "community_time_share", to = ">= 60")
)

review_tables <- c(
  "reviews", "totals", "parts", "criteria", "inputs", "records", "changes", "readings", "choices", "warnings",
  "made_with"
)
reviews <- ipsf_score(history, as_of)
forms("reviews", reviews, review_tables)
course <- ipsf_series(history, "2023-05-01", as_of)
same("report.html", ipsf_html(
  reviews, "fi", service = "Palvelu", assessors = c("Aino", "V\u00e4in\u00f6"), without = c("data", "appendix"),
  course = course, history = history, repeated_by = "ipsf score"
))
series <- ipsf_series(history, from, as_of, every = "quarter", months = 12)
forms("series", series, "reviews", "totals", "warnings", "made_with")
csv("series", series)
database <- tempfile(fileext = ".sqlite")
ipsf_publish(history, from, as_of, database)
stopifnot(identical(rawToChar(readBin(database, "raw", 15)), "SQLite format 3"))
publication <- ipsf_publication(history, "2024-03-01", "2024-05-31")
document <- readLines("docs/publish.md", encoding = "UTF-8")
stopifnot(identical(ipsf_published_tables(), sub("^### ", "", grep("^### ", document, value = TRUE))))
published <- lapply(stats::setNames(nm = ipsf_published_tables()), ipsf_table, x = publication)
for (name in setdiff(names(published), c("levels", "totals"))) { # whose texts may be empty, as no cell of a CSV is
  check_frame(published[[name]], ipsf_table_csv(publication, name))
}
last <- published$reviews[published$reviews$as_of == "2024-05-31", ] # as in docs/publish.md
sums <- published$tracking[published$tracking$row_of == "team", ]
stopifnot(
  all(vapply(published, nrow, 1L) > 0), identical(published$teams$name, "Keksitty IPS-tiimi"),
  published$totals$scale == "", last$total == 102, last$level == "good", last$next_review_by == "2025-05-31",
  identical(paste(sums$period, sums$new_clients), c("2024-03 6", "2024-04 3", "2024-05 0")) # episodes.csv
)
sensitivity <- ipsf_sensitivity(history, as_of)
forms(
  "sensitivity", sensitivity, "totals", "extreme_choices", "criteria", "effects", "effect_totals", "effect_criteria"
)
consensus <- ipsf_consensus(
  list(
    Aino = list(rating.1 = 4, rating.2 = 3, rating.3 = 5), Ville = list(rating.1 = 4, rating.2 = 5, rating.3 = 2)
  ),
  as_of, agreed = list(rating.2 = 4), history = history
)
forms("consensus", consensus, "agreement", "criteria", "levels", "totals", "answers", "made_with")
csv("consensus", consensus)
scores <- function(reviews) as.data.frame(reviews, table = "criteria")$score[1:3]
stopifnot(
  identical(scores(ipsf_consensus_reviews(consensus, "Ville")), c(4L, 5L, 2L)),
  identical(scores(ipsf_consensus_reviews(consensus))[1:2], c(4L, 4L)),
  inherits(tryCatch(ipsf_consensus_reviews(consensus, "Eino"), error = identity), "ipsf_invalid_argument"),
  inherits(tryCatch(ipsf_consensus(list(Aino = list(rating.1 = 4)), as_of), error = identity), "ipsf_refused")
)
editions <- ipsf_compare_editions(edition, stricter)
forms("editions", editions, "changes", "made_with")
csv("editions", editions)
compared <- ipsf_compare_reviews(edition, stricter, history, as_of)
forms("compared", compared, "reviews", "totals", "criteria", "dates", "choices", "made_with")
csv("compared", compared)
same("compared-series.json", ipsf_json(ipsf_compare_series(edition, stricter, history, from, as_of)))
explanation <- ipsf_explain(history, "T1", "clients_per_coach", as_of)
same("explanation.json", ipsf_json(explanation))
same("explanation.html", ipsf_html(explanation))
table_forms("explanation-records", explanation, "records")

due <- ipsf_due(history, as_of, horizon = 7, met = 2)
forms("due", due, "due", "totals", "made_with")
csv("due", due)
punctuality <- ipsf_punctuality(history, from, as_of)
forms("punctuality", punctuality, "punctuality", "made_with")
csv("punctuality", punctuality)
phases <- ipsf_phase_flow(history, as_of)
forms("phases", phases, "flow", "refused", "made_with")
csv("phases", phases)
tracking <- ipsf_track(history, "2024-04-01", as_of, every = "week")
forms("tracking", tracking, "rows", "made_with")
csv("tracking", tracking, "fi")
clients <- ipsf_clients(history, as_of, teams = "T1")
forms("clients", clients, "episodes", "jobs", "studies")
csv("clients", clients, "fi")

model <- ipsf_service_model("kainuu")
same("model.json", ipsf_json(model))
same("model.fi.txt", ipsf_text(model, "fi"))
same("model.fi.svg", ipsf_service_model_chart(model, "fi"))
same("model.html", ipsf_html(model))
limits <- ipsf_table(edition, "limits")
stopifnot(identical(limits$value[limits$row == "good"], "100"))
stopifnot(identical(ipsf_columns(edition, "limits")$name, names(limits)))
stopifnot(identical(as.data.frame(edition, table = "bands")$title_fi[3], "Hyvä"))
same("edition.html", ipsf_html(edition))
same("edition.dmn", ipsf_edition_dmn(edition, "fi"))
same("edition-tests.dmn", ipsf_edition_dmn_tests(edition))
stopifnot(setequal(seen, list.files(folder)))

# One result of another: the same again.
of_series <- ipsf_series_review(course, 1)
stopifnot(
  identical(ipsf_json(ipsf_sensitivity_reviews(sensitivity)), ipsf_json(reviews)),
  identical(as.data.frame(of_series)$as_of, as.Date("2023-05-31")),
  identical(
    as.data.frame(of_series, table = "criteria"),
    as.data.frame(ipsf_score(history, "2023-05-31"), table = "criteria")
  )
)

# What an edition says, and what is read of files and texts.
file <- tempfile(fileext = ".toml")
writeBin(charToRaw(enc2utf8(ipsf_edition_toml(edition))), file)
read <- ipsf_edition_read(ipsf_edition_toml(edition), "copy")
covering <- ipsf_edition_for_date(as_of)
with_model <- ipsf_edition_with_service_model(edition, model)
stopifnot(
  identical(ipsf_edition_hash(ipsf_edition_load(file)), ipsf_edition_hash(edition)),
  identical(ipsf_edition_hash(read), ipsf_edition_hash(edition)),
  "fi-2021-11" %in% ipsf_edition_ids(), identical(ipsf_edition_id(covering), "fi-2021-11"),
  is.na(ipsf_edition_what_if(edition)),
  grepl("level 4: Share of working time spent in the community", ipsf_edition_what_if(stricter)),
  nrow(ipsf_edition_check(edition)) == 0, ipsf_edition_test(edition)$passes, ipsf_edition_test(edition)$cases > 500,
  identical(ipsf_criteria(edition)$criterion, 1:25), identical(ipsf_scales(edition)$highest_total, 125L),
  identical(ipsf_scales(edition)$criteria[[1]], 1:25), nrow(ipsf_moves(edition)) > 20, ipsf_waiting_days(edition) > 0,
  all(ipsf_deadlines(edition)$subject %in% c("client", "coach", "team")), identical(ipsf_phases(edition)$number, 1:6),
  length(ipsf_phases(edition)$tools_en[[2]]) > 0, "referral" %in% ipsf_phases(edition)$forms[[1]],
  "kainuu" %in% ipsf_service_model_ids(), identical(ipsf_service_model_id(model), "kainuu"),
  grepl("^xxh128:", ipsf_service_model_hash(model)), inherits(with_model, "ipsf_edition"),
  "clients_per_coach" %in% ipsf_measures(), grepl("^[0-9]+[.][0-9]+[.][0-9]+$", ipsf_version()), ipsf_has("html"),
  !ipsf_has("nothing"), grepl("CREATE VIEW \"x\".\"episodes\" AS", ipsf_adapter("postgresql", "x"), fixed = TRUE)
)
broken <- tryCatch(ipsf_edition_read("nothing = 1", "mine"), ipsf_refused = ipsf_problems)
stopifnot(all(broken$table == "mine"), all(broken$row >= 1, na.rm = TRUE))
broken <- tryCatch(ipsf_service_model_read("nothing = 1"), ipsf_refused = ipsf_problems)
stopifnot(nrow(broken) > 0)

# Folders and files with letters beyond ASCII, and what is not there.
folder <- file.path(tempdir(), "p\u00e4iv\u00e4")
dir.create(folder)
stopifnot(file.copy(list.files("examples/kainuu-like", full.names = TRUE), folder))
part <- ipsf_history_load(folder, threads = 1, teams = "T1")
stopifnot(identical(ipsf_json(ipsf_score(part, as_of)), ipsf_json(reviews)))
missing <- tryCatch(ipsf_history_load("nowhere"), ipsf_refused = ipsf_problems)
stopifnot(nrow(missing) > 0)

# Data frames of the sample's files say the same as the files.
names <- sub("[.]csv$", "", list.files("examples/kainuu-like", pattern = "csv$"))
tables <- lapply(stats::setNames(names, names), function(name) {
  utils::read.csv(file.path("examples/kainuu-like", paste0(name, ".csv")), colClasses = "character", na.strings = "",
                  encoding = "UTF-8", stringsAsFactors = TRUE)
})
typed <- lapply(tables, function(frame) {
  days <- grepl("(^|_)on$", names(frame))
  frame[days] <- lapply(frame[days], as.Date)
  frame
})
stopifnot(
  identical(ipsf_json(ipsf_score(ipsf_history(tables), as_of)), ipsf_json(reviews)),
  identical(ipsf_json(ipsf_score(ipsf_history(typed), as_of)), ipsf_json(reviews))
)
