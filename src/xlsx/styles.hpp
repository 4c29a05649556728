// How the cells of a workbook look: a style for each way in which numbers are shown.
#pragma once

#include "xlsx/columns.hpp"

#include <ipsf/edition.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace ipsf::xlsx {

class styles {
public:
    explicit styles(language in) : in_(in) {}

    /// The place of a style in the list that `markup` gives.
    static constexpr std::size_t plain = 0, head = 1, words = 2;
    /// That of the cells of a kind.
    [[nodiscard]] std::size_t of(const cell_kind& kind);

    [[nodiscard]] std::string markup() const;

private:
    language in_;
    std::vector<std::pair<std::string, bool>>
        formats_;  ///< of numbers, and whether at the left; that at place i is style words + 1 + i
};

}  // namespace ipsf::xlsx
