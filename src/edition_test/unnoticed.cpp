// Takes a criterion and a changed row. When no case tells the two apart, it finds inputs that would and writes them
// as a case.
#include "edition_test/unnoticed.hpp"

#include "edition/cases.hpp"

#include <ipsf/decision_table.hpp>

#include <algorithm>
#include <numeric>

namespace ipsf {
namespace {

using namespace detail;

/// The criterion with the change made.
criterion with_change(const criterion& made, const changed_row& change) {
    criterion changed = made;
    if (change.become)
        changed.rows[change.place] = *change.become;
    else
        changed.rows.erase(changed.rows.begin() + static_cast<std::ptrdiff_t>(change.place));
    changed.compiled = detail::compiled_rows(changed);
    return changed;
}

/// The rows as they are and as they would be, side by side in one table. The changed row stands in the place of the
/// last one, which takes whatever is left and so needs no place.
struct both_tables {
    std::shared_ptr<const compiled_table> rows;
    std::size_t changed_place = 0;
    std::size_t last = 0;
    bool dropped = false;

    [[nodiscard]] std::size_t decides(row_set holding) const {
        const row_set taken = holding & ~(row_set{1} << last);
        return taken == 0 ? last : first_row(taken);
    }
    [[nodiscard]] std::size_t would_decide(row_set holding) const {
        const row_set changed = row_set{1} << changed_place;
        const bool holds = !dropped && (holding >> last & 1U) != 0;
        return decides(holds ? holding | changed : holding & ~changed);
    }
};

both_tables side_by_side(const criterion& made, const changed_row& change) {
    criterion both = made;
    if (change.become) both.rows.back().cells = change.become->cells;
    return {.rows = detail::compiled_rows(both),
            .changed_place = change.place,
            .last = made.rows.size() - 1,
            .dropped = !change.become};
}

/// The inputs of a case, as they stand in a file. Of a count, as many flags are true as its one value says.
std::string given_text(const criterion& made, const known_values& values) {
    std::string text;
    for (std::size_t place = 0; place < made.inputs.size(); ++place) {
        const bool count = made.kind == criterion_kind::count;
        const exact value = count ? exact{static_cast<wide>(place) < values[0]->numerator ? 1 : 0, 1} : *values[place];
        text += (place == 0 ? "" : ", ") + made.inputs[place].name + " = \"" + answer_text(made.inputs[place], value) +
                "\"";
    }
    return "given = { " + text + " }";
}

/// The last row takes what nothing else takes, so a case that it decides would be left without a level.
bool decided_by_last(const criterion& made, const boundary_case& one, bool round_half_up) {
    return evaluate_levels(made, values_of(made, one), round_half_up).row == made.rows.size() - 1;
}

}  // namespace

bool is_noticed(const criterion& made, const changed_row& change, gsl::span<const boundary_case> cases,
                bool round_half_up) {
    if (!change.become && change.place == made.rows.size() - 1)
        return std::any_of(cases.begin(), cases.end(),
                           [&](const boundary_case& one) { return decided_by_last(made, one, round_half_up); });
    const criterion changed = with_change(made, change);
    return std::any_of(cases.begin(), cases.end(), [&](const boundary_case& one) {
        return !agree(expected_of(one), outcome_of(changed, one, round_half_up));
    });
}

std::optional<std::string> noticing_case(const criterion& made, const changed_row& change, bool round_half_up) {
    const both_tables both = side_by_side(made, change);
    std::vector<std::size_t> inputs(both.rows->inputs.size());
    std::iota(inputs.begin(), inputs.end(), std::size_t{0});
    std::optional<std::string> found;
    known_values values(inputs.size());
    const bool last_dropped = !change.become && change.place == both.last;
    each_combination(*both.rows, inputs, both.rows->all_rows, values, round_half_up,
                     [&](row_set others, const std::vector<region>& regions) {
                         for (const region& one : regions) {
                             const std::size_t now = both.decides(others & one.rows);
                             const std::size_t then = both.would_decide(others & one.rows);
                             if (last_dropped ? now != both.last : made.rows[now].level == made.rows[then].level)
                                 continue;
                             values.back() = one.value;
                             found = given_text(made, values) + ", level " + std::to_string(made.rows[now].level) +
                                     (last_dropped ? ", none then" : ", then " + std::to_string(made.rows[then].level));
                             values.back().reset();
                             return false;
                         }
                         return true;
                     });
    return found;
}

}  // namespace ipsf
