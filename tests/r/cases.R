# The case files of tests/cases, worked out by hand, and the boundary cases of every edition. Run from the top of the
# source tree.
library(ipsf)

boundaries <- commandArgs(trailingOnly = TRUE)[1]
whole <- function(path) {
  text <- readChar(path, file.size(path), useBytes = TRUE)
  Encoding(text) <- "UTF-8"
  text
}
words <- function(text) if (is.na(text) || !nzchar(text)) NULL else strsplit(text, " ", fixed = TRUE)[[1]]
case <- function(...) file.path("tests/cases", ...)

# Due lists: the CSV byte for byte, and the data frame cell by cell.
questions <- utils::read.csv(case("due/questions.csv"), colClasses = "character")
stopifnot(nrow(questions) == 8)
history <- ipsf_history_load(case("due/history"))
for (row in seq_len(nrow(questions))) {
  of <- questions[row, ]
  due <- ipsf_due(
    history, of$as_of, horizon = as.numeric(of$horizon), met = as.numeric(of$met), teams = words(of$teams),
    coaches = words(of$coaches), clients = words(of$clients), keys = words(of$keys)
  )
  expected <- case("due", paste0(of$name, ".csv"))
  stopifnot(identical(ipsf_csv(due), whole(expected)))
  lines <- utils::read.csv(expected, colClasses = "character", na.strings = "")
  frame <- as.data.frame(due)
  stopifnot(identical(names(frame), names(lines)), nrow(frame) == nrow(lines))
  for (name in names(frame)) stopifnot(identical(as.character(frame[[name]]), as.character(lines[[name]])))
}
keys <- unique(utils::read.csv(case("due/punctuality.csv"))$key)
punctuality <- ipsf_punctuality(history, "2024-03-01", "2024-04-02", keys = keys)
counted <- as.data.frame(punctuality)
stopifnot(
  identical(ipsf_csv(punctuality), whole(case("due/punctuality.csv"))),
  identical(unlist(counted[counted$key == "profile_done", c("in_time", "fell_due")][1, ], use.names = FALSE), c(1, 3))
)

# Phases and moves.
on <- as.Date("2024-04-20")
phases <- ipsf_phase_flow(history, on)
again <- ipsf_table(phases, "refused")
moves <- ipsf_audit(history, "E6", on, "fi-2021-11")
last <- moves[nrow(moves), ]
stopifnot(
  identical(ipsf_csv(phases), whole(case("due/phases.csv"))), nrow(again) == 4,
  identical(unlist(again[1, c("team_id", "episode_id", "table", "rule")], use.names = FALSE),
            c("T1", "E4", "phases", "same_phase")),
  identical(ipsf_episode_phase(history, "E1", "2024-03-31"), data.frame(phase = 3L, since = as.Date("2024-03-10"))),
  ipsf_episode_phase(history, "E6", on)$phase == 6L, is.na(ipsf_episode_phase(history, "E1", "2024-01-30")$since),
  identical(ipsf_episode_days(history, "E4", on)$days[2], 61),
  ipsf_can_move(history, "E1", on, 4, "fi-2021-11")$allowed,
  identical(ipsf_can_move(history, "E1", on, 3)$rule, "same_phase"),
  identical(last$table, "episodes"), identical(last$rule, "end_without_reason"), !last$allowed,
  identical(last$on, as.Date("2024-04-05")), is.character(last$missing[[1]])
)

# Tracking table and client summary.
history <- ipsf_history_load(case("tracking/history"))
tracking <- ipsf_track(
  history, "2024-01-15", "2024-02-29", jobs_started_goal = 3, employed_share_goal = c(40, 100)
)
rows <- as.data.frame(tracking)
clients <- ipsf_clients(history, "2024-02-29")
stopifnot(
  identical(ipsf_csv(tracking), whole(case("tracking/months.csv"))),
  rows$employer_meetings_per_week_numerator[6] * 15 == rows$employer_meetings_per_week_denominator[6] * 14,
  sum(is.na(rows$coach_id)) == 4, identical(ipsf_csv(clients), whole(case("tracking/clients.csv"))),
  identical(as.data.frame(clients)$episode_id[1], "E1"),
  sum(ipsf_table(clients, "studies")$episode_id == "E1") == 1, !"E1" %in% ipsf_table(clients, "jobs")$episode_id
)

