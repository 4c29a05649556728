// The due list through C. Takes options; copies items into structs, and lends ids and texts.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"
#include "tables.hpp"
#include "workbooks.hpp"

#include <ipsf/arrow.hpp>
#include <ipsf/due.hpp>
#include <ipsf/report.hpp>

using namespace ipsf::capi;

struct ipsf_due_list {
    std::shared_ptr<const ipsf::due_list> made;
    std::shared_ptr<const ipsf::history> from;
    lent_ids teams, coaches, episodes, jobs, care_teams;
    lent_texts texts;
};

namespace {

ipsf::due_options options_of(const ipsf_due_options& read) {
    ipsf::due_options options;
    options.as_of = read.as_of;
    options.horizon = read.horizon;
    options.met = read.met;
    options.teams = texts_of(read.teams, read.team_count);
    options.coaches = texts_of(read.coaches, read.coach_count);
    options.clients = texts_of(read.clients, read.client_count);
    options.keys = texts_of(read.keys, read.key_count);
    options.calendar = calendar_of(read.holidays, read.holiday_count);
    return options;
}

void keep_ids(ipsf_due_list& list) {
    for (const auto& item : list.made->items) {
        list.teams.keep(list.from->team_ids, item.team);
        list.coaches.keep(list.from->coach_ids, item.coach);
        list.episodes.keep(list.from->episode_ids, item.episode);
        list.jobs.keep(list.from->job_ids, item.job);
        list.care_teams.keep(list.from->care_team_ids, item.care_team);
    }
}

const char* key_of(const ipsf_due_list& list, std::size_t deadline) {
    return list.made->edition->process->deadlines[deadline].key.c_str();
}

std::int32_t code_of(ipsf::due_state state) {
    switch (state) {
        case ipsf::due_state::open:
            return IPSF_DUE_OPEN;
        case ipsf::due_state::overdue:
            return IPSF_DUE_OVERDUE;
        case ipsf::due_state::met:
            break;
    }
    return IPSF_DUE_MET;
}

void fill(const ipsf_due_list& list, const ipsf::due_item& from, ipsf_due_item& to) {
    to.state = code_of(from.state);
    to.days = from.days;
    to.trigger_on = from.trigger_on;
    to.due_on = from.due_on;
    to.met_on = from.met_on;
    to.deadline = static_cast<std::int64_t>(from.deadline);
    if (from.state == ipsf::due_state::met) {
        to.met_row = shown_row(*list.from, from.met_row);
        to.met_in = ipsf::name_of(from.met_in).data();  // a view of a literal, which ends with a NUL
    }
    to.key = key_of(list, from.deadline);
    to.team = list.teams.lend(from.team);
    to.coach = list.coaches.lend(from.coach);
    to.episode = list.episodes.lend(from.episode);
    to.job = list.jobs.lend(from.job);
    to.care_team = list.care_teams.lend(from.care_team);
}

void fill(const ipsf_due_list& list, const ipsf::due_total& from, ipsf_due_total& to) {
    to.key = key_of(list, from.deadline);
    to.deadline = static_cast<std::int64_t>(from.deadline);
    to.open = from.open;
    to.overdue = from.overdue;
    to.met_in_time = from.met_in_time;
    to.met_late = from.met_late;
}

}  // namespace

std::int32_t ipsf_due_list_new(const ipsf_edition* edition, const ipsf_history* history,
                               const ipsf_due_options* options, ipsf_due_list** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(history != nullptr, "`history` is NULL");
        const auto read = read_struct(options, ipsf_due_options IPSF_DUE_OPTIONS_INIT);
        auto list = std::make_unique<ipsf_due_list>();
        list->made = std::make_shared<const ipsf::due_list>(
            ipsf::list_due(edition->edition, edition->named, *history->loaded, options_of(read),
                           execution_of(read.threads, nullptr, nullptr)));
        list->from = history->loaded;
        keep_ids(*list);
        return list.release();
    });
}

std::int64_t ipsf_due_list_count(const ipsf_due_list* list) {
    return list == nullptr ? 0 : static_cast<std::int64_t>(list->made->items.size());
}

std::int64_t ipsf_due_list_total_count(const ipsf_due_list* list) {
    return list == nullptr ? 0 : static_cast<std::int64_t>(list->made->totals.size());
}

std::int32_t ipsf_due_list_copy(const ipsf_due_list* list, std::int64_t first, std::int64_t count, ipsf_due_item* out,
                                ipsf_error** error) {
    return guarded(error, [&] {
        require(list != nullptr, "`list` is NULL");
        const auto& items = list->made->items;
        copy_structs(first, count, items.size(), out,
                     [&](std::size_t i, ipsf_due_item& to) { fill(*list, items[i], to); });
    });
}

std::int32_t ipsf_due_list_copy_totals(const ipsf_due_list* list, std::int64_t first, std::int64_t count,
                                       ipsf_due_total* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(list != nullptr, "`list` is NULL");
        const auto& totals = list->made->totals;
        copy_structs(first, count, totals.size(), out,
                     [&](std::size_t i, ipsf_due_total& to) { fill(*list, totals[i], to); });
    });
}

std::int32_t ipsf_due_list_table(const ipsf_due_list* list, const char* name, ipsf_table** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(list != nullptr, "`list` is NULL");
        return table_named(name, ipsf::tables_of(*list->made, *list->from), list->made, list->from);
    });
}

std::int32_t ipsf_due_list_arrow(const ipsf_due_list* list, ArrowArrayStream* out, ipsf_error** error) {
    if (out != nullptr) *out = {};
    return guarded(error, [&] {
        require(list != nullptr && out != nullptr, "`list` or `out` is NULL");
        ipsf::to_arrow(*list->made, *list->from, out);
    });
}

std::int32_t ipsf_due_list_json(ipsf_due_list* list, const char** json, std::int64_t* length, ipsf_error** error) {
    return lend_text("json", list, json, length, error,
                     [](const auto& one) { return ipsf::to_json(*one.made, *one.from); });
}

std::int32_t ipsf_due_list_csv(ipsf_due_list* list, std::int32_t csv_for, const char** csv, std::int64_t* length,
                               ipsf_error** error) {
    return lend_csv(list, csv_for, csv, length, error,
                    [](const auto& one, auto whom) { return ipsf::to_csv(*one.made, *one.from, whom); });
}

std::int32_t ipsf_due_list_text(ipsf_due_list* list, const char* language, const char** text, std::int64_t* length,
                                ipsf_error** error) {
    return lend_text("text", list, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.made, *one.from, in); });
}

std::int32_t ipsf_due_list_xlsx(const ipsf_due_list* list, const char* language, ipsf_bytes** out, ipsf_error** error) {
    return make_workbook(list, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(*one.made, *one.from, in); });
}

void ipsf_due_list_free(ipsf_due_list** list) { free_handle(list); }

std::int32_t ipsf_due_list_html(const ipsf_due_list* list, const ipsf_page_options* options, ipsf_bytes** out,
                                ipsf_error** error) {
    return make_page(list, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.made, *one.from, how.asked); });
}
