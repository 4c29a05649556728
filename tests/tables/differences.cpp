// Differences of editions and of their reviews as tables: who moves, worked out by hand.
#include "edition_diff/changed_edition.hpp"
#include "editions/made_up.hpp"
#include "review/case.hpp"
#include "tables/reading.hpp"

#include <ipsf/edition_diff.hpp>
#include <ipsf/version.hpp>

#include <algorithm>

using namespace changed_edition;
using namespace review_case;
using namespace table_reading;

namespace {

using lines = std::vector<std::string>;

/// The services of two teams, by the circular 70 % instead of 65 %: T1 with 65 % in the community, T2 with 80 %; all
/// else rated, 23 criteria 4 and the first 3, 95 points.
review_difference two_services(const series_options* dates = nullptr) {
    std::vector<given_answer> answers = given(rated(rated(all_rated(4), 24, 0), 1, 3));
    for (const auto& [team, share] : {std::pair("T1", "65"), std::pair("T2", "80")}) {
        given_answer answer;
        answer.team = team;
        answer.item = "community_time_share";
        answer.value = share;
        answers.push_back(answer);
    }
    const auto history = two_teams();
    const auto circular = changed({community_limit("70")});
    return dates != nullptr ? compare_reviews(original(), circular, *history, answers, *dates)
                            : compare_reviews(original(), circular, history.get(), answers, options("2024-06-30"));
}

}  // namespace

TEST_CASE("changes of an edition are a table with their places, and the editions a row each") {
    const auto circular = changed({community_limit("70")});
    const auto found = compare_editions(*original(), *circular);
    const auto tables = tables_of(found);
    REQUIRE(tables.size() == 2);
    const auto& changes = named(tables, "changes");
    REQUIRE(changes.rows == 1);
    CHECK(text_in(column_of(changes, "kind").at(0)) == "limits");
    CHECK(number_in(changes, "criterion", 0) == 24);
    CHECK(is_empty(changes, "language", 0));
    CHECK(texts_of(changes, "before").front() == ">= 65");
    CHECK(texts_of(changes, "after").front() == ">= 70");
    CHECK(number_in(changes, "before_line", 0) == line_of(file(), "id = 24\n", ">= 65"));
    CHECK(texts_of(changes, "before_file").front() == "fi-2021-11.toml");
    CHECK(texts_of(changes, "after_file").front() == "changed.toml");
    CHECK(to_csv(changes, language::fi).find("\r\nrajat ja rivit,24,") != std::string::npos);
    CHECK(header_of(named(tables, "made_with")) == "side,library,edition_id,hash,what_if_fi,what_if_en");
    const std::string library(library_version());
    CHECK(lines_of(named(tables, "made_with")) == lines{"before," + library + ",fi-2021-11," + original()->hash + ",,",
                                                        "after," + library + ",fi-2021-11," + circular->hash + ",,"});
}

TEST_CASE("what only one edition has is nothing on the other side, a text has its language") {
    const auto dropped = compare_editions(*original(), *embedded_edition("ips25-2008"));
    const auto tables = tables_of(dropped);
    const auto& changes = named(tables, "changes");
    const auto keys = texts_of(changes, "key");
    std::size_t looked_at = 0;
    for (std::size_t row = 0; row < changes.rows; ++row) {
        const bool input = keys[row] == "input.employed_clients" && number_in(changes, "criterion", row) == 21;
        if (keys[row] == "id" && is_empty(changes, "criterion", row)) {
            CHECK(texts_of(changes, "after")[row] == "ips25-2008");
            ++looked_at;
        }
        if (!input) continue;
        ++looked_at;
        CHECK(texts_of(changes, "before")[row] == "measure");
        for (const auto* none : {"after", "after_line", "after_column", "after_file"})
            CHECK(is_empty(changes, none, row));
    }
    CHECK(looked_at == 2);
    const auto words =
        compare_editions(*original(), *changed({{"id = 1\n", "fi = \"Asiakasmäärä\"", "fi = \"Asiakkaita\""}}));
    const auto of_words = tables_of(words);
    CHECK(texts_of(named(of_words, "changes"), "language").front() == "fi");
}

