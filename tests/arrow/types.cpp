// Every type that is taken gives what the same cells give as text; every other type is refused.
#include "arrow/reading.hpp"

using namespace ipsf::test;
using ipsf::table_kind;

namespace {

// Two episodes whose `column` cells are `first` and `second`, as text.
std::vector<std::string> two_episodes(std::string_view column, const std::string& first, const std::string& second) {
    std::vector<std::vector<std::string>> rows;
    const auto schema = ipsf::columns_of(table_kind::episodes);
    for (const auto& cell : {first, second}) {
        const std::string id = rows.empty() ? "1" : "2";
        std::vector<std::string> row = {id, id, "C1", "2024-01-10", "", "", "", "", ""};
        for (std::size_t i = 0; i < schema.size(); ++i)
            if (schema[i].name == column) row[i] = cell;
        rows.push_back(row);
    }
    return content_of_rows(table_kind::episodes, rows);
}

std::vector<std::string> read(const column& cells) { return content_with(table_kind::episodes, episodes(2, {cells})); }

template <typename Integer>
void check_integers(const std::string& format) {
    INFO(format);
    const std::vector<Integer> values = {7, 99};
    CHECK(read(column::of("care_team_id", format, values)) == two_episodes("care_team_id", "7", "99"));
    const std::vector<Integer> truths = {0, 1};
    CHECK(read(column::of("employer_contact_consent", format, truths)) ==
          two_episodes("employer_contact_consent", "false", "true"));
    // The same integers as the index of a dictionary.
    const auto words =
        column::coded<Integer>("end_reason", format, {1, 0}, column::texts("", {"client_wish", "interrupted"}));
    CHECK(read(words) == two_episodes("end_reason", "interrupted", "client_wish"));
}

void check_fte(const column& fte, const std::vector<std::string>& written) {
    std::vector<std::vector<std::string>> rows;
    texts ids;
    for (std::size_t i = 0; i < written.size(); ++i) {
        ids.push_back("D" + std::to_string(i));
        rows.push_back({ids.back(), "T1", written[i]});
    }
    const batch given({column::texts("coach_id", ids), column::texts("team_id", texts(ids.size(), "T1")), fte});
    CHECK(content_with(table_kind::coaches, given) == content_of_rows(table_kind::coaches, rows));
}

// Two's complement, least byte first, as decimals are.
std::vector<std::int64_t> decimals128(const std::vector<std::int64_t>& values) {
    std::vector<std::int64_t> halves;
    for (const auto value : values) {
        halves.push_back(value);
        halves.push_back(value < 0 ? -1 : 0);
    }
    return halves;
}

column decimals(std::string name, std::string format, const std::vector<std::int64_t>& values) {
    auto made = column::of(std::move(name), std::move(format), decimals128(values));
    made.length = static_cast<std::int64_t>(values.size());
    return made;
}

}  // namespace

TEST_CASE("integers of every width are ids, booleans and indexes") {
    check_integers<std::int8_t>("c");
    check_integers<std::uint8_t>("C");
    check_integers<std::int16_t>("s");
    check_integers<std::uint16_t>("S");
    check_integers<std::int32_t>("i");
    check_integers<std::uint32_t>("I");
    check_integers<std::int64_t>("l");
    check_integers<std::uint64_t>("L");
}

TEST_CASE("unsigned integers above 63 bits keep their value") {
    const std::vector<std::uint64_t> ids = {9223372036854775807U, 9223372036854775808U};
    CHECK(read(column::of("care_team_id", "L", ids)) ==
          two_episodes("care_team_id", "9223372036854775807", "9223372036854775808"));
    // Where numbers are counted, they are no number, in their row.
    const batch work({column::texts("coach_id", {"C1", "C1"}),
                      column::of("on", "tdD", std::vector<std::int32_t>{january_10, january_10}),
                      column::of("minutes", "L", std::vector<std::uint64_t>{60, 1ULL << 63U})});
    const auto problems = problems_of(table_kind::work_time, work);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().row == 2);
    CHECK(problems.front().column == "minutes");
    // A null may have anything in its place.
    CHECK(read(column::of("care_team_id", "L", std::vector<std::uint64_t>{7, ~std::uint64_t{0}}).given("10")) ==
          two_episodes("care_team_id", "7", ""));
}

