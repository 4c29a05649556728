// Files that people take for CSV: other separators, other encodings.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace ipsf::detail {

/// What to say about a file that begins with `text` (whole lines, without the byte order mark of UTF-8) when it is no
/// CSV in UTF-8 with commas, but something else that names columns: "the header reads "coach_id;team_id": the file
/// seems to be separated by semicolons; save it as CSV with commas, in UTF-8". Empty when nothing is odd.
/// `is_column`: whether a name means a column of the table. Only names are shown, and only when one of them is a
/// column: a file without a header begins with data. Only the first line is looked at, since how much more of the
/// file is there is chance.
[[nodiscard]] std::string other_dialect(std::string_view text, const std::function<bool(std::string_view)>& is_column);

}  // namespace ipsf::detail
