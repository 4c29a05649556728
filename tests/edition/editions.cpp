// Editions: built in, from a file, by date, with other choices; and their boundary cases.
#include <ipsf/decision_table.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/process_rules.hpp>

#include "base/hash.hpp"
#include "small_edition.hpp"
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <thread>

using namespace ipsf;

namespace {

/// The first problem of a call that must be refused.
template <class Call>
problem refusal(Call&& call) {
    try {
        static_cast<void>(call());
    } catch (const refused& wrong) {
        return wrong.problems().front();
    }
    FAIL("nothing was refused");
    return {};
}

}  // namespace

TEST_CASE("every built-in edition decides its boundary cases as they say, and each criterion has some") {
    const auto ids = embedded_editions();
    REQUIRE_FALSE(ids.empty());
    for (const std::string& id : ids) {
        const auto edition = embedded_edition(id);
        std::string failures;
        for (const case_failure& one : run_cases(*edition)) failures += one.message + "\n";
        INFO(id);
        CHECK(failures == "");
        std::set<int> with_cases;
        for (const boundary_case& one : edition->cases) with_cases.insert(one.criterion);
        CHECK(with_cases.size() == 25);
    }
}

TEST_CASE("the measures that built-in editions name are measures of the library, but for a mean that reviewers give") {
    for (const std::string& id : embedded_editions())
        for (const criterion& one : embedded_edition(id)->criteria)
            for (const input& asked : one.inputs)
                if (asked.kind == input_kind::measure && asked.name != "contact_quality_mean") {
                    INFO(id << ", " << asked.name);
                    CHECK(std::find(measure_names.begin(), measure_names.end(), asked.name) != measure_names.end());
                }
}

TEST_CASE("built-in editions are found by id, and one object is shared by all threads") {
    std::vector<std::shared_ptr<const ipsf::edition>> seen(4);
    std::vector<std::thread> threads;
    for (auto& one : seen) threads.emplace_back([&one] { one = embedded_edition("fi-2021-11"); });
    for (auto& thread : threads) thread.join();
    for (const auto& one : seen) CHECK(one == seen.front());
    const problem unknown = refusal([] { return embedded_edition("fi-1999"); });
    CHECK(unknown.rule == "unknown-edition");
    CHECK(unknown.message.find("it has: ips25-2008, fi-2021-11, fi-thl-mental-health") != std::string::npos);
}

TEST_CASE("an edition is found by the date it covers") {
    CHECK(edition_for(*parse_day("2021-11-01"))->id == "fi-2021-11");
    const problem before = refusal([] { return edition_for(*parse_day("2021-10-31")); });
    CHECK(before.rule == "uncovered-date");
    CHECK(before.message.find("fi-2021-11 (family fi, from 2021-11-01)") != std::string::npos);
    CHECK(refusal([] { return edition_for(*parse_day("2024-01-01"), "se"); }).rule == "uncovered-date");
}

TEST_CASE("a date chooses within a family") {
    const auto id_on = [](const char* date, const char* family) { return edition_for(*parse_day(date), family)->id; };
    CHECK(id_on("2008-01-07", "ips25") == "ips25-2008");
    CHECK(id_on("2024-05-08", "ips25") == "ips25-2008");
    CHECK(id_on("2024-05-07", "fi-mental-health") == "fi-thl-mental-health");
    CHECK(id_on("2024-05-08", "fi") == "fi-2021-11");
    CHECK(refusal([] { return edition_for(*parse_day("2008-01-06"), "ips25"); }).rule == "uncovered-date");
    CHECK(refusal([] { return edition_for(*parse_day("2024-05-06"), "fi-mental-health"); }).rule == "uncovered-date");
}

TEST_CASE(
    "a built-in edition is chosen by the dates that the whole of it has, which may come from the one it is based on") {
    for (const std::string& id : embedded_editions()) {
        INFO(id);
        const auto edition = embedded_edition(id);
        CHECK(edition->id == id);
        CHECK(edition_for(edition->valid_from, edition->family) == edition);
        CHECK(edition_for(edition->valid_until == no_day ? latest_day : edition->valid_until, edition->family) ==
              edition);
    }
}

TEST_CASE("what is not verified is marked, in both languages") {
    CHECK(embedded_edition("fi-2021-11")->not_verified.en.empty());
    for (const char* id : {"ips25-2008", "fi-thl-mental-health"}) {
        CHECK_FALSE(embedded_edition(id)->not_verified.en.empty());
        CHECK_FALSE(embedded_edition(id)->not_verified.fi.empty());
    }
}

