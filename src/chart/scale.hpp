// Where numbers stand in a picture, and which of them are written beside it.
#pragma once

#include <vector>

namespace ipsf::chart {

/// Numbers from `low` to `high` on the units from `first` to `last`; what lies beyond stands at the end.
struct scale {
    double low = 0, high = 0;
    double first = 0, last = 0;
    [[nodiscard]] double at(double number) const noexcept;
};

/// Round whole numbers, a step of 1, 2 or 5 times a power of ten apart: the first is at most `low`, the last at least
/// `high`, and they are at most `most` (at least 3) or, when these are needed, the two ends.
[[nodiscard]] std::vector<int> round_numbers(int low, int high, int most);

}  // namespace ipsf::chart
