// The client summary through C. Takes options; copies episodes, jobs and studies into structs, and lends ids and
// texts.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"
#include "tables.hpp"
#include "workbooks.hpp"

#include <ipsf/report.hpp>
#include <ipsf/tracking.hpp>

using namespace ipsf::capi;

struct ipsf_client_summary {
    /// Ids as an episode lends them.
    struct episode_texts {
        std::string team, coach, client, episode;
    };
    /// Ids as a job lends them; an occupation that is not given is empty.
    struct job_texts {
        std::string job, employer, occupation;
    };

    std::shared_ptr<const ipsf::client_summary> made;
    std::shared_ptr<const ipsf::history> from;
    std::vector<episode_texts> episodes;
    std::vector<job_texts> jobs;
    lent_texts texts;
};

namespace {

std::unique_ptr<ipsf_client_summary> with_texts(ipsf::client_summary made, std::shared_ptr<const ipsf::history> from) {
    auto clients = std::make_unique<ipsf_client_summary>();
    clients->episodes.reserve(made.episodes.size());
    for (const auto& one : made.episodes)
        clients->episodes.push_back({from->team_ids.text(one.team), from->coach_ids.text(one.coach),
                                     from->client_ids.text(one.client), from->episode_ids.text(one.episode)});
    clients->jobs.reserve(made.jobs.size());
    for (const auto& one : made.jobs) {
        const auto occupation = from->jobs.occupation[one.row];
        clients->jobs.push_back({from->job_ids.text(from->jobs.job[one.row]),
                                 from->employer_ids.text(from->jobs.employer[one.row]),
                                 occupation == ipsf::no_id ? std::string() : from->occupation_codes.text(occupation)});
    }
    clients->made = std::make_shared<const ipsf::client_summary>(std::move(made));
    clients->from = std::move(from);
    return clients;
}

std::int32_t code_of(ipsf::tristate value) {
    return value == ipsf::tristate::none ? IPSF_UNKNOWN : value == ipsf::tristate::yes ? IPSF_TRUE : IPSF_FALSE;
}
std::int32_t code_of(ipsf::first_meeting value) {
    return value == ipsf::first_meeting::unknown ? IPSF_UNKNOWN
           : value == ipsf::first_meeting::met   ? IPSF_TRUE
                                                 : IPSF_FALSE;
}

void fill(const ipsf::summarised_episode& from, const ipsf_client_summary::episode_texts& texts,
          ipsf_client_episode& to) {
    to.started_on = from.started_on;
    to.ended_on = from.ended_on;
    to.phase = from.phase.value_or(IPSF_UNKNOWN);
    to.phase_since = from.phase_since;
    to.met = code_of(from.meeting);
    to.days = from.days;
    to.days_to_employer_meeting = from.meeting == ipsf::first_meeting::unknown ? IPSF_UNKNOWN : from.days_to_meeting;
    to.team = texts.team.c_str();
    to.coach = texts.coach.c_str();
    to.client = texts.client.c_str();
    to.episode = texts.episode.c_str();
}

void fill(const ipsf::jobs_table& jobs, const ipsf::summarised_activity& from,
          const ipsf_client_summary::job_texts& texts, ipsf_client_job& to) {
    const auto kind = jobs.contract[from.row];
    to.started_on = jobs.started_on[from.row];
    to.ended_on = from.ended_on;
    to.open_market = code_of(jobs.open_market[from.row]);
    to.episode = static_cast<std::int64_t>(from.episode);
    to.days = from.days;
    to.job = texts.job.c_str();
    to.employer = texts.employer.c_str();
    to.occupation = texts.occupation.empty() ? nullptr : texts.occupation.c_str();
    // Views of literals, which end with a NUL.
    to.contract = kind == ipsf::contract::none ? nullptr : ipsf::contract_names[static_cast<std::size_t>(kind)].data();
}

void fill(const ipsf::studies_table& studies, const ipsf::summarised_activity& from, ipsf_client_study& to) {
    to.started_on = studies.started_on[from.row];
    to.ended_on = from.ended_on;
    to.episode = static_cast<std::int64_t>(from.episode);
    to.days = from.days;
}

}  // namespace

