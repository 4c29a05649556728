// Takes a file; gives one piece after the other, each of whole lines and with a newline at its end. A long line makes
// its piece grow, up to the longest row allowed.
#include "history/in/csv_pieces.hpp"

#include "base/few_bytes.hpp"

#include <algorithm>

namespace ipsf::detail {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The place behind the last newline that is known to be whole: a CR at the very end may be the first half of CR LF. 0:
// there is none.
std::size_t end_of_lines(std::string_view text) {
    if (text.empty()) return 0;
    const auto newline = text.find_last_of("\r\n", text.back() == '\r' ? text.size() - 2 : std::string_view::npos);
    return newline == std::string_view::npos || (text.back() == '\r' && text.size() == 1) ? 0 : newline + 1;
}

}  // namespace

csv_pieces::csv_pieces(const std::filesystem::path& file, csv_encoding said) : from_(file, said) {}

// After a failure what is left over is no beginning of a piece, so that nothing may be read any more, whoever asks.
bool csv_pieces::next(piece_text& into, std::size_t size) {
    over_ = over_ || !cut(into, size);
    return !over_;
}

bool csv_pieces::cut(piece_text& into, std::size_t size) {
    // A newline, and what may be read behind a text.
    constexpr std::size_t kept = 1 + padding;
    // The longest row, CR LF behind it, and the bytes that are kept.
    constexpr std::size_t most = longest_csv_row + 2 + kept;
    auto& bytes = into.bytes_;
    std::size_t filled = begun_.size();
    if (bytes.size() < std::max(filled, size) + kept) bytes.resize(std::max(filled, size) + kept);
    std::copy(begun_.begin(), begun_.end(), bytes.begin());
    for (into.size_ = 0; into.size_ == 0;) {
        // The last bytes are kept. A line that is longer than the piece makes it grow.
        const auto room = bytes.size() - kept - filled;
        if (room == 0) {
            line_too_long_ = bytes.size() >= most;
            if (line_too_long_) return false;
            bytes.resize(std::min(bytes.size() * 2, most));
            continue;
        }
        const auto got = from_.read(bytes.data() + filled, room);
        if (from_.failed()) return false;
        filled += got;
        into.size_ = end_of_lines({bytes.data(), filled});
        if (got == 0) {
            into.size_ = filled;
            bytes[filled] = '\n';
            break;
        }
    }
    // Only its first line can be longer than a piece was meant to be.
    line_too_long_ =
        into.size_ > longest_csv_row && std::min(into.text().find_first_of("\r\n"), into.size_) > longest_csv_row;
    if (line_too_long_) return false;
    begun_.assign(bytes.data() + into.size_, filled - into.size_);
    const bool first = bytes_ == 0;
    bytes_ += static_cast<std::int64_t>(into.size_);
    while (first && into.text().starts_with(byte_order_mark)) {
        bytes.erase(bytes.begin(), bytes.begin() + byte_order_mark.size());
        into.size_ -= byte_order_mark.size();
    }
    return true;
}

}  // namespace ipsf::detail
