// Rules about a single cell (docs/history.md), from CSV files: place, rule and message.
#include "history/folder.hpp"
#include "support/catch.hpp"

using namespace ipsf::test;

namespace {

// The one problem of a file.
ipsf::problem only_problem(const std::string& table, const std::string& text, const ipsf::csv_dialect& said = {}) {
    const auto found = problems_of({{table, text}}, nullptr, said);
    INFO(table << ": " << text);
    CAPTURE(places_and_rules(found));
    REQUIRE(found.size() == 1);
    return found.front();
}

std::string coach_with_fte(const std::string& fte) { return "coach_id,team_id,fte\nC1,T1," + fte + "\n"; }

std::int32_t fte_read(const std::string& fte) {
    return load_files({{"coaches", coach_with_fte(fte)}})->coaches.fte_thousandths[0];
}

std::string work(const std::string& minutes) { return "coach_id,on,minutes\nC1,2024-01-01," + minutes + "\n"; }

}  // namespace

TEST_CASE("a word that is not allowed") {
    const auto found = only_problem("contacts", "on,coach_id,party\n2024-02-01,C1,client\n2024-02-01,C1,secret\n");
    CHECK(found ==
          ipsf::problem{"contacts", 3, "party", "unknown-value",
                        "contacts row 3, column party: not one of client, employer, partner, care_team, family"});
    CHECK(place_and_rule(only_problem("contacts", "on,coach_id,party\n2024-02-01,C1,Client\n")) ==
          "contacts 2 party unknown-value");
    CHECK(place_and_rule(only_problem("contacts", "on,coach_id,party\n2024-02-01,C1, client\n")) ==
          "contacts 2 party unknown-value");
    // A word's number is for columns in memory only.
    CHECK(place_and_rule(only_problem("contacts", "on,coach_id,party\n2024-02-01,C1,0\n")) ==
          "contacts 2 party unknown-value");
}

TEST_CASE("every word column refuses other words and takes all of its own") {
    for (std::size_t place = 0; place < ipsf::table_names.size(); ++place) {
        const auto table = static_cast<ipsf::table_kind>(place);
        const auto schema = ipsf::columns_of(table);
        for (const auto& column : schema) {
            if (column.type != ipsf::column_type::word) continue;
            ipsf::history_builder builder;
            std::vector<ipsf::cell_value> cells(schema.size());
            auto& cell = cells[static_cast<std::size_t>(&column - schema.data())];
            for (const auto word : column.words) {
                cell = word;
                builder.add_row(table, cells);
            }
            cell = std::string_view("none of them");
            builder.add_row(table, cells);
            try {
                (void)builder.finish();
                FAIL("required cells are missing");
            } catch (const ipsf::refused& refusal) {
                int wrong = 0;
                for (const auto& found : refusal.problems()) {
                    if (found.column != column.name) continue;
                    ++wrong;
                    CHECK(found.rule == "unknown-value");
                    CHECK(found.row == static_cast<std::int64_t>(column.words.size()) + 1);
                }
                CHECK(wrong == 1);
            }
        }
    }
}

TEST_CASE("a date is a real day of the years 1900 to 2199 in ISO 8601") {
    for (const auto* const wrong : {"1899-12-31", "2200-01-01", "2023-02-29", "2024-13-01", "2024-00-01", "2024-01-00",
                                    "2024-04-31", "2024-1-1", "20240101", "yesterday", "19724"}) {
        const auto found = only_problem("studies", "episode_id,started_on\nE1," + std::string(wrong) + "\n");
        CHECK(found ==
              ipsf::problem{
                  "studies", 2, "started_on", "bad-date",
                  "studies row 2, column started_on: not a date of the years 1900-2199; write it as 2024-12-31"});
    }
    const auto good = load_files({{"studies", "episode_id,started_on\nE1,1900-01-01\nE1,2199-12-31\nE1,2024-02-29\n"}});
    CHECK(good->studies.started_on ==
          ipsf::column<ipsf::day>{ipsf::earliest_day, ipsf::latest_day, *ipsf::parse_day("2024-02-29")});
}

TEST_CASE("a boolean is true or false") {
    for (const auto* const wrong : {"yes", "t", "2", "01", "TOSI", "-1"}) {
        const auto found =
            only_problem("contacts", "on,coach_id,party,tailored\n2024-02-01,C1,client," + std::string(wrong) + "\n");
        CHECK(found ==
              ipsf::problem{"contacts", 2, "tailored", "bad-boolean",
                            "contacts row 2, column tailored: not true or false; write one of these, or 1 or 0"});
    }
    const auto good = load_files({{"contacts",
                                   "on,coach_id,party,tailored\n2024-02-01,C1,client,true\n2024-02-01,C1,client,false\n"
                                   "2024-02-01,C1,client,\n"}});
    const auto contacts = ipsf::rows_of_contacts(*good);
    CHECK(contacts.facts[0].tailored() == ipsf::tristate::yes);
    CHECK(contacts.facts[1].tailored() == ipsf::tristate::no);
    CHECK(contacts.facts[2].tailored() == ipsf::tristate::none);
}