std::int32_t ipsf_client_summary_new(const ipsf_history* history, const ipsf_client_summary_options* options,
                                     ipsf_client_summary** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(history != nullptr, "`history` is NULL");
        const auto read = read_struct(options, ipsf_client_summary_options IPSF_CLIENT_SUMMARY_OPTIONS_INIT);
        const ipsf::client_summary_options asked{read.as_of, texts_of(read.teams, read.team_count),
                                                 texts_of(read.coaches, read.coach_count),
                                                 texts_of(read.clients, read.client_count)};
        return with_texts(ipsf::summarise_clients(*history->loaded, asked), history->loaded).release();
    });
}

std::int64_t ipsf_client_summary_count(const ipsf_client_summary* clients) {
    return clients == nullptr ? 0 : static_cast<std::int64_t>(clients->made->episodes.size());
}

std::int64_t ipsf_client_summary_job_count(const ipsf_client_summary* clients) {
    return clients == nullptr ? 0 : static_cast<std::int64_t>(clients->made->jobs.size());
}

std::int64_t ipsf_client_summary_study_count(const ipsf_client_summary* clients) {
    return clients == nullptr ? 0 : static_cast<std::int64_t>(clients->made->studies.size());
}

std::int32_t ipsf_client_summary_copy(const ipsf_client_summary* clients, std::int64_t first, std::int64_t count,
                                      ipsf_client_episode* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(clients != nullptr, "`clients` is NULL");
        copy_structs(first, count, clients->episodes.size(), out, [&](std::size_t i, ipsf_client_episode& to) {
            fill(clients->made->episodes[i], clients->episodes[i], to);
        });
    });
}

std::int32_t ipsf_client_summary_copy_jobs(const ipsf_client_summary* clients, std::int64_t first, std::int64_t count,
                                           ipsf_client_job* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(clients != nullptr, "`clients` is NULL");
        copy_structs(first, count, clients->jobs.size(), out, [&](std::size_t i, ipsf_client_job& to) {
            fill(clients->from->jobs, clients->made->jobs[i], clients->jobs[i], to);
        });
    });
}

std::int32_t ipsf_client_summary_copy_studies(const ipsf_client_summary* clients, std::int64_t first,
                                              std::int64_t count, ipsf_client_study* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(clients != nullptr, "`clients` is NULL");
        copy_structs(first, count, clients->made->studies.size(), out, [&](std::size_t i, ipsf_client_study& to) {
            fill(clients->from->studies, clients->made->studies[i], to);
        });
    });
}

std::int32_t ipsf_client_summary_table(const ipsf_client_summary* clients, const char* name, ipsf_table** out,
                                       ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(clients != nullptr, "`clients` is NULL");
        return table_named(name, ipsf::tables_of(*clients->made, *clients->from), clients->made, clients->from);
    });
}

std::int32_t ipsf_client_summary_json(ipsf_client_summary* clients, const char** json, std::int64_t* length,
                                      ipsf_error** error) {
    return lend_text("json", clients, json, length, error,
                     [](const auto& one) { return ipsf::to_json(*one.made, *one.from); });
}

std::int32_t ipsf_client_summary_csv(ipsf_client_summary* clients, const char* language, std::int32_t csv_for,
                                     const char** csv, std::int64_t* length, ipsf_error** error) {
    return lend_csv(clients, language, csv_for, csv, length, error,
                    [](const auto& one, auto in, auto whom) { return ipsf::to_csv(*one.made, *one.from, in, whom); });
}

std::int32_t ipsf_client_summary_text(ipsf_client_summary* clients, const char* language, const char** text,
                                      std::int64_t* length, ipsf_error** error) {
    return lend_text("text", clients, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.made, *one.from, in); });
}

std::int32_t ipsf_client_summary_xlsx(const ipsf_client_summary* clients, const char* language, ipsf_bytes** out,
                                      ipsf_error** error) {
    return make_workbook(clients, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(*one.made, *one.from, in); });
}

void ipsf_client_summary_free(ipsf_client_summary** clients) { free_handle(clients); }

std::int32_t ipsf_client_summary_html(const ipsf_client_summary* clients, const ipsf_page_options* options,
                                      ipsf_bytes** out, ipsf_error** error) {
    return make_page(clients, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.made, *one.from, how.asked); });
}
