// Every limit in a cell needs cases on both sides of it and on it, or a slip of the pen in it shows nowhere.
#include "edition_check/checks.hpp"

#include "rulebook/cases.hpp"
#include "rulebook/limit_step.hpp"

#include <algorithm>

namespace ipsf {
namespace {

/// A limit, and the first cell that has it.
struct limit_of_cell {
    const cell* asked = nullptr;
    const row* of = nullptr;
    fraction value;
};

std::vector<limit_of_cell> limits_of(const criterion& made) {
    std::vector<limit_of_cell> limits;
    for (const row& one : made.rows)
        for (const cell& asked : one.cells) {
            if (made.kind != criterion_kind::count && !asked.divided_by && made.inputs[asked.input].kind == input_kind::flag) continue;
            for (const auto& value : {asked.low, asked.high}) {
                const auto same = [&](const limit_of_cell& other) { return other.asked->name == asked.name && other.value == *value; };
                if (value && std::none_of(limits.begin(), limits.end(), same)) limits.push_back({&asked, &one, *value});
            }
        }
    return limits;
}

/// What a case gives for the subject of a cell: an input's value, how many flags are true, a ratio. Nothing when it is not known.
std::optional<fraction> given_for(const criterion& made, const cell& asked, const std::vector<input_value>& values) {
    if (made.kind == criterion_kind::count) {
        std::int64_t met = 0;
        for (const input_value& flag : values) {
            if (!flag) return std::nullopt;
            met += flag->numerator;
        }
        return fraction{met, 1};
    }
    const input_value& value = values[asked.input];
    if (!value || !asked.divided_by) return value;
    const input_value& divisor = values[*asked.divided_by];
    if (!divisor || divisor->numerator == 0) return std::nullopt;
    return fraction{value->numerator * divisor->denominator, value->denominator * divisor->numerator};
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
    const bool share =
        !plain && made.inputs[asked.input].unit == measure_unit::share && made.inputs[asked.input].kind == input_kind::measure;
    const std::int64_t shown = value.numerator * (share ? 100 : 1);
    std::string text = std::to_string(shown / value.denominator);
    if (const auto rest = shown % value.denominator; rest != 0) {
        text += "." + std::to_string(1000 + rest * 1000 / value.denominator).substr(1);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

void check_limit(const criterion& made, const limit_of_cell& limit, const std::vector<fraction>& given, problem_log& log) {
    const fraction under = moved(made, *limit.asked, limit.value, -1);
    const fraction over = moved(made, *limit.asked, limit.value, 1);
    const bool whole = has_whole_values(made, *limit.asked);
    const auto any = [&](auto&& holds) { return std::any_of(given.begin(), given.end(), holds); };
    const auto most = most_of(made, *limit.asked);
    std::string missing;
    const auto miss = [&](const std::string& what) { missing += (missing.empty() ? "" : " and ") + what; };
    const auto written = [&](fraction value) { return number(made, *limit.asked, value); };
    if (limit.value > fraction{0, 1} && !any([&](fraction value) { return whole ? value == under : under < value && value < limit.value; }))
        miss("just under it (" + (whole ? written(under) : "above " + written(under) + ", below " + written(limit.value)) + ")");
    if (!any([&](fraction value) { return value == limit.value; })) miss("on it");
    if ((!most || limit.value < *most) && !any([&](fraction value) { return whole ? value == over : limit.value < value && value < over; }))
        miss("just over it (" + (whole ? written(over) : "above " + written(limit.value) + ", below " + written(over)) + ")");
    if (!missing.empty())
        log.add(limit.asked->at, "limit-without-case",
                "the limit " + written(limit.value) + " on " + limit.asked->name + " has no boundary case " + missing + "; add it");
}

}  // namespace

void check_boundary_values(const criterion& made, gsl::span<const boundary_case> cases, problem_log& log) {
    for (const limit_of_cell& limit : limits_of(made)) {
        std::vector<fraction> given;
        for (const boundary_case& one : cases)
            if (const auto value = given_for(made, *limit.asked, values_of(made, one))) given.push_back(*value);
        check_limit(made, limit, given, log);
    }
}

}  // namespace ipsf
