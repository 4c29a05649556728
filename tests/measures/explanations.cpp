// A moderately rich history: three teams, transfers, overlapping jobs, every kind of contact, seven years.
#include "measures/measured.hpp"

#include <random>
#include <tuple>

using namespace ipsf;
using namespace ipsf::test;

namespace {

/// Rows drawn from a fixed seed. `until`: rows dated later are left away (none: empty). The drawing is the same with
/// and without them, so two histories differ by exactly those rows. `backwards`: contacts and working time are added
/// from the last to the first.
history rich_history(std::string_view until = {}, bool backwards = false) {
    std::mt19937 source(20240630);
    const auto draw = [&source](int most) { return static_cast<int>(source() % static_cast<unsigned>(most + 1)); };
    const auto seen = [until](const std::string& date) { return until.empty() || date <= until; };
    const auto unless_later = [&seen](std::string date) { return seen(date) ? std::move(date) : std::string(); };
    history_fixture rows;
    const std::array<std::string, 6> coaches = {"C1", "C2", "C3", "C4", "C5", "C6"};
    for (std::size_t i = 0; i < coaches.size(); ++i) {
        const auto end = unless_later(later("2024-03-01", 20 * static_cast<int>(i)));
        rows.coach(coaches[i],
                   i < 3   ? "T1"
                   : i < 5 ? "T2"
                           : "T3",
                   {.fte = 1000 - 150 * static_cast<int>(i), .ended_on = i == 1 || i == 4 ? end : ""});
    }
    for (const auto kind :
         {table_kind::transfers, table_kind::phases, table_kind::contacts, table_kind::jobs, table_kind::work_time})
        rows.table(kind);

    struct contact_row {
        std::string date, coach, episode;
        party with;
        contact_cells cells;
    };
    std::vector<contact_row> contacts;
    int jobs = 0;
    for (int i = 0; i < 60; ++i) {
        const auto id = "E" + std::to_string(i);
        const auto start = later("2022-06-01", draw(800));
        const auto end = draw(2) == 0 ? later(start, draw(600)) : std::string();
        const auto client = "K" + std::to_string(draw(40));
        const auto care_team = draw(3) == 0 ? std::string() : "H" + std::to_string(draw(5));
        const auto by = static_cast<referral>(draw(1) == 0 ? 255 : draw(3));
        const auto first_coach = coaches[static_cast<std::size_t>(draw(5))];
        const bool exists = seen(start);
        if (exists)
            rows.episode(id, first_coach,
                         {.started_on = start,
                          .ended_on = unless_later(end),
                          .client = client,
                          .care_team = care_team,
                          .referral = by});
        for (int n = draw(2), at = 0; n > 0; --n) {
            at += 1 + draw(200);
            const auto to = coaches[static_cast<std::size_t>(draw(5))];
            if (exists && seen(later(start, at))) rows.transfer(id, later(start, at), to);
        }
        for (int n = draw(6), at = 0; n > 0; --n) {
            at += draw(60);
            const int phase = 1 + draw(4);
            if (exists && seen(later(start, at))) rows.phase(id, later(start, at), phase);
        }
        for (int n = draw(3); n > 0; --n) {
            const auto job_start = later(start, draw(300));
            const auto job_id = "J" + std::to_string(++jobs);
            const auto ended_on = draw(1) == 0 ? later(job_start, draw(200)) : std::string();
            const auto known_on = ended_on.empty() ? std::string() : later(ended_on, draw(20) - 14);
            const auto declined_on = draw(2) == 0 ? later(job_start, draw(120)) : std::string();
            const auto employer = "employer " + std::to_string(draw(12));
            const auto occupation = draw(4) == 0 ? std::string() : std::to_string(1000 + draw(9));
            const auto open_market = static_cast<tristate>(draw(4) == 0 ? 255 : draw(1));
            const auto kind = static_cast<contract>(draw(5) == 0 ? 255 : draw(3));
            if (exists && seen(job_start))
                rows.job(job_id, id, job_start,
                         {.ended_on = unless_later(ended_on),
                          .end_known_on = unless_later(known_on),
                          .support_declined_on = unless_later(declined_on),
                          .employer = employer,
                          .occupation = occupation,
                          .open_market = open_market,
                          .contract = kind});
        }
        for (int n = 40; n > 0; --n) {
            const auto date = later(start, draw(500));
            const auto with = static_cast<party>(draw(3) == 0 ? draw(4) : draw(1));
            contact_cells cells;
            cells.mode = static_cast<contact_mode>(draw(3) == 0);
            cells.outcome = static_cast<contact_outcome>(draw(5) == 0);
            cells.made_by = static_cast<made_by>(with == party::employer && draw(5) == 0);
            cells.tailored = static_cast<tristate>(draw(3) == 0 ? 255 : draw(1));
            const auto coach = coaches[static_cast<std::size_t>(draw(5))];
            const bool for_client = draw(9) != 0;
            if (exists && seen(date)) contacts.push_back({date, coach, for_client ? id : std::string(), with, cells});
        }
    }
    struct work_row {
        std::string date, coach;
        int minutes, coaching, community;
    };
    std::vector<work_row> work;
    for (int week = 0; week < 60; ++week)
        for (const auto& coach : coaches) {
            const int minutes = 1000 + draw(1200);
            const int coaching = draw(8) == 0 ? -1 : draw(minutes);
            const int community = draw(8) == 0 ? -1 : draw(minutes);
            if (const auto date = later("2023-08-07", 7 * week); seen(date))
                work.push_back({date, coach, minutes, coaching, community});
        }
    if (backwards) {
        std::reverse(contacts.begin(), contacts.end());
        std::reverse(work.begin(), work.end());
    }
    for (const auto& row : contacts) {
        auto cells = row.cells;
        cells.episode = row.episode;
        rows.contact(row.date, row.coach, row.with, cells);
    }
    for (const auto& row : work) rows.work_time(row.coach, row.date, row.minutes, row.coaching, row.community);
    return rows.build();
}

std::vector<measure> all_measures() {
    std::vector<measure> all;
    for (std::size_t place = 0; place < measure_names.size(); ++place) all.push_back(static_cast<measure>(place));
    return all;
}

}  // namespace