// T1: 95 + 5 = 100, good and within a year, becomes 99, fair and within half a year. T2 has level 5 by both.
TEST_CASE("reviews by two editions: who moves, by how much, and how many on each date") {
    const auto compared = two_services();
    const auto tables = tables_of(compared);
    CHECK(to_csv(named(tables, "reviews")) == to_csv(compared));
    CHECK(lines_of(named(tables, "reviews"))[0].starts_with("2024-06-30,T1,100,100,99,99,good,fair,true,24,3,3,3,3,"));
    const auto& totals = named(tables, "totals");
    CHECK(header_of(totals) ==
          "team_id,as_of,scale,total_low_before,total_high_before,levels_before,next_review_by_before,"
          "total_low_after,total_high_after,levels_after,next_review_by_after,changes_level");
    CHECK(lines_of(totals) == lines{"T1,2024-06-30,,100,100,good,2025-06-30,99,99,fair,2024-12-30,true",
                                    "T2,2024-06-30,,100,100,good,2025-06-30,100,100,good,2025-06-30,false"});
    const auto& criteria = named(tables, "criteria");
    CHECK(header_of(criteria) == "team_id,as_of,criterion,low_before,high_before,low_after,high_after");
    CHECK(lines_of(criteria) == lines{"T1,2024-06-30,24,5,5,4,4"});
    const auto& dates = named(tables, "dates");
    CHECK(header_of(dates) == "as_of,from,months,out_of_date_before,out_of_date_after,reviews,moved,levels");
    CHECK(lines_of(dates) == lines{"2024-06-30,2024-01-01,6,false,false,2,1,1"});
    CHECK(header_of(named(tables, "date_totals")) == "as_of,scale,moved,rise,fall,levels");
    CHECK(lines_of(named(tables, "date_totals")) == lines{"2024-06-30,,1,0,1,1"});
    CHECK(header_of(named(tables, "date_criteria")) == "as_of,criterion,moved,rise,fall");
    const auto by_criterion = lines_of(named(tables, "date_criteria"));
    REQUIRE(by_criterion.size() == 25);
    CHECK(by_criterion[0] == "2024-06-30,1,0,0,0");
    CHECK(by_criterion[23] == "2024-06-30,24,1,0,1");
    CHECK(to_csv(named(tables, "changes")) == to_csv(compared.editions));
    CHECK(named(tables, "only_criteria").rows == 0);
    CHECK(named(tables, "choices").rows == 2 * original()->choices.size());
    CHECK(named(tables, "warnings").rows == compared.before_warnings.size() + compared.after_warnings.size());
    const auto& made_with = named(tables, "made_with");
    CHECK(header_of(made_with) == "side,library,edition_id,hash,out_of_date,what_if_fi,what_if_en");
    CHECK(texts_of(made_with, "side") == std::vector<std::string_view>{"before", "after"});
    CHECK(texts_of(made_with, "hash")[1] == compared.after->hash);
}

TEST_CASE("on the dates of a series the rows are by date, then team") {
    series_options dates;
    dates.from = on("2024-01-01");
    dates.to = on("2024-06-30");
    dates.every = every::quarter;
    const auto compared = two_services(&dates);
    const auto tables = tables_of(compared);
    CHECK(lines_of(named(tables, "criteria")) == lines{"T1,2024-03-31,24,5,5,4,4", "T1,2024-06-30,24,5,5,4,4"});
    CHECK(lines_of(named(tables, "dates")) ==
          lines{"2024-03-31,2023-10-01,6,false,false,2,1,1", "2024-06-30,2024-01-01,6,false,false,2,1,1"});
    const auto& totals = named(tables, "totals");
    REQUIRE(totals.rows == 4);
    CHECK(lines_of(totals)[1].starts_with("T2,2024-03-31,,100,100,good,"));
    CHECK(named(tables, "date_criteria").rows == 2 * 25);
}

// fi-2021-11 adds up 25 criteria in one scale, the other edition 24 and 11 in two: 18 ids are in both.
TEST_CASE("scales and criteria of one edition only are nothing on the other side") {
    const auto youth = made_up::of_youth();
    const auto compared =
        compare_reviews(original(), youth, nullptr, given(made_up::all_rated(*youth, 4)), options("2024-06-30"));
    const auto tables = tables_of(compared);
    // 18 x 4 + 7 x (1 to 5) = 79 to 107, by fi-2021-11 on one side; 96 and 44 by the other.
    const auto totals = lines_of(named(tables, "totals"));
    REQUIRE(totals.size() == 3);
    CHECK(totals[0] == ",2024-06-30,employment,,,,,96,96,good,2025-06-30,false");
    CHECK(totals[1] == ",2024-06-30,education,,,,,44,44,sound,2025-12-30,false");
    CHECK(totals[2].starts_with(",2024-06-30,,79,107,"));
    CHECK(totals[2].ends_with(",,,,,false"));
    CHECK(named(tables, "criteria").rows == 0);
    CHECK(named(tables, "date_totals").rows == 0);
    CHECK(named(tables, "date_criteria").rows == 18);
    const auto only = lines_of(named(tables, "only_criteria"));
    REQUIRE(only.size() == 7 + 17);
    CHECK(lines(only.begin(), only.begin() + 7) ==
          lines{"before,1", "before,2", "before,15", "before,16", "before,17", "before,18", "before,19"});
    CHECK(only.back() == "after,205");
    const auto& choices = named(tables, "choices");
    CHECK(choices.rows == original()->choices.size() + youth->choices.size());
    CHECK(lines_of(choices).back().starts_with("after,"));
}

TEST_CASE("a date that an edition does not cover, changed rules and answers that it does not ask are told by side") {
    const std::vector<rule_change> rules = {{24, "5", "community_time_share", ">= 70"}};
    const auto what_if = with_changes(original(), rules);
    const auto compared = compare_reviews(original(), what_if, nullptr, given(all_rated(4)), options("2019-06-30"));
    const auto tables = tables_of(compared);
    CHECK(lines_of(named(tables, "dates")) == lines{"2019-06-30,2019-01-01,6,true,true,1,0,0"});
    const auto& made_with = named(tables, "made_with");
    CHECK(number_in(made_with, "out_of_date", 0) == 1);
    CHECK(is_empty(made_with, "what_if_en", 0));
    CHECK(texts_of(made_with, "what_if_en")[1] == what_if->what_if.en);
    CHECK(named(tables, "reviews").columns.back().name == "what_if_after");

    const auto youth = made_up::of_youth();
    const auto other = compare_reviews(original(), youth, nullptr, given({{"rating.205", "4"}, {"rating.3", "4"}}),
                                       options("2024-06-30"));
    const auto of_other = tables_of(other);
    CHECK(lines_of(named(of_other, "warnings")) == lines{"before,answer-not-in-edition,,,,,1"});
}
