// What the due list and punctuality refuse to answer.
#include "due_cases.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {

template <class Call>
std::string refused_for(Call&& call) {
    try {
        static_cast<void>(call());
    } catch (const refused& wrong) {
        return wrong.problems().front().rule + ": " + wrong.problems().front().message;
    }
    return "nothing was refused";
}

std::string list_refused(const due_options& options, bool named = true) {
    return refused_for([&] { return list_due(embedded_edition("fi-2021-11"), named, one_client().build(), options); });
}

}  // namespace

TEST_CASE("a due list refuses dates, days, ids and keys that mean nothing") {
    due_options good;
    good.as_of = on("2024-02-01");
    CHECK(list_refused(good, false) == "nothing was refused");
    auto wrong = good;
    wrong.as_of = no_day;
    CHECK(list_refused(wrong) == "missing-value: The review date as_of is missing; give it as YYYY-MM-DD.");
    wrong = good;
    wrong.horizon = -1;
    CHECK(list_refused(wrong) ==
          "out-of-range: The days of horizon are outside 0-3660; give a whole number within them.");
    wrong = good;
    wrong.met = 3661;
    CHECK(list_refused(wrong) == "out-of-range: The days of met are outside 0-3660; give a whole number within them.");
    wrong = good;
    wrong.keys = {"coffee"};
    CHECK(list_refused(wrong) ==
          "unknown-key: The edition fi-2021-11 has no deadline \"coffee\"; give the key of one that it has.");
    wrong = good;
    wrong.coaches = {"C9"};
    CHECK(list_refused(wrong) ==
          "unknown-coach: There is no coach \"C9\" in the history; give a coach_id that it names.");
    wrong = good;
    wrong.clients = {"K9"};
    CHECK(list_refused(wrong) ==
          "unknown-client: There is no client \"K9\" in the history; give a client_id that it names.");
    wrong = good;
    wrong.teams = {"T9"};
    CHECK(list_refused(wrong).substr(0, 13) == "unknown-team:");
    wrong = good;
    wrong.as_of = on("2021-10-31");
    CHECK(list_refused(wrong, false).substr(0, 18) == "edition-not-valid:");
    CHECK(list_refused(wrong, true) == "nothing was refused");
}

TEST_CASE("an edition without a process has no deadlines to list") {
    auto bare = std::make_shared<ipsf::edition>(*embedded_edition("fi-2021-11"));
    bare->process = nullptr;
    due_options options;
    options.as_of = on("2024-02-01");
    CHECK(
        refused_for([&] { return list_due(bare, true, one_client().build(), options); }) ==
        "no-process: The edition fi-2021-11 describes no client process; choose one whose file has a part [process].");
    punctuality_options window;
    window.from = on("2024-02-02");
    window.to = on("2024-02-01");
    CHECK(refused_for([&] {
              return punctuality_of(embedded_edition("fi-2021-11"), true, one_client().build(), window);
          }) == "end-before-start: The date to lies before the date from; correct one of them.");
}
