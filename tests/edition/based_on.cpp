// Editions that say only what differs from another.
#include "small_edition.hpp"

#include <ipsf/edition_check.hpp>
#include <ipsf/edition_diff.hpp>
#include <ipsf/edition_test.hpp>
#include <ipsf/process_rules.hpp>

#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace ipsf;

namespace {

/// A folder of files that is emptied at the end.
class folder {
public:
    folder() : path_(std::filesystem::path(IPSF_TEST_DIR) / ("based_on-" + std::to_string(getpid()))) {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    folder(const folder&) = delete;
    folder& operator=(const folder&) = delete;
    ~folder() { std::filesystem::remove_all(path_); }

    std::string put(const std::string& name, const std::string& text) const {
        const auto path = path_ / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }

private:
    std::filesystem::path path_;
};

std::vector<std::string> messages_of(const std::string& path) {
    std::vector<std::string> all;
    try {
        static_cast<void>(read_edition_file(path));
    } catch (const refused& why) {
        for (const problem& one : why.problems())
            all.push_back(std::filesystem::path(one.message).filename().string() + " [" + one.rule + "]");
    }
    return all;
}

const std::string head = "format = 1\nbased_on = \"small-1\"\nid = \"small-2\"\n";

/// What is wrong with an edition that is based on the small one and says this.
std::vector<std::string> messages_of_changed(const std::string& says) {
    const folder place;
    place.put("small-1.toml", small_edition::text());
    return messages_of(place.put("small-2.toml", head + says));
}

using messages = std::vector<std::string>;

std::string line_in_fi(const std::string& below, const std::string& wanted) {
    const std::string text = *embedded_edition("fi-2021-11")->toml;
    const auto at = text.find(wanted, text.find(below));
    REQUIRE(at != std::string::npos);
    return std::to_string(1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

}  // namespace

TEST_CASE("what an edition is based on and what it says otherwise make one, which needs no other any more") {
    const folder place;
    place.put("small-1.toml", small_edition::text());
    const auto path = place.put("small-2.toml", head + R"toml(published = 2025-01-01
valid_from = 2025-01-01
valid_until = { removed = true }
[[level]]
key = "middle"
at_least = 60
title = { fi = "k", en = "m" }
[[review_interval]]
at_least = 100
removed = true
[[review_interval]]
at_least = 90
months = 12
[choice.practice_share]
default = "75"
[[principle]]
key = "one"
removed = true
[[principle]]
key = "two"
title = { fi = "kaksi", en = "two" }
criteria = [1]
[[criterion]]
id = 2
title = { en = "second" }
levels.5 = { en = "best" }
[[criterion]]
id = 17
readings = ["R12"]
  [criterion.input.phases]
  removed = true
  [criterion.input.part]
  better = "lower"
  [[criterion.row]]
  id = "5b"
  when = { tracking = "weekly", seekers = "(0..4)", each = ">= 2" }
  [[criterion.row]]
  id = "3"
  removed = true
  [[criterion.row]]
  id = "2"
  level = 2
  when = { people = "> 3" }
  [[criterion.case]]
  given = { phases = "3", people = "12", tracking = "none" }
  removed = true
  [[criterion.case]]
  given = { tracking = "none" }
  levels = [1, 2]
  undecided_by = ["people"]
[[criterion]]
id = 18
replaced = true
key = "key_18"
kind = "table"
title = { fi = "u", en = "new" }
asks = { fi = "u", en = "new" }
source = { document = "d", place = "criterion 18" }
readings = ["R1"]
levels = [{ fi = "1", en = "1" }, { fi = "2", en = "2" }, { fi = "3", en = "3" }, { fi = "4", en = "4" },
          { fi = "5", en = "5" }]
  [criterion.input.new]
  kind = "flag"
  label = { fi = "u", en = "n" }
  [[criterion.row]]
  id = "4"
  level = 4
  when = { new = true }
  [[criterion.row]]
  id = "1"
  level = 1
  when = {}
)toml");
    const auto made = read_edition_file(path);
    CHECK(made->id == "small-2");
    CHECK(made->family == "small");
    CHECK(made->valid_until == no_day);
    REQUIRE(made->scales[0].levels.size() == 3);
    CHECK(made->scales[0].levels[1].key == "middle");
    REQUIRE(made->scales[0].intervals.size() == 2);
    CHECK((made->scales[0].intervals[1].at_least == 90 && made->scales[0].intervals[1].months == 12));
    CHECK(made->choice("practice_share") == "75");
    CHECK(made->choices[1].low == 0);
    REQUIRE(made->principles.size() == 1);
    CHECK(made->principles[0].key == "two");
    const criterion& second = *made->find_criterion(2);
    CHECK((second.title.fi == "title" && second.title.en == "second"));
    CHECK((second.levels[4].fi == "level" && second.levels[4].en == "best" && second.levels[3].en == "level"));
    const criterion& seventeenth = *made->find_criterion(17);
    CHECK(seventeenth.readings == std::vector<std::string>{"R12"});
    CHECK(seventeenth.inputs.size() == 5);
    std::vector<std::string> rows;
    for (const row& one : seventeenth.rows) rows.push_back(one.id);
    CHECK(rows == std::vector<std::string>{"5a", "5b", "4", "2", "1"});
    CHECK(seventeenth.rows[1].cells[1].written == "(0..4)");
    CHECK(made->find_criterion(18)->kind == criterion_kind::table);
    CHECK(made->find_input("contact") == nullptr);
    CHECK(run_cases(*made).empty());

    // places: in whichever file the thing stands
    REQUIRE(made->files.size() == 2);
    CHECK(made->files[0] == path);
    CHECK(std::filesystem::path(made->files[1]).filename() == "small-1.toml");
    CHECK(seventeenth.rows[1].at.file == 0);
    CHECK(seventeenth.rows[0].at.file == 1);
    CHECK(std::to_string(seventeenth.rows[0].at.line) + ":1" ==
          small_edition::place_of(small_edition::text(), "[[criterion.row]]\nid = \"5a\""));

    // read alone, the whole text is the same edition
    const auto whole = read_edition(*made->toml, "whole.toml");
    CHECK(whole->hash == made->hash);
    CHECK(*whole->toml == *made->toml);
    CHECK(compare_editions(*made, *whole).changes.empty());
    CHECK(made->toml->find("based_on") == std::string::npos);
    CHECK(made->toml->find("removed") == std::string::npos);

    // the difference from the base is what the file says
    const auto base = read_edition(small_edition::text(), "small-1.toml");
    for (const edition_change& one : compare_editions(*base, *made).changes)
        if (one.after && one.after_at.line != 0) CHECK(one.after_file == path);
}

TEST_CASE("an edition may be based on one that is based on another") {
    const folder place;
    place.put("small-1.toml", small_edition::text());
    place.put("small-2.toml", head + "document = \"second\"\nfamily = \"second\"\n");
    const auto third = read_edition_file(
        place.put("small-3.toml", "format = 1\nbased_on = \"small-2\"\nid = \"small-3\"\nfamily = \"third\"\n"));
    CHECK((third->id == "small-3" && third->document == "second" && third->family == "third"));
    CHECK(third->files.size() == 3);
}

TEST_CASE("from memory an edition may be based on those built in") {
    const auto made = read_edition(
        "format = 1\nbased_on = \"fi-2021-11\"\nid = \"mine\"\n[[criterion]]\nid = 24\n[[criterion.row]]\nid = "
        "\"5\"\nwhen = { "
        "community_time_share = \">= 70\" }\n",
        "mine.toml");
    CHECK(made->find_criterion(24)->rows[0].cells[0].written == ">= 70");
    CHECK(made->files == std::vector<std::string>{"mine.toml", "fi-2021-11.toml"});

    // findings of the check and of the test name the file and line in which the thing stands
    const auto found = check_edition(*made);
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.starts_with("mine.toml:8:33: the limit 70 on community_time_share has no boundary case"));
    CHECK((found[0].table == "mine.toml" && found[0].row == 8));
    const auto failures = test_edition(*made).failures;
    REQUIRE(failures.size() == 2);
    CHECK(failures[0].message.starts_with("fi-2021-11.toml:" + line_in_fi("id = 24\n", "[\"65.001\"") +
                                          ":5: criterion 24: expected level 5"));

    // what-ifs are made of the whole text, and still name the files
    const rule_change change{24, "4", "community_time_share", ">= 60"};
    const auto tried = with_changes(made, gsl::span<const rule_change>(&change, 1));
    CHECK(tried->files == made->files);
    CHECK(tried->find_criterion(24)->rows[0].at == made->find_criterion(24)->rows[0].at);
    CHECK(test_edition(*tried).failures.size() > 2);
    const auto differences = compare_editions(*made, *tried).changes;
    REQUIRE(differences.size() == 1);
    CHECK((differences[0].before == ">= 50" && differences[0].after == ">= 60"));
    CHECK(differences[0].after_file == "fi-2021-11.toml");
    CHECK(differences[0].after_at == differences[0].before_at);
}

TEST_CASE("what cannot be based so is refused by place") {
    CHECK(messages_of_changed("[[criterion]]\nid = 1\n[[criterion.row]]\nid = \"5x\"\nremoved = true\n") ==
          messages{"small-2.toml:6:1: the base small-1 has no row `5x` to remove; correct its name or leave it out "
                   "[nothing-to-change]"});
    CHECK(messages_of_changed("[[criterion]]\nid = 1\n[[criterion.row]]\nid = \"5x\"\nwhen = { flag_1 = true }\n") ==
          messages{"small-2.toml:6:1: this row lacks `level`; add it (a whole number); the base small-1 has no row "
                   "`5x` [missing-key]"});
    CHECK(messages_of_changed("[choice.edges]\ndefault = \"level-met\"\n") ==
          messages{"small-2.toml:4:1: choice `edges` lacks `label`; add it (a table); the base small-1 has no choice "
                   "`edges` [missing-key]",
                   "small-2.toml:4:1: choice `edges` must have either `options`, its words, or `range` = [lowest, "
                   "highest] [missing-key]",
                   "small-2.toml:4:1: nothing depends on choice `edges`; name it in a cell, correct its name or remove "
                   "it [unused-choice]"});
    CHECK(messages_of_changed("[[criterion]]\nid = 26\nreplaced = true\n") ==
          messages{"small-2.toml:4:1: the base small-1 has no criterion `26` to replace; correct its name or leave it "
                   "out [nothing-to-change]"});
    CHECK(
        messages_of_changed("not_verified = { removed = true }\n") ==
        messages{
            "small-2.toml:4:1: the base small-1 has no key `not_verified` to remove; correct its name or leave it out "
            "[nothing-to-change]"});
    // A table of no list is replaced or removed by its name.
    CHECK(messages_of_changed("[choice.edges]\nreplaced = true\ndefault = \"level-met\"\n") ==
          messages{"small-2.toml:4:9: the base small-1 has no choice `edges` to replace; correct its name or leave it "
                   "out [nothing-to-change]"});
    CHECK(messages_of_changed("[choice.edges]\nremoved = true\n") ==
          messages{"small-2.toml:4:9: the base small-1 has no choice `edges` to remove; correct its name or leave it "
                   "out [nothing-to-change]"});
    CHECK(messages_of_changed("published = 1899-12-31\n").at(0) ==
          "small-2.toml:4:13: a date of an edition must lie in the years 1900-2199 [out-of-range]");
    CHECK(messages_of_changed("[[criterion]]\nid = 1\nlevels.6 = { fi = \"a\", en = \"b\" }\n") ==
          messages{"small-2.toml:6:8: `levels` of the base small-1 has the entries 1 to 5; `6` is none of them "
                   "[nothing-to-change]"});
    CHECK(messages_of_changed("[[criterion]]\nid = 1\n[[criterion.row]]\nlevel = 5\n") ==
          messages{
              "small-2.toml:6:1: this row lacks `id`, by which it is found in the base small-1; add it [missing-key]"});
    CHECK(messages_of_changed("[[level]]\nkey = \"low\"\n[[level]]\nkey = \"low\"\n") ==
          messages{"small-2.toml:6:1: this file has level `low` twice; leave one out [repeated]"});
    CHECK(messages_of_changed("[[level]]\nkey = \"low\"\nremoved = false\n") ==
          messages{
              "small-2.toml:6:11: `removed` of level `low` can only be true; leave it out otherwise [unknown-value]"});
    CHECK(messages_of_changed("[[level]]\nkey = \"low\"\nremoved = true\nat_least = 25\n") ==
          messages{"small-2.toml:7:1: level `low` is removed, so `at_least` says nothing; leave it or `removed` out "
                   "[unknown-key]"});
    CHECK(messages_of_changed("weight = 1.5\n") ==
          messages{"small-2.toml:4:10: an edition has no value of this type; write a text, a whole number, true, false "
                   "or a date [wrong-type]"});
    // what the base says is told of the base
    CHECK(messages_of_changed("[criterion]\nid = 1\n").at(0) ==
          "small-2.toml:4:1: `criterion` of the edition must be a list ([...]) [wrong-type]");
    CHECK(messages_of_changed("[reading.R12]\nremoved = true\n") ==
          messages{"small-1.toml:" + small_edition::place_of(small_edition::text(), "[\"R12\", \"R1\"]") +
                   ": there is no reading `R12`; add [reading.R12] or correct the id [unknown-reading]"});
}

TEST_CASE("a table is replaced as a whole") {
    const folder place;
    place.put("small-1.toml", small_edition::text());
    const auto made = read_edition_file(place.put("small-2.toml", head + R"toml([choice.practice_share]
replaced = true
default = "70"
range = [50, 90]
label = { fi = "uusi", en = "new" }
)toml"));
    const auto found = std::find_if(made->choices.begin(), made->choices.end(),
                                    [](const named_choice& one) { return one.key == "practice_share"; });
    REQUIRE(found != made->choices.end());
    CHECK(found->by_default == "70");
    CHECK((found->low == 50 && found->high == 90));
    CHECK(found->label.fi == "uusi");
    // What is not said is not taken from the base.
    CHECK(messages_of_changed("[choice.practice_share]\nreplaced = true\ndefault = \"70\"\nrange = [50, 90]\n") ==
          messages{"small-2.toml:4:1: choice `practice_share` lacks `label`; add it (a table) [missing-key]"});
}

TEST_CASE("so many editions are based one on another, and no more") {
    const folder place;
    place.put("small-1.toml", small_edition::text());
    const auto based = [&](int number) {
        const auto name = "small-" + std::to_string(number);
        return place.put(name + ".toml", "format = 1\nbased_on = \"small-" + std::to_string(number - 1) +
                                             "\"\nid = \"" + name + "\"\n");
    };
    for (int number = 2; number <= 17; ++number) CHECK(messages_of(based(number)).empty());
    CHECK(messages_of(based(18)) ==
          messages{"small-2.toml:2:12: more than 16 editions based one on another; base it on "
                   "an earlier one [too-deep]"});
}

TEST_CASE("a base that is missing, another or in a circle is refused") {
    const folder place;
    const auto wrong = [&](const std::string& text) { return messages_of(place.put("mine.toml", text)); };
    CHECK(wrong("format = 1\nbased_on = \"fi-2021\"\nid = \"mine\"\n") ==
          messages{"mine.toml:2:12: there is no edition `fi-2021`: the library has fi-2021-11, fi-thl-mental-health, "
                   "ips25-2008, and the "
                   "folder of this "
                   "file has no `fi-2021.toml`; correct the id [unknown-base]"});
    // No way leads out of the folder, also where a file is at its end.
    place.put("outside.toml", "format = 1\nid = \"../outside\"\n");
    const auto found =
        messages_of(place.put("inner/mine.toml", "format = 1\nbased_on = \"../outside\"\nid = \"mine\"\n"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].find("correct the id [unknown-base]") != std::string::npos);  // not that it has another id
    CHECK(wrong("format = 1\nbased_on = 7\nid = \"mine\"\n") ==
          messages{"mine.toml:2:12: `based_on` of the edition must be a text in quotes [wrong-type]"});
    CHECK(wrong("format = 1\nbased_on = \"fi-2021-11\"\n") ==
          messages{"mine.toml:1:1: an edition that is based on another lacks an `id` of its own; add it (a text in "
                   "quotes) [missing-key]"});
    CHECK(wrong("format = 1\nbased_on = \"mine\"\nid = \"mine\"\n") ==
          messages{"mine.toml:2:12: the edition mine is based on itself; base it on one that does not need it "
                   "[based-on-itself]"});
    place.put("other.toml", "format = 1\nid = \"other\"\nbased_on = \"third\"\n");
    place.put("third.toml", "format = 1\nid = \"third\"\nbased_on = \"mine\"\n");
    CHECK(wrong("format = 1\nbased_on = \"other\"\nid = \"mine\"\n") ==
          messages{"third.toml:3:12: the edition mine is based on other, which is based on third, which is based on "
                   "mine; base it on one "
                   "that does not "
                   "need it [based-on-itself]"});
    place.put("broken.toml", "format = 1\nid = \n");
    CHECK(wrong("format = 1\nbased_on = \"broken\"\nid = \"mine\"\n").at(0).starts_with("broken.toml:2:"));
    place.put("named.toml", "format = 1\nid = \"otherwise\"\n");
    CHECK(wrong("format = 1\nbased_on = \"named\"\nid = \"mine\"\n").size() == 1);
    // from memory there is no folder
    try {
        static_cast<void>(read_edition("format = 1\nbased_on = \"other\"\nid = \"mine\"\n", "mine.toml"));
        FAIL("not refused");
    } catch (const refused& why) {
        CHECK(why.problems()[0].message ==
              "mine.toml:2:12: there is no edition `other`: the library has fi-2021-11, fi-thl-mental-health, "
              "ips25-2008; correct the id");
    }
}

TEST_CASE("entries of a list are removed and replaced by their places") {
    const folder place;
    place.put("small-1.toml", small_edition::text());
    const auto made = read_edition_file(place.put("small-2.toml", head + R"toml([[principle]]
key = "one"
criteria.1 = { removed = true }
[[criterion]]
id = 1
levels.5 = { replaced = true, fi = "uusi", en = "new" }
levels.2 = { en = "second" }
[[criterion]]
id = 18
  [criterion.input.contact]
  choices.2 = { removed = true }
  choices.3 = { en = "very strong" }
  [[criterion.row]]
  id = "3"
  removed = true
)toml"));
    CHECK(made->principles[0].criteria == std::vector<int>{21});
    const criterion& first = *made->find_criterion(1);
    CHECK((first.levels[4].fi == "uusi" && first.levels[4].en == "new"));
    CHECK((first.levels[1].fi == "level" && first.levels[1].en == "second"));
    const input& contact = *made->find_input("contact");
    CHECK(contact.choices == std::vector<std::string>{"poor", "strong"});
    CHECK(contact.choice_labels[1].en == "very strong");  // the third of the base, whatever goes from before it

    const auto of_first = [](const std::string& says) { return messages_of_changed("[[criterion]]\nid = 1\n" + says); };
    CHECK(
        of_first("levels.5 = { replaced = true, en = \"x\" }\n") ==
        messages{"small-2.toml:6:12: the description of level 5 lacks `fi`; add it (a text in quotes) [missing-key]"});
    CHECK(of_first("levels.5 = { removed = true, en = \"x\" }\n").at(0) ==
          "small-2.toml:6:30: entry 5 of `levels` is removed, so `en` says nothing; leave it or `removed` out "
          "[unknown-key]");
    CHECK(of_first("levels.05 = { en = \"x\" }\n") ==
          messages{"small-2.toml:6:8: `levels` of the base small-1 has the entries 1 to 5; `05` is none of them "
                   "[nothing-to-change]"});
    const auto too_few = of_first("levels.5 = { removed = true }\n");
    REQUIRE(too_few.size() == 1);
    CHECK(too_few[0].starts_with("small-2.toml:6:"));
    CHECK(too_few[0].ends_with("`levels` of this criterion must describe the five levels, from 1 to 5 [out-of-range]"));
}

TEST_CASE("a band of a deadline is removed by its place") {
    const std::string mine =
        "format = 1\nbased_on = \"fi-2021-11\"\nid = \"mine\"\n[[process.deadline]]\nkey = \"steering_group\"\n";
    const auto bands_of = [](const edition& edition) {
        return edition.process->find_deadline("steering_group")->due.bands;
    };
    const auto before = bands_of(*embedded_edition("fi-2021-11"));
    REQUIRE(before.size() == 2);  // quarterly, from 100 points every six months
    const auto after = bands_of(*read_edition(mine + "due.bands.2 = { removed = true }\n", "mine.toml"));
    REQUIRE(after.size() == 1);
    CHECK(after[0].months == before[0].months);
}

TEST_CASE("removed and replaced are true of a part, or the name of an input") {
    CHECK(messages_of_changed("removed = true\n") ==
          messages{"small-2.toml:4:1: `removed` of the edition itself says nothing; leave it out, or write it beside "
                   "what names a part "
                   "[unknown-key]"});
    for (const std::string wrong : {"1", "\"true\"", "false"})
        CHECK(messages_of_changed("[[criterion]]\nid = 1\nlevels.5 = { removed = " + wrong + " }\n") ==
              messages{"small-2.toml:6:24: `removed` of entry 5 of `levels` can only be true; leave it out otherwise "
                       "[unknown-value]"});
    CHECK(messages_of_changed("[[level]]\nkey = \"low\"\nreplaced = \"yes\"\n") ==
          messages{
              "small-2.toml:6:12: `replaced` of level `low` can only be true; leave it out otherwise [unknown-value]"});
    const folder place;
    place.put("small-1.toml", small_edition::text());
    const auto made = read_edition_file(place.put("small-2.toml", head + R"toml([[criterion]]
id = 1
  [criterion.input.removed]
  kind = "flag"
  label = { fi = "p", en = "r" }
  [[criterion.row]]
  id = "5"
  when = { flag_1 = true, removed = true }
)toml"));
    REQUIRE(made->find_input("removed") != nullptr);
    CHECK(made->find_criterion(1)->rows[0].cells.size() == 2);
}

TEST_CASE("what names an element is of its kind") {
    for (const std::string wrong : {"'24'", "24.0", "true"})
        CHECK(messages_of_changed("[[criterion]]\nid = " + wrong + "\nremoved = true\n") ==
              messages{"small-2.toml:5:6: `id` of this criterion must be a whole number [wrong-type]"});
    CHECK(messages_of_changed("[[review_interval]]\nat_least = \"100\"\nremoved = true\n") ==
          messages{"small-2.toml:5:12: `at_least` of this review interval must be a whole number [wrong-type]"});
    CHECK(messages_of_changed("[[level]]\nkey = 1\n") ==
          messages{"small-2.toml:5:7: `key` of this level must be a text in quotes [wrong-type]"});
    CHECK(messages_of_changed("[[criterion]]\nid = 1\n[[criterion.row]]\nid = 5\nremoved = true\n") ==
          messages{"small-2.toml:7:6: `id` of this row must be a text in quotes [wrong-type]"});
    for (const std::string& message : messages_of_changed("[[criterion]]\nid = 10000\n"))
        CHECK(message.find("criterion 0") == std::string::npos);
}

TEST_CASE("every file says its format, whatever it is based on") {
    const folder place;
    const auto wrong = [&](const std::string& text) { return messages_of(place.put("mine.toml", text)); };
    CHECK(wrong("based_on = \"fi-2021-11\"\nid = \"mine\"\n") ==
          messages{"mine.toml:1:1: the edition lacks `format`; add it (a whole number) [missing-key]"});
    CHECK(wrong("format = 2\nbased_on = \"fi-2021-11\"\nid = \"mine\"\n") ==
          messages{"mine.toml:1:10: this library reads editions of format 1; use a library that knows this one "
                   "[unknown-format]"});
    place.put("small-1.toml", "format = 2" + small_edition::text().substr(std::string("format = 1").size()));
    CHECK(wrong("format = 1\nbased_on = \"small-1\"\nid = \"mine\"\n") ==
          messages{"small-1.toml:1:10: this library reads editions of format 1; use a library that knows this one "
                   "[unknown-format]"});
}

TEST_CASE("what is wrong with a changed list is told where it was changed") {
    try {
        static_cast<void>(read_edition(
            "format = 1\nbased_on = \"fi-2021-11\"\nid = \"mine\"\n[counting]\nfirst_year.1 = 400\n", "mine.toml"));
        FAIL("not refused");
    } catch (const refused& why) {
        REQUIRE(why.problems().size() == 1);
        CHECK(why.problems()[0].table == "mine.toml");
        CHECK(why.problems()[0].row == 5);
        CHECK(why.problems()[0].rule == "out-of-range");
    }
}
