// The records of one episode that meet deadlines.
#pragma once

#include "process/due_scope.hpp"

#include <ipsf/history.hpp>

#include <vector>

namespace ipsf::processing {

/// Some rows of a table by an id, each linked to the one before it: made in one pass, for tables whose order does not
/// matter.
class linked_rows {
public:
    linked_rows() = default;
    explicit linked_rows(std::size_t id_count) : last_(id_count) {}
    void add(id_index id, std::size_t row) {
        rows_.push_back({static_cast<std::uint32_t>(row), last_[id]});
        last_[id] = static_cast<std::uint32_t>(rows_.size());
    }
    template <class Visit>
    void each(id_index id, Visit visit) const {
        for (auto at = last_[id]; at != 0; at = rows_[at - 1].before) visit(rows_[at - 1].row);
    }

private:
    struct link {
        std::uint32_t row, before;
    };
    std::vector<std::uint32_t> last_;  // places in rows_ from 1; 0: none
    std::vector<link> rows_;
};

/// A record and the day it counts on; none: for_ever.
struct met_record {
    day on = for_ever;
    table_kind in = table_kind::teams;
    std::uint32_t row = 0;
};

/// One episode as it is known on as_of.
struct known_episode {
    std::size_t row = 0;
    id_index id = no_id;
    day started = no_day;
    day ended = for_ever;  ///< for_ever: no end known
    bool consent_withheld = false;
};
/// Whether the episode has begun by as_of; then it is put into `made`.
[[nodiscard]] bool know_episode(const history& of, std::size_t row, day as_of, known_episode& made);

/// The first record that is such a contact; of several on that day the one handed over first.
[[nodiscard]] met_record first_contact(const history& of, id_index episode, const due_fact& asked, day_range on);
[[nodiscard]] met_record first_form(const history& of, const linked_rows& forms, id_index episode, form_kind asked,
                                    day_range on);
/// The first day in one of the phases; a phase that lasts on the first of the days counts on it.
[[nodiscard]] met_record first_phase(const history& of, id_index episode, const std::vector<int>& phases, day_range on);
/// The first job begun after `job` (a row; none: any) and in force in `on`.
[[nodiscard]] met_record first_new_job(const history& of, id_index episode, std::optional<std::uint32_t> job,
                                       day_range on);

/// Whether a contact is of the kind, with whomever; `asked.kind` is meeting, contact or attempt.
[[nodiscard]] bool is_such_contact(contact_facts facts, const due_fact& asked) noexcept;
/// Whether the episode is in one of the phases on a day of `on`: the phase before the first day lasts, and a day of a
/// move belongs to both.
[[nodiscard]] bool was_in_phase(const history& of, id_index episode, const std::vector<int>& phases, day_range on);

}  // namespace ipsf::processing
