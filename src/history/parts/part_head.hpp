// What stands before the columns of a saved history.
//
//   magic, u32 format, u32 bytes of the head that follow
//   text library version, text edition id, text edition hash
//   for each dictionary: u8 whether its ids are kept as integers, u32 count, u64 bytes of their texts (integers: 0)
//   u8 whether it is a part; if so u32 count and the places of its teams in their dictionary, ascending, u32 each
//   for each table: u8 whether it is there, u32 rows
//   for each column of texts: u64 bytes of all its texts
//   the digest of all bytes before it
//
// A text has its u32 length before it.
#pragma once

#include "base/hash.hpp"
#include "history/store/draft.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ipsf::detail {

struct part_head {
    struct ids {
        bool integers = true;
        std::uint32_t count = 0;
        std::uint64_t text_bytes = 0;
    };
    struct table {
        bool present = false;
        std::uint32_t rows = 0;
    };
    static constexpr std::size_t text_columns = 6;  ///< of teams and answers

    std::string library;
    std::string edition;
    std::string edition_hash;
    std::optional<std::vector<id_index>> teams;
    std::array<ids, dictionaries.size()> of_ids{};
    std::array<table, table_names.size()> of_tables{};
    std::array<std::uint64_t, text_columns> text_bytes{};

    [[nodiscard]] const table& of(table_kind which) const { return of_tables[static_cast<std::size_t>(which)]; }
};

/// The bytes of magic, format and length, which are read first.
inline constexpr std::size_t part_beginning = 16;

[[nodiscard]] std::string bytes_of(const part_head& head);

/// What the beginning of saved bytes says.
enum class beginning_kind : std::uint8_t { other, other_format, good };
[[nodiscard]] beginning_kind kind_of_beginning(std::string_view beginning);
/// How many bytes of the head follow the beginning.
[[nodiscard]] std::size_t length_of_rest(std::string_view beginning);

/// The head of which these are all the bytes. Throws unreadable_bytes.
[[nodiscard]] part_head read_head(std::string_view bytes);

}  // namespace ipsf::detail
