// What loading refuses of numbers, ids and scales of criteria.
#include "editions/made_up.hpp"
#include "support/catch.hpp"
#include "support/text_of_file.hpp"

#include <algorithm>

using namespace review_case;

namespace {

std::string text_of(const std::string& name) { return ipsf::test::text_of_file(made_up::path_of(name)); }

std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// Whether refused with that rule and sentence, among others.
void check_refused(const std::string& toml, const std::string& rule, const std::string& sentence) {
    INFO(sentence);
    const auto found = problems_of([&] { (void)ipsf::read_edition(toml, "made-up.toml"); });
    std::string all;
    for (const auto& one : found) all += one.message + " [" + one.rule + "]\n";
    INFO(all);
    CHECK(std::any_of(found.begin(), found.end(), [&](const ipsf::problem& one) {
        return one.rule == rule && one.row > 0 && one.message.starts_with("made-up.toml:") &&
               one.message.find(": " + sentence) != std::string::npos;
    }));
}

/// An edition of the 26 with others in the place of criteria 2-26, or with none at all.
std::string edition_of(int criteria) {
    const auto text = text_of("made-up-26");
    const auto first = text.find("\n[[criterion]]\nid = 1\n");
    const auto second = text.find("\n[[criterion]]\nid = 2\n");
    const auto third = text.find("\n[[criterion]]\nid = 3\n");
    auto head = text.substr(0, first);
    head = head.substr(0, head.find("[[total_case]]")) + head.substr(head.find("[choice.edge]"));
    head = with(head, "at_least = 26", "at_least = " + std::to_string(criteria));
    head = with(head, "at_least = 26", "at_least = " + std::to_string(criteria));
    head = head.substr(0, head.find("[[section]]"));
    head = with(head, "at_least = 78", "at_least = " + std::to_string(criteria + 1));
    head = with(head, "at_least = 104", "at_least = " + std::to_string(criteria + 2));
    head = with(head, "at_least = 104", "at_least = " + std::to_string(criteria + 1));
    std::string ids;
    std::string body;
    for (int id = 1; id <= criteria; ++id) {
        ids += (id == 1 ? "" : ", ") + std::to_string(id);
        auto one = id == 1 ? text.substr(first, second - first) : text.substr(second, third - second);
        if (id > 2) {
            const auto number = std::to_string(id);
            one = with(with(one, "id = 2\n", "id = " + number + "\n"), "part_2", "part_" + number);
        }
        body += one;
    }
    for (const char* group : {"section", "principle"})
        head += std::string("[[") + group + "]]\nkey = \"all\"\ntitle = { fi = \"k\", en = \"a\" }\ncriteria = [" +
                ids + "]\n";
    return head + (criteria == 0 ? "" : body);
}

}  // namespace

TEST_CASE("an edition has from 1 to 200 criteria") {
    const auto least = ipsf::read_edition(edition_of(1), "made-up.toml");
    CHECK((least->scales[0].lowest() == 1 && least->scales[0].highest() == 5));
    const auto most = ipsf::read_edition(edition_of(200), "made-up.toml");
    CHECK((most->scales[0].lowest() == 200 && most->scales[0].highest() == 1000));
    CHECK(made_up::score_sheet(most, made_up::all_rated(*most, 5)).totals[0].total.low == 1000);
    check_refused(edition_of(201), "too-many-criteria",
                  "an edition has at most 200 criteria; leave out this one and those after it");
    check_refused(with(edition_of(0), "format = 1", "format = 1\ncriterion = []"), "missing-criterion",
                  "there is no criterion; an edition has at least one");
    check_refused(edition_of(0), "missing-key", "the edition lacks `criterion`");
}

TEST_CASE("ids are whole numbers from 1 to 9999, each once") {
    const auto text = text_of("made-up-26");
    check_refused(with(text, "\nid = 26\n", "\nid = 25\n"), "repeated",
                  "there is another criterion 25; correct its id");
    check_refused(with(text, "\nid = 26\n", "\nid = 0\n"), "out-of-range",
                  "`id` of this criterion must lie between 1 and 9999");
    check_refused(with(text, "\nid = 26\n", "\nid = 10000\n"), "out-of-range",
                  "`id` of this criterion must lie between 1 and 9999");
    check_refused(with(text, "\nid = 26\n", "\nid = \"26\"\n"), "wrong-type",
                  "`id` of this criterion must be a whole number");
    auto highest = with(text, "\nid = 26\n", "\nid = 9999\n");
    highest = with(with(highest, "25, 26]", "25, 9999]"), "[1, 26]", "[1, 9999]");
    CHECK(ipsf::read_edition(highest, "made-up.toml")->criteria.back().id == 9999);
}

