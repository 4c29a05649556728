// Deadlines of service models in place of the edition's (docs/process.md, service models; docs/service-models.md).
#include "process/due_cases.hpp"

#include <ipsf/report.hpp>

using namespace ipsf;
using namespace ipsf::test;

namespace {

constexpr due_asked in(const char* model) { return {0, 7, model}; }

std::string small_model(const std::string& deadline) {
    std::string toml = R"(format = 1
id = "small"
status = "plan"
title = { fi = "t", en = "t" }
document = "d"
summary = { fi = "s", en = "s" }
[team]
coaches = 2
led_by = { fi = "l", en = "l" }
organised_by = { fi = "o", en = "o" }
[[role]]
key = "coach"
title = { fi = "c", en = "c" }
)";
    for (const auto key : model_phase_names)
        toml += "[[phase]]\nkey = \"" + std::string(key) +
                "\"\ntitle = { fi = \"p\", en = \"p\" }\nstep = [{ role = \"coach\", does = { fi = \"x\", en = \"x\" } "
                "}]\n";
    return toml + "[[deadline]]\nkey = " + deadline +
           "\ntitle = { fi = \"d\", en = \"d\" }\nsource = { document = \"d\", place = \"p\" }\ncriteria = [7]\n";
}

problem refusal(const std::string& deadline) {
    try {
        (void)with_service_model(built_in(), *read_service_model(small_model(deadline), "small.toml"));
    } catch (const refused& why) {
        return why.problems().front();
    }
    return {};
}

}  // namespace

TEST_CASE("Kainuu asks for the profile form by the fifth meeting, not the third") {
    auto of = one_client();
    for (const auto* date : {"2024-02-01", "2024-02-02", "2024-02-05", "2024-02-06"})
        of.contact(date, "C1", party::client, in_person);
    const auto key = "profile_form";
    CHECK(due_lines(of.build(), key, "2024-02-07", {0, 7}) == lines{"2024-02-05 2024-02-05 overdue 2"});
    CHECK(due_lines(of.build(), key, "2024-02-07", in("kainuu")).empty());  // four meetings
    of.contact("2024-02-07", "C1", party::client, in_person);
    CHECK(due_lines(of.build(), key, "2024-02-07", in("kainuu")) == lines{"2024-02-07 2024-02-07 open 0"});
    CHECK(due_lines(of.build(), key, "2024-02-08", in("kainuu")) == lines{"2024-02-07 2024-02-07 overdue 1"});
    CHECK(due_lines(of.build(), "profile_done", "2024-02-08", in("kainuu")) ==
          due_lines(of.build(), "profile_done", "2024-02-08", {0, 7}));
}

TEST_CASE("Varsinais-Suomi asks for six employer contacts a week, of any mode and for any number of job seekers") {
    history_fixture of;
    of.team("T1", "2020-01-01").coach("C1", "T1").episode("E1", "C1", {"2024-03-04"}).phase("E1", "2024-03-04", 3);
    const auto key = "employer_meetings";
    for (int meeting = 0; meeting < 2; ++meeting) of.contact("2024-03-08", "C1", party::employer, in_person);
    const lines met{"2024-03-04 2024-03-10 met 0 2024-03-08"}, open{"2024-03-04 2024-03-10 open 0"};
    CHECK(due_lines(of.build(), key, "2024-03-10", {0, 7}) == met);  // two for the one client in search
    for (int calls = 2; calls < 5; ++calls) of.contact("2024-03-09", "C1", party::employer, remote);
    CHECK(due_lines(of.build(), key, "2024-03-10", in("varsinais-suomi")) == open);  // five contacts
    of.contact("2024-03-10", "C1", party::employer, remote);
    CHECK(due_lines(of.build(), key, "2024-03-10", in("varsinais-suomi")) ==
          lines{"2024-03-04 2024-03-10 met 0 2024-03-10"});
}

TEST_CASE("Keski-Suomi starts with ten coaches for a leader") {
    history_fixture of;
    of.team("T1", "2024-01-01");
    for (int coach = 1; coach <= 10; ++coach) of.coach("C" + std::to_string(coach), "T1", {1000, "2024-01-01"});
    CHECK(due_lines(of.build(), "leader_span", "2024-02-01").size() == 1);  // more than 7 in the first year
    CHECK(due_lines(of.build(), "leader_span", "2024-02-01", in("keski-suomi")).empty());
    of.coach("C11", "T1", {1000, "2024-02-01"});
    CHECK(due_lines(of.build(), "leader_span", "2024-02-01", in("keski-suomi")) ==
          lines{"2024-02-01 2024-01-31 overdue 1"});
}

TEST_CASE("a list made with a service model names it") {
    const auto history = one_client().build();
    due_options options;
    options.as_of = on("2024-02-01");
    const auto kainuu = embedded_service_model("kainuu");
    const auto list = list_due(with_service_model(built_in(), *kainuu), true, history, options);
    CHECK(to_json(list, history)
              .find("\"service_model\": {\n    \"id\": \"kainuu\",\n    \"hash\": \"" + kainuu->hash + "\"") !=
          std::string::npos);
    CHECK(to_json(list_due(built_in(), true, history, options), history).find("\"service_model\": null") !=
          std::string::npos);
    CHECK(built_in()->process->service_model.empty());  // the edition itself stays as it is
}