TEST_CASE("an input of one name is the same in all built-in editions, so that an answer means the same") {
    std::map<std::string, input> seen;
    for (const std::string& id : embedded_editions())
        for (const criterion& one : embedded_edition(id)->criteria)
            for (const input& asked : one.inputs) {
                const input& first = seen.emplace(asked.name, asked).first->second;
                INFO(id << ", " << asked.name);
                CHECK((asked.kind == first.kind && asked.unit == first.unit && asked.most == first.most &&
                       asked.choices == first.choices));
                CHECK(asked.lower_is_better == first.lower_is_better);
            }
}

TEST_CASE(
    "the mental-health edition has the tables, totals and process of fi-2021-11, criteria 4, 5, 10 and 13 have words "
    "of their own") {
    const auto general = embedded_edition("fi-2021-11");
    const auto mental = embedded_edition("fi-thl-mental-health");
    for (int id = 1; id <= 25; ++id) {
        INFO("criterion " << id);
        const criterion& one = *mental->find_criterion(id);
        const criterion& other = *general->find_criterion(id);
        CHECK(one.key == other.key);
        REQUIRE(one.rows.size() == other.rows.size());
        for (std::size_t r = 0; r < one.rows.size(); ++r) {
            CHECK((one.rows[r].id == other.rows[r].id && one.rows[r].level == other.rows[r].level));
            REQUIRE(one.rows[r].cells.size() == other.rows[r].cells.size());
            for (std::size_t c = 0; c < one.rows[r].cells.size(); ++c)
                CHECK((one.rows[r].cells[c].name == other.rows[r].cells[c].name &&
                       one.rows[r].cells[c].written == other.rows[r].cells[c].written));
        }
        const bool own_words = id == 4 || id == 5 || id == 10 || id == 13;
        CHECK((one.asks.fi != other.asks.fi) == own_words);
    }
    CHECK(mental->find_criterion(13)->title.fi == "Mielenterveyden häiriöstä kertominen työpaikalla");
    for (const int id : {4, 5, 10})
        CHECK(mental->find_criterion(id)->asks.en.find("psychiatric care team") != std::string::npos);
    for (int total = 25; total <= 125; ++total) {
        CHECK(mental->scales[0].level_of(total).key == general->scales[0].level_of(total).key);
        CHECK(mental->scales[0].months_after(total) == general->scales[0].months_after(total));
    }
    REQUIRE((mental->process != nullptr && general->process != nullptr));
    REQUIRE(mental->process->deadlines.size() == general->process->deadlines.size());
    for (std::size_t i = 0; i < mental->process->deadlines.size(); ++i)
        CHECK(mental->process->deadlines[i].key == general->process->deadlines[i].key);
    CHECK(embedded_edition("ips25-2008")->process == nullptr);
}

TEST_CASE("the international scale differs from fi-2021-11 in the rows of criteria 3, 6, 9, 18 and 21 to 24 only") {
    const auto scale = embedded_edition("ips25-2008");
    const auto general = embedded_edition("fi-2021-11");
    std::set<int> different;
    for (int id = 1; id <= 25; ++id) {
        const auto written = [&](const edition& edition) {
            std::string all;
            for (const row& one : edition.find_criterion(id)->rows) {
                all += one.id;
                for (const cell& asked : one.cells) all += " " + asked.name + " " + asked.written;
            }
            return all;
        };
        if (written(*scale) != written(*general)) different.insert(id);
    }
    CHECK(different == std::set<int>{3, 6, 9, 18, 21, 22, 23, 24});
    CHECK(scale->choice("averaging") == "ratings");
    CHECK((scale->find_criterion(17)->averaged && scale->find_criterion(24)->averaged));
    // Self-referral is a question of the Finnish criteria; support to employers and the end of support are asked about
    // otherwise.
    for (const char* finnish : {"self_referral", "supports_employers", "support_tapered"}) {
        CHECK(scale->find_input(finnish) == nullptr);
        CHECK(general->find_input(finnish) != nullptr);
    }
    CHECK(scale->find_input("supports_employers_on_request")->label.en ==
          "Employers are supported when the client asks for it");
    CHECK(scale->find_input("support_steps_down")->label.en ==
          "Once the work is steady, support steps down to a mental-health worker");
}

