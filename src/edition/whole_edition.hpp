// Makes the whole text of an edition whose file says only what differs from another.
#pragma once

#include "edition/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ipsf {

/// An edition as if it were based on nothing.
struct whole_edition {
    std::string text;
    node document;                ///< of the text, with the places of the files that it comes from
    std::vector<origin> origins;  ///< those places
};

/// Whether the file is based on another edition.
[[nodiscard]] bool is_based_on_another(const node& file) noexcept;

/// Puts the file together with what it is based on, which may again be based on another: editions built in, or
/// files `<id>.toml` in `folder` (empty: none). What is wrong goes to `log`, which gets the files read, and
/// the result is empty.
[[nodiscard]] std::optional<whole_edition> make_whole(node file, const std::string& folder, problem_log& log);

}  // namespace ipsf
