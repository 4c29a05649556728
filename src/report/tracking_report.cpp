#include "report/csv_lines.hpp"
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/text_page.hpp"

#include <ipsf/report.hpp>

#include <algorithm>
#include <utility>

namespace ipsf {

using namespace reporting;

namespace {

struct column_words {
    std::string_view csv_fi;  ///< the English header is the key of the JSON
    std::string_view fi, en;  ///< on a page
    bool part = false;        ///< of the line above that is no part
};
constexpr std::array<column_words, tracked_names.size()> words = {{
    {"asiakkaita_alussa", "Asiakkaita alussa", "Clients at the start"},
    {"uusia", "+ uusia", "+ new", true},
    {"siirtyi_tälle", "+ siirtyi tälle valmentajalle", "+ handed in", true},
    {"siirtyi_toiselle", "- siirtyi toiselle valmentajalle", "- handed out", true},
    {"päättyneitä", "- päättyneitä", "- ended", true},
    {"päättyneitä_viimeisenä_päivänä", "+ näistä viimeisenä päivänä", "+ of these on the last day", true},
    {"asiakkaita_lopussa", "Asiakkaita lopussa", "Clients at the end"},
    {"työnhakijoita", "näistä työnhakijoita", "of these job seekers", true},
    {"työssä", "näistä työssä", "of these employed", true},
    {"alkaneita_töitä", "Alkaneita töitä", "Jobs started"},
    {"päättyneitä_töitä", "Päättyneitä töitä", "Jobs ended"},
    {"alkaneita_opintoja", "Alkaneita opintoja", "Studies started"},
    {"työnantajakontakteja", "Työnantajakontakteja", "Employer contacts"},
    {"työnantajatapaamisia", "näistä työnhaun tapaamisia", "of these meetings in job search", true},
}};

tracked at(std::size_t place) { return static_cast<tracked>(place); }

std::optional<fraction> if_known(fraction value) { return value.denominator == 0 ? std::nullopt : std::optional(value); }

/// Rounded for display; what stands beside it is exact.
std::string percent_of(std::optional<fraction> share, language in) {
    return share ? show_decimal(100 * share->numerator, share->denominator, 1, in) : std::string();
}
std::string decimal_of(std::optional<fraction> value, language in) {
    return value ? show_decimal(value->numerator, value->denominator, 2, in) : std::string();
}

std::string number_of(std::optional<std::int64_t> value) { return value ? std::to_string(*value) : std::string(); }

void put_row(json_writer& out, const tracking_table& table, const tracking_row& row) {
    for (std::size_t i = 0; i < tracked_names.size(); ++i) out.put(tracked_names[i], table.count(row, at(i)));
    put_fraction(out, "employed_share", table.employed_share(row));
    put_fraction(out, "employer_meetings_per_week", table.meetings_per_week(row));
}

void put_goals(json_writer& out, const tracking_goals& goals) {
    out.put("employer_meetings_per_week", goals.employer_meetings);
    out.put("jobs_started", goals.jobs_started);
    put_if(out, "employed_share", goals.employed_share, [&](fraction share) { put_members(out, share); });
}

void write_csv_header(csv_lines& lines, language in) {
    const bool finnish = in == language::fi;
    for (const auto* name : finnish ? std::array{"jakso", "alkaa", "päättyy", "rivi", "tiimi", "valmentaja"}
                                    : std::array{"period", "from", "to", "row", "team_id", "coach_id"})
        lines.word(name);
    for (std::size_t i = 0; i < words.size(); ++i) lines.word(finnish ? words[i].csv_fi : tracked_names[i]);
    for (const auto* name :
         finnish ? std::array{"työssä_prosenttia", "tapaamisia_viikossa", "tapaamisia_viikossa_osoittaja", "tapaamisia_viikossa_nimittäjä",
                              "tavoite_tapaamisia_viikossa", "tavoite_alkaneita_töitä", "tavoite_työssä_prosenttia"}
                 : std::array{"employed_percent", "employer_meetings_per_week", "employer_meetings_per_week_numerator",
                              "employer_meetings_per_week_denominator", "goal_employer_meetings_per_week", "goal_jobs_started",
                              "goal_employed_percent"})
        lines.word(name);
    lines.end_line();
}

/// The rows from `first` that are of one period and team: its coaches, then their sum.
std::size_t end_of_team(const tracking_table& table, std::size_t first) {
    while (table.rows[first].coach != no_id) ++first;
    return first + 1;
}

/// One team and period: its coaches, then their sum.
void put_team(json_writer& out, const tracking_table& table, const history& from, std::size_t first, std::size_t end) {
    const auto& sum = table.rows[end - 1];
    out.put("team", from.team_ids.text(sum.team));
    out.put_array("coaches", [&] {
        for (auto place = first; place + 1 < end; ++place)
            out.object([&] {
                out.put("coach", from.coach_ids.text(table.rows[place].coach));
                put_row(out, table, table.rows[place]);
            });
    });
    out.put_object("sum", [&] { put_row(out, table, sum); });
}

/// One team and period on a page: a line for each number, a column for each coach and for the team.
class team_page {
public:
    team_page(text_page& page, const tracking_table& table, const history& from, language in)
        : page_(page), table_(table), from_(from), in_(in) {}

