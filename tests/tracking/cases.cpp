// The cases of tests/cases/tracking, worked out by hand; C and Python run the same.
#include "support/catch.hpp"
#include "support/text_of_file.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>

using namespace ipsf;

namespace {

const std::string folder = IPSF_SOURCE_DIR "/tests/cases/tracking/";

}  // namespace

TEST_CASE("the tracking table of the case folder") {
    const auto history = load_history(folder + "history");
    tracking_options options;
    options.from = *parse_day("2024-01-15");
    options.to = *parse_day("2024-02-29");
    options.jobs_started_goal = 3;
    options.employed_share_goal = fraction{40, 100};
    const auto table = track(embedded_edition("fi-2021-11"), true, *history, options);
    CHECK(to_csv(table, *history, language::en) == test::text_of_file(folder + "months.csv"));
}

TEST_CASE("the client summary of the case folder") {
    const auto history = load_history(folder + "history");
    client_summary_options options;
    options.as_of = *parse_day("2024-02-29");
    CHECK(to_csv(summarise_clients(*history, options), *history, language::en) ==
          test::text_of_file(folder + "clients.csv"));
}
