#include "report/csv_lines.hpp"
#include "report/json_values.hpp"
#include "report/text_page.hpp"
#include "report/words.hpp"

#include <ipsf/process_rules.hpp>
#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

#include <algorithm>

namespace ipsf {

using namespace reporting;

namespace {

/// An id as text; empty: there is none.
std::string text_of(const id_dictionary& ids, id_index id) { return id == no_id ? std::string() : ids.text(id); }

std::string_view key_of(contract kind) {
    return kind == contract::none ? std::string_view() : contract_names[static_cast<std::size_t>(kind)];
}
std::string_view key_of(first_meeting meeting) { return first_meeting_names[static_cast<std::size_t>(meeting)]; }

std::string_view word_of(contract kind, language in) {
    constexpr std::array<std::string_view, 4> fi = {"vakituinen", "määräaikainen", "kausityö", "vuokratyö"};
    return kind == contract::none || in == language::en ? key_of(kind) : fi[static_cast<std::size_t>(kind)];
}
std::string_view word_of(first_meeting meeting, language in) {
    constexpr std::array<std::string_view, 3> fi = {"ei tiedossa", "odottaa", "tavattu"};
    return in == language::fi ? fi[static_cast<std::size_t>(meeting)] : key_of(meeting);
}
std::string_view word_of(tristate value, language in) {
    if (value == tristate::none) return {};
    if (in == language::fi) return say(value == tristate::yes ? word::yes : word::no, in);
    return value == tristate::yes ? "true" : "false";
}

std::optional<std::int64_t> days_to_meeting(const summarised_episode& one) {
    return one.meeting == first_meeting::unknown ? std::nullopt : std::optional(one.days_to_meeting);
}

void put_job(json_writer& out, const summarised_activity& job, const history& from) {
    const auto& jobs = from.jobs;
    const auto open_market = jobs.open_market[job.row];
    out.put("job", from.job_ids.text(jobs.job[job.row]));
    out.put("employer", from.employer_ids.text(jobs.employer[job.row]));
    out.put("occupation", if_any(text_of(from.occupation_codes, jobs.occupation[job.row])));
    out.put("started_on", format_day(jobs.started_on[job.row]));
    out.put("ended_on", if_any(job.ended_on));
    out.put("days", job.days);
    out.put("open_market", open_market == tristate::none ? std::nullopt : std::optional(open_market == tristate::yes));
    out.put("contract", if_any(key_of(jobs.contract[job.row])));
}

void put_study(json_writer& out, const summarised_activity& study, const history& from) {
    out.put("started_on", format_day(from.studies.started_on[study.row]));
    out.put("ended_on", if_any(study.ended_on));
    out.put("days", study.days);
}

void put_episode(json_writer& out, const summarised_episode& one, const history& from) {
    out.put("team", from.team_ids.text(one.team));
    out.put("coach", from.coach_ids.text(one.coach));
    out.put("client", from.client_ids.text(one.client));
    out.put("episode", from.episode_ids.text(one.episode));
    out.put("started_on", format_day(one.started_on));
    out.put("ended_on", if_any(one.ended_on));
    out.put("days", one.days);
    out.put("employer_meeting", key_of(one.meeting));
    out.put("days_to_employer_meeting", days_to_meeting(one));
    out.put("phase", one.phase);
    out.put("phase_since", if_any(one.phase_since));
}

/// Gives the jobs or studies of one episode after the other.
class by_episode {
public:
    explicit by_episode(const std::vector<summarised_activity>& all) : all_(all) {}
    /// Calls `visit` for those of `episode`, which comes after the one asked about before.
    template <class Visit>
    void each(std::size_t episode, Visit visit) {
        for (; next_ < all_.size() && all_[next_].episode == episode; ++next_) visit(all_[next_]);
    }

private:
    const std::vector<summarised_activity>& all_;
    std::size_t next_ = 0;
};

/// The lines of the CSV: what an episode, a job and a study have in common stands in the same columns.
class summary_lines {
public:
    summary_lines(const client_summary& summary, const history& from, language in, csv_for whom)
        : summary_(summary), from_(from), in_(in), lines_(whom) {}