TEST_CASE("spaces around a cell that cannot be read are told, as nobody sees them") {
    const auto message_of = [](const char* table, const std::string& text) {
        return only_problem(table, text).message;
    };
    const std::string spaces = "; spaces stand around it, and count: take them out";
    CHECK(message_of("studies", "episode_id,started_on\nE1, 2024-01-01\n") ==
          "studies row 2, column started_on: not a date of the years 1900-2199; write it as 2024-12-31" + spaces);
    CHECK(message_of("contacts", "on,coach_id,party,tailored\n2024-02-01,C1,client,true \n") ==
          "contacts row 2, column tailored: not true or false; write one of these, or 1 or 0" + spaces);
    CHECK(message_of("contacts", "on,coach_id,party\n2024-02-01,C1,client\xC2\xA0\n") ==
          "contacts row 2, column party: not one of client, employer, partner, care_team, family" + spaces);
    CHECK(message_of("phases", "episode_id,on,phase\nE1,2024-02-01,2 \n") ==
          "phases row 2, column phase: not a whole number" + spaces);
}

TEST_CASE("a required cell must not be empty, quoted or not") {
    const auto found =
        problems_of({{"transfers", "episode_id,on,coach_id\n,2024-02-01,C1\nE1,\"\",C1\nE1,2024-02-01,\n"}});
    CHECK(places_and_rules(found) == strings{"transfers 2 episode_id missing-value", "transfers 3 on missing-value",
                                             "transfers 4 coach_id missing-value"});
    CHECK(found[0].message == "transfers row 2, column episode_id: empty, but every row needs a value here");
}

TEST_CASE("fte is above 0, at most 1, with at most 3 decimals") {
    CHECK(fte_read("0.001") == 1);
    CHECK(fte_read("0.8") == 800);
    CHECK(fte_read("0.80") == 800);
    CHECK(fte_read("0.999") == 999);
    CHECK(fte_read("1") == 1000);
    CHECK(fte_read("1.000") == 1000);
    CHECK(fte_read("") == 1000);
    CHECK(fte_read("\"\"") == 1000);
    for (const auto* const wrong : {"0", "0.000", "-0.5", "1.001", "2", "100", "0.0000"}) {
        const auto found = only_problem("coaches", coach_with_fte(wrong));
        CHECK(found == ipsf::problem{"coaches", 2, "fte", "out-of-range",
                                     "coaches row 2, column fte: must be above 0 and at most 1"});
    }
    for (const auto* const wrong : {"0.0001", "0.5000", "0.8005", ".8", "80%", "\"0,8,\"", "8e-1", "1/2", "half"}) {
        const auto found = only_problem("coaches", coach_with_fte(wrong));
        CHECK(found ==
              ipsf::problem{
                  "coaches", 2, "fte", "bad-number",
                  "coaches row 2, column fte: not a number with a decimal point and at most 3 decimals, as 0.8"});
    }
}

TEST_CASE("minutes are whole and not negative") {
    CHECK(load_files({{"work_time", work("0")}})->work_time.minutes[0] == 0);
    CHECK(load_files({{"work_time", work("2147483647")}})->work_time.minutes[0] == 2147483647);
    CHECK(only_problem("work_time", work("-1")) ==
          ipsf::problem{"work_time", 2, "minutes", "out-of-range",
                        "work_time row 2, column minutes: must be from 0 to 2147483647"});
    CHECK(only_problem("work_time", work("2147483648")).rule == "out-of-range");
    CHECK(
        only_problem("work_time", work("37.5")) ==
        ipsf::problem{"work_time", 2, "minutes", "bad-number", "work_time row 2, column minutes: not a whole number"});
    CHECK(only_problem("work_time", work("9999999999999999")).rule == "out-of-range");
}

TEST_CASE("phases are 1 to 5") {
    const auto phase = [](const std::string& value) { return "episode_id,on,phase\nE1,2024-02-01," + value + "\n"; };
    CHECK(load_files({{"phases", phase("1")}})->phases.phase[0] == 1);
    CHECK(load_files({{"phases", phase("5")}})->phases.phase[0] == 5);
    for (const auto* const wrong : {"0", "6", "-1", "256", "257"})
        CHECK(only_problem("phases", phase(wrong)) ==
              ipsf::problem{"phases", 2, "phase", "out-of-range", "phases row 2, column phase: must be from 1 to 5"});
    CHECK(only_problem("phases", phase("job_search")).rule == "bad-number");
}

