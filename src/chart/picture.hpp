// The paper that charts are drawn on: texts and paths in units of which a picture is 360 wide, about a phone's, or,
// where it stands within a table, half of that.
#pragma once

#include "chart/chart.hpp"
#include "chart/scale.hpp"
#include "xml/xml.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::chart {

inline constexpr double picture_wide = 360;
inline constexpr double strip_wide = 180;

/// A class of chart.css, which gives texts this size.
struct text_style {
    const char* name;
    double size;
    double widened = 1;  ///< bold letters are wider
    [[nodiscard]] double width(std::string_view text) const noexcept;
    [[nodiscard]] std::vector<std::string> lines(std::string_view text, double width) const;
    /// The text, or its beginning with an ellipsis.
    [[nodiscard]] std::string shortened(std::string_view text, double width) const;
    [[nodiscard]] double line_high() const noexcept { return size + 2; }
};
inline constexpr text_style label_text{"label", 12};
inline constexpr text_style strong_text{"strong", 12, 1.12};
inline constexpr text_style small_text{"small", 11};
inline constexpr text_style total_text{"total", 20, 1.12};

enum class anchor { start, middle, end };

struct box {
    double left = 0, top = 0, right = 0, bottom = 0;
    [[nodiscard]] bool overlaps(const box& other) const noexcept {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    [[nodiscard]] bool contains(const box& other) const noexcept {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }
};

/// What a line of text covers. `y`: its base line.
[[nodiscard]] box box_of(std::string_view text, double x, double y, const text_style& style, anchor at) noexcept;

/// A scale across the picture, with room for the numbers below its ends.
[[nodiscard]] scale scale_across(int low, int high);

/// The `d` of a path, in tenths of a unit.
class path_data {
public:
    path_data& move(double x, double y) { return add('M', x).add(' ', y); }
    path_data& line(double x, double y) { return add('L', x).add(' ', y); }
    path_data& to_x(double x) { return add('H', x); }
    path_data& to_y(double y) { return add('V', y); }
    path_data& right(double by) { return add('h', by); }
    path_data& down(double by) { return add('v', by); }
    path_data& by(double x, double y) { return add('l', x).add(' ', y); }
    path_data& close() {
        text_ += 'z';
        return *this;
    }
    path_data& rectangle(const box& area) {
        return move(area.left, area.top).to_x(area.right).to_y(area.bottom).to_x(area.left).close();
    }
    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    path_data& add(char command, double value);
    std::string text_;
};

class picture {
public:
    /// An `svg` within `into`, of class `chart` and `kind`. `id` begins the ids of its parts.
    picture(pugi::xml_node into, const said& words, const std::string& id, const char* kind,
            double wide = picture_wide);

    /// A line of text; nothing for an empty one.
    void text(const std::string& text, double x, double y, const text_style& style, anchor at = anchor::start);
    /// Nothing for an empty path.
    void path(const char* style, const path_data& data);
    /// A label to the left, in as many lines as it takes, and a value at the right end of the first, or below when it
    /// is long. `top` and what is returned: where the lines begin and end.
    double heading(const std::string& label, const std::string& value, double top);
    /// Ends the picture, which is that high.
    void end(double high);

private:
    pugi::xml_node svg_;
    double wide_;
};

}  // namespace ipsf::chart
