// Takes totals by date and bands; draws the totals as a line and earlier reviews as diamonds, with as many of their
// numbers as have room.
#include "base/signs.hpp"
#include "chart/course_area.hpp"
#include "chart/key.hpp"
#include "chart/kinds.hpp"
#include "chart/label_places.hpp"
#include "chart/picture.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ipsf::chart {
namespace {

constexpr double mark_reach = 5;   ///< of diamonds; of dots less
constexpr double above_area = 20;  ///< the number of a total that is the highest there is
constexpr std::size_t most_dots = 24;

bool is_range(const dated_total& one) { return one.low != one.high; }

class course_marks {
public:
    void add_key(const key_mark& line, const key_mark& diamond) {
        line_.move(line.left, line.y).right(key_mark::wide);
        add_dot(line.left + key_mark::wide / 2, line.y);
        add_diamond(diamond.left + key_mark::wide / 2, diamond.y);
    }

    /// The lows and, when there are ranges, the highs, joined; and the ranges.
    void add_series(const std::vector<dated_total>& series, const course_area& area) {
        add_line(series, area, &dated_total::low);
        if (std::any_of(series.begin(), series.end(), is_range)) add_line(series, area, &dated_total::high);
        for (const auto& one : series) add_span(one, area);
    }

    void add_earlier(const std::vector<dated_total>& earlier, const course_area& area) {
        for (const auto& one : earlier) {
            add_span(one, area);
            add_diamond(area.days.at(one.on), area.totals.at(one.low));
            if (is_range(one)) add_diamond(area.days.at(one.on), area.totals.at(one.high));
        }
    }

    void draw(picture& into) const {
        into.path("span", spans_);
        into.path("course-line", line_);
        into.path("dots", dots_);
        into.path("diamonds", diamonds_);
    }

private:
    void add_line(const std::vector<dated_total>& series, const course_area& area, int dated_total::*end) {
        for (const auto& one : series) {
            const double x = area.days.at(one.on);
            const double y = area.totals.at(one.*end);
            if (&one == &series.front())
                line_.move(x, y);
            else
                line_.line(x, y);
            if (series.size() <= most_dots || &one == &series.back()) add_dot(x, y);
        }
    }

    void add_span(const dated_total& of, const course_area& area) {
        if (is_range(of)) spans_.move(area.days.at(of.on), area.totals.at(of.low)).to_y(area.totals.at(of.high));
    }

    void add_dot(double x, double y) { dots_.move(x, y).right(0); }

    void add_diamond(double x, double y) {
        diamonds_.move(x, y - mark_reach).by(mark_reach, mark_reach).by(-mark_reach, mark_reach);
        diamonds_.by(-mark_reach, -mark_reach).close();
    }

    path_data spans_, line_, dots_, diamonds_;
};

class course_labels {
public:
    course_labels(const course& shown, const course_area& area)
        : shown_(shown), area_(area), places_({0, area.top() - above_area, picture_wide, area.bottom() + 6}) {
        add_titles();
        add_line();
        for (const auto& one : shown.earlier) add_mark(one, mark_reach);
        add_totals();
    }

    /// Clears the lines of the area where labels are.
    void make_room(picture& into) const {
        path_data room;
        for (const box& one : places_.labels()) room.rectangle(one);
        into.path("room", room);
    }

    void write(picture& into) const {
        for (const auto& one : texts_) into.text(one.text, one.place.x, one.place.y, one.style, one.place.at);
    }

private:
    struct placed_text {
        std::string text;
        label_place place;
        text_style style;
    };

    /// The last total, earlier ones and the first.
    void add_totals() {
        if (!shown_.series.empty()) add_total(shown_.series.back(), strong_text);
        for (const auto& one : shown_.earlier) add_total(one, small_text);
        if (shown_.series.size() > 1) add_total(shown_.series.front(), small_text);
    }

