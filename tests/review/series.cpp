// The dates, teams, warnings and refusals of a series; what its reviews say is compared in tests/oracle/series.cpp.
#include "review/case.hpp"
#include "support/catch.hpp"

#include <ipsf/report.hpp>

#include <algorithm>

using namespace review_case;

namespace {

ipsf::series_options period(std::string_view from, std::string_view to, ipsf::every every = ipsf::every::month) {
    ipsf::series_options asked;
    asked.from = on(from);
    asked.to = on(to);
    asked.every = every;
    return asked;
}

ipsf::review_series series(const ipsf::series_options& asked,
                           const std::shared_ptr<const ipsf::history>& from = two_teams(),
                           const std::vector<ipsf::given_answer>& answers = {}, bool named = true) {
    return ipsf::score_series(ipsf::embedded_edition("fi-2021-11"), named, from, answers, asked);
}

std::vector<std::string> dates(const ipsf::series_options& asked) {
    std::vector<std::string> written;
    const auto scored = series(asked);
    for (const auto& date : scored.dates()) written.push_back(ipsf::format_day(date.as_of));
    return written;
}

std::vector<ipsf::problem> refusals(const ipsf::series_options& asked, bool named = true) {
    return problems_of([&] { (void)series(asked, two_teams(), {}, named); });
}

using texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the dates are the ends of months, quarters or years in the period, its first and last day included") {
    CHECK(dates(period("2024-01-31", "2024-03-30")) == texts{"2024-01-31", "2024-02-29"});
    CHECK(dates(period("2024-02-01", "2024-03-31")) == texts{"2024-02-29", "2024-03-31"});
    CHECK(dates(period("2023-02-28", "2023-02-28")) == texts{"2023-02-28"});
    CHECK(dates(period("2024-03-31", "2024-09-29", ipsf::every::quarter)) == texts{"2024-03-31", "2024-06-30"});
    CHECK(dates(period("2024-04-01", "2024-09-30", ipsf::every::quarter)) == texts{"2024-06-30", "2024-09-30"});
    CHECK(dates(period("2022-12-31", "2024-12-30", ipsf::every::year)) == texts{"2022-12-31", "2023-12-31"});
    // 1900 was no leap year, 2000 was one.
    CHECK(dates(period("1900-02-01", "1900-03-01")) == texts{"1900-02-28"});
    CHECK(dates(period("2000-02-01", "2000-03-01")) == texts{"2000-02-29"});
}

TEST_CASE("the years 1900 to 2199 can be scored, at most 2400 dates at once") {
    const auto years = dates(period("1900-01-01", "2199-12-31", ipsf::every::year));
    REQUIRE(years.size() == 300);
    CHECK(years.front() == "1900-12-31");
    CHECK(years.back() == "2199-12-31");
    // 200 years are 2400 months.
    CHECK(dates(period("2000-01-01", "2199-12-31")).size() == 2400);
    const auto found = refusals(period("1999-12-31", "2199-12-31"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "too-many-dates");
}

TEST_CASE("a period without an end of a month is refused, and so is one that ends before it begins") {
    CHECK(refusals(period("2024-06-01", "2024-06-29")).at(0).rule == "no-dates");
    CHECK(refusals(period("2024-06-01", "2024-12-30", ipsf::every::year)).at(0).message.find("No year ends") == 0);
    CHECK(refusals(period("2024-06-30", "2024-06-30")).empty());
    const auto found = refusals(period("2024-06-30", "2024-06-29"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].column == "to");
    CHECK(found[0].rule == "out-of-range");
}

TEST_CASE("all that is wrong with a series is told at once") {
    ipsf::series_options asked;
    asked.to = ipsf::latest_day + 1;
    asked.months = 121;
    asked.teams = {"T1", "T3"};
    const auto found = refusals(asked);
    REQUIRE(found.size() == 4);
    CHECK(found[0].column == "from");
    CHECK(found[0].rule == "missing-value");
    CHECK(found[1].column == "to");
    CHECK(found[1].rule == "out-of-range");
    CHECK(found[2].column == "months");
    CHECK(found[3].rule == "unknown-team");
    asked = period("2024-01-01", "2024-12-31");
    asked.choices = {{"averages", "counts"}};
    CHECK(refusals(asked).at(0).rule == "unknown-choice");
}

TEST_CASE("every date has to be covered unless the edition was named, then those that are not are marked") {
    // The edition is valid from 2021-11-01: the end of October is the last day before it.
    CHECK(refusals(period("2021-11-01", "2021-12-31"), false).empty());
    const auto asked = period("2021-10-31", "2021-12-31");
    const auto found = refusals(asked, false);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "edition-not-valid");
    CHECK(found[0].column == "from");
    CHECK(found[0].message.find("2021-10-31") != std::string::npos);

    // Of one that ends, the last day is covered and the next is not.
    auto ending = std::make_shared<ipsf::edition>(*built_in());
    ending->valid_until = on("2024-06-30");
    const auto refused_of = [&](const char* to) -> std::vector<ipsf::problem> {
        try {
            (void)ipsf::score_series(ending, false, two_teams(), {}, period("2024-05-31", to));
        } catch (const ipsf::refused& why) {
            return why.problems();
        }
        return {};
    };
    CHECK(refused_of("2024-06-30").empty());
    const auto late = refused_of("2024-07-31");
    REQUIRE(late.size() == 1);
    CHECK(late[0].rule == "edition-not-valid");
    CHECK(late[0].column == "to");
    CHECK(late[0].message ==
          "The edition fi-2021-11 is valid from 2021-11-01 to 2024-06-30, which does not cover the review date "
          "2024-07-31; choose another period, or name the edition to use it all the same.");

    const auto named = series(asked);
    CHECK(named.out_of_date(0));
    CHECK_FALSE(named.out_of_date(1));
    const auto json = ipsf::to_json(named);
    // Two teams' reviews of October, and the edition.
    const std::string mark = "\"out_of_date\": true";
    int marks = 0;
    for (auto at = json.find(mark); at != std::string::npos; at = json.find(mark, at + 1)) ++marks;
    CHECK(marks == 3);
    CHECK(ipsf::to_text(named, ipsf::language::en).find("2021-10-31 *") != std::string::npos);
    CHECK(ipsf::to_text(named, ipsf::language::en).find("2021-11-30 *") == std::string::npos);
}

