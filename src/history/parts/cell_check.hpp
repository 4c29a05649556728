// Whether values that come from bytes are such as cells become: nothing else may be relied on by who counts them.
#pragma once

#include <ipsf/execution.hpp>
#include <ipsf/history.hpp>

namespace ipsf::detail {

/// Whether every column of the tables but contacts holds what a cell of it can become: ids of its dictionary, days,
/// codes of its words, numbers in their range, texts; empty ones only where a cell may be empty.
[[nodiscard]] bool holds_cells(const history& of, const execution& run);

/// Whether every coach and episode of `of`, whose keys are indexed, has a row, and the contacts, grouped as `contacts`
/// says, are such as group_contacts makes them of good rows: in order, each of its group's kind, on a day, by a coach
/// and, if any, with an employer of `of`. Fills `contacts.seen`.
[[nodiscard]] bool holds_contacts(const history& of, contacts_table& contacts, const execution& run);

}  // namespace ipsf::detail
