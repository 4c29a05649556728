// The static check finds each planted mistake, where it stands and with the words that its owner needs, and nothing
// else.
#include <ipsf/edition_check.hpp>

#include "edition_check/made_up_edition.hpp"
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace ipsf;

namespace {

const std::filesystem::path mistakes = IPSF_SOURCE_DIR "/tests/edition_check/mistakes";

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in.good());
    return (std::ostringstream() << in.rdbuf()).str();
}

/// What loading refuses or else the check finds, a line each.
std::string found_in(const std::string& toml, const std::string& name) {
    std::string lines;
    const auto tell = [&](const std::vector<problem>& problems) {
        for (const problem& one : problems) lines += one.message + "\n";
    };
    try {
        tell(check_edition(*read_edition(toml, name)));
    } catch (const refused& why) {
        tell(why.problems());
    }
    return lines;
}

}  // namespace

TEST_CASE("each planted mistake is found, and nothing else") {
    int planted = 0;
    for (const auto& file : std::filesystem::directory_iterator(mistakes)) {
        if (file.path().extension() != ".toml") continue;
        ++planted;
        const auto name = file.path().filename().string();
        INFO(name);
        auto expected = file.path();
        CHECK(found_in(made_up_edition::edition(text_of(file.path())), name) ==
              text_of(expected.replace_extension(".expected")));
    }
    CHECK(planted >= 13);  // a dozen mistakes, and a file without any
}

TEST_CASE("nothing is found in the editions built in") {
    for (const std::string& id : embedded_editions())
        CHECK(found_in(text_of(IPSF_SOURCE_DIR "/rulebooks/" + id + ".toml"), id) == "");
}

TEST_CASE("a finding says file, line, column, rule and criterion") {
    const auto toml = made_up_edition::edition(text_of(mistakes / "needless-exception.toml"));
    const auto found = check_edition(*read_edition(toml, "mine.toml"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].table == "mine.toml");
    CHECK(found[0].column == "1");
    CHECK(found[0].rule == "needless-exception");
    CHECK(found[0].criterion == 1);
    CHECK(found[0].message.starts_with("mine.toml:" + std::to_string(found[0].row) + ":1: "));
}

TEST_CASE("an exception that is needed and declared is accepted") {
    // Seekers of criterion 17: with fewer than 3 the exception of row 5b opens, so more of them can lower the level.
    const auto edition = embedded_edition("fi-2021-11");
    auto without = *edition;
    for (criterion& one : without.criteria)
        for (input& asked : one.inputs) asked.level_may_fall = {};
    const auto found = check_edition(without);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "falling-level");
    CHECK(found[0].criterion == 17);
    CHECK(found[0].message.find("job_seekers_per_coach") != std::string::npos);
}
