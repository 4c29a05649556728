// What results that are lists have in common: ids and texts that they lend, and copies of their parts.
#pragma once

#include "boundary.hpp"
#include "lent_texts.hpp"

#include <ipsf/history.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>

namespace ipsf::capi {

/// The ids that a result lends, each made a text once; they live as long as this.
class lent_ids {
public:
    void keep(const id_dictionary& of, id_index id) {
        if (id != no_id && texts_.find(id) == texts_.end()) texts_.emplace(id, of.text(id));
    }
    /// Of one that was kept; NULL for no id.
    [[nodiscard]] const char* lend(id_index id) const { return id == no_id ? nullptr : texts_.at(id).c_str(); }

private:
    std::unordered_map<id_index, std::string> texts_;
};

/// The number shown for a row of the history, the header of a CSV file being 1.
inline std::int64_t shown_row(const history& of, std::uint32_t row) { return of.first_row + row; }

/// Copies `count` of `available` things from `first` into the caller's array; `fill_one` fills the struct of the thing
/// at a place.
template <class Struct, class Fill>
void copy_structs(std::int64_t first, std::int64_t count, std::size_t available, Struct* out, Fill&& fill_one) {
    require_range(first, count, available);
    write_structs(out, static_cast<std::size_t>(count),
                  [&](std::size_t i, Struct& to) { fill_one(static_cast<std::size_t>(first) + i, to); });
}

}  // namespace ipsf::capi
