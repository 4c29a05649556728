// Writes the ZIP format (APPNOTE.TXT of PKWARE) without its 64-bit extension: files compressed by zlib, each after its
// heading, and a directory of them at the end.
#include "xlsx/zip_archive.hpp"

#include "base/expects.hpp"

#include <ipsf/problem.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <utility>

namespace ipsf::xlsx {
namespace {

constexpr std::uint32_t local_signature = 0x04034B50, central_signature = 0x02014B50, end_signature = 0x06054B50;
constexpr std::uint16_t version = 20;  // 2.0: compressed by "deflate"
constexpr std::uint16_t deflated = 8;
constexpr std::uint16_t first_day = 0x21;  // 1980-01-01, the earliest that there is: no clock is read
constexpr int window_of_plain_stream = -MAX_WBITS;
constexpr int memory_level = 8;  // zlib's default

void put16(std::string& to, std::uint16_t value) {
    to += static_cast<char>(value & 0xFFU);
    to += static_cast<char>(value >> 8U);
}
void put32(std::string& to, std::uint32_t value) {
    put16(to, static_cast<std::uint16_t>(value & 0xFFFFU));
    put16(to, static_cast<std::uint16_t>(value >> 16U));
}

std::uint32_t in_32_bits(std::uint64_t size) {
    if (size > std::numeric_limits<std::uint32_t>::max())
        throw refused({.rule = "workbook-too-large",
                       .message = "the workbook would have more than 4 GiB; ask for fewer teams or a shorter time, or "
                                  "for CSV or JSON"});
    return static_cast<std::uint32_t>(size);
}

/// What the heading of a file and its entry in the directory both say.
void put_facts(std::string& to, std::uint32_t checksum, std::uint32_t packed, std::uint32_t size,
               std::size_t name_length) {
    put16(to, version);
    put16(to, 0);  // flags
    put16(to, deflated);
    put16(to, 0);  // time of the day
    put16(to, first_day);
    put32(to, checksum);
    put32(to, packed);
    put32(to, size);
    put16(to, static_cast<std::uint16_t>(name_length));
    put16(to, 0);  // no extra fields
}

}  // namespace

zip_archive::zip_archive() {
    const int made =
        deflateInit2(&stream_, Z_BEST_SPEED, Z_DEFLATED, window_of_plain_stream, memory_level, Z_DEFAULT_STRATEGY);
    if (made == Z_MEM_ERROR) throw std::bad_alloc();
    detail::expects(made == Z_OK);
}

zip_archive::~zip_archive() { (void)deflateEnd(&stream_); }

std::string zip_archive::heading(const member& of) {
    std::string written;
    put32(written, local_signature);
    put_facts(written, of.checksum, of.packed, of.size, of.name.size());
    return written + of.name;
}

void zip_archive::begin(std::string_view name) {
    members_.push_back({.name = std::string(name), .at = in_32_bits(all_.size())});
    all_ += heading(members_.back());  // written again at its end, when the sizes are known
    size_ = 0;
    (void)deflateReset(&stream_);
}

void zip_archive::write(std::string_view bytes) {
    constexpr std::size_t piece = std::size_t{1} << 30U;  // zlib counts in 32 bits
    for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size()))) {
        const auto now = bytes.substr(0, piece);
        auto& of = members_.back();
        of.checksum = static_cast<std::uint32_t>(
            crc32(of.checksum, reinterpret_cast<const Bytef*>(now.data()), static_cast<uInt>(now.size())));
        size_ += now.size();
        compress(now, Z_NO_FLUSH);
    }
}

void zip_archive::end() {
    compress({}, Z_FINISH);
    auto& of = members_.back();
    of.size = in_32_bits(size_);
    of.packed = in_32_bits(all_.size() - of.at - heading(of).size());
    const auto written = heading(of);
    all_.replace(of.at, written.size(), written);
}

void zip_archive::add(std::string_view name, std::string_view bytes) {
    begin(name);
    write(bytes);
    end();
}

void zip_archive::compress(std::string_view bytes, int flush) {
    std::array<char, std::size_t{1} << 16U> packed{};
    // zlib only reads what next_in points to
    stream_.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream_.avail_in = static_cast<uInt>(bytes.size());
    do {
        stream_.next_out = reinterpret_cast<Bytef*>(packed.data());
        stream_.avail_out = static_cast<uInt>(packed.size());
        detail::expects(deflate(&stream_, flush) != Z_STREAM_ERROR);
        all_.append(packed.data(), packed.size() - stream_.avail_out);
    } while (stream_.avail_out == 0);
}

std::string zip_archive::take() {
    const auto directory = in_32_bits(all_.size());
    for (const auto& of : members_) {
        put32(all_, central_signature);
        put16(all_, version);  // that wrote it
        put_facts(all_, of.checksum, of.packed, of.size, of.name.size());
        put16(all_, 0);  // no comment
        put16(all_, 0);  // first disk
        put16(all_, 0);  // binary
        put32(all_, 0);  // no attributes
        put32(all_, of.at);
        all_ += of.name;
    }
    const auto length = in_32_bits(all_.size()) - directory;
    put32(all_, end_signature);
    put32(all_, 0);  // disks
    for (int both = 0; both < 2; ++both) put16(all_, static_cast<std::uint16_t>(members_.size()));
    put32(all_, length);
    put32(all_, directory);
    put16(all_, 0);  // no comment
    return std::move(all_);
}

}  // namespace ipsf::xlsx
