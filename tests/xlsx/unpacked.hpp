// Reads the parts of a workbook, trusting nothing but its directory: an archive of compressed files (APPNOTE.TXT).
#pragma once

#include "support/catch.hpp"

#include <zlib.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace xlsx_reading {

[[nodiscard]] inline std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t length) {
    std::uint32_t number = 0;
    for (std::size_t i = length; i-- > 0;) number = number << 8U | static_cast<unsigned char>(bytes.at(at + i));
    return number;
}

[[nodiscard]] inline std::string inflated(std::string_view packed, std::size_t size) {
    std::string text(size, '\0');
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    const int ended = inflate(&stream, Z_FINISH);
    (void)inflateEnd(&stream);
    REQUIRE(ended == Z_STREAM_END);
    REQUIRE(stream.avail_in == 0);
    return text;
}

/// The parts by name. What the heading of each says is what the directory says.
[[nodiscard]] inline std::map<std::string, std::string> parts_of(std::string_view archive) {
    constexpr std::size_t end_length = 22, entry_length = 46, heading_length = 30;
    const auto end = archive.size() - end_length;
    REQUIRE(number_at(archive, end, 4) == 0x06054B50);
    const auto count = number_at(archive, end + 10, 2);
    std::size_t entry = number_at(archive, end + 16, 4);
    REQUIRE(entry + number_at(archive, end + 12, 4) == end);
    std::map<std::string, std::string> parts;
    for (std::uint32_t i = 0; i < count; ++i) {
        REQUIRE(number_at(archive, entry, 4) == 0x02014B50);
        const auto checksum = number_at(archive, entry + 16, 4), packed = number_at(archive, entry + 20, 4),
                   size = number_at(archive, entry + 24, 4), name_length = number_at(archive, entry + 28, 2),
                   at = number_at(archive, entry + 42, 4);
        const std::string name(archive.substr(entry + entry_length, name_length));
        REQUIRE(number_at(archive, at, 4) == 0x04034B50);
        CHECK(archive.substr(at + 4, 26) == archive.substr(entry + 6, 26));  // version to length of the name, no extras
        CHECK(archive.substr(at + heading_length, name_length) == name);
        auto text = inflated(archive.substr(at + heading_length + name_length, packed), size);
        CHECK(crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size())) == checksum);
        CHECK(parts.emplace(name, std::move(text)).second);
        entry += entry_length + name_length;
    }
    return parts;
}

[[nodiscard]] inline bool has(const std::string& markup, std::string_view piece) {
    return markup.find(piece) != std::string::npos;
}

}  // namespace xlsx_reading
