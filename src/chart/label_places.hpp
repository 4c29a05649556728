// Labels within an area, none over another and, where it can be, none over a mark.
#pragma once

#include "chart/picture.hpp"

#include <gsl/span>

#include <optional>
#include <string>
#include <vector>

namespace ipsf::chart {

/// The base line of the first line of a label.
struct label_place {
    double x = 0, y = 0;
    anchor at = anchor::start;
};

class label_places {
public:
    explicit label_places(const box& area) : area_(area) {}

    void add_mark(const box& covered) { marks_.push_back(covered); }
    /// Takes the first place tried that is free of labels and marks; empty when there is none within the area.
    [[nodiscard]] std::optional<label_place> take(const std::vector<std::string>& lines, const text_style& style,
                                                  gsl::span<const label_place> tried);
    /// What the labels cover.
    [[nodiscard]] const std::vector<box>& labels() const noexcept { return labels_; }

private:
    box area_;
    std::vector<box> marks_, labels_;
};

}  // namespace ipsf::chart
