// Takes totals by date and bands; draws the totals as a line, earlier reviews as diamonds, on the limits of the bands.
#include "chart/date_axis.hpp"
#include "chart/key.hpp"
#include "chart/kinds.hpp"
#include "chart/label_places.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include "calendar/weeks_and_months.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ipsf::chart {
namespace {

constexpr double plot_left = 30;
constexpr double plot_right = picture_wide - 6;
constexpr double plot_high = 190;
constexpr double mark_reach = 5;  // diamonds, and dots in chart.css
constexpr std::size_t most_dots = 24;
constexpr int most_ticks = 7;

/// Months from the first to the last date, at least a year of them.
std::vector<dated_place> months_of(const course& shown) {
    day first = no_day;
    day last = no_day;
    for (const auto* totals : {&shown.series, &shown.earlier})
        for (const dated_total& one : *totals) {
            first = first == no_day ? one.on : std::min(first, one.on);
            last = std::max(last, one.on);
        }
    if (first == no_day) return {};
    constexpr int months_in_year = 12;
    const day end = ipsf::months_of(last).last + 1;
    const day begin = std::min(ipsf::months_of(first).first, add_months(end, -months_in_year));
    const scale days{static_cast<double>(begin), static_cast<double>(end), plot_left, plot_right};
    std::vector<dated_place> months;
    for (day month = begin; month < end; month = add_months(month, 1))
        months.push_back({month, days.at(month), days.at(add_months(month, 1))});
    return months;
}

std::vector<int> limits_of(const course& shown) {
    std::vector<int> limits;
    for (const band& one : shown.bands) limits.push_back(one.from);
    if (!limits.empty()) {
        limits.push_back(shown.bands.back().to);
        return limits;
    }
    int low = 0;
    int high = 0;
    for (const auto* totals : {&shown.series, &shown.earlier})
        for (const dated_total& one : *totals) {
            low = std::min(low, one.low);
            high = std::max(high, one.high);
        }
    return round_numbers(low, high, most_ticks);
}

bool is_range(const dated_total& one) { return one.low != one.high; }

class course_picture {
public:
    course_picture(pugi::xml_node into, const course& shown, const std::string& id)
        : shown_(shown), drawn_(into, shown, id, "course"), months_(months_of(shown)), limits_(limits_of(shown)) {}

    void draw() {
        if (months_.empty() && shown_.bands.empty()) return drawn_.end(1);
        const double top = write_names() + 10;
        totals_ = {static_cast<double>(limits_.front()), static_cast<double>(limits_.back()), top + plot_high, top};
        if (!months_.empty())
            days_ = {static_cast<double>(months_.front().on), static_cast<double>(add_months(months_.back().on, 1)),
                     months_.front().left, months_.back().right};
        labels_.emplace(box{plot_left, top - 14, picture_wide, top + plot_high + 6});
        add_obstacles();
        draw_limits();
        const auto rows = months_.empty() ? date_rows() : name_dates(months_);
        draw_dates(rows);
        write_totals();
        write_titles();
        draw_series();
        draw_earlier();
        drawn_.end(write_dates(drawn_, rows, totals_.first + 5) + 3);
    }

private:
    [[nodiscard]] double x_of(const dated_total& one) const { return days_.at(one.on); }

    /// The key, when there is anything to tell apart.
    double write_names() {
        if (shown_.series.empty() || shown_.earlier.empty()) return 4;
        const auto key = write_key(drawn_, {shown_.series_title, shown_.earlier_title}, 0);
        const key_mark line = key.marks.front();
        const key_mark diamond = key.marks.back();
        line_.move(line.left, line.y).right(key_mark::wide);
        dots_.move(line.left + key_mark::wide / 2, line.y).right(0);
        add_diamond(diamond.left + key_mark::wide / 2, diamond.y);
        return key.bottom;
    }

    void add_diamond(double x, double y) {
        diamonds_.move(x, y - mark_reach).by(mark_reach, mark_reach).by(-mark_reach, mark_reach);
        diamonds_.by(-mark_reach, -mark_reach).close();
    }

    /// Where the line and the marks are, labels should not be.
    void add_obstacles() {
        constexpr double half = 3;
        for (std::size_t place = 0; place < shown_.series.size(); ++place) {
            const auto& one = shown_.series[place];
            const auto& next = shown_.series[std::min(place + 1, shown_.series.size() - 1)];
            const double steps = std::max(1.0, std::ceil((x_of(next) - x_of(one)) / (2 * half)));
            for (double step = 0; step < steps; ++step) {
                const auto between = [&](double from, double to) { return from + (to - from) * step / steps; };
                const double x = between(x_of(one), x_of(next));
                labels_->add_mark({x - half, between(totals_.at(one.high), totals_.at(next.high)) - half, x + half,
                                   between(totals_.at(one.low), totals_.at(next.low)) + half});
            }
        }
        for (const auto& one : shown_.earlier)
            labels_->add_mark({x_of(one) - mark_reach, totals_.at(one.high) - mark_reach, x_of(one) + mark_reach,
                               totals_.at(one.low) + mark_reach});
    }

