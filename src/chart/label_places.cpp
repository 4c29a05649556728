// Takes labels with places in the order of preference; gives the first that is free.
#include "chart/label_places.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

box box_of_lines(const std::vector<std::string>& lines, const text_style& style, const label_place& at) {
    box all = box_of(lines.front(), at.x, at.y, style, at.at);
    for (const auto& line : lines) {
        const box one = box_of(line, at.x, at.y, style, at.at);
        all.left = std::min(all.left, one.left);
        all.right = std::max(all.right, one.right);
    }
    all.bottom += style.line_high() * static_cast<double>(lines.size() - 1);
    return all;
}

bool is_free(const std::vector<box>& of, const box& covered) {
    return std::none_of(of.begin(), of.end(), [&](const box& other) { return covered.overlaps(other); });
}

}  // namespace

std::optional<label_place> label_places::take(const std::vector<std::string>& lines, const text_style& style,
                                              gsl::span<const label_place> tried) {
    constexpr double gap = 6;  // or two numbers look like one
    for (const auto& place : tried) {
        const box covered = box_of_lines(lines, style, place);
        const box apart{covered.left - gap, covered.top, covered.right + gap, covered.bottom};
        if (!area_.contains(covered) || !is_free(labels_, apart) || !is_free(marks_, covered)) continue;
        labels_.push_back(covered);
        return place;
    }
    return std::nullopt;
}

}  // namespace ipsf::chart
