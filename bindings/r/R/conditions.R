# What goes wrong, as conditions: every one is an "ipsf_error", and of the class that its status names.

stop_invalid_argument <- function(message) {
  stop(condition_of("IPSF_INVALID_ARGUMENT", message, caller_of_package()))
}

condition_of <- function(status, message, call, ...) {
  structure(
    class = c(tolower(status), "ipsf_error", "error", "condition"),
    list(message = message, call = call, ...)
  )
}

# The innermost call on the stack of a function that users call.
caller_of_package <- function() {
  here <- topenv()
  for (frame in rev(seq_len(sys.nframe()))) {
    call <- sys.call(frame)
    if (identical(environment(sys.function(frame)), here) && grepl("(^|[.])ipsf_", deparse(call[[1]])[1])) {
      return(call)
    }
  }
  NULL
}

# What a call of the library gave, or its failure signalled.
checked <- function(result) {
  if (!inherits(result, "ipsf_failure")) {
    return(result)
  }
  others <- result$problem_count - 1
  behind <- if (others < 1) "" else sprintf(" (and %.0f more: see ipsf_problems)", others)
  stop(condition_of(
    result$status, paste0(result$message, behind), caller_of_package(),
    problems = problems_of(result$problems), problem_count = result$problem_count
  ))
}

problems_of <- function(found) {
  found <- found[c("table", "row", "column", "rule", "message", "criterion")]
  found$row[found$row == 0] <- NA
  found$criterion[found$criterion == 0L] <- NA
  for (name in c("table", "column")) {
    found[[name]][!nzchar(found[[name]])] <- NA
  }
  found
}

ipsf_problems <- function(condition) {
  if (!inherits(condition, "ipsf_error")) {
    stop_invalid_argument("condition: give what a handler of ipsf_error was given.")
  }
  found <- condition$problems
  if (is.null(found)) {
    found <- data.frame(
      table = character(), row = numeric(), column = character(), rule = character(), message = character(),
      criterion = integer(), stringsAsFactors = FALSE
    )
  }
  found
}
