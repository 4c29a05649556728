// The bytes of a CSV file, in UTF-8 or an encoding like it.
#pragma once

#include "base/open_file.hpp"
#include "base/utf_16.hpp"

#include <ipsf/csv_dialect.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace ipsf::detail {

/// What the first bytes of a file say about its encoding.
struct marked_encoding {
    std::optional<byte_order> utf_16;
    std::string refusal;  ///< why it is not what was said; empty when it may be
};
/// `begin`: up to four bytes.
[[nodiscard]] marked_encoding encoding_of_beginning(std::string_view begin, csv_encoding said);

/// Why a file in UTF-16 is refused that ends within a character.
inline constexpr std::string_view odd_utf_16 =
    "an odd number of bytes, where UTF-16 has two for each sign; is the file cut off?";

/// Reads a file, one in UTF-16 as UTF-8.
class csv_bytes {
public:
    /// Throws std::bad_alloc.
    csv_bytes(const std::filesystem::path& file, csv_encoding said);

    /// Up to `room` bytes; 0 at the end, or when there is a failure.
    [[nodiscard]] std::size_t read(char* into, std::size_t room);
    /// Whether the file cannot be read, as `trouble` says, or not in its encoding, as `refusal` says.
    [[nodiscard]] bool failed() const noexcept { return failed_; }
    [[nodiscard]] std::error_code trouble() const noexcept { return trouble_; }
    [[nodiscard]] const std::string& refusal() const noexcept { return refusal_; }
    [[nodiscard]] bool is_utf_16() const noexcept { return decoder_.has_value(); }
    /// Of the file, that were read.
    [[nodiscard]] std::int64_t bytes() const noexcept { return bytes_; }

private:
    [[nodiscard]] std::size_t read_raw(char* into, std::size_t room);
    void begin();
    void give_up();
    void refuse(std::string why);
    void decode_next();

    csv_encoding said_;
    file_handle file_;
    bool begun_ = false;
    bool failed_ = false;
    std::error_code trouble_;
    std::string refusal_;
    std::int64_t bytes_ = 0;
    std::string waiting_;  // read, from `given_` on not handed out
    std::size_t given_ = 0;
    std::optional<utf_16_decoder> decoder_;
    std::vector<char> block_;
};

}  // namespace ipsf::detail
