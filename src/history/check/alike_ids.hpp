// Ids that print alike.
#pragma once

#include <ipsf/column.hpp>
#include <ipsf/identifiers.hpp>

#include <cstddef>
#include <map>
#include <set>

namespace ipsf::detail {

/// Which ids of a dictionary look the same (history/store/look_alike.hpp). Copies share what they have in common, and
/// looking at more ids costs only what is new.
class alike_ids {
public:
    /// Looks at the ids that `ids` got since the last time.
    void look_at(const id_dictionary& ids);

    /// Two or more ids each, by their place in the dictionary of what they look like.
    [[nodiscard]] const std::map<id_index, std::set<id_index>>& groups() const noexcept { return groups_; }

private:
    void look_at(const id_dictionary& ids, id_index id);
    void join(id_index looks, id_index id);

    std::size_t looked_at_ = 0;
    id_dictionary looks_;     // of the ids that are not all visible ASCII: only these look like others
    column<id_index> first_;  // by looks: the first of these ids
    std::map<id_index, std::set<id_index>> groups_;
};

}  // namespace ipsf::detail
