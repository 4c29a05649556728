// What stands in a DMN file, held against the edition's own words.
#include <ipsf/dmn.hpp>

#include "edition/small_edition.hpp"

#include <algorithm>
#include <string>

namespace {

/// The text from `from` up to `to`.
std::string part(const std::string& text, const std::string& from, const std::string& to) {
    const auto start = text.find(from);
    REQUIRE(start != std::string::npos);
    const auto end = text.find(to, start);
    REQUIRE(end != std::string::npos);
    return text.substr(start, end - start);
}

std::size_t count(const std::string& text, const std::string& of) {
    std::size_t found = 0;
    for (auto at = text.find(of); at != std::string::npos; at = text.find(of, at + of.size())) ++found;
    return found;
}

std::string decision(const std::string& text, int criterion) {
    return part(text, "<decision id=\"criterion_" + std::to_string(criterion) + "\"", "</decision>");
}

}  // namespace

TEST_CASE("Each criterion is a decision whose first row that holds decides") {
    const std::string text = ipsf::to_dmn(*ipsf::embedded_edition("fi-2021-11"));
    for (int criterion = 1; criterion <= 25; ++criterion) {
        INFO(criterion);
        CHECK(count(decision(text, criterion), "hitPolicy=\"FIRST\"") == 1);
        CHECK(count(decision(text, criterion), "<outputEntry") == count(decision(text, criterion), "<rule "));
    }
    const std::string caseload = decision(text, 1);
    CHECK(count(caseload, "<rule ") == 5);
    CHECK(caseload.find("<text>&lt;= 20</text>") != std::string::npos);
    CHECK(caseload.find("<text>clients_per_coach.numerator / clients_per_coach.denominator</text>") !=
          std::string::npos);
}

TEST_CASE("Shares are compared in percent, without rounding") {
    const std::string text = ipsf::to_dmn(*ipsf::embedded_edition("fi-2021-11"));
    const std::string focus = decision(text, 2);
    CHECK(focus.find("<text>100 * coaching_time_share.numerator / coaching_time_share.denominator</text>") !=
          std::string::npos);
    CHECK(focus.find("<text>&gt;= 96</text>") != std::string::npos);
    CHECK(decision(text, 21).find("<text>&gt; 95</text>") != std::string::npos);  // R13: strict
    CHECK(part(text, "<inputData id=\"input_coaching_time_share\"", "</inputData>").find("typeRef=\"share\"") !=
          std::string::npos);
}

TEST_CASE("A ratio is a decision of its own, without a value where its divisor is 0") {
    const std::string text = ipsf::to_dmn(*ipsf::embedded_edition("fi-2021-11"));
    const std::string ratio = part(text, "<decision id=\"criterion_17_meetings_per_job_seeker\"", "</decision>");
    CHECK(
        ratio.find("<text>if job_seekers_per_coach.numerator = 0 then null else employer_meetings_per_week.numerator * "
                   "job_seekers_per_coach.denominator / (employer_meetings_per_week.denominator * "
                   "job_seekers_per_coach.numerator)</text>") != std::string::npos);
    CHECK(decision(text, 17).find("<requiredDecision href=\"#criterion_17_meetings_per_job_seeker\" />") !=
          std::string::npos);
}

TEST_CASE("A count asks how many flags are true") {
    const std::string text = decision(ipsf::to_dmn(*ipsf::embedded_edition("fi-2021-11")), 13);
    CHECK(text.find(
              "<text>count([disclosure_not_required, pros_and_cons_discussed, wording_discussed, discussed_repeatedly]"
              "[item = true])</text>") != std::string::npos);
    CHECK(count(text, "<input ") == 1);
    CHECK(count(text, "<requiredInput ") == 4);
}

