// Writes due lists: a page by day, JSON, and CSV.
#include "edition/fixed_text.hpp"
#include "report/json_values.hpp"
#include "report/table_report.hpp"
#include "report/text_page.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace reporting;

namespace {

constexpr std::array<fixed_text, due_state_names.size()> states = {
    {{"Avoinna", "Open"}, {"Myöhässä", "Overdue"}, {"Hoidettu", "Met"}}};

std::string heading_of(due_state state, language in) { return states[static_cast<std::size_t>(state)].in(in); }

/// "2 days late" and the like.
std::string days_of(const due_item& item, language in) {
    const bool open = item.state == due_state::open;
    if (item.days == 0) return (open ? fixed_text{"tänään", "today"} : fixed_text{"ajoissa", "in time"}).in(in);
    return std::to_string(item.days) + fixed_text{" pv", item.days == 1 ? " day" : " days"}.in(in) +
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

void write_items(text_page& page, const due_list& list, const history& from, due_state state, language in) {
    constexpr std::size_t title_at = 32;
    bool any = false;
    for (const auto& item : list.items) {
        if (item.state != state) continue;
        if (!any) page.heading(heading_of(state, in));
        any = true;
        page.pair(0, format_day(state == due_state::met ? item.met_on : item.due_on) + " " + days_of(item, in),
                  title_at, list.edition->process->deadlines[item.deadline].title.in(in));
        page.paragraph(title_at, about(item, from, in));
    }
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

std::string to_text(const due_list& list, const history& from, language in) {
    constexpr std::size_t number_wide = 10;
    text_page page;
    page.line(fixed_text{"Määräajat ", "Due on "}.in(in) + format_day(list.as_of));
    page.line(std::string(page_width, '='));
    const auto row = [&](const std::vector<std::string>& cells, std::string_view key) {
        page.line(in_columns(cells, number_wide) + "  " + std::string(key));
    };
    const auto numbers = [](std::int64_t open, std::int64_t overdue, std::int64_t met) {
        return std::vector{std::to_string(open), std::to_string(overdue), std::to_string(met)};
    };
    row({heading_of(due_state::open, in), heading_of(due_state::overdue, in), heading_of(due_state::met, in)},
        fixed_text{"määräaika", "deadline"}.in(in));
    due_total sum;
    for (const auto& total : list.totals) {
        const auto met = total.met_in_time + total.met_late;
        if (total.open + total.overdue + met == 0) continue;
        row(numbers(total.open, total.overdue, met), list.edition->process->deadlines[total.deadline].title.in(in));
        sum.open += total.open;
        sum.overdue += total.overdue;
        sum.met_in_time += met;
    }
    row(numbers(sum.open, sum.overdue, sum.met_in_time), fixed_text{"yhteensä", "all"}.in(in));
    for (const auto state : {due_state::overdue, due_state::open, due_state::met})
        write_items(page, list, from, state, in);
    return page.text();
}

}  // namespace ipsf