TEST_CASE("booleans are bits") {
    column bits{"employer_contact_consent", "b", 2, {buffer(), buffer::bits("01")}};
    CHECK(read(bits) == two_episodes("employer_contact_consent", "false", "true"));
}

TEST_CASE("dates are date32 and date64") {
    CHECK(read(column::of("ended_on", "tdD", std::vector<std::int32_t>{january_10, january_10 + 1})) ==
          two_episodes("ended_on", "2024-01-10", "2024-01-11"));
    const std::int64_t milliseconds = std::int64_t{january_10} * 86'400'000;
    CHECK(read(column::of("ended_on", "tdm", std::vector<std::int64_t>{milliseconds, milliseconds + 86'400'000})) ==
          two_episodes("ended_on", "2024-01-10", "2024-01-11"));
    // One millisecond more is a time of day.
    const auto problems = problems_of(
        table_kind::episodes,
        episodes(2, {column::of("ended_on", "tdm", std::vector<std::int64_t>{milliseconds, milliseconds + 1})}));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().row == 2);
    CHECK(problems.front().rule == "bad-date");
    CHECK(problems.front().message.find("episodes row 2, column ended_on") == 0);
    CHECK(problems.front().message.find("date32") != std::string::npos);
    CHECK(read(column::of("ended_on", "tdm", std::vector<std::int64_t>{milliseconds, 1}).given("10")) ==
          two_episodes("ended_on", "2024-01-10", ""));
}

TEST_CASE("texts of every layout are anything, as in CSV") {
    const texts ids = {"short", "longer than a view holds"};
    const auto expected = two_episodes("care_team_id", ids[0], ids[1]);
    CHECK(read(column::texts("care_team_id", ids)) == expected);
    CHECK(read(column::texts<std::int64_t>("care_team_id", ids)) == expected);
    CHECK(read(column::text_views("care_team_id", ids)) == expected);
    // 12 characters are the most that a view holds itself.
    CHECK(read(column::text_views("care_team_id", {"twelve chars", "thirteen char"})) ==
          two_episodes("care_team_id", "twelve chars", "thirteen char"));
    CHECK(read(column::texts("ended_on", {"2024-02-29", ""})) == two_episodes("ended_on", "2024-02-29", ""));
    CHECK(read(column::texts("end_reason", {"agreed", ""})) == two_episodes("end_reason", "agreed", ""));
    CHECK(read(column::text_views("employer_contact_consent", {"true", "false"})) ==
          two_episodes("employer_contact_consent", "true", "false"));
}

TEST_CASE("dictionaries hold anything that a column may hold") {
    const auto coded = [](std::string name, column entries) {
        return column::coded<std::int8_t>(std::move(name), "c", {1, 0}, std::move(entries));
    };
    CHECK(read(coded("care_team_id", column::texts("", {"a", "b"}))) == two_episodes("care_team_id", "b", "a"));
    CHECK(read(coded("care_team_id", column::of("", "l", std::vector<std::int64_t>{8, 9}))) ==
          two_episodes("care_team_id", "9", "8"));
    CHECK(read(coded("care_team_id", column::of("", "s", std::vector<std::int16_t>{8, 9}))) ==
          two_episodes("care_team_id", "9", "8"));
    CHECK(read(coded("ended_on", column::of("", "tdD", std::vector<std::int32_t>{january_10, january_10 + 1}))) ==
          two_episodes("ended_on", "2024-01-11", "2024-01-10"));
    CHECK(read(coded("end_reason", column::text_views("", {"agreed", "no_longer_wants_work"}))) ==
          two_episodes("end_reason", "no_longer_wants_work", "agreed"));
    CHECK(read(coded("employer_contact_consent", column{"", "b", 2, {buffer(), buffer::bits("01")}})) ==
          two_episodes("employer_contact_consent", "true", "false"));
    // Repeated entries are one word; the empty text is an empty cell; entries that no cell uses may be anything.
    CHECK(read(column::coded<std::uint8_t>("end_reason", "C", {2, 0},
                                           column::texts("", {"agreed", "no word", "agreed"}))) ==
          two_episodes("end_reason", "agreed", "agreed"));
    CHECK(read(coded("end_reason", column::texts("", {"agreed", ""}))) == two_episodes("end_reason", "", "agreed"));
    // A null is one in the index or in the dictionary.
    CHECK(read(coded("end_reason", column::texts("", {"agreed", "other"})).given("01")) ==
          two_episodes("end_reason", "", "agreed"));
    CHECK(read(coded("end_reason", column::texts("", {"agreed", "other"}).given("10"))) ==
          two_episodes("end_reason", "", "agreed"));
    CHECK(read(coded("care_team_id", column::of("", "l", std::vector<std::int64_t>{8, 9}).given("10"))) ==
          two_episodes("care_team_id", "", "8"));
    CHECK(read(coded("ended_on", column{"", "n", 2})) == two_episodes("ended_on", "", ""));
    // All null: there need not be an entry.
    auto none = coded("end_reason", column::texts("", {})).given("00");
    none.dictionary->buffers = {buffer(), buffer(), buffer()};
    CHECK(read(none) == two_episodes("end_reason", "", ""));
}

