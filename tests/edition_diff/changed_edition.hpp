// The edition fi-2021-11 with a few words of its file changed.
#pragma once

#include "support/built_in.hpp"
#include "support/text_of_file.hpp"

#include <ipsf/edition.hpp>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace changed_edition {

[[nodiscard]] inline const std::shared_ptr<const ipsf::edition>& original() { return ipsf::test::built_in(); }

inline const std::string& file() {
    static const auto text = ipsf::test::text_of_file(IPSF_SOURCE_DIR "/rulebooks/fi-2021-11.toml");
    return text;
}

/// In the file, the first `from` behind the first `behind` is to be `to`.
struct edit {
    std::string behind;
    std::string from;
    std::string to;
};

inline std::size_t place_of(const std::string& text, const std::string& behind, const std::string& what) {
    const auto start = text.find(behind);
    const auto found = start == std::string::npos ? start : text.find(what, start);
    if (found == std::string::npos)
        throw std::invalid_argument("a test looks for words that the edition has not: " + behind + what);
    return found;
}

inline std::string with(std::string text, const std::vector<edit>& edits) {
    for (const auto& one : edits) text.replace(place_of(text, one.behind, one.from), one.from.size(), one.to);
    return text;
}

inline std::shared_ptr<const ipsf::edition> read(const std::string& text) {
    return ipsf::read_edition(text, "changed.toml");
}

inline std::shared_ptr<const ipsf::edition> changed(const std::vector<edit>& edits) {
    return read(with(file(), edits));
}

inline std::int64_t line_of(const std::string& text, const std::string& behind, const std::string& what) {
    return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place_of(text, behind, what)), '\n');
}

/// The made-up circular: level 5 of criterion 24 asks for `percent` instead of 65 %.
inline edit community_limit(const std::string& percent) { return {"id = 24\n", ">= 65", ">= " + percent}; }

}  // namespace changed_edition
