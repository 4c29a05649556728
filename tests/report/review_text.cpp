// The page for people: what matters is on it, in both languages, and its columns align.
#include "review/case.hpp"
#include "support/catch.hpp"

#include <ipsf/report.hpp>

#include <algorithm>
#include <sstream>

using namespace review_case;
using ipsf::language;

namespace {

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t characters(std::string_view line) {
    return static_cast<std::size_t>(std::count_if(
        line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// The first line that contains `part`.
std::string line_with(const std::string& text, std::string_view part) {
    for (const auto& line : lines_of(text))
        if (contains(line, part)) return line;
    return {};
}

/// A team with a measured caseload, an open criterion 17, a disagreement on criterion 5 and the rest rated 4.
ipsf::review_set mixed_review() {
    auto items = rated(rated(rated(all_rated(4), 1, 0), 17, 0), 5, 2);
    for (const auto& answer : sheet{{"employer_meetings_per_week", "4.3"},
                                    {"job_seekers_per_coach", "9/4"},
                                    {"weekly_team_meetings", "false"},
                                    {"coaching_time_share", "91.25"}})
        items.push_back(answer);
    auto asked = options("2024-06-30");
    asked.teams = {"T1"};
    const auto history = two_teams();
    auto scored = ipsf::score(ipsf::embedded_edition("fi-2021-11"), false, history.get(), given(items), asked);
    scored.warnings = {{{"contact-outside-episode"}, 3}};
    return scored;
}

}  // namespace

TEST_CASE("the head: team, date, window, edition, total, level, next review") {
    // 22 x 4 + 4 (criterion 1) + 2 (criterion 5) + 2-3 (criterion 17) = 96-97.
    const auto page = ipsf::to_text(mixed_review(), language::en);
    CHECK(contains(lines_of(page)[0], "team T1"));
    CHECK(contains(line_with(page, "Window"), "2024-01-01 to 2024-06-30 (6 months)"));
    CHECK(contains(line_with(page, "Edition"), "fi-2021-11"));
    CHECK(contains(line_with(page, "Total"), "96–97 / 125"));
    CHECK(contains(line_with(page, "Level"), "Fair"));
    CHECK(contains(line_with(page, "Next review"), "by 2024-12-30"));

    const auto finnish = ipsf::to_text(mixed_review(), language::fi);
    CHECK(contains(lines_of(finnish)[0], "tiimi T1"));
    CHECK(contains(line_with(finnish, "Tarkastelujakso"), "2024-01-01 – 2024-06-30 (6 kk)"));
    CHECK(contains(line_with(finnish, "Yhteispisteet"), "96–97 / 125"));
    CHECK(contains(line_with(finnish, "Taso "), "Kohtalainen"));
    CHECK(contains(line_with(finnish, "Seuraava arviointi"), "viimeistään 2024-12-30"));
}

TEST_CASE("criteria: score, inputs as they were compared and rounded, what is missing") {
    const auto page = ipsf::to_text(mixed_review(), language::en);
    CHECK(line_with(page, "  1  Caseload").ends_with(" 4"));
    CHECK(contains(line_with(page, "Clients for each full-time coach"), "  25"));
    CHECK(contains(line_with(page, "Employer meetings a week"), "4.30 (43/10)"));
    CHECK(contains(line_with(page, "Clients looking for work"), "2.25 (9/4)"));
    CHECK(
        contains(line_with(page, "Coaching as a share"), "91.3 % (9125/10000)"));  // 91.25, halves up, for display only
    CHECK(contains(page, "missing, can decide the score"));
    CHECK(line_with(page, " 17  ").ends_with(" 2–3"));
    CHECK(contains(line_with(page, "Measured from the history"), "readings R1, R8"));
    CHECK(contains(page, "For level 5: Clients for each full-time coach: ≤ 20"));

    const auto finnish = ipsf::to_text(mixed_review(), language::fi);
    CHECK(line_with(finnish, "  1  Asiakasmäärä").ends_with(" 4"));
    CHECK(contains(line_with(finnish, "Työnantajatapaamisia"), "4,30 (43/10)"));
    CHECK(contains(finnish, "puuttuu ja voi ratkaista pisteet"));
}

TEST_CASE("what is missing, disagreements, principles, the way up, warnings, choices") {
    const auto page = ipsf::to_text(mixed_review(), language::en);
    CHECK(contains(page, "What is missing"));
    CHECK(contains(page, "rated 2, the answers would give 1–4"));
    // Criteria 17, 18 and 22: 2-3, 4 and 4 of 15; 10/3 and 11/3.
    const auto close_work = line_with(page, "Close work with employers");
    CHECK(contains(close_work, "10–11 / 15"));
    CHECK(close_work.ends_with(" 3.3–3.7"));
    CHECK(contains(line_with(page, "To the next level: Good"), "4 points missing"));
    CHECK(contains(line_with(page, "contact-outside-episode"), " 3"));
    CHECK(contains(page, "to be followed: 80 (practice_share ="));
    CHECK(contains(ipsf::to_text(mixed_review(), language::fi), "arvioija antoi 2, vastauksista tulisi 1–4"));
}

TEST_CASE("no line is wider than 100 characters, and scores stand at the right margin") {
    for (const auto in : {language::en, language::fi}) {
        const auto page = ipsf::to_text(mixed_review(), in);
        for (const auto& line : lines_of(page)) {
            CAPTURE(line);
            CHECK(characters(line) <= 100);
            CHECK((line.empty() || line.back() != ' '));
        }
        // Titles with and without ä and ö end at the same column.
        for (const char* title : {"  1  ", "  8  ", " 13  ", " 14  ", " 15  "}) {
            CAPTURE(title);
            CHECK(characters(line_with(page, title)) == 100);
        }
    }
}

TEST_CASE("several teams have a page each, nothing to review is said") {
    const auto history = two_teams();
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    const auto scored = ipsf::score(edition, false, history.get(), {}, options("2024-06-30"));
    const auto page = ipsf::to_text(scored, language::en);
    CHECK(contains(page, "Fidelity review, team T1\n"));
    CHECK(contains(page, "\nFidelity review, team T2\n"));
    CHECK(contains(page, "no coach employed"));  // why T2's caseload is unknown
    CHECK(contains(ipsf::to_text(scored, language::fi), "ei tiedossa (työssä ei ollut yhtään"));  // the line ends here
    const auto nobody = history_of({{ipsf::table_kind::coaches, {}}, {ipsf::table_kind::episodes, {}}});
    CHECK(contains(ipsf::to_text(ipsf::score(edition, false, nobody.get(), {}, options("2024-06-30")), language::en),
                   "No team existed"));
}

TEST_CASE("an edition out of its time is said on the page") {
    const auto named = ipsf::score(ipsf::embedded_edition("fi-2021-11"), true, nullptr, {}, options("2021-10-31"));
    CHECK(contains(line_with(ipsf::to_text(named, language::en), "Edition"), "not in force on the review date"));
    CHECK(contains(line_with(ipsf::to_text(named, language::fi), "Kriteeristö"), "ei voimassa arviointipäivänä"));
}
