// Histories built in memory: rows, columns of every layout, and the same history in every way.
#include "history/content.hpp"
#include "history/folder.hpp"
#include "history/full_history.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace ipsf::test;
using ipsf::cell_value;
using ipsf::column_view;
using ipsf::history_builder;
using ipsf::table_kind;
using element = ipsf::column_view::element;

namespace {

std::vector<ipsf::problem> problems(history_builder& builder) {
    try {
        (void)builder.finish();
    } catch (const ipsf::refused& refusal) {
        return refusal.problems();
    }
    return {};
}

void add_coach_and_episode(history_builder& builder) {
    const std::vector<cell_value> coach = {"C1", "T1"};
    builder.add_row(table_kind::coaches, coach);
    const std::vector<cell_value> episode = {"E1", "K1", "C1", "2024-01-10"};
    builder.add_row(table_kind::episodes, episode);
}

column_view view(std::string_view name, element type, const void* values) {
    column_view made;
    made.name = name;
    made.type = type;
    made.values = values;
    return made;
}

// A CSV text as rows of fields, read in the simplest way.
std::vector<strings> fields_of(const std::string& text) {
    std::vector<strings> rows(1);
    bool quoted = false;
    rows.back().emplace_back();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            rows.back().back() += text[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            rows.back().emplace_back();
        } else if (c == '\n' && !quoted) {
            rows.push_back({""});
        } else {
            rows.back().back() += c;
        }
    }
    rows.pop_back();
    return rows;
}

}  // namespace

TEST_CASE("rows, columns in pieces and files give the same history, whatever the order of rows and tables") {
    const auto from_files = load_files(full_history);
    const auto expected = content_of(*from_files);

    SECTION("by rows, the last table and row first") {
        history_builder builder;
        for (auto table = full_history.rbegin(); table != full_history.rend(); ++table) {
            const auto kind = *ipsf::find_table(table->first);
            auto rows = fields_of(table->second);
            const auto header = rows.front();
            for (std::size_t row = rows.size(); row-- > 1;) {
                std::vector<cell_value> cells;
                for (const auto& column : ipsf::columns_of(kind)) {
                    const auto place =
                        static_cast<std::size_t>(std::find(header.begin(), header.end(), column.name) - header.begin());
                    cells.emplace_back(std::string_view(rows[row].at(place)));
                }
                while (!cells.empty() && std::get<std::string_view>(cells.back()).empty()) cells.pop_back();
                builder.add_row(kind, cells);
            }
        }
        CHECK(content_of(*builder.finish()) == expected);
    }
    for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{100}}) {
        SECTION("by columns of text, " + std::to_string(piece) + " rows at a time") {
            history_builder builder;
            for (const auto& [name, text] : full_history) {
                const auto rows = fields_of(text);
                for (std::size_t first = 1; first < rows.size(); first += piece) {
                    const auto count = std::min(piece, rows.size() - first);
                    std::vector<std::vector<column_view::text_element>> texts(rows[0].size());
                    std::vector<column_view> views;
                    for (std::size_t column = 0; column < texts.size(); ++column) {
                        for (std::size_t row = first; row < first + count; ++row)
                            texts[column].push_back(
                                {rows[row][column].data(), static_cast<std::int64_t>(rows[row][column].size())});
                        views.push_back(view(rows[0][column], element::text, texts[column].data()));
                    }
                    builder.add_columns(*ipsf::find_table(name), static_cast<std::int64_t>(count), views);
                }
            }
            CHECK(content_of(*builder.finish()) == expected);
        }
    }
}

TEST_CASE("integer ids and their texts are the same history") {
    const auto build = [](bool integers) {
        history_builder builder;
        const auto id = [integers](std::int64_t number, const char* text) {
            return integers ? cell_value(number) : cell_value(text);
        };
        const std::vector<cell_value> coach = {id(1, "1"), id(-5, "-5"), "0.5"};
        builder.add_row(table_kind::coaches, coach);
        const std::vector<cell_value> episode = {id(7, "7"), id(8, "8"), id(1, "1"), "2024-01-10"};
        builder.add_row(table_kind::episodes, episode);
        const std::vector<cell_value> contact = {"2024-01-10", id(1, "1"), "employer", id(7, "7"), {},
                                                 {},           {},         {},         id(3, "3")};
        builder.add_row(table_kind::contacts, contact);
        return builder.finish();
    };
    CHECK(content_of(*build(true)) == content_of(*build(false)));
    CHECK(build(false)->coach_ids.integers());
}

