// What a criterion must be so that its rows can be compiled and every value of its inputs has a level. Takes a
// criterion of a program's own; throws what is wrong, by criterion, row and input. The loader says the same of
// editions, by line and column (docs/edition-format.md).
#pragma once

#include <ipsf/criteria.hpp>
#include <ipsf/detail/compile.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace ipsf::detail {

/// Of a limit: 999 999.999, and three decimals of a percent. Products with values fit in 128 bits then.
inline constexpr std::int64_t highest_limit_numerator = 999'999'999;
inline constexpr std::int64_t highest_limit_denominator = 100'000;
inline constexpr std::int64_t highest_count = 999'999;
inline constexpr std::size_t most_choices = 32;
inline constexpr std::size_t most_inputs = 64;

/// Of one criterion, whose id and key every message names.
class criterion_check {
public:
    explicit criterion_check(const criterion& made) : made_(made), inputs_(asked_inputs(made)) {}

    void run() const {
        if (made_.rows.empty()) refuse("it has no rows");
        if (made_.rows.size() > most_rows) refuse("it has more than " + std::to_string(most_rows) + " rows");
        if (inputs_.size() > most_inputs) refuse("it has more than " + std::to_string(most_inputs) + " inputs");
        for (std::size_t place = 0; place < made_.inputs.size(); ++place) check_input(place);
        for (std::size_t place = 0; place < made_.rows.size(); ++place) check_row(place);
        if (!made_.rows.back().cells.empty())
            refuse("its last row has cells; a last row without any takes what is left");
        check_ratios();
    }

private:
    [[noreturn]] void refuse(const std::string& what) const {
        throw std::invalid_argument("criterion " + std::to_string(made_.id) +
                                    (made_.key.empty() ? "" : " (" + made_.key + ")") + ": " + what);
    }
    [[noreturn]] void refuse(const row& one, const std::string& what) const {
        refuse("row " + std::to_string(&one - made_.rows.data() + 1) + (one.id.empty() ? "" : " (" + one.id + ")") +
               ": " + what);
    }
    [[nodiscard]] static std::string in_words(const std::vector<input>& inputs, std::size_t place) {
        const std::string& name = inputs[place].name;
        return "input " + std::to_string(place) + (name.empty() ? "" : " (" + name + ")");
    }
    /// An input of the table, which is not one of the criterion's own in a count.
    [[nodiscard]] std::string words(std::size_t place) const { return in_words(inputs_, place); }

    void check_input(std::size_t place) const {
        const input& one = made_.inputs[place];
        const std::string which = in_words(made_.inputs, place);
        if (made_.kind == criterion_kind::count && one.kind != input_kind::flag)
            refuse(which + " is no flag; a count is of flags");
        if (one.kind == input_kind::choice && (one.choices.empty() || one.choices.size() > most_choices))
            refuse(which + " has " + std::to_string(one.choices.size()) + " words; a choice has from 1 to " +
                   std::to_string(most_choices));
        if (one.kind == input_kind::count && (one.most < 0 || one.most > highest_count))
            refuse(which + " goes up to " + std::to_string(one.most) + "; a count goes up to a number from 0 to " +
                   std::to_string(highest_count));
    }

    void check_row(std::size_t place) const {
        const row& one = made_.rows[place];
        if (one.level < lowest_level || one.level > highest_level)
            refuse(one, "its level " + std::to_string(one.level) + " is none from " + std::to_string(lowest_level) +
                            " to " + std::to_string(highest_level));
        if (place > 0 && one.level > made_.rows[place - 1].level)
            refuse(one, "its level is above that of the row before; rows go from the highest level down");
        for (const cell& asks : one.cells) check_cell(one, asks);
    }

