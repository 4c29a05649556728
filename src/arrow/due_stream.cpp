// A due list as columns.
#include <ipsf/arrow.hpp>

#include "arrow/export_stream.hpp"

#include <memory>

namespace ipsf {

void to_arrow(const due_list& list, const history& from, ArrowArrayStream* out) {
    using detail::result_column;
    using detail::result_type;
    result_column key("key", result_type::text);
    result_column subject("subject", result_type::text);
    result_column team("team_id", result_type::text);
    result_column coach("coach_id", result_type::text);
    result_column episode("episode_id", result_type::text);
    result_column job("job_id", result_type::text);
    result_column care_team("care_team_id", result_type::text);
    result_column trigger_on("trigger_on", result_type::date32);
    result_column due_on("due_on", result_type::date32);
    result_column state("state", result_type::text);
    result_column days("days", result_type::int32);
    result_column met_on("met_on", result_type::date32);
    result_column met_in("met_in", result_type::text);
    result_column met_row("met_row", result_type::int64);
    const auto add_id = [](result_column& into, const id_dictionary& ids, id_index id) {
        id == no_id ? into.add_null() : into.add(ids.text(id));
    };
    for (const auto& item : list.items) {
        const auto& asked = list.edition->process->deadlines[item.deadline];
        key.add(asked.key);
        subject.add(due_subject_names[static_cast<std::size_t>(asked.subject)]);
        add_id(team, from.team_ids, item.team);
        add_id(coach, from.coach_ids, item.coach);
        add_id(episode, from.episode_ids, item.episode);
        add_id(job, from.job_ids, item.job);
        add_id(care_team, from.care_team_ids, item.care_team);
        trigger_on.add(item.trigger_on);
        due_on.add(item.due_on);
        state.add(due_state_names[static_cast<std::size_t>(item.state)]);
        days.add(item.days);
        const bool met = item.state == due_state::met;
        met ? met_on.add(item.met_on) : met_on.add_null();
        met ? met_in.add(name_of(item.met_in)) : met_in.add_null();
        met ? met_row.add(from.first_row + item.met_row) : met_row.add_null();
    }
    auto items = std::make_shared<detail::result_table>();
    for (auto* const column :
         {&key, &subject, &team, &coach, &episode, &job, &care_team, &trigger_on, &due_on, &state, &days, &met_on, &met_in, &met_row})
        items->push_back(std::move(*column));
    detail::export_stream(std::move(items), *out);
}

}  // namespace ipsf
