// Every episode with its jobs and studies, as known on a day.
#include "support/catch.hpp"
#include "support/history_fixture.hpp"

#include <ipsf/process_rules.hpp>
#include <ipsf/tracking.hpp>

using namespace ipsf;
using namespace ipsf::test;

namespace {

client_summary summary(const history& of, std::string_view as_of) {
    client_summary_options options;
    options.as_of = on(as_of);
    return summarise_clients(of, options);
}

summarised_episode only(const history& of, std::string_view as_of) {
    const auto episodes = summary(of, as_of).episodes;
    REQUIRE(episodes.size() == 1);
    return episodes[0];
}

history_fixture one_client(const episode_cells& cells = {"2024-02-01"}) {
    history_fixture of;
    of.coach("C1", "T1").coach("C2", "T2").episode("E1", "C1", cells);
    return of;
}

}  // namespace

TEST_CASE("an episode exists from its first day on, and its end from its last") {
    const auto of = one_client({"2024-02-01", "2024-03-01"}).table(table_kind::phases).build();
    CHECK(summary(of, "2024-01-31").episodes.empty());
    CHECK(only(of, "2024-02-01").days == 1);
    CHECK(only(of, "2024-02-29").days == 29);
    CHECK(only(of, "2024-02-29").ended_on == no_day);
    const auto last_day = only(of, "2024-03-01");
    CHECK(last_day.ended_on == on("2024-03-01"));
    CHECK(last_day.days == 30);
    CHECK(last_day.phase == before_first_phase);  // still in service
    const auto after = only(of, "2024-03-02");
    CHECK(after.days == 30);
    CHECK(after.phase == end_of_process);
    CHECK(after.phase_since == on("2024-03-02"));
}

TEST_CASE("the coach responsible on the day, or on the last one") {
    auto fixture = one_client({"2024-02-01", "2024-03-01"});
    fixture.transfer("E1", "2024-02-10", "C2").transfer("E1", "2024-03-02", "C1");
    const auto of = fixture.build();
    CHECK(only(of, "2024-02-09").coach == of.coach_ids.find("C1"));
    CHECK(only(of, "2024-02-10").coach == of.coach_ids.find("C2"));
    CHECK(only(of, "2024-02-10").team == of.team_ids.find("T2"));
    CHECK(only(of, "2024-12-31").coach == of.coach_ids.find("C2"));
}

TEST_CASE("days to the first in-person meeting with an employer, or days waited") {
    auto fixture = one_client({"2024-02-01", "2024-02-20"});
    CHECK(only(fixture.build(), "2024-02-11").meeting == first_meeting::unknown);  // no contacts table
    fixture.contact("2024-01-31", "C1", party::employer, {"E1"});                  // before the start
    fixture.contact("2024-02-02", "C1", party::employer, {"E1", contact_mode::remote});
    fixture.contact("2024-02-03", "C1", party::employer, {"E1", contact_mode::in_person, contact_outcome::missed});
    CHECK(only(fixture.build(), "2024-02-11").meeting == first_meeting::waiting);
    CHECK(only(fixture.build(), "2024-02-11").days_to_meeting == 10);
    CHECK(only(fixture.build(), "2024-06-01").days_to_meeting == 19);  // until the last day
    SECTION("made by another coach, on the day itself") {
        const auto of = fixture.contact("2024-02-11", "C2", party::employer, {"E1"}).build();
        CHECK(only(of, "2024-02-10").meeting == first_meeting::waiting);
        CHECK(only(of, "2024-02-11").meeting == first_meeting::met);
        CHECK(only(of, "2024-02-11").days_to_meeting == 10);
    }
    SECTION("made by the client, on the first day") {
        fixture.contact("2024-02-01", "C1", party::employer,
                        {"E1", contact_mode::in_person, contact_outcome::met, made_by::client});
        CHECK(only(fixture.build(), "2024-02-11").meeting == first_meeting::met);
        CHECK(only(fixture.build(), "2024-02-11").days_to_meeting == 0);
    }
}

TEST_CASE("the present phase") {
    CHECK_FALSE(only(one_client().build(), "2024-02-10").phase.has_value());  // no phases table
    const auto of = one_client().phase("E1", "2024-02-05", 2).phase("E1", "2024-02-11", 3).build();
    CHECK(only(of, "2024-02-04").phase == before_first_phase);
    CHECK(only(of, "2024-02-10").phase == 2);
    CHECK(only(of, "2024-02-10").phase_since == on("2024-02-05"));
    CHECK(only(of, "2024-02-11").phase == 3);
}

TEST_CASE("jobs and studies as known on the day, in their order") {
    auto fixture = one_client();
    fixture.job("J2", "E1", "2024-02-10", {"2024-02-29"}).job("J1", "E1", "2024-02-10").job("J3", "E1", "2024-03-01");
    const auto of = fixture.build();
    const auto days = [&](std::string_view as_of) {
        std::vector<std::string> shown;
        for (const auto& job : summary(of, as_of).jobs)
            shown.push_back(of.job_ids.text(of.jobs.job[job.row]) + " " + std::to_string(job.days) + " " +
                            format_day(job.ended_on));
        return shown;
    };
    using texts = std::vector<std::string>;
    CHECK(days("2024-02-09").empty());
    CHECK(days("2024-02-10") == texts{"J1 1 ", "J2 1 "});
    CHECK(days("2024-02-28") == texts{"J1 19 ", "J2 19 "});
    CHECK(days("2024-02-29") == texts{"J1 20 ", "J2 20 2024-02-29"});
    CHECK(days("2024-03-02") == texts{"J1 22 ", "J2 20 2024-02-29", "J3 2 "});
}

TEST_CASE("episodes are chosen by team, coach and client, and ordered by these") {
    history_fixture fixture;
    fixture.coach("C1", "T1").coach("C2", "T2").coach("C3", "T1");
    fixture.episode("E4", "C3", {"2024-01-01", "", "K2"}).episode("E3", "C1", {"2024-01-01", "", "K3"});
    fixture.episode("E2", "C2", {"2024-01-01", "2024-02-01", "K1"}).episode("E1", "C1", {"2024-02-02", "", "K1"});
    const auto of = fixture.job("J1", "E2", "2024-01-10").job("J2", "E3", "2024-01-20").build();
    const auto listed = [&](const std::vector<std::string>& teams, const std::vector<std::string>& coaches,
                            const std::vector<std::string>& clients) {
        client_summary_options options{on("2024-06-30"), teams, coaches, clients};
        const auto made = summarise_clients(of, options);
        std::string ids;
        for (const auto& one : made.episodes) ids += of.episode_ids.text(one.episode) + " ";
        // Jobs point at their episode's place.
        for (const auto& job : made.jobs) CHECK(of.jobs.episode[job.row] == made.episodes[job.episode].episode);
        return ids + std::to_string(made.jobs.size());
    };
    CHECK(listed({}, {}, {}) == "E1 E3 E4 E2 2");
    CHECK(listed({"T1"}, {}, {}) == "E1 E3 E4 1");
    CHECK(listed({}, {"C2", "C3"}, {}) == "E4 E2 1");
    CHECK(listed({}, {}, {"K1"}) == "E1 E2 1");
    CHECK(listed({"T2"}, {}, {"K3"}) == "0");
}
