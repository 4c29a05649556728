// The table [counting] of an edition: what is read, and what is refused where it stands.
#include "edition/small_edition.hpp"

#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

using namespace ipsf;
using small_edition::place_of;
using small_edition::problems_of;

namespace {

/// The small edition with a table [counting] of these lines before its first criterion.
std::string with_counting(const std::string& lines) {
    std::string text = small_edition::text();
    text.insert(text.find("[[criterion]]"), "[counting]\n" + lines + "\n");
    return text;
}

/// The text of fi-2021-11 without the line of [counting] that begins with this key.
std::string without(const std::string& key) {
    std::string text = *embedded_edition("fi-2021-11")->toml;
    const auto at = text.find("\n" + key + " = ", text.find("[counting]"));
    REQUIRE(at != std::string::npos);
    return text.erase(at + 1, text.find('\n', at + 1) - at);
}

}  // namespace

TEST_CASE("the built-in editions say all that is counted, alike but for what a job's end asks") {
    using values = std::vector<std::pair<std::string_view, std::string>>;
    for (const auto& id : embedded_editions()) {
        CAPTURE(id);
        CHECK(written_values(embedded_edition(id)->counting) == values{{"largest_care_teams", "2"},
                                                                       {"job_search_phase", "3"},
                                                                       {"week_before_job", "[-7, -1]"},
                                                                       {"days_after_job_start", "[0, 3]"},
                                                                       {"first_month_weeks", "4"},
                                                                       {"after_first_month", "[28, 58]"},
                                                                       {"after_four_months", "[120, 150]"},
                                                                       {"first_year", "[28, 364]"},
                                                                       {"month", "\"365/12\""},
                                                                       {"days_after_job_end", "3"}});
        CHECK(embedded_edition(id)->toml->find("\n[counting]\n") != std::string::npos);
        CHECK(embedded_edition(id)->choice("active_within_days") == "0");
        CHECK(embedded_edition(id)->choice("job_end_days") == (id == "ips25-2008" ? "days" : "working_days"));
    }
}

TEST_CASE("an edition need not say what its inputs do not ask for") {
    const auto edition = read_edition(small_edition::text(), small_edition::name);
    CHECK(written_values(edition->counting).empty());
    CHECK(edition->toml->find("[counting]") == std::string::npos);
    const auto some =
        read_edition(with_counting("after_four_months = [90, 3660]\nmonth = \"30.5\""), small_edition::name);
    CHECK(some->counting.after_four_months == job_days{90, 3660});
    CHECK(some->counting.month == fraction{61, 2});
    CHECK(!some->counting.first_year);
}

TEST_CASE("values at the ends of their ranges are read, those beyond are refused where they stand") {
    struct range {
        std::string key;
        std::vector<std::string> read, refused;
    };
    const std::vector<range> ranges = {
        {"largest_care_teams", {"1", "10"}, {"0", "11", "-1"}},
        {"job_search_phase", {"1", "5"}, {"0", "6"}},
        {"week_before_job",
         {"[-366, -366]", "[-1, -1]", "[-366, -1]"},
         {"[-367, -1]", "[-7, 0]", "[-1, -7]", "[-7]", "[-7, -3, -1]", "[]"}},
        {"days_after_job_start",
         {"[0, 0]", "[3660, 3660]"},
         {"[-1, 3]", "[0, 3661]", "[3, 0]", "[0, \"3\"]", "[0, 3.0]"}},
        {"first_month_weeks", {"1", "8"}, {"0", "9"}},
        {"after_first_month", {"[0, 3660]"}, {"[58, 28]", "[0, 9223372036854775807]"}},
        {"after_four_months", {"[120, 120]"}, {"[120]"}},
        {"first_year", {"[28, 364]"}, {"[[28, 364]]"}},
        {"month",
         {"\"28\"", "\"31\"", "\"365/12\"", "\"30.437\""},
         {"\"27.999\"", "\"31.001\"", "\"365/0\"", "\"30,4\"", "\"30.4375\"", "\"\"", "\"-30\""}},
        {"days_after_job_end", {"0", "366"}, {"-1", "367"}},
    };
    for (const auto& [key, read, refused] : ranges) {
        for (const auto& value : read) {
            CAPTURE(key, value);
            const auto edition = read_edition(with_counting(key + " = " + value), small_edition::name);
            CHECK(written_values(edition->counting).size() == 1);
        }
        for (const auto& value : refused) {
            CAPTURE(key, value);
            const auto text = with_counting(key + " = " + value);
            const auto problems = problems_of(text);
            REQUIRE(problems.size() == 1);
            CHECK(problems[0].rule == "out-of-range");
            CHECK(problems[0].message.find("`" + key + "`") != std::string::npos);
            CHECK(problems[0].message.starts_with("small.toml:" + place_of(text, value + "\n[[criterion]]") + ": "));
        }
    }
}