TEST_CASE(
    "the international scale speaks of treatment teams, in Finnish too, and not of the Finnish teams for work "
    "capacity") {
    CHECK(embedded_edition("ips25-2008")->toml->find("työkyvyn tuen tii") == std::string::npos);
    CHECK(embedded_edition("fi-2021-11")->toml->find("työkyvyn tuen tii") != std::string::npos);
}

TEST_CASE("a file is read as its text is, and hashed byte by byte") {
    const auto path = std::filesystem::path(IPSF_TEST_DIR) / "small.toml";
    std::ofstream(path, std::ios::binary) << small_edition::text();
    const auto from_file = read_edition_file(path.string());
    CHECK(from_file->hash == read_edition(small_edition::text(), "other name")->hash);
    CHECK(from_file->hash.size() == 7 + 32);
    CHECK(from_file->hash.substr(0, 7) == "xxh128:");
    CHECK(from_file->hash != read_edition(small_edition::text() + "\n", "small")->hash);
    std::filesystem::remove(path);
    const problem missing = refusal([&] { return read_edition_file(path.string()); });
    CHECK(missing.rule == "unreadable-file");
    CHECK(missing.table == path.string());
    CHECK(refusal([] { return read_edition_file(IPSF_TEST_DIR); }).rule == "unreadable-file");  // a folder
}

TEST_CASE("hashes are XXH3's, 128 bits, big-endian") {
    CHECK(hash_of("") == "xxh128:99aa06d3014798d86001c324468d497f");  // xxHash's own test vector of no bytes
}

TEST_CASE("what is no TOML is refused where it stops being TOML") {
    const problem wrong = refusal([] { return read_edition("format = 1\nid = \n", "x.toml"); });
    CHECK(wrong.rule == "not-toml");
    CHECK(wrong.row == 2);
    CHECK(wrong.message.substr(0, 9) == "x.toml:2:");
}

TEST_CASE("all problems of a file are reported, in the order of the file") {
    std::string broken = small_edition::with("family = \"small\"", "family = 7");
    broken.replace(broken.find("meetings = \">= 6\""), 17, "meetings = \"six\"");
    broken.replace(broken.find("key = \"key_9\""), 13, "clef = \"key_9\"");
    const auto problems = small_edition::problems_of(broken);
    std::vector<std::string> rules;
    for (const problem& one : problems) rules.push_back(one.rule + " " + std::to_string(one.criterion));
    CHECK(rules == std::vector<std::string>{"wrong-type 0", "missing-key 9", "unknown-key 9", "unknown-choice 17"});
}

TEST_CASE("other choices change the cells that name them, and nothing else") {
    const auto edition = read_edition(small_edition::text(), "small");
    const auto changed = with_choices(edition, {{"practice_share", "50"}});
    CHECK(edition->choice("practice_share") == "80");
    CHECK(changed->choice("practice_share") == "50");
    CHECK(changed->choices[1].by_default == "80");
    CHECK(changed->hash == edition->hash);
    CHECK(changed->find_criterion(17)->rows[2].cells[1].written == ">= practice_share");
    // tracking monthly, 12 people and a part of 60 %: level 4 from 50 % up; at 80 % the phases decide (0: level 1)
    const std::vector<input_value> values = {fraction{0, 1},  fraction{0, 1}, fraction{3, 5},
                                             fraction{12, 1}, fraction{0, 1}, fraction{1, 1}};
    CHECK(evaluate(*edition->find_criterion(17), values).low == 1);
    CHECK(evaluate(*changed->find_criterion(17), values).low == 4);
    CHECK(with_choices(edition, {}) == edition);
}

TEST_CASE("a choice that leaves nothing to a row below is a what-if like another") {
    // criterion 17 with row 4 on nothing but the share: at 0 % it takes everything, and row 3 is left without any
    const auto small = read_edition(
        small_edition::with(
            "tracking = \"monthly, weekly\", part = \">= practice_share\", people = \"> 9\"",
            "part = \">= practice_share\" }\n"
            "[[criterion.row]]\nid = \"4b\"\nlevel = 4\nwhen = { tracking = \"monthly\", people = \"> 9\""),
        "small");
    const std::vector<input_value> nothing = {fraction{}, fraction{},     fraction{},
                                              fraction{}, fraction{1, 1}, fraction{}};
    CHECK(evaluate(*small->find_criterion(17), nothing).low == 3);  // the phases
    CHECK(evaluate(*with_choices(small, {{"practice_share", "0"}})->find_criterion(17), nothing).low == 4);

    const auto edition = embedded_edition("fi-2021-11");
    const auto changed = with_choices(edition, {{"practice_share", "0"}});
    const criterion& c23 = *changed->find_criterion(23);
    std::vector<input_value> values(c23.inputs.size(), fraction{0, 1});
    for (std::size_t i = 0; i < c23.inputs.size(); ++i)
        if (c23.inputs[i].name == "contacts_per_month_first_year") values[i] = fraction{1, 1};
    CHECK(evaluate(c23, values).low == 4);  // all shares 0, but 1 contact a month: not tapered, so 4
    CHECK(evaluate(*edition->find_criterion(23), values).low == 1);
}

