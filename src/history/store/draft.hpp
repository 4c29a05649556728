// Rows on their way into a history: every cell checked and every id interned, nothing related to each other yet.
#pragma once

#include <ipsf/history.hpp>

#include <array>
#include <cstddef>

namespace ipsf::detail {

/// `tables` lacks the contacts, which stand in `contacts` in the order in which they came, and all that is derived.
struct draft {
    history tables;
    contact_rows contacts;
    std::size_t text_bytes = 0;  ///< memory of texts that have some beyond their cell
};

inline constexpr std::array dictionaries = {&history::team_ids,      &history::coach_ids,       &history::client_ids,
                                            &history::episode_ids,   &history::job_ids,         &history::employer_ids,
                                            &history::care_team_ids, &history::occupation_codes};

[[nodiscard]] std::size_t row_count(const draft& rows, table_kind table) noexcept;

/// Interns the ids of `rows` in `into` and puts their indexes there in place of those here.
void rename_ids(draft& rows, history& into);

/// Appends the rows of `more` to those of `into`: tables that are present, ids and warnings with them.
void append_rows(draft& into, draft more);

}  // namespace ipsf::detail
