// Takes the values of [counting]; writes them as a file has them, and says which of those that a measure needs are
// missing.
#include "edition/counting_keys.hpp"

#include <algorithm>
#include <array>

namespace ipsf {
namespace {

std::string written(int value) { return std::to_string(value); }
std::string written(job_days value) {
    return "[" + std::to_string(value.first) + ", " + std::to_string(value.last) + "]";
}
std::string written(fraction value) { return "\"" + fraction_text(value) + "\""; }

}  // namespace

fixed_text counting_title(std::string_view key) {
    struct title {
        std::string_view key;
        fixed_text says;
    };
    constexpr auto titles = std::to_array<title>({
        {"largest_care_teams",
         {"Montako hoitotiimiä katsotaan valmentajan omiksi", "How many care teams are taken as a coach's own"}},
        {"job_search_phase", {"Työnhakuvaiheen numero", "Number of the phase of job search"}},
        {"week_before_job",
         {"Työn alkua edeltävä viikko, päiviä alusta", "The week before a job, days from its start"}},
        {"days_after_job_start",
         {"Päivät heti työn alettua, päiviä alusta", "The first days of a job, from its start"}},
        {"first_month_weeks", {"Ensimmäisen kuukauden viikkoja", "Weeks of the first month"}},
        {"after_first_month",
         {"Aika ensimmäisen kuukauden jälkeen, päiviä alusta", "The time after the first month, days from the start"}},
        {"after_four_months",
         {"Aika neljän kuukauden jälkeen, päiviä alusta", "The time after four months, days from the start"}},
        {"first_year",
         {"Ensimmäisen vuoden loppuaika, päiviä alusta", "The rest of the first year, days from the start"}},
        {"month", {"Kuukauden pituus päivinä", "Days in a month"}},
        {"days_after_job_end", {"Päiviä työn päättymisestä kuulemisen jälkeen", "Days after hearing of a job's end"}},
    });
    const auto* const found =
        std::find_if(titles.begin(), titles.end(), [&](const title& one) { return one.key == key; });
    return found->says;
}

std::string counted_in_words(std::string_view written) {
    std::string shown;
    for (const char sign : written)
        if (sign == ',')
            shown += " \u2026";
        else if (sign == '-')
            shown += "\u2212";
        else if (sign != '[' && sign != ']' && sign != '"')
            shown += sign;
    return shown;
}

std::string fraction_text(fraction value) {
    return std::to_string(value.numerator) +
           (value.denominator == 1 ? std::string() : "/" + std::to_string(value.denominator));
}

std::vector<std::pair<std::string_view, std::string>> written_values(const counted_values& by) {
    std::vector<std::pair<std::string_view, std::string>> all;
    visit_counted(by, [&](const counting_key& one, const auto& value) {
        if (value) all.emplace_back(one.key, written(*value));
    });
    return all;
}

std::vector<std::string_view> missing_values(const counted_values& by, std::string_view measure) {
    std::vector<std::string_view> missing;
    if (measure.empty()) return missing;
    visit_counted(by, [&](const counting_key& one, const auto& value) {
        if (!value && std::find(one.measures.begin(), one.measures.end(), measure) != one.measures.end())
            missing.push_back(one.key);
    });
    return missing;
}

}  // namespace ipsf
