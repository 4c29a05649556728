// What the forms of the client process are called (docs/process.md).
#pragma once

#include "edition/fixed_text.hpp"

#include <ipsf/vocabulary.hpp>

namespace ipsf::reporting {

[[nodiscard]] const fixed_text& title_of(form_kind form) noexcept;

}  // namespace ipsf::reporting
