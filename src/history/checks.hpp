// The rules of history.md that need more than one cell: keys, references, ends, parts and answers.
#pragma once

#include "history/problem_list.hpp"

#include "history/draft.hpp"

#include <ipsf/execution.hpp>

#include <array>
#include <string_view>

namespace ipsf::detail {

/// Tables that could not be read to their end: what refers to them cannot be judged.
using unreadable_tables = std::array<bool, table_names.size()>;

inline constexpr std::string_view unknown_coach = "no row of coaches has this id; add the coach or mend the id";
inline constexpr std::string_view unknown_episode = "no row of episodes has this id; add the episode or mend the id";

/// Reports everything wrong with a history whose cells were checked one by one (cells found wrong there stand empty and are left alone) and
/// whose keys are indexed. `known`: the history it is a part of, whose tables, coaches and episodes may be referred to, with the keys of
/// `checked` in coach_row and episode_row. `answers_for`: as for history_builder. On the threads of `run`, whose
/// `report` is not used.
void check_history(const draft& checked, const history& known, const rulebook* answers_for, const unreadable_tables& unreadable,
                   problem_list& problems, const execution& run = {});

}  // namespace ipsf::detail
