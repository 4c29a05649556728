// The types of Arrow columns that a history takes.
#pragma once

#include <ipsf/history_builder.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ipsf::detail {

/// How the cells of an Arrow array are stored.
enum class storage : std::uint8_t {
    nothing,  ///< every cell is null
    bits,     ///< booleans
    int8,
    int16,
    int32,
    int64,
    uint8,
    uint16,
    uint32,
    uint64,
    float32,
    float64,
    decimal32,
    decimal64,
    decimal128,
    date32,
    date64,
    text,
    large_text,
    text_view
};

struct column_format {
    storage holds = storage::nothing;
    int scale = 0;  ///< of decimals: digits after the point, 0-38
};

/// Reads a format string of the C Data Interface; empty for every type that no column of a history takes.
[[nodiscard]] std::optional<column_format> parse_format(std::string_view format);

/// What the type is called, for a message: "timestamp".
[[nodiscard]] std::string_view type_name(std::string_view format) noexcept;

[[nodiscard]] bool is_integer(storage holds) noexcept;
[[nodiscard]] bool is_text(storage holds) noexcept;
[[nodiscard]] bool is_decimal(storage holds) noexcept;

/// Whether a column of a history may come in that storage. The type has to say what the column holds: integers are
/// neither dates nor words.
[[nodiscard]] bool takes(column_type wanted, storage given) noexcept;

/// What to do about a column of another type, of that format: "cast it to date32".
[[nodiscard]] std::string_view cast_advice(column_type wanted, std::string_view format) noexcept;

/// The buffers of an array stored so; of text_view the least (it has one more for each of its data buffers).
[[nodiscard]] std::int64_t buffer_count(storage holds) noexcept;

}  // namespace ipsf::detail