TEST_CASE("a team has reviews from the first date on which it exists, unless it is asked for by name") {
    const auto history =
        history_of({{ipsf::table_kind::teams,
                     {{"T2", std::monostate{}, std::monostate{}, std::monostate{}, "2024-02-01"}, {"T1"}}},
                    {ipsf::table_kind::coaches, {}},
                    {ipsf::table_kind::episodes, {}}});
    auto asked = period("2024-01-01", "2024-03-31");
    const auto scored = series(asked, history);
    texts rows;
    for (std::size_t place = 0; place < scored.size(); ++place) {
        const auto row = scored.in_short(place);
        rows.push_back(ipsf::format_day(scored.dates()[row.date].as_of) + " " + history->team_ids.text(row.team));
    }
    CHECK(rows == texts{"2024-01-31 T1", "2024-02-29 T1", "2024-02-29 T2", "2024-03-31 T1", "2024-03-31 T2"});
    asked.teams = {"T2", "T2"};
    CHECK(series(asked, history).size() == 3);
}

TEST_CASE("a series without teams is empty in every form") {
    const auto history =
        history_of({{ipsf::table_kind::teams, {}}, {ipsf::table_kind::coaches, {}}, {ipsf::table_kind::episodes, {}}});
    const auto scored = series(period("2024-01-01", "2024-03-31"), history);
    CHECK(scored.size() == 0);
    CHECK(ipsf::to_json(scored).find("\"reviews\": []") != std::string::npos);
    const auto csv = ipsf::to_csv(scored);
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 1);
    CHECK(ipsf::to_text(scored, ipsf::language::en).find("No team existed") != std::string::npos);
}

TEST_CASE("answers that are not taken are counted once, however many dates they hold on") {
    const auto history = two_teams({{"T1", "offices_close", "true", "2024-01-15"},
                                    {"T2", "offices_close", "true", "2024-02-15"},
                                    {"T2", "offices_close", "true", "2022-12-31"}});
    auto other = std::make_shared<ipsf::edition>(*ipsf::embedded_edition("fi-2021-11"));
    for (auto& criterion : other->criteria)
        for (auto& input : criterion.inputs)
            if (input.name == "offices_close") input.name = "offices_far";
    // Each of the first two rows would hold on ten dates and more; the third has expired before the first date, 12
    // months after its own.
    const auto counted = ipsf::score_series(other, true, history, {}, period("2024-01-01", "2024-12-31")).warnings();
    REQUIRE(counted.contains({"answer-not-in-edition"}));
    CHECK(counted.at({"answer-not-in-edition"}) == 2);
}

TEST_CASE("an answer holds from its day until a later one") {
    const auto history =
        two_teams({{"T1", "offices_close", "true", "2024-01-15"}, {"T1", "offices_close", "false", "2024-03-15"}});
    const auto scored = series(period("2024-01-01", "2024-12-31"), history);
    CHECK(scored.warnings() == history->warnings);
    // Criterion 5 asks offices_close among others: in force are "true" in January and February, "false" from March.
    for (std::size_t place = 0; place < scored.size(); ++place) {
        const auto row = scored.in_short(place);
        if (history->team_ids.text(row.team) != "T1") continue;
        const auto review = scored.at(place);
        for (std::size_t i = 0; i < review.criteria[4].inputs.size(); ++i) {
            if (scored.edition().criteria[4].inputs[i].name != "offices_close") continue;
            const auto& used = review.criteria[4].inputs[i];
            REQUIRE(used.value);
            CHECK(used.value->numerator == (row.date < 2 ? 1 : 0));
            CHECK(used.answered_on == on(row.date < 2 ? "2024-01-15" : "2024-03-15"));
        }
    }
}

