// How the rows of a criterion become what `evaluate` reads.
#pragma once

#include <ipsf/criteria.hpp>
#include <ipsf/detail/compiled_table.hpp>
#include <ipsf/detail/regions.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ipsf::detail {

/// Whether a cell on a flag, a choice or a count holds for the value in that place.
[[nodiscard]] inline bool holds_at(const cell& one, std::size_t place) {
    if (one.choices != 0) return (one.choices >> place & 1U) != 0;
    return interval_of(one).holds(fraction{static_cast<std::int64_t>(place), 1});
}

[[nodiscard]] inline compiled_input compiled_input_of(const input& from) {
    compiled_input one;
    one.by_place = from.kind != input_kind::measure;
    one.whole = from.unit == measure_unit::whole;
    one.share = !one.by_place && from.unit == measure_unit::share;
    return one;
}

/// How many values a flag, a choice or a count has.
[[nodiscard]] inline std::size_t places_of(const input& from) {
    if (from.kind == input_kind::flag) return 2;
    return from.kind == input_kind::choice ? from.choices.size() : static_cast<std::size_t>(from.most) + 1;
}

/// The inputs that the rows are about: of a count, how many flags are true.
[[nodiscard]] inline std::vector<input> asked_inputs(const criterion& made) {
    if (made.kind != criterion_kind::count) return made.inputs;
    input met;
    met.kind = input_kind::count;
    met.most = static_cast<std::int64_t>(made.inputs.size());
    return {met};
}

template <class Test>
void add_rows(std::vector<Test>& tests, std::size_t from, const Test& test) {
    const auto same = std::find_if(tests.begin() + static_cast<std::ptrdiff_t>(from), tests.end(),
                                   [&](const Test& other) { return other.asked == test.asked; });
    if (same == tests.end())
        tests.push_back(test);
    else
        same->rows |= test.rows;
}

inline void compile_places(const criterion& made, std::size_t place, std::size_t values, compiled_table& table) {
    for (std::size_t value = 0; value < values; ++value) {
        row_set rows = table.all_rows;
        for (std::size_t r = 0; r < made.rows.size(); ++r)
            for (const cell& one : made.rows[r].cells)
                if (one.input == place && !holds_at(one, value)) rows &= ~(row_set{1} << r);
        table.by_place.push_back(rows);
    }
}

inline void compile_intervals(const criterion& made, std::size_t place, compiled_table& table) {
    const std::size_t first = table.tests.size();
    for (std::size_t r = 0; r < made.rows.size(); ++r)
        for (const cell& one : made.rows[r].cells)
            if (one.input == place && !one.divided_by)
                add_rows(table.tests, first, {interval_of(one), row_set{1} << r});
}

inline void compile_ratios(const criterion& made, compiled_table& table) {
    for (std::size_t r = 0; r < made.rows.size(); ++r)
        for (const cell& one : made.rows[r].cells) {
            if (!one.divided_by) continue;
            table.ratios.push_back({one.input, *one.divided_by, interval_of(one), row_set{1} << r});
            table.inputs[one.input].in_ratio = true;
            table.inputs[*one.divided_by].in_ratio = true;
        }
}

/// Of a criterion that is as compilable.hpp or the loader has it.
[[nodiscard]] inline std::shared_ptr<const compiled_table> compiled_rows(const criterion& made) {
    const std::vector<input> inputs = asked_inputs(made);
    auto table = std::make_shared<compiled_table>();
    for (const row& one : made.rows) table->levels.push_back(one.level);
    table->all_rows = made.rows.size() == most_rows ? ~row_set{0} : (row_set{1} << made.rows.size()) - 1;
    for (std::size_t place = 0; place < inputs.size(); ++place) {
        compiled_input one = compiled_input_of(inputs[place]);
        one.first = one.by_place ? table->by_place.size() : table->tests.size();
        if (one.by_place)
            compile_places(made, place, places_of(inputs[place]), *table);
        else
            compile_intervals(made, place, *table);
        one.last = one.by_place ? table->by_place.size() : table->tests.size();
        table->inputs.push_back(one);
    }
    compile_ratios(made, *table);
    for (const bool rounded : {false, true}) {
        auto& regions = table->regions[rounded ? 1 : 0];
        const std::vector<std::optional<exact>> nothing_known(inputs.size());
        for (std::size_t place = 0; place < inputs.size(); ++place)
            regions.push_back(table->inputs[place].in_ratio ? std::vector<region>{}
                                                            : regions_of(*table, place, nothing_known, rounded));
    }
    return table;
}

}  // namespace ipsf::detail
