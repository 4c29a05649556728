// Takes the ends of a scale; gives places on it and round numbers within it.
#include "chart/scale.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

long long floored(long long number, long long step) { return number / step - (number % step < 0 ? 1 : 0); }

}  // namespace

double scale::at(double number) const noexcept {
    if (!(high > low)) return first;
    return first + (std::clamp(number, low, high) - low) / (high - low) * (last - first);
}

std::vector<int> round_numbers(int low, int high, int most) {
    for (long long power = 1;; power *= 10)
        for (const long long step : {power, 2 * power, 5 * power}) {
            const long long begin = floored(low, step);
            const long long end = std::max(-floored(-static_cast<long long>(high), step), begin + 1);
            if (end - begin + 1 > most) continue;
            std::vector<int> numbers;
            for (long long place = begin; place <= end; ++place) numbers.push_back(static_cast<int>(place * step));
            return numbers;
        }
}

}  // namespace ipsf::chart