TEST_CASE("own deadlines that an edition cannot take are refused") {
    const std::string day =
        "\"guidance\"\nsubject = \"team\"\ntriggers = [{ kind = \"each_month\" }]\ndue = { kind = \"period_end\" }\n"
        "met_by = [{ kind = \"team_event\", event = \"guidance\" }]";
    CHECK(refusal(day).rule.empty());
    auto unknown = day;
    unknown.replace(1, 8, "guidanze");
    CHECK(refusal(unknown).rule == "unknown-key");
    CHECK(refusal(unknown).message ==
          "The service model small has a deadline guidanze of its own, and the edition fi-2021-11 has none of this key "
          "and subject; correct "
          "the model or choose another edition.");
    auto of_client = day;
    of_client.replace(1, 8, "profile_done");
    CHECK(refusal(of_client).rule == "unknown-key");  // it is a client's
    const auto twice =
        day + "\ntitle = { fi = \"d\", en = \"d\" }\nsource = { document = \"d\", place = \"p\" }\ncriteria = [7]\n" +
        "[[deadline]]\nkey = " + day;
    CHECK(refusal(twice).message.find("another deadline has the key `guidance`; leave one out") != std::string::npos);

    const auto kainuu = embedded_service_model("kainuu");
    CHECK_THROWS_WITH(
        with_service_model(with_service_model(built_in(), *kainuu), *kainuu),
        "The edition has the deadlines of the service model kainuu already; take the edition without a model.");

    const auto bare = std::make_shared<edition>(*built_in());
    bare->process = nullptr;
    CHECK_THROWS_WITH(
        with_service_model(bare, *kainuu),
        "The edition fi-2021-11 describes no client process; choose one whose file has a part [process].");
}

TEST_CASE("own deadlines name criteria and totals that the edition has") {
    const std::string by_total =
        "\"steering_group\"\nsubject = \"team\"\ntriggers = [{ kind = \"last_event\", event = \"steering_group\" }]\n"
        "due = { kind = \"by_total\", bands = [{ at_least = 25, months = 3 }, { at_least = 100, months = 6 }] }\n"
        "met_by = [{ kind = \"team_event\", event = \"steering_group\" }]";
    CHECK(refusal(by_total).rule.empty());
    const auto other = [&](const std::string& from, const std::string& to) {
        auto changed = by_total;
        return refusal(changed.replace(changed.find(from), from.size(), to));
    };
    for (const auto* lowest : {"at_least = 24", "at_least = 26"}) {
        const auto wrong = other("at_least = 25", lowest);
        CHECK(wrong.rule == "bad-bands");
        CHECK(wrong.column == "model");
        CHECK(wrong.message ==
              "The deadline steering_group of the service model small has bands that do not begin at the lowest total "
              "of the edition fi-2021-11, 25; correct the model or choose another edition.");
    }
    // A model does not say whose totals its bands are, so only their order is seen where it is read.
    CHECK(other("at_least = 100", "at_least = 25")
              .message.find("the bands must begin at the lowest total and rise; correct `at_least`") !=
          std::string::npos);

    auto model = small_model(by_total);
    model.replace(model.rfind("criteria = [7]"), 14, "criteria = [7, 26]");
    try {
        (void)with_service_model(built_in(), *read_service_model(model, "small.toml"));
        FAIL("an edition took a deadline of criteria that it does not have");
    } catch (const refused& why) {
        CHECK(why.problems().front().rule == "unknown-criterion");
        CHECK(why.problems().front().message ==
              "The deadline steering_group of the service model small names criterion 26, and the edition fi-2021-11 "
              "has none of this id; correct the model or choose another edition.");
    }
}

TEST_CASE("a job meets what is not a job's own when it begins in time") {
    const auto with_model = with_service_model(
        built_in(),
        *read_service_model(small_model("\"new_search_offered\"\nsubject = \"client\"\ntriggers = [{ kind = "
                                        "\"missed_contact\" }]\ndue = { kind = \"days\", count = 30 }\nmet_by = [{ "
                                        "kind = \"job\" }]"),
                            "small.toml"));
    const auto states = [&](const std::vector<std::pair<const char*, const char*>>& jobs) {
        auto of = one_client();
        of.contact("2024-02-10", "C1", party::client, missed);
        for (std::size_t i = 0; i < jobs.size(); ++i)
            of.job("J" + std::to_string(i), "E1", jobs[i].first, {.ended_on = jobs[i].second});
        due_options options;
        options.as_of = on("2024-03-31");
        options.met = 100;
        options.keys = {"new_search_offered"};
        const auto list = list_due(with_model, true, of.build(), options);
        REQUIRE(list.items.size() == 1);
        const auto& item = list.items.front();
        return std::string(due_state_names[static_cast<std::size_t>(item.state)]) +
               (item.state == due_state::met ? " " + format_day(item.met_on) : "");
    };
    CHECK(states({}) == "overdue");
    CHECK(states({{"2024-02-09", ""}}) == "overdue");  // there was one already
    CHECK(states({{"2024-02-10", ""}}) == "met 2024-02-10");
    CHECK(states({{"2024-02-12", ""}, {"2024-02-11", ""}}) == "met 2024-02-11");
    CHECK(states({{"2024-02-11", "2024-02-11"}}) == "met 2024-02-11");
}
