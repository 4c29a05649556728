// The phases of a service on a day through C: counts for each team and phase, and refused moves, copied into
// structs.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"
#include "tables.hpp"
#include "workbooks.hpp"

#include <ipsf/phases.hpp>
#include <ipsf/report.hpp>

using namespace ipsf::capi;

struct ipsf_phase_overview {
    std::shared_ptr<const ipsf::phase_overview> made;
    std::shared_ptr<const ipsf::history> from;
    std::vector<ipsf_phase_flow> flow;  ///< as they are lent, team by team
    std::vector<ipsf_refused_move> refused;
    lent_ids teams, episodes;
    lent_texts texts;
};

namespace {

void add_flow(ipsf_phase_overview& phases, const ipsf::team_phases& team) {
    for (const auto& count : team.flow) {
        ipsf_phase_flow one = IPSF_PHASE_FLOW_INIT;
        one.phase = count.phase;
        one.team = phases.teams.lend(team.team);
        one.episodes = count.episodes;
        one.waiting = count.waiting;
        if (count.episodes != 0) one.median_days = {count.median_days.numerator, count.median_days.denominator};
        phases.flow.push_back(one);
    }
}

void add_refused(ipsf_phase_overview& phases, const ipsf::team_phases& team) {
    for (const auto& move : team.refused) {
        phases.episodes.keep(phases.from->episode_ids, move.episode);
        ipsf_refused_move one = IPSF_REFUSED_MOVE_INIT;
        one.rule = static_cast<std::int32_t>(move.rule);
        one.team = phases.teams.lend(team.team);
        one.episode = phases.episodes.lend(move.episode);
        one.table = ipsf::name_of(move.in).data();  // a view of a literal, which ends with a NUL
        one.row = shown_row(*phases.from, move.row);
        phases.refused.push_back(one);
    }
}

}  // namespace

std::int32_t ipsf_phase_overview_new(const ipsf_edition* edition, const ipsf_history* history,
                                     const ipsf_phase_overview_options* options, ipsf_phase_overview** out,
                                     ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(history != nullptr, "`history` is NULL");
        const auto read = read_struct(options, ipsf_phase_overview_options IPSF_PHASE_OVERVIEW_OPTIONS_INIT);
        auto phases = std::make_unique<ipsf_phase_overview>();
        phases->from = history->loaded;
        phases->made = std::make_shared<const ipsf::phase_overview>(ipsf::overview_of_phases(
            edition->edition, edition->named, *phases->from, {read.as_of, texts_of(read.teams, read.team_count)}));
        for (const auto& team : phases->made->teams) {
            phases->teams.keep(phases->from->team_ids, team.team);
            add_flow(*phases, team);
            add_refused(*phases, team);
        }
        return phases.release();
    });
}

std::int64_t ipsf_phase_overview_count(const ipsf_phase_overview* phases) {
    return phases == nullptr ? 0 : static_cast<std::int64_t>(phases->flow.size());
}

std::int64_t ipsf_phase_overview_refused_count(const ipsf_phase_overview* phases) {
    return phases == nullptr ? 0 : static_cast<std::int64_t>(phases->refused.size());
}

std::int32_t ipsf_phase_overview_copy(const ipsf_phase_overview* phases, std::int64_t first, std::int64_t count,
                                      ipsf_phase_flow* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(phases != nullptr, "`phases` is NULL");
        copy_structs(first, count, phases->flow.size(), out,
                     [&](std::size_t i, ipsf_phase_flow& to) { to = phases->flow[i]; });
    });
}

std::int32_t ipsf_phase_overview_copy_refused(const ipsf_phase_overview* phases, std::int64_t first, std::int64_t count,
                                              ipsf_refused_move* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(phases != nullptr, "`phases` is NULL");
        copy_structs(first, count, phases->refused.size(), out,
                     [&](std::size_t i, ipsf_refused_move& to) { to = phases->refused[i]; });
    });
}

std::int32_t ipsf_phase_overview_table(const ipsf_phase_overview* phases, const char* name, ipsf_table** out,
                                       ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(phases != nullptr, "`phases` is NULL");
        return table_named(name, ipsf::tables_of(*phases->made, *phases->from), phases->made, phases->from);
    });
}

std::int32_t ipsf_phase_overview_json(ipsf_phase_overview* phases, const char** json, std::int64_t* length,
                                      ipsf_error** error) {
    return lend_text("json", phases, json, length, error,
                     [](const auto& one) { return ipsf::to_json(*one.made, *one.from); });
}

std::int32_t ipsf_phase_overview_csv(ipsf_phase_overview* phases, std::int32_t csv_for, const char** csv,
                                     std::int64_t* length, ipsf_error** error) {
    return lend_csv(phases, csv_for, csv, length, error,
                    [](const auto& one, auto whom) { return ipsf::to_csv(*one.made, *one.from, whom); });
}

std::int32_t ipsf_phase_overview_text(ipsf_phase_overview* phases, const char* language, const char** text,
                                      std::int64_t* length, ipsf_error** error) {
    return lend_text("text", phases, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.made, *one.from, in); });
}

std::int32_t ipsf_phase_overview_xlsx(const ipsf_phase_overview* phases, const char* language, ipsf_bytes** out,
                                      ipsf_error** error) {
    return make_workbook(phases, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(*one.made, *one.from, in); });
}

void ipsf_phase_overview_free(ipsf_phase_overview** phases) { free_handle(phases); }

std::int32_t ipsf_phase_overview_html(const ipsf_phase_overview* phases, const ipsf_page_options* options,
                                      ipsf_bytes** out, ipsf_error** error) {
    return make_page(phases, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.made, *one.from, how.asked); });
}
