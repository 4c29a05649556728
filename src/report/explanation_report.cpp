// The records behind a measure, for programs and for people.
#include "report/csv_lines.hpp"
#include "report/json_values.hpp"
#include "report/measure_words.hpp"
#include "report/shown_values.hpp"
#include "report/text_page.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

#include <algorithm>
#include <array>

namespace ipsf {
namespace {

using namespace reporting;

std::string text_of(const id_dictionary& ids, id_index id) { return id == no_id ? std::string() : ids.text(id); }

/// What finds the record: its own id, or that of the episode, coach or team it is about.
std::string id_of(const evidence& record, const history& from) {
    const auto row = record.row;
    switch (record.table) {
        case table_kind::teams:
            return text_of(from.team_ids, from.teams.team[row]);
        case table_kind::coaches:
            return text_of(from.coach_ids, from.coaches.coach[row]);
        case table_kind::episodes:
            return text_of(from.episode_ids, from.episodes.episode[row]);
        case table_kind::transfers:
            return text_of(from.episode_ids, from.transfers.episode[row]);
        case table_kind::phases:
            return text_of(from.episode_ids, from.phases.episode[row]);
        case table_kind::contacts:
            return record.episode == no_id ? text_of(from.coach_ids, record.coach) : text_of(from.episode_ids, record.episode);
        case table_kind::jobs:
            return text_of(from.job_ids, from.jobs.job[row]);
        case table_kind::studies:
            return text_of(from.episode_ids, from.studies.episode[row]);
        case table_kind::forms:
            return text_of(from.episode_ids, from.forms.episode[row]);
        case table_kind::signals:
            return text_of(from.episode_ids, from.signals.episode[row]);
        case table_kind::work_time:
            return text_of(from.coach_ids, from.work_time.coach[row]);
        case table_kind::team_events:
            return text_of(from.team_ids, from.team_events.team[row]);
        case table_kind::answers:
            return text_of(from.team_ids, from.answers.team[row]);
    }
    return {};
}

std::int64_t shown_row(const evidence& record, const history& from) { return from.first_row + static_cast<std::int64_t>(record.row); }

}  // namespace

std::string to_json(const explanation& explained, const history& from, id_index team, window looked_at, measure which) {
    json_writer out;
    out.object([&] {
        out.put("library", library_version());
        out.put("team", from.team_ids.text(team));
        out.put("as_of", format_day(looked_at.as_of));
        out.put("months", looked_at.months);
        out.put("from", format_day(looked_at.from));
        out.put("measure", name_of(which));
        out.put_object("result", [&] { put_measurement(out, explained.result); });
        out.put_array("records", [&] {
            for (const auto& record : explained.records)
                out.object([&] {
                    out.put("table", name_of(record.table));
                    out.put("row", shown_row(record, from));
                    out.put("id", id_of(record, from));
                    out.put("numerator", record.numerator);
                    out.put("denominator", record.denominator);
                    out.put("left_out", if_any(record.left_out));
                    out.put("detail", if_any(record.detail));
                });
        });
    });
    return out.take();
}

std::string to_csv(const explanation& explained, const history& from, csv_for whom) {
    csv_lines lines(whom);
    for (const auto* name : {"table", "row", "id", "numerator", "denominator", "left_out", "detail"}) lines.word(name);
    lines.end_line();
    for (const auto& record : explained.records) {
        lines.word(name_of(record.table));
        lines.number(shown_row(record, from));
        lines.text(id_of(record, from));
        lines.number(record.numerator);
        lines.number(record.denominator);
        lines.word(record.left_out);
        lines.word(record.detail);
        lines.end_line();
    }
    return lines.take();
}

std::string to_text(const explanation& explained, const history& from, id_index team, window looked_at, measure which, language in) {
    constexpr std::size_t value_column = 24;
    const auto say_it = [in](word said) { return std::string(say(said, in)); };
    text_page page;
    page.line(std::string(name_of(which)) + ", " + say_it(word::team) + " " + from.team_ids.text(team));
    page.line(std::string(page_width, '='));
    page.pair(0, say_it(word::review_date), value_column, format_day(looked_at.as_of));
    page.pair(0, say_it(word::window), value_column,
              format_day(looked_at.from) + " " + say_it(word::to) + " " + format_day(looked_at.as_of) + " (" +
                  std::to_string(looked_at.months) + " " + say_it(word::months) + ")");
    const auto& result = explained.result;
    page.pair(0, say_it(word::numerator), value_column, std::to_string(result.numerator));
    page.pair(0, say_it(word::denominator), value_column,
              result.known() ? std::to_string(result.denominator)
                             : "0: " + say_it(word::unknown) + " (" + say_reason(result.unknown_because, in) + ")");
    for (const auto& [kind, count] : result.counted) page.pair(0, say_reason(kind, in), value_column, std::to_string(count));
    for (const auto& [reason, count] : result.left_out)
        page.pair(0, say_it(word::left_out), value_column, std::to_string(count) + " (" + say_reason(reason, in) + ")");

    page.heading(say_it(word::records), std::to_string(explained.records.size()));
    // As wide as the longest cell of each column, so that long ids keep the table aligned.
    std::vector<std::array<std::string, 7>> rows{{say_it(word::table), say_it(word::row), say_it(word::id), say_it(word::numerator),
                                                  say_it(word::denominator), say_it(word::left_out_because), say_it(word::detail)}};
    for (const auto& record : explained.records)
        rows.push_back({std::string(name_of(record.table)), std::to_string(shown_row(record, from)), id_of(record, from),
                        std::to_string(record.numerator), std::to_string(record.denominator), say_reason(record.left_out, in),
                        say_reason(record.detail, in)});
    std::array<std::size_t, 7> widths{};
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool number = i == 1 || i == 3 || i == 4;
            line += (i > 0 ? "  " : "") + (number ? pad_left(row[i], widths[i]) : pad_right(row[i], widths[i]));
        }
        page.line(line);
    }
    return page.text();
}

}  // namespace ipsf
