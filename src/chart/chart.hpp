// The charts of reports as what they show, in the reader's language: numbers, names and a sentence that says the same.
// Positions are drawn from the numbers; what is written beside a mark is a text of its own, so nothing is rounded here.
#pragma once

#include <ipsf/date.hpp>

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace ipsf::chart {

/// What every chart has in words.
struct said {
    std::string title;         ///< names the picture: "Total"
    std::string caption = {};  ///< stands above it; empty: a heading does
    std::string text;          ///< says what it shows, for who cannot see it
};

/// Totals from `from` to `to`, both included, that one level has.
struct band {
    int from = 0, to = 0;
    std::string title;
};

/// Where a total, or the range it may be in, stands on the bands of its scale.
struct gauge : said {
    std::vector<band> bands;  ///< by total, one after the other
    int low = 0, high = 0;
};

/// A horizontal bar of parts that follow each other, each of the series of that place.
struct bar {
    std::string label;
    std::vector<double> parts;  ///< as bars::series; at least 0
    std::string value;          ///< written at its end: "14 / 25", "3-4"
};
/// The bars with their values after each other, for said::text.
[[nodiscard]] inline std::string in_words(const std::vector<bar>& rows) {
    std::string all;
    for (const bar& one : rows) all += (all.empty() ? "" : "; ") + one.label + " " + one.value;
    return all;
}
struct bars : said {
    std::vector<std::string> series;  ///< names for the legend; one: none is drawn
    std::vector<bar> rows;
    double most = 0;  ///< the end of the axis; 0: the longest bar
};

/// A total on a date.
struct dated_total {
    day on = no_day;  ///< never left so
    int low = 0, high = 0;
};
/// Totals over time on the bands of their scale: those of a series joined by a line, earlier reviews as single marks.
struct course : said {
    std::vector<band> bands;
    std::vector<dated_total> series, earlier;  ///< by date
    std::string series_title, earlier_title;
};

/// The dates that strips below each other share, rising: their axis is a picture of its own.
struct dates : said {
    std::vector<day> on;
};

/// The levels of one criterion over time, a cell for each date.
struct level_range {
    int low = 0, high = 0;  ///< of `lowest` to `highest`; 0: there is none
    [[nodiscard]] bool operator==(const level_range&) const = default;
};
struct strip : said {
    int lowest = 1, highest = 5;
    std::vector<day> on;              ///< rising
    std::vector<level_range> levels;  ///< as `on`
};

/// A total under one other choice, beside the total as it is.
struct swing {
    std::string label;
    int low = 0, high = 0;
};
struct tornado : said {
    int low = 0, high = 0;  ///< as it is
    std::vector<swing> rows;
};

/// Totals of several teams on the bands of their scale.
struct named_total {
    std::string name;
    int low = 0, high = 0;
};
struct totals : said {
    std::vector<band> bands;
    std::vector<named_total> rows;  ///< from the top down; beyond most_named_totals without names
};
inline constexpr std::size_t most_named_totals = 30;

using any_chart = std::variant<gauge, bars, course, dates, strip, tornado, totals>;

}  // namespace ipsf::chart
