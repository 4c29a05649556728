#include "oracle/spec_review.hpp"

#include "oracle/spec_dates.hpp"

#include <algorithm>

namespace oracle {
namespace {

/// The latest answer to `item` that still counts: on or before as_of, and at most `months` months old.
std::optional<std::string> answer_in_force(const tables& seen, const std::string& team, const std::string& item,
                                           day as_of, int months) {
    const answer_row* latest = nullptr;
    if (!seen.answers) return std::nullopt;
    for (const auto& row : *seen.answers)
        if (row.team_id == team && row.item == item && row.on <= as_of && (latest == nullptr || latest->on < row.on))
            latest = &row;
    if (latest == nullptr || as_of > add_months(latest->on, months)) return std::nullopt;
    return latest->value;
}

/// A rating binds only the review of its own date.
std::optional<int> rating(const tables& seen, const std::string& team, int criterion, day as_of) {
    if (!seen.answers) return std::nullopt;
    for (const auto& row : *seen.answers)
        if (row.team_id == team && row.item == "rating." + std::to_string(criterion) && row.on == as_of)
            return std::stoi(row.value);
    return std::nullopt;
}

int nearest_halves_down(int sum, int count) {
    // The whole number n with n - 1/2 < sum / count <= n + 1/2.
    int nearest = 0;
    while (2 * sum > (2 * nearest + 1) * count) ++nearest;
    return nearest;
}

std::string level_name(int total) {
    if (total >= 115) return "exemplary";
    if (total >= 100) return "good";
    if (total >= 74) return "fair";
    return "not_supported_employment";
}

}  // namespace

fraction read_value(const input& asked, const std::string& value) {
    if (asked.kind == kind::flag) return {value == "true" ? 1 : 0, 1};
    if (asked.kind == kind::choice) {
        const auto found = std::find(asked.choices.begin(), asked.choices.end(), value);
        return {found - asked.choices.begin(), 1};
    }
    if (const auto slash = value.find('/'); slash != std::string::npos)
        return {std::stoll(value.substr(0, slash)), std::stoll(value.substr(slash + 1))};
    fraction result;
    if (const auto point = value.find('.'); point != std::string::npos) {
        const auto decimals = value.substr(point + 1);
        for (std::size_t i = 0; i < decimals.size(); ++i) result.denominator *= 10;
        result.numerator = std::stoll(value.substr(0, point)) * result.denominator + std::stoll(decimals);
    } else {
        result.numerator = std::stoll(value);
    }
    if (asked.kind == kind::share) result.denominator *= 100;
    return result;
}

scored_review review_team(const tables& all, const std::string& team, day as_of, int months,
                          const review_choices& chosen) {
    const tables seen = as_it_was(all, as_of);
    const auto coaches = coaches_of_team(all, team);
    const auto measures = measures_of(all, coaches, as_of, months, chosen.measures);

    // Coach by coach, for criteria 17 and 24 averaged by ratings.
    std::vector<std::map<std::string, measured>> by_coach;
    if (chosen.average_ratings)
        for (const auto& coach : seen.coaches) {
            bool employed = false;
            for (day on = window_start(as_of, months); on <= as_of; on += days{1})
                employed = employed || is_employed(coach, on);
            if (employed && coaches.contains(coach.coach_id))
                by_coach.push_back(measures_of(all, {coach.coach_id}, as_of, months, chosen.measures));
        }

    scored_review result;
    result.team = team;
    for (int criterion = 1; criterion <= 25; ++criterion) {
        auto& scored = result.criteria[static_cast<std::size_t>(criterion)];
        const auto& inputs = inputs_of(criterion);
        std::vector<std::optional<fraction>> values(inputs.size());
        std::vector<std::size_t> measured_places;  // inputs that no answer decides and a measure may
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (const auto answer = answer_in_force(seen, team, inputs[i].name, as_of, chosen.answers_valid_months)) {
                values[i] = read_value(inputs[i], *answer);
                ++scored.answered_inputs;
            } else if (const auto found = measures.find(inputs[i].name); found != measures.end()) {
                values[i] = found->second.value;
                measured_places.push_back(i);
                if (values[i]) ++scored.measured_inputs;
            }
        }

        const auto of_team = reach_of(criterion, values, chosen.scoring);
        scored.low = of_team.low;
        scored.high = of_team.high;
        if (chosen.average_ratings && (criterion == 17 || criterion == 24) && !measured_places.empty()) {
            int low_sum = 0;
            int high_sum = 0;
            int count = 0;
            for (const auto& of_coach : by_coach) {
                auto own = values;
                bool known = true;
                for (const auto place : measured_places) {
                    own[place] = of_coach.at(inputs[place].name).value;
                    known = known && own[place].has_value();
                }
                if (!known) continue;
                const auto of_one = reach_of(criterion, own, chosen.scoring);
                low_sum += of_one.low;
                high_sum += of_one.high;
                ++count;
            }
            if (count == 0) {
                for (const auto place : measured_places) values[place].reset();  // no coach to average: unknown
                const auto of_nobody = reach_of(criterion, values, chosen.scoring);
                scored.low = of_nobody.low;
                scored.high = of_nobody.high;
            } else {
                scored.low = nearest_halves_down(low_sum, count);
                scored.high = nearest_halves_down(high_sum, count);
            }
        }
        scored.low_without_rating = scored.low;
        scored.high_without_rating = scored.high;
        if (const auto rated = rating(seen, team, criterion, as_of)) {
            scored.rated = true;
            scored.low = scored.high = *rated;
        }
        result.total_low += scored.low;
        result.total_high += scored.high;
    }

    for (int total = result.total_low; total <= result.total_high; ++total)
        if (result.levels.empty() || result.levels.back() != level_name(total))
            result.levels.push_back(level_name(total));
    if (result.total_high < 100) result.next_review_by = add_months(as_of, 6);
    if (result.total_low >= 100) result.next_review_by = add_months(as_of, 12);
    return result;
}

}  // namespace oracle
