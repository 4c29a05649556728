// A history out of bytes that may come from anywhere.
#pragma once

#include "answers/answer_check.hpp"
#include "history/parts/part_source.hpp"

#include <ipsf/execution.hpp>
#include <ipsf/history.hpp>

#include <cstdint>
#include <memory>
#include <string>

namespace ipsf::detail {

struct saved_reading {
    std::string subject;            ///< what messages begin with
    named_editions wanted_for;      ///< that the history is to be read for; none: those built in
    named_editions answers_for;     ///< as check_answers takes them
    execution run = {};             ///< `report` is told bytes
    std::int64_t memory_limit = 0;  ///< as in load_options
};

/// Throws `refused` for bytes that are not those of a saved history, of this version of the library and of an edition
/// that it is read for, with all that a load refuses; over_memory_limit; cancelled.
[[nodiscard]] std::shared_ptr<const history> read_saved(part_source& from, const saved_reading& how);

}  // namespace ipsf::detail