TEST_CASE("cells of a row in every form") {
    history_builder builder;
    const std::vector<cell_value> coach = {std::int64_t{1}, "T1", 0.8, std::int64_t{19723}, "2024-12-31"};
    builder.add_row(table_kind::coaches, coach);
    const std::vector<cell_value> whole_coach = {std::int64_t{2}, "T1", std::int64_t{1}, {}, ""};
    builder.add_row(table_kind::coaches, whole_coach);
    const std::vector<cell_value> episode = {"E1", "K1", std::int64_t{1}, std::int64_t{19732}, {}, {}, "self",
                                             {},   true};
    builder.add_row(table_kind::episodes, episode);
    const std::vector<cell_value> again = {"E2", "K2", std::int64_t{1}, std::int64_t{19732}, {}, {},
                                           {},   {},   std::int64_t{0}};
    builder.add_row(table_kind::episodes, again);
    const std::vector<cell_value> answer = {"T1", "rating.1", std::int64_t{5}, "2024-01-01"};
    builder.add_row(table_kind::answers, answer);
    const std::vector<cell_value> flag = {"T1", "offices_close", true, "2024-01-01"};
    builder.add_row(table_kind::answers, flag);
    const auto made = builder.finish();
    CHECK(made->first_row == 1);
    // 19723 days after 1970-01-01 is 2024-01-01: 54 years of 365 days and 13 leap days.
    CHECK(made->coaches.started_on[0] == *ipsf::parse_day("2024-01-01"));
    CHECK(made->coaches.fte_thousandths == ipsf::column<std::int32_t>{800, 1000});
    CHECK(made->episodes.employer_contact_consent ==
          ipsf::column<ipsf::tristate>{ipsf::tristate::yes, ipsf::tristate::no});
    CHECK(made->answers.value == ipsf::column<std::string>{"5", "true"});
}

TEST_CASE("cells of a row that do not fit") {
    history_builder builder;
    add_coach_and_episode(builder);
    const std::vector<cell_value> coach = {1.0, "T1", std::int64_t{2}, std::int64_t{-30000}, std::int64_t{100000}};
    builder.add_row(table_kind::coaches, coach);
    const std::vector<cell_value> contact = {true, "C1", std::int64_t{0}, {}, {}, {}, {}, {}, {}, std::int64_t{2}};
    builder.add_row(table_kind::contacts, contact);
    const std::vector<cell_value> phase = {"E1", "2024-02-01", std::int64_t{std::numeric_limits<std::int64_t>::max()}};
    builder.add_row(table_kind::phases, phase);
    builder.add_row(table_kind::phases, {});
    const auto found = problems(builder);
    CHECK(places_and_rules(found) ==
          strings{"coaches 2 coach_id wrong-type", "coaches 2 fte out-of-range", "coaches 2 started_on bad-date",
                  "coaches 2 ended_on bad-date", "phases 1 phase out-of-range", "phases 2 episode_id missing-value",
                  "phases 2 on missing-value", "phases 2 phase missing-value", "contacts 1 on wrong-type",
                  "contacts 1 party unknown-value", "contacts 1 tailored bad-boolean"});
    CHECK(found[2].message ==
          "coaches row 2, column started_on: not a day of the years 1900-2199; count days from 1970-01-01");
}

