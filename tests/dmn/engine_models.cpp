// What test_engines.py hands to the engines, and takes back: hidden tests, which ctest runs through that script only.
#include <ipsf/decision_table.hpp>
#include <ipsf/dmn.hpp>

#include "edition/small_edition.hpp"
#include "random_cases.hpp"
#include "read_dmn.hpp"
#include "same_tables.hpp"

#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

const std::filesystem::path folder = std::filesystem::path(IPSF_TEST_DIR) / "models";

constexpr int cases_for_each_criterion = 200;
constexpr std::uint64_t seed = 20211101;

struct model {
    std::string name;
    std::shared_ptr<const ipsf::edition> edition;
    ipsf::language in = ipsf::language::en;
};

/// A made-up criterion 17 with every kind of input, whose ratio divides a share and has an upper limit too, which 0
/// must not pass for.
std::string with_upper_limit_on_ratio() {
    std::string text = small_edition::with(
        "each = \">= 2\" }",
        "each = \"[0.125..2]\" }\n[[criterion.row]]\nid = \"5c\"\nlevel = 5\nwhen = { each = \"< 0.03\" }");
    const auto replace = [&](const std::string& from, const std::string& to) {
        text.replace(text.find(from), from.size(), to);
    };
    replace("[criterion.input.meetings]\nkind = \"measure\"\nunit = \"number\"",
            "[criterion.input.meetings]\nkind = \"measure\"\nunit = \"share\"");
    replace("meetings = \">= 6\"", "meetings = \">= 60\"");
    return text;
}

std::vector<model> models() {
    std::vector<model> made;
    for (const std::string& id : ipsf::embedded_editions()) made.push_back({id, ipsf::embedded_edition(id)});
    const auto chosen =
        ipsf::with_choices(ipsf::embedded_edition("fi-2021-11"), {{"edge", "round-half-up"}, {"practice_share", "90"}});
    made.push_back({"rounded", chosen, ipsf::language::fi});
    const auto small = ipsf::read_edition(with_upper_limit_on_ratio(), small_edition::name);
    made.push_back({"small", small});
    made.push_back({"small-rounded", ipsf::with_choices(small, {{"edge", "round-half-up"}})});
    return made;
}

void write(const std::string& name, const std::string& text) {
    std::ofstream file(folder / name, std::ios::binary);
    file << text;
    REQUIRE(file.flush());
}

}  // namespace

TEST_CASE("Every row of every criterion decides some of the random cases") {
    for (const model& one : models()) {
        const auto random = dmn_tests::with_random_cases(*one.edition, cases_for_each_criterion, seed);
        const bool rounded = ipsf::dmn::dmn_model_of(random).round_half_up;
        for (const ipsf::criterion& asked : random.criteria) {
            INFO(one.name << ", criterion " << asked.id);
            std::set<std::size_t> deciding;
            for (const ipsf::boundary_case& drawn : random.cases) {
                if (drawn.criterion != asked.id) continue;
                std::vector<ipsf::input_value> values;
                for (const auto& [name, value] : drawn.given)
                    values.emplace_back(ipsf::parse_answer(*random.find_input(name), value));
                deciding.insert(ipsf::evaluate(asked, values, rounded).row.value());
            }
            CHECK(deciding.size() == asked.rows.size());
        }
    }
}

TEST_CASE("The files for the engines are written", "[.write-models]") {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    for (const model& one : models()) {
        const bool as_published = one.edition->id == one.name;  // else the edition's own cases say other levels
        write(one.name + ".dmn", ipsf::to_dmn(*one.edition, one.in));
        if (as_published) write(one.name + "-tests.xml", ipsf::to_dmn_tests(*one.edition));
        const auto random = dmn_tests::with_random_cases(*one.edition, cases_for_each_criterion, seed);
        write(one.name + "-random.dmn", ipsf::to_dmn(random, one.in));
        write(one.name + "-random-tests.xml", ipsf::to_dmn_tests(random));
    }
}

TEST_CASE("Files that a DMN editor saved again have the same tables", "[.read-saved]") {
    for (const model& one : models()) {
        INFO(one.name);
        std::ifstream file(folder / (one.name + "-random.saved.dmn"), std::ios::binary);
        REQUIRE(file);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        dmn_tests::check_same(dmn_tests::read_dmn(text, one.name), *one.edition);
    }
}
