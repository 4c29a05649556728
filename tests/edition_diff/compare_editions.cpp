// What differs between two editions, change by change.
#include "edition_diff/changed_edition.hpp"
#include "support/catch.hpp"

#include <ipsf/edition_diff.hpp>

#include <algorithm>

using namespace changed_edition;
using ipsf::change_kind;
using ipsf::compare_editions;
using ipsf::edition_change;

namespace {

std::vector<edition_change> changes_by(const std::vector<edit>& edits) {
    return compare_editions(*original(), *changed(edits)).changes;
}

/// A change in short, as the table of expected ones has it.
struct short_change {
    change_kind kind;
    int criterion;
    std::string key;
    std::optional<std::string> before, after;

    [[nodiscard]] bool operator==(const short_change&) const = default;
};

std::vector<short_change> in_short(const std::vector<edition_change>& changes) {
    std::vector<short_change> all;
    for (const auto& one : changes) all.push_back({one.kind, one.criterion, one.key, one.before, one.after});
    return all;
}

std::string shown(const std::vector<edition_change>& changes) {
    std::string all;
    for (const auto& one : changes)
        all += std::string(ipsf::change_kind_names[static_cast<std::size_t>(one.kind)]) + " " +
               std::to_string(one.criterion) + " " + one.key + ": " + one.before.value_or("(none)") + " -> " +
               one.after.value_or("(none)") + "\n";
    return all;
}

}  // namespace

TEST_CASE("an edition does not differ from itself, nor from a file laid out otherwise") {
    for (const auto& id : ipsf::embedded_editions()) {
        const auto edition = ipsf::embedded_edition(id);
        CHECK(compare_editions(*edition, *edition).changes.empty());
    }
    CHECK(changes_by({{"", "format = 1", "# a comment\n\nformat   = 1"}}).empty());
}

TEST_CASE("a limit stands with its criterion, its level, both values and both places") {
    const auto text = with("# one line more\n" + file(), {community_limit("70")});
    const auto found = compare_editions(*original(), *read(text));
    REQUIRE(found.changes.size() == 1);
    const auto& one = found.changes.front();
    CHECK(one.kind == change_kind::limits);
    CHECK(one.criterion == 24);
    CHECK(one.key == "row.5.when.community_time_share");
    CHECK_FALSE(one.in);
    CHECK(one.before == ">= 65");
    CHECK(one.after == ">= 70");
    CHECK(one.about.en.find("Criterion 24, level 5: ") == 0);
    CHECK(one.about.fi.find("Kriteeri 24, taso 5: ") == 0);
    CHECK(one.about.en.ends_with(" (%)"));
    CHECK(one.before_at.line == line_of(file(), "id = 24\n", ">= 65"));
    CHECK(one.after_at.line == one.before_at.line + 1);
    CHECK(one.before_at.column > 0);
    CHECK(one.after_at.column == one.before_at.column);
    CHECK(found.before.id == "fi-2021-11");
    CHECK(found.before.hash == original()->hash);
    CHECK(found.after.hash != found.before.hash);
}

