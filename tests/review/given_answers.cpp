// Answers from a CSV file.
#include "review/case.hpp"
#include "support/catch.hpp"
#include "support/simple_csv.hpp"

#include <ipsf/edition_diff.hpp>
#include <ipsf/sensitivity.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace review_case;

namespace {

std::vector<ipsf::problem> refusals(std::string_view csv) {
    return problems_of([&] { (void)ipsf::read_answers(csv, "sheet.csv"); });
}

}  // namespace

TEST_CASE("item and value are enough, columns come in any order and unknown ones are ignored") {
    const auto plain = ipsf::read_answers("item,value\nrating.1,4\noffices_close,true\n", "sheet.csv");
    REQUIRE(plain.size() == 2);
    CHECK(plain[0].item == "rating.1");
    CHECK(plain[0].value == "4");
    CHECK_FALSE(plain[0].team);
    CHECK(plain[0].row == 2);
    CHECK(plain[1].row == 3);

    const auto full = ipsf::read_answers(
        "\xEF\xBB\xBFvalue,colour,source,team_id,note,item\r\n85,red,interview,T1,\"said "
        "\"\"so\"\"\",employer_share\r\n"
        "3,,,,,rating.2",
        "sheet.csv");
    REQUIRE(full.size() == 2);
    CHECK(full[0].team == "T1");
    CHECK(full[0].source == ipsf::answer_source::interview);
    CHECK(full[0].note == "said \"so\"");
    CHECK(full[0].item == "employer_share");
    CHECK(full[0].value == "85");
    CHECK_FALSE(full[1].team);
    CHECK(full[1].source == ipsf::answer_source::none);
}

TEST_CASE("a quoted newline does not start a new row") {
    const auto answers = ipsf::read_answers("item,value,note\nrating.1,4,\"two\nlines\"\nrating.2,3,\n", "sheet.csv");
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].note == "two\nlines");
    CHECK(answers[1].row == 3);
}

TEST_CASE("a file may end anywhere") {
    for (const auto* const lines : {"item,value\nrating.1,4\noffices_close,true\n",
                                    "note,item,value\n\"a \"\"b\"\"\n,\",rating.1,4\n,rating.2,\"5\"\n\n"}) {
        for (const auto& text : ipsf::test::written_in_every_way(lines)) {
            for (std::size_t bytes = 0; bytes <= text.size(); ++bytes) {
                // A copy without room: no reader may look behind it.
                const std::vector<char> cut(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bytes));
                INFO(std::string(cut.begin(), cut.end()));
                std::string_view csv(cut.data(), cut.size());
                std::vector<ipsf::given_answer> read;
                const auto refused = problems_of([&] { read = ipsf::read_answers(csv, "sheet.csv"); });
                if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
                const auto simple = ipsf::test::read_simply(csv);
                const auto is_good = [&](const auto& row) {
                    const auto fields = simple.rows[0].size();
                    return row.empty() || (row.size() == fields && !row[fields - 2].empty());
                };
                const bool good = simple.how == ipsf::test::simple_csv::end::good && !simple.rows.empty() &&
                                  simple.rows[0].size() > 1 && simple.rows[0].back() == "value" &&
                                  std::all_of(simple.rows.begin(), simple.rows.end(), is_good);
                CHECK(refused.empty() == good);
                if (!good) continue;
                auto row = simple.rows.begin();
                for (const auto& answer : read) {
                    do ++row;
                    while (row->empty());
                    CHECK(answer.item == (*row)[row->size() - 2]);
                    CHECK(answer.value == row->back());
                    CHECK(answer.note == (row->size() == 3 ? row->front() : ""));
                    CHECK(answer.row == row - simple.rows.begin() + 1);
                }
                CHECK(std::all_of(row + 1, simple.rows.end(), [](const auto& rest) { return rest.empty(); }));
            }
        }
    }
}

