// CSV as it is saved, through the C ABI: the files of tests/cases/csv.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"
#include "support/simple_csv.hpp"
#include "support/text_of_file.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace {

namespace files = std::filesystem;

const files::path cases = files::path(IPSF_SOURCE_DIR) / "tests/cases/csv";

std::vector<std::vector<std::string>> rows_of(const char* name) {
    auto rows = ipsf::test::read_simply(ipsf::test::text_of_file(cases / name)).rows;
    rows.erase(rows.begin());
    return rows;
}

// What docs/history.md says of the rows, as bytes.
std::string saved(const history_handle& history) {
    bytes_handle bytes;
    REQUIRE(ipsf_history_save(history.get(), services::built_in().get(), bytes.out(), nullptr) == IPSF_OK);
    std::int64_t length = 0;
    const auto* const data = ipsf_bytes_data(bytes.get(), &length);
    return {reinterpret_cast<const char*>(data), static_cast<std::size_t>(length)};
}

std::vector<std::string> found_in(const history_handle& history) {
    std::vector<std::string> found;
    for (std::int64_t i = 0; i < ipsf_history_warning_count(history.get()); ++i) {
        ipsf_warning warning = IPSF_WARNING_INIT;
        REQUIRE(ipsf_history_warnings_copy(history.get(), i, 1, &warning, nullptr) == IPSF_OK);
        CHECK(std::string(warning.kind) == "csv-dialect-found");
        CHECK(warning.count == 1);
        found.push_back(std::string(warning.table) + ": " + warning.name);
    }
    return found;
}

ipsf_load_options options_saying(const std::string& said) {
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    if (said == "csv_encoding=utf-8") options.csv_encoding = IPSF_CSV_UTF_8;
    if (said == "csv_encoding=utf-16") options.csv_encoding = IPSF_CSV_UTF_16;
    if (said == "csv_encoding=windows-1252") options.csv_encoding = IPSF_CSV_WINDOWS_1252;
    if (said == "csv_dates=iso") options.csv_dates = IPSF_CSV_DATES_ISO;
    if (said == "csv_dates=d.m.yyyy") options.csv_dates = IPSF_CSV_DATES_DAY_MONTH_YEAR;
    if (said == "csv_decimal=point") options.csv_decimal = IPSF_CSV_DECIMAL_POINT;
    if (said == "csv_decimal=comma") options.csv_decimal = IPSF_CSV_DECIMAL_COMMA;
    return options;
}

}  // namespace

TEST_CASE("every dialect gives the history of the plain files, and is a warning") {
    history_handle plain;
    REQUIRE(ipsf_history_load((cases / "plain").c_str(), nullptr, plain.out(), nullptr) == IPSF_OK);
    CHECK(found_in(plain).empty());
    const auto expected = saved(plain);
    const auto told = rows_of("found.csv");
    for (const auto& each : files::directory_iterator(cases / "same")) {
        INFO(each.path().filename().string());
        history_handle history;
        REQUIRE(ipsf_history_load(each.path().c_str(), nullptr, history.out(), nullptr) == IPSF_OK);
        CHECK(saved(history) == expected);
        std::vector<std::string> expected_found;
        for (const auto& row : told)
            if (row.at(0) == each.path().filename().string()) expected_found.push_back(row.at(1) + ": " + row.at(2));
        CHECK(found_in(history) == expected_found);
    }
}

TEST_CASE("refusals of CSV and the fields that settle them") {
    for (const auto& row : rows_of("refusals.csv")) {
        INFO(row.at(0) << " with " << row.at(1));
        const auto path = cases / "refused" / row.at(0);
        auto options = options_saying(row.at(1));
        history_handle history;
        error_handle error;
        REQUIRE(ipsf_history_load(path.c_str(), &options, history.out(), error.out()) == IPSF_REFUSED);
        ipsf_problem first = IPSF_PROBLEM_INIT;
        REQUIRE(ipsf_error_problem(error.get(), 0, &first) == IPSF_OK);
        CHECK(std::vector<std::string>{first.table, std::to_string(first.row), first.column, first.rule} ==
              std::vector<std::string>{row.at(2), row.at(3), row.at(4), row.at(5)});
        if (row.at(6).empty()) continue;
        options = options_saying(row.at(6));
        CHECK(ipsf_history_load(path.c_str(), &options, history.out(), nullptr) == IPSF_OK);
    }
}

TEST_CASE("answers are read in the dialect that is said or found") {
    const std::string sheet = "item;value\nclients_per_coach;1,234\n";
    answers_handle answers;
    error_handle error;
    const auto length = static_cast<std::int64_t>(sheet.size());
    CHECK(ipsf_answers_read(sheet.data(), length, nullptr, nullptr, answers.out(), error.out()) == IPSF_REFUSED);
    auto options = options_saying("csv_decimal=comma");
    options.csv_delimiter = IPSF_CSV_SEMICOLON;
    CHECK(ipsf_answers_read(sheet.data(), length, nullptr, &options, answers.out(), nullptr) == IPSF_OK);
    options.csv_delimiter = IPSF_CSV_TAB;
    answers_handle none;
    CHECK(ipsf_answers_read(sheet.data(), length, nullptr, &options, none.out(), nullptr) == IPSF_REFUSED);
}

TEST_CASE("a field of a CSV's dialect that is none of its constants is refused by name") {
    for (const std::int32_t value : {-1, 4, 1 << 8}) {
        for (auto field : {&ipsf_load_options::csv_delimiter, &ipsf_load_options::csv_encoding,
                           &ipsf_load_options::csv_dates, &ipsf_load_options::csv_decimal}) {
            ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
            options.*field = value;
            history_handle history;
            error_handle error;
            CHECK(ipsf_history_load((cases / "plain").c_str(), &options, history.out(), error.out()) ==
                  IPSF_INVALID_ARGUMENT);
            CHECK(std::string(ipsf_error_message(error.get())).find("`csv_") != std::string::npos);
        }
    }
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    options.csv_dates = 3;
    history_handle history;
    CHECK(ipsf_history_load((cases / "plain").c_str(), &options, history.out(), nullptr) == IPSF_INVALID_ARGUMENT);
}
