// One service by every built-in edition. The sample, examples/kainuu-like, has 103 points by the Finnish criteria.
#include <ipsf/load.hpp>

#include "case.hpp"
#include "support/catch.hpp"
#include "support/history_fixture.hpp"

#include <set>

using namespace review_case;

namespace {

/// The sample by that edition, with answers beside its own.
ipsf::review_set sample_by(const char* edition, const sheet& more = {}) {
    static const auto history = ipsf::load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    return ipsf::score(ipsf::embedded_edition(edition), false, history.get(), given(more), options("2024-05-08"));
}

std::set<int> criteria_that_differ(const ipsf::review_set& a, const ipsf::review_set& b) {
    std::set<int> different;
    for (int id = 1; id <= 25; ++id)
        if (criterion(a, id).decided.low != criterion(b, id).decided.low ||
            criterion(a, id).decided.high != criterion(b, id).decided.high)
            different.insert(id);
    return different;
}

}  // namespace

TEST_CASE("the sample has the same score by the mental-health edition, criterion by criterion") {
    const auto general = sample_by("fi-2021-11");
    const auto mental = sample_by("fi-thl-mental-health");
    CHECK(criteria_that_differ(general, mental).empty());
    CHECK((mental.reviews[0].totals[0].total.low == 103 && mental.reviews[0].totals[0].total.high == 103));
    CHECK(mental.warnings.empty());
}

TEST_CASE(
    "by the international scale the sample's answers leave open what that scale asks otherwise, and nothing else") {
    const auto general = sample_by("fi-2021-11");
    const auto scale = sample_by("ips25-2008");
    CHECK(criteria_that_differ(general, scale) == std::set<int>{3, 6, 18, 22});
    for (const int id : {3, 6, 18})
        CHECK((criterion(scale, id).decided.low == 1 && criterion(scale, id).decided.high == 5));
    // Level 4 asks for support to employers on the client's request, which the sample's supports_employers does not
    // answer.
    CHECK((criterion(scale, 22).decided.low == 3 && criterion(scale, 22).decided.high == 4));
    // 103 less the 5, 4, 5 and 4 of criteria 3, 6, 18 and 22 is 85; three open criteria add 3 to 15 and the fourth 3
    // or 4.
    CHECK((scale.reviews[0].totals[0].total.low == 91 && scale.reviews[0].totals[0].total.high == 104));
    // phases_delivered, the five answers of criterion 6, employer_relationship, self_referral, supports_employers,
    // support_tapered
    CHECK(by_kind(scale.warnings).at("answer-not-in-edition") == 10);
}

TEST_CASE("with the answers that the international scale asks for, the sample has 101 points by it") {
    // Five phases of six: 4. Contact every week and meetings every quarter: 4. Three coaches rated 3, 4 and 4: 11/3 is
    // nearest to 4. Varied support and employers supported, but no help with careers: 4. 85 + 16.
    const auto scale = sample_by("ips25-2008", {{"service_phases_delivered", "5"},
                                                {"counsellor_contact", "weekly"},
                                                {"counsellor_meetings", "quarterly"},
                                                {"contact_quality_mean", "11/3"},
                                                {"supports_employers_on_request", "true"}});
    for (const int id : {3, 6, 18, 22})
        CHECK((criterion(scale, id).decided.low == 4 && criterion(scale, id).decided.high == 4));
    CHECK((scale.reviews[0].totals[0].total.low == 101 && scale.reviews[0].totals[0].total.high == 101));
    CHECK(scale.reviews[0].totals[0].levels == std::vector<std::string>{"good"});
}

TEST_CASE("an edition decides criteria 3, 21 and 24 by its own limits") {
    const auto level = [](const char* edition, int id, const sheet& items) {
        const auto scored =
            ipsf::score(ipsf::embedded_edition(edition), false, nullptr, given(items), options("2024-06-30"));
        REQUIRE(criterion(scored, id).decided.scored());
        return criterion(scored, id).decided.low;
    };
    // Over 95 % by the Finnish criteria, 95 % or more by the scale, which counts current jobs.
    CHECK(level("fi-2021-11", 21, {{"permanent_open_market_share", "95"}, {"employed_clients", "10"}}) == 4);
    CHECK(level("ips25-2008", 21, {{"permanent_open_market_share", "95"}, {"current_jobs", "10"}}) == 5);
    CHECK(level("ips25-2008", 21, {{"permanent_open_market_share", "94.999"}, {"current_jobs", "10"}}) == 4);
    CHECK(level("ips25-2008", 21, {{"permanent_open_market_share", "100"}, {"current_jobs", "9"}}) == 1);
    // 30 % is level 2 by reading R14 of fi-2021-11, level 1 by the scale.
    CHECK(level("fi-2021-11", 24, {{"community_time_share", "30"}}) == 2);
    CHECK(level("ips25-2008", 24, {{"community_time_share", "30"}}) == 1);
    CHECK(level("ips25-2008", 24, {{"community_time_share", "30.001"}}) == 2);
    // All five phases, and five of six.
    CHECK(level("fi-thl-mental-health", 3, {{"phases_delivered", "5"}}) == 5);
    CHECK(level("ips25-2008", 3, {{"service_phases_delivered", "5"}}) == 4);
    CHECK(level("ips25-2008", 3, {{"service_phases_delivered", "4"}}) == 3);
    CHECK(level("ips25-2008", 3, {{"service_phases_delivered", "6"}}) == 5);
}