TEST_CASE("booleans are for booleans and texts alone") {
    const std::uint8_t yes[] = {1, 1};
    history_builder builder;
    add_coach_and_episode(builder);
    // employer_contact_consent and value take them; each other kind of column (id, day, whole, decimal, word) does not.
    const std::vector<column_view> answers = {view("team_id", element::boolean, yes),
                                              view("value", element::boolean, yes), view("on", element::boolean, yes)};
    builder.add_columns(table_kind::answers, 1, answers);
    const std::vector<column_view> coaches = {view("coach_id", element::boolean, yes),
                                              view("fte", element::boolean, yes)};
    builder.add_columns(table_kind::coaches, 1, coaches);
    const std::vector<cell_value> phase = {true, true, true};
    builder.add_row(table_kind::phases, phase);
    const std::vector<column_view> contacts = {
        view("party", element::boolean, yes), view("tailored", element::boolean, yes),
        view("employer_id", element::boolean, yes), view("hobby", element::boolean, yes)};
    builder.add_columns(table_kind::contacts, 1, contacts);
    strings wrong;
    for (const auto& each : places_and_rules(problems(builder)))
        if (each.find("missing") == std::string::npos) wrong.push_back(each);
    CHECK(wrong == strings{"coaches 2 coach_id wrong-type", "coaches 2 fte wrong-type",
                           "phases 1 episode_id wrong-type", "phases 1 on wrong-type", "phases 1 phase wrong-type",
                           "contacts 1 party wrong-type", "contacts 1 employer_id wrong-type",
                           "answers 1 team_id wrong-type", "answers 1 on wrong-type"});

    history_builder good;
    add_coach_and_episode(good);
    const auto on = *ipsf::parse_day("2024-02-01");
    const column_view::text_element coach{"C1", 2};
    const std::uint8_t party = 1;
    const std::vector<column_view> contact = {view("on", element::int32, &on), view("coach_id", element::text, &coach),
                                              view("party", element::uint8, &party),
                                              view("tailored", element::boolean, yes)};
    good.add_columns(table_kind::contacts, 1, contact);
    CHECK(good.finish()->contacts.at({0, 1})[0].facts().tailored() == ipsf::tristate::yes);
}

TEST_CASE("columns of every integer width, with strides and validity from any bit on") {
    history_builder builder;
    add_coach_and_episode(builder);
    const std::vector<std::uint32_t> wide = {4000000000U, 1, 2};
    struct record {
        char tag;
        std::int16_t day;  // at an odd address when packed
        char filler[3];
    };
    const std::vector<record> records = {{'a', 19732, {}}, {'b', 19733, {}}, {'c', 19734, {}}};
    const std::vector<std::uint8_t> party = {0, 1, 4};     // codes of the words
    const std::vector<std::int64_t> tailored = {1, 0, 9};  // the last one is empty
    const std::uint8_t validity[2] = {0x80, 0x01};         // bits 7 and 8 are set, bit 9 is clear
    const std::vector<column_view::text_element> coach = {{"C1", 2}, {"C1 and more", 2}, {"C1", 2}};

    std::vector<column_view> columns = {
        view("on", element::int16, &records[0].day), view("coach_id", element::text, coach.data()),
        view("party", element::uint8, party.data()), view("employer_id", element::uint32, wide.data()),
        view("tailored", element::int64, tailored.data())};
    columns[0].stride = sizeof(record);
    columns[4].validity = validity;
    columns[4].validity_offset = 7;
    builder.add_columns(table_kind::contacts, 3, columns);

    const std::vector<std::int8_t> minutes = {100, 0, 3};
    const std::vector<std::uint16_t> days = {19732, 65535, 0};
    const std::vector<column_view> work = {view("coach_id", element::text, coach.data()),
                                           view("on", element::uint16, days.data()),
                                           view("minutes", element::int8, minutes.data())};
    builder.add_columns(table_kind::work_time, 3, work);
    const auto made = builder.finish();
    const auto contacts = ipsf::rows_of_contacts(*made);
    CHECK(contacts.on == std::vector<ipsf::day>{19732, 19733, 19734});
    CHECK(made->employer_ids.text(contacts.employer[0]) == "4000000000");
    CHECK(contacts.facts[1].party() == ipsf::party::employer);
    CHECK(contacts.facts[2].party() == ipsf::party::family);
    CHECK(contacts.facts[0].tailored() == ipsf::tristate::yes);
    CHECK(contacts.facts[1].tailored() == ipsf::tristate::no);
    CHECK(contacts.facts[2].tailored() == ipsf::tristate::none);
    CHECK(made->work_time.on == ipsf::column<ipsf::day>{19732, 65535, 0});
}

