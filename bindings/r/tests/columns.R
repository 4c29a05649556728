# Data frames in: every type of column, empty cells, and what is refused.
source("helpers.R")

same <- function(..., of = tables) {
  changed <- of
  given <- list(...)
  for (name in names(given)) changed[[name]] <- given[[name]]
  ipsf_json(ipsf_clients(ipsf_history(changed), "2024-06-30"))
}
expected <- same()

as_text <- function(frame) as.data.frame(lapply(frame, as.character))
as_factors <- function(frame) as.data.frame(lapply(as_text(frame), factor))
stopifnot(
  same(coaches = as_text(coaches), episodes = as_text(episodes)) == expected,
  same(coaches = as_factors(coaches), episodes = as_factors(episodes)) == expected,
  same(episodes = transform(episodes, episode_id = episode_id + 0, client_id = as.integer(client_id))) == expected,
  same(episodes = transform(episodes, ended_on = as.Date(NA))) == expected,
  same(episodes = transform(episodes, ended_on = NA_character_)) == expected,
  same(episodes = transform(episodes, ended_on = NA_real_)) == expected,
  same(episodes = transform(episodes, ended_on = NA_integer_)) == expected
)

# Whole numbers of bit64, in doubles.
wide <- structure(c(4.9406564584124654e-324, NA), class = "integer64")
wide[2] <- unclass(wide)[1] * 2
history <- ipsf_history(list(
  coaches = coaches,
  episodes = data.frame(episode_id = I(wide), client_id = 1:2, coach_id = "Aino", started_on = as.Date("2024-01-01"))
))
stopifnot(identical(as.data.frame(ipsf_clients(history, "2024-06-30"))$episode_id, c("1", "2")))

# Truths, with an empty one among them; texts of another encoding.
consent <- transform(episodes, employer_contact_consent = c(TRUE, FALSE, NA, TRUE))
stopifnot(inherits(ipsf_history(list(coaches = coaches, episodes = consent)), "ipsf_history"))
latin <- coaches
latin$coach_id <- iconv(as.character(latin$coach_id), "UTF-8", "latin1")
stopifnot(Encoding(latin$coach_id[2]) == "latin1", same(coaches = latin) == expected)

unmarked <- coaches
unmarked$coach_id <- c("Aino", rawToChar(as.raw(c(0x56, 0xc3, 0xa4))))
locale <- Sys.getlocale("LC_CTYPE")
invisible(Sys.setlocale("LC_CTYPE", "C"))
refused(same(coaches = unmarked), "Encoding")
stopifnot(same() == expected)
invisible(Sys.setlocale("LC_CTYPE", locale))

# A table that is there and empty, and one with columns and no rows.
no_phases <- data.frame(episode_id = integer(), on = character(), phase = integer())
empty <- ipsf_history(c(tables[1:2], list(contacts = data.frame(), phases = no_phases)))
stopifnot(
  ipsf_row_count(empty, "contacts") == 0, ipsf_row_count(empty, "phases") == 0,
  is.na(ipsf_row_count(empty, "studies")), is.na(ipsf_row_count(empty, "nothing")),
  ipsf_row_count(empty, "episodes") == 4
)

# What no cell can be.
refused(same(episodes = transform(episodes, started_on = as.POSIXct("2024-01-01", tz = "UTC"))), "started_on")
refused(same(episodes = transform(episodes, started_on = 1i)), "started_on")
refused(same(episodes = cbind(data.frame(episode_id = I(matrix(1:8, 4))), episodes[-1])), "episode_id")
refused(same(episodes = structure(list(episode_id = 1:4, client_id = 1:3), class = "data.frame")), "client_id")
refused(same(episodes = transform(episodes, client_id = I(as.list(1:4)))), "client_id")
refused(ipsf_history(list(coaches = list(coach_id = "Aino"))), "no data frame")
refused(ipsf_history(coaches), "list of data frames")
refused(ipsf_history(list(coaches)), "list of data frames")
refused(ipsf_history(list(clients = coaches)))
bytes <- coaches
bytes$coach_id <- as.character(bytes$coach_id)
Encoding(bytes$coach_id) <- "bytes"
refused(same(coaches = bytes), "encoding")

# Refused data: table, row, column.
wrong <- episodes
wrong$started_on[3] <- NA
wrong$coach_id[2] <- "Nobody"
caught <- condition_of(same(episodes = wrong), "ipsf_refused")
problems <- ipsf_problems(caught)
stopifnot(
  caught$problem_count == 2, nrow(problems) == 2, all(problems$table == "episodes"),
  setequal(problems$row, c(2, 3)), setequal(problems$column, c("coach_id", "started_on")),
  all(nzchar(problems$message)),
  paste(problems$message[1], "(and 1 more: see ipsf_problems)") == conditionMessage(caught),
  identical(deparse(conditionCall(caught)[[1]]), "ipsf_history")
)
fractions <- condition_of(same(episodes = transform(episodes, client_id = client_id + 0.5)), "ipsf_refused")
stopifnot(all(ipsf_problems(fractions)$column == "client_id"))
mistaken <- condition_of(same(episodes = transform(episodes, started_on = TRUE)), "ipsf_refused")
stopifnot(all(ipsf_problems(mistaken)$column == "started_on"))

# Continued, in parts, saved and restored.
history <- ipsf_history(tables)
later <- ipsf_history_continue(history, list(episodes = data.frame(
  episode_id = c(4, 5), client_id = c(14, 15), coach_id = "Aino", started_on = as.Date("2024-03-01")
)))
stopifnot(ipsf_row_count(history, "episodes") == 4, ipsf_row_count(later, "episodes") == 5)
bytes <- ipsf_history_save(history, "fi-2021-11")
restored <- ipsf_history_restore(bytes, "fi-2021-11")
stopifnot(
  is.raw(bytes), identical(ipsf_history_save(restored, ipsf_edition("fi-2021-11")), bytes),
  ipsf_json(ipsf_clients(ipsf_history_part(history, "North"), "2024-06-30")) == expected,
  inherits(condition_of(ipsf_history_restore(bytes[-1], "fi-2021-11"), "ipsf_refused"), "error"),
  inherits(condition_of(ipsf_history_part(history, "South"), "ipsf_refused"), "error")
)
refused(ipsf_history_restore("text", "fi-2021-11"), "raw vector")
odd <- ipsf_history(list(coaches = cbind(coaches, colour = "red"), episodes = episodes))
stopifnot(nrow(ipsf_warnings(history)) == 0, "unknown-column" %in% ipsf_warnings(odd)$kind)
