// A file in pieces of whole lines.
#pragma once

#include "history/in/csv_bytes.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// No row of a history is longer, in bytes: what is would only take memory.
inline constexpr std::size_t longest_csv_row = std::size_t{1} << 22U;

/// Text in memory that is used again, piece after piece.
class piece_text {
public:
    [[nodiscard]] std::string_view text() const noexcept { return {bytes_.data(), size_}; }

private:
    friend class csv_pieces;
    std::vector<char> bytes_;
    std::size_t size_ = 0;
};

/// Cuts a file behind newlines (CR LF, LF or CR), quoted or not. Byte order marks at its beginning are left out, also
/// when there are several: none of them belongs to a name. A file in UTF-16 comes as UTF-8.
class csv_pieces {
public:
    /// Throws std::bad_alloc.
    explicit csv_pieces(const std::filesystem::path& file, csv_encoding said = csv_encoding::found);

    /// Puts the next piece into `into`: about `size` bytes, more when a line is longer; empty at the end. A newline
    /// follows the text in memory when the file's last line lacks its own, and `padding` bytes more. False when the
    /// file cannot be read, or a line is longer than any row of a history may be; from then on always.
    [[nodiscard]] bool next(piece_text& into, std::size_t size);
    [[nodiscard]] bool line_too_long() const noexcept { return line_too_long_; }
    /// Why the file cannot be read; none when it can.
    [[nodiscard]] std::error_code trouble() const noexcept { return from_.trouble(); }
    /// Why the file is not in the encoding that was said, or in which it begins; empty when it is.
    [[nodiscard]] const std::string& refusal() const noexcept { return from_.refusal(); }
    /// Known once there was a piece.
    [[nodiscard]] bool is_utf_16() const noexcept { return from_.is_utf_16(); }
    /// Bytes of the file in the pieces so far; in UTF-16 a few more.
    [[nodiscard]] std::int64_t bytes() const noexcept { return is_utf_16() ? from_.bytes() : bytes_; }

private:
    [[nodiscard]] bool cut(piece_text& into, std::size_t size);

    csv_bytes from_;
    bool over_ = false;
    std::string begun_;  // read, but after the last newline
    bool line_too_long_ = false;
    std::int64_t bytes_ = 0;
};

}  // namespace ipsf::detail