TEST_CASE("each criterion is in one section and one scale, and each that they name is there") {
    const auto text = text_of("made-up-26");
    check_refused(with(text, "13]", "13, 14]"), "bad-sections",
                  "criterion 14 is in more than one section; keep it in one");
    check_refused(with(text, "12, 13]", "12]"), "bad-sections", "criterion 13 is in no section; add it to one");
    check_refused(with(text, "[1, 26]", "[1, 27]"), "unknown-criterion",
                  "there is no criterion 27; criteria are 1 to 26");
    const auto youth = text_of("made-up-youth");
    check_refused(with(youth, "criteria = [3, 4,", "criteria = [4,"), "bad-scales",
                  "criterion 3 is in no scale; add it to one");
    check_refused(with(youth, "criteria = [101,", "criteria = [3, 101,"), "bad-scales",
                  "criterion 3 is in more than one scale; keep it in one");
    check_refused(with(youth, "criteria = [3, 4,", "criteria = [3, 3, 4,"), "repeated",
                  "this scale lists criterion 3 twice; leave one out");
    check_refused(with(youth, "criteria = [3, 4,", "criteria = [2, 3, 4,"), "unknown-criterion",
                  "there is no criterion 2; criteria are 3 to 14, 20 to 31, 101 to 110, 205");
}

TEST_CASE("bands of a scale begin at its lowest total and stay in its range") {
    const auto text = text_of("made-up-26");
    check_refused(with(text, "at_least = 26", "at_least = 27"), "bad-bands",
                  "the first band must begin at the lowest total, 26, or totals are left out");
    check_refused(with(text, "at_least = 26", "at_least = 25"), "out-of-range",
                  "`at_least` of this level of the total must lie between 26 and 130");
    check_refused(with(text, "at_least = 104", "at_least = 131"), "out-of-range",
                  "`at_least` of this level of the total must lie between 26 and 130");
    const auto youth = text_of("made-up-youth");
    check_refused(with(youth, "at_least = 11", "at_least = 12"), "bad-bands",
                  "the first band must begin at the lowest total, 11, or totals are left out");
    check_refused(with(youth, "at_least = 11", "at_least = 10"), "out-of-range",
                  "`at_least` of this level of the total must lie between 11 and 55");
    check_refused(with(youth, "total = 44\n", "total = 56\n"), "out-of-range",
                  "`total` of this case of a total must lie between 11 and 55");
}

TEST_CASE("an edition with scales has no bands of its own, and each scale a key, a title and bands") {
    const auto youth = text_of("made-up-youth");
    check_refused(
        with(youth, "\n[choice.edge]",
             "\n[[level]]\nkey = \"low\"\nat_least = 35\ntitle = { fi = \"a\", en = \"a\" }\n\n[choice.edge]"),
        "unknown-key", "an edition with scales has no `level` of its own; write it as [[scale.level]] under its scale");
    check_refused(with(youth, "key = \"education\"", "key = \"employment\""), "repeated",
                  "another scale has the key `employment`; give each a key of its own");
    check_refused(with(youth, "key = \"education\"", "key = \"Education\""), "bad-name",
                  "`key` of this scale must be a name of lower-case letters, digits and underscores");
    check_refused(with(youth, "key = \"education\"\n", ""), "missing-key",
                  "this scale lacks `key`; add it (a text in quotes)");
    check_refused(with(youth, "key = \"education\"\n", "key = \"education\"\ncolour = \"red\"\n"), "unknown-key",
                  "this scale has no key `colour`; correct its spelling or remove it");
    auto without = youth;
    const auto scales = without.find("[[scale]]");
    without = without.substr(0, scales) + without.substr(without.find("[[section]]"));
    check_refused(with(without, "format = 1", "format = 1\nscale = []"), "empty-list",
                  "there is no scale; add one, or leave `scale` out");
    check_refused(without, "missing-key", "the edition lacks `level`; add it (a list ([...]))");
}

TEST_CASE("an edition of one named scale is as one that does not name it") {
    auto text = text_of("made-up-youth");
    const auto second = text.rfind("[[scale]]");
    text = text.substr(0, second) + text.substr(text.find("[[section]]"));
    text = with(text, "criteria = [3,", "criteria = [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 205, 3,");
    for (const auto* bounds : {"at_least = 24", "at_least = 24", "total = 24"})
        text = with(text, bounds, std::string(bounds).replace(std::string(bounds).size() - 2, 2, "35"));
    const auto edition = ipsf::read_edition(text, "made-up.toml");
    CHECK_FALSE(edition->has_several_scales());
    CHECK(edition->scales[0].criteria.front() == 3);
    CHECK(made_up::score_sheet(edition, made_up::all_rated(*edition, 4)).totals[0].total ==
          ipsf::total_range{140, 140});
    const std::vector<ipsf::rule_change> changes = {{0, "good", "at_least", "97"}};
    CHECK(ipsf::with_changes(edition, changes)->scales[0].levels[2].at_least == 97);
}