TEST_CASE("Every explanation adds up to its measure") {
    const auto h = rich_history();
    for (const auto which : all_measures())
        for (const auto* const team : {"T1", "T2", "T3"})
            for (const auto* const as_of : {"2023-06-30", "2024-02-29", "2024-06-30"}) {
                CAPTURE(name_of(which), team, as_of);
                CHECK(measured(h, which, {.team = team, .as_of = as_of}).denominator >=
                      0);  // `measured` compares it with the explanation
            }
    // The history is rich enough for the sums to mean something.
    for (const auto which : all_measures()) {
        CAPTURE(name_of(which));
        CHECK(measured(h, which, {.months = 18}).numerator > 0);
    }
}

TEST_CASE("Explanations are ordered and hold a record only once") {
    const auto h = rich_history();
    for (const auto which : all_measures()) {
        CAPTURE(name_of(which));
        const auto records = explained(h, which, {.months = 12}).records;
        const auto key = [](const evidence& record) {
            return std::tie(record.table, record.row, record.detail, record.left_out);
        };
        for (std::size_t i = 1; i < records.size(); ++i) CHECK(key(records[i - 1]) < key(records[i]));
        for (const auto& record : records)
            if (!record.left_out.empty()) CHECK((record.numerator == 0 && record.denominator == 0));
    }
}

TEST_CASE("All teams at once give what each gives alone, in the order asked") {
    const auto h = rich_history();
    const std::vector<id_index> teams = {h.team_ids.find("T3"), h.team_ids.find("T1"), h.team_ids.find("T3"),
                                         h.team_ids.find("T2")};
    const auto looked_at = review_window(on("2024-06-30"), 6);
    const auto together = measure_teams(h, teams, looked_at, finnish_options());
    REQUIRE(together.size() == 4);
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const auto alone = measure_teams(h, gsl::span<const id_index>(&teams[i], 1), looked_at, finnish_options());
        for (std::size_t place = 0; place < measure_names.size(); ++place) {
            CAPTURE(i, measure_names[place]);
            check_same(together[i][place], alone[0][place]);
        }
    }
    CHECK(measure_teams(h, {}, looked_at, finnish_options()).empty());
}

TEST_CASE("Nothing dated after as_of is looked at") {
    const auto whole = rich_history();
    for (const auto* const as_of : {"2023-06-30", "2023-11-15", "2024-02-29"}) {
        const auto cut = rich_history(as_of);
        for (const auto which : all_measures())
            for (const auto* const team : {"T1", "T2", "T3"}) {
                CAPTURE(name_of(which), team, as_of);
                check_same(measured(whole, which, {.team = team, .as_of = as_of}),
                           measured(cut, which, {.team = team, .as_of = as_of}));
            }
    }
}

TEST_CASE("The order of rows does not matter") {
    const auto forwards = rich_history();
    const auto backwards = rich_history({}, true);
    for (const auto which : all_measures()) {
        CAPTURE(name_of(which));
        check_same(measured(forwards, which), measured(backwards, which));
    }
}

