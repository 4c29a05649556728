// Takes UTF-8 and a size of font; gives estimated widths and lines.
#include "chart/text_width.hpp"

#include <ipsf/utf8.hpp>

#include <algorithm>

namespace ipsf::chart {
namespace {

/// The first character's bytes; a byte that begins none counts as one.
std::string_view first_of(std::string_view text) { return text.substr(0, detail::utf8_beginning_of(text).length); }

constexpr std::string_view ellipsis = "\u2026";

bool is_one_of(char letter, std::string_view letters) { return letters.find(letter) != std::string_view::npos; }

/// Parts of the size of the font, after the widest of the fonts in use.
double em_of(std::string_view character) {
    const char letter = character.front();
    if (character.size() == 1) {
        if (is_one_of(letter, "ijlI.,:;'| ")) return 0.36;
        if (is_one_of(letter, "frt-()[]/!")) return 0.43;
        if (is_one_of(letter, "mwMW%@")) return 1.0;
        if (is_one_of(letter, "+<=>~&#OQGDHNU")) return 0.84;
        if ('A' <= letter && letter <= 'Z') return 0.74;
        return 0.64;
    }
    if (character == "–" || character == "’" || character == "”") return 0.55;
    if (character == ellipsis) return 1.0;
    // Latin, Greek, Cyrillic, Hebrew and Arabic take two bytes; the wide letters of East Asia and pictures more.
    return character.size() == 2 ? 0.74 : 1.3;
}

/// The longest beginning that fits, at least one character.
std::string_view fitting(std::string_view text, double size, double width) {
    std::size_t taken = 0;
    for (double used = 0; taken < text.size();) {
        const auto next = first_of(text.substr(taken));
        used += em_of(next) * size;
        if (used > width && taken > 0) break;
        taken += next.size();
    }
    return text.substr(0, taken);
}

/// Up to where a line may end: the next space, or a hyphen or slash with it.
std::string_view next_piece(std::string_view text) {
    const auto end = text.find_first_of(" -/", 1);
    if (end == std::string_view::npos) return text;
    return text.substr(0, text[end] == ' ' ? end : end + 1);
}

}  // namespace

double width_of(std::string_view text, double size) noexcept {
    double width = 0;
    while (!text.empty()) {
        const auto next = first_of(text);
        width += em_of(next) * size;
        text.remove_prefix(next.size());
    }
    return width;
}

std::string shortened(std::string_view text, double size, double width) {
    if (width_of(text, size) <= width) return std::string(text);
    auto kept = fitting(text, size, width - width_of(ellipsis, size));
    kept = kept.substr(0, kept.find_last_not_of(' ') + 1);
    return std::string(kept).append(ellipsis);
}

std::vector<std::string> wrapped(std::string_view text, double size, double width) {
    std::vector<std::string> lines{""};
    while (!text.empty()) {
        auto piece = next_piece(text);
        if (lines.back().empty() || width_of(lines.back() + std::string(piece), size) > width) {
            const auto start = std::min(piece.find_first_not_of(' '), piece.size());
            text.remove_prefix(start);
            piece = fitting(piece.substr(start), size, width);
            if (!lines.back().empty() && !piece.empty()) lines.emplace_back();
        }
        lines.back() += piece;
        text.remove_prefix(piece.size());
    }
    return lines;
}

}  // namespace ipsf::chart
