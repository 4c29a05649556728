.onLoad <- function(libname, pkgname) {
  named <- Sys.getenv("IPSF_LIBRARY")
  if (nzchar(named)) {
    dyn.load(named, local = FALSE)
  }
  library.dynam(pkgname, pkgname, libname)
  found <- .Call("r_ipsf_abi_version", PACKAGE = "ipsf")
  expected <- .Call("r_abi_of_header", PACKAGE = "ipsf")
  if (found != expected) {
    stop(
      "this package is for the C ABI ", expected, " of ipsf, the library", if (nzchar(named)) paste0(" ", named),
      " has ", found, ": install one that was built for the other",
      call. = FALSE
    )
  }
}

.onUnload <- function(libpath) {
  gc() # what is forgotten is freed while its code is there
  library.dynam.unload("ipsf", libpath)
}

ipsf_version <- function() .Call("r_ipsf_library_version", PACKAGE = "ipsf")

ipsf_has <- function(component) {
  .Call("r_ipsf_has", text_of(component, "component"), PACKAGE = "ipsf") == 1L
}

ipsf_adapter <- function(dialect, schema = NULL, language = "en") {
  dialect <- text_of(dialect, "dialect")
  schema <- text_or_null(schema, "schema")
  utf8(checked(.Call("r_ipsf_adapter", dialect, schema, language_of(language), PACKAGE = "ipsf")))
}

# The texts that a counter and a function of an index give.
texts_by_index <- function(count, text) {
  vapply(seq_len(.Call(count, PACKAGE = "ipsf")) - 1, function(index) .Call(text, index, PACKAGE = "ipsf"), "")
}

ipsf_measures <- function() texts_by_index("r_ipsf_measure_count", "r_ipsf_measure_name")

# All rows that a function copies of a handle, as many as a counter says.
rows_of <- function(pointer, count, copy) {
  checked(.Call(copy, pointer, 0, .Call(count, pointer, PACKAGE = "ipsf"), PACKAGE = "ipsf"))
}

as_day <- function(number) structure(as.numeric(number), class = "Date")
