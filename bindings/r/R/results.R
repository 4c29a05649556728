# What results have in common. The forms of a result are functions of the C ABI named after it: ipsf_reviews_json.

language_of <- function(language) {
  language <- text_of(language, "language")
  if (!language %in% c("en", "fi")) {
    stop_invalid_argument("language: give \"en\" or \"fi\".")
  }
  language
}

kind_of <- function(result) sub("^ipsf_", "", class(result)[1])

utf8 <- function(bytes) {
  text <- rawToChar(bytes)
  Encoding(text) <- "UTF-8"
  text
}

# The text or bytes of a form; `...` are what its function takes after the result.
form_of <- function(result, form, ...) {
  if (!inherits(result, "ipsf_handle")) {
    stop_invalid_argument("x: give a result of ipsf.")
  }
  call <- paste0("r_ipsf_", kind_of(result), "_", form)
  if (!is.loaded(call, PACKAGE = "ipsf")) {
    advice <- if (form == "csv") "; ipsf_table_csv gives that of one of its tables"
    stop_invalid_argument(paste0("x: an ", class(result)[1], " has no ", form, " of its own", advice, "."))
  }
  checked(.Call(call, unclass(result)$pointer, ..., PACKAGE = "ipsf"))
}

ipsf_json <- function(x) form_of(x, "json")

ipsf_csv <- function(x, csv_for = "programs", language = "en") {
  if (inherits(x, c("ipsf_tracking", "ipsf_client_summary"))) {
    return(form_of(x, "csv", language_of(language), csv_code(csv_for)))
  }
  form_of(x, "csv", csv_code(csv_for))
}

ipsf_text <- function(x, language = "en") form_of(x, "text", language_of(language))

ipsf_xlsx <- function(x, language = "en") form_of(x, "xlsx", language_of(language))

ipsf_html <- function(x, language = "en", service = NULL, assessors = NULL, without = NULL, course = NULL,
                      history = NULL, repeated_by = NULL, show_ids = FALSE) {
  options <- options_of(
    language = language_of(language), service = text_or_null(service, "service"),
    assessors = ids_of(assessors, "assessors"), left_out = ids_of(without, "without"),
    course = pointer_or_null(course, "series", "course"), history = pointer_or_null(history, "history"),
    repeated_by = text_or_null(repeated_by, "repeated_by"), show_ids = as.integer(isTRUE(show_ids))
  )
  utf8(form_of(x, "html", options))
}

check_tabled <- function(x) {
  if (!inherits(x, c("ipsf_result", "ipsf_publication", "ipsf_edition"))) {
    stop_invalid_argument("x: give a result of ipsf, or an edition.")
  }
}

ipsf_table <- function(x, name, exact = FALSE) {
  check_tabled(x)
  checked(.Call("r_table", unclass(x)$pointer, text_of(name, "name"), isTRUE(exact), PACKAGE = "ipsf"))
}

ipsf_table_json <- function(x, name) table_text(x, name, "json", "en", "programs")

ipsf_table_csv <- function(x, name, csv_for = "programs", language = "en") {
  table_text(x, name, "csv", language, csv_for)
}

table_text <- function(x, name, form, language, csv_for) {
  check_tabled(x)
  checked(.Call(
    "r_table_text", unclass(x)$pointer, text_of(name, "name"), form == "json", language_of(language),
    csv_code(csv_for), PACKAGE = "ipsf"
  ))
}

ipsf_columns <- function(x, name) {
  check_tabled(x)
  found <- checked(.Call("r_table_columns", unclass(x)$pointer, text_of(name, "name"), PACKAGE = "ipsf"))
  types <- constants[grepl("^CELL_", names(constants))]
  found$type <- tolower(sub("^CELL_", "", names(types)))[match(found$type, unlist(types))]
  found$always <- found$always == constants[["TRUE"]]
  found$percent <- found$percent == constants[["TRUE"]]
  found[c("name", "type", "always", "unit", "percent", "decimals", "title_en", "title_fi", "note")]
}

ipsf_words <- function(x, name, column) {
  names <- ipsf_columns(x, name)$name
  place <- match(text_of(column, "column"), names)
  if (is.na(place)) {
    stop_invalid_argument(
      sprintf("column: the table has no column %s; give one of %s.", column, paste(names, collapse = ", "))
    )
  }
  checked(.Call("r_table_words", unclass(x)$pointer, name, place - 1, PACKAGE = "ipsf"))
}

# The table that a result is about.
main_tables <- c(
  reviews = "reviews", series = "reviews", sensitivity = "criteria", consensus = "criteria",
  edition_difference = "changes", review_difference = "reviews", explanation = "records", due_list = "due",
  punctuality = "punctuality", phase_overview = "flow", tracking = "rows", client_summary = "episodes"
)

as.data.frame.ipsf_result <- function(x, row.names = NULL, optional = FALSE, ..., table = NULL, exact = FALSE) {
  frame <- ipsf_table(x, if (is.null(table)) main_tables[[kind_of(x)]] else table, exact)
  if (!is.null(row.names)) {
    if (length(row.names) != nrow(frame)) {
      stop_invalid_argument("row.names: give one for each row; a table is asked for by its name, table = \"criteria\".")
    }
    row.names(frame) <- row.names
  }
  frame
}

# The text for people; of an explanation, which has none, its fraction and records.
format.ipsf_result <- function(x, language = "en", ...) {
  if (!is_open(x)) {
    return(NextMethod())
  }
  if (!inherits(x, "ipsf_explanation")) {
    return(strsplit(ipsf_text(x, language), "\n", fixed = TRUE)[[1]])
  }
  of <- ipsf_fraction(x)
  first <- if (of$denominator == 0) paste("unknown:", of$unknown_because) else paste0(of$numerator, "/", of$denominator)
  c(first, utils::capture.output(print(as.data.frame(x), row.names = FALSE)))
}

print.ipsf_result <- function(x, language = "en", lines = 60, ...) {
  written <- format(x, language = language, ...)
  cat(utils::head(written, lines), sep = "\n")
  if (length(written) > lines) {
    cat("... and", length(written) - lines, "more lines: print(x, lines = Inf) shows all\n")
  }
  invisible(x)
}

summary.ipsf_result <- function(object, ...) {
  structure(
    list(class = class(object)[1], table = main_tables[[kind_of(object)]], rows = as.data.frame(object)),
    class = "summary.ipsf_result"
  )
}

print.summary.ipsf_result <- function(x, ...) {
  cat(x$class, ": ", nrow(x$rows), if (nrow(x$rows) == 1L) " row" else " rows", " in its table \"", x$table, "\"\n",
    sep = ""
  )
  if (nrow(x$rows)) {
    print(utils::head(x$rows), row.names = FALSE)
  }
  invisible(x)
}
