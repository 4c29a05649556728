# Data frames of a history as columns that the library reads.

tables_of <- function(tables) {
  if (!is.list(tables) || is.data.frame(tables) || is.null(names(tables)) || any(!nzchar(names(tables)))) {
    stop_invalid_argument("tables: give a list of data frames, each under the name of its table.")
  }
  written <- lapply(seq_along(tables), function(place) columns_of(tables[[place]], names(tables)[place]))
  names(written) <- names(tables)
  written
}

columns_of <- function(frame, table) {
  if (!is.data.frame(frame)) {
    stop_invalid_argument(paste0("tables: ", table, " is no data frame."))
  }
  lapply(stats::setNames(unclass(frame)[names(frame)], names(frame)), as_column)
}

as_column <- function(column) {
  if (is.factor(column)) {
    return(as.character(column))
  }
  if (inherits(column, "Date")) {
    return(as.integer(floor(as.numeric(column))))
  }
  if (inherits(column, "integer64")) {
    return(column)
  }
  if (inherits(column, c("POSIXt", "difftime")) || !is.null(dim(column))) {
    return(list()) # refused by name: a time is a day only in some time zone, and a matrix is no column
  }
  if (is.logical(column) && all(is.na(column))) {
    return(as.character(column)) # R's NA alone is of every type
  }
  column
}
