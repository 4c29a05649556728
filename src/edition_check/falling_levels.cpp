// A better value must not give a lower level: looked at for every combination of the other inputs.
#include "edition_check/checks.hpp"

#include <ipsf/detail/regions.hpp>

#include <algorithm>
#include <numeric>

namespace ipsf {
namespace {

using namespace detail;

/// The level falls when this input goes from one value to a better one, the others being as they are.
struct falling_level {
    known_values others;  ///< without the input itself
    region worse, better;
    std::size_t row_of_worse = 0, row_of_better = 0;
};

/// The first of them, if there is any. Values that lie between two regions' values are like one of them.
std::optional<falling_level> find_falling_level(const compiled_table& table, std::size_t place, bool lower_is_better) {
    std::vector<std::size_t> inputs(table.inputs.size());
    std::iota(inputs.begin(), inputs.end(), std::size_t{0});
    std::swap(inputs[place], inputs.back());
    std::optional<falling_level> found;
    known_values known(inputs.size());
    std::vector<region> improving;
    const auto find_improving = [&] {
        improving = ascending_regions_of(table, place, known, false);
        if (lower_is_better) std::reverse(improving.begin(), improving.end());
    };
    find_improving();
    each_combination(table, inputs, table.all_rows, known, false, [&](row_set others, const std::vector<region>&) {
        if (table.inputs[place].in_ratio) find_improving();  // only then do they depend on the others
        for (std::size_t i = 1; i < improving.size() && !found; ++i) {
            const std::size_t before = first_row(others & improving[i - 1].rows);
            const std::size_t after = first_row(others & improving[i].rows);
            if (table.levels[after] < table.levels[before])
                found = {.others = known,
                         .worse = improving[i - 1],
                         .better = improving[i],
                         .row_of_worse = before,
                         .row_of_better = after};
        }
        return !found;
    });
    return found;
}

/// The cell of a row that is on the input, else the row.
place place_in(const row& one, std::size_t input) {
    const auto found =
        std::find_if(one.cells.begin(), one.cells.end(), [&](const cell& asked) { return asked.input == input; });
    return found == one.cells.end() ? one.at : found->at;
}

std::string others_in_words(const criterion& made, const known_values& others) {
    std::string words;
    for (std::size_t place = 0; place < others.size(); ++place)
        if (others[place])
            words += (words.empty() ? " with " : ", ") + made.inputs[place].name + " = " +
                     answer_text(made.inputs[place], *others[place]);
    return words;
}

std::string level_by_row(const criterion& made, std::size_t row) {
    return std::to_string(made.rows[row].level) + " (row " + made.rows[row].id + ")";
}

void tell(const criterion& made, const input& asked, std::size_t place, const falling_level& fall, problem_log& log) {
    const bool measured = asked.kind == input_kind::measure || asked.kind == input_kind::count;
    std::string direction;
    if (measured) direction = asked.lower_is_better ? " (lower is better)" : " (higher is better)";
    log.add(place_in(made.rows[fall.row_of_worse], place), "falling-level",
            "the level falls from " + level_by_row(made, fall.row_of_worse) + " to " +
                level_by_row(made, fall.row_of_better) + " when " + asked.name + " improves from " +
                answer_text(asked, fall.worse.value) + " to " + answer_text(asked, fall.better.value) + direction +
                others_in_words(made, fall.others) + "; correct the rows" +
                (measured ? std::string(", write better = \"") + (asked.lower_is_better ? "higher" : "lower") +
                                "\" under the input"
                          : "") +
                ", or give the reason under the input as level_may_fall");
}

/// The rows of a count ask how many of its inputs are true; more are better.
void check_count(const criterion& made, problem_log& log) {
    const auto fall = find_falling_level(*made.compiled, 0, false);
    if (!fall) return;
    const auto number = [](const region& one) {
        return std::to_string(static_cast<std::int64_t>(one.value.numerator));
    };
    log.add(place_in(made.rows[fall->row_of_worse], 0), "falling-level",
            "the level falls from " + level_by_row(made, fall->row_of_worse) + " to " +
                level_by_row(made, fall->row_of_better) + " when not " + number(fall->worse) + " but " +
                number(fall->better) + " of the inputs are true; correct the rows");
}

}  // namespace

void check_falling_levels(const criterion& made, problem_log& log) {
    if (made.kind == criterion_kind::count) return check_count(made, log);
    for (std::size_t place = 0; place < made.inputs.size(); ++place) {
        const input& asked = made.inputs[place];
        const bool excepted = !asked.level_may_fall.en.empty();
        const auto fall = find_falling_level(*made.compiled, place, asked.lower_is_better);
        if (fall && !excepted) tell(made, asked, place, *fall, log);
        if (!fall && excepted)
            log.add(asked.at, "needless-exception",
                    "the level never falls when " + asked.name +
                        " improves, so it needs no exception; remove level_may_fall");
    }
}

}  // namespace ipsf
