# What holds something of the library: a list with an external pointer, which is freed when it was collected, or by
# close().

handle_as <- function(pointer, class, ...) {
  structure(list(pointer = pointer), class = c(paste0("ipsf_", class), ..., "ipsf_handle"))
}

pointer_of <- function(value, class, name = class) {
  if (!inherits(value, paste0("ipsf_", class))) {
    stop_invalid_argument(paste0(name, ": give an ipsf_", class, "."))
  }
  unclass(value)$pointer
}

pointer_or_null <- function(value, class, name = class) if (is.null(value)) NULL else pointer_of(value, class, name)

is_open <- function(value) .Call("r_is_open", unclass(value)$pointer, PACKAGE = "ipsf")

close.ipsf_handle <- function(con, ...) {
  .Call("r_close", unclass(con)$pointer, PACKAGE = "ipsf")
  invisible(NULL)
}

format.ipsf_handle <- function(x, ...) {
  paste0("<", class(x)[1], if (!is_open(x)) ", closed", ">")
}

print.ipsf_handle <- function(x, ...) {
  cat(format(x, ...), sep = "\n")
  invisible(x)
}
