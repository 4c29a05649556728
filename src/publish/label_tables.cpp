// Each table's columns, with how a cell is got.
#include "publish/label_tables.hpp"

#include "history/store/column_notes.hpp"
#include "publish/text_column.hpp"
#include "report/measure_definitions.hpp"

#include <ipsf/process_rules.hpp>

#include <algorithm>
#include <optional>

namespace ipsf::publishing {
namespace {

using tables::described;

struct team_row {
    const history& from;
    id_index team;

    /// Where it stands in the table of teams; none without one.
    [[nodiscard]] std::optional<std::size_t> place() const {
        const auto* const found = std::find(from.teams.team.begin(), from.teams.team.end(), team);
        if (found == from.teams.team.end()) return std::nullopt;
        return static_cast<std::size_t>(found - from.teams.team.begin());
    }
    template <class Column>
    [[nodiscard]] table_cell text_of(const Column& column) const {
        const auto at = place();
        return at ? tables::text_of(column[*at]) : table_cell();
    }
};

std::vector<described<team_row>> team_columns() {
    const auto note = [](std::string_view column) {
        for (const auto& one : detail::column_notes(table_kind::teams))
            if (one.column == column) return std::string(one.says.en);
        return std::string();
    };
    return {
        text_column<team_row>("team_id", note("team_id"),
                              [](const team_row& row) -> table_cell { return row.from.team_ids.text(row.team); }),
        text_column<team_row>(
            "name", note("name"), [](const team_row& row) { return row.text_of(row.from.teams.name); }, false),
        text_column<team_row>(
            "region", note("region"), [](const team_row& row) { return row.text_of(row.from.teams.region); }, false),
        text_column<team_row>(
            "service_model", note("service_model"),
            [](const team_row& row) { return row.text_of(row.from.teams.service_model); }, false),
    };
}

struct labelled_criterion {
    const edition& by;
    const criterion& of;

    [[nodiscard]] const section* in_section() const {
        const auto found = std::find_if(by.sections.begin(), by.sections.end(), [&](const section& one) {
            return std::find(one.criteria.begin(), one.criteria.end(), of.id) != one.criteria.end();
        });
        return found == by.sections.end() ? nullptr : &*found;
    }
};

std::vector<described<labelled_criterion>> criterion_label_columns() {
    using row_type = labelled_criterion;
    return {
        text_column<row_type>("edition_id", "Id of the edition.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.by.id); }),
        {{.name = "criterion", .holds = cell_type::int32, .note = "Id."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.id}; }},
        text_column<row_type>("criterion_key", "Its key, \"employer_contact\".",
                              [](const row_type& row) -> table_cell { return std::string_view(row.of.key); }),
        text_column<row_type>("title_fi", "Title in Finnish.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.of.title.fi); }),
        text_column<row_type>("title_en", "Title in English.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.of.title.en); }),
        text_column<row_type>(
            "section_fi", "Title of its section in Finnish.",
            [](const row_type& row) {
                const auto* const in = row.in_section();
                return in != nullptr ? tables::text_of(in->title.fi) : table_cell();
            },
            false),
        text_column<row_type>(
            "section_en", "The same in English.",
            [](const row_type& row) {
                const auto* const in = row.in_section();
                return in != nullptr ? tables::text_of(in->title.en) : table_cell();
            },
            false),
    };
}

struct labelled_level {
    const edition& by;
    const scale& of;
    const score_level& level;
};

std::vector<described<labelled_level>> level_columns() {
    using row_type = labelled_level;
    return {
        text_column<row_type>("edition_id", "Id of the edition.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.by.id); }),
        text_column<row_type>("scale", "Key, \"employment\"; an empty text of an only scale without a name.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.of.key); }),
        text_column<row_type>("level", "Key, \"good\".",
                              [](const row_type& row) -> table_cell { return std::string_view(row.level.key); }),
        text_column<row_type>("title_fi", "Title in Finnish.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.level.title.fi); }),
        text_column<row_type>("title_en", "Title in English.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.level.title.en); }),
        {{.name = "at_least", .holds = cell_type::int32, .note = "The lowest total that gives it."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.level.at_least}; }},
    };
}

struct labelled_measure {
    const edition& by;
    measure which;

    [[nodiscard]] const reporting::measure_definition& defined() const { return reporting::definition_of(which); }
};

std::vector<described<labelled_measure>> measure_label_columns() {
    using row_type = labelled_measure;
    return {
        text_column<row_type>("edition_id", "Id of the edition.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.by.id); }),
        text_column<row_type>("measure", "Name, \"employer_share\".",
                              [](const row_type& row) -> table_cell { return name_of(row.which); }),
        text_column<row_type>("title_fi", "Title in Finnish.",
                              [](const row_type& row) -> table_cell { return row.defined().title.fi; }),
        text_column<row_type>("title_en", "Title in English.",
                              [](const row_type& row) -> table_cell { return row.defined().title.en; }),
        text_column<row_type>("unit", "\"percent\" or \"number\": what rounded values of it are.",
                              [](const row_type& row) -> table_cell {
                                  return std::string_view(row.defined().unit == measure_unit::share ? "percent"
                                                                                                    : "number");
                              }),
    };
}

struct labelled_deadline {
    const edition& by;
    const deadline& of;
};

std::vector<described<labelled_deadline>> deadline_columns() {
    using row_type = labelled_deadline;
    return {
        text_column<row_type>("edition_id", "Id of the edition.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.by.id); }),
        text_column<row_type>("deadline", "Key, \"meet_after_start\".",
                              [](const row_type& row) -> table_cell { return std::string_view(row.of.key); }),
        text_column<row_type>("title_fi", "Title in Finnish.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.of.title.fi); }),
        text_column<row_type>("title_en", "Title in English.",
                              [](const row_type& row) -> table_cell { return std::string_view(row.of.title.en); }),
    };
}

}  // namespace

result_table team_labels(const history* from, const std::vector<id_index>& teams) {
    std::vector<team_row> rows;
    for (const auto team : teams) rows.push_back({*from, team});
    return tables::table_of("", {}, team_columns(), std::move(rows));
}

result_table criterion_labels(const edition* by) {
    std::vector<labelled_criterion> rows;
    if (by != nullptr)
        for (const auto& one : by->criteria) rows.push_back({*by, one});
    return tables::table_of("", {}, criterion_label_columns(), std::move(rows));
}

result_table level_labels(const edition* by) {
    std::vector<labelled_level> rows;
    if (by != nullptr)
        for (const auto& scale : by->scales)
            for (const auto& level : scale.levels) rows.push_back({*by, scale, level});
    return tables::table_of("", {}, level_columns(), std::move(rows));
}

result_table measure_labels(const edition* by) {
    std::vector<labelled_measure> rows;
    if (by != nullptr)
        for (std::size_t place = 0; place < measure_names.size(); ++place)
            rows.push_back({*by, static_cast<measure>(place)});
    return tables::table_of("", {}, measure_label_columns(), std::move(rows));
}

result_table deadline_labels(const edition* by) {
    std::vector<labelled_deadline> rows;
    if (by != nullptr && by->process != nullptr)
        for (const auto& one : by->process->deadlines) rows.push_back({*by, one});
    return tables::table_of("", {}, deadline_columns(), std::move(rows));
}

}  // namespace ipsf::publishing
