// Writes the tracking table: a page for each team and period, JSON, and CSV.
#include "edition/fixed_text.hpp"
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "report/text_page.hpp"

#include <ipsf/report.hpp>

#include <algorithm>
#include <utility>

namespace ipsf {

using namespace reporting;

namespace {

struct line_label {
    fixed_text words;
    bool part = false;  ///< of the line above that is no part
};
constexpr std::array<line_label, tracked_names.size()> labels = {{
    {{"Asiakkaita alussa", "Clients at the start"}},
    {{"+ uusia", "+ new"}, true},
    {{"+ siirtyi tälle valmentajalle", "+ handed in"}, true},
    {{"- siirtyi toiselle valmentajalle", "- handed out"}, true},
    {{"- päättyneitä", "- ended"}, true},
    {{"+ näistä viimeisenä päivänä", "+ of these on the last day"}, true},
    {{"Asiakkaita lopussa", "Clients at the end"}},
    {{"näistä työnhakijoita", "of these job seekers"}, true},
    {{"näistä työssä", "of these employed"}, true},
    {{"Alkaneita töitä", "Jobs started"}},
    {{"Päättyneitä töitä", "Jobs ended"}},
    {{"Alkaneita opintoja", "Studies started"}},
    {{"Työnantajakontakteja", "Employer contacts"}},
    {{"näistä työnhaun tapaamisia", "of these meetings in job search"}, true},
}};

tracked at(std::size_t place) { return static_cast<tracked>(place); }

std::optional<fraction> if_known(fraction value) {
    return value.denominator == 0 ? std::nullopt : std::optional(value);
}

/// Rounded for display; what stands beside it is exact.
std::string percent_of(std::optional<fraction> share, language in) {
    return share ? show_decimal(100 * share->numerator, share->denominator, 1, in) : std::string();
}
std::string decimal_of(std::optional<fraction> value, language in) {
    return value ? show_decimal(value->numerator, value->denominator, 2, in) : std::string();
}

std::string number_of(std::optional<std::int64_t> value) { return value ? std::to_string(*value) : std::string(); }

void put_goals(json_writer& out, const tracking_goals& goals) {
    out.put("employer_meetings_per_week", goals.employer_meetings);
    out.put("jobs_started", goals.jobs_started);
    put_if(out, "employed_share", goals.employed_share, [&](fraction share) { put_members(out, share); });
}

/// The rows from `first` that are of one period and team: its coaches, then their sum.
std::size_t end_of_team(const tracking_table& table, std::size_t first) {
    while (table.rows[first].coach != no_id) ++first;
    return first + 1;
}

/// One team and period: its coaches, then their sum.
void put_team(json_writer& out, const tracking_table& table, const result_table& columns, const history& from,
              std::size_t first, std::size_t end) {
    const auto& sum = table.rows[end - 1];
    out.put("team", from.team_ids.text(sum.team));
    out.put_array("coaches", [&] {
        for (auto place = first; place + 1 < end; ++place)
            out.object([&] {
                out.put("coach", from.coach_ids.text(table.rows[place].coach));
                put_row(out, columns, place);
            });
    });
    out.put_object("sum", [&] { put_row(out, columns, end - 1); });
}

/// One team and period on a page: a line for each number, a column for each coach and for the team.
class team_page {
public:
    team_page(text_page& page, const tracking_table& table, const history& from, language in)
        : page_(page), table_(table), from_(from), in_(in) {}

    void write(std::size_t first, std::size_t end) {
        const auto& row = table_.rows[first];
        const auto& period = table_.periods[row.period];
        page_.heading(period.name + " (" + format_day(period.first) + " " + say({"–", "to"}) + " " +
                          format_day(period.last) + ")",
                      say({"tiimi ", "team "}) + from_.team_ids.text(row.team));
        const auto width = column_width(first, end);
        // As many coaches beside each other as the page holds.
        const auto columns = std::max<std::size_t>(1, (page_width - label_width) / width);
        for (auto place = first; place < end; place += columns) {
            if (place != first) page_.empty_line();
            write_columns(place, std::min(end, place + columns), width);
        }
    }

private:
    static constexpr std::size_t label_width = 36;
    static constexpr std::size_t narrowest = 9;

    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    [[nodiscard]] std::string head_of(const tracking_row& row) const {
        if (row.coach != no_id) return from_.coach_ids.text(row.coach);
        return say({"yhteensä", "team"});
    }