TEST_CASE("every kind of change is told as what it is") {
    struct expected {
        std::vector<edit> edits;
        std::vector<short_change> changes;
    };
    const std::string row_5b =
        "[[criterion.row]]\n  id = \"5b\"\n  level = 5\n"
        "  when = { tracking_review = \"weekly\", job_seekers_per_coach = \"(0..3)\", meetings_per_job_seeker = \">= "
        "2\" }\n  ";
    const std::string row_5a =
        "[[criterion.row]]\n  id = \"5a\"\n  level = 5\n"
        "  when = { tracking_review = \"weekly\", employer_meetings_per_week = \">= 6\" }\n  ";
    const std::vector<expected> all = {
        {{{"", "valid_from = 2021-11-01", "valid_from = 2022-01-01"}},
         {{change_kind::edition, 0, "valid_from", "2021-11-01", "2022-01-01"}}},
        {{{"", "valid_from = 2021-11-01", "valid_from = 2021-11-01\nvalid_until = 2029-12-31"}},
         {{change_kind::edition, 0, "valid_until", std::nullopt, "2029-12-31"}}},
        {{{"key = \"fair\"", "at_least = 74", "at_least = 75"}},
         {{change_kind::levels, 0, "level.fair.at_least", "74", "75"}}},
        {{{"[[review_interval]]\nat_least = 100", "months = 12", "months = 9"}},
         {{change_kind::levels, 0, "review_interval.100", "12", "9"}}},
        {{{"key = \"open_labour_market\"", "criteria = [10, 21]", "criteria = [21]"}},
         {{change_kind::levels, 0, "principle.open_labour_market.criteria", "10, 21", "21"}}},
        {{{"[choice.waiting]", "default = \"counted\"", "default = \"excluded\""}},
         {{change_kind::choices, 0, "choice.waiting.default", "counted", "excluded"}}},
        {{{"[choice.practice_share]", "[0, 100]", "[50, 100]"}},
         {{change_kind::choices, 0, "choice.practice_share.range", "0-100", "50-100"}}},
        {{{"[choice.waiting_days]", "alternatives = [\"0\", \"60\"]\n", ""}},
         {{change_kind::choices, 0, "choice.waiting_days.alternatives", "0, 60", std::nullopt}}},
        {{{"[reading.R14]", "Criterion 24: 30 %", "Criterion 24, 30 %"}},
         {{change_kind::readings, 0, "reading.R14.says",
           "Criterion 24: 30 % is printed at both level 1 and level 2. By R1 exactly 30 % is level 2; anything below "
           "it is level 1.",
           "Criterion 24, 30 % is printed at both level 1 and level 2. By R1 exactly 30 % is level 2; anything below "
           "it is level 1."}}},
        {{{"id = 1\n", "readings = [\"R1\", \"R8\"]", "readings = [\"R8\"]"}},
         {{change_kind::readings, 1, "readings", "R1, R8", "R8"}}},
        {{{"[criterion.input.phases_delivered]", "most = 5", "most = 6"}},
         {{change_kind::inputs, 3, "input.phases_delivered.most", "5", "6"}}},
        {{{"[criterion.derived.meetings_per_job_seeker]", "[\"employer_meetings_per_week\", \"job_seekers_per_coach\"]",
           "[\"job_seekers_per_coach\", \"employer_meetings_per_week\"]"}},
         {{change_kind::inputs, 17, "derived.meetings_per_job_seeker",
           "employer_meetings_per_week / job_seekers_per_coach",
           "job_seekers_per_coach / employer_meetings_per_week"}}},
        // A cell of a row that both have; the row itself is no change.
        {{{"id = \"5a\"", "tracking_review = \"weekly\", employer", "employer"}},
         {{change_kind::limits, 17, "row.5a.when.tracking_review", "weekly", std::nullopt}}},
        // A row with its cells is one change.
        {{{"id = 24\n", "[[criterion.row]]",
           "[[criterion.row]]\n  id = \"5x\"\n  level = 5\n  when = { community_time_share = \">= 90\" }\n  "
           "[[criterion.row]]"}},
         {{change_kind::limits, 24, "row.5x", std::nullopt, "community_time_share >= 90"}}},
        {{{"id = 17\n", row_5a, ""}, {"id = 17\n", row_5b, row_5b + row_5a}},
         {{change_kind::limits, 17, "order", "5a, 5b, 4, 3, 2, 1", "5b, 5a, 4, 3, 2, 1"}}},
        {{{"id = \"3\"\n  level = 3\n  when = { tracking_review", "level = 3", "level = 4"}},
         {{change_kind::limits, 17, "row.3.level", "3", "4"}}},
        {{{"id = 24\n", "averaged = true\n", ""}}, {{change_kind::limits, 24, "averaged", "true", "false"}}},
        {{{"[[process.deadline]]\nkey = \"meet_after_start\"", "count = 3", "count = 5"}},
         {{change_kind::process, 0, "deadline.meet_after_start.due", "kind = days, count = 3",
           "kind = days, count = 5"}}},
        {{{"[process]", "waiting_days = 30", "waiting_days = 31"}},
         {{change_kind::process, 0, "process.waiting_days", "30", "31"}}},
        {{{"[[process.move]]\nfrom = 1\nto = 2", "[\"referral\", \"cooperation_agreement\"]", "[\"referral\"]"}},
         {{change_kind::process, 0, "move.1-2.expects", "referral, cooperation_agreement", "referral"}}},
        {{{"id = 1\n", "en = \"Caseload\"", "en = \"Clients\""}},
         {{change_kind::texts, 1, "title", "Caseload", "Clients"}}},
        {{{"id = 1\n", "\"on the limit\"", "\"the limit\""}},
         {{change_kind::cases, 1, "case.clients_per_coach = 20", "level = 5, row = 5 (on the limit)",
           "level = 5, row = 5 (the limit)"}}},
        {{{"[[total_case]]\ntotal = 99", "why = \"just under 100\"\n", ""}},
         {{change_kind::cases, 0, "total_case.99", "level = fair, months = 6 (just under 100)",
           "level = fair, months = 6"}}},
    };
    for (const auto& each : all) {
        const auto found = changes_by(each.edits);
        INFO(each.edits.front().behind << each.edits.front().to << '\n' << shown(found));
        CHECK(in_short(found) == each.changes);
    }
}

