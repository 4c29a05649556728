// Every limit in a cell needs cases on both sides of it and on it, or a slip of the pen in it shows nowhere.
#include "edition_check/checks.hpp"

#include "edition/cases.hpp"
#include "edition/limit_step.hpp"

#include <ipsf/detail/exact.hpp>

#include <algorithm>

namespace ipsf {
namespace {

using namespace detail;

/// A limit, the first cell that has it, and which values around it cases give.
struct limit_of_cell {
    const cell* asked = nullptr;
    fraction value;
    fraction under, over;  ///< a step away
    bool whole = false;    ///< there is nothing between it and them
    bool has_under = false, has_on = false, has_over = false;

    void note(exact given) {
        const auto to_value = compare(given, value);
        if (to_value == 0)
            has_on = true;
        else if (to_value < 0)
            has_under = has_under || (whole ? compare(given, under) == 0 : compare(given, under) > 0);
        else
            has_over = has_over || (whole ? compare(given, over) == 0 : compare(given, over) < 0);
    }
};

std::vector<limit_of_cell> limits_of(const criterion& made) {
    std::vector<limit_of_cell> limits;
    for (const row& one : made.rows)
        for (const cell& asked : one.cells) {
            if (made.kind != criterion_kind::count && !asked.divided_by &&
                made.inputs[asked.input].kind == input_kind::flag)
                continue;
            for (const auto& value : {asked.low, asked.high}) {
                const auto same = [&](const limit_of_cell& other) {
                    return other.asked->name == asked.name && other.value == *value;
                };
                if (value && std::none_of(limits.begin(), limits.end(), same))
                    limits.push_back({.asked = &asked,
                                      .value = *value,
                                      .under = moved(made, asked, *value, -1),
                                      .over = moved(made, asked, *value, 1),
                                      .whole = has_whole_values(made, asked)});
            }
        }
    return limits;
}

/// What a case gives for the subject of a cell: an input's value, how many flags are true, a ratio. Nothing when it is
/// not known.
std::optional<exact> given_for(const criterion& made, const cell& asked, const std::vector<input_value>& values) {
    if (made.kind == criterion_kind::count) {
        wide met = 0;
        for (const input_value& flag : values) {
            if (!flag) return std::nullopt;
            met += flag->numerator;
        }
        return exact{met, 1};
    }
    const input_value& value = values[asked.input];
    if (!value) return std::nullopt;
    if (!asked.divided_by) return to_exact(*value);
    const input_value& divisor = values[*asked.divided_by];
    if (!divisor || divisor->numerator == 0) return std::nullopt;
    return over(to_exact(*value), *divisor);
}

/// The end of what the subject of a cell can be, where it has one.
std::optional<fraction> most_of(const criterion& made, const cell& asked) {
    if (made.kind == criterion_kind::count) return fraction{static_cast<std::int64_t>(made.inputs.size()), 1};
    if (asked.divided_by) return std::nullopt;
    const input& about = made.inputs[asked.input];
    if (about.kind == input_kind::count) return fraction{about.most, 1};
    if (about.kind == input_kind::measure && about.unit == measure_unit::share) return fraction{1, 1};
    return std::nullopt;
}

std::string number(const criterion& made, const cell& asked, fraction value) {
    const bool plain = made.kind == criterion_kind::count || asked.divided_by;
    const bool share = !plain && made.inputs[asked.input].unit == measure_unit::share &&
                       made.inputs[asked.input].kind == input_kind::measure;
    const std::int64_t shown = value.numerator * (share ? 100 : 1);
    std::string text = std::to_string(shown / value.denominator);
    if (const auto rest = shown % value.denominator; rest != 0) {
        text += "." + std::to_string(1000 + rest * 1000 / value.denominator).substr(1);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

void check_limit(const criterion& made, const limit_of_cell& limit, problem_log& log) {
    const auto most = most_of(made, *limit.asked);
    std::string missing;
    const auto miss = [&](const std::string& what) { missing += (missing.empty() ? "" : " and ") + what; };
    const auto written = [&](fraction value) { return number(made, *limit.asked, value); };
    const std::string under = written(limit.under), on = written(limit.value), over = written(limit.over);
    if (limit.value > fraction{0, 1} && !limit.has_under)
        miss("just under it (" + (limit.whole ? under : "above " + under + ", below " + on) + ")");
    if (!limit.has_on) miss("on it");
    if ((!most || limit.value < *most) && !limit.has_over)
        miss("just over it (" + (limit.whole ? over : "above " + on + ", below " + over) + ")");
    if (!missing.empty())
        log.add(limit.asked->at, "limit-without-case",
                "the limit " + on + " on " + limit.asked->name + " has no boundary case " + missing + "; add it");
}

}  // namespace

void check_boundary_values(const criterion& made, gsl::span<const boundary_case> cases, problem_log& log) {
    std::vector<limit_of_cell> limits = limits_of(made);
    for (const boundary_case& one : cases) {
        const std::vector<input_value> values = values_of(made, one);
        for (limit_of_cell& limit : limits)
            if (const auto given = given_for(made, *limit.asked, values)) limit.note(*given);
    }
    for (const limit_of_cell& limit : limits) check_limit(made, limit, log);
}

}  // namespace ipsf
