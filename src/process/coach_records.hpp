// What coaches did and whom they had, on the days that periods need.
#pragma once

#include "process/episode_facts.hpp"
#include "process/periods.hpp"

#include <functional>
#include <vector>

namespace ipsf::processing {

/// A contact of a coach.
struct coach_contact {
    id_index coach = no_id;
    day on = no_day;
    contact_facts facts;
    id_index episode = no_id;
    std::uint32_t row = 0;
};

/// The coach is responsible for the episode from `from` to `to`.
struct responsibility {
    id_index coach = no_id;
    std::size_t episode = 0;  ///< row
    day from = no_day, to = no_day;
};

/// The contacts of certain kinds made by some coaches (`coaches`: by id) on these days, as parties other than the
/// client see them: those without an episode, and those of an episode on its days. Ordered by coach, day and row.
[[nodiscard]] std::vector<coach_contact> contacts_by_coach(const history& of, day_range on,
                                                           const std::vector<bool>& coaches,
                                                           const std::function<bool(contact_facts)>& is_asked_for);

/// Which of some coaches is responsible for whom on days of `on`, as known on its last day: by episode, and of one
/// episode in the order of days. `asked_for`: by coach id.
[[nodiscard]] std::vector<responsibility> responsibilities(const history& of, day_range on,
                                                           const std::vector<bool>& asked_for);

/// Whether the coach of a row is employed on every day of `on`.
[[nodiscard]] bool is_employed(const history& of, std::size_t coach_row, day_range on) noexcept;

/// The first day of a team: its own, else that of its first coach; no_day when nothing says since when.
[[nodiscard]] day team_start(const history& of, id_index team);

}  // namespace ipsf::processing
