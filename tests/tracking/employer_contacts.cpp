// Employer contacts, meetings in job search and their mean in a coach-week.
#include "tracked.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {

constexpr contact_cells in_person{"E1"};
constexpr contact_cells remote{"E1", contact_mode::remote};

history_fixture seeker() {
    history_fixture of;
    of.coach("C1", "T1")
        .coach("C2", "T1", {500, "2024-01-11", "2024-01-24"})
        .episode("E1", "C1", {"2024-01-01", "2024-02-20"});
    of.phase("E1", "2024-01-10", 3).phase("E1", "2024-02-10", 4);
    return of;
}

fraction mean_of(const history& of, const tracking_table& table, std::string_view coach, std::size_t period) {
    for (const auto& row : table.rows)
        if (row.period == period && row.coach == (coach.empty() ? no_id : of.coach_ids.find(coach)))
            return table.meetings_per_week(row);
    FAIL("no such row");
    return {};
}

bool is_fraction(fraction value, std::int64_t numerator, std::int64_t denominator) {
    return value.numerator == numerator && value.denominator == denominator;
}

}  // namespace

TEST_CASE("a meeting is in person and for a client in phase 3 that day, every met contact of the coach is a contact") {
    auto fixture = seeker();
    fixture.contact("2024-01-09", "C1", party::employer, in_person);  // the day before phase 3
    fixture.contact("2024-01-10", "C1", party::employer, in_person);  // its first day
    fixture.contact("2024-01-11", "C1", party::employer, remote);
    fixture.contact("2024-01-12", "C1", party::employer);  // for nobody
    fixture.contact("2024-01-13", "C1", party::employer, {"E1", contact_mode::in_person, contact_outcome::missed});
    fixture.contact("2024-01-14", "C1", party::employer,
                    {"E1", contact_mode::in_person, contact_outcome::met, made_by::client});
    fixture.contact("2024-01-15", "C1", party::client, in_person);
    fixture.contact("2024-02-10", "C1", party::employer, in_person);  // the day of the move to phase 4
    fixture.contact("2024-02-11", "C1", party::employer, in_person);
    fixture.contact("2024-02-21", "C1", party::employer, in_person);  // the episode is over
    const auto of = fixture.build();
    const auto table = tracked_in(of);
    CHECK(lines_of(of, table, tracked::employer_contacts, "C1") == lines{"2024-01 4", "2024-02 3", "2024-03 0"});
    CHECK(lines_of(of, table, tracked::employer_meetings, "C1") == lines{"2024-01 1", "2024-02 1", "2024-03 0"});
}

TEST_CASE("a contact is its coach's, whoever has the client") {
    const auto of = seeker().contact("2024-01-20", "C2", party::employer, in_person).build();
    const auto table = tracked_in(of);
    CHECK(lines_of(of, table, tracked::employer_meetings, "C2") == lines{"2024-01 1"});
    CHECK(lines_of(of, table, tracked::employer_meetings, "C1") == lines{"2024-01 0", "2024-02 0", "2024-03 0"});
}

TEST_CASE("the mean divides by the weeks of full time employed in the days looked at") {
    const auto of = seeker().contact("2024-01-20", "C2", party::employer, in_person).build();
    const auto table = tracked_in(of);
    // 11 to 24 January: 14 days at half time are one week.
    CHECK(is_fraction(mean_of(of, table, "C2", 0), 7000, 7000));
    // C1 works all 31 days: 31 x 1000 + 7000.
    CHECK(is_fraction(mean_of(of, table, "", 0), 7000, 38000));
    // Clipped to 15-24 January: 10 days at half time.
    CHECK(is_fraction(mean_of(of, tracked_in(of, {"2024-01-15", "2024-01-24"}), "C2", 0), 7000, 5000));
    CHECK(table.goals.employer_meetings == 6);
}

TEST_CASE("the mean is unknown where nobody searched and nobody was met, and where nobody was employed") {
    const auto of = seeker()
                        .contact("2024-01-20", "C2", party::employer, in_person)
                        .contact("2024-02-05", "C2", party::employer, in_person)
                        .build();
    const auto table = tracked_in(of);
    CHECK(is_fraction(mean_of(of, table, "C1", 1), 0, 29000));  // a client in job search, nobody met
    CHECK(is_fraction(mean_of(of, table, "C1", 2), 0, 0));      // nobody in job search
    CHECK(is_fraction(mean_of(of, table, "C2", 1), 7000, 0));   // left in January
}

TEST_CASE("what the history has no table for is unknown, an empty table gives 0") {
    history_fixture fixture;
    fixture.coach("C1", "T1").episode("E1", "C1", {"2023-01-01"});
    const tracked_days january{"2024-01-01", "2024-01-31"};
    const auto without = fixture.build();
    auto table = tracked_in(without, january);
    CHECK(lines_of(without, table, tracked::clients_at_end, "C1") == lines{"2024-01 1"});
    for (const auto which :
         {tracked::job_seekers, tracked::employed_clients, tracked::jobs_started, tracked::jobs_ended,
          tracked::studies_started, tracked::employer_contacts, tracked::employer_meetings})
        CHECK(lines_of(without, table, which, "C1") == lines{"2024-01 unknown"});
    CHECK(table.employed_share(table.rows[0]).denominator == 0);
    CHECK(table.meetings_per_week(table.rows[0]).denominator == 0);

    using enum table_kind;
    const auto with = fixture.table(jobs).table(studies).table(contacts).build();
    table = tracked_in(with, january);
    for (const auto which : {tracked::employed_clients, tracked::jobs_started, tracked::jobs_ended,
                             tracked::studies_started, tracked::employer_contacts})
        CHECK(lines_of(with, table, which, "C1") == lines{"2024-01 0"});
    // Meetings in job search need the phases too.
    CHECK(lines_of(with, table, tracked::employer_meetings, "C1") == lines{"2024-01 unknown"});
    CHECK(is_fraction(table.employed_share(table.rows[0]), 0, 1));
}
