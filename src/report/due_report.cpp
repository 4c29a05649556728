// Writes due lists: a page by day, JSON, and CSV.
#include "edition/fixed_text.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace reporting;
using namespace pages;

namespace {

constexpr std::array<fixed_text, due_state_names.size()> states = {
    {{"Avoinna", "Open"}, {"Myöhässä", "Overdue"}, {"Hoidettu", "Met"}}};

std::string heading_of(due_state state, language in) { return states[static_cast<std::size_t>(state)].in(in); }

/// "2 days late" and the like.
std::string days_of(const due_item& item, language in) {
    const bool open = item.state == due_state::open;
    if (item.days == 0) return (open ? fixed_text{"tänään", "today"} : fixed_text{"ajoissa", "in time"}).in(in);
    return show_days(item.days, in) +
           (open ? fixed_text{" jäljellä", " left"} : fixed_text{" myöhässä", " late"}).in(in);
}

/// Whom or what it is about: ids after each other, each with its kind.
std::string about(const due_item& item, const history& from, language in) {
    std::string all;
    const auto add = [&](const fixed_text& kind, const id_dictionary& ids, id_index id) {
        if (id == no_id) return;
        all += (all.empty() ? "" : ", ") + kind.in(in) + " " + ids.text(id);
    };
    add({"tiimi", "team"}, from.team_ids, item.team);
    add({"valmentaja", "coach"}, from.coach_ids, item.coach);
    add({"asiakkuus", "episode"}, from.episode_ids, item.episode);
    add({"työ", "job"}, from.job_ids, item.job);
    add({"hoitotiimi", "care team"}, from.care_team_ids, item.care_team);
    return all;
}

void list_items(page& page, const due_list& list, const history& from, due_state state, language in) {
    table items{.columns = {{.title = fixed_text{"Päivä", "Day"}.in(in)}, {.title = words::deadline.in(in)}},
                .as = table::layout::labelled,
                .detail_indent = 32};
    for (const auto& item : list.items) {
        if (item.state != state) continue;
        const auto on = state == due_state::met ? item.met_on : item.due_on;
        items.rows.push_back({.cells = {format_day(on) + " " + days_of(item, in),
                                        list.edition->process->deadlines[item.deadline].title.in(in)},
                              .details = {about(item, from, in)}});
    }
    if (items.rows.empty()) return;
    page.part(heading_of(state, in));
    page.show(items);
}

/// How many there are of each deadline.
void count_items(page& page, const due_list& list, language in) {
    constexpr std::size_t number_wide = 10;
    table counts;
    for (const auto state : {due_state::open, due_state::overdue, due_state::met})
        counts.columns.push_back({.title = heading_of(state, in), .number = true, .width = number_wide});
    counts.columns.push_back({.title = words::deadline.in(in)});
    const auto add = [&](const due_total& of, const std::string& what, bool sum) {
        counts.rows.push_back({.cells = {std::to_string(of.open), std::to_string(of.overdue),
                                         std::to_string(of.met_in_time + of.met_late), what},
                               .sum = sum});
    };
    due_total all;
    for (const auto& total : list.totals) {
        if (total.open + total.overdue + total.met_in_time + total.met_late == 0) continue;
        add(total, list.edition->process->deadlines[total.deadline].title.in(in), false);
        all.open += total.open;
        all.overdue += total.overdue;
        all.met_in_time += total.met_in_time;
        all.met_late += total.met_late;
    }
    add(all, fixed_text{"yhteensä", "all"}.in(in), true);
    page.show(counts);
}

}  // namespace

std::string to_json(const due_list& list, const history& from) {
    const auto tables = tables_of(list, from);
    json_writer out;
    out.object([&] {
        put_made_with(out, *list.edition, list.out_of_date);
        put_service_model(out, *list.edition->process);
        out.put("as_of", format_day(list.as_of));
        put_rows(out, "due", tables[0]);
        out.put_object("totals", [&] {
            for (std::size_t place = 0; place < list.totals.size(); ++place)
                out.put_object(list.edition->process->deadlines[list.totals[place].deadline].key,
                               [&] { put_row(out, tables[1], place); });
        });
    });
    return out.take();
}

std::string to_csv(const due_list& list, const history& from, csv_for whom) {
    return to_csv(tables_of(list, from).front(), language::en, whom);
}

void reporting::describe(page& page, const due_list& list, const history& from, language in) {
    page.title(fixed_text{"Määräajat ", "Due on "}.in(in) + format_day(list.as_of));
    count_items(page, list, in);
    for (const auto state : {due_state::overdue, due_state::open, due_state::met})
        list_items(page, list, from, state, in);
}

std::string to_text(const due_list& list, const history& from, language in) {
    text_page page;
    describe(page, list, from, in);
    return page.text();
}

}  // namespace ipsf