TEST_CASE("an unknown word of a dictionary is reported in every row that has it") {
    const auto problems = problems_of(
        table_kind::episodes, episodes(3, {column::coded<std::int8_t>("end_reason", "c", {1, 0, 1},
                                                                      column::texts("", {"agreed", "Secret Words"}))}));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].row == 2);  // after the episode that was there before
    CHECK(problems[1].row == 4);
    for (const auto& problem : problems) {
        CHECK(problem.column == "end_reason");
        CHECK(problem.rule == "unknown-value");
        CHECK(problem.message.find("Secret") == std::string::npos);
    }
}

TEST_CASE("a column of nulls is one of empty cells") {
    CHECK(read(column{"ended_on", "n", 2}) == two_episodes("ended_on", "", ""));
    CHECK(read(column{"end_reason", "n", 2}) == two_episodes("end_reason", "", ""));
    // Also where the producer hands a bitmap over, which says nothing.
    for (const auto* const bits : {"00", "11"}) {
        column with_bitmap{"ended_on", "n", 2, {buffer::bits(bits)}};
        CHECK(read(with_bitmap) == two_episodes("ended_on", "", ""));
        with_bitmap.null_count = -1;
        CHECK(read(with_bitmap) == two_episodes("ended_on", "", ""));
    }
    const auto problems = problems_of(table_kind::episodes, episodes(2, {column{"client_id", "n", 2}}));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == "missing-value");
    CHECK(problems[0].column == "client_id");
}

TEST_CASE("fte comes as any number that is whole thousandths") {
    check_fte(column::of("fte", "g", std::vector<double>{0.8, 1, 0.001}), {"0.8", "1", "0.001"});
    check_fte(column::of("fte", "f", std::vector<float>{0.8F, 1, 0.001F}), {"0.8", "1", "0.001"});
    check_fte(column::of("fte", "c", std::vector<std::int8_t>{1, 1}), {"1", "1"});
    check_fte(decimals("fte", "d:4,3", {800, 1000, 1}), {"0.8", "1", "0.001"});
    check_fte(decimals("fte", "d:21,1,128", {8, 10}), {"0.8", "1"});
    // 0.8 with 38 places, 8 x 10^37, multiplied out.
    std::vector<std::uint64_t> long_one = {8, 0};
    for (int place = 0; place < 37; ++place) {
        // (high, low) x 10, the low half by its 32-bit halves
        const std::uint64_t low = (long_one[0] & 0xFFFFFFFFU) * 10;
        const std::uint64_t middle = (long_one[0] >> 32U) * 10 + (low >> 32U);
        long_one = {middle << 32U | (low & 0xFFFFFFFFU), long_one[1] * 10 + (middle >> 32U)};
    }
    auto long_column = column::of("fte", "d:38,38", long_one);
    long_column.length = 1;
    check_fte(long_column, {"0.8"});
    check_fte(column::of("fte", "d:4,3,32", std::vector<std::int32_t>{800}), {"0.8"});
    check_fte(column::of("fte", "d:4,3,64", std::vector<std::int64_t>{800}), {"0.8"});

    const auto rule_of = [](const column& fte) {
        const auto problems = problems_of(
            table_kind::coaches, batch({column::texts("coach_id", {"D1"}), column::texts("team_id", {"T1"}), fte}));
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().row == 2);
        return problems.front().rule;
    };
    CHECK(rule_of(decimals("fte", "d:5,4", {8005})) == "bad-number");    // 0.8005
    CHECK(rule_of(decimals("fte", "d:4,3", {1001})) == "out-of-range");  // 1.001
    CHECK(rule_of(decimals("fte", "d:4,3", {-500})) != "");              // -0.5
    CHECK(rule_of(column::of("fte", "f", std::vector<float>{0.8005F})) == "bad-number");
}