TEST_CASE("a text that changes in one language is one change, in both two") {
    const auto one = changes_by({{"id = 1\n", "fi = \"Asiakasmäärä\"", "fi = \"Asiakkaita\""}});
    REQUIRE(one.size() == 1);
    CHECK(one[0].in == ipsf::language::fi);
    CHECK(one[0].before == "Asiakasmäärä");
    const auto both =
        changes_by({{"id = 1\n", "fi = \"Asiakasmäärä\", en = \"Caseload\"", "fi = \"Asiakkaita\", en = \"Clients\""}});
    REQUIRE(both.size() == 2);
    CHECK(both[0].in == ipsf::language::en);
    CHECK(both[1].in == ipsf::language::fi);
    CHECK(both[0].key == both[1].key);
}

TEST_CASE("a choice in force is told apart from the default") {
    const auto chosen = ipsf::with_choices(original(), {{"edge", "round-half-up"}});
    const auto found = compare_editions(*original(), *chosen).changes;
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == change_kind::choices);
    CHECK(found[0].key == "choice.edge.in_force");
    CHECK_FALSE(found[0].before);
    CHECK(found[0].after == "round-half-up");
}

TEST_CASE("changes come by kind, criterion and key, with numbers in keys as numbers") {
    const auto found = changes_by({{"id = 24\n", ">= 65", ">= 70"},
                                   {"id = 2\n", ">= 96", ">= 97"},
                                   {"[reading.R10]", "en = \"Criterion 6:", "en = \"In criterion 6:"},
                                   {"[reading.R9]", "en = \"Criterion 4:", "en = \"In criterion 4:"},
                                   {"", "published = 2021-11-01", "published = 2021-11-02"}});
    std::vector<std::string> keys;
    for (const auto& one : found) keys.push_back(one.key);
    CHECK(keys == std::vector<std::string>{"published", "row.5.when.coaching_time_share",
                                           "row.5.when.community_time_share", "reading.R9.says", "reading.R10.says"});
}

TEST_CASE("with the editions swapped the changes are the same, swapped") {
    for (const auto& first : ipsf::embedded_editions())
        for (const auto& second : ipsf::embedded_editions()) {
            const auto there =
                compare_editions(*ipsf::embedded_edition(first), *ipsf::embedded_edition(second)).changes;
            const auto back = compare_editions(*ipsf::embedded_edition(second), *ipsf::embedded_edition(first)).changes;
            INFO(first << " " << second);
            REQUIRE(there.size() == back.size());
            CHECK(there.empty() == (first == second));
            for (std::size_t i = 0; i < there.size(); ++i) {
                CHECK(there[i].kind == back[i].kind);
                CHECK(there[i].criterion == back[i].criterion);
                CHECK(there[i].key == back[i].key);
                CHECK(there[i].in == back[i].in);
                CHECK(there[i].before == back[i].after);
                CHECK(there[i].after == back[i].before);
                CHECK(there[i].before_at == back[i].after_at);
            }
        }
}

TEST_CASE("other numbers to count by are changes of what is counted, each with its own place") {
    const std::vector<edit> edits = {{"[counting]", "[28, 58]", "[28, 60]"},
                                     {"[counting]", "first_month_weeks = 4", "first_month_weeks = 5"}};
    const auto found = changes_by(edits);
    CHECK(in_short(found) ==
          std::vector<short_change>{{change_kind::counting, 0, "counting.after_first_month", "[28, 58]", "[28, 60]"},
                                    {change_kind::counting, 0, "counting.first_month_weeks", "4", "5"}});
    CHECK(found[0].about.en == "The time after the first month, days from the start");
    CHECK(found[0].after_at.line == line_of(file(), "[counting]", "after_first_month"));
}