TEST_CASE("long columns are read to their end, values and validity alike") {
    history_builder builder;
    add_coach_and_episode(builder);
    const std::size_t length = 5000;
    std::vector<std::int32_t> on(length);
    std::vector<column_view::text_element> coach(length, {"C1", 2});
    std::vector<std::uint8_t> party(length);
    std::vector<std::int64_t> employer(length);
    std::vector<std::uint8_t> validity(length / 8 + 2);
    for (std::size_t i = 0; i < length; ++i) {
        on[i] = 19000 + static_cast<std::int32_t>(i);
        party[i] = static_cast<std::uint8_t>(i % 5);
        employer[i] = static_cast<std::int64_t>(i);
        const auto bit = i + 5;
        if (i % 7 != 0) validity[bit / 8] = static_cast<std::uint8_t>(validity[bit / 8] | 1U << (bit % 8));
    }
    std::vector<column_view> columns = {
        view("on", element::int32, on.data()), view("coach_id", element::text, coach.data()),
        view("party", element::uint8, party.data()), view("employer_id", element::int64, employer.data())};
    columns[3].validity = validity.data();
    columns[3].validity_offset = 5;
    builder.add_columns(table_kind::contacts, static_cast<std::int64_t>(length), columns);
    const auto made = builder.finish();
    REQUIRE(made->contacts.size() == length);
    const auto contacts = ipsf::rows_of_contacts(*made);
    for (std::size_t i = 0; i < length; ++i) {
        REQUIRE(contacts.on[i] == on[i]);
        REQUIRE(static_cast<std::size_t>(contacts.facts[i].party()) == i % 5);
        REQUIRE((contacts.employer[i] == ipsf::no_id) == (i % 7 == 0));
        if (i % 7 != 0) REQUIRE(made->employer_ids.text(contacts.employer[i]) == std::to_string(i));
    }
}

TEST_CASE("integers outside a column's range are refused, whatever their width") {
    history_builder builder;
    add_coach_and_episode(builder);
    const std::vector<column_view::text_element> episode(4, {"E1", 2});
    const std::vector<std::int64_t> on = {ipsf::earliest_day, ipsf::earliest_day - 1, ipsf::latest_day,
                                          std::int64_t{1} << 32};
    const std::vector<std::uint32_t> phase = {5, 6, 257, 4294967295U};
    const std::vector<column_view> columns = {view("episode_id", element::text, episode.data()),
                                              view("on", element::int64, on.data()),
                                              view("phase", element::uint32, phase.data())};
    builder.add_columns(table_kind::phases, 4, columns);
    CHECK(places_and_rules(problems(builder)) == strings{"phases 2 on bad-date", "phases 2 phase out-of-range",
                                                         "phases 3 phase out-of-range", "phases 4 on bad-date",
                                                         "phases 4 phase out-of-range"});
}

TEST_CASE("fte as float64 is a whole number of thousandths, to the nearest 1e-9") {
    const auto with_fte = [](double fte) {
        history_builder builder;
        const std::vector<column_view::text_element> id = {{"1", 1}};
        const std::vector<column_view> columns = {view("coach_id", element::text, id.data()),
                                                  view("team_id", element::text, id.data()),
                                                  view("fte", element::float64, &fte)};
        builder.add_columns(table_kind::coaches, 1, columns);
        builder.present(table_kind::episodes);
        try {
            return std::to_string(builder.finish()->coaches.fte_thousandths[0]);
        } catch (const ipsf::refused& refusal) {
            return refusal.problems()[0].rule;
        }
    };
    CHECK(with_fte(0.8) == "800");
    CHECK(with_fte(0.1 + 0.2) == "300");
    CHECK(with_fte(1.0) == "1000");
    CHECK(with_fte(0.001) == "1");
    CHECK(with_fte(0.8000000004) == "800");
    CHECK(with_fte(0.8000000006) == "bad-number");
    CHECK(with_fte(0.8005) == "bad-number");
    CHECK(with_fte(0.0) == "out-of-range");
    CHECK(with_fte(1e-12) == "out-of-range");
    CHECK(with_fte(1.001) == "out-of-range");
    CHECK(with_fte(-0.5) == "out-of-range");
    CHECK(with_fte(std::numeric_limits<double>::infinity()) == "out-of-range");
    CHECK(with_fte(std::nan("")) == "bad-number");
}

