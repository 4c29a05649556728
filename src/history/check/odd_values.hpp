// Ids and dates that are accepted but look odd beside the others (docs/history.md, "Warnings").
#pragma once

#include "history/check/alike_ids.hpp"
#include "history/check/day_counts.hpp"
#include "history/store/draft.hpp"

#include <ipsf/history.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace ipsf::detail {

/// What has been seen of a finished history.
struct seen_values {
    day_counts days;
    std::array<alike_ids, dictionaries.size()> ids;  ///< by place in `dictionaries`
    bool with_employers_of_contacts = true;
};

/// Puts into `of.warnings` which ids of one column look the same ("ids-look-alike") and which dates are far from the
/// rest ("dates-far-after-the-rest", "dates-far-before-the-rest"). `of_contacts`: the days of all contacts.
void warn_about_values(history& of, const day_counts& of_contacts);

/// The same, in place of what is said there, for a history that continues `earlier` by `contacts` among others, and has
/// its warnings.
void warn_about_changed_values(const history& earlier, const contact_rows& contacts, history& of);

/// Adds the warnings of one column: for each group of ids that look the same, the first row of each.
void warn_about_alike(history& of, table_kind table, const char* column,
                      std::vector<std::vector<std::uint32_t>> rows_of_groups);

}  // namespace ipsf::detail
