// What SQLite would have to do before it gives the first row of a view. It writes the views that a view names into it,
// and theirs into these; nothing can stop it there, neither a limit of its own nor the progress handler (SQLite 3.40).
// So it is estimated from the texts.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace ipsf::detail {

/// Views in one another, the deepest counted. Each takes some hundred bytes of the stack.
inline constexpr int most_view_levels = 50;
/// Words and signs of a view with all that it names written in; a column that is made of others counts as often as
/// these name it.
inline constexpr double most_view_words = 100'000;

/// Throws `refused` by name when a view of the file is beyond that.
void check_views(SQLite::Database& from, const std::filesystem::path& file);

}  // namespace ipsf::detail
