// Takes a scope; gives the parts of the tables that the measures wanted are counted from.
#include "measures/work_parts.hpp"

#include "measures/contact_days.hpp"
#include "measures/measure_rules.hpp"

#include <algorithm>

namespace ipsf {
namespace {

/// Whose rows a measure is counted from: those of jobs or of working time, if it needs that table, or else episodes.
work_part::kind rows_for(measure which) {
    const auto& needs = rule_of(which).needs;
    const auto has = [&](const needed_table& table) {
        return std::find(needs.begin(), needs.end(), &table) != needs.end();
    };
    if (has(needed::jobs)) return work_part::kind::jobs;
    return has(needed::work_time) ? work_part::kind::work_time : work_part::kind::episodes;
}

}  // namespace

work_parts::work_parts(const scope& over) {
    using enum work_part::kind;
    const auto& from = over.from;
    const auto wants_rows_of = [&](work_part::kind of) {
        for (std::size_t place = 0; place < measure_names.size(); ++place)
            if (const auto which = static_cast<measure>(place); over.wants(which) && rows_for(which) == of) return true;
        return false;
    };
    if (wants_rows_of(episodes)) cut(episodes, 0, from.episodes.size());
    if (wants_rows_of(jobs)) cut(jobs, 0, from.jobs.size());
    // Contacts that name no episode are reached from no episode.
    if (over.wants(measure::tailored_contact_share))
        for (const auto place : from.contacts.loose) {
            const auto seen = contacts_from(from.contacts.at(place), over.dates.first_day());
            const auto later = contacts_from(seen, over.dates.last_day() + 1);
            const auto begin = static_cast<std::size_t>(seen.data() - from.contacts.contacts.data());
            cut(loose_contacts, begin, begin + seen.size() - later.size());
        }
    if (wants_rows_of(work_time)) cut(work_time, 0, from.work_time.size());
}

void work_parts::cut(work_part::kind of, std::size_t begin, std::size_t end) {
    constexpr std::size_t rows_of_a_part = 512;
    rows_ += end - begin;
    for (; begin < end; begin += rows_of_a_part) parts_.push_back({of, begin, std::min(begin + rows_of_a_part, end)});
}

}  // namespace ipsf
