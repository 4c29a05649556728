// Reviews by two editions: which teams move, and by which criteria.
#include "report/csv_lines.hpp"
#include "report/edition_diff_report.hpp"
#include "report/level_titles.hpp"
#include "report/shown_values.hpp"
#include "report/text_page.hpp"
#include "report/words.hpp"
#include "review/totals.hpp"
#include "sensitivity/tried_choices.hpp"

#include <ipsf/report.hpp>

#include <algorithm>
#include <set>

namespace ipsf {

using namespace reporting;

namespace {

using summary = review_series::summary;

json moved_to_json(const moved_reviews& counts) { return {{"moved", counts.moved}, {"rise", counts.rise}, {"fall", counts.fall}}; }

json counts_to_json(const difference_counts& counts) {
    json object = {
        {"reviews", counts.reviews}, {"moved", counts.moved}, {"levels", counts.levels}, {"totals", moved_to_json(counts.totals)}};
    auto criteria = json::array();
    for (std::size_t i = 0; i < counts.criteria.size(); ++i) {
        if (counts.criteria[i].moved == 0) continue;
        json one = {{"id", i + 1}};
        one.update(moved_to_json(counts.criteria[i]));
        criteria.push_back(std::move(one));
    }
    object["criteria"] = std::move(criteria);
    return object;
}

json choices_to_json(const rulebook& edition) {
    auto object = json::object();
    for (const auto& choice : edition.choices) object[choice.key] = choice.value;
    return object;
}

json side_to_json(const rulebook& edition, const summary& one) {
    return {{"total_low", one.total_low},
            {"total_high", one.total_high},
            {"levels", reviewing::levels_between(edition, one.total_low, one.total_high)}};
}

json range_to_json(const summary& one, std::size_t criterion) { return {{"low", one.low[criterion]}, {"high", one.high[criterion]}}; }

json review_to_json(const review_difference& compared, const compared_review& one) {
    json object;
    object["team"] = one.team ? json(*one.team) : json(nullptr);
    object["as_of"] = format_day(compared.dates[one.date].as_of);
    object["before"] = side_to_json(*compared.before, one.before);
    object["after"] = side_to_json(*compared.after, one.after);
    object["changes_level"] = one.changes_level();
    auto criteria = json::array();
    for (std::size_t i = 0; i < one.before.low.size(); ++i)
        if (one.moves(static_cast<int>(i) + 1))
            criteria.push_back({{"id", i + 1}, {"before", range_to_json(one.before, i)}, {"after", range_to_json(one.after, i)}});
    object["criteria"] = std::move(criteria);
    return object;
}

/// What the editions are to these dates: whether they cover them all.
bool covers_all(const rulebook& edition, const std::vector<window>& dates) {
    return std::all_of(dates.begin(), dates.end(), [&](const window& date) { return edition.covers(date.as_of); });
}

bool is_wider(const compared_review& one, std::size_t criterion) {
    return one.after.high[criterion] - one.after.low[criterion] > one.before.high[criterion] - one.before.low[criterion];
}

class moves_page {
public:
    moves_page(const review_difference& compared, language in) : compared_(compared), in_(in), counts_(compared.counts()) {}

    std::string write() {
        auto period = format_day(compared_.dates.front().as_of);
        if (compared_.dates.size() > 1)
            period += " " + std::string(reporting::say(word::to, in_)) + " " + format_day(compared_.dates.back().as_of);
        page_.heading(say("Reviews", "Arvioinnit"), period);
        write_counts();
        write_criteria();
        if (compared_.dates.size() > 1) write_dates();
        write_moves();
        return page_.text();
    }

private:
    static constexpr std::size_t number_column = 62;
    static constexpr std::size_t number_wide = 10;
    static constexpr std::size_t wide_number_wide = 14;
    static constexpr std::size_t reason_indent = 7;

    [[nodiscard]] std::string say(const char* english, const char* finnish) const { return in_ == language::fi ? finnish : english; }

