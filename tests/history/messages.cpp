// Messages are UTF-8, whatever bytes the names have that they quote.
#include "history/folder.hpp"
#include "support/catch.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/review.hpp>
#include <ipsf/utf8.hpp>

#include <functional>

using namespace ipsf;
using ipsf::test::folder;

namespace {

const std::string replaced = "\xEF\xBF\xBD";

}  // namespace

TEST_CASE("what is no UTF-8 is replaced in a message") {
    struct expectation {
        std::string_view given;
        std::string expected;
    };
    using namespace std::string_view_literals;
    // The last five are the examples of Unicode 15.0, section 3.9, tables 3-8 to 3-11, and one that is cut.
    for (const auto& [given, expected] : std::vector<expectation>{
             {"", ""},
             {"plain", "plain"},
             {"työ, 工, 🙂", "työ, 工, 🙂"},
             {"a\0b"sv, "a" + replaced + "b"},
             {"\xFF", replaced},
             {"a\xE4"
              "b",
              "a" + replaced + "b"},  // Latin-1
             {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41",
              replaced + replaced + replaced + replaced + replaced + replaced + replaced + replaced + "A"},
             {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41",
              replaced + replaced + replaced + replaced + replaced + replaced + replaced + replaced + "A"},
             {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42",
              replaced + replaced + replaced + replaced + replaced + "A" + replaced + replaced + "B"},
             {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", replaced + replaced + replaced + replaced + "A"},
             {"x\xF0\x9F\x99", "x" + replaced},
         }) {
        CHECK(message_text(given) == expected);
        CHECK(is_utf8(message_text(given)));
        CHECK(is_utf8(given) == (given.find('\0') != std::string_view::npos || message_text(given) == given));
    }
}

TEST_CASE("problems are UTF-8") {
    const folder place;
    std::filesystem::create_directories(place.file("f\xFF"));
    place.write("g\xFE", "no SQLite file");
    place.write("h\xFE.csv", "item\n");
    const std::vector<std::function<void()>> mistakes = {
        [&] { (void)load_history(place.file("f\xFF")); },
        [&] { (void)load_history(place.file("f\xFF/nothing")); },
        [&] { (void)load_history(place.file("g\xFE")); },
        [&] { (void)read_answers_file(place.file("h\xFE.csv")); },
        [] { (void)read_answers("item,value\nrating.1,\x81\n", "na\xFFme"); },
        [] { (void)read_answers("item", std::string_view("na\0me", 5)); },
        [] { (void)read_edition("id = 1", "na\xFFme"); },
        [] { (void)read_edition("\xFF = 1", "name"); },
        [] { (void)read_edition_file("/no\xFFwhere"); },
        [] {
            const std::vector<std::string> teams = {"T\xFF"};
            (void)load_history(IPSF_SOURCE_DIR "/tests/cases/due/history", {.teams = teams});
        },
        [] {
            history_builder builder;
            const std::vector<column_view> columns = {{.name = "coach_id"}, {.name = "coach_id"}, {.name = "\xFF\xFE"}};
            builder.add_columns(table_kind::coaches, 0, columns);
            (void)builder.finish();
        },
    };
    for (std::size_t place_in_list = 0; place_in_list < mistakes.size(); ++place_in_list) {
        INFO("mistake " << place_in_list);
        bool found = false;
        try {
            mistakes[place_in_list]();
        } catch (const refused& refusal) {
            found = true;
            CHECK(is_utf8(refusal.what()));
            CHECK(std::string(refusal.what()) == refusal.problems()[0].message);
            for (const auto& each : refusal.problems())
                for (const auto* const text : {&each.table, &each.column, &each.rule, &each.message}) {
                    CHECK(is_utf8(*text));
                    CHECK(text->find('\0') == std::string::npos);
                }
        }
        CHECK(found);
    }
}

TEST_CASE("more rows than a table can hold are refused") {
    const std::int64_t most = 0xFFFF'FFFF;
    const auto rule = [](const std::function<void()>& add) {
        try {
            add();
        } catch (const refused& refusal) {
            return refusal.problems()[0].table + " " + refusal.problems()[0].rule;
        }
        return std::string();
    };
    // No column is handed over, so that there is nothing to read.
    for (const int threads : {1, 2}) {
        CHECK(rule([&] {
                  history_builder({.run = {.threads = threads}}).add_columns(table_kind::jobs, most + 1, {});
              }) == "jobs too-many-rows");
        CHECK(rule([&] {
                  history_builder({.run = {.threads = threads}}).lend_columns(table_kind::contacts, most + 1, {});
              }) == "contacts too-many-rows");
        CHECK(rule([&] {
                  history_builder builder({.run = {.threads = threads}});
                  builder.lend_columns(table_kind::contacts, most, {});
                  builder.lend_columns(table_kind::contacts, 1, {});
              }) == "contacts too-many-rows");
    }
    CHECK(rule([&] { history_builder().lend_columns(table_kind::contacts, most, {}); }).empty());
}