    [[nodiscard]] std::string write() {
        header();
        by_episode jobs(summary_.jobs), studies(summary_.studies);
        for (std::size_t place = 0; place < summary_.episodes.size(); ++place) {
            const auto& one = summary_.episodes[place];
            episode_line(one);
            jobs.each(place, [&](const auto& job) { job_line(one, job); });
            studies.each(place, [&](const auto& study) { study_line(one, study); });
        }
        return lines_.take();
    }

private:
    static constexpr std::size_t cells_of_job = 5;
    static constexpr std::size_t cells_of_episode = 4;

    void header() {
        using names = std::array<const char*, 17>;
        const names fi = {"rivi",
                          "tiimi",
                          "valmentaja",
                          "asiakas",
                          "asiakkuus",
                          "alkoi",
                          "päättyi",
                          "päiviä",
                          "työ",
                          "työnantaja",
                          "ammatti",
                          "avoimet_työmarkkinat",
                          "työsuhde",
                          "työnantajatapaaminen",
                          "päiviä_tapaamiseen",
                          "vaihe",
                          "vaihe_alkoi"};
        const names en = {"row",        "team_id",     "coach_id", "client_id",        "episode_id",
                          "started_on", "ended_on",    "days",     "job_id",           "employer_id",
                          "occupation", "open_market", "contract", "employer_meeting", "days_to_employer_meeting",
                          "phase",      "phase_since"};
        for (const auto* name : in_ == language::fi ? fi : en) lines_.word(name);
        lines_.end_line();
    }

    void begin(std::string_view fi, std::string_view en, const summarised_episode& one, day started_on, day ended_on, std::int64_t days) {
        lines_.word(in_ == language::fi ? fi : en);
        lines_.text(from_.team_ids.text(one.team));
        lines_.text(from_.coach_ids.text(one.coach));
        lines_.text(from_.client_ids.text(one.client));
        lines_.text(from_.episode_ids.text(one.episode));
        lines_.day(started_on);
        lines_.day(ended_on);
        lines_.number(days);
    }

    void end(std::size_t empty_cells) {
        for (; empty_cells > 0; --empty_cells) lines_.nothing();
        lines_.end_line();
    }

    void episode_line(const summarised_episode& one) {
        begin("asiakkuus", "episode", one, one.started_on, one.ended_on, one.days);
        for (std::size_t i = 0; i < cells_of_job; ++i) lines_.nothing();
        lines_.word(word_of(one.meeting, in_));
        lines_.number(days_to_meeting(one));
        lines_.number(one.phase);
        lines_.day(one.phase_since);
        end(0);
    }

    void job_line(const summarised_episode& one, const summarised_activity& job) {
        const auto& jobs = from_.jobs;
        begin("työ", "job", one, jobs.started_on[job.row], job.ended_on, job.days);
        lines_.text(from_.job_ids.text(jobs.job[job.row]));
        lines_.text(from_.employer_ids.text(jobs.employer[job.row]));
        lines_.text(text_of(from_.occupation_codes, jobs.occupation[job.row]));
        lines_.word(word_of(jobs.open_market[job.row], in_));
        lines_.word(word_of(jobs.contract[job.row], in_));
        end(cells_of_episode);
    }

    void study_line(const summarised_episode& one, const summarised_activity& study) {
        begin("opinnot", "study", one, from_.studies.started_on[study.row], study.ended_on, study.days);
        end(cells_of_job + cells_of_episode);
    }

    const client_summary& summary_;
    const history& from_;
    language in_;
    csv_lines lines_;
};

/// The summary for people: a few lines for each episode, under its coach.
class summary_page {
public:
    summary_page(const client_summary& summary, const history& from, language in) : summary_(summary), from_(from), in_(in) {}

    [[nodiscard]] std::string write() {
        page_.line(in("Asiakaskohtainen kooste ", "Client summary, ") + format_day(summary_.as_of));
        page_.line(std::string(page_width, '='));
        by_episode jobs(summary_.jobs), studies(summary_.studies);
        for (std::size_t place = 0; place < summary_.episodes.size(); ++place) {
            const auto& one = summary_.episodes[place];
            if (place == 0 || one.coach != summary_.episodes[place - 1].coach)
                page_.heading(in("Valmentaja ", "Coach ") + from_.coach_ids.text(one.coach),
                              in("tiimi ", "team ") + from_.team_ids.text(one.team));
            write_episode(one);
            jobs.each(place, [&](const auto& job) { write_job(job); });
            studies.each(place, [&](const auto& study) { write_study(study); });
        }
        if (summary_.episodes.empty()) page_.line(in("Ei asiakkuuksia.", "No episodes."));
        return page_.text();
    }

private:
    static constexpr std::size_t dates_at = 2;
    static constexpr std::size_t facts_at = 29;

