// Writes a document as TOML, so that reading it gives the same document again.
#pragma once

#include "edition/document.hpp"

#include <string>
#include <string_view>

namespace ipsf {

/// A text in quotes, with what TOML wants escaped.
[[nodiscard]] std::string quoted_text(std::string_view text);

/// The value as it stands behind a `=`, in one line. `document` must have no value of kind `other`.
[[nodiscard]] std::string written_value(const node& value);

/// The whole document, laid out as the editions are: values, then tables under their headers, in the order of their
/// members. Puts the members into the order in which they are written. The document must have no value of kind `other`
/// and no date outside 1900-2199.
[[nodiscard]] std::string write_document(node& document);

}  // namespace ipsf