TEST_CASE("decimals that are whole are ids and numbers") {
    CHECK(read(decimals("care_team_id", "d:38,0", {7, -12})) == two_episodes("care_team_id", "7", "-12"));
    CHECK(read(decimals("care_team_id", "d:18,2", {700, 0})) == two_episodes("care_team_id", "7", "0"));
    // The greatest of 38 digits: 10^38 - 1.
    auto greatest = column::of("care_team_id", "d:38,0",
                               std::vector<std::uint64_t>{0x098A223FFFFFFFFFU, 0x4B3B4CA85A86C47AU, 1, 0});
    greatest.length = 2;
    CHECK(read(greatest) == two_episodes("care_team_id", "99999999999999999999999999999999999999", "1"));

    const auto problems =
        problems_of(table_kind::episodes, episodes(2, {decimals("care_team_id", "d:18,2", {700, 750})}));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().row == 2);
    CHECK(problems.front().rule == "wrong-type");
    const batch work({column::texts("coach_id", {"C1"}), column::of("on", "tdD", std::vector<std::int32_t>{january_10}),
                      decimals("minutes", "d:18,2", {3050})});
    const auto minutes = problems_of(table_kind::work_time, work);
    REQUIRE(minutes.size() == 1);
    CHECK(minutes.front().rule == "bad-number");
}

TEST_CASE("other types are refused by the name of the column, with what to do") {
    const auto refused_type = [](const std::string& name, const std::string& format) {
        column cells{name, format, 1, {buffer(), buffer("12345678")}};
        const auto problems = problems_of(table_kind::episodes, episodes(1, {cells}));
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().table == "episodes");
        CHECK(problems.front().column == name);
        CHECK(problems.front().row == 0);
        CHECK(problems.front().rule == "wrong-type");
        return problems.front().message;
    };
    CHECK(refused_type("started_on", "tsu:Europe/Helsinki") ==
          "episodes, column started_on: an Arrow column of type timestamp is not taken here; cast it to date32 where "
          "it comes from, in the "
          "time zone that the day is meant in");
    CHECK(refused_type("client_id", "g") ==
          "episodes, column client_id: an Arrow column of type float64 is not taken here; cast it to int64 or utf8");
    for (const auto* const format :
         {"e",      "z",   "Z",      "vz",  "w:16",        "tss:", "tts",   "ttu",   "tDs", "tiM",
          "+l",     "+L",  "+w:2",   "+vl", "+s",          "+m",   "+ud:0", "+us:0", "+r",  "d:60,2,256",
          "d:4,-2", "d:4", "d:4,39", "d:",  "d:4,2,128,1", "",     "q",     "U8"}) {
        INFO(format);
        for (const auto* const name : {"episode_id", "started_on", "end_reason", "employer_contact_consent"})
            CHECK(refused_type(name, format).find("cast it to") != std::string::npos);
    }
    CHECK(refused_type("started_on", "g") ==
          "episodes, column started_on: an Arrow column of type float64 is not taken here; cast it to date32 where it "
          "comes from");
    // The type has to say what the column holds.
    for (const auto* const format : {"f", "g", "b", "tdD", "tdm"}) CHECK(refused_type("episode_id", format) != "");
    for (const auto* const format : {"l", "i", "b", "d:8,0", "g"}) CHECK(refused_type("started_on", format) != "");
    for (const auto* const format : {"c", "C", "l", "b", "tdD", "d:8,0", "g"})
        CHECK(refused_type("end_reason", format) != "");
    for (const auto* const format : {"tdD", "g", "d:8,0"})
        CHECK(refused_type("employer_contact_consent", format) != "");

    column formless{"started_on", std::nullopt, 1, {buffer(), buffer("1234")}};
    CHECK(message_of(table_kind::episodes, episodes(1, {formless})).find("type unknown") != std::string::npos);
    const auto word = column::texts("", {"agreed"});
    CHECK(message_of(table_kind::episodes, episodes(1, {column::coded<double>("end_reason", "g", {0}, word)}))
              .find("index of a dictionary") != std::string::npos);
    const auto nested = column::coded<std::int8_t>("", "c", {0}, word);
    CHECK(problems_of(table_kind::episodes, episodes(1, {column::coded<std::int8_t>("end_reason", "c", {0}, nested)}))
              .size() == 1);
}

