// Takes the format text of an Arrow schema ("tsm:UTC") and gives the type of its cells, or says why a history does
// not take it.
#include "arrow/column_format.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace ipsf::detail {
namespace {

constexpr std::array<std::pair<std::string_view, storage>, 17> plain_formats = {{{"n", storage::nothing},
                                                                                 {"b", storage::bits},
                                                                                 {"c", storage::int8},
                                                                                 {"s", storage::int16},
                                                                                 {"i", storage::int32},
                                                                                 {"l", storage::int64},
                                                                                 {"C", storage::uint8},
                                                                                 {"S", storage::uint16},
                                                                                 {"I", storage::uint32},
                                                                                 {"L", storage::uint64},
                                                                                 {"f", storage::float32},
                                                                                 {"g", storage::float64},
                                                                                 {"tdD", storage::date32},
                                                                                 {"tdm", storage::date64},
                                                                                 {"u", storage::text},
                                                                                 {"U", storage::large_text},
                                                                                 {"vu", storage::text_view}}};

// By the beginning of the format; of several that fit, the first counts.
constexpr std::array<std::pair<std::string_view, std::string_view>, 31> type_names = {{{"n", "null"},
                                                                                       {"b", "bool"},
                                                                                       {"c", "int8"},
                                                                                       {"s", "int16"},
                                                                                       {"i", "int32"},
                                                                                       {"l", "int64"},
                                                                                       {"C", "uint8"},
                                                                                       {"S", "uint16"},
                                                                                       {"I", "uint32"},
                                                                                       {"L", "uint64"},
                                                                                       {"e", "float16"},
                                                                                       {"f", "float32"},
                                                                                       {"g", "float64"},
                                                                                       {"d:", "decimal"},
                                                                                       {"z", "binary"},
                                                                                       {"Z", "large binary"},
                                                                                       {"vz", "binary view"},
                                                                                       {"w:", "fixed-size binary"},
                                                                                       {"u", "utf8"},
                                                                                       {"U", "large utf8"},
                                                                                       {"vu", "utf8 view"},
                                                                                       {"tdD", "date32"},
                                                                                       {"tdm", "date64"},
                                                                                       {"tt", "time"},
                                                                                       {"ts", "timestamp"},
                                                                                       {"tD", "duration"},
                                                                                       {"ti", "interval"},
                                                                                       {"+s", "struct"},
                                                                                       {"+m", "map"},
                                                                                       {"+u", "union"},
                                                                                       {"+r", "run-end encoded"}}};

// Takes a number off the front of `text`, and the comma after it.
std::optional<int> take_number(std::string_view& text) {
    int number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.starts_with(',')) text.remove_prefix(1);
    return number;
}

// "precision,scale" or "precision,scale,bits", of 128 bits where nothing is said.
std::optional<column_format> parse_decimal_format(std::string_view digits) {
    const auto precision = take_number(digits);
    const auto scale = take_number(digits);
    const auto bits = digits.empty() ? 128 : take_number(digits);
    if (!precision || !scale || !bits || !digits.empty() || *scale < 0 || *scale > 38) return std::nullopt;
    switch (*bits) {
        case 32:
            return column_format{storage::decimal32, *scale};
        case 64:
            return column_format{storage::decimal64, *scale};
        case 128:
            return column_format{storage::decimal128, *scale};
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<column_format> parse_format(std::string_view format) {
    if (format.starts_with("d:")) return parse_decimal_format(format.substr(2));
    const auto* const found = std::find_if(plain_formats.begin(), plain_formats.end(),
                                           [&](const auto& each) { return each.first == format; });
    if (found == plain_formats.end()) return std::nullopt;
    return column_format{found->second};
}

std::string_view type_name(std::string_view format) noexcept {
    for (const auto& [begins, name] : type_names)
        if (format.starts_with(begins)) return name;
    return format.starts_with('+') ? "list" : "unknown";
}

bool is_integer(storage holds) noexcept { return holds >= storage::int8 && holds <= storage::uint64; }
bool is_text(storage holds) noexcept { return holds >= storage::text; }
bool is_decimal(storage holds) noexcept { return holds >= storage::decimal32 && holds <= storage::decimal128; }

bool takes(column_type wanted, storage given) noexcept {
    if (given == storage::nothing || is_text(given)) return true;
    switch (wanted) {
        case column_type::id:
        case column_type::whole:
            return is_integer(given) || is_decimal(given);
        case column_type::day:
            return given == storage::date32 || given == storage::date64;
        case column_type::boolean:
            return given == storage::bits || is_integer(given);
        case column_type::decimal:
            return is_integer(given) || is_decimal(given) || given == storage::float32 || given == storage::float64;
        case column_type::text:
            return is_integer(given);
        case column_type::word:
            return false;
    }
    return false;
}

std::string_view cast_advice(column_type wanted, std::string_view format) noexcept {
    switch (wanted) {
        case column_type::id:
            return "cast it to int64 or utf8";
        case column_type::whole:
            return "cast it to int32";
        case column_type::day:
            if (format.starts_with("ts"))
                return "cast it to date32 where it comes from, in the time zone that the day is meant in";
            return "cast it to date32 where it comes from";
        case column_type::boolean:
            return "cast it to bool";
        case column_type::decimal:
            return "cast it to float64 or decimal128(4, 3)";
        case column_type::text:
        case column_type::word:
            break;
    }
    return "cast it to utf8";
}

std::int64_t buffer_count(storage holds) noexcept {
    switch (holds) {
        case storage::nothing:
            return 0;
        case storage::text:
        case storage::large_text:
        case storage::text_view:  // validity, views, sizes of the data buffers
            return 3;
        default:
            return 2;
    }
}

}  // namespace ipsf::detail
