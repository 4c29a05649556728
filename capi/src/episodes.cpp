// An episode's way through the phases, and its moves.
#include "boundary.hpp"
#include "form_bits.hpp"
#include "handles.hpp"
#include "results.hpp"

#include <ipsf/phases.hpp>

#include <algorithm>

using namespace ipsf::capi;

struct ipsf_audit {
    std::vector<ipsf::audited_move> moves;
    std::int64_t first_row = 1;  ///< history::first_row
};

namespace {

static_assert(static_cast<int>(ipsf::move_rule::allowed) == IPSF_MOVE_ALLOWED &&
                  static_cast<int>(ipsf::move_rule::end_without_reason) == IPSF_MOVE_END_WITHOUT_REASON &&
                  ipsf::move_rule_names.size() == IPSF_MOVE_END_WITHOUT_REASON + 1,
              "rules are told by their number");

ipsf::id_index episode_of(const ipsf_history* history, const char* episode, std::int32_t on) {
    require(history != nullptr, "`history` is NULL");
    return ipsf::find_episode(*history->loaded, text_of(episode, -1), on, "on");
}

const ipsf::process_rules& process_of(const ipsf_edition* edition) {
    require(edition != nullptr, "`edition` is NULL");
    return ipsf::process_of(*edition->edition);
}

template <class Struct>
void fill(const ipsf::move_answer& from, Struct& to) {
    to.rule = static_cast<std::int32_t>(from.rule);
    to.from = from.from;
    to.expected = bits_of(from.expected);
    to.missing = bits_of(from.missing);
}

}  // namespace

std::int32_t ipsf_episode_phase(const ipsf_history* history, const char* episode, std::int32_t on, std::int32_t* phase,
                                std::int32_t* since, ipsf_error** error) {
    if (phase != nullptr) *phase = 0;
    if (since != nullptr) *since = 0;
    return guarded(error, [&] {
        const auto asked = episode_of(history, episode, on);
        const auto state = ipsf::state_on(*history->loaded, asked, on);
        if (phase != nullptr) *phase = state.phase;
        if (since != nullptr) *since = state.since;
    });
}

std::int32_t ipsf_episode_days_in_phases(const ipsf_history* history, const char* episode, std::int32_t on,
                                         std::int64_t* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(out != nullptr, "`out` is NULL");
        std::fill_n(out, ipsf::phase_days{}.size(), 0);
        const auto asked = episode_of(history, episode, on);
        const auto days = ipsf::time_in_phases(*history->loaded, asked, on);
        std::copy(days.begin(), days.end(), out);
    });
}

const char* ipsf_move_rule_name(std::int32_t rule) {
    if (rule < IPSF_MOVE_ALLOWED || rule > IPSF_MOVE_END_WITHOUT_REASON) return nullptr;
    return ipsf::move_rule_names[static_cast<std::size_t>(rule)].data();  // views of literals, which end with a NUL
}

std::int32_t ipsf_episode_can_move(const ipsf_edition* edition, const ipsf_history* history, const char* episode,
                                   std::int32_t on, std::int32_t to, ipsf_move_answer* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(to > ipsf::before_first_phase && to <= ipsf::end_of_process,
                "`to` is neither a phase, 1-5, nor IPSF_END_OF_PROCESS");
        const auto& process = process_of(edition);
        const auto asked = episode_of(history, episode, on);
        write_structs(out, 1, [&](std::size_t, ipsf_move_answer& answer) {
            fill(ipsf::can_move(process, *history->loaded, asked, on, to), answer);
            answer.to = to;
        });
    });
}

std::int32_t ipsf_audit_new(const ipsf_edition* edition, const ipsf_history* history, const char* episode,
                            std::int32_t on, ipsf_audit** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        const auto& process = process_of(edition);
        const auto asked = episode_of(history, episode, on);
        return new ipsf_audit{ipsf::audit_moves(process, *history->loaded, asked, on), history->loaded->first_row};
    });
}

std::int64_t ipsf_audit_count(const ipsf_audit* audit) {
    return audit == nullptr ? 0 : static_cast<std::int64_t>(audit->moves.size());
}

std::int32_t ipsf_audit_copy(const ipsf_audit* audit, std::int64_t first, std::int64_t count, ipsf_audited_move* out,
                             ipsf_error** error) {
    return guarded(error, [&] {
        require(audit != nullptr, "`audit` is NULL");
        copy_structs(first, count, audit->moves.size(), out, [&](std::size_t i, ipsf_audited_move& to) {
            const auto& from = audit->moves[i];
            fill(from.answer, to);
            to.on = from.on;
            to.to = from.to;
            to.row = audit->first_row + from.row;
            to.table = ipsf::name_of(from.in).data();  // a view of a literal, which ends with a NUL
        });
    });
}

void ipsf_audit_free(ipsf_audit** audit) { free_handle(audit); }
