// What the forms of the client process are called (docs/process.md).
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/history.hpp>

namespace ipsf::reporting {

[[nodiscard]] std::string_view title_of(form_kind form, language in) noexcept;

}  // namespace ipsf::reporting
