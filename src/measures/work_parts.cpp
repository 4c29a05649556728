#include "measures/work_parts.hpp"

#include "measures/contact_days.hpp"

namespace ipsf {

work_parts::work_parts(const scope& over) {
    using enum measure;
    using enum work_part::kind;
    const auto& from = over.from;
    if (over.wanted.has_any({clients_per_coach, attached_team_share, days_to_employer_meeting, tailored_contact_share,
                             employer_meetings_per_week, job_seekers_per_coach}))
        cut(episodes, 0, from.episodes.size());
    if (over.wanted.has_any({job_type_share, employer_share, permanent_open_market_share, employed_clients,
                             met_week_before_share, met_within_three_days_share, first_month_weeks_met_share,
                             contacts_per_month_first_year, met_after_first_month_share, met_after_four_months_share,
                             end_contact_share, current_jobs}))
        cut(jobs, 0, from.jobs.size());
    if (over.wants(tailored_contact_share))
        for (const auto place : from.contacts.loose) {
            const auto seen = contacts_from(from.contacts.at(place), over.dates.first_day());
            const auto later = contacts_from(seen, over.dates.last_day() + 1);
            const auto begin = static_cast<std::size_t>(seen.data() - from.contacts.contacts.data());
            cut(loose_contacts, begin, begin + seen.size() - later.size());
        }
    if (over.wanted.has_any({coaching_time_share, community_time_share})) cut(work_time, 0, from.work_time.size());
}

void work_parts::cut(work_part::kind of, std::size_t begin, std::size_t end) {
    constexpr std::size_t rows_of_a_part = 512;
    rows_ += end - begin;
    for (; begin < end; begin += rows_of_a_part) parts_.push_back({of, begin, std::min(begin + rows_of_a_part, end)});
}

}  // namespace ipsf
