#include "oracle/to_history.hpp"

#include <algorithm>
#include <deque>
#include <stdexcept>

namespace oracle {
namespace {

/// A table as text: one cell for each column, ISO dates, words, true/false; empty cells are empty optionals.
using text_cell = std::optional<std::string>;
struct text_table {
    ipsf::table_kind kind;
    std::vector<std::string> columns;
    std::vector<std::vector<text_cell>> rows;
};

std::string as_text(day value) { return ipsf::format_day(to_library_day(value)); }
text_cell as_text(const std::optional<day>& value) { return value ? text_cell(as_text(*value)) : std::nullopt; }
text_cell as_text(const std::optional<bool>& value) {
    return value ? text_cell(*value ? "true" : "false") : std::nullopt;
}
text_cell as_text(const std::optional<int>& value) { return value ? text_cell(std::to_string(*value)) : std::nullopt; }
text_cell fte_as_text(const std::optional<int>& thousandths) {
    if (!thousandths) return std::nullopt;
    return std::to_string(*thousandths / 1000) + "." + std::to_string(1000 + *thousandths % 1000).substr(1);
}

std::vector<text_table> as_text(const tables& from) {
    std::vector<text_table> result;
    auto table = [&](ipsf::table_kind kind, std::vector<std::string> columns) -> auto& {
        return result.emplace_back(text_table{kind, std::move(columns), {}}).rows;
    };
    using ipsf::table_kind;
    if (from.teams) {
        auto& rows = table(table_kind::teams, {"team_id", "started_on"});
        for (const auto& row : *from.teams) rows.push_back({row.team_id, as_text(row.started_on)});
    }
    {
        auto& rows = table(table_kind::coaches, {"coach_id", "team_id", "fte", "started_on", "ended_on"});
        for (const auto& row : from.coaches)
            rows.push_back({row.coach_id, row.team_id, fte_as_text(row.fte_thousandths), as_text(row.started_on),
                            as_text(row.ended_on)});
    }
    {
        auto& rows = table(table_kind::episodes, {"episode_id", "client_id", "coach_id", "started_on", "ended_on",
                                                  "referral", "care_team_id", "employer_contact_consent"});
        for (const auto& row : from.episodes)
            rows.push_back({row.episode_id, row.client_id, row.coach_id, as_text(row.started_on), as_text(row.ended_on),
                            row.referral, row.care_team_id, as_text(row.employer_contact_consent)});
    }
    if (from.transfers) {
        auto& rows = table(table_kind::transfers, {"episode_id", "on", "coach_id"});
        for (const auto& row : *from.transfers) rows.push_back({row.episode_id, as_text(row.on), row.coach_id});
    }
    if (from.phases) {
        auto& rows = table(table_kind::phases, {"episode_id", "on", "phase"});
        for (const auto& row : *from.phases)
            rows.push_back({row.episode_id, as_text(row.on), std::to_string(row.phase)});
    }
    if (from.contacts) {
        auto& rows = table(table_kind::contacts, {"on", "coach_id", "party", "episode_id", "made_by", "mode", "outcome",
                                                  "place", "employer_id", "tailored"});
        for (const auto& row : *from.contacts)
            rows.push_back({as_text(row.on), row.coach_id, row.party, row.episode_id, row.made_by, row.mode,
                            row.outcome, row.place, row.employer_id, as_text(row.tailored)});
    }
    if (from.jobs) {
        auto& rows =
            table(table_kind::jobs, {"job_id", "episode_id", "employer_id", "started_on", "ended_on", "end_known_on",
                                     "occupation", "open_market", "contract", "support_declined_on", "end_reason"});
        for (const auto& row : *from.jobs)
            rows.push_back({row.job_id, row.episode_id, row.employer_id, as_text(row.started_on), as_text(row.ended_on),
                            as_text(row.end_known_on), row.occupation, as_text(row.open_market), row.contract,
                            as_text(row.support_declined_on), row.end_reason});
    }
    if (from.forms) {
        auto& rows = table(table_kind::forms, {"episode_id", "form", "on"});
        for (const auto& row : *from.forms) rows.push_back({row.episode_id, row.form, as_text(row.on)});
    }
    if (from.signals) {
        auto& rows = table(table_kind::signals, {"episode_id", "on", "kind"});
        for (const auto& row : *from.signals) rows.push_back({row.episode_id, as_text(row.on), row.kind});
    }
    if (from.team_events) {
        auto& rows = table(table_kind::team_events, {"team_id", "on", "kind", "care_team_id", "total"});
        for (const auto& row : *from.team_events)
            rows.push_back({row.team_id, as_text(row.on), row.kind, row.care_team_id, as_text(row.total)});
    }
    if (from.work_time) {
        auto& rows =
            table(table_kind::work_time, {"coach_id", "on", "minutes", "coaching_minutes", "community_minutes"});
        for (const auto& row : *from.work_time)
            rows.push_back({row.coach_id, as_text(row.on), std::to_string(row.minutes), as_text(row.coaching_minutes),
                            as_text(row.community_minutes)});
    }
    if (from.answers) {
        // Each answer has a note of its own.
        auto& rows = table(table_kind::answers, {"team_id", "item", "value", "on", "source", "note"});
        for (const auto& row : *from.answers)
            rows.push_back({row.team_id, row.item, row.value, as_text(row.on), "documents",
                            row.team_id + ", " + row.item + ", " + as_text(row.on)});
    }
    return result;
}

ipsf::column_type type_of(ipsf::table_kind kind, const std::string& column) {
    for (const auto& schema : ipsf::columns_of(kind))
        if (schema.name == column) return schema.type;
    throw std::logic_error("the library does not know a column of docs/history.md");
}

ipsf::cell_value row_cell(const text_cell& cell, ipsf::column_type type, bool integer_ids) {
    if (!cell) return std::monostate{};
    switch (type) {
        case ipsf::column_type::id:
            return integer_ids ? ipsf::cell_value(std::int64_t{std::stoll(*cell)})
                               : ipsf::cell_value(std::string_view(*cell));
        case ipsf::column_type::day:
            return std::int64_t{*ipsf::parse_day(*cell)};
        case ipsf::column_type::boolean:
            return *cell == "true";
        case ipsf::column_type::whole:
            return std::int64_t{std::stoll(*cell)};
        case ipsf::column_type::decimal:
        case ipsf::column_type::word:
        case ipsf::column_type::text:
            break;
    }
    return std::string_view(*cell);
}

void add_by_rows(ipsf::history_builder& builder, const text_table& table, bool integer_ids) {
    const auto schema = ipsf::columns_of(table.kind);
    for (const auto& row : table.rows) {
        std::vector<ipsf::cell_value> cells(schema.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto found = std::find(table.columns.begin(), table.columns.end(), schema[i].name);
            if (found == table.columns.end()) continue;
            cells[i] =
                row_cell(row[static_cast<std::size_t>(found - table.columns.begin())], schema[i].type, integer_ids);
        }
        builder.add_row(table.kind, cells);
    }
}

/// One column's memory in the form a caller would have it.
struct column_memory {
    std::vector<std::int64_t> long_wholes;
    std::vector<std::int32_t> wholes;
    std::vector<std::uint8_t> bytes;
    std::vector<double> decimals;
    std::vector<ipsf::column_view::text_element> texts;
    std::vector<std::uint8_t> validity;
};

/// `first` rows are skipped: a chunk starts there, its validity bits at an offset.
ipsf::column_view column_of(const text_table& table, std::size_t column, std::size_t first, std::size_t last,
                            bool integer_ids, column_memory& memory) {
    using element = ipsf::column_view::element;
    const auto type = type_of(table.kind, table.columns[column]);
    memory.validity.assign(last / 8 + 1, 0);
    for (std::size_t i = first; i < last; ++i) {
        const auto& cell = table.rows[i][column];
        if (cell) memory.validity[i / 8] = static_cast<std::uint8_t>(memory.validity[i / 8] | 1U << (i % 8));
        switch (type) {
            case ipsf::column_type::id:
                if (integer_ids) memory.long_wholes.push_back(cell ? std::stoll(*cell) : -1);
                break;
            case ipsf::column_type::day:
                memory.wholes.push_back(cell ? *ipsf::parse_day(*cell) : -1);
                break;
            case ipsf::column_type::whole:
                memory.wholes.push_back(cell ? std::stoi(*cell) : -1);
                break;
            case ipsf::column_type::boolean:
                memory.bytes.push_back(cell == "true" ? 1 : 0);
                break;
            case ipsf::column_type::decimal:
                memory.decimals.push_back(cell ? std::stod(*cell) : -1);
                break;
            case ipsf::column_type::word:
            case ipsf::column_type::text:
                break;
        }
        memory.texts.push_back(
            cell ? ipsf::column_view::text_element{cell->data(), static_cast<std::int64_t>(cell->size())}
                 : ipsf::column_view::text_element{nullptr, 0});
    }
    ipsf::column_view view;
    view.name = table.columns[column];
    view.validity = memory.validity.data();
    view.validity_offset = static_cast<std::int64_t>(first);
    auto point_at = [&view](element as, const void* values) {
        view.type = as;
        view.values = values;
    };
    switch (type) {
        case ipsf::column_type::id:
            if (integer_ids)
                point_at(element::int64, memory.long_wholes.data());
            else
                point_at(element::text, memory.texts.data());
            break;
        case ipsf::column_type::day:
        case ipsf::column_type::whole:
            point_at(element::int32, memory.wholes.data());
            break;
        case ipsf::column_type::boolean:
            point_at(element::uint8, memory.bytes.data());
            break;
        case ipsf::column_type::decimal:
            point_at(element::float64, memory.decimals.data());
            break;
        case ipsf::column_type::word:
        case ipsf::column_type::text:
            point_at(element::text, memory.texts.data());
            break;
    }
    return view;
}

/// The rows stay as texts, and their memory, as long as the history.
void lend(ipsf::history_builder& builder, text_table given, bool integer_ids) {
    struct kept_memory {
        explicit kept_memory(text_table kept) : table(std::move(kept)), columns(table.columns.size()) {}
        text_table table;
        std::deque<column_memory> columns;
    };
    const auto kept = std::make_shared<kept_memory>(std::move(given));
    std::vector<ipsf::column_view> views;
    for (std::size_t column = 0; column < kept->table.columns.size(); ++column)
        views.push_back(column_of(kept->table, column, 0, kept->table.rows.size(), integer_ids, kept->columns[column]));
    builder.lend_columns(kept->table.kind, static_cast<std::int64_t>(kept->table.rows.size()), views, [kept] {});
}

void add_by_columns(ipsf::history_builder& builder, const text_table& table, bool integer_ids, std::size_t chunk) {
    for (std::size_t first = 0; first < table.rows.size(); first += chunk) {
        const std::size_t last = std::min(first + chunk, table.rows.size());
        std::deque<column_memory> memory(table.columns.size());
        std::vector<ipsf::column_view> views;
        for (std::size_t column = table.columns.size(); column-- > 0;)  // the order of columns does not matter
            views.push_back(column_of(table, column, first, last, integer_ids, memory[column]));
        builder.add_columns(table.kind, static_cast<std::int64_t>(last - first), views);
    }
}

}  // namespace

void add_to(ipsf::history_builder& builder, const tables& from, const hand_over& way) {
    auto text_tables = as_text(from);
    random_source random(way.shuffled_with);
    if (way.shuffled_with != 0) random.shuffle(text_tables);
    for (auto& table : text_tables) {
        if (way.shuffled_with != 0) random.shuffle(table.rows);
        builder.present(table.kind);
        switch (way.how) {
            case handed_over::by_rows:
                add_by_rows(builder, table, way.integer_ids);
                break;
            case handed_over::by_columns:
                add_by_columns(builder, table, way.integer_ids, std::max<std::size_t>(table.rows.size(), 1));
                break;
            case handed_over::by_chunks_of_columns:
                add_by_columns(builder, table, way.integer_ids, 7);
                break;
            case handed_over::lent:
                if (table.kind == ipsf::table_kind::contacts)
                    lend(builder, std::move(table), way.integer_ids);
                else
                    add_by_columns(builder, table, way.integer_ids, std::max<std::size_t>(table.rows.size(), 1));
                break;
        }
    }
}

std::shared_ptr<const ipsf::history> to_history(const tables& from, const hand_over& way) {
    ipsf::history_builder builder;
    add_to(builder, from, way);
    return builder.finish();
}

}  // namespace oracle