    void write(std::size_t first, std::size_t end) {
        const auto& row = table_.rows[first];
        const auto& period = table_.periods[row.period];
        page_.heading(
            period.name + " (" + format_day(period.first) + " " + (in_ == language::fi ? "–" : "to") + " " + format_day(period.last) + ")",
            std::string(in_ == language::fi ? "tiimi " : "team ") + from_.team_ids.text(row.team));
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

    [[nodiscard]] std::string head_of(const tracking_row& row) const {
        if (row.coach != no_id) return from_.coach_ids.text(row.coach);
        return in_ == language::fi ? "yhteensä" : "team";
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
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto label = std::string(words[i].part ? "  " : "") + std::string(in_ == language::fi ? words[i].fi : words[i].en);
            line(at(i) == tracked::jobs_started ? label + goal(number_of(table_.goals.jobs_started)) : label, first, end, width,
                 [&](const auto& row) { return shown(number_of(table_.count(row, at(i)))); });
            if (at(i) == tracked::employed_clients)
                line((in_ == language::fi ? "Työssä, %" : "Employed, %") + goal(percent_of(table_.goals.employed_share, in_)), first, end,
                     width, [&](const auto& row) { return shown(percent_of(if_known(table_.employed_share(row)), in_)); });
        }
        line((in_ == language::fi ? "Tapaamisia viikossa" : "Meetings in a week") + goal(number_of(table_.goals.employer_meetings)), first,
             end, width, [&](const auto& row) { return shown(decimal_of(if_known(table_.meetings_per_week(row)), in_)); });
    }

    [[nodiscard]] std::string goal(const std::string& shown) const {
        if (shown.empty()) return {};
        return (in_ == language::fi ? " (tavoite " : " (goal ") + shown + ")";
    }

    text_page& page_;
    const tracking_table& table_;
    const history& from_;
    language in_;
};

}  // namespace

std::string to_json(const tracking_table& table, const history& from) {
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
                            out.object([&] { put_team(out, table, from, first, place); });
                        }
                    });
                });
        });
    });
    return out.take();
}

std::string to_csv(const tracking_table& table, const history& from, language in, csv_for whom) {
    csv_lines lines(whom);
    const auto decimals = lines.decimals_in(in);
    write_csv_header(lines, in);
    for (const auto& row : table.rows) {
        const bool sum = row.coach == no_id;
        const auto& period = table.periods[row.period];
        lines.word(period.name);
        lines.day(period.first);
        lines.day(period.last);
        lines.word(in == language::fi ? (sum ? "tiimi" : "valmentaja") : (sum ? "team" : "coach"));
        lines.text(from.team_ids.text(row.team));
        lines.text(sum ? std::string() : from.coach_ids.text(row.coach));
        for (std::size_t i = 0; i < tracked_names.size(); ++i) lines.number(table.count(row, at(i)));
        const auto meetings = table.meetings_per_week(row);
        lines.word(percent_of(if_known(table.employed_share(row)), decimals));
        lines.word(decimal_of(if_known(meetings), decimals));
        lines.number(meetings.numerator);
        lines.number(meetings.denominator);
        lines.number(table.goals.employer_meetings);
        lines.number(sum ? table.goals.jobs_started : std::nullopt);
        lines.word(sum ? percent_of(table.goals.employed_share, decimals) : std::string());
        lines.end_line();
    }
    return lines.take();
}

std::string to_text(const tracking_table& table, const history& from, language in) {
    text_page page;
    page.line((in == language::fi ? "Tiiminvetäjän seurantataulukko " : "Team leader's tracking table ") + format_day(table.from) +
              (in == language::fi ? " – " : " to ") + format_day(table.to));
    page.line(std::string(page_width, '='));
    team_page teams(page, table, from, in);
    for (std::size_t first = 0; first < table.rows.size();) {
        const auto end = end_of_team(table, first);
        teams.write(first, end);
        first = end;
    }
    if (table.rows.empty()) page.line(in == language::fi ? "Ei seurattavaa." : "Nothing to track.");
    return page.text();
}

}  // namespace ipsf
