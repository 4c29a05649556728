# Handles: closed, forgotten, collected in any order, saved and read again; and what a progress function does.
source("helpers.R")

history <- ipsf_history(tables)
reviews <- ipsf_score(history, "2024-06-30")
close(history)
close(history)
stopifnot(
  nrow(as.data.frame(reviews)) == 1, identical(format(history), "<ipsf_history, closed>"),
  identical(capture.output(print(history)), "<ipsf_history, closed>")
)
refused(ipsf_score(history, "2024-06-30"), "closed")
refused(summary(history), "closed")
close(reviews)
for (use in list(ipsf_json, ipsf_text, ipsf_html, ipsf_xlsx, as.data.frame, summary)) refused(use(reviews), "closed")
publication <- ipsf_publication(ipsf_history(tables), "2024-05-01", "2024-06-30")
stopifnot(identical(format(publication), "<ipsf_publication>"))
close(publication)
refused(ipsf_table(publication, "reviews"), "closed")
stopifnot(identical(format(publication), "<ipsf_publication, closed>"))
edition <- ipsf_edition("fi-2021-11")
close(edition)
refused(ipsf_criteria(edition), "closed")
refused(ipsf_edition_id(edition), "closed")

# A handle does not outlive its session.
kept <- ipsf_history(tables)
file <- tempfile()
saveRDS(kept, file)
refused(ipsf_score(readRDS(file), "2024-06-30"), "another R session")
stopifnot(nrow(as.data.frame(ipsf_score(kept, "2024-06-30"))) == 1)

# Collected in every order while others are used.
for (round in 1:30) {
  history <- ipsf_history(tables)
  results <- lapply(c(ipsf_score, ipsf_due, ipsf_clients), function(make) make(history, "2024-06-30"))
  if (round %% 2) rm(history)
  results[[1 + round %% 3]] <- NULL
  gc()
  stopifnot(nrow(as.data.frame(results[[1]])) > 0, nrow(as.data.frame(results[[2]])) > 0)
}
gctorture(TRUE)
history <- ipsf_history(tables)
tortured <- as.data.frame(ipsf_phase_flow(history, "2024-06-30"), exact = TRUE)
caught <- condition_of(ipsf_score(history, "2024-06-30", teams = "South"), "ipsf_refused")
gctorture(FALSE)
stopifnot(nrow(tortured) == 6, nrow(ipsf_problems(caught)) == 1)

# Progress: told, cancelled, and left by an error, a restart and a return; the session goes on.
history <- ipsf_history(tables)
told <- NULL
ipsf_history(tables, progress = function(done, total) told <<- rbind(told, c(done, total)))
stopifnot(!is.null(told), all(diff(told[, 1]) >= 0), all(told[, 1] <= told[, 2]))
makes <- list(
  function(progress) ipsf_history(tables, progress = progress),
  function(progress) ipsf_score(history, "2024-06-30", progress = progress),
  function(progress) ipsf_series(history, "2024-03-01", "2024-06-30", progress = progress),
  function(progress) ipsf_publication(history, "2024-03-01", "2024-06-30", progress = progress),
  function(progress) ipsf_sensitivity(history, "2024-06-30", progress = progress)
)
for (make in makes) {
  condition_of(make(function(done, total) FALSE), "ipsf_cancelled")
  stopifnot(inherits(make(function(done, total) NA), "ipsf_handle"))
  mine <- structure(class = c("mine", "error", "condition"), list(message = "mine", call = NULL))
  stopifnot(identical(condition_of(make(function(done, total) stop(mine)), "mine"), mine))
  stopifnot(identical(withRestarts(make(function(done, total) invokeRestart("out", 7)), out = identity), 7))
  jumped <- callCC(function(leave) make(function(done, total) leave("left")))
  stopifnot(identical(jumped, "left"))
  interrupted <- structure(class = c("interrupt", "condition"), list(message = "", call = NULL))
  condition_of(make(function(done, total) { signalCondition(interrupted); TRUE }), "interrupt")
  refused(make(function(done, total) close(history)), "while a call tells")
  inner <- NULL
  make(function(done, total) inner <<- nrow(as.data.frame(ipsf_score(history, "2024-06-30"))))
  stopifnot(identical(inner, 1L))
  gc()
}
stopifnot(nrow(as.data.frame(ipsf_score(history, "2024-06-30"))) == 1)

# Told by a child of a fork, too, which has the history.
if (.Platform$OS.type == "unix") {
  score <- function(each) as.data.frame(ipsf_score(history, "2024-06-30"))$total_low
  scores <- parallel::mclapply(1:2, score, mc.cores = 2)
  stopifnot(identical(scores[[1]], scores[[2]]), is.integer(scores[[1]]))
}
