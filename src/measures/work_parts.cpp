#include "measures/work_parts.hpp"

#include "measures/contact_days.hpp"

namespace ipsf {

work_parts::work_parts(const scope& over) {
    using enum measure;
    using enum work_part::rows_of;
    const auto& from = over.from;
    cut(episodes, over.wanted.has_any({clients_per_coach, attached_team_share, days_to_employer_meeting, tailored_contact_share,
                                       employer_meetings_per_week, job_seekers_per_coach})
                      ? from.episodes.size()
                      : 0);
    cut(jobs, over.wanted.has_any({job_type_share, employer_share, permanent_open_market_share, employed_clients, met_week_before_share,
                                   met_within_three_days_share, first_month_weeks_met_share, contacts_per_month_first_year,
                                   met_after_first_month_share, met_after_four_months_share, end_contact_share})
                  ? from.jobs.size()
                  : 0);
    if (over.wants(tailored_contact_share)) {
        contacts_without_episode_ =
            contacts_within(from.contacts.of(no_id, contact_kind::employer), over.dates.first_day(), over.dates.last_day());
        cut(contacts_without_episode, contacts_without_episode_.size());
    }
    cut(work_time, over.wanted.has_any({coaching_time_share, community_time_share}) ? from.work_time.size() : 0);
}

void work_parts::cut(work_part::rows_of of, std::size_t rows) {
    constexpr std::size_t rows_of_a_part = 512;
    for (std::size_t begin = 0; begin < rows; begin += rows_of_a_part) parts_.push_back({of, begin, std::min(begin + rows_of_a_part, rows)});
    rows_ += rows;
}

}  // namespace ipsf
