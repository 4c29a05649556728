// What the tables of a history are called in pages.
#pragma once

#include "edition/fixed_text.hpp"

#include <ipsf/history.hpp>

namespace ipsf::reporting {

[[nodiscard]] const fixed_text& title_of(table_kind table) noexcept;

}  // namespace ipsf::reporting
