// Takes what a saved history is and holds; gives the bytes of its head, and the other way round.
#include "history/parts/part_head.hpp"

#include "history/parts/byte_reader.hpp"
#include "history/parts/part_format.hpp"

#include <ipsf/problem.hpp>

#include <algorithm>
#include <functional>

namespace ipsf::detail {
namespace {

class head_writer {
public:
    template <typename Number>
    void number(Number value) {
        auto rest = static_cast<std::uint64_t>(value);
        for (std::size_t i = 0; i < sizeof(Number); ++i, rest >>= 8U) bytes_ += static_cast<char>(rest & 0xFFU);
    }
    void text(std::string_view value) {
        number(static_cast<std::uint32_t>(value.size()));
        bytes_ += value;
    }
    void raw(std::string_view value) { bytes_ += value; }
    [[nodiscard]] std::string take() && { return std::move(bytes_); }

private:
    std::string bytes_;
};

std::vector<id_index> read_teams(byte_reader& from, std::size_t known) {
    std::vector<id_index> teams;
    for (auto count = from.number(4); count > 0; --count) {
        teams.push_back(static_cast<id_index>(from.number(4)));
        if (teams.back() >= known || (teams.size() > 1 && teams[teams.size() - 2] >= teams.back()))
            throw unreadable_bytes();
    }
    return teams;
}

}  // namespace

std::string bytes_of(const part_head& head) {
    head_writer rest;
    rest.text(head.library);
    rest.text(head.edition);
    rest.text(head.edition_hash);
    for (const auto& [integers, count, text_bytes] : head.of_ids) {
        rest.number(static_cast<std::uint8_t>(integers));
        rest.number(count);
        rest.number(text_bytes);
    }
    rest.number(static_cast<std::uint8_t>(head.teams.has_value()));
    if (head.teams) {
        rest.number(static_cast<std::uint32_t>(head.teams->size()));
        for (const auto team : *head.teams) rest.number(team);
    }
    for (const auto& [present, rows] : head.of_tables) {
        rest.number(static_cast<std::uint8_t>(present));
        rest.number(rows);
    }
    for (const auto bytes : head.text_bytes) rest.number(bytes);
    const auto body = std::move(rest).take();

    head_writer all;
    all.raw(part_magic);
    all.number(part_format);
    all.number(static_cast<std::uint32_t>(body.size() + sizeof(digest)));
    all.raw(body);
    auto bytes = std::move(all).take();
    const auto sum = digest_of(bytes);
    return bytes.append(sum.data(), sum.size());
}

beginning_kind kind_of_beginning(std::string_view beginning) {
    if (!beginning.starts_with(part_magic)) return beginning_kind::other;
    byte_reader rest(beginning.substr(part_magic.size()));
    if (rest.left() < sizeof(part_format)) return beginning_kind::good;  // found to be cut off by who reads on
    return rest.number(sizeof(part_format)) == part_format ? beginning_kind::good : beginning_kind::other_format;
}

std::size_t length_of_rest(std::string_view beginning) {
    if (beginning.size() < part_beginning) throw unreadable_bytes();
    constexpr auto width = sizeof(std::uint32_t);
    return static_cast<std::size_t>(byte_reader(beginning.substr(part_beginning - width)).number(width));
}

part_head read_head(std::string_view bytes) {
    if (bytes.size() < part_beginning + sizeof(digest)) throw unreadable_bytes();
    const auto body = bytes.substr(0, bytes.size() - sizeof(digest));
    const auto sum = digest_of(body);
    if (bytes.substr(body.size()) != std::string_view(sum.data(), sum.size())) throw unreadable_bytes();

    byte_reader from(body.substr(part_beginning));
    part_head head;
    head.library = from.text();
    head.edition = from.text();
    head.edition_hash = from.text();
    for (auto& [integers, count, text_bytes] : head.of_ids) {
        integers = from.flag();
        count = static_cast<std::uint32_t>(from.number(sizeof(count)));
        text_bytes = from.number(sizeof(text_bytes));
        if (count == no_id || (integers && text_bytes != 0)) throw unreadable_bytes();
    }
    if (from.flag()) head.teams = read_teams(from, head.of_ids.front().count);
    for (auto& [present, rows] : head.of_tables) {
        present = from.flag();
        rows = static_cast<std::uint32_t>(from.number(sizeof(rows)));
        if (rows == std::numeric_limits<std::uint32_t>::max() || (rows > 0 && !present)) throw unreadable_bytes();
    }
    for (auto& count : head.text_bytes) count = from.number(sizeof(count));
    if (from.left() != 0) throw unreadable_bytes();
    return head;
}

}  // namespace ipsf::detail
