// A file in pieces of whole lines.
#pragma once

#include "base/open_file.hpp"

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
/// when there are several: none of them belongs to a name.
class csv_pieces {
public:
    /// Throws std::bad_alloc.
    explicit csv_pieces(const std::filesystem::path& file);

    /// Puts the next piece into `into`: about `size` bytes, more when a line is longer; empty at the end. A newline
    /// follows the text in memory when the file's last line lacks its own. False when the file cannot be read, or a
    /// line is longer than any row of a history may be; from then on always.
    [[nodiscard]] bool next(piece_text& into, std::size_t size);
    [[nodiscard]] bool line_too_long() const noexcept { return line_too_long_; }
    /// Bytes of the file in the pieces so far.
    [[nodiscard]] std::int64_t bytes() const noexcept { return bytes_; }

private:
    [[nodiscard]] bool cut(piece_text& into, std::size_t size);

    file_handle file_;
    std::string begun_;  // read, but after the last newline
    bool line_too_long_ = false;
    std::int64_t bytes_ = 0;
};

}  // namespace ipsf::detail
