// Writes the client summary: a page with some lines for each episode, JSON, and CSV.
#include "edition/fixed_text.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "tables/client_tables.hpp"

#include <ipsf/process_rules.hpp>
#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

#include <algorithm>

namespace ipsf {

using namespace reporting;
using namespace pages;

namespace {

std::string_view word_of(contract kind, language in) {
    static const auto* const words = new std::vector<column_word>(tables::contract_words());
    const auto key = contract_names[static_cast<std::size_t>(kind)];
    const auto found = std::find_if(words->begin(), words->end(), [key](const auto& one) { return one.key == key; });
    return show_word(*found, in);
}

/// Gives the jobs or studies of one episode after the other.
class by_episode {
public:
    explicit by_episode(const std::vector<summarised_activity>& all) : all_(all) {}
    /// Calls `visit(one, place)` for those of `episode`, which comes after the one asked about before.
    template <class Visit>
    void each(std::size_t episode, Visit visit) {
        for (; next_ < all_.size() && all_[next_].episode == episode; ++next_) visit(all_[next_], next_);
    }

private:
    const std::vector<summarised_activity>& all_;
    std::size_t next_ = 0;
};

/// The summary for people: a few lines for each episode and what belongs to it, under its coach.
class summary_page {
public:
    summary_page(page& page, const client_summary& summary, const history& from, language in)
        : page_(page), summary_(summary), from_(from), in_(in) {}

    void describe() {
        page_.title(say({"Asiakaskohtainen kooste ", "Client summary, "}) + format_day(summary_.as_of));
        by_episode jobs(summary_.jobs), studies(summary_.studies);
        for (std::size_t place = 0; place < summary_.episodes.size(); ++place) {
            const auto& episode = summary_.episodes[place];
            if (place == 0 || episode.coach != summary_.episodes[place - 1].coach) {
                show_rows();
                page_.part(say({"Valmentaja ", "Coach "}) + from_.coach_ids.text(episode.coach),
                           say({"tiimi ", "team "}) + from_.team_ids.text(episode.team));
            }
            tell_episode(episode);
            jobs.each(place, [&](const auto& job, std::size_t /*place*/) { tell_job(job); });
            studies.each(place, [&](const auto& study, std::size_t /*place*/) { tell_study(study); });
        }
        show_rows();
        if (summary_.episodes.empty()) page_.paragraph(say({"Ei asiakkuuksia.", "No episodes."}));
    }

private:
    /// Of a coach.
    void show_rows() {
        if (rows_.empty()) return;
        page_.show(table{.columns = {{.title = say({"Aika", "Time"})}, {.title = say({"Mitä", "What"})}},
                         .rows = std::move(rows_),
                         .as = table::layout::labelled,
                         .detail_indent = 29});
        rows_.clear();
    }

    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }
    [[nodiscard]] std::string days(std::int64_t count) const { return show_days(count, in_); }
    [[nodiscard]] std::string dates(day started_on, day ended_on) const {
        return format_day(started_on) + say({" – ", " to "}) + format_day(ended_on);
    }

    void tell_episode(const summarised_episode& episode) {
        auto facts = days(episode.days) + say({" palvelussa", " in service"});
        if (episode.phase && *episode.phase == end_of_process) facts += say({", päättynyt", ", ended"});
        if (episode.phase && *episode.phase != end_of_process)
            facts += (*episode.phase == before_first_phase
                          ? say({", ei vielä vaiheessa", ", in no phase yet"})
                          : say({", vaihe ", ", phase "}) + std::to_string(*episode.phase)) +
                     say({" alkaen ", " since "}) + format_day(episode.phase_since);
        if (episode.meeting == first_meeting::met)
            facts += say({", työnantajatapaamiseen ", ", employer met after "}) + days(episode.days_to_meeting);
        if (episode.meeting == first_meeting::waiting)
            facts += say({", odottanut työnantajatapaamista ", ", waiting for an employer for "}) +
                     days(episode.days_to_meeting);
        rows_.push_back({.cells = {dates(episode.started_on, episode.ended_on),
                                   say({"asiakas ", "client "}) + from_.client_ids.text(episode.client) +
                                       say({", asiakkuus ", ", episode "}) + from_.episode_ids.text(episode.episode)},
                         .details = {facts}});
    }

