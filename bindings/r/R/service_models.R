new_model <- function(pointer) handle_as(pointer, "service_model")

# A service model, or the id of one built in.
model_pointer <- function(model) {
  if (is.character(model)) {
    model <- ipsf_service_model(model)
  }
  pointer_of(model, "service_model", "model")
}

ipsf_service_model_ids <- function() {
  texts_by_index("r_ipsf_service_model_embedded_count", "r_ipsf_service_model_embedded_id")
}

ipsf_service_model <- function(id) {
  new_model(checked(.Call("r_ipsf_service_model_embedded", text_of(id, "id"), PACKAGE = "ipsf")))
}

ipsf_service_model_read <- function(toml, name = "service model") {
  text <- paste(toml, collapse = "\n")
  new_model(checked(.Call("r_ipsf_service_model_read", text, text_of(name, "name"), PACKAGE = "ipsf")))
}

ipsf_service_model_id <- function(model) .Call("r_ipsf_service_model_id", model_pointer(model), PACKAGE = "ipsf")

ipsf_service_model_hash <- function(model) .Call("r_ipsf_service_model_hash", model_pointer(model), PACKAGE = "ipsf")

ipsf_service_model_chart <- function(model, language = "en") {
  checked(.Call("r_ipsf_service_model_chart", model_pointer(model), language_of(language), PACKAGE = "ipsf"))
}

format.ipsf_service_model <- function(x, ...) {
  if (!is_open(x)) {
    return(NextMethod())
  }
  paste0("<ipsf_service_model ", ipsf_service_model_id(x), " ", ipsf_service_model_hash(x), ">")
}