TEST_CASE("broken files are refused with row and column") {
    struct expectation {
        const char* csv;
        std::int64_t row;
        const char* column;
        const char* rule;
    };
    const expectation all[] = {
        {"", 1, "", "missing-header"},
        {"item\nrating.1\n", 1, "value", "missing-column"},
        {"item,value,item\n", 1, "item", "duplicate-column"},
        {"item,value\nrating.1\n", 2, "", "field-count"},
        {"item,value\nrating.1,4,5\n", 2, "", "field-count"},
        {"item,value\n\nrating.1,4\n", 2, "", "field-count"},
        {"item,value\n,4\n", 2, "item", "missing-value"},
        {"item,value,source\nrating.1,4,hearsay\n", 2, "source", "unknown-value"},
        {"item,value\nrating.1,4\nrating.2,\"3\n", 3, "", "broken-quoting"},
        {"item,value\nrating.1,\"4\"4\n", 2, "", "broken-quoting"},
        {"item,value\nrating.1,\x81\n", 2, "value", "unknown-encoding"},
        {"item,value,Item \n", 1, "item", "duplicate-column"},
        {"item|value\nrating.1|4\n", 1, "", "other-dialect"},
    };
    for (const auto& expected : all) {
        CAPTURE(expected.csv);
        const auto found = refusals(expected.csv);
        REQUIRE(found.size() == 1);
        CHECK(found[0].table == "answers");
        CHECK(found[0].row == expected.row);
        CHECK(found[0].column == expected.column);
        CHECK(found[0].rule == expected.rule);
        CHECK(found[0].message.find("sheet.csv row " + std::to_string(expected.row)) == 0);
        CHECK(found[0].message.find("hearsay") == std::string::npos);
    }
    CHECK(refusals("item,value\nrating.1,4\n\n").empty());  // blank lines at the end of the file
    CHECK(refusals("item,value\nrating.1,4\n,\n\n,").empty());
    CHECK(refusals("item,value\n,\nrating.1,4\n").size() == 1);
    CHECK(refusals("item,value\n,4\nrating.1\n").size() == 2);
}

TEST_CASE("columns that are not known are warned about by name") {
    ipsf::warning_counts odd;
    REQUIRE(ipsf::read_answers("item,Comment,value,note,,Comment\nrating.1,x,4,y,,\n", "sheet.csv", &odd).size() == 1);
    CHECK(odd ==
          ipsf::warning_counts{{{"unknown-column", "answers", "Comment"}, 2}, {{"unknown-column", "answers", ""}, 1}});
    odd.clear();
    (void)ipsf::read_answers(" Item,VALUE\nrating.1,4\n", "sheet.csv", &odd);
    CHECK(odd.empty());
}

TEST_CASE("columns that may say whose the answers are, or from when, are refused by name") {
    for (const char* const name :
         {"team", "Team", "teamid", "Team Id", "TeamID", "team-id", "tiimi", "Tiimi_id", "coach_id", "coach", "id",
          "unit_id", "unitId", "Unit ID", "on", " On", "date", "Day", "pvm"}) {
        CAPTURE(name);
        const auto found = refusals(std::string("item,value,") + name + "\nrating.1,4,T1\n");
        REQUIRE(found.size() == 1);
        CHECK(found[0].rule == "unknown-column");
        CHECK(found[0].row == 1);
        CHECK(found[0].column == name);
    }
    CHECK(
        refusals("item,value,team\n").at(0).message.find("call it team_id if it holds ids of teams, or take it out") !=
        std::string::npos);
    CHECK(refusals("item,value,on\n").at(0).message.find("put the rows into the history's table answers") !=
          std::string::npos);
    for (const char* const name : {"paid", "valid", "Comment", "reviewer", "question", "upon", "Kommentti"}) {
        CAPTURE(name);
        ipsf::warning_counts odd;
        CHECK(ipsf::read_answers(std::string("item,value,") + name + "\nrating.1,4,x\n", "sheet.csv", &odd).size() ==
              1);
        CHECK(odd == ipsf::warning_counts{{{"unknown-column", "answers", name}, 1}});
    }
}

TEST_CASE("every problem of an answer names its file") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-12-31");
    const auto message = [&](const std::string& rows) {
        return problems_of([&] {
                   (void)ipsf::score(edition, true, nullptr,
                                     ipsf::read_answers("item,value,team_id\n" + rows, "sheet.csv"), options);
               })
            .at(0)
            .message;
    };
    for (const char* const rows : {"rating.1\n", "rating.1,6,\n", "rating.99,4,\n", "rating.1,4,T1\n"})
        CHECK(message(rows).find("sheet.csv row 2") == 0);
    CHECK(message("rating.1,4,\nrating.1,5,\n").find("sheet.csv row 3, column item") == 0);
}

