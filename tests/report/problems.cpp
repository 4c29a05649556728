// Problems and warnings as JSON and as text.
#include "support/catch.hpp"

#include <ipsf/report.hpp>

namespace {

const std::vector<ipsf::problem> two{
    {"contacts", 812, "party", "unknown-value", "contacts row 812, column party: give client or employer"},
    {"jobs", 3, "", "field-count", "jobs row 3: 4 fields where the header has 5"}};

}  // namespace

TEST_CASE("problems as JSON") {
    CHECK(ipsf::problems_to_json({two[0]}, 250, {{{"unknown-column"}, 2}}) == R"({
  "problems": [
    {
      "table": "contacts",
      "row": 812,
      "column": "party",
      "rule": "unknown-value",
      "message": "contacts row 812, column party: give client or employer"
    }
  ],
  "problem_count": 250,
  "warnings": {
    "unknown-column": 2
  }
}
)");
    CHECK(ipsf::problems_to_json({}, 0, {}) ==
          "{\n  \"problems\": [],\n  \"problem_count\": 0,\n  \"warnings\": {}\n}\n");
}

TEST_CASE("a message that is no UTF-8 (a file's name) still makes JSON") {
    CHECK(ipsf::problems_to_json({{"\xFF.toml", 1, "", "not-toml", "x"}}, 1, {}).find("\xEF\xBF\xBD.toml") !=
          std::string::npos);
}

TEST_CASE("problems as text, one line each, and how many more there are") {
    CHECK(ipsf::problems_to_text(two, 7, {{{"unknown-column"}, 2}}, ipsf::language::en) ==
          "contacts row 812, column party: give client or employer\n"
          "jobs row 3: 4 fields where the header has 5\n"
          "more problems: 5\n"
          "warning: unknown-column: 2\n");
    CHECK(ipsf::problems_to_text({}, 0, {{{"unknown-column", "jobs", ""}, 1}, {{"unknown-file", "", "a\x1B[2Jb"}, 1}},
                                 ipsf::language::en) ==
          "warning: unknown-column (jobs, \"\"): 1\nwarning: unknown-file (a\\x1b[2Jb): 1\n");
    CHECK(ipsf::problems_to_text({}, 0, {{{"ids-look-alike", "teams", "team_id", 2, 5}, 1}}, ipsf::language::fi) ==
          "huomautus: ids-look-alike (teams, team_id, rivi 2, 5): 1\n");
    CHECK(ipsf::problems_to_text({two[1]}, 1, {}, ipsf::language::en) ==
          "jobs row 3: 4 fields where the header has 5\n");
    CHECK(ipsf::problems_to_text(two, 3, {{{"unknown-column"}, 2}}, ipsf::language::fi)
              .find("huomautus: unknown-column: 2\n") != std::string::npos);
}
