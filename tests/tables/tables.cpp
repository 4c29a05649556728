// What the descriptions of columns promise holds in every table of the sample and of a made-up service.
#include "support/catch.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>
#include <ipsf/table.hpp>

#include <algorithm>
#include <set>

using namespace ipsf;

namespace {

std::shared_ptr<const ipsf::edition> edition() { return embedded_edition("fi-2021-11"); }

/// Whether the cell is of the kind that its column says.
bool is_of(const table_cell& cell, cell_type type) {
    switch (type) {
        case cell_type::day:
        case cell_type::int64:
            return std::holds_alternative<std::int64_t>(cell);
        case cell_type::int32: {
            const auto* const number = std::get_if<std::int64_t>(&cell);
            return number != nullptr && *number >= INT32_MIN && *number <= INT32_MAX;
        }
        case cell_type::truth: {
            const auto* const number = std::get_if<std::int64_t>(&cell);
            return number != nullptr && (*number == 0 || *number == 1);
        }
        case cell_type::ratio:
            return std::holds_alternative<fraction>(cell);
        case cell_type::word:
        case cell_type::text:
            break;
    }
    return std::holds_alternative<std::string>(cell) || std::holds_alternative<std::string_view>(cell);
}

bool is_word_of(const table_cell& cell, const column_description& column) {
    return column.words.empty() || std::any_of(column.words.begin(), column.words.end(),
                                               [&](const auto& word) { return word.key == text_in(cell); });
}

void check(const std::vector<result_table>& tables) {
    for (const auto& table : tables) {
        CAPTURE(table.name);
        std::set<std::string> names, keys;
        for (const auto& column : table.columns) {
            CAPTURE(column.name);
            CHECK(names.insert(column.name).second);
            CHECK((column.key.empty() || keys.insert(column.key).second));
            std::size_t empty = 0, other = 0, unknown = 0;
            for (std::size_t row = 0; row < table.rows; ++row) {
                const auto cell = column.at(row);
                if (std::holds_alternative<std::monostate>(cell))
                    ++empty;
                else if (!is_of(cell, column.holds))
                    ++other;
                else if (column.holds == cell_type::word && !is_word_of(cell, column))
                    ++unknown;
            }
            CHECK((!column.always || empty == 0));
            CHECK(other == 0);
            CHECK(unknown == 0);
        }
        // A line for the names and one for each row; nothing in these histories has a line break.
        const auto csv = to_csv(table, language::fi);
        CHECK(std::count(csv.begin(), csv.end(), '\n') == static_cast<std::ptrdiff_t>(table.rows) + 1);
    }
}

void check_all(const history& from, const char* first, const char* last) {
    const auto from_day = *parse_day(first), to_day = *parse_day(last);
    due_options due;
    due.as_of = to_day;
    due.horizon = 90;
    due.met = 90;
    const auto list = list_due(edition(), true, from, due);
    check(tables_of(list, from));
    punctuality_options period;
    period.from = from_day;
    period.to = to_day;
    const auto counted = punctuality_of(edition(), true, from, period);
    check(tables_of(counted, *edition(), from));
    tracking_options tracked;
    tracked.from = from_day;
    tracked.to = to_day;
    tracked.jobs_started_goal = 3;
    tracked.employed_share_goal = fraction{2, 5};
    const auto table = track(edition(), true, from, tracked);
    check(tables_of(table, from));
    client_summary_options clients;
    clients.as_of = to_day;
    const auto summary = summarise_clients(from, clients);
    check(tables_of(summary, from));
    phase_options phases;
    phases.as_of = to_day;
    const auto overview = overview_of_phases(edition(), true, from, phases);
    check(tables_of(overview, from));
}

}  // namespace

TEST_CASE("cells of the sample's tables are what their columns say") {
    const auto sample = load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    check_all(*sample, "2024-01-01", "2024-05-08");
}

TEST_CASE("a table without rows has its columns all the same") {
    history_builder builder;
    const std::vector<cell_value> coach = {"C1", "T1", "1"};
    builder.add_row(table_kind::coaches, coach);
    const std::vector<cell_value> episode = {"E1", "K1", "C1", "2024-01-10"};
    builder.add_row(table_kind::episodes, episode);
    const auto from = builder.finish();
    client_summary_options before;
    before.as_of = *parse_day("2023-12-31");
    const auto summary = summarise_clients(*from, before);
    const auto tables = tables_of(summary, *from);
    REQUIRE(tables.size() == 3);
    CHECK(tables[2].rows == 0);
    CHECK(to_csv(tables[2]) == "team_id,coach_id,client_id,episode_id,started_on,ended_on,days\r\n");
    CHECK(to_csv(tables[2], language::fi) == "tiimi,valmentaja,asiakas,asiakkuus,alkoi,päättyi,päiviä\r\n");
    CHECK(to_json(tables[2]) == "[]\n");
}