    void write_counts() {
        const auto line = [&](const std::string& label, std::int64_t number) {
            page_.pair(0, label, number_column, std::to_string(number));
        };
        for (const auto* edition : {compared_.before.get(), compared_.after.get()})
            if (!covers_all(*edition, compared_.dates))
                page_.paragraph(0, edition->id + say(": not in force on every date", ": ei ole voimassa kaikkina päivinä"));
        line(say("Reviews by both editions", "Arviointeja kummallakin kriteeristöllä"), counts_.reviews);
        line(say("The score of some criterion moves", "Jonkin kriteerin pisteet muuttuvat"), counts_.moved);
        line(say("The level changes", "Taso vaihtuu"), counts_.levels);
        line(say("The total rises", "Yhteispisteet nousevat"), counts_.totals.rise);
        line(say("The total falls", "Yhteispisteet laskevat"), counts_.totals.fall);
        if (const auto both_ways = counts_.totals.moved - counts_.totals.rise - counts_.totals.fall; both_ways > 0)
            line(say("The range of the total widens or narrows both ways", "Yhteispisteiden väli levenee tai kapenee"), both_ways);
    }

    [[nodiscard]] std::int64_t wider(std::size_t criterion) const {
        return std::count_if(compared_.reviews.begin(), compared_.reviews.end(), [&](const auto& one) { return is_wider(one, criterion); });
    }

    void write_criteria() {
        if (counts_.moved == 0) return;
        page_.empty_line();
        page_.at_margin(
            say("Criterion", "Kriteeri"),
            in_columns({say("moves", "muuttuu"), say("rises", "nousee"), say("falls", "laskee"), say("wider", "levenee")}, number_wide));
        std::int64_t all_wider = 0;
        for (std::size_t i = 0; i < counts_.criteria.size(); ++i) {
            const auto& one = counts_.criteria[i];
            if (one.moved == 0) continue;
            const auto made_wider = wider(i);
            all_wider += made_wider;
            page_.numbered(
                static_cast<int>(i) + 1, compared_.after->criteria[i].title.in(in_),
                in_columns({std::to_string(one.moved), std::to_string(one.rise), std::to_string(one.fall), std::to_string(made_wider)},
                           number_wide));
            page_.paragraph(reason_indent, reasons(i));
        }
        if (all_wider > 0)
            page_.paragraph(0, say("Wider: by the later edition the score depends on something that is not known of the service.",
                                   "Levenee: jälkimmäisen kriteeristön mukaan pisteet riippuvat tiedosta, jota palvelusta ei ole."));
    }

    /// What changed that the criterion can move by.
    [[nodiscard]] std::string reasons(std::size_t criterion) const {
        const auto& asked = compared_.after->criteria[criterion];
        std::int64_t limits = 0;
        std::int64_t inputs = 0;
        std::set<std::string> choices;
        for (const auto& one : compared_.editions.changes) {
            if (one.criterion == asked.id) {
                limits += one.kind == change_kind::limits ? 1 : 0;
                inputs += one.kind == change_kind::inputs ? 1 : 0;
            } else if (one.kind == change_kind::choices) {
                for (const auto* edition : {compared_.before.get(), compared_.after.get()})
                    for (const auto& choice : edition->choices)
                        if (gives_value(one.key, choice.key) && can_depend(asked, choice)) choices.insert(choice.key);
            }
        }
        std::vector<std::string> said;
        if (limits > 0) said.push_back(say("limits and rows ", "rajat ja rivit ") + std::to_string(limits));
        if (inputs > 0) said.push_back(say("inputs ", "kysyttävät tiedot ") + std::to_string(inputs));
        for (const auto& choice : choices) said.push_back(say("choice ", "valinta ") + choice);
        return say("changed: ", "muutettu: ") + join(said, ", ");
    }

    /// Whether a change of this key is of the value of the choice, and not of the values that it might have.
    [[nodiscard]] static bool gives_value(const std::string& changed, const std::string& choice) {
        const auto key = "choice." + choice;
        return changed == key || changed == key + ".default" || changed == key + ".in_force";
    }

    void write_dates() {
        page_.empty_line();
        const auto row = [&](const std::string& label, const std::vector<std::string>& cells) {
            page_.at_margin(label, in_columns(cells, wide_number_wide));
        };
        row(say("Review date", "Arviointipäivä"),
            {say("reviews", "arviointeja"), say("move", "muuttuu"), say("change level", "taso vaihtuu")});
        for (std::size_t date = 0; date < compared_.dates.size(); ++date) {
            const auto counts = compared_.counts(date);
            row(format_day(compared_.dates[date].as_of),
                {std::to_string(counts.reviews), std::to_string(counts.moved), std::to_string(counts.levels)});
        }
    }

    [[nodiscard]] std::string criteria_of(const compared_review& one) const {
        std::vector<std::string> moves;
        for (std::size_t i = 0; i < one.before.low.size(); ++i)
            if (one.moves(static_cast<int>(i) + 1))
                moves.push_back(std::to_string(i + 1) + ": " + show_range(one.before.low[i], one.before.high[i]) + " -> " +
                                show_range(one.after.low[i], one.after.high[i]));
        return join(moves, ", ");
    }

