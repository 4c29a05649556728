# How a session ends while it holds or uses things of the library; the argument says how.
library(ipsf)

load <- function(progress = NULL) ipsf_history_load("examples/kainuu-like", progress = progress)
ending <- commandArgs(trailingOnly = TRUE)[1]
if (ending == "kept") {
  kept <- list(load(), ipsf_edition("fi-2021-11"), ipsf_service_model("kainuu"), ipsf_answers(list()))
  kept$reviews <- ipsf_score(kept[[1]], "2024-05-08")
} else if (ending == "quit in progress") {
  load(function(done, total) quit(status = 0))
} else if (ending == "unloaded") {
  history <- load()
  reviews <- ipsf_score(history, "2024-05-08")
  rm(history, reviews)
  unloadNamespace("ipsf")
  library(ipsf)
  stopifnot(nrow(as.data.frame(ipsf_score(load(), "2024-05-08"))) == 1)
} else if (ending == "interrupted") {
  cat("started\n")
  tryCatch(repeat load(), interrupt = function(condition) cat("interrupted\n"))
  stopifnot(nrow(as.data.frame(ipsf_score(load(), "2024-05-08"))) == 1)
} else {
  stop("no such ending")
}
cat("ended\n")
