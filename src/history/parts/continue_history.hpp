// A history and what came after it: a day's new rows, and corrections of earlier ones.
#pragma once

#include "answers/answer_check.hpp"
#include "history/check/checks.hpp"

namespace ipsf::detail {

/// The rows of `earlier` with `rows` behind them. A row with the key of an earlier one (teams, coaches, episodes, jobs;
/// transfers: episode and day; answers: team, item and day) takes its place instead. The same as if all of them had
/// been handed over at once, at the cost of what is new: the two histories share the rest. Throws `refused` with all
/// `problems`; row numbers are those of `rows`.
[[nodiscard]] std::shared_ptr<const history> continue_history(const history& earlier, draft rows,
                                                              const named_editions& answers_for,
                                                              const unreadable_rows& unreadable, problem_list& problems,
                                                              const execution& run);

}  // namespace ipsf::detail
