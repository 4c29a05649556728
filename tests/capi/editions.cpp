// Editions through the C ABI: checked, tested, changed (the cases of tests/cases/what_if), and what is not accepted.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"
#include "support/text_of_file.hpp"
#include "support/what_if_cases.hpp"

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace {

using services::built_in;
using services::circular;
using findings_handle = owned<ipsf_findings, ipsf_findings_free>;

ipsf_rule_change change_of(const what_if_cases::change& from) {
    ipsf_rule_change made = IPSF_RULE_CHANGE_INIT;
    made.criterion = from.criterion;
    made.row = from.row.c_str();
    made.cell = from.cell.c_str();
    made.to = from.to.c_str();
    return made;
}

const what_if_cases::change stricter{24, "5", "community_time_share", ">= 70"};

std::string toml_of(const edition_handle& edition) {
    std::int64_t length = -1;
    const char* toml = ipsf_edition_toml(edition.get(), &length);
    REQUIRE(toml != nullptr);
    CHECK(static_cast<std::int64_t>(std::strlen(toml)) == length);
    return toml;
}

std::vector<ipsf_problem> problems_of(const findings_handle& findings) {
    std::vector<ipsf_problem> found(static_cast<std::size_t>(ipsf_findings_count(findings.get())));
    if (!found.empty()) found[0].struct_size = sizeof(ipsf_problem);
    CHECK(ipsf_findings_copy(findings.get(), 0, static_cast<std::int64_t>(found.size()), found.data(), nullptr) ==
          IPSF_OK);
    return found;
}

reviews_handle reviewed_by(const edition_handle& edition,
                           const std::vector<std::pair<std::string, std::string>>& given) {
    answers_handle answers;
    ipsf_answers_new(answers.out(), nullptr);
    for (const auto& [item, value] : given) {
        ipsf_answer answer = IPSF_ANSWER_INIT;
        answer.item = item.c_str();
        answer.value = value.c_str();
        REQUIRE(ipsf_answers_add(answers.get(), &answer, nullptr) == IPSF_OK);
    }
    const auto options = options_for(june_30);
    reviews_handle reviews;
    REQUIRE(ipsf_reviews_score(edition.get(), nullptr, answers.get(), &options, reviews.out(), nullptr) == IPSF_OK);
    return reviews;
}

}  // namespace

TEST_CASE("the text of an edition is its file, and reads as the same edition") {
    const std::string bytes = ipsf::test::text_of_file(IPSF_SOURCE_DIR "/rulebooks/fi-2021-11.toml");
    const std::string toml = toml_of(built_in());
    CHECK(toml == bytes);
    edition_handle again;
    REQUIRE(ipsf_edition_read(toml.data(), static_cast<std::int64_t>(toml.size()), nullptr, again.out(), nullptr) ==
            IPSF_OK);
    CHECK(std::string(ipsf_edition_hash(again.get())) == ipsf_edition_hash(built_in().get()));
}

