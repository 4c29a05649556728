// The days that a picture runs across; months, quarters and years along it, as fine as their names fit.
#pragma once

#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <ipsf/date.hpp>

#include <string>
#include <vector>

namespace ipsf::chart {

/// A place that belongs to a day.
struct dated_place {
    day on = no_day;
    double left = 0, right = 0;
};

/// A calendar period and its name, written in the middle of it.
struct named_period {
    double left = 0, right = 0;
    std::string name;
};

/// A row of an axis for each unit that is written; the last one is of years.
using date_rows = std::vector<std::vector<named_period>>;

/// Names the months (1 to 12) or, where these are too narrow, quarters (I to IV) or neither, and the years of places
/// that follow each other, in a picture that is `wide`. Years whose names do not fit have none.
[[nodiscard]] date_rows name_dates(const std::vector<dated_place>& places, double wide);

struct day_axis {
    scale days;
    date_rows names;
};

/// Whole months that hold both days, at least three, from the unit `left` to the unit `right` of a picture that is
/// `wide`.
[[nodiscard]] day_axis axis_of(day first, day last, double left, double right, double wide);

/// Writes rows of names from `top` down; returns where they end.
double write_dates(picture& into, const date_rows& rows, double top);

}  // namespace ipsf::chart
