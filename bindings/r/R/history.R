new_history <- function(pointer) handle_as(pointer, "history")

load_options <- function(teams, threads, memory_limit, answers_for, progress, ...) {
  options_of(
    teams = some_ids_of(teams, "teams"), threads = whole_of(threads, "threads"),
    memory_limit = whole_of(memory_limit, "memory_limit"),
    answers_for = if (!is.null(answers_for)) edition_pointer(answers_for),
    progress = function_or_null(progress, "progress"), ...
  )
}

ipsf_history_load <- function(path, teams = NULL, threads = 0, memory_limit = 0, answers_for = NULL,
                              wait_for_writer = 5000, progress = NULL, csv_delimiter = NULL, csv_encoding = NULL,
                              csv_dates = NULL, csv_decimal = NULL, schema = NULL) {
  csv <- csv_options(csv_delimiter, csv_encoding, csv_dates, csv_decimal)
  given <- load_options(
    teams, threads, memory_limit, answers_for, progress,
    wait_for_writer = whole_of(wait_for_writer, "wait_for_writer"), csv_delimiter = csv$csv_delimiter,
    csv_encoding = csv$csv_encoding, csv_dates = csv$csv_dates, csv_decimal = csv$csv_decimal,
    schema = if (!is.null(schema)) text_of(schema, "schema")
  )
  new_history(checked(.Call("r_ipsf_history_load", path_of(path, "path"), given, PACKAGE = "ipsf")))
}

ipsf_history <- function(tables, teams = NULL, threads = 0, memory_limit = 0, answers_for = NULL, progress = NULL) {
  given <- load_options(teams, threads, memory_limit, answers_for, progress)
  new_history(checked(.Call("r_history_build", NULL, given, tables_of(tables), PACKAGE = "ipsf")))
}

ipsf_history_continue <- function(history, tables, teams = NULL, threads = 0, memory_limit = 0, answers_for = NULL,
                                  progress = NULL) {
  given <- load_options(teams, threads, memory_limit, answers_for, progress)
  earlier <- pointer_of(history, "history")
  new_history(checked(.Call("r_history_build", earlier, given, tables_of(tables), PACKAGE = "ipsf")))
}

ipsf_history_part <- function(history, teams) {
  wanted <- if (is.null(teams)) character() else some_ids_of(teams, "teams")
  new_history(checked(.Call("r_ipsf_history_part", pointer_of(history, "history"), wanted, PACKAGE = "ipsf")))
}

ipsf_history_save <- function(history, edition) {
  pointer <- pointer_of(history, "history")
  checked(.Call("r_ipsf_history_save", pointer, edition_pointer(edition), PACKAGE = "ipsf"))
}

ipsf_history_pack <- function(history, edition, path) {
  pointer <- pointer_of(history, "history")
  checked(.Call("r_ipsf_history_pack", pointer, edition_pointer(edition), path_of(path, "path"), PACKAGE = "ipsf"))
  invisible(path)
}

ipsf_history_restore <- function(bytes, edition) {
  if (!is.raw(bytes)) {
    stop_invalid_argument("bytes: give the raw vector that ipsf_history_save gave.")
  }
  new_history(checked(.Call("r_ipsf_history_restore", bytes, edition_pointer(edition), PACKAGE = "ipsf")))
}

ipsf_warnings <- function(history) {
  found <- rows_of(pointer_of(history, "history"), "r_ipsf_history_warning_count", "r_ipsf_history_warnings_copy")
  for (name in c("row", "other_row")) {
    found[[name]][found[[name]] == 0] <- NA
  }
  for (name in c("table", "name")) {
    found[[name]][!nzchar(found[[name]])] <- NA
  }
  found
}

ipsf_row_count <- function(history, table) {
  count <- .Call("r_ipsf_history_row_count", pointer_of(history, "history"), text_of(table, "table"), PACKAGE = "ipsf")
  if (count < 0) NA_real_ else count
}

summary.ipsf_history <- function(object, ...) {
  rows <- vapply(history_tables, function(table) ipsf_row_count(object, table), 0)
  structure(
    list(rows = rows[!is.na(rows)], warnings = ipsf_warnings(object)),
    class = "summary.ipsf_history"
  )
}

print.summary.ipsf_history <- function(x, ...) {
  cat("A history of", sum(x$rows), "rows:\n")
  print(x$rows)
  if (nrow(x$warnings)) {
    cat("Warnings:\n")
    print(x$warnings, row.names = FALSE)
  }
  invisible(x)
}

format.ipsf_history <- function(x, ...) {
  if (!is_open(x)) {
    return(NextMethod())
  }
  rows <- summary(x)$rows
  paste0("<ipsf_history of ", length(rows), " tables, ", format(sum(rows), big.mark = " "), " rows>")
}
