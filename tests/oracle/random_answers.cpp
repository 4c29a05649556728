#include "oracle/random_answers.hpp"

#include "oracle/spec_dates.hpp"

#include <algorithm>
#include <set>

namespace oracle {
namespace {

bool is_measure(const input& asked) {
    return asked.kind == kind::share || asked.kind == kind::number || asked.kind == kind::whole;
}

/// `value` as a decimal with three digits after the point, if it is one.
std::optional<std::string> as_decimal(fraction value) {
    if (1000 * value.numerator % value.denominator != 0) return std::nullopt;
    const auto thousandths = 1000 * value.numerator / value.denominator;
    auto decimals = std::to_string(1000 + thousandths % 1000).substr(1);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    return std::to_string(thousandths / 1000) + (decimals.empty() ? "" : "." + decimals);
}

}  // namespace

fraction random_value(random_source& random, const input& asked) {
    fraction value = random.one_of(asked.samples);
    if (!is_measure(asked) || asked.kind == kind::whole || value.denominator > 1000 || random.in_percent(40))
        return value;
    // In thousandths of a unit, a unit of a share being 1 %: on both sides of the half that rounding turns on.
    static const std::vector<int> distances = {-1000, -501, -500, -499, -1, 1, 499, 500, 501, 1000};
    const std::int64_t units = asked.kind == kind::share ? 100'000 : 1000;
    const fraction moved{value.numerator * units / value.denominator + random.one_of(distances), units};
    if (moved.numerator < 0 || (asked.kind == kind::share && moved.numerator > units)) return value;
    return moved;
}

std::string written(random_source& random, const input& asked, fraction value) {
    switch (asked.kind) {
        case kind::flag:
            return value.numerator == 1 ? "true" : "false";
        case kind::choice:
            return asked.choices[static_cast<std::size_t>(value.numerator)];
        case kind::count:
        case kind::whole:
            return std::to_string(value.numerator);
        case kind::share:
        case kind::number:
            break;
    }
    // A share above 0 and up to 1 % may not be written as a decimal.
    const bool small_share =
        asked.kind == kind::share && value.numerator > 0 && 100 * value.numerator <= value.denominator;
    const auto decimal = as_decimal(asked.kind == kind::share ? times(value, 100) : value);
    if (decimal && !small_share && random.in_percent(50)) return *decimal;
    return std::to_string(value.numerator) + "/" + std::to_string(value.denominator);
}

std::vector<answer_row> random_answers(random_source& random, const std::string& team,
                                       const std::vector<review_date>& reviews) {
    std::vector<answer_row> answers;
    std::set<std::pair<std::string, day>> taken;
    auto add = [&](const std::string& item, const std::string& value, day on) {
        if (taken.insert({item, on}).second) answers.push_back({team, item, value, on});
    };
    auto some_day = [&] {
        const day as_of = random.one_of(reviews).as_of;
        const int months = random.one_of(std::vector<int>{0, 0, 0, 3, 6, 12, 12});
        return add_months(as_of, -months) + days{random.between(-2, 2)};
    };
    const bool complete = random.in_percent(30);
    const int answered_percent = random.one_of(std::vector<int>{10, 50, 85});
    const day visited = some_day();
    for (int criterion = 1; criterion <= 25; ++criterion) {
        for (const auto& asked : inputs_of(criterion)) {
            auto answer = [&](day on) { add(asked.name, written(random, asked, random_value(random, asked)), on); };
            if (complete) answer(visited);
            if (random.in_percent(answered_percent)) answer(some_day());
            if (random.in_percent(answered_percent / 2)) answer(some_day());
        }
        if (random.in_percent(15)) {
            const days off{random.in_percent(60) ? 0 : random.between(-1, 1)};
            const day on = random.one_of(reviews).as_of + off;
            add("rating." + std::to_string(criterion), std::to_string(random.between(1, 5)), on);
        }
    }
    return answers;
}

}  // namespace oracle