TEST_CASE("a column without a value may be of any type") {
    for (const auto* const format : {"g", "l", "tsu:", "b", "z", "e", "+l", "+s", "w:16", "d:60,2,256", "q"}) {
        INFO(format);
        const column none = column{"ended_on", format, 2, {buffer(), buffer("1234567812345678")}}.given("00");
        CHECK(read(none) == two_episodes("ended_on", "", ""));
        auto words = none;
        words.name = "end_reason";
        CHECK(read(words) == two_episodes("end_reason", "", ""));
        // One value is enough to refuse it, wherever the column and its batch begin.
        for (const auto* const given : {"01", "10"}) {
            auto one = none;
            CHECK(message_of(table_kind::episodes, episodes(2, {one.given(given)}))
                      .find("episodes, column ended_on: an Arrow column of type") == 0);
        }
        auto slice = column{"ended_on", format, 4, {buffer(), buffer("1234567812345678")}}.given("1001").from(1, 2);
        CHECK(read(slice) == two_episodes("ended_on", "", ""));
        CHECK(problems_of(table_kind::episodes, episodes(0, {column{"ended_on", format, 0, {buffer(), buffer()}}}))
                  .empty());
    }
    // These have no validity of their own, and so a value in every row.
    for (const auto* const format : {"+ud:0", "+r"})
        CHECK(problems_of(table_kind::episodes, episodes(2, {column{"ended_on", format, 2, {}}})).size() == 1);
    // Required columns are not filled by it.
    const column ids = column{"client_id", "g", 2, {buffer(), buffer("1234567812345678")}}.given("00");
    const auto problems = problems_of(table_kind::episodes, episodes(2, {ids}));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == "missing-value");
}

TEST_CASE("every column of a type that is not taken is named at once") {
    const auto problems =
        problems_of(table_kind::episodes, episodes(1, {column{"started_on", "tsu:", 1, {buffer(), buffer("12345678")}},
                                                       column{"client_id", "g", 1, {buffer(), buffer("12345678")}}}));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].column == "client_id");
    CHECK(problems[1].column == "started_on");
}

TEST_CASE("columns of other names are not looked at") {
    auto expected = content_of_rows(table_kind::episodes, {{"1", "1", "C1", "2024-01-10"}});
    expected.emplace_back("unknown-column: 1");
    std::sort(expected.begin(), expected.end());
    CHECK(content_with(table_kind::episodes, episodes(1, {column{"__index__", "+l", -5, {}, 77, -1}})) == expected);
}

TEST_CASE("missing and repeated columns are said once, also without rows") {
    batch twice = episodes(0);
    twice.columns.push_back(twice.columns[1]);
    twice.columns.erase(twice.columns.begin() + 3);
    const auto problems = problems_of(table_kind::episodes, twice);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].rule == "duplicate-column");
    CHECK(problems[0].column == "client_id");
    CHECK(problems[1].rule == "missing-column");
    CHECK(problems[1].column == "started_on");
}