    [[nodiscard]] std::string in(std::string_view fi, std::string_view en) const { return std::string(in_ == language::fi ? fi : en); }
    [[nodiscard]] std::string days(std::int64_t count) const { return std::to_string(count) + in(" pv", count == 1 ? " day" : " days"); }
    [[nodiscard]] std::string dates(day started_on, day ended_on) const {
        return format_day(started_on) + in(" – ", " to ") + format_day(ended_on);
    }

    void write_episode(const summarised_episode& one) {
        auto facts = in("asiakas ", "client ") + from_.client_ids.text(one.client) + in(", asiakkuus ", ", episode ") +
                     from_.episode_ids.text(one.episode) + ": " + days(one.days) + in(" palvelussa", " in service");
        if (one.phase && *one.phase == end_of_process) facts += in(", päättynyt", ", ended");
        if (one.phase && *one.phase != end_of_process)
            facts += (*one.phase == before_first_phase ? in(", ei vielä vaiheessa", ", in no phase yet")
                                                       : in(", vaihe ", ", phase ") + std::to_string(*one.phase)) +
                     in(" alkaen ", " since ") + format_day(one.phase_since);
        if (one.meeting == first_meeting::met) facts += in(", työnantajatapaamiseen ", ", employer met after ") + days(one.days_to_meeting);
        if (one.meeting == first_meeting::waiting)
            facts += in(", odottanut työnantajatapaamista ", ", waiting for an employer for ") + days(one.days_to_meeting);
        page_.pair(0, dates(one.started_on, one.ended_on), facts_at, facts);
    }

    void write_job(const summarised_activity& job) {
        const auto& jobs = from_.jobs;
        auto facts = in("työ ", "job ") + from_.job_ids.text(jobs.job[job.row]) + ": " + days(job.days) +
                     in(", työnantaja ", ", employer ") + from_.employer_ids.text(jobs.employer[job.row]);
        if (jobs.occupation[job.row] != no_id)
            facts += in(", ammatti ", ", occupation ") + from_.occupation_codes.text(jobs.occupation[job.row]);
        if (jobs.contract[job.row] != contract::none) facts += ", " + std::string(word_of(jobs.contract[job.row], in_));
        if (jobs.open_market[job.row] == tristate::yes) facts += in(", avoimilla työmarkkinoilla", ", on the open market");
        if (jobs.open_market[job.row] == tristate::no) facts += in(", ei avoimilla työmarkkinoilla", ", not on the open market");
        page_.pair(dates_at, dates(jobs.started_on[job.row], job.ended_on), facts_at, facts);
    }

    void write_study(const summarised_activity& study) {
        page_.pair(dates_at, dates(from_.studies.started_on[study.row], study.ended_on), facts_at,
                   in("opinnot: ", "study: ") + days(study.days));
    }

    const client_summary& summary_;
    const history& from_;
    language in_;
    text_page page_;
};

}  // namespace

std::string to_json(const client_summary& summary, const history& from) {
    json_writer out;
    by_episode jobs(summary.jobs), studies(summary.studies);
    out.object([&] {
        out.put("library", library_version());
        out.put("as_of", format_day(summary.as_of));
        out.put_array("episodes", [&] {
            for (std::size_t place = 0; place < summary.episodes.size(); ++place)
                out.object([&] {
                    put_episode(out, summary.episodes[place], from);
                    out.put_array("jobs",
                                  [&] { jobs.each(place, [&](const auto& job) { out.object([&] { put_job(out, job, from); }); }); });
                    out.put_array("studies", [&] {
                        studies.each(place, [&](const auto& study) { out.object([&] { put_study(out, study, from); }); });
                    });
                });
        });
    });
    return out.take();
}

std::string to_csv(const client_summary& summary, const history& from, language in, csv_for whom) {
    return summary_lines(summary, from, in, whom).write();
}

std::string to_text(const client_summary& summary, const history& from, language in) { return summary_page(summary, from, in).write(); }

}  // namespace ipsf