    void write_moves() {
        if (counts_.moved == 0) return;
        page_.heading(say("Who moves", "Keiden tulos muuttuu"));
        for (const auto& one : compared_.reviews) {
            if (!one.moves()) continue;
            auto who = format_day(compared_.dates[one.date].as_of);
            if (one.team) who += "  " + std::string(reporting::say(word::team, in_)) + " " + *one.team;
            const auto level_before = show_levels(*compared_.before, one.before.lowest_level, one.before.highest_level, in_);
            const auto level_after = show_levels(*compared_.after, one.after.lowest_level, one.after.highest_level, in_);
            page_.at_margin(
                who + "  " + (one.changes_level() ? level_before + " -> " + level_after : level_after),
                show_range(one.before.total_low, one.before.total_high) + " -> " + show_range(one.after.total_low, one.after.total_high));
            constexpr std::size_t indent = 3;
            page_.paragraph(indent, criteria_of(one));
        }
    }

    const review_difference& compared_;
    language in_;
    difference_counts counts_;
    text_page page_;
};

}  // namespace

std::string to_json(const review_difference& compared) {
    auto head = changes_to_json(compared.editions);
    if (!covers_all(*compared.before, compared.dates)) head["before"]["out_of_date"] = true;
    if (!covers_all(*compared.after, compared.dates)) head["after"]["out_of_date"] = true;
    head["before"]["choices"] = choices_to_json(*compared.before);
    head["after"]["choices"] = choices_to_json(*compared.after);
    head["before"]["warnings"] = warnings_to_json(compared.before_warnings);
    head["after"]["warnings"] = warnings_to_json(compared.after_warnings);
    head["months"] = compared.dates.front().months;
    head["counts"] = counts_to_json(compared.counts());
    head["dates"] = json::array();
    for (std::size_t date = 0; date < compared.dates.size(); ++date) {
        json one = {{"as_of", format_day(compared.dates[date].as_of)}};
        one.update(counts_to_json(compared.counts(date)));
        head["dates"].push_back(std::move(one));
    }
    head["reviews"] = json::array();
    return dump_with_list(head, compared.reviews.size(),
                          [&](std::size_t place) { return review_to_json(compared, compared.reviews[place]); });
}

std::string to_text(const review_difference& compared, language in) {
    return comparison_head(compared.editions, in) + moves_page(compared, in).write() + deciding_changes(compared.editions, in);
}

std::string to_csv(const review_difference& compared) {
    csv_lines lines;
    for (const auto* name : {"as_of", "team_id", "total_low_before", "total_high_before", "total_low_after", "total_high_after",
                             "level_before", "level_after", "changes_level", "criteria_moved"})
        lines.text(name);
    for (const auto& asked : compared.after->criteria)
        for (const char* part : {"low_before_", "high_before_", "low_after_", "high_after_"}) lines.text(part + std::to_string(asked.id));
    const auto& what_if_before = compared.before->what_if.en;
    const auto& what_if_after = compared.after->what_if.en;
    if (!what_if_before.empty()) lines.text("what_if_before");
    if (!what_if_after.empty()) lines.text("what_if_after");
    lines.end_line();
    const auto level = [&](const summary& one) { lines.text(one.total_low == one.total_high ? one.lowest_level : std::string_view()); };
    for (const auto& one : compared.reviews) {
        lines.text(format_day(compared.dates[one.date].as_of));
        lines.text(one.team.value_or(""));
        for (const int total : {one.before.total_low, one.before.total_high, one.after.total_low, one.after.total_high})
            lines.number(total);
        level(one.before);
        level(one.after);
        lines.text(one.changes_level() ? "true" : "false");
        std::vector<std::string> moved;
        for (int id = 1; id <= static_cast<int>(one.before.low.size()); ++id)
            if (one.moves(id)) moved.push_back(std::to_string(id));
        lines.text(join(moved, " "));
        for (std::size_t i = 0; i < one.before.low.size(); ++i)
            for (const auto value : {one.before.low[i], one.before.high[i], one.after.low[i], one.after.high[i]}) lines.number(value);
        for (const auto* what_if : {&what_if_before, &what_if_after})
            if (!what_if->empty()) lines.text(*what_if);
        lines.end_line();
    }
    return lines.all();
}

}  // namespace ipsf