TEST_CASE("text must be UTF-8") {
    const auto team = [](const std::string& name) { return "team_id,name\nT1," + name + "\n"; };
    const ipsf::csv_dialect said{.encoding = ipsf::csv_encoding::utf_8};
    for (const std::string good :
         {"Åland", "\xF0\x9F\x98\x80", "\xED\x9F\xBF", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF", "\xC2\x80"})
        CHECK(load_files({{"teams", team(good)}})->teams.name[0] == good);
    // Latin-1, a lone continuation, a cut-off character, overlong forms, a surrogate, above U+10FFFF.
    for (const std::string wrong : {"\xC5land", "\x80", "\xE2\x82", "\xC0\xAF", "\xE0\x80\xAF", "\xF0\x80\x80\xAF",
                                    "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "\xE2\x28\xA1"})
        CHECK(only_problem("teams", team(wrong), said) ==
              ipsf::problem{"teams", 2, "name", "not-utf8",
                            "teams row 2, column name: not UTF-8; hand the history over in UTF-8"});
    CHECK(place_and_rule(only_problem("contacts", "on,coach_id,party,employer_id\n2024-02-01,C1,client,\xC5\n",
                                      said)) == "contacts 2 employer_id not-utf8");
    CHECK(place_and_rule(only_problem("contacts", "on,coach_id,party\n2024-02-01,C1,\xC5\n", said)) ==
          "contacts 2 party not-utf8");
    CHECK(place_and_rule(only_problem("contacts", "on,coach_id,party,\xC5\n2024-02-01,C1,client,\n", said)) ==
          "contacts 1 - not-utf8");
}

TEST_CASE("a contact made by the client is with an employer") {
    const auto contact = [](const std::string& party) {
        return "on,coach_id,party,made_by\n2024-02-01,C1," + party + ",client\n";
    };
    CHECK(ipsf::rows_of_contacts(*load_files({{"contacts", contact("employer")}})).facts[0].made_by() ==
          ipsf::made_by::client);
    for (const auto* const party : {"client", "partner", "care_team", "family"})
        CHECK(
            only_problem("contacts", contact(party)) ==
            ipsf::problem{
                "contacts", 2, "made_by", "client-not-employer",
                "contacts row 2, column made_by: client is for party employer only: the client met an employer alone"});
    // Only the party is called wrong where it cannot be read.
    CHECK(place_and_rule(only_problem("contacts", contact("boss"))) == "contacts 2 party unknown-value");
}

TEST_CASE("defaults of a contact") {
    const auto made = load_files({{"contacts",
                                   "on,coach_id,party,mode,place\n"
                                   "2024-02-01,C1,client,,\n"
                                   "2024-02-01,C1,client,,online\n"
                                   "2024-02-01,C1,client,in_person,online\n"
                                   "2024-02-01,C1,client,remote,office\n"
                                   "2024-02-01,C1,client,,office\n"}});
    const auto facts = ipsf::rows_of_contacts(*made).facts;
    CHECK(facts[0] == ipsf::contact_facts(ipsf::party::client, ipsf::made_by::coach, ipsf::contact_mode::in_person,
                                          ipsf::contact_outcome::met, ipsf::contact_place::none, ipsf::tristate::none));
    CHECK(facts[1].mode() == ipsf::contact_mode::remote);
    CHECK(facts[2].mode() == ipsf::contact_mode::in_person);
    CHECK(facts[2].place() == ipsf::contact_place::online);
    CHECK(facts[3].mode() == ipsf::contact_mode::remote);
    CHECK(facts[4].mode() == ipsf::contact_mode::in_person);
}

TEST_CASE("no message echoes a value") {
    const std::string secret = "010190-123X";
    table_files files;
    for (std::size_t place = 0; place < ipsf::table_names.size(); ++place) {
        const auto table = static_cast<ipsf::table_kind>(place);
        std::string header;
        std::string row;
        for (const auto& column : ipsf::columns_of(table)) {
            header += (header.empty() ? "" : ",") + std::string(column.name);
            row += (row.empty() ? "" : ",") + secret;
        }
        files[std::string(ipsf::name_of(table))] =
            header + "\n" + row + "\n" + secret + "\n\"" + secret + "\"" + secret + "\n";
    }
    const auto found = problems_of(files);
    CHECK(found.size() > 40);
    for (const auto& each : found) {
        CHECK(each.message.find(secret) == std::string::npos);
        CHECK(each.message.find(each.table + " row " + std::to_string(each.row)) == 0);
        if (!each.column.empty()) CHECK(each.message.find(", column " + each.column + ": ") != std::string::npos);
    }
}
