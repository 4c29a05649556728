// How a history stands in bytes: saved by save_part and write_pack, read by load_part and load_history.
//
//   the head (part_head.hpp): what the bytes are, what they are bound to, and how many values of each kind follow
//   the sections, one behind the other, each as long as the head says:
//     for each dictionary: its ids, ascending; i64 each where all are integers that order as such, else texts
//     for each table, in the order of columns_of(), its columns: the values as they stand in memory (ids: their places
//     in the dictionary, u32; days: i32, no_day for none; words and booleans: their codes, u8; whole numbers), or texts
//     in place of the columns of contacts: how many each episode has of each kind, u32 each; the contacts, u64 each, by
//     episode, kind, and what they are, then those without an episode; their employers, u32 each
//     (texts: the length of each, u32; then their bytes)
//   the digest of the digests of the head and of every piece of part_piece bytes behind it (the last may be shorter)
//
// Numbers are little-endian. Rows are sorted by their columns, so that equal histories are equal bytes.
#pragma once

#include "answers/answer_check.hpp"

#include <ipsf/edition.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>

namespace ipsf::detail {

inline constexpr std::string_view part_magic = "ipsfpart";
inline constexpr std::uint32_t part_format = 2;
inline constexpr std::size_t part_piece = std::size_t{1} << 20U;

static_assert(std::endian::native == std::endian::little, "columns of saved histories are read where they stand");

/// A built-in edition stands for all of them: a history may hold answers to several of these.
[[nodiscard]] inline bool is_built_in(std::string_view id, std::string_view hash) {
    const auto built_in = embedded_editions();
    return std::find(built_in.begin(), built_in.end(), id) != built_in.end() && embedded_edition(id)->hash == hash;
}

/// What check_answers checks the answers of a part against: the edition, or, if it is built in, all that are. The
/// edition is lent.
[[nodiscard]] inline named_editions answers_taken_with(const edition& edition) {
    using lent = std::shared_ptr<const ipsf::edition>;
    return is_built_in(edition.id, edition.hash) ? named_editions{} : named_editions{lent(lent(), &edition)};
}

}  // namespace ipsf::detail