    void tell_job(const summarised_activity& job) {
        const auto& jobs = from_.jobs;
        auto facts = days(job.days);
        if (jobs.occupation[job.row] != no_id)
            facts += say({", ammatti ", ", occupation "}) + from_.occupation_codes.text(jobs.occupation[job.row]);
        if (jobs.contract[job.row] != contract::none) facts += ", " + std::string(word_of(jobs.contract[job.row], in_));
        if (jobs.open_market[job.row] == tristate::yes)
            facts += say({", avoimilla työmarkkinoilla", ", on the open market"});
        if (jobs.open_market[job.row] == tristate::no)
            facts += say({", ei avoimilla työmarkkinoilla", ", not on the open market"});
        rows_.push_back(
            {.cells = {dates(jobs.started_on[job.row], job.ended_on),
                       say({"työ ", "job "}) + from_.job_ids.text(jobs.job[job.row]) +
                           say({", työnantaja ", ", employer "}) + from_.employer_ids.text(jobs.employer[job.row])},
             .details = {facts},
             .inner = true});
    }

    void tell_study(const summarised_activity& study) {
        rows_.push_back(
            {.cells = {dates(from_.studies.started_on[study.row], study.ended_on), say({"opinnot", "study"})},
             .details = {days(study.days)},
             .inner = true});
    }

    page& page_;
    const client_summary& summary_;
    const history& from_;
    language in_;
    std::vector<table_row> rows_;  ///< of the coach that is told of, not shown yet
};

}  // namespace

std::string to_json(const client_summary& summary, const history& from) {
    const auto tables = tables_of(summary, from);
    by_episode jobs(summary.jobs), studies(summary.studies);
    json_writer out;
    const auto put = [&out](const result_table& table, by_episode& of, std::size_t episode) {
        out.put_array(table.name, [&] {
            of.each(episode,
                    [&](const auto& /*one*/, std::size_t row) { out.object([&] { put_row(out, table, row); }); });
        });
    };
    out.object([&] {
        out.put("library", library_version());
        out.put("as_of", format_day(summary.as_of));
        out.put_array("episodes", [&] {
            for (std::size_t place = 0; place < summary.episodes.size(); ++place)
                out.object([&] {
                    put_row(out, tables[0], place);
                    put(tables[1], jobs, place);
                    put(tables[2], studies, place);
                });
        });
    });
    return out.take();
}

std::string to_csv(const client_summary& summary, const history& from, language in, csv_for whom) {
    const auto tables = tables_of(summary, from);
    by_episode jobs(summary.jobs), studies(summary.studies);
    const column_description first = {
        .name = "row",
        .name_fi = "rivi",
        .holds = cell_type::word,
        .words = {{"episode", "asiakkuus", "episode"}, {"job", "työ", "job"}, {"study", "opinnot", "study"}}};
    joined_csv lines(first, {&tables[2], &tables[1], tables.data()}, in, whom);  // what all have comes first
    for (std::size_t place = 0; place < summary.episodes.size(); ++place) {
        lines.line("episode", 2, place);
        jobs.each(place, [&](const auto& /*one*/, std::size_t row) { lines.line("job", 1, row); });
        studies.each(place, [&](const auto& /*one*/, std::size_t row) { lines.line("study", 0, row); });
    }
    return lines.take();
}

void reporting::describe(page& page, const client_summary& summary, const history& from, language in) {
    summary_page(page, summary, from, in).describe();
}

std::string to_text(const client_summary& summary, const history& from, language in) {
    text_page page;
    describe(page, summary, from, in);
    return page.text();
}

}  // namespace ipsf