TEST_CASE("an edition that is based on another is read from its file, and its text is whole") {
    edition_handle read;
    REQUIRE(ipsf_edition_load(IPSF_SOURCE_DIR "/rulebooks/fi-thl-mental-health.toml", read.out(), nullptr) == IPSF_OK);
    CHECK(std::string(ipsf_edition_id(read.get())) == "fi-thl-mental-health");
    const std::string toml = toml_of(read);
    CHECK(toml.find("based_on") == std::string::npos);
    edition_handle again;
    REQUIRE(ipsf_edition_read(toml.data(), static_cast<std::int64_t>(toml.size()), nullptr, again.out(), nullptr) ==
            IPSF_OK);
    CHECK(std::string(ipsf_edition_hash(again.get())) == ipsf_edition_hash(read.get()));
    edition_handle none;
    error_handle error;
    CHECK(ipsf_edition_load(IPSF_SOURCE_DIR "/rulebooks/none.toml", none.out(), error.out()) == IPSF_REFUSED);
    CHECK(none.get() == nullptr);
    CHECK(ipsf_edition_load(IPSF_SOURCE_DIR "/rulebooks", none.out(), error.out()) == IPSF_REFUSED);
    CHECK(ipsf_edition_load(nullptr, none.out(), error.out()) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("the cases of changed rules") {
    for (const auto& one : what_if_cases::all()) {
        INFO(one.name);
        std::vector<ipsf_rule_change> changes;
        for (const auto& each : one.changes) changes.push_back(change_of(each));
        const auto before = built_in();
        edition_handle changed;
        error_handle error;
        const auto status = ipsf_edition_with_changes(
            before.get(), changes.data(), static_cast<std::int64_t>(changes.size()), changed.out(), error.out());
        if (one.rule.empty()) {
            REQUIRE(status == IPSF_OK);
            const auto reviews = reviewed_by(changed, one.given);
            std::vector<ipsf_criterion_score> criteria(25);
            criteria[0].struct_size = sizeof(ipsf_criterion_score);
            REQUIRE(ipsf_reviews_copy_criteria(reviews.get(), 0, 1, criteria.data(), nullptr) == IPSF_OK);
            CHECK(criteria[static_cast<std::size_t>(one.criterion) - 1].score == one.level);
        } else {
            CHECK(status == IPSF_REFUSED);
            CHECK(changed.get() == nullptr);
            ipsf_problem problem = IPSF_PROBLEM_INIT;
            REQUIRE(ipsf_error_problem(error.get(), 0, &problem) == IPSF_OK);
            CHECK(std::string(problem.rule) == one.rule);
            CHECK(ipsf_edition_what_if(before.get(), "en") == nullptr);
            CHECK(toml_of(before) == toml_of(built_in()));
        }
    }
}

TEST_CASE("a what-if says what was changed, and its results say that it is one") {
    auto changed = circular();  // the edition that it was made of is freed
    CHECK(std::string(ipsf_edition_what_if(changed.get(), "en")) ==
          "criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %)");
    CHECK(std::string(ipsf_edition_what_if(changed.get(), "fi")) ==
          "kriteeri 24, taso 5: Lähiyhteisössä tehdyn työajan osuus ≥ 70 % (oli ≥ 65 %)");
    CHECK(ipsf_edition_what_if(changed.get(), "sv") == nullptr);
    CHECK(ipsf_edition_what_if(changed.get(), nullptr) == std::string(ipsf_edition_what_if(changed.get(), "en")));
    CHECK(ipsf_edition_what_if(nullptr, "en") == nullptr);
    CHECK(ipsf_edition_what_if(built_in().get(), "en") == nullptr);

    const auto by_hand = toml_of(changed);  // saved and read, it is an edition of its own
    edition_handle saved;
    REQUIRE(ipsf_edition_read(by_hand.data(), -1, nullptr, saved.out(), nullptr) == IPSF_OK);
    CHECK(std::string(ipsf_edition_hash(saved.get())) == ipsf_edition_hash(changed.get()));
    CHECK(ipsf_edition_what_if(saved.get(), "en") == nullptr);

    for (const auto& [edition, marked] : {std::pair{&changed, IPSF_TRUE}, std::pair{&saved, IPSF_FALSE}}) {
        const auto reviews = reviewed_by(*edition, {{"community_time_share", "66"}});
        ipsf_review review = IPSF_REVIEW_INIT;
        REQUIRE(ipsf_reviews_copy(reviews.get(), 0, 1, &review, nullptr) == IPSF_OK);
        CHECK(review.what_if == marked);
        CHECK((json_of(reviews.get()).find("\"what_if\": {") != std::string::npos) == (marked == IPSF_TRUE));
        ipsf_series_options options = IPSF_SERIES_OPTIONS_INIT;
        options.from = start_of_2024;
        options.to = june_30;
        series_handle series;
        REQUIRE(ipsf_series_score(edition->get(), caseload_of(1).get(), nullptr, &options, series.out(), nullptr) ==
                IPSF_OK);
        ipsf_review row = IPSF_REVIEW_INIT;
        REQUIRE(ipsf_series_copy(series.get(), 0, 1, &row, nullptr) == IPSF_OK);
        CHECK(row.what_if == marked);
        ArrowArrayStream stream{};
        REQUIRE(ipsf_series_arrow(series.get(), &stream, nullptr) == IPSF_OK);
        ArrowSchema schema{};
        REQUIRE(stream.get_schema(&stream, &schema) == 0);
        CHECK(schema.n_children == 7 + 25 * 3 + 20 * 2 + marked);  // docs/series.md
        CHECK((std::string(schema.children[schema.n_children - 1]->name) == "what_if") == (marked == IPSF_TRUE));
        schema.release(&schema);
        stream.release(&stream);
    }
}

TEST_CASE("check and test list what they find with line and column") {
    findings_handle findings;
    REQUIRE(ipsf_edition_check(built_in().get(), findings.out(), nullptr) == IPSF_OK);
    CHECK(ipsf_findings_count(findings.get()) == 0);
    findings_handle passed;
    std::int64_t cases = 0;
    std::int64_t changes = 0;
    REQUIRE(ipsf_edition_test(built_in().get(), &cases, &changes, passed.out(), nullptr) == IPSF_OK);
    CHECK(ipsf_findings_count(passed.get()) == 0);
    CHECK(cases > 200);
    CHECK(changes > 400);

    // 65.001 % and 13/20 were on level 5 by 65 %; no case is on 70 %.
    findings_handle odd;
    REQUIRE(ipsf_edition_check(circular().get(), odd.out(), nullptr) == IPSF_OK);
    REQUIRE(problems_of(odd).size() == 1);
    CHECK(std::string(problems_of(odd)[0].rule) == "limit-without-case");
    findings_handle failed;
    REQUIRE(ipsf_edition_test(circular().get(), nullptr, nullptr, failed.out(), nullptr) == IPSF_OK);
    const auto found = problems_of(failed);
    REQUIRE(found.size() == 2);
    for (const auto& one : found) {
        CHECK(std::string(one.rule) == "failed-case");
        CHECK(one.criterion == 24);
        CHECK(std::string(one.table) == "fi-2021-11.toml");
        CHECK(
            std::string(one.message).rfind("fi-2021-11.toml:" + std::to_string(one.row) + ":" + one.column + ": ", 0) ==
            0);
        CHECK(one.struct_size == sizeof(ipsf_problem));
    }
    CHECK(found[0].row < found[1].row);
    ipsf_problem second = IPSF_PROBLEM_INIT;
    REQUIRE(ipsf_findings_copy(failed.get(), 1, 1, &second, nullptr) == IPSF_OK);
    CHECK(second.row == found[1].row);
    CHECK(ipsf_findings_copy(failed.get(), 1, 2, &second, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("an edition as DMN, a what-if with its mark") {
    if (ipsf_has("dmn") == 0) return;
    const auto xml = [](auto&& write) {
        bytes_handle bytes;
        REQUIRE(write(bytes.out()) == IPSF_OK);
        std::int64_t length = 0;
        const auto* const data = ipsf_bytes_data(bytes.get(), &length);
        return std::string(reinterpret_cast<const char*>(data), static_cast<std::size_t>(length));
    };
    const auto dmn = [&](const edition_handle& edition, const char* language) {
        return xml([&](ipsf_bytes** out) { return ipsf_edition_dmn(edition.get(), language, out, nullptr); });
    };
    const auto has = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
    CHECK(has(dmn(built_in(), "fi"), "Asiakasmäärä"));
    CHECK_FALSE(has(dmn(built_in(), "fi"), "Entä jos"));
    CHECK(has(dmn(circular(), "fi"),
              "Entä jos: kriteeri 24, taso 5: Lähiyhteisössä tehdyn työajan osuus ≥ 70 % (oli ≥ 65 %)"));
    CHECK(has(dmn(circular(), "en"), "What if: criterion 24, level 5: "));
    const auto tests = xml([](ipsf_bytes** out) { return ipsf_edition_dmn_tests(built_in().get(), out, nullptr); });
    CHECK(has(tests, "<testCases"));
    bytes_handle none;
    CHECK(ipsf_edition_dmn(built_in().get(), "sv", none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_edition_dmn(nullptr, "en", none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_edition_dmn_tests(nullptr, none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(none.get() == nullptr);
}

TEST_CASE("changes, checks and tests given nothing say so") {
    const auto edition = built_in();
    const std::int32_t bad = IPSF_INVALID_ARGUMENT;
    edition_handle out;
    ipsf_rule_change change = change_of(stricter);
    CHECK(ipsf_edition_with_changes(nullptr, &change, 1, out.out(), nullptr) == bad);
    CHECK(ipsf_edition_with_changes(edition.get(), &change, 1, nullptr, nullptr) == bad);
    CHECK(ipsf_edition_with_changes(edition.get(), nullptr, 1, out.out(), nullptr) == bad);
    CHECK(ipsf_edition_with_changes(edition.get(), &change, -1, out.out(), nullptr) == bad);
    for (const char* ipsf_rule_change::*text :
         {&ipsf_rule_change::row, &ipsf_rule_change::cell, &ipsf_rule_change::to}) {
        ipsf_rule_change without = change;
        without.*text = nullptr;
        CHECK(ipsf_edition_with_changes(edition.get(), &without, 1, out.out(), nullptr) == bad);
    }
    change.struct_size = 8;
    CHECK(ipsf_edition_with_changes(edition.get(), &change, 1, out.out(), nullptr) == bad);
    CHECK(out.get() == nullptr);
    CHECK(ipsf_edition_with_changes(edition.get(), nullptr, 0, out.out(), nullptr) == IPSF_OK);  // nothing is changed
    CHECK(ipsf_edition_what_if(out.get(), "en") == nullptr);

    std::int64_t length = 7;
    CHECK(ipsf_edition_toml(nullptr, &length) == nullptr);
    CHECK(length == 0);
    CHECK(ipsf_edition_toml(edition.get(), nullptr) != nullptr);
    findings_handle findings;
    CHECK(ipsf_edition_check(nullptr, findings.out(), nullptr) == bad);
    CHECK(ipsf_edition_check(edition.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_edition_test(nullptr, nullptr, nullptr, findings.out(), nullptr) == bad);
    CHECK(ipsf_edition_test(edition.get(), nullptr, nullptr, nullptr, nullptr) == bad);
    CHECK(findings.get() == nullptr);
    CHECK(ipsf_findings_count(nullptr) == 0);
    CHECK(ipsf_findings_copy(nullptr, 0, 0, nullptr, nullptr) == bad);
    ipsf_findings_free(nullptr);
}

TEST_CASE("the tables of an edition need it no more, and name each other") {
    const auto limits = services::csv_of_table(circular(), ipsf_edition_table, "limits");
    CHECK(services::has(limits, ",Share of working time spent in the community (%),>= 70\r\n"));
    CHECK(
        services::has(services::csv_of_table(built_in(), ipsf_edition_table, "bands"), "\r\n,good,Hyvä,Good,100\r\n"));
    CHECK(services::names_of_tables(built_in(), ipsf_edition_table) ==
          "the result has no table of that name; it has \"edition\", \"sections\", \"criteria\", \"inputs\", "
          "\"input_choices\", \"criterion_levels\", \"limits\", \"bands\"");
}