TEST_CASE("Choices are words with their allowed values") {
    const std::string text = ipsf::to_dmn(*ipsf::embedded_edition("fi-2021-11"));
    CHECK(part(text, "<itemDefinition id=\"type_tracking_review_type\"", "</itemDefinition>")
              .find("<text>\"none\",\"monthly\",\"weekly\"</text>") != std::string::npos);
    CHECK(decision(text, 17).find("<text>\"monthly\",\"weekly\"</text>") != std::string::npos);
    CHECK(part(text, "<itemDefinition id=\"type_phases_delivered_type\"", "</itemDefinition>")
              .find("<text>[0..5]</text>") != std::string::npos);
}

TEST_CASE("Named choices stand as they are in force") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    // Level 5 of criterion 23 asks four shares for practice_share, level 4 one (R7): five cells.
    CHECK(count(decision(ipsf::to_dmn(*edition), 23), "<text>&gt;= 80</text>") == 5);
    const auto chosen = ipsf::with_choices(edition, {{"practice_share", "65"}, {"edge", "round-half-up"}});
    const std::string text = ipsf::to_dmn(*chosen);
    CHECK(count(decision(text, 23), "<text>&gt;= 65</text>") == 5);
    CHECK(decision(text, 19).find("<text>floor((200 * job_type_share.numerator + job_type_share.denominator) / "
                                  "(2 * job_type_share.denominator))</text>") != std::string::npos);
    CHECK(part(text, "<description>", "</description>").find("practice_share = 65") != std::string::npos);
}

TEST_CASE("The description says what is counted, as the edition has it") {
    for (const auto in : {ipsf::language::en, ipsf::language::fi}) {
        const std::string text =
            part(ipsf::to_dmn(*ipsf::embedded_edition("fi-2021-11"), in), "<description>", "</description>");
        for (const char* const line :
             {"\nlargest_care_teams = 2\n", "\njob_search_phase = 3\n", "\nweek_before_job = [-7, -1]\n",
              "\nfirst_month_weeks = 4\n", "\nmonth = \"365/12\"\n"})
            CHECK(text.find(line) != std::string::npos);
        CHECK(text.find("\ndays_after_job_end = 3") != std::string::npos);
    }
    std::string other = small_edition::text();
    CHECK(ipsf::to_dmn(*ipsf::read_edition(other, small_edition::name)).find("week_before_job") == std::string::npos);
}

TEST_CASE("Rows carry their id and readings, and the decision its source") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    const std::string text = decision(ipsf::to_dmn(*edition, ipsf::language::fi), 17);
    CHECK(count(text, "<text>R1, R12</text>") == edition->find_criterion(17)->rows.size());
    CHECK(count(text, "<text>5b</text>") == 1);
    CHECK(part(text, "<description>", "</description>").find("päivitetty 1.11.2021, kriteeri 17") !=
          std::string::npos);
    CHECK(text.find("label=\"Työnantajatapaamisia viikossa kokoaikaista työhönvalmentajaa kohden\"") !=
          std::string::npos);
}

TEST_CASE("Every decision, input and requirement is drawn once") {
    const std::string text = ipsf::to_dmn(*ipsf::embedded_edition("fi-2021-11"));
    CHECK(count(text, "<dmndi:DMNShape ") == count(text, "<decision ") + count(text, "<inputData "));
    CHECK(count(text, "<dmndi:DMNEdge ") == count(text, "<informationRequirement "));
}

TEST_CASE("An input that FEEL has another meaning for is refused") {
    std::string text = small_edition::text();
    for (auto at = text.find("flag_3"); at != std::string::npos; at = text.find("flag_3", at))
        text.replace(at, 6, "if");
    const auto edition = ipsf::read_edition(text, small_edition::name);
    try {
        static_cast<void>(ipsf::to_dmn(*edition));
        FAIL("the edition was not refused");
    } catch (const ipsf::refused& why) {
        REQUIRE(why.count() == 1);
        CHECK(why.problems()[0].rule == "reserved-name");
        CHECK(why.problems()[0].criterion == 3);
        CHECK(why.problems()[0].message ==
              "`if` is a word of FEEL's own, so no DMN file can have it as an input of criterion 3; name the input "
              "otherwise");
    }
}
