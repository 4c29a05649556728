// Works with exact fractions; where only rounded values are compared, it looks for the whole number that rounds to
// the limit.
#include "review/cell_value.hpp"

#include <ipsf/detail/compiled_table.hpp>

#include <limits>

namespace ipsf::reviewing {
namespace {

using namespace detail;

int units_of(const input& asked) {
    return asked.kind == input_kind::measure && asked.unit == measure_unit::share ? 100 : 1;
}

bool whole(const input& asked) {
    return asked.kind == input_kind::count || (asked.kind == input_kind::measure && asked.unit == measure_unit::whole);
}

bool rounded(const input& asked, bool by_edge) { return by_edge && asked.kind == input_kind::measure && !whole(asked); }

/// Whether the value divided by `divisor` lies between the cell's ends.
bool lies_between(const cell& condition, exact value, exact divisor) {
    return interval_of(condition).holds(value, [&](fraction limit) { return times(divisor, limit); });
}

/// Whether the lower end is what the value has to reach; empty when both ends could be.
std::optional<bool> towards_low(const cell& condition, const input_value& now) {
    if (!condition.high) return true;
    if (!condition.low) return false;
    if (*condition.low == *condition.high) return true;
    if (!now) return std::nullopt;
    return *now <= *condition.low;
}

fraction whole_number(wide value) { return {static_cast<std::int64_t>(value), 1}; }

/// What a value is compared as: itself, or the whole units nearest to it.
exact compared(const input& asked, fraction value, bool by_edge) {
    return rounded(asked, by_edge) ? round_half_up(to_exact(value), units_of(asked)) : to_exact(value);
}

/// The least value that reaches the lower end.
input_value just_above(const cell& condition, const input& asked, bool by_edge) {
    if (rounded(asked, by_edge)) {
        const auto units = units_of(asked);
        const exact in_units = times(to_exact(*condition.low), {units, 1});
        const auto reached =
            static_cast<std::int64_t>(condition.low_open ? floor_of(in_units) + 1 : ceiling_of(in_units));
        return reached == 0 ? fraction{0, 1}
                            : fraction{2 * reached - 1, std::int64_t{2} * units};  // half a unit below rounds up to it
    }
    if (!condition.low_open) return condition.low;
    return whole(asked) ? input_value(whole_number(floor_of(to_exact(*condition.low)) + 1)) : std::nullopt;
}

/// The greatest value that keeps the upper end; after rounding half up there is no greatest.
input_value just_below(const cell& condition, const input& asked, bool by_edge) {
    if (rounded(asked, by_edge)) return std::nullopt;
    if (!condition.high_open) return condition.high;
    return whole(asked) ? input_value(whole_number(ceiling_of(to_exact(*condition.high)) - 1)) : std::nullopt;
}

/// Empty when 64 bits do not hold it.
input_value product(fraction a, exact b) {
    const exact result = reduced(times(b, a));
    constexpr wide most = std::numeric_limits<std::int64_t>::max();
    if (result.numerator > most || result.denominator > most) return std::nullopt;
    return fraction{static_cast<std::int64_t>(result.numerator), static_cast<std::int64_t>(result.denominator)};
}

}  // namespace

cell_state state_of(const cell& condition, const criterion& asked, gsl::span<const input_value> values, bool by_edge) {
    const auto& value = values[condition.input];
    if (!value) return cell_state::unknown;
    bool holds = false;
    if (condition.choices != 0) {
        holds = (condition.choices >> static_cast<unsigned>(value->numerator) & 1U) != 0;
    } else if (condition.divided_by) {
        const auto& divisor = values[*condition.divided_by];
        if (!divisor) return cell_state::unknown;
        const exact by = compared(asked.inputs[*condition.divided_by], *divisor, by_edge);
        holds =
            by.numerator != 0 && lies_between(condition, compared(asked.inputs[condition.input], *value, by_edge), by);
    } else {
        holds = lies_between(condition, compared(asked.inputs[condition.input], *value, by_edge), {1, 1});
    }
    return holds ? cell_state::holds : cell_state::fails;
}

input_value value_that_meets(const cell& condition, const criterion& asked, gsl::span<const input_value> values,
                             bool by_edge) {
    if (condition.choices != 0) {
        if ((condition.choices & (condition.choices - 1)) != 0) return std::nullopt;
        std::int64_t place = 0;
        while ((condition.choices >> static_cast<unsigned>(place) & 1U) == 0) ++place;
        return fraction{place, 1};
    }
    const auto& of = asked.inputs[condition.input];
    if (condition.divided_by) {
        const auto& divisor = values[*condition.divided_by];
        if (!divisor || !condition.low || condition.low_open || condition.high) return std::nullopt;
        cell on_numerator;
        on_numerator.low = product(*condition.low, compared(asked.inputs[*condition.divided_by], *divisor, by_edge));
        return on_numerator.low ? just_above(on_numerator, of, by_edge) : std::nullopt;
    }
    const auto low_end = towards_low(condition, values[condition.input]);
    if (!low_end) return std::nullopt;
    return *low_end ? just_above(condition, of, by_edge) : just_below(condition, of, by_edge);
}

}  // namespace ipsf::reviewing