    /// The title of each band beside it, before the limits: within the area it would be in the way of the line. Where
    /// the band has no room for all of it, its beginning.
    void add_titles() {
        constexpr double gap = 4;
        double limits = 0;
        for (const int limit : area_.limits) limits = std::max(limits, small_text.width(std::to_string(limit)));
        const double most_wide = area_.left() - course_area::after_limit - gap;
        for (const band& one : shown_.bands) {
            const double bottom = area_.totals.at(one.from);
            const double high = bottom - area_.totals.at(one.to);
            auto lines = small_text.lines(one.title, most_wide);
            const double with_limits = small_text.line_high() * static_cast<double>(lines.size() + 1);
            if (with_limits > high) lines = {small_text.shortened(one.title, most_wide - limits)};
            const double more = small_text.line_high() * static_cast<double>(lines.size() - 1);
            const double base = bottom - high / 2 - more / 2 + small_text.size * 0.35;
            add(lines, small_text, std::array{label_place{0, base, anchor::start}});
        }
    }

    void add_mark(const dated_total& one, double reach) {
        const double x = area_.days.at(one.on);
        places_.add_mark({x - reach, area_.totals.at(one.high) - reach, x + reach, area_.totals.at(one.low) + reach});
    }

    /// The line as marks that touch each other.
    void add_line() {
        constexpr double reach = 3;
        for (std::size_t place = 0; place < shown_.series.size(); ++place) {
            const auto& one = shown_.series[place];
            add_mark(one, reach);
            if (place == 0) continue;
            const auto& before = shown_.series[place - 1];
            const double from = area_.days.at(before.on);
            const double to = area_.days.at(one.on);
            const auto steps = static_cast<int>((to - from) / (2 * reach));
            for (int step = 1; step <= steps; ++step) {
                const double share = step * 2 * reach / (to - from);
                const auto height = [&](int first, int last) {
                    return std::lerp(area_.totals.at(first), area_.totals.at(last), share);
                };
                const double x = std::lerp(from, to, share);
                places_.add_mark(
                    {x - reach, height(before.high, one.high) - reach, x + reach, height(before.low, one.low) + reach});
            }
        }
    }

    void add_total(const dated_total& of, const text_style& style) {
        const auto text = signs::range(of.low, of.high);
        const double half = style.width(text) / 2;
        const double x = area_.days.at(of.on);
        const double centred = std::clamp(x, area_.left() + half, picture_wide - half);
        const double above = area_.totals.at(of.high) - mark_reach - 4;
        const double below = area_.totals.at(of.low) + mark_reach + style.size;
        const double beside = (above + below) / 2;
        const double aside = mark_reach + 3;
        std::vector<label_place> tried{{centred, above, anchor::middle},
                                       {centred, below, anchor::middle},
                                       {x - aside, beside, anchor::end},
                                       {x + aside, beside, anchor::start}};
        for (const double away : {8.0, 16.0, 24.0}) {
            tried.push_back({centred, above - away, anchor::middle});
            tried.push_back({centred, below + away, anchor::middle});
        }
        add({text}, style, tried);
    }

    void add(const std::vector<std::string>& lines, const text_style& style, gsl::span<const label_place> tried) {
        auto place = places_.take(lines, style, tried);
        if (!place) return;
        for (const auto& line : lines) {
            texts_.push_back({line, *place, style});
            place->y += style.line_high();
        }
    }

    const course& shown_;
    const course_area& area_;
    label_places places_;
    std::vector<placed_text> texts_;
};

}  // namespace

void draw_kind(pugi::xml_node into, const course& shown, const std::string& id) {
    picture drawn(into, shown, id, "course");
    if (shown.bands.empty() && shown.series.empty() && shown.earlier.empty()) return drawn.end(1);
    course_marks marks;
    double top = 4;
    if (!shown.series.empty() && !shown.earlier.empty()) {
        const auto key = write_key(drawn, {shown.series_title, shown.earlier_title}, 0);
        marks.add_key(key.marks.front(), key.marks.back());
        top = key.bottom;
    }
    const auto area = area_of(shown, top + above_area);
    const double bottom = draw_area(drawn, area);
    marks.add_series(shown.series, area);
    marks.add_earlier(shown.earlier, area);
    const course_labels labels(shown, area);
    labels.make_room(drawn);
    marks.draw(drawn);
    labels.write(drawn);
    drawn.end(bottom);
}

}  // namespace ipsf::chart