TEST_CASE("what is no value of [counting] is refused") {
    const auto rule = [](const std::string& text) {
        const auto problems = problems_of(text);
        REQUIRE(problems.size() == 1);
        return problems[0].rule;
    };
    CHECK(rule(with_counting("month = 30")) == "wrong-type");
    CHECK(rule(with_counting("after_first_month = \"28-58\"")) == "wrong-type");
    CHECK(rule(with_counting("first_month_weeks = 4.0")) == "wrong-type");
    CHECK(rule(with_counting("week_befor_job = [-7, -1]")) == "unknown-key");
    CHECK(rule("counting = 3\n" + small_edition::text()) == "wrong-type");
}

TEST_CASE("a value that an input is counted by must be there, and is asked for by its key") {
    const std::map<std::string, std::string> needed_by = {
        {"largest_care_teams", "attached_team_share"},        {"job_search_phase", "employer_meetings_per_week"},
        {"week_before_job", "met_week_before_share"},         {"days_after_job_start", "met_within_three_days_share"},
        {"first_month_weeks", "first_month_weeks_met_share"}, {"after_first_month", "met_after_first_month_share"},
        {"after_four_months", "met_after_four_months_share"}, {"first_year", "contacts_per_month_first_year"},
        {"month", "contacts_per_month_first_year"},           {"days_after_job_end", "end_contact_share"}};
    for (const auto& [key, input] : needed_by) {
        CAPTURE(key);
        const auto text = without(key);
        const auto problems = problems_of(text);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].rule == "missing-key");
        CHECK(problems[0].message.find("input `" + input + "` is counted by `" + key + "`") != std::string::npos);
        CHECK(problems[0].message.starts_with("small.toml:" + place_of(text, "[counting]") + ": "));
    }
    // Without the whole table each is asked for where the input stands; a wrong one is reported once.
    std::string none = *embedded_edition("fi-2021-11")->toml;
    const auto begin = none.find("[counting]");
    none.erase(begin, none.find("\n[", begin) + 1 - begin);
    CHECK(problems_of(none).size() == needed_by.size());
    std::string wrong = *embedded_edition("fi-2021-11")->toml;
    wrong.replace(wrong.find("[28, 58]"), 8, "[58, 28]");
    REQUIRE(problems_of(wrong).size() == 1);
    CHECK(problems_of(wrong)[0].rule == "out-of-range");
}

TEST_CASE("what a criterion counts stands in no source of measures, reviews, process and tracking") {
    // Numbers that fi-2021-11 counts by, and that mean nothing else; comments may name them. The window's months go
    // from 1 to 120, and the moon of Easter is a day early by 28 and 29.
    const std::set<std::string> numbers = {"28", "58", "120", "150", "364", "365", "7000"};
    const std::set<std::pair<std::string, std::string>> of_something_else = {{"review_options.cpp", "120"},
                                                                             {"working_days.cpp", "28"}};
    std::size_t looked_at = 0;
    for (const char* folder : {"measures", "review", "process", "tracking"})
        for (const auto& file : std::filesystem::directory_iterator(std::string(IPSF_SOURCE_DIR "/src/") + folder)) {
            std::ifstream source(file.path());
            const auto name = file.path().filename().string();
            int number = 0;
            for (std::string line; std::getline(source, line);) {
                ++number;
                line.erase(std::min(line.find("//"), line.size()));
                for (std::size_t at = 0; (at = line.find_first_of("0123456789", at)) != std::string::npos;) {
                    const auto end = std::min(line.find_first_not_of("0123456789\'", at), line.size());
                    const bool in_a_word =
                        at > 0 && (std::isalnum(static_cast<unsigned char>(line[at - 1])) != 0 || line[at - 1] == '_');
                    const auto found = line.substr(at, end - at);
                    INFO(name << ":" << number << ": " << found << " is for the edition to say");
                    CHECK((in_a_word || !numbers.contains(found) || of_something_else.contains({name, found})));
                    at = end;
                }
            }
            ++looked_at;
        }
    CHECK(looked_at > 50);
}