TEST_CASE("choices that are not there or not allowed are refused, all at once, with what is allowed") {
    const auto edition = read_edition(small_edition::text(), "small");
    try {
        static_cast<void>(with_choices(edition, {{"edge", "nearest"}, {"mood", "good"}, {"practice_share", "101"}}));
        FAIL("nothing was refused");
    } catch (const refused& wrong) {
        REQUIRE(wrong.problems().size() == 3);
        CHECK(wrong.problems()[0].message == "choice edge must be one of level-met, round-half-up");
        CHECK(wrong.problems()[0].column == "edge");
        CHECK(wrong.problems()[1].message ==
              "edition small-1 has no choice of this name; it has: edge, practice_share");
        CHECK(wrong.problems()[1].rule == "unknown-choice");
        CHECK(wrong.problems()[2].message == "choice practice_share must be a whole number from 0 to 100");
    }
    CHECK(refusal([&] { return with_choices(edition, {{"practice_share", "80.5"}}); }).rule == "unknown-value");
    CHECK(refusal([&] { return with_choices(edition, {{"practice_share", ""}}); }).rule == "unknown-value");
    CHECK(refusal([&] { return with_choices(edition, {{"practice_share", "080"}}); }).rule == "unknown-value");
    CHECK(refusal([&] { return with_choices(edition, {{"practice_share", "-0"}}); }).rule == "unknown-value");
}

TEST_CASE("boundary cases that fail say where, what was expected and what came out") {
    std::string text = small_edition::with("given = { tracking = \"weekly\", meetings = \"6\" }",
                                           "given = { tracking = \"weekly\", meetings = \"5.9\" }");
    text.replace(text.find("undecided_by = [\"phases\"]"), 25, "undecided_by = [\"people\"]");
    text.replace(text.find("people = \"12\" }\nlevel = 3"), 25, "people = \"12\" }\nlevel = 4");
    const auto edition = read_edition(text, "small");
    const auto failures = run_cases(*edition);
    REQUIRE(failures.size() == 3);
    const auto line = [&](const std::string& given) {
        return std::stoi(small_edition::place_of(text, given)) - 1;  // [[criterion.case]] stands a line above
    };
    // 5.9 meetings, tracked weekly: 5 by the ratio with few seekers, else 4 with the share and the people, 3 with the
    // phases, or 1
    CHECK(failures[0].message == "criterion 17: expected level 5 by row 5a, came out levels 1-5 by row (none alone)");
    CHECK(failures[1].message == "criterion 17: expected level 4, came out level 3");
    CHECK(failures[2].message ==
          "criterion 17: expected levels 1-3 undecided by people, came out levels 1-3 undecided by phases");
    CHECK(failures[0].failed->at.line == line("given = { tracking = \"weekly\", meetings = \"5.9\" }"));
    CHECK(failures[1].failed->at.line == line("given = { tracking = \"none\", phases"));
    CHECK(failures[2].failed->at.line == line("given = { tracking = \"none\" }"));
    const auto other_row = run_cases(*read_edition(small_edition::with("row = \"5a\"", "row = \"5b\""), "small"));
    REQUIRE(other_row.size() == 1);
    CHECK(other_row[0].message.find("expected level 5 by row 5b, came out level 5 by row 5a") != std::string::npos);
    CHECK(run_cases(*read_edition(small_edition::text(), "small")).empty());
}

TEST_CASE("no edition is asked for a day that is none") {
    for (const ipsf::day none : {ipsf::no_day, ipsf::earliest_day - 1, ipsf::latest_day + 1}) {
        try {
            static_cast<void>(ipsf::edition_for(none));
            FAIL("not refused");
        } catch (const ipsf::refused& why) {
            CHECK(why.problems()[0].rule == "out-of-range");
            CHECK(why.problems()[0].message.find("1900-2199") != std::string::npos);
        }
    }
}