TEST_CASE("a given answer holds on every date, as if dated then") {
    const auto scored = series(period("2024-01-01", "2024-02-29"), two_teams(), given(all_rated(4)));
    REQUIRE(scored.size() == 4);
    for (std::size_t place = 0; place < scored.size(); ++place) {
        CHECK(scored.in_short(place).totals[0].low == 100);
        CHECK(scored.at(place).criteria[0].rated_on == scored.dates()[place / 2].as_of);
    }
    CHECK(problems_of([&] {
              (void)series(period("2024-01-01", "2024-02-29"), two_teams(), given({{"rating.3", "6"}}));
          }).size() == 1);
}

TEST_CASE("a bad answer is refused only when it holds on one of the dates, and once") {
    // 12 months from 2024-01-15: in force until 2025-01-15.
    const auto history = two_teams({{"T1", "phases_delivered", "5", "2024-01-15"}});
    const auto found = [&](std::string_view from, std::string_view to) {
        auto toml = ipsf::embedded_edition("fi-2021-11");
        auto narrower = std::make_shared<ipsf::edition>(*toml);
        for (auto& criterion : narrower->criteria)
            for (auto& input : criterion.inputs)
                if (input.name == "phases_delivered") input.most = 4;
        return problems_of([&] { (void)ipsf::score_series(narrower, true, history, {}, period(from, to)); });
    };
    REQUIRE(found("2024-01-01", "2024-12-31").size() == 1);
    CHECK(found("2024-01-01", "2024-12-31")[0].rule == "bad-answer");
    CHECK(found("2024-01-01", "2024-12-31")[0].row == 1);
    CHECK(found("2025-01-16", "2025-12-31").empty());
    CHECK(found("2023-01-01", "2024-01-14").empty());
}

TEST_CASE("the CSV of a series has one line for each review, quoted as RFC 4180 says") {
    const auto history = history_of({{ipsf::table_kind::teams, {{"T \"1\", north"}}},
                                     {ipsf::table_kind::coaches, {}},
                                     {ipsf::table_kind::episodes, {}}});
    const auto csv =
        ipsf::to_csv(series(period("2024-06-30", "2024-06-30"), history, given(rated(all_rated(3), 2, 0))));
    CHECK(csv.starts_with(
        "as_of,from,team_id,total,total_low,total_high,level,score_1,low_1,high_1,score_2,low_2,high_2,score_3,"));
    const auto line = csv.substr(csv.find("\r\n") + 2);
    // Criterion 2 is open, so the total is: 24 x 3 and 1 to 5.
    CHECK(line.starts_with("2024-06-30,2024-01-01,\"T \"\"1\"\", north\",,73,77,,3,3,3,,1,5,3,3,3,"));
    // No coach: clients_per_coach is 0/0, the first of the 20 measures, which end the line.
    const auto first_of_measures = csv.find("clients_per_coach_numerator");
    REQUIRE(first_of_measures != std::string::npos);
    CHECK(line.ends_with("\r\n"));
    // 7 + 3 x 25 + 2 x 20 = 122 columns, and one comma within the team's name.
    const auto header = csv.substr(0, csv.find("\r\n"));
    CHECK(std::count(header.begin(), header.end(), ',') == 121);
    CHECK(std::count(line.begin(), line.end(), ',') == 122);
}

TEST_CASE("a series for people tells the range of totals and levels, in both languages") {
    const auto scored = series(period("2024-06-30", "2024-06-30"), two_teams(), given(rated(all_rated(3), 2, 0)));
    // 73 is below fair, which begins at 74; 77 is fair.
    const auto text = ipsf::to_text(scored, ipsf::language::en);
    const auto team = text.find("Team T1\n");
    REQUIRE(team != std::string::npos);
    CHECK(text.find("2024-06-30   73–77  Not supported employment to Fair\n") > team);
    CHECK(ipsf::to_text(scored, ipsf::language::fi).find("73–77  Ei ole tuettua työllistymistä – Kohtalainen\n") !=
          std::string::npos);
}

TEST_CASE("a series tells its progress and can be cancelled") {
    const auto history = two_teams();
    std::vector<std::pair<std::int64_t, std::int64_t>> told;
    auto asked = period("2024-01-01", "2024-12-31");
    asked.choices = {{"averaging", "ratings"}};
    const ipsf::execution run{1, [&](std::int64_t done, std::int64_t total) {
                                  told.emplace_back(done, total);
                                  return true;
                              }};
    (void)ipsf::score_series(ipsf::embedded_edition("fi-2021-11"), true, history, {}, asked, run);
    REQUIRE(!told.empty());
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back().first == told.back().second);
    const ipsf::execution stop{1, [](std::int64_t, std::int64_t) { return false; }};
    CHECK_THROWS_AS(ipsf::score_series(ipsf::embedded_edition("fi-2021-11"), true, history, {}, asked, stop),
                    ipsf::cancelled);
    CHECK_THROWS_AS(
        ipsf::score(ipsf::embedded_edition("fi-2021-11"), true, history.get(), {}, options("2024-06-30"), stop),
        ipsf::cancelled);
}