TEST_CASE("warnings of the answers stand beside those of the history") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-12-31");
    const auto answers =
        ipsf::read_answers("item,value,hobby\nrating.1,4,chess\n", "sheet.csv", &options.answer_warnings);
    const ipsf::warning hobby{"unknown-column", "answers", "hobby"};
    CHECK(ipsf::score(edition, true, nullptr, answers, options).warnings == ipsf::warning_counts{{hobby, 1}});
    CHECK(ipsf::find_sensitivity(edition, true, nullptr, answers, options).scored.warnings ==
          ipsf::warning_counts{{hobby, 1}});
    const auto compared = ipsf::compare_reviews(edition, edition, nullptr, answers, options);
    CHECK(compared.before_warnings == ipsf::warning_counts{{hobby, 1}});
    CHECK(compared.after_warnings == compared.before_warnings);
}

TEST_CASE("a text of answers has a bound, and its file too") {
    // One answer whose value fills the text; a row may have 4 MiB, so the rest is in notes of others.
    std::string csv = "item,value,note\n";
    while (csv.size() + (std::size_t{1} << 20U) < ipsf::most_answers_bytes)
        csv += "rating.1,4," + std::string((std::size_t{1} << 20U) - 12, 'x') + "\n";
    csv += "rating.2,4," + std::string(ipsf::most_answers_bytes - csv.size() - 12, 'y') + "\n";
    REQUIRE(csv.size() == ipsf::most_answers_bytes);
    CHECK(ipsf::read_answers(csv, "sheet.csv").back().item == "rating.2");
    const std::string path = IPSF_TEST_DIR "/large.csv";
    std::ofstream(path) << csv;
    CHECK(ipsf::read_answers_file(path).back().item == "rating.2");
    csv += "\n";
    std::ofstream(path) << csv;
    const auto in_file = problems_of([&] { (void)ipsf::read_answers_file(path); });
    std::filesystem::remove(path);
    const auto in_text = refusals(csv);
    REQUIRE(in_file.size() == 1);
    REQUIRE(in_text.size() == 1);
    CHECK(in_file[0].rule == "too-large");
    CHECK(in_file[0].message ==
          path + ": more than 16777216 bytes, which is more than reviews ask; leave rows or notes out");
    CHECK(in_text[0].message ==
          "sheet.csv: more than 16777216 bytes, which is more than reviews ask; leave rows or notes out");
}

TEST_CASE("a file is read as its text, one that is not there is refused") {
    const std::string path = IPSF_TEST_DIR "/sheet.csv";
    std::ofstream(path) << "item,value\nrating.25,5\n";
    const auto answers = ipsf::read_answers_file(path);
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].item == "rating.25");
    CHECK(problems_of([&] { (void)ipsf::read_answers_file(path + ".missing"); }).at(0).rule == "unreadable-file");
    CHECK(problems_of([&] { (void)ipsf::read_answers_file(IPSF_TEST_DIR); }).at(0).rule == "unreadable-file");
}

TEST_CASE("headers are found whatever their letters' case and the spaces around them") {
    const auto read = ipsf::read_answers("Item, VALUE,Note\nrating.1,4,x\n", "sheet.csv");
    REQUIRE(read.size() == 1);
    CHECK(read[0].item == "rating.1");
    CHECK(read[0].value == "4");
    CHECK(read[0].note == "x");
}

TEST_CASE("a file that is no CSV that can be read is told what it looks like") {
    const auto message = [](std::string_view csv) { return refusals(csv).at(0).message; };
    const std::string what_to_do = "; save it as CSV in UTF-8, or in UTF-16 with a byte order mark";
    CHECK(message("item|value\nrating.1|4\n") ==
          "sheet.csv row 1: the header reads \"item|value\": the file seems to be separated by vertical bars; save it "
          "with commas, semicolons or tabs");
    const std::string_view utf16("i\0t\0e\0m\0,\0v\0a\0l\0u\0e\0\n\0", 22);
    CHECK(message(utf16) ==
          "sheet.csv row 1: the header reads \"item,value\": the file seems to be in UTF-16" + what_to_do);
    CHECK(message("\xFF\xFEi") ==
          "sheet.csv: an odd number of bytes, where UTF-16 has two for each sign; is the file cut off?");
    std::string utf32("\xFF\xFE\0\0", 4);
    for (const char c : std::string("item,value\n")) utf32.append(1, c).append(3, '\0');
    CHECK(message(utf32).find("the file seems to be in UTF-32" + what_to_do) != std::string::npos);
    CHECK(refusals("\xEF\xBB\xBF\xEF\xBB\xBFitem,value\nrating.1,4\n").empty());
}

