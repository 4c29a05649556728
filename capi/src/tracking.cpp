// The tracking table through C. Takes options; copies a row for each coach and period into structs.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"
#include "tables.hpp"
#include "workbooks.hpp"

#include <ipsf/report.hpp>
#include <ipsf/tracking.hpp>

using namespace ipsf::capi;

struct ipsf_tracking {
    std::shared_ptr<const ipsf::tracking_table> made;
    std::shared_ptr<const ipsf::history> from;
    /// Ids as the rows lend them, by id index.
    std::vector<std::string> team_ids;
    std::vector<std::string> coach_ids;
    lent_texts texts;
};

namespace {

using ipsf::tracked;

constexpr std::int64_t no_goal = -1;

ipsf::tracking_options options_of(const ipsf_tracking_options& read) {
    ipsf::tracking_options options;
    options.from = read.from;
    options.to = read.to;
    require(read.every == IPSF_EVERY_MONTH || read.every == IPSF_EVERY_WEEK,
            "`every` is neither IPSF_EVERY_MONTH nor IPSF_EVERY_WEEK");
    options.every = read.every == IPSF_EVERY_WEEK ? ipsf::tracking_step::week : ipsf::tracking_step::month;
    options.teams = texts_of(read.teams, read.team_count);
    if (read.jobs_started_goal != no_goal) options.jobs_started_goal = read.jobs_started_goal;
    if (const auto share = read.employed_share_goal; share.denominator != 0)
        options.employed_share_goal = ipsf::fraction{share.numerator, share.denominator};
    return options;
}

std::vector<std::string> texts_of(const ipsf::id_dictionary& ids) {
    std::vector<std::string> texts;
    texts.reserve(ids.size());
    for (std::size_t id = 0; id < ids.size(); ++id) texts.push_back(ids.text(static_cast<ipsf::id_index>(id)));
    return texts;
}

void fill(const ipsf_tracking& tracking, const ipsf::tracking_row& from, ipsf_tracking_row& to) {
    const auto& table = *tracking.made;
    const auto& period = table.periods[from.period];
    to.from = period.first;
    to.to = period.last;
    to.period = period.name.c_str();
    to.team = tracking.team_ids[from.team].c_str();
    to.coach = from.coach == ipsf::no_id ? nullptr : tracking.coach_ids[from.coach].c_str();
    const auto count = [&](tracked which) { return table.count(from, which).value_or(IPSF_UNKNOWN); };
    to.clients_at_start = count(tracked::clients_at_start);
    to.new_clients = count(tracked::new_clients);
    to.handed_in = count(tracked::handed_in);
    to.handed_out = count(tracked::handed_out);
    to.ended = count(tracked::ended);
    to.ended_on_last_day = count(tracked::ended_on_last_day);
    to.clients_at_end = count(tracked::clients_at_end);
    to.job_seekers = count(tracked::job_seekers);
    to.employed_clients = count(tracked::employed_clients);
    to.jobs_started = count(tracked::jobs_started);
    to.jobs_ended = count(tracked::jobs_ended);
    to.studies_started = count(tracked::studies_started);
    to.employer_contacts = count(tracked::employer_contacts);
    to.employer_meetings = count(tracked::employer_meetings);
    const auto share = table.employed_share(from);
    to.employed_share = {share.numerator, share.denominator};
    const auto meetings = table.meetings_per_week(from);
    to.employer_meetings_per_week = {meetings.numerator, meetings.denominator};
    to.employer_meetings_goal = table.goals.employer_meetings.value_or(no_goal);
}

}  // namespace

std::int32_t ipsf_tracking_new(const ipsf_edition* edition, const ipsf_history* history,
                               const ipsf_tracking_options* options, ipsf_tracking** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(history != nullptr, "`history` is NULL");
        const auto read = read_struct(options, ipsf_tracking_options IPSF_TRACKING_OPTIONS_INIT);
        const auto& from = history->loaded;
        return new ipsf_tracking{std::make_shared<const ipsf::tracking_table>(
                                     ipsf::track(edition->edition, edition->named, *from, options_of(read))),
                                 from,
                                 texts_of(from->team_ids),
                                 texts_of(from->coach_ids),
                                 {}};
    });
}

std::int64_t ipsf_tracking_count(const ipsf_tracking* tracking) {
    return tracking == nullptr ? 0 : static_cast<std::int64_t>(tracking->made->rows.size());
}

std::int32_t ipsf_tracking_copy(const ipsf_tracking* tracking, std::int64_t first, std::int64_t count,
                                ipsf_tracking_row* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(tracking != nullptr, "`tracking` is NULL");
        const auto& rows = tracking->made->rows;
        require_range(first, count, rows.size());
        write_structs(out, static_cast<std::size_t>(count), [&](std::size_t i, ipsf_tracking_row& to) {
            fill(*tracking, rows[static_cast<std::size_t>(first) + i], to);
        });
    });
}

std::int32_t ipsf_tracking_table(const ipsf_tracking* tracking, const char* name, ipsf_table** out,
                                 ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(tracking != nullptr, "`tracking` is NULL");
        return table_named(name, ipsf::tables_of(*tracking->made, *tracking->from), tracking->made, tracking->from);
    });
}

std::int32_t ipsf_tracking_json(ipsf_tracking* tracking, const char** json, std::int64_t* length, ipsf_error** error) {
    return lend_text("json", tracking, json, length, error,
                     [](const auto& one) { return ipsf::to_json(*one.made, *one.from); });
}

std::int32_t ipsf_tracking_csv(ipsf_tracking* tracking, const char* language, std::int32_t csv_for, const char** csv,
                               std::int64_t* length, ipsf_error** error) {
    return lend_csv(tracking, language, csv_for, csv, length, error,
                    [](const auto& one, auto in, auto whom) { return ipsf::to_csv(*one.made, *one.from, in, whom); });
}

std::int32_t ipsf_tracking_text(ipsf_tracking* tracking, const char* language, const char** text, std::int64_t* length,
                                ipsf_error** error) {
    return lend_text("text", tracking, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.made, *one.from, in); });
}

std::int32_t ipsf_tracking_xlsx(const ipsf_tracking* tracking, const char* language, ipsf_bytes** out,
                                ipsf_error** error) {
    return make_workbook(tracking, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(*one.made, *one.from, in); });
}

void ipsf_tracking_free(ipsf_tracking** tracking) { free_handle(tracking); }

std::int32_t ipsf_tracking_html(const ipsf_tracking* tracking, const ipsf_page_options* options, ipsf_bytes** out,
                                ipsf_error** error) {
    return make_page(tracking, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.made, *one.from, how.asked); });
}