TEST_CASE("names of columns are checked once over all calls") {
    history_builder builder;
    add_coach_and_episode(builder);
    const std::vector<column_view::text_element> text = {{"E1", 2}};
    const std::vector<column_view> columns = {view("episode_id", element::text, text.data()),
                                              view("hobby", element::text, text.data()),
                                              view("episode_id", element::text, text.data())};
    for (int i = 0; i < 3; ++i) builder.add_columns(table_kind::studies, 1, columns);
    const auto found = problems(builder);
    CHECK(places_and_rules(found) ==
          strings{"studies 0 episode_id duplicate-column", "studies 0 started_on missing-column"});
    CHECK(found[0].message == "studies, column episode_id: handed over twice; leave one of them out");

    history_builder odd;
    add_coach_and_episode(odd);
    const std::vector<column_view> unknown = {view("team_id", element::text, text.data()),
                                              view("hobby", element::text, text.data())};
    for (int i = 0; i < 3; ++i) odd.add_columns(table_kind::teams, 0, unknown);
    CHECK(places_and_rules(problems(odd)) == strings{"coaches 1 team_id unknown-reference"});
}

TEST_CASE("names of columns are found whatever their letters' case, and a NUL is in none") {
    using namespace std::string_view_literals;
    history_builder builder;
    add_coach_and_episode(builder);
    const std::int32_t on = 19732;
    const std::vector<column_view::text_element> text = {{"E1", 2}};
    const std::vector<column_view> columns = {view(" Episode_ID", element::text, text.data()),
                                              view("STARTED_ON", element::int32, &on),
                                              view("Hobby", element::text, text.data())};
    for (int i = 0; i < 2; ++i) builder.add_columns(table_kind::studies, 1, columns);
    const auto made = builder.finish();
    CHECK(made->studies.size() == 2);
    CHECK(made->warnings == ipsf::warning_counts{{{"unknown-column", "studies", "Hobby"}, 1}});

    add_coach_and_episode(builder);
    const std::vector<column_view> nul = {view("team_id", element::text, text.data()),
                                          view("name\0x"sv, element::text, text.data())};
    builder.add_columns(table_kind::teams, 0, nul);
    CHECK(places_and_rules(problems(builder)) == strings{"teams 0 - nul", "coaches 1 team_id unknown-reference"});
}

TEST_CASE("a text with a NUL is refused in rows and columns") {
    using namespace std::string_view_literals;
    history_builder builder;
    add_coach_and_episode(builder);
    const std::vector<cell_value> contact = {std::int64_t{19732}, "C1\0"sv, "client\0x"sv, "E1"};
    builder.add_row(table_kind::contacts, contact);
    const std::vector<column_view::text_element> ids = {{"E1\0x", 4}, {"E1", 2}};
    const std::vector<std::int32_t> days = {19732, 19733};
    builder.add_columns(table_kind::studies, 2,
                        std::vector<column_view>{view("episode_id", element::text, ids.data()),
                                                 view("started_on", element::int32, days.data())});
    CHECK(places_and_rules(problems(builder)) ==
          strings{"contacts 1 coach_id nul", "contacts 1 party nul", "studies 1 episode_id nul"});

    // Lent contacts are read twice.
    add_coach_and_episode(builder);
    const std::vector<column_view::text_element> coaches = {{"C1", 2}, {"C1\0", 3}};
    const std::vector<std::uint8_t> parties = {0, 0};
    builder.lend_columns(table_kind::contacts, 2,
                         std::vector<column_view>{view("on", element::int32, days.data()),
                                                  view("coach_id", element::text, coaches.data()),
                                                  view("party", element::uint8, parties.data())});
    CHECK(places_and_rules(problems(builder)) == strings{"contacts 2 coach_id nul"});
}

