// Takes a key or value of [counting]; gives its words.
#include "report/counting_titles.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ipsf::reporting {
namespace {

constexpr auto titles = std::to_array<std::pair<std::string_view, fixed_text>>({
    {"largest_care_teams", {"Valmentajan omiksi luettavia hoitotiimejä", "Care teams taken as a coach's own"}},
    {"job_search_phase", {"Työnhaun vaihe", "Phase of job search"}},
    {"week_before_job", {"Työn alkua edeltävä viikko, päivinä alusta", "Week before a job, in days from its start"}},
    {"days_after_job_start", {"Työn ensimmäiset päivät alusta", "First days of a job from its start"}},
    {"first_month_weeks", {"Viikkoja työn ensimmäisessä kuukaudessa", "Weeks in the first month of a job"}},
    {"after_first_month",
     {"Ensimmäisen kuukauden jälkeen, päivinä alusta", "After the first month, in days from the start"}},
    {"after_four_months", {"Neljän kuukauden jälkeen, päivinä alusta", "After four months, in days from the start"}},
    {"first_year", {"Ensimmäisen vuoden loppuaika, päivinä alusta", "Rest of the first year, in days from the start"}},
    {"month", {"Päiviä kuukaudessa", "Days of a month"}},
    {"days_after_job_end",
     {"Päiviä yhteydenottoon työn päättymisestä kuulemisen jälkeen",
      "Days for a contact after hearing of a job's end"}},
});

}  // namespace

std::string title_of_counting(std::string_view key, language in) {
    const auto* const found =
        std::find_if(titles.begin(), titles.end(), [&](const auto& one) { return one.first == key; });
    return found == titles.end() ? std::string(key) : found->second.in(in);
}

std::string show_counted(std::string_view written) {
    constexpr std::string_view between = ", ";
    const bool enclosed = written.size() >= 2 && (written.front() == '[' || written.front() == '"');
    const auto inner = enclosed ? written.substr(1, written.size() - 2) : written;
    const auto at = inner.find(between);
    if (at == std::string_view::npos) return std::string(inner);
    const auto number = [](std::string_view day) {
        return day.starts_with('-') ? std::string("\u2212").append(day.substr(1)) : std::string(day);
    };
    return number(inner.substr(0, at)) + "\u2026" + number(inner.substr(at + between.size()));
}

}  // namespace ipsf::reporting