// docs/editions.md, ips25-2008: criterion 21 at 95 %, fewer than 10 current jobs; 30 % in criterion 24 is level 1;
// averaging by ratings; no process.
TEST_CASE("the international scale differs from the Finnish criteria where it is said to") {
    const auto found = in_short(compare_editions(*original(), *ipsf::embedded_edition("ips25-2008")).changes);
    const auto has = [&](const short_change& one) { return std::find(found.begin(), found.end(), one) != found.end(); };
    CHECK(has({change_kind::limits, 21, "row.5.when.permanent_open_market_share", "> 95", ">= 95"}));
    CHECK(has({change_kind::limits, 24, "row.2.when.community_time_share", ">= 30", "> 30"}));
    CHECK(has({change_kind::inputs, 21, "input.employed_clients", "measure", std::nullopt}));
    CHECK(has({change_kind::inputs, 21, "input.current_jobs", std::nullopt, "measure"}));
    CHECK(has({change_kind::choices, 0, "choice.averaging.default", "counts", "ratings"}));
    CHECK(has({change_kind::choices, 0, "choice.job_end_days.default", "working_days", "days"}));
    CHECK(has({change_kind::inputs, 9, "input.self_referral", "flag", std::nullopt}));
    CHECK(has({change_kind::edition, 0, "id", "fi-2021-11", "ips25-2008"}));
    // Criterion 1 is the same; of the process only that there is none.
    CHECK(std::none_of(found.begin(), found.end(),
                       [](const auto& one) { return one.criterion == 1 && one.kind == change_kind::limits; }));
    std::vector<std::string> of_process;
    for (const auto& one : found)
        if (one.kind == change_kind::process) of_process.push_back(one.key);
    CHECK(of_process == std::vector<std::string>{"process", "process"});  // its summary in English and Finnish
    CHECK(std::none_of(found.begin(), found.end(), [](const auto& one) { return one.key.find("deadline.") == 0; }));
}

TEST_CASE("a change stands at its own line, not at that of the thing that it is a part of") {
    struct moved {
        edit by;
        std::string key;
    };
    for (const auto& [by, key] : std::vector<moved>{
             {{"[counting]", "first_year = [28, 364]", "first_year = [28, 300]"}, "counting.first_year"},
             {{"id = 24\n", "{ fi = \"Lähiyhteisössä ollaan alle", "{ fi = \"Lähiyhteisössä oltiin alle"}, "level.1"},
             {{"[choice.edge]", "default = \"level-met\"", "default = \"round-half-up\""}, "choice.edge.default"},
             {{"[[review_interval]]\nat_least = 100", "months = ", "months = 1"}, "review_interval.100"},
             {{"id = 24\n", "title = { fi = \"", "title = { fi = \"x"}, "title"},
             {{"", "document = \"", "document = \"x"}, "document"},
             {{"", "valid_from = 2021-11-01", "valid_from = 2021-11-02"}, "valid_from"}}) {
        INFO(key);
        const auto text = with("# one line more\n" + file(), {by});
        const auto found = compare_editions(*original(), *read(text));
        REQUIRE(found.changes.size() == 1);
        CHECK(found.changes[0].key == key);
        CHECK(found.changes[0].after_at.line == line_of(text, by.behind, by.to));
        CHECK(found.changes[0].before_at.line == found.changes[0].after_at.line - 1);
    }
}

TEST_CASE("of an edition based on another a change stands in the file that says it") {
    const auto mine = ipsf::read_edition(
        "format = 1\nbased_on = \"fi-2021-11\"\nid = \"mine\"\n[counting]\nfirst_year.2 = 300\n[[criterion]]\nid = "
        "24\nlevels.5 = { en = "
        "\"best\" }\n",
        "mine.toml");
    for (const auto& one : compare_editions(*original(), *mine).changes) {
        INFO(one.key);
        CHECK(one.after_file == "mine.toml");
        CHECK(one.after_at.line == (one.key == "id" ? 3 : one.key == "level.5" ? 8 : 5));
        CHECK(one.before_file == "fi-2021-11.toml");
    }
    CHECK(compare_editions(*original(), *mine).changes.size() == 3);
}
