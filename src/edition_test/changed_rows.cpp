// Takes a row of a table; gives each row that differs from it by one small step, with the change in words.
#include "edition_test/changed_rows.hpp"

#include "edition/limit_step.hpp"

#include <algorithm>

namespace ipsf {
namespace {

/// The changes of one cell of one row.
class cell_changes {
public:
    cell_changes(const criterion& made, std::size_t row, std::size_t cell, std::vector<changed_row>& changes)
        : made_(made), row_(row), cell_(cell), asked_(made.rows[row].cells[cell]), changes_(changes) {}

    void add() {
        if (asked_.choices != 0) return move_choices();
        if (made_.kind != criterion_kind::count && !asked_.divided_by &&
            made_.inputs[asked_.input].kind == input_kind::flag)
            return leave_out();
        change_end(&cell::low, &cell::low_open);
        change_end(&cell::high, &cell::high_open);
    }

private:
    using end_of_cell = std::optional<fraction> cell::*;
    using openness = bool cell::*;

    [[nodiscard]] std::string in_row() const { return asked_.name + " in row " + made_.rows[row_].id; }

    void become(const cell& instead, std::string what) {
        row changed = made_.rows[row_];
        changed.cells[cell_] = instead;
        changes_.push_back({.place = row_, .become = std::move(changed), .what = std::move(what), .at = asked_.at});
    }

    /// A flag that is asked for no longer.
    void leave_out() {
        row changed = made_.rows[row_];
        changed.cells.erase(changed.cells.begin() + static_cast<std::ptrdiff_t>(cell_));
        changes_.push_back({.place = row_,
                            .become = std::move(changed),
                            .what = asked_.name + " is not asked for in row " + made_.rows[row_].id,
                            .at = asked_.at});
    }

    /// Choices are ordered, so a set of them gains or loses one next to its edge.
    void move_choices() {
        const std::vector<std::string>& names = made_.inputs[asked_.input].choices;
        const auto has = [&](std::size_t place) { return (asked_.choices >> place & 1U) != 0; };
        for (std::size_t place = 0; place < names.size(); ++place) {
            const bool at_edge = (place > 0 && has(place - 1) != has(place)) ||
                                 (place + 1 < names.size() && has(place + 1) != has(place));
            cell instead = asked_;
            instead.choices ^= std::uint32_t{1} << place;
            if (at_edge && instead.choices != 0)
                become(instead,
                       names[place] + (has(place) ? " is no longer enough for " : " is enough for ") + in_row());
        }
    }

    /// One end of an interval, a step further down and up, and with the limit itself taken in or left out. No limit
    /// lies below 0.
    void change_end(end_of_cell end, openness open) {
        const std::optional<fraction> limit = asked_.*end;
        if (!limit) return;
        for (const int step : {-1, 1}) {
            const fraction other = moved(made_, asked_, *limit, step);
            if (other < fraction{0, 1}) continue;
            cell instead = asked_;
            instead.*end = other;
            become_interval(instead, "the limit " + written(*limit) + " on " + in_row() + " becomes " + written(other));
        }
        if (has_whole_values(made_, asked_)) return;
        cell instead = asked_;
        instead.*open = !(asked_.*open);
        become_interval(instead, "the limit " + written(*limit) + " itself is " +
                                     (instead.*open ? "left out of " : "taken into ") + in_row());
    }

    /// Leaves out empty intervals, which nobody could write.
    void become_interval(const cell& instead, std::string what) {
        const bool empty = instead.low && instead.high &&
                           (*instead.low > *instead.high ||
                            (*instead.low == *instead.high && (instead.low_open || instead.high_open)));
        if (!empty) become(instead, std::move(what));
    }

    [[nodiscard]] std::string written(fraction limit) const {
        input number;
        number.kind = input_kind::measure;
        const bool plain = made_.kind == criterion_kind::count || asked_.divided_by;
        return answer_text(plain ? number : made_.inputs[asked_.input], limit);
    }

    const criterion& made_;
    std::size_t row_, cell_;
    const cell& asked_;
    std::vector<changed_row>& changes_;
};

}  // namespace

std::vector<changed_row> changes_of_rows(const criterion& made) {
    std::vector<changed_row> changes;
    for (std::size_t place = 0; place < made.rows.size(); ++place) {
        const row& one = made.rows[place];
        for (std::size_t cell = 0; cell < one.cells.size(); ++cell) cell_changes(made, place, cell, changes).add();
        changes.push_back(
            {.place = place, .become = std::nullopt, .what = "row " + one.id + " is dropped", .at = one.at});
    }
    return changes;
}

}  // namespace ipsf
