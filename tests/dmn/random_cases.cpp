#include "random_cases.hpp"

#include <ipsf/decision_table.hpp>

#include <algorithm>
#include <random>
#include <string>

namespace dmn_tests {
namespace {

class drawing {
public:
    explicit drawing(std::uint64_t seed) : numbers_(seed) {}

    /// From 0 to `most`, both included.
    std::int64_t whole(std::int64_t most) {
        return static_cast<std::int64_t>(numbers_() % static_cast<std::uint64_t>(most + 1));
    }

    /// The values of a criterion's inputs. A measure may be the ratio's limit times the other, so that ratios are met
    /// exactly too.
    std::vector<ipsf::fraction> values(const ipsf::criterion& asked) {
        std::vector<ipsf::fraction> drawn;
        for (std::size_t place = 0; place < asked.inputs.size(); ++place) drawn.push_back(value(asked, place));
        for (const ipsf::row& row : asked.rows)
            for (const ipsf::cell& cell : row.cells)
                if (cell.divided_by && whole(1) == 0) {
                    const ipsf::fraction limit = cell.low ? *cell.low : *cell.high;
                    const ipsf::fraction divisor = drawn[*cell.divided_by];
                    const auto product =
                        near(asked.inputs[cell.input],
                             {limit.numerator * divisor.numerator, limit.denominator * divisor.denominator}, 20);
                    if (in_range(asked.inputs[cell.input], product)) drawn[cell.input] = product;
                }
        return drawn;
    }

private:
    static bool in_range(const ipsf::input& asked, ipsf::fraction value) {
        return value.numerator >= 0 && (asked.unit != ipsf::measure_unit::share || value <= ipsf::fraction{1, 1});
    }

    /// The value, one just beside it or one half a unit (of a share: half a percent) away, as a fraction that is not
    /// reduced.
    ipsf::fraction near(const ipsf::input& asked, ipsf::fraction value, std::int64_t most_times) {
        const std::int64_t times = 1 + whole(most_times);
        const std::int64_t half = value.denominator * times / (asked.unit == ipsf::measure_unit::share ? 200 : 2);
        const std::int64_t step = whole(2) == 0 ? std::max<std::int64_t>(1, half) : 1;
        return {value.numerator * times + (whole(2) - 1) * step, value.denominator * times};
    }

    ipsf::fraction value(const ipsf::criterion& asked, std::size_t place) {
        const ipsf::input& one = asked.inputs[place];
        if (one.kind == ipsf::input_kind::flag) return {whole(1), 1};
        if (one.kind == ipsf::input_kind::choice) return {whole(static_cast<std::int64_t>(one.choices.size()) - 1), 1};
        if (one.kind == ipsf::input_kind::count) return {whole(one.most), 1};
        std::vector<ipsf::fraction> limits{{0, 1}, {1, 1}};
        for (const ipsf::row& row : asked.rows)
            for (const ipsf::cell& cell : row.cells)
                if (cell.input == place && !cell.divided_by)
                    for (const auto& limit : {cell.low, cell.high})
                        if (limit) limits.push_back(*limit);
        const ipsf::fraction limit =
            limits[static_cast<std::size_t>(whole(static_cast<std::int64_t>(limits.size()) - 1))];
        if (one.unit == ipsf::measure_unit::whole)
            return {std::max<std::int64_t>(0, limit.numerator / limit.denominator + whole(2) - 1), 1};
        const auto drawn = near(one, limit, 50);
        return in_range(one, drawn) ? drawn : limit;
    }

    std::mt19937_64 numbers_;
};

/// The value as an answer.
std::string written(const ipsf::input& asked, ipsf::fraction value) {
    if (asked.kind == ipsf::input_kind::flag) return value.numerator != 0 ? "true" : "false";
    if (asked.kind == ipsf::input_kind::choice) return asked.choices[static_cast<std::size_t>(value.numerator)];
    if (asked.kind == ipsf::input_kind::count || asked.unit == ipsf::measure_unit::whole)
        return std::to_string(value.numerator);
    return std::to_string(value.numerator) + "/" + std::to_string(value.denominator);
}

}  // namespace

ipsf::edition with_random_cases(const ipsf::edition& edition, int count, std::uint64_t seed) {
    ipsf::edition made = edition;
    made.cases.clear();
    drawing draw(seed);
    const auto edge =
        std::find_if(made.choices.begin(), made.choices.end(), [](const auto& one) { return one.key == "edge"; });
    const bool rounded = edge != made.choices.end() && edge->value == "round-half-up";
    for (const ipsf::criterion& asked : made.criteria)
        for (int i = 0; i < count; ++i) {
            std::vector<ipsf::input_value> values;
            ipsf::verdict decided;
            // Each row is aimed at in turn, so that those which ask for much decide their part of the cases too.
            const std::size_t aim = static_cast<std::size_t>(i) % asked.rows.size();
            for (int tries = 0; tries < 1000 && (tries == 0 || decided.row != aim); ++tries) {
                const auto drawn = draw.values(asked);
                values.assign(drawn.begin(), drawn.end());
                decided = ipsf::evaluate(asked, values, rounded);
            }
            ipsf::boundary_case one;
            one.criterion = asked.id;
            one.low = one.high = decided.low;
            for (std::size_t place = 0; place < values.size(); ++place)
                one.given.emplace_back(asked.inputs[place].name, written(asked.inputs[place], *values[place]));
            made.cases.push_back(std::move(one));
        }
    return made;
}

}  // namespace dmn_tests
