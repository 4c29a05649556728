// How a history stands in bytes, for save_part and load_part.
//
//   magic, u32 format, text library version, text edition id, text edition hash
//   for each dictionary: u8 whether ids order as texts although all may be integers, u32 count, the ids as texts, in
//   their order u8 whether it is a part; if so u32 count and the places of its teams in their dictionary, u32 each for
//   each table: u8 whether it is there, u32 rows, and its columns in the order of columns_of():
//     text columns: a text for each row
//     others: u8 width in bytes (0: all cells are empty), i64 lowest value, and for each row an unsigned number of that
//     width:
//       0 for an empty cell, else 1 more than the value is above the lowest. Ids are places in their dictionary, words
//       their codes
//   the hash of all bytes before it, as hash_of writes it
//
// Numbers are little-endian, texts have their u32 length before them. Rows are sorted by their columns, so that equal
// histories are equal bytes.
#pragma once

#include "answers/answer_check.hpp"

#include <ipsf/edition.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>

namespace ipsf::detail {

inline constexpr std::string_view part_magic = "ipsfpart";
inline constexpr std::uint32_t part_format = 1;
inline constexpr std::size_t part_hash_length = 39;  ///< "xxh128:" and 32 digits

/// A cell without a value, where cells of every type are read as whole numbers.
inline constexpr std::int64_t empty_cell = std::numeric_limits<std::int64_t>::min();

/// What check_answers checks the answers of a part against: the edition, or, if it is built in, all that are: the part
/// may hold answers to several of these. The edition is lent.
[[nodiscard]] inline named_editions answers_taken_with(const edition& edition) {
    const auto built_in = embedded_editions();
    const bool is_built_in = std::find(built_in.begin(), built_in.end(), edition.id) != built_in.end() &&
                             embedded_edition(edition.id)->hash == edition.hash;
    using lent = std::shared_ptr<const ipsf::edition>;
    return is_built_in ? named_editions{} : named_editions{lent(lent(), &edition)};
}

}  // namespace ipsf::detail
