# What the tests share: a small history, and how refusals are looked at.
library(ipsf)

coaches <- data.frame(coach_id = factor(c("Aino", "V\u00e4in\u00f6")), team_id = "North", fte = c(0.5, 1))
episodes <- data.frame(
  episode_id = 1:4, client_id = c(11, 12, 13, 14), coach_id = c("Aino", "Aino", "Aino", "V\u00e4in\u00f6"),
  started_on = as.Date("2024-01-01") + 0:3, ended_on = NA
)
phases <- data.frame(episode_id = 1L, on = as.Date(c("2024-01-05", "2024-02-01")), phase = c(1L, 2L))
tables <- list(coaches = coaches, episodes = episodes, phases = phases)

condition_of <- function(expression, class) {
  caught <- tryCatch(expression, condition = identity)
  if (!inherits(caught, class)) {
    stop("expected a condition of class ", class, ", not ", paste(class(caught), collapse = " "))
  }
  caught
}

refused <- function(expression, says = "") {
  caught <- condition_of(expression, "ipsf_invalid_argument")
  stopifnot(inherits(caught, c("ipsf_error", "error"), which = TRUE) > 0)
  stopifnot(grepl(says, conditionMessage(caught), fixed = TRUE))
}
