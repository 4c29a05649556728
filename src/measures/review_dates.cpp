// Takes the windows of a call, in order; lays out for each day the dates whose windows hold it.
#include "measures/review_dates.hpp"

#include "base/expects.hpp"

namespace ipsf {

review_dates::review_dates(gsl::span<const window> windows) : windows_(windows.begin(), windows.end()) {
    expects(!windows_.empty());
    first_day_ = windows_.front().from;
    last_day_ = windows_.back().as_of;
    for (std::size_t i = 1; i < windows_.size(); ++i)
        expects(windows_[i - 1].as_of < windows_[i].as_of && windows_[i - 1].from <= windows_[i].from);
    by_day_.reserve(static_cast<std::size_t>(last_day() - first_day()) + 3);
    date_range held;
    for (day on = first_day() - 1; on <= last_day() + 1; ++on) {
        while (held.first < size() && windows_[held.first].as_of < on) ++held.first;
        while (held.end < size() && windows_[held.end].from <= on) ++held.end;
        by_day_.push_back(held);
    }
}

}  // namespace ipsf