TEST_CASE("answers are read in the dialect in which they are saved, which is told") {
    const auto plain = ipsf::read_answers("item,value,note\nclients_per_coach,12.5,\xC3\xA4\n", "sheet.csv");
    for (const auto* const csv : {"sep=;\r\nItem; value ;note\r\nclients_per_coach;12,5;\xE4\r\n",
                                  "item\tvalue\tnote\nclients_per_coach\t\"12,5\"\t\"\xE4\"\n"}) {
        ipsf::warning_counts odd;
        const auto read = ipsf::read_answers(csv, "sheet.csv", &odd);
        REQUIRE(read.size() == 1);
        CHECK(read[0].item == plain[0].item);
        CHECK(read[0].value == plain[0].value);
        CHECK(read[0].note == plain[0].note);
        CHECK(read[0].row == plain[0].row);
        REQUIRE(odd.size() == 1);
        CHECK(odd.begin()->first.kind == "csv-dialect-found");
        CHECK(odd.begin()->first.table == "answers");
        CHECK(odd.begin()->first.name.find("encoding windows-1252, decimal comma") != std::string::npos);
        CHECK(odd.begin()->second == 1);
    }
    // Notes are never taken for numbers, and of an item as it is written nothing is changed.
    const auto notes = ipsf::read_answers("item;value;note\nrating.1;4;1,5\n", "sheet.csv");
    CHECK(notes[0].note == "1,5");
    const auto found = refusals("item;value;note\nclients_per_coach;1,234;\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.find("sheet.csv row 2, column value: may be a number with three decimals") == 0);
}

TEST_CASE("what is said of the encoding holds, and what is not so is refused") {
    const auto refused_as = [](std::string_view csv, ipsf::csv_encoding said) {
        return problems_of([&] { (void)ipsf::read_answers(csv, "sheet.csv", nullptr, {.encoding = said}); });
    };
    const auto found =
        refused_as("item,value,note\nrating.1,4,\xC3\xA4\nrating.2,4,p\xE4\n", ipsf::csv_encoding::utf_8);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "not-utf8");
    CHECK(found[0].row == 3);
    CHECK(found[0].column == "note");
    CHECK(found[0].message == "sheet.csv row 3, column note: not UTF-8; save the file as UTF-8");
    const auto marked = refused_as("\xEF\xBB\xBFitem,value\nrating.1,4\n", ipsf::csv_encoding::windows_1252);
    REQUIRE(marked.size() == 1);
    CHECK(marked[0].rule == "other-encoding");
    CHECK(marked[0].message.find("byte order mark of UTF-8, and --csv-encoding says windows-1252") !=
          std::string::npos);
}

TEST_CASE("a NUL is refused, wherever it is read") {
    using namespace std::string_literals;
    const auto found = refusals("item,value,note,team_id\nrating.1,4,a\0b,\nrating.2,4\0,,\nrating.3,4,,T\0\n"s);
    REQUIRE(found.size() == 3);
    for (const auto& each : found) CHECK(each.rule == "nul");
    CHECK(found[0].column == "note");
    CHECK(found[1].column == "value");
    CHECK(found[2].column == "team_id");
}

TEST_CASE("a pipe is no answers file") {
    const std::string path = IPSF_TEST_DIR "/answers.pipe";
    std::filesystem::remove(path);
    REQUIRE(mkfifo(path.c_str(), 0600) == 0);
    CHECK(problems_of([&] { (void)ipsf::read_answers_file(path); }).at(0).rule == "unreadable-file");
    std::filesystem::remove(path);
}

TEST_CASE("a pipe that is open already is read as standard input is") {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const std::string_view csv = "item,value\nrating.1,4\n";
    REQUIRE(write(ends[1], csv.data(), csv.size()) == static_cast<ssize_t>(csv.size()));
    close(ends[1]);
    const auto answers = ipsf::read_answers_file("/dev/fd/" + std::to_string(ends[0]));
    close(ends[0]);
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].item == "rating.1");
}
