# Arguments in the words of R, for the library.

# Days since 1970-01-01 of Dates, or of texts as "2024-05-08".
days_of <- function(value, name) {
  if (is.character(value) || is.factor(value)) {
    value <- as.character(value)
    if (!all(is.na(value) | grepl("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", value))) {
      stop_invalid_argument(paste0(name, ": give a Date, or a text as \"2024-05-08\"."))
    }
    read <- as.Date(value, format = "%Y-%m-%d")
    if (any(is.na(read) & !is.na(value))) {
      stop_invalid_argument(paste0(name, ": there is no such day."))
    }
    value <- read
  }
  if (!inherits(value, "Date")) {
    stop_invalid_argument(paste0(name, ": give a Date, or a text as \"2024-05-08\"."))
  }
  number <- floor(as.numeric(value))
  if (any(abs(number) > .Machine$integer.max, na.rm = TRUE)) {
    stop_invalid_argument(paste0(name, ": there is no such day."))
  }
  as.integer(number)
}

day_of <- function(value, name) {
  if (length(value) != 1L || is.na(value)) {
    stop_invalid_argument(paste0(name, ": give one day."))
  }
  days_of(value, name)
}

text_of <- function(value, name) {
  if (is.factor(value)) {
    value <- as.character(value)
  }
  if (!is.character(value) || length(value) != 1L || is.na(value)) {
    stop_invalid_argument(paste0(name, ": give one text."))
  }
  value
}

text_or_null <- function(value, name) if (is.null(value)) NULL else text_of(value, name)

# Ids, whole numbers as their decimal text.
ids_of <- function(value, name) {
  if (is.null(value)) {
    return(NULL)
  }
  if (is.factor(value)) {
    value <- as.character(value)
  }
  if (is.numeric(value)) {
    value <- whole_text(value, name)
  }
  if (!is.character(value) || anyNA(value)) {
    stop_invalid_argument(paste0(name, ": give ids as texts or whole numbers, none of them NA."))
  }
  value
}

# Ids that choose: none of them would be all, as where none are said.
some_ids_of <- function(value, name) {
  if (!is.null(value) && length(value) == 0L) {
    stop_invalid_argument(
      paste0(name, ": there is no id in it, so that there is nothing to do; give at least one, or NULL for all.")
    )
  }
  ids_of(value, name)
}

id_of <- function(value, name) {
  if (length(value) != 1L) {
    stop_invalid_argument(paste0(name, ": give one id."))
  }
  ids_of(value, name)
}

whole_text <- function(value, name) {
  if (any(is.na(value) | value != floor(value) | abs(value) > 2^53)) {
    stop_invalid_argument(paste0(name, ": give whole numbers, none of them NA."))
  }
  format(value, scientific = FALSE, trim = TRUE, digits = 17, decimal.mark = ".", big.mark = "")
}

whole_of <- function(value, name) {
  if (!is.numeric(value) || length(value) != 1L || is.na(value) || value != floor(value)) {
    stop_invalid_argument(paste0(name, ": give one whole number."))
  }
  value
}

# A value of an answer, a choice or a cell as it is written; a number that its 15 digits do not give again is refused.
value_text <- function(value, name) {
  if (is.factor(value)) {
    value <- as.character(value)
  }
  if (length(value) != 1L || is.na(value) || !(is.logical(value) || is.numeric(value) || is.character(value))) {
    stop_invalid_argument(paste0(name, ": give TRUE, FALSE, a number or a text."))
  }
  if (is.logical(value)) {
    return(if (value) "true" else "false")
  }
  if (is.character(value)) {
    return(value)
  }
  written <- format(value, digits = 15, scientific = FALSE, trim = TRUE, decimal.mark = ".", big.mark = "")
  if (as.numeric(written) != value) {
    stop_invalid_argument(paste0(name, ": is not exact; give a text as \"37/40\"."))
  }
  written
}

# A named list or vector of values, as a named character vector.
value_texts <- function(values, name) {
  if (is.null(values)) {
    return(NULL)
  }
  unnamed <- length(names(values)) != length(values) || any(!nzchar(names(values)))
  if (!(is.list(values) || is.atomic(values)) || unnamed) {
    stop_invalid_argument(paste0(name, ": give a named list or vector."))
  }
  written <- vapply(names(values), function(key) value_text(values[[key]], paste0(name, "$", key)), "")
  if (anyDuplicated(names(values))) {
    stop_invalid_argument(paste0(name, ": ", names(values)[anyDuplicated(names(values))], " is named twice."))
  }
  written
}

# The code of a word by the constants of the C ABI, "EVERY_" and "month".
code_of <- function(value, words, family, name) {
  value <- text_of(value, name)
  if (!value %in% words) {
    stop_invalid_argument(paste0(name, ": give ", paste0("\"", words, "\"", collapse = " or "), "."))
  }
  constants[[paste0(family, toupper(value))]]
}

csv_code <- function(value) code_of(value, c("programs", "spreadsheet"), "CSV_FOR_", "csv_for")

# How CSV files that are read are written; what is NULL is found from each of them.
csv_options <- function(csv_delimiter, csv_encoding, csv_dates, csv_decimal) {
  said <- function(value, name, of) {
    if (is.null(value)) {
      return(NULL)
    }
    word <- text_of(value, name)
    if (!word %in% names(of)) {
      stop_invalid_argument(paste0(name, ": give ", paste0("\"", names(of), "\"", collapse = " or "), "."))
    }
    constants[[of[[word]]]]
  }
  list(
    csv_delimiter = said(
      csv_delimiter, "csv_delimiter", c(comma = "CSV_COMMA", semicolon = "CSV_SEMICOLON", tab = "CSV_TAB")
    ),
    csv_encoding = said(
      csv_encoding, "csv_encoding",
      c("utf-8" = "CSV_UTF_8", "utf-16" = "CSV_UTF_16", "windows-1252" = "CSV_WINDOWS_1252")
    ),
    csv_dates = said(
      csv_dates, "csv_dates", c(iso = "CSV_DATES_ISO", "d.m.yyyy" = "CSV_DATES_DAY_MONTH_YEAR")
    ),
    csv_decimal = said(csv_decimal, "csv_decimal", c(point = "CSV_DECIMAL_POINT", comma = "CSV_DECIMAL_COMMA"))
  )
}

function_or_null <- function(value, name) {
  if (!is.null(value) && !is.function(value)) {
    stop_invalid_argument(paste0(name, ": give a function of two numbers, done and total."))
  }
  value
}

path_of <- function(value, name) enc2utf8(path.expand(text_of(value, name)))

# The options of a call that were given.
options_of <- function(...) {
  given <- list(...)
  given[!vapply(given, is.null, NA)]
}