    [[nodiscard]] std::size_t column_width(std::size_t first, std::size_t end) const {
        auto width = narrowest;
        for (; first < end; ++first) width = std::max(width, width_of(head_of(table_.rows[first])) + 2);
        return width;
    }

    template <class Cell>
    void line(const std::string& label, std::size_t first, std::size_t end, std::size_t width, Cell cell) {
        std::string cells;
        for (; first < end; ++first) cells += pad_left(cell(table_.rows[first]), width);
        page_.line(pad_right(label, label_width) + cells);
    }

    void write_columns(std::size_t first, std::size_t end, std::size_t width) {
        const auto shown = [](std::string value) { return value.empty() ? std::string("-") : value; };
        line("", first, end, width, [this](const auto& row) { return head_of(row); });
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const auto label = (labels[i].part ? "  " : "") + say(labels[i].words);
            line(at(i) == tracked::jobs_started ? label + goal(number_of(table_.goals.jobs_started)) : label, first,
                 end, width, [&](const auto& row) { return shown(number_of(table_.count(row, at(i)))); });
            if (at(i) == tracked::employed_clients)
                line(say({"Työssä, %", "Employed, %"}) + goal(percent_of(table_.goals.employed_share, in_)), first, end,
                     width,
                     [&](const auto& row) { return shown(percent_of(if_known(table_.employed_share(row)), in_)); });
        }
        line(say({"Tapaamisia viikossa", "Meetings in a week"}) + goal(number_of(table_.goals.employer_meetings)),
             first, end, width,
             [&](const auto& row) { return shown(decimal_of(if_known(table_.meetings_per_week(row)), in_)); });
    }

    [[nodiscard]] std::string goal(const std::string& shown) const {
        if (shown.empty()) return {};
        return say({" (tavoite ", " (goal "}) + shown + ")";
    }

    text_page& page_;
    const tracking_table& table_;
    const history& from_;
    language in_;
};

}  // namespace

std::string to_json(const tracking_table& table, const history& from) {
    const auto columns = tables_of(table, from).front();
    json_writer out;
    out.object([&] {
        put_made_with(out, *table.edition, table.out_of_date);
        out.put("from", format_day(table.from));
        out.put("to", format_day(table.to));
        out.put("every", tracking_step_names[static_cast<std::size_t>(table.every)]);
        out.put_object("goals", [&] { put_goals(out, table.goals); });
        out.put_array("periods", [&] {
            std::size_t place = 0;
            for (std::size_t period = 0; period < table.periods.size(); ++period)
                out.object([&] {
                    out.put("period", table.periods[period].name);
                    out.put("from", format_day(table.periods[period].first));
                    out.put("to", format_day(table.periods[period].last));
                    out.put_array("teams", [&] {
                        while (place < table.rows.size() && table.rows[place].period == period) {
                            const auto first = std::exchange(place, end_of_team(table, place));
                            out.object([&] { put_team(out, table, columns, from, first, place); });
                        }
                    });
                });
        });
    });
    return out.take();
}

std::string to_csv(const tracking_table& table, const history& from, language in, csv_for whom) {
    return to_csv(tables_of(table, from).front(), in, whom);
}

std::string to_text(const tracking_table& table, const history& from, language in) {
    text_page page;
    page.line(fixed_text{"Tiiminvetäjän seurantataulukko ", "Team leader's tracking table "}.in(in) +
              format_day(table.from) + fixed_text{" – ", " to "}.in(in) + format_day(table.to));
    page.line(std::string(page_width, '='));
    team_page teams(page, table, from, in);
    for (std::size_t first = 0; first < table.rows.size();) {
        const auto end = end_of_team(table, first);
        teams.write(first, end);
        first = end;
    }
    if (table.rows.empty()) page.line(fixed_text{"Ei seurattavaa.", "Nothing to track."}.in(in));
    return page.text();
}

}  // namespace ipsf