    void check_cell(const row& of, const cell& one) const {
        if (one.input >= inputs_.size() || (one.divided_by && *one.divided_by >= inputs_.size()))
            refuse(of, "a cell is on an input that is not there");
        const input& about = inputs_[one.input];
        if (one.divided_by) {
            if (about.kind != input_kind::measure || inputs_[*one.divided_by].kind != input_kind::measure ||
                one.input == *one.divided_by)
                refuse(of, "a ratio is of two different measures, unlike that of " + words(one.input) + " and " +
                               words(*one.divided_by));
        } else if (about.kind == input_kind::choice) {
            if (one.choices == 0 || one.low || one.high ||
                (about.choices.size() < most_choices && one.choices >> about.choices.size() != 0))
                refuse(of,
                       "a cell on a choice has bits of its words and no limits, unlike the one on " + words(one.input));
            return;
        }
        if (one.choices != 0 || (!one.low && !one.high))
            refuse(of, "the cell on " + words(one.input) + " needs a limit, and no bits of choices");
        for (const auto& limit : {one.low, one.high})
            if (limit) check_limit(of, one, *limit);
        if (one.low && one.high && (*one.low > *one.high || (*one.low == *one.high && (one.low_open || one.high_open))))
            refuse(of, "no value lies in the interval on " + words(one.input));
    }

    void check_limit(const row& of, const cell& one, fraction limit) const {
        const auto written = std::to_string(limit.numerator) + "/" + std::to_string(limit.denominator);
        if (limit.numerator < 0 || limit.denominator < 1 || limit.numerator > highest_limit_numerator ||
            limit.denominator > highest_limit_denominator)
            refuse(of, "the limit " + written + " on " + words(one.input) + " must have a numerator from 0 to " +
                           std::to_string(highest_limit_numerator) + " and a denominator from 1 to " +
                           std::to_string(highest_limit_denominator));
        if (one.divided_by) return;
        const input& about = inputs_[one.input];
        const bool measured = about.kind == input_kind::measure;
        if ((!measured || about.unit == measure_unit::whole) && limit.numerator % limit.denominator != 0)
            refuse(of, "the limit " + written + " is on " + words(one.input) + ", which has whole values only");
        const std::int64_t most = about.kind == input_kind::count ? about.most : 1;
        const bool ends = !measured || about.unit == measure_unit::share;
        if (ends && limit > fraction{most, 1})
            refuse(of, "the limit " + written + " is above " + std::to_string(most) + ", the highest value of " +
                           words(one.input) + (measured ? "; 80 % is 80/100" : ""));
    }

    void check_ratios() const {
        std::vector<std::pair<std::size_t, std::size_t>> ratios;
        for (const row& of : made_.rows)
            for (const cell& one : of.cells) {
                if (!one.divided_by) continue;
                const std::pair ratio(one.input, *one.divided_by);
                const auto shares_one = [&](const auto& other) {
                    return other != ratio && (other.first == ratio.first || other.first == ratio.second ||
                                              other.second == ratio.first || other.second == ratio.second);
                };
                if (std::any_of(ratios.begin(), ratios.end(), shares_one))
                    refuse(of, "the ratio of " + words(ratio.first) + " and " + words(ratio.second) +
                                   " names a measure of another ratio; a measure takes part in one only");
                ratios.push_back(ratio);
            }
    }

    const criterion& made_;
    std::vector<input> inputs_;
};

/// What a table for people stays within; all combinations of inputs are looked at when all are unknown.
inline constexpr std::size_t most_combinations = 65'536;

/// How many combinations of inputs rows can tell apart, or a number above most_combinations.
[[nodiscard]] inline std::size_t combinations_of(const compiled_table& table) {
    const known_values nothing_known(table.inputs.size());
    std::size_t product = 1;
    for (std::size_t place = 0; place < table.inputs.size() && product <= most_combinations; ++place)
        product *= regions_of(table, place, nothing_known, false).size();
    return product;
}

/// compile(), which says what is asked.
[[nodiscard]] inline std::shared_ptr<const compiled_table> checked_and_compiled(const criterion& made) {
    criterion_check(made).run();
    auto table = compiled_rows(made);
    if (combinations_of(*table) > most_combinations)
        throw std::invalid_argument("criterion " + std::to_string(made.id) + ": its inputs have more than " +
                                    std::to_string(most_combinations) +
                                    " combinations that rows can tell apart; use fewer inputs, or a count");
    return table;
}

}  // namespace ipsf::detail