TEST_CASE("a decimal column that is no fte is refused row by row") {
    history_builder builder;
    add_coach_and_episode(builder);
    const std::vector<column_view::text_element> coach = {{"C1", 2}};
    const double minutes = 60;
    const std::int32_t on = 19732;
    const std::vector<column_view> columns = {view("coach_id", element::text, coach.data()),
                                              view("on", element::int32, &on),
                                              view("minutes", element::float64, &minutes)};
    builder.add_columns(table_kind::work_time, 1, columns);
    CHECK(places_and_rules(problems(builder)) == strings{"work_time 1 minutes wrong-type"});
}

TEST_CASE("calls that make no sense are the caller's mistake") {
    history_builder builder;
    const std::vector<column_view> null_values = {view("team_id", element::text, nullptr)};
    CHECK_THROWS_AS(builder.add_columns(table_kind::teams, 1, null_values), std::invalid_argument);
    CHECK_THROWS_AS(builder.add_columns(table_kind::teams, -1, {}), std::invalid_argument);
    const std::int64_t id = 1;
    std::vector<column_view> overlapping = {view("team_id", element::int64, &id)};
    for (const std::int64_t stride : {-8, 4, 7}) {
        overlapping[0].stride = stride;
        CHECK_THROWS_AS(builder.add_columns(table_kind::teams, 1, overlapping), std::invalid_argument);
    }
    overlapping[0].stride = 8;
    CHECK_NOTHROW(builder.add_columns(table_kind::teams, 0, overlapping));
    CHECK_NOTHROW(builder.add_columns(table_kind::teams, 0, null_values));
    const std::vector<cell_value> too_many(6);
    CHECK_THROWS_AS(builder.add_row(table_kind::teams, too_many), std::invalid_argument);
}

TEST_CASE("the builder is empty after finish, also when it refused") {
    history_builder builder;
    const std::vector<cell_value> bad_coach = {"C1"};
    builder.add_row(table_kind::coaches, bad_coach);
    builder.warn({"something"}, 3);
    CHECK(problems(builder).size() == 2);
    CHECK(places_and_rules(problems(builder)) == strings{"coaches 0 - missing-table", "episodes 0 - missing-table"});
    add_coach_and_episode(builder);
    const auto made = builder.finish();
    CHECK(made->coaches.size() == 1);
    CHECK(made->warnings.empty());
    add_coach_and_episode(builder);
    CHECK(builder.finish()->coaches.size() == 1);
}

TEST_CASE("what a reader reports stands in order with what the builder finds") {
    history_builder builder;
    builder.number_rows_from(2);
    add_coach_and_episode(builder);
    const std::vector<cell_value> bad = {"C2", {}};
    builder.add_row(table_kind::coaches, bad);
    builder.skip_row(table_kind::coaches);
    builder.report({"coaches", 4, "", "field-count", "coaches row 4: too short"});
    builder.add_row(table_kind::coaches, bad);
    builder.report({"", 0, "", "something-else", "first of all"});
    CHECK(places_and_rules(problems(builder)) == strings{" 0 - something-else", "coaches 3 team_id missing-value",
                                                         "coaches 4 - field-count", "coaches 5 coach_id duplicate-key",
                                                         "coaches 5 team_id missing-value"});
}

TEST_CASE("row appending in great number") {
    history_builder builder;
    add_coach_and_episode(builder);
    const std::vector<cell_value> contact = {std::int64_t{19732}, "C1", "client", "E1"};
    for (int i = 0; i < 10000; ++i) builder.add_row(table_kind::contacts, contact);
    const auto made = builder.finish();
    CHECK(made->contacts.size() == 10000);
    const auto contacts = ipsf::rows_of_contacts(*made);
    CHECK(contacts.facts[9999].party() == ipsf::party::client);
}
