// Why a measure is unknown, why records are left out of it, and what kind a record is: in the reader's language.
#pragma once

#include <ipsf/edition.hpp>

#include <string>
#include <string_view>

namespace ipsf::reporting {

/// `text`: one of measurement::unknown_because, left_out and counted, or of a record's left_out
/// and detail; empty: empty.
[[nodiscard]] std::string say_reason(std::string_view text, language in);

}  // namespace ipsf::reporting
