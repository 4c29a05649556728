// The rules of docs/history.md that need more than one cell: keys, references, ends and parts.
#pragma once

#include "history/store/draft.hpp"
#include "history/store/problem_list.hpp"

#include <ipsf/execution.hpp>

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace ipsf::detail {

/// What could not be read, and so what cannot be judged: that a reference to it is wrong.
class unreadable_rows {
public:
    /// The table, or the rest of it.
    void skip_all(table_kind table) { all_[static_cast<std::size_t>(table)] = true; }
    /// One row with these cells, whichever column each of them belongs to. Memory is bounded: of very many, the whole
    /// table is not judged.
    void skip(table_kind table, gsl::span<const column_view::text_element> cells);

    [[nodiscard]] bool has_all(table_kind table) const { return all_[static_cast<std::size_t>(table)]; }
    /// Whether a row that was skipped may be that of this id.
    [[nodiscard]] bool may_have(table_kind table, const id_dictionary& ids, id_index id) const {
        return !cells_.empty() && cells_.contains({table, ids.text(id)});
    }

private:
    std::array<bool, table_names.size()> all_{};
    std::set<std::pair<table_kind, std::string>> cells_;
};

inline constexpr std::string_view unknown_coach = "no row of coaches has this id; add the coach or mend the id";
inline constexpr std::string_view unknown_episode = "no row of episodes has this id; add the episode or mend the id";

/// Reports everything wrong with a history whose cells were checked one by one (cells found wrong there stand empty and
/// are left alone) and whose keys are indexed. `known`: the history it is a part of, whose tables, coaches and episodes
/// may be referred to, with the keys of `checked` in coach_row and episode_row. On the threads of `run`, whose `report`
/// is not used.
void check_history(const draft& checked, const history& known, const unreadable_rows& unreadable,
                   problem_list& problems, const execution& run = {});

}  // namespace ipsf::detail