TEST_CASE("More contacts than one block are all looked at") {
    history_fixture rows;
    rows.coach("C1", "T1");
    for (int i = 0; i < 2500; ++i)
        rows.contact(i % 5 == 0 ? "2023-12-31" : "2024-01-01", "C1", party::employer,
                     {.tailored = i % 2 == 0 ? tristate::yes : tristate::no});
    // 2 500 less every fifth; of the 1 250 even ones every fifth (i a multiple of 10) is outside.
    CHECK(counted(rows.build(), measure::tailored_contact_share) == counts{1000, 2000});
}

TEST_CASE("Coach by coach: contacts and working time by their coach, client days by the responsible one") {
    const auto h = history_fixture()
                       .coach("10", "T1")
                       .coach("9", "T1", {.fte = 500, .started_on = "2024-06-01"})
                       .coach("8", "T1", {.ended_on = "2023-12-31"})
                       .coach("7", "T2")
                       .coach("6", "T1")
                       .episode("E1", "10")
                       .transfer("E1", "2024-03-06", "9")
                       .phase("E1", "2024-03-01", 3)
                       .phase("E1", "2024-03-10", 4)
                       .contact("2024-03-02", "10", party::employer, {.episode = "E1"})
                       .contact("2024-03-08", "10", party::employer, {.episode = "E1"})
                       .work_time("10", "2024-03-04", 100, 90, 60)
                       .work_time("9", "2024-03-04", 200, 20)
                       .build();
    const auto coaches =
        measure_coaches(h, h.team_ids.find("T1"), review_window(on("2024-06-30"), 6), finnish_options());
    REQUIRE(coaches.size() == 3);  // not 8, who left before the window, and not 7 of the other team
    const auto of = [&coaches](std::size_t coach, measure which) {
        return coaches[coach].measures[static_cast<std::size_t>(which)];
    };
    const auto value = [&of](std::size_t coach, measure which) {
        return counts{of(coach, which).numerator, of(coach, which).denominator};
    };

    CHECK(h.coach_ids.text(coaches[0].coach) == "6");
    CHECK(of(0, measure::employer_meetings_per_week).unknown_because == "no meeting and no client in job search");
    CHECK(value(0, measure::job_seekers_per_coach) == counts{0, 182000});
    CHECK(of(0, measure::coaching_time_share).unknown_because == "no coaching time recorded in the window");

    CHECK(h.coach_ids.text(coaches[1].coach) == "9");
    CHECK(value(1, measure::employer_meetings_per_week) ==
          counts{0, 15000});  // 30 days half-time; E1 in search 6 to 10 March
    CHECK(value(1, measure::job_seekers_per_coach) == counts{5000, 15000});
    CHECK(value(1, measure::coaching_time_share) == counts{20, 200});
    CHECK(of(1, measure::community_time_share).left_out == left_out_counts{{"community_minutes missing", 1}});

    CHECK(h.coach_ids.text(coaches[2].coach) == "10");
    CHECK(value(2, measure::employer_meetings_per_week) == counts{14000, 182000});
    CHECK(value(2, measure::job_seekers_per_coach) == counts{5000, 182000});
    CHECK(value(2, measure::community_time_share) == counts{60, 100});
    CHECK(of(2, measure::clients_per_coach).unknown_because == "not measured coach by coach");
    CHECK(of(2, measure::job_type_share).unknown_because == "no jobs table");
}

TEST_CASE("Coaches' counts add up to the team's where every coach is employed") {
    const auto h = rich_history("2024-02-29");
    const auto looked_at = review_window(on("2024-02-29"), 6);
    const auto team = h.team_ids.find("T1");
    const auto of_team = measure_teams(h, gsl::span<const id_index>(&team, 1), looked_at, finnish_options())[0];
    for (const auto which :
         {measure::coaching_time_share, measure::community_time_share, measure::job_seekers_per_coach}) {
        CAPTURE(name_of(which));
        std::int64_t numerator = 0, denominator = 0;
        for (const auto& coach : measure_coaches(h, team, looked_at, finnish_options())) {
            numerator += coach.measures[static_cast<std::size_t>(which)].numerator;
            denominator += coach.measures[static_cast<std::size_t>(which)].denominator;
        }
        CHECK(numerator == of_team[static_cast<std::size_t>(which)].numerator);
        CHECK(denominator == of_team[static_cast<std::size_t>(which)].denominator);
    }
}

TEST_CASE("Measures are found by their names") {
    for (const auto which : all_measures()) CHECK(find_measure(name_of(which)) == which);
    CHECK_FALSE(find_measure("clients").has_value());
    CHECK_FALSE(find_measure("").has_value());
}