# CSV as it is saved.
plain <- ipsf_history_load(case("csv/plain"))
found <- ipsf_history_load(case("csv/same/finnish-windows-1252"))
told <- ipsf_history_load(
  case("csv/same/finnish-windows-1252"), csv_delimiter = "semicolon", csv_encoding = "windows-1252",
  csv_dates = "d.m.yyyy", csv_decimal = "comma"
)
sheet <- c("item;value", "clients_per_coach;1,234")
refused <- tryCatch(ipsf_answers_read(sheet), ipsf_refused = function(condition) condition)
stopifnot(
  identical(ipsf_history_save(found, "fi-2021-11"), ipsf_history_save(plain, "fi-2021-11")),
  identical(ipsf_history_save(told, "fi-2021-11"), ipsf_history_save(plain, "fi-2021-11")),
  all(ipsf_warnings(found)$kind == "csv-dialect-found"), nrow(ipsf_warnings(told)) == 0,
  inherits(refused, "ipsf_refused"), inherits(ipsf_answers_read(sheet, csv_decimal = "comma"), "ipsf_answers"),
  inherits(try(ipsf_history_load(case("csv/plain"), csv_dates = "m.d.yyyy"), silent = TRUE), "try-error")
)

# A pack is the history again.
pack <- tempfile(fileext = ".pack")
ipsf_history_pack(plain, "fi-2021-11", pack)
stopifnot(
  identical(
    ipsf_history_save(ipsf_history_load(pack), "fi-2021-11"), ipsf_history_save(plain, "fi-2021-11")
  ),
  inherits(tryCatch(ipsf_history_pack(plain, "fi-2021-11", pack), error = identity), "ipsf_refused")
)

# Changed rules.
named <- function(text) {
  if (!nzchar(text)) return(NULL)
  each <- strsplit(text, ", ", fixed = TRUE)[[1]]
  stats::setNames(as.list(sub("^[^=]*=", "", each)), sub("=.*$", "", each))
}
lines <- strsplit(whole(case("what_if/changes.csv")), "\r?\n")[[1]][-1]
stopifnot(length(lines) > 10)
for (line in lines) {
  cells <- strsplit(paste0(line, ";end"), ";", fixed = TRUE)[[1]]
  written <- strsplit(cells[2], " & ", fixed = TRUE)[[1]]
  rule <- do.call(rbind, strsplit(sub("=.*$", "", written), "/", fixed = TRUE))
  changes <- data.frame(criterion = as.integer(rule[, 1]), row = rule[, 2], cell = rule[, 3],
                        to = sub("^[^=]*=", "", written))
  changed <- tryCatch(ipsf_edition_with_changes("fi-2021-11", changes), ipsf_refused = ipsf_problems)
  if (nzchar(cells[6])) {
    stopifnot(identical(changed$rule[1], cells[6]))
  } else {
    reviews <- ipsf_score(as_of = "2024-06-30", edition = changed, answers = named(cells[3]))
    criteria <- as.data.frame(reviews, table = "criteria")
    stopifnot(criteria$score[criteria$criterion == as.integer(cells[4])] == as.integer(cells[5]))
  }
}

# Boundaries of every edition.
lines <- strsplit(whole(boundaries), "\n", fixed = TRUE)[[1]]
stopifnot(length(lines) > 500)
editions <- list()
for (line in lines) {
  cells <- strsplit(line, "\t", fixed = TRUE)[[1]]
  if (is.null(editions[[cells[1]]])) editions[[cells[1]]] <- ipsf_edition(cells[1])
  given <- cells[-(1:4)]
  answers <- if (length(given)) {
    ipsf_answers(data.frame(item = given[c(TRUE, FALSE)], value = given[c(FALSE, TRUE)]))
  } else {
    ipsf_answers_read("item,value")
  }
  criteria <- as.data.frame(
    ipsf_score(as_of = "2024-10-04", edition = editions[[cells[1]]], answers = answers), table = "criteria"
  )
  of <- criteria[criteria$criterion == as.integer(cells[2]), ]
  if (of$low != as.integer(cells[3]) || of$high != as.integer(cells[4])) stop(line)
}
stopifnot(identical(names(editions), ipsf_edition_ids()))
