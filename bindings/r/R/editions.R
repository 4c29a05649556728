new_edition <- function(pointer) handle_as(pointer, "edition")

# An edition, or the id of one built in.
edition_pointer <- function(edition, name = "edition") {
  if (is.character(edition)) {
    edition <- ipsf_edition(edition)
  }
  pointer_of(edition, "edition", name)
}

# The edition given, or the built-in one that covers a day.
edition_on <- function(edition, day) {
  if (is.null(edition)) {
    return(checked(.Call("r_ipsf_edition_for_date", NULL, day, PACKAGE = "ipsf")))
  }
  edition_pointer(edition)
}

ipsf_edition_ids <- function() texts_by_index("r_ipsf_edition_embedded_count", "r_ipsf_edition_embedded_id")

ipsf_edition <- function(id) {
  new_edition(checked(.Call("r_ipsf_edition_embedded", text_of(id, "id"), PACKAGE = "ipsf")))
}

ipsf_edition_for_date <- function(as_of, family = "fi") {
  day <- day_of(as_of, "as_of")
  new_edition(checked(.Call("r_ipsf_edition_for_date", text_of(family, "family"), day, PACKAGE = "ipsf")))
}

ipsf_edition_load <- function(path) {
  new_edition(checked(.Call("r_ipsf_edition_load", path_of(path, "path"), PACKAGE = "ipsf")))
}

ipsf_edition_read <- function(toml, name = "edition") {
  text <- paste(toml, collapse = "\n")
  new_edition(checked(.Call("r_ipsf_edition_read", text, text_of(name, "name"), PACKAGE = "ipsf")))
}

ipsf_edition_id <- function(edition) .Call("r_ipsf_edition_id", edition_pointer(edition), PACKAGE = "ipsf")

ipsf_edition_hash <- function(edition) .Call("r_ipsf_edition_hash", edition_pointer(edition), PACKAGE = "ipsf")

ipsf_edition_toml <- function(edition) .Call("r_ipsf_edition_toml", edition_pointer(edition), PACKAGE = "ipsf")

ipsf_edition_what_if <- function(edition, language = "en") {
  .Call("r_ipsf_edition_what_if", edition_pointer(edition), language_of(language), PACKAGE = "ipsf")
}

ipsf_edition_with_changes <- function(edition, changes) {
  columns <- c("criterion", "row", "cell", "to")
  if (!is.data.frame(changes) || !all(columns %in% names(changes))) {
    stop_invalid_argument("changes: give a data frame of criterion, row, cell and to.")
  }
  given <- list(
    criterion = as.integer(changes$criterion), row = as.character(changes$row), cell = as.character(changes$cell),
    to = as.character(changes$to)
  )
  new_edition(checked(.Call("r_ipsf_edition_with_changes", edition_pointer(edition), given, PACKAGE = "ipsf")))
}

ipsf_edition_with_service_model <- function(edition, model) {
  pointers <- list(edition_pointer(edition), model_pointer(model))
  new_edition(checked(.Call("r_ipsf_edition_with_service_model", pointers[[1]], pointers[[2]], PACKAGE = "ipsf")))
}

ipsf_edition_check <- function(edition) {
  findings <- checked(.Call("r_ipsf_edition_check", edition_pointer(edition), PACKAGE = "ipsf"))
  problems_of(rows_of(findings, "r_ipsf_findings_count", "r_ipsf_findings_copy"))
}

ipsf_edition_test <- function(edition) {
  tried <- checked(.Call("r_ipsf_edition_test", edition_pointer(edition), PACKAGE = "ipsf"))
  findings <- problems_of(rows_of(tried$out, "r_ipsf_findings_count", "r_ipsf_findings_copy"))
  list(passes = nrow(findings) == 0L, cases = tried$cases, changes = tried$changes, findings = findings)
}

ipsf_edition_dmn <- function(edition, language = "en") {
  utf8(checked(.Call("r_ipsf_edition_dmn", edition_pointer(edition), language_of(language), PACKAGE = "ipsf")))
}

ipsf_edition_dmn_tests <- function(edition) {
  utf8(checked(.Call("r_ipsf_edition_dmn_tests", edition_pointer(edition), PACKAGE = "ipsf")))
}

edition_rows <- function(edition, things) {
  pointer <- edition_pointer(edition)
  singular <- if (things == "criteria") "criterion" else sub("s$", "", things)
  rows_of(pointer, paste0("r_ipsf_edition_", singular, "_count"), paste0("r_ipsf_edition_copy_", things))
}

ipsf_criteria <- function(edition) {
  found <- edition_rows(edition, "criteria")
  found$scale <- found$scale + 1L
  found
}

ipsf_scales <- function(edition) edition_rows(edition, "scales")

ipsf_deadlines <- function(edition) {
  found <- edition_rows(edition, "deadlines")
  subjects <- constants[grepl("^SUBJECT_", names(constants))]
  found$subject <- tolower(sub("^SUBJECT_", "", names(subjects)))[match(found$subject, unlist(subjects))]
  found$own <- found$own == 1L
  found$is_state <- found$is_state == 1L
  found
}

ipsf_phases <- function(edition) {
  pointer <- edition_pointer(edition)
  found <- edition_rows(edition, "phases")
  for (language in c("fi", "en")) {
    tools <- lapply(seq_len(nrow(found)) - 1, phase_tools, pointer = pointer, language = language)
    found[[paste0("tools_", language)]] <- tools
  }
  found
}

phase_tools <- function(phase, pointer, language) {
  count <- .Call("r_ipsf_edition_phase_tool_count", pointer, phase, PACKAGE = "ipsf")
  one <- function(index) .Call("r_ipsf_edition_phase_tool", pointer, phase, index, language, PACKAGE = "ipsf")
  vapply(seq_len(count) - 1, one, "")
}

ipsf_moves <- function(edition) edition_rows(edition, "moves")

ipsf_waiting_days <- function(edition) {
  .Call("r_ipsf_edition_waiting_days", edition_pointer(edition), PACKAGE = "ipsf")
}

format.ipsf_edition <- function(x, ...) {
  if (!is_open(x)) {
    return(NextMethod())
  }
  what_if <- ipsf_edition_what_if(x)
  paste0("<ipsf_edition ", ipsf_edition_id(x), if (!is.na(what_if)) ", what-if", " ", ipsf_edition_hash(x), ">")
}

as.data.frame.ipsf_edition <- function(x, row.names = NULL, optional = FALSE, ..., table = NULL) {
  if (is.null(table)) ipsf_criteria(x) else ipsf_table(x, table)
}

summary.ipsf_edition <- function(object, ...) {
  structure(
    list(
      id = ipsf_edition_id(object), hash = ipsf_edition_hash(object), what_if = ipsf_edition_what_if(object),
      scales = ipsf_scales(object), criteria = nrow(ipsf_criteria(object)), deadlines = nrow(ipsf_deadlines(object))
    ),
    class = "summary.ipsf_edition"
  )
}

print.summary.ipsf_edition <- function(x, ...) {
  cat("Edition ", x$id, " (", x$hash, "): ", x$criteria, " criteria, ", x$deadlines, " deadlines\n", sep = "")
  cat(paste0("Totals from ", x$scales$lowest_total, " to ", x$scales$highest_total), sep = "\n")
  if (!is.na(x$what_if)) {
    cat("Changed: ", x$what_if, "\n", sep = "")
  }
  invisible(x)
}
