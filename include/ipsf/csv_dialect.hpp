// How CSV files are written: what readers of them may be told (docs/csv-in.md).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace ipsf {

// `found`: from each file by itself, where it can be read in one way only; else the file is refused.
enum class csv_delimiter : std::uint8_t { found, comma, semicolon, tab };
enum class csv_encoding : std::uint8_t { found, utf_8, utf_16, windows_1252 };
enum class csv_dates : std::uint8_t { found, iso, day_month_year };
enum class csv_decimal : std::uint8_t { found, point, comma };

/// As people write them, in the order of the values behind `found`.
inline constexpr std::array<std::string_view, 3> csv_delimiter_names = {"comma", "semicolon", "tab"};
inline constexpr std::array<std::string_view, 3> csv_encoding_names = {"utf-8", "utf-16", "windows-1252"};
inline constexpr std::array<std::string_view, 2> csv_dates_names = {"iso", "d.m.yyyy"};
inline constexpr std::array<std::string_view, 2> csv_decimal_names = {"point", "comma"};

/// What is said here holds for every file that is read.
struct csv_dialect {
    csv_delimiter delimiter = csv_delimiter::found;
    csv_encoding encoding = csv_encoding::found;  ///< UTF-16 needs a byte order mark
    csv_dates dates = csv_dates::found;           ///< `day_month_year` reads dates as 2024-12-31 too
    csv_decimal decimal = csv_decimal::found;     ///< `comma` reads 12.5 too, but no 1.234
};

}  // namespace ipsf