TEST_CASE("the international scale averages over coaches unless counts are chosen") {
    // Minutes in the community of all: 100 %, 45 % and 30 %, by the scale levels 5, 3 and 1: the mean is 3. Together
    // 1075/1200, over 65 %: level 5.
    const auto history = three_coaches_in_the_community();
    const auto level = [&](const std::map<std::string, std::string>& choices) {
        const auto edition = ipsf::embedded_edition("ips25-2008");
        return criterion(ipsf::score(edition, false, history.get(), {}, options("2024-06-30", choices)), 24)
            .decided.low;
    };
    CHECK(level({}) == 3);
    CHECK(level({{"averaging", "counts"}}) == 5);
}

TEST_CASE("after a job's end the Finnish criteria count working days, the international scale days") {
    // Known on Wednesday 27 March 2024. The third working day is Wednesday 3 April, after Easter; the third day is
    // Saturday 30 March.
    const auto met = [](const char* edition, const char* contact,
                        const std::map<std::string, std::string>& choices = {}) {
        const auto history = ipsf::test::history_fixture()
                                 .coach("C1", "T1")
                                 .episode("E1", "C1")
                                 .job("J1", "E1", "2023-01-01", {.end_known_on = "2024-03-27"})
                                 .contact(contact, "C1", ipsf::party::client, {.episode = "E1"})
                                 .build();
        const auto scored =
            ipsf::score(ipsf::embedded_edition(edition), true, &history, {}, options("2024-06-30", choices));
        CHECK(scored.edition->choice("job_end_days") ==
              (choices.empty() ? edition == std::string("ips25-2008") ? "days" : "working_days"
                               : choices.at("job_end_days")));
        for (const auto& used : criterion(scored, 23).inputs)
            if (used.measured && used.measured->denominator == 1 && used.measured->numerator == 1) return true;
        return false;
    };
    CHECK(met("fi-2021-11", "2024-04-03"));
    CHECK_FALSE(met("fi-2021-11", "2024-04-04"));
    CHECK(met("ips25-2008", "2024-03-30"));
    CHECK_FALSE(met("ips25-2008", "2024-03-31"));
    CHECK_FALSE(met("fi-2021-11", "2024-04-03", {{"job_end_days", "days"}}));
    CHECK(met("ips25-2008", "2024-04-03", {{"job_end_days", "working_days"}}));
}

TEST_CASE("active_within_days moves criterion 1 alone") {
    // 21 clients of one coach, of whom 20 have had a contact in the last four weeks: level 4 becomes level 5.
    ipsf::test::history_fixture rows;
    rows.coach("C1", "T1");
    for (int i = 1; i <= 21; ++i) {
        const auto id = "E" + std::to_string(i);
        rows.episode(id, "C1").contact(i == 21 ? "2024-06-02" : "2024-06-03", "C1", ipsf::party::client,
                                       {.episode = id});
    }
    const auto history = rows.build();
    const auto by = [&](const char* days) {
        return ipsf::score(ipsf::embedded_edition("fi-2021-11"), true, &history, {},
                           options("2024-06-30", {{"active_within_days", days}}));
    };
    CHECK(criterion(by("0"), 1).decided.low == 4);
    CHECK(criterion(by("28"), 1).decided.low == 5);
    CHECK(criterion(by("29"), 1).decided.low == 4);
    CHECK(criteria_that_differ(by("0"), by("28")) == std::set<int>{1});
    CHECK_THROWS_AS(by("367"), ipsf::refused);
    CHECK_THROWS_AS(by("-1"), ipsf::refused);
}

TEST_CASE("an edition that does not cover the date is refused, and marked where it is named") {
    const auto edition = ipsf::embedded_edition("fi-thl-mental-health");  // from 7 May 2024
    CHECK_THROWS_AS(ipsf::score(edition, false, nullptr, given(all_rated(3)), options("2024-05-06")), ipsf::refused);
    CHECK(ipsf::score(edition, true, nullptr, given(all_rated(3)), options("2024-05-06")).out_of_date);
    CHECK_FALSE(ipsf::score(edition, false, nullptr, given(all_rated(3)), options("2024-05-07")).out_of_date);
}
