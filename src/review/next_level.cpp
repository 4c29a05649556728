// Takes the values of a criterion; gives the nearest level above the one it has, by the row of that level that takes
// the fewest changed inputs.
#include "review/next_level.hpp"

#include "edition/named_choices.hpp"
#include "review/cell_value.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace ipsf::reviewing {
namespace {

/// The cell as written, with named choices replaced by the values in force: ">= practice_share" is ">= 80".
std::string resolve(const edition& edition, const cell& condition) {
    if (condition.choices != 0) return condition.written;
    const auto part_of_key = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    std::string resolved;
    for (auto at = condition.written.begin(); at != condition.written.end();) {
        const auto end = std::find_if_not(at, condition.written.end(), part_of_key);
        if (end == at) {
            resolved += *at++;
            continue;
        }
        const std::string_view word(&*at, static_cast<std::size_t>(end - at));
        const auto* choice = find_choice(edition, word);
        resolved += choice == nullptr ? word : choice->value;
        at = end;
    }
    return resolved;
}

using changes = std::vector<needed_change>;

/// The cells of a table's row that do not hold yet.
changes changes_for(const edition& edition, const criterion& asked, const row& wanted,
                    gsl::span<const input_value> values, bool round_half_up) {
    changes needed;
    for (const auto& condition : wanted.cells) {
        if (state_of(condition, asked, values, round_half_up) == cell_state::holds) continue;
        needed.push_back({.input = condition.input,
                          .now = values[condition.input],
                          .to = resolve(edition, condition),
                          .derived = condition.divided_by ? std::optional(condition.name) : std::nullopt,
                          .limit = value_that_meets(condition, asked, values, round_half_up)});
    }
    return needed;
}

/// The flags still to be met for a row of a count: those not known yet, which may only need asking,
/// before those not met.
changes flags_for(const row& wanted, gsl::span<const input_value> values) {
    const auto is_met = [](const input_value& value) { return value && value->numerator != 0; };
    const auto met = std::count_if(values.begin(), values.end(), is_met);
    const auto least = wanted.cells.empty() || !wanted.cells.front().low ? 0 : wanted.cells.front().low->numerator;
    changes needed;
    for (const bool known : {false, true})
        for (std::size_t i = 0; i < values.size() && met + static_cast<std::int64_t>(needed.size()) < least; ++i)
            if (values[i].has_value() == known && !is_met(values[i]))
                needed.push_back(
                    {.input = i, .now = values[i], .to = "true", .derived = std::nullopt, .limit = fraction{1, 1}});
    return needed;
}

std::size_t inputs_changed(const changes& needed) {
    std::set<std::size_t> inputs;
    for (const auto& change : needed) inputs.insert(change.input);
    return inputs.size();
}

}  // namespace

std::optional<next_level> find_next_level(const edition& edition, const criterion& asked,
                                          gsl::span<const input_value> values, int low, bool round_half_up) {
    std::optional<next_level> best;
    for (const auto& wanted : asked.rows) {  // from the highest level down: a lower one always replaces what was found
        if (wanted.level <= low) break;
        auto needed = asked.kind == criterion_kind::count ? flags_for(wanted, values)
                                                          : changes_for(edition, asked, wanted, values, round_half_up);
        if (!best || wanted.level < best->level || inputs_changed(needed) < inputs_changed(best->changes))
            best = next_level{.level = wanted.level, .row = wanted.id, .changes = std::move(needed)};
    }
    return best;
}

std::optional<way_up> find_way_up(const edition& edition, std::size_t scale,
                                  const std::vector<criterion_score>& criteria, int total_low) {
    const auto& levels = edition.scales[scale].levels;
    const auto above =
        std::find_if(levels.begin(), levels.end(), [&](const auto& level) { return level.at_least > total_low; });
    if (above == levels.end()) return std::nullopt;

    struct step {
        int criterion;
        std::int64_t cost;
        std::int64_t gain;
    };
    std::vector<step> steps;
    for (std::size_t place = 0; place < criteria.size(); ++place) {
        const auto& score = criteria[place];
        if (score.next && edition.criteria[place].scale == scale)
            steps.push_back({.criterion = score.id,
                             .cost = static_cast<std::int64_t>(inputs_changed(score.next->changes)),
                             .gain = score.next->level - score.decided.low});
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const step& a, const step& b) { return a.cost * b.gain < b.cost * a.gain; });

    way_up way{.level = above->key, .points = above->at_least - total_low, .criteria = {}};
    std::int64_t gained = 0;
    for (const auto& step : steps) {
        if (gained >= way.points) break;
        gained += step.gain;
        way.criteria.push_back(step.criterion);
    }
    return way;
}

}  // namespace ipsf::reviewing
