// Takes a file; gives its bytes as they are, after a look at the first ones, or decoded.
#include "history/in/csv_bytes.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace ipsf::detail {

marked_encoding encoding_of_beginning(std::string_view begin, csv_encoding said) {
    const auto utf_16 = utf_16_mark(begin);
    const bool utf_8 = begin.starts_with("\xEF\xBB\xBF");
    const auto refused = [said](std::string_view marked) {
        return marked_encoding{std::nullopt, "the file begins with the byte order mark of " + std::string(marked) +
                                                 ", and --csv-encoding says " +
                                                 std::string(csv_encoding_names[static_cast<std::size_t>(said) - 1]) +
                                                 "; leave that out, and every file is read as it says itself"};
    };
    if (utf_16 && said != csv_encoding::found && said != csv_encoding::utf_16) return refused("UTF-16");
    if (utf_8 && said != csv_encoding::found && said != csv_encoding::utf_8) return refused("UTF-8");
    if (!utf_16 && said == csv_encoding::utf_16)
        return {std::nullopt,
                "no byte order mark at the beginning, without which the order of bytes in UTF-16 is not "
                "known; save the file with one, or in UTF-8"};
    return {utf_16, {}};
}

csv_bytes::csv_bytes(const std::filesystem::path& file, csv_encoding said) : said_(said), file_(open_file(file)) {
    if (file_ == nullptr) give_up();
}

std::size_t csv_bytes::read(char* into, std::size_t room) {
    if (!begun_ && !failed_) begin();
    if (given_ == waiting_.size() && decoder_ && !failed_) decode_next();
    if (failed_) return 0;
    if (given_ == waiting_.size()) return decoder_ ? 0 : read_raw(into, room);
    const auto count = std::min(room, waiting_.size() - given_);
    std::copy_n(waiting_.begin() + static_cast<std::ptrdiff_t>(given_), count, into);
    given_ += count;
    return count;
}

std::size_t csv_bytes::read_raw(char* into, std::size_t room) {
    const auto got = std::fread(into, 1, room, file_.get());
    if (std::ferror(file_.get()) != 0) give_up();
    bytes_ += static_cast<std::int64_t>(got);
    return got;
}

void csv_bytes::begin() {
    begun_ = true;
    std::array<char, 4> first{};
    const std::string_view read(first.data(), read_raw(first.data(), first.size()));
    if (failed_) return;
    auto marked = encoding_of_beginning(read, said_);
    if (!marked.refusal.empty()) return refuse(std::move(marked.refusal));
    if (!marked.utf_16) {
        waiting_ = read;
        return;
    }
    constexpr std::size_t block = std::size_t{1} << 16U;
    block_.resize(block);
    decoder_.emplace(*marked.utf_16);
    decoder_->decode(read, waiting_);
}

void csv_bytes::give_up() {
    failed_ = true;
    trouble_ = last_error();
}

void csv_bytes::refuse(std::string why) {
    failed_ = true;
    refusal_ = std::move(why);
}

// Puts the next characters into `waiting_`; none at the end.
void csv_bytes::decode_next() {
    waiting_.clear();
    given_ = 0;
    while (waiting_.empty() && !failed_) {
        const auto got = read_raw(block_.data(), block_.size());
        decoder_->decode({block_.data(), got}, waiting_);
        if (got > 0 || failed_) continue;
        if (!decoder_->end(waiting_)) refuse(std::string(odd_utf_16));
        return;
    }
}

}  // namespace ipsf::detail
