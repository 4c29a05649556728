// The cases of tests/cases/due, worked out by hand; C, Python and the command run the same.
#include "support/catch.hpp"
#include "support/due_questions.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>

using namespace ipsf;

TEST_CASE("the due lists of the case folder") {
    const auto history = load_history(due_cases::history);
    const auto questions = due_cases::questions();
    REQUIRE(questions.size() == 8);
    for (const auto& asked : questions) {
        INFO(asked.name);
        due_options options;
        options.as_of = *parse_day(asked.as_of);
        options.horizon = asked.horizon;
        options.met = asked.met;
        options.teams = asked.teams;
        options.coaches = asked.coaches;
        options.clients = asked.clients;
        options.keys = asked.keys;
        const auto list = list_due(embedded_edition("fi-2021-11"), true, *history, options);
        CHECK(to_csv(list, *history) == due_cases::read(asked.name + ".csv"));
    }
}

TEST_CASE("the punctuality of the case folder") {
    const auto history = load_history(due_cases::history);
    const auto edition = embedded_edition("fi-2021-11");
    punctuality_options options;
    options.from = *parse_day("2024-03-01");
    options.to = *parse_day("2024-04-02");
    options.keys = due_cases::punctuality_keys;
    const auto counted = punctuality_of(edition, true, *history, options);
    CHECK(to_csv(counted, *edition, *history) == due_cases::read("punctuality.csv"));
    const auto text = to_text(counted, *edition, *history, options, language::fi);
    CHECK(text.find("2024-03-01 – 2024-04-02") != std::string::npos);
    CHECK(text.find("          1          3     33,3 %  Ammatillinen profiili on valmis\n") != std::string::npos);
    options.keys = {"guidance"};
    options.teams = {"T1"};
    options.to = options.from + 1;  // no week ends on the 1st or 2nd
    const auto none = punctuality_of(edition, true, *history, options);
    CHECK(none.empty());
    CHECK(to_text(none, *edition, *history, options, language::en).find("Nothing fell due.") != std::string::npos);
}

TEST_CASE("the phases of the case folder") {
    const auto history = load_history(due_cases::history);
    phase_options options;
    options.as_of = *parse_day("2024-04-20");
    const auto overview = overview_of_phases(embedded_edition("fi-2021-11"), true, *history, options);
    CHECK(to_csv(overview, *history) == due_cases::read("phases.csv"));
}