    void draw_limits() {
        constexpr double gap = 4;
        path_data lines;
        double free_below = picture_wide * 2;
        for (const int limit : limits_) {
            const double y = totals_.at(limit);
            lines.move(plot_left, y).to_x(plot_right);
            const auto text = std::to_string(limit);
            const auto covered = box_of(text, plot_left - gap, y + 4, small_text, anchor::end);
            if (covered.bottom > free_below) continue;
            drawn_.text(text, plot_left - gap, y + 4, small_text, anchor::end);
            free_below = covered.top;
        }
        drawn_.path("line", lines);
    }

    /// A line where a year begins.
    void draw_dates(const date_rows& rows) {
        if (rows.empty()) return;
        path_data lines;
        for (const auto& year : rows.back())
            if (year.left > plot_left) lines.move(year.left, totals_.last).to_y(totals_.first + 8);
        drawn_.path("line", lines);
    }

    void write_total(const dated_total& of, const text_style& style) {
        const auto text = range_text(of.low, of.high);
        const double x = x_of(of);
        const double above = totals_.at(of.high) - mark_reach - 4;
        const double below = totals_.at(of.low) + mark_reach + style.size;
        const double beside = (totals_.at(of.low) + totals_.at(of.high)) / 2 + style.size * 0.3;
        const double half = style.width(text) / 2;
        const double inside = std::clamp(x, plot_left + half, picture_wide - half);
        const double aside = mark_reach + 3;
        std::vector<label_place> tried;
        for (const double away : {0.0, 8.0, 16.0, 24.0}) {
            tried.push_back({inside, above - away, anchor::middle});
            tried.push_back({inside, below + away, anchor::middle});
            if (away > 0) continue;
            tried.push_back({x - aside, beside, anchor::end});
            tried.push_back({x + aside, beside, anchor::start});
        }
        write_label({text}, style, tried);
    }

    /// The last total, earlier ones and the first, as far as there is room.
    void write_totals() {
        if (!shown_.series.empty()) write_total(shown_.series.back(), strong_text);
        for (const auto& one : shown_.earlier) write_total(one, small_text);
        if (shown_.series.size() > 1) write_total(shown_.series.front(), small_text);
    }

    /// The title of each band just above its limit, or below the next.
    void write_titles() {
        constexpr double gap = 4;
        for (const band& one : shown_.bands) {
            const auto lines = small_text.lines(one.title, plot_right - plot_left - 2 * gap);
            const double more = small_text.line_high() * static_cast<double>(lines.size() - 1);
            const double floor = totals_.at(one.from) - gap - more;
            const double ceiling = totals_.at(one.to) + small_text.size + 1;
            std::vector<label_place> tried;
            for (const double y : {floor, ceiling}) {
                tried.push_back({plot_left + gap, y, anchor::start});
                tried.push_back({plot_right - gap, y, anchor::end});
                tried.push_back({(plot_left + plot_right) / 2, y, anchor::middle});
            }
            write_label(lines, small_text, tried);
        }
    }

    void write_label(const std::vector<std::string>& lines, const text_style& style,
                     gsl::span<const label_place> tried) {
        const auto place = labels_->take(lines, style, tried);
        if (!place) return;
        double y = place->y;
        for (const auto& line : lines) {
            drawn_.text(line, place->x, y, style, place->at);
            y += style.line_high();
        }
    }

    void draw_series() {
        const auto& series = shown_.series;
        for (const bool highs : {false, true}) {
            if (highs && std::none_of(series.begin(), series.end(), is_range)) break;
            for (std::size_t place = 0; place < series.size(); ++place) {
                const double y = totals_.at(highs ? series[place].high : series[place].low);
                if (place == 0)
                    line_.move(x_of(series[place]), y);
                else
                    line_.line(x_of(series[place]), y);
                if (series.size() <= most_dots || place + 1 == series.size())
                    dots_.move(x_of(series[place]), y).right(0);
            }
        }
        path_data ranges;
        for (const auto& one : series)
            if (is_range(one)) ranges.move(x_of(one), totals_.at(one.low)).to_y(totals_.at(one.high));
        drawn_.path("span", ranges);
        drawn_.path("course-line", line_);
        drawn_.path("dots", dots_);
    }

    void draw_earlier() {
        path_data ranges;
        for (const auto& one : shown_.earlier) {
            if (is_range(one)) {
                ranges.move(x_of(one), totals_.at(one.low)).to_y(totals_.at(one.high));
                add_diamond(x_of(one), totals_.at(one.high));
            }
            add_diamond(x_of(one), totals_.at(one.low));
        }
        drawn_.path("span", ranges);
        drawn_.path("diamonds", diamonds_);
    }

    const course& shown_;
    picture drawn_;
    std::vector<dated_place> months_;
    std::vector<int> limits_;
    scale days_{0, 0, plot_left, plot_right}, totals_;
    std::optional<label_places> labels_;
    path_data line_, dots_, diamonds_;
};

}  // namespace

void draw_kind(pugi::xml_node into, const course& shown, const std::string& id) {
    course_picture(into, shown, id).draw();
}

}  // namespace ipsf::chart
