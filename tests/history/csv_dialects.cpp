// CSV as it is saved (docs/csv-in.md): what is found of each file, what is refused, and what options settle. The files
// of tests/cases/csv, and the parts that read them.
#include "base/utf_16.hpp"
#include "history/content.hpp"
#include "history/folder.hpp"
#include "history/in/csv_beginning.hpp"
#include "history/in/load_csv.hpp"
#include "history/in/windows_1252.hpp"
#include "history/in/written_date.hpp"
#include "history/in/written_number.hpp"
#include "support/catch.hpp"
#include "support/simple_csv.hpp"
#include "support/text_of_file.hpp"

#include <ipsf/history_builder.hpp>

#include <algorithm>
#include <filesystem>

using namespace ipsf::test;
using ipsf::csv_dates;
using ipsf::csv_decimal;
using ipsf::csv_delimiter;
using ipsf::csv_dialect;
using ipsf::csv_encoding;

namespace {

namespace files = std::filesystem;

const files::path cases = files::path(IPSF_SOURCE_DIR) / "tests/cases/csv";

// Rows of a table of the cases, each as its cells.
std::vector<strings> table_of(const char* name) {
    auto rows = read_simply(text_of_file(cases / name)).rows;
    rows.erase(rows.begin());
    return rows;
}

csv_dialect said_by(const std::string& options) {
    csv_dialect said;
    if (options.empty()) return said;
    const auto equals = options.find('=');
    const auto name = options.substr(0, equals);
    const auto word = options.substr(equals + 1);
    const auto place_in = [&word](const auto& names) {
        const auto found = std::find(names.begin(), names.end(), word);
        REQUIRE(found != names.end());
        return static_cast<int>(found - names.begin()) + 1;
    };
    if (name == "csv_delimiter") said.delimiter = csv_delimiter(place_in(ipsf::csv_delimiter_names));
    if (name == "csv_encoding") said.encoding = csv_encoding(place_in(ipsf::csv_encoding_names));
    if (name == "csv_dates") said.dates = csv_dates(place_in(ipsf::csv_dates_names));
    if (name == "csv_decimal") said.decimal = csv_decimal(place_in(ipsf::csv_decimal_names));
    return said;
}

std::shared_ptr<const ipsf::history> load(const files::path& from, const csv_dialect& said = {}) {
    return ipsf::load_history(from.string(), {.csv = said});
}

// Without what was found of the files.
strings content_without_dialects(const ipsf::history& read) {
    auto rows = content_of(read);
    std::erase_if(rows, [](const std::string& row) { return row.starts_with("csv-dialect-found"); });
    return rows;
}

strings found_in(const ipsf::history& read) {
    strings found;
    for (const auto& [what, count] : read.warnings)
        if (what.kind == "csv-dialect-found") found.push_back(what.table + ": " + what.name);
    return found;
}

std::vector<ipsf::problem> problems_with(const files::path& from, const csv_dialect& said) {
    try {
        (void)load(from, said);
    } catch (const ipsf::refused& why) {
        return why.problems();
    }
    return {};
}

// All that loading the tables of a folder in pieces of that size says.
strings said_in_pieces(const files::path& from, std::size_t piece_bytes, int threads, const csv_dialect& said = {}) {
    ipsf::history_builder builder({.run = {.threads = threads}});
    builder.number_rows_from(2);
    for (std::size_t table = 0; table < ipsf::table_names.size(); ++table) {
        const auto file = from / (std::string(ipsf::table_names[table]) + ".csv");
        if (files::exists(file))
            ipsf::detail::load_csv(
                builder, static_cast<ipsf::table_kind>(table), file, {.threads = threads}, [](std::int64_t) {},
                piece_bytes, said);
    }
    strings all;
    try {
        const auto made = builder.finish();
        all = content_of(*made);
        for (const auto& each : found_in(*made)) all.push_back(each);
    } catch (const ipsf::refused& why) {
        for (const auto& each : why.problems()) all.push_back(place_and_rule(each) + " " + each.message);
        all.push_back(std::to_string(why.count()));
    }
    return all;
}

std::string iso_of(std::string_view cell) {
    const auto read = ipsf::detail::read_written_date(cell);
    if (read.form == ipsf::detail::date_form::none) return "";
    return (read.form == ipsf::detail::date_form::iso ? "iso " : "dotted ") +
           std::string(read.iso.data(), read.iso.size());
}

}  // namespace

TEST_CASE("every dialect says what the plain files say, and is told") {
    const auto plain = load(cases / "plain");
    CHECK(plain->warnings.empty());
    std::map<std::string, strings> expected;
    for (const auto& row : table_of("found.csv")) expected[row.at(0)].push_back(row.at(1) + ": " + row.at(2));
    std::size_t seen = 0;
    for (const auto& each : files::directory_iterator(cases / "same")) {
        const auto name = each.path().filename().string();
        INFO(name);
        const auto read = load(each.path());
        CHECK(content_without_dialects(*read) == content_without_dialects(*plain));
        CHECK(found_in(*read) == expected[name]);
        ++seen;
    }
    CHECK(seen > 20);
}

TEST_CASE("what keeps a file from being read is told, and the option that settles it") {
    for (const auto& row : table_of("refusals.csv")) {
        INFO(row.at(0) << " with " << row.at(1));
        const auto place = cases / "refused" / row.at(0);
        const auto problems = problems_with(place, said_by(row.at(1)));
        REQUIRE_FALSE(problems.empty());
        const auto& first = problems.front();
        INFO(first.message);
        CHECK(strings{first.table, std::to_string(first.row), first.column, first.rule} ==
              strings{row.at(2), row.at(3), row.at(4), row.at(5)});
        if (row.at(6).empty()) continue;
        auto option = "--" + row.at(6);
        std::replace(option.begin(), option.end(), '_', '-');
        option.replace(option.find('='), 1, " ");
        CHECK(first.message.find(option) != std::string::npos);
        CHECK(problems_with(place, said_by(row.at(6))).empty());
    }
}

TEST_CASE("files in any dialect say the same in pieces of any size on any number of threads") {
    const auto check = [](const files::path& from, const csv_dialect& said) {
        const auto expected = said_in_pieces(from, 1U << 20U, 1, said);
        for (const std::size_t bytes : {1U, 2U, 3U, 7U, 20U, 50U, 150U}) {
            INFO("pieces of " << bytes);
            CHECK(said_in_pieces(from, bytes, 1, said) == expected);
        }
        for (const std::size_t bytes : {1U, 50U}) CHECK(said_in_pieces(from, bytes, 3, said) == expected);
    };
    for (const auto& each : files::directory_iterator(cases / "same")) {
        INFO(each.path().filename().string());
        check(each.path(), {});
    }
    for (const auto& row : table_of("refusals.csv")) {
        INFO(row.at(0) << " with " << row.at(1));
        check(cases / "refused" / row.at(0), said_by(row.at(1)));
    }
}

TEST_CASE("what stands late in a file is found as what stands early, and contradicts it") {
    // Far behind what is looked at first, in rows that are read many at a time.
    std::string head = "on,coach_id,party,employer_id\n";
    std::string dateless = "team_id,name,started_on\n";
    for (int i = 0; i < 30000; ++i) {
        head += "2024-02-01,C1,employer,B" + std::to_string(i % 7) + "\n";
        dateless += "T" + std::to_string(i) + ",name,\n";
    }
    const auto late = load_files({{"contacts", head + "2024-02-01,C1,employer,P\xE4iv\xE4\n"}});
    CHECK(found_in(*late) == strings{"contacts: encoding windows-1252"});
    CHECK(late->employer_ids.text(7) == "P\xC3\xA4iv\xC3\xA4");
    CHECK(places_and_rules(problems_of({{"contacts", head + "1.2.2024,C1,employer,B1\n"}})) ==
          strings{"contacts 30002 on mixed-dates"});
    CHECK(places_and_rules(problems_of({{"contacts", "on,coach_id,party,employer_id\n\"1.2.2024\",C1,employer,B1\n" +
                                                         head.substr(head.find('\n') + 1)}})) ==
          strings{"contacts 3 on mixed-dates"});
    CHECK(places_and_rules(
              problems_of({{"contacts", head + "2024-02-01,C1,employer,\xC3\xA4\n" + head.substr(head.find('\n') + 1) +
                                            "2024-02-01,C1,employer,\xE4\n"}})) ==
          strings{"contacts 60003 employer_id mixed-encodings"});
    const auto dated = load_files({{"teams", dateless + "T,name,1.2.2024\n"}});
    CHECK(found_in(*dated) == strings{"teams: dates d.m.yyyy"});
    CHECK(ipsf::format_day(dated->teams.started_on[30000]) == "2024-02-01");
    // Letters of a column that nobody reads decide nothing by themselves.
    const auto unknown = load_files({{"contacts", "on,coach_id,party,hobby\n2024-02-01,C1,client,\xE4\n"}});
    CHECK(found_in(*unknown).empty());
}

TEST_CASE("only dates and decimals are rewritten, and a cell that cannot be read is refused as it stands") {
    const auto read = load_files({{"teams", "team_id;name;region\n1.2.2024;0,5;1,234\n"},
                                  {"coaches", "coach_id;team_id;fte\n0,5;1.2.2024;0,5\nC1;1.2.2024;\n"}});
    CHECK(read->team_ids.text(0) == "1.2.2024");
    CHECK(read->teams.name[0] == "0,5");
    CHECK(read->teams.region[0] == "1,234");
    CHECK(read->coach_ids.text(0) == "0,5");
    CHECK(read->coaches.fte_thousandths[0] == 500);
    // A whole with three decimals can be nothing else, as no fte is a thousand.
    CHECK(load_files({{"coaches", "coach_id;team_id;fte\nC1;T1;1,000\n"}})->coaches.fte_thousandths[0] == 1000);
    for (const auto* const fte : {"1,0000", "0,1234", ",5", "0,", "0,5,5", "-0,5", "0 ,5", "1 000,5", "1.000,5"}) {
        INFO(fte);
        const auto found = problems_of({{"coaches", "coach_id;team_id;fte\nC1;T1;" + std::string(fte) + "\n"}});
        REQUIRE(found.size() == 1);
        CHECK(place_and_rule(found[0]).starts_with("coaches 2 fte "));
    }
    // Minutes are whole: no comma makes them another number.
    CHECK(places_and_rules(problems_of({{"work_time", "coach_id;on;minutes\nC1;2024-02-01;1,5\n"}})) ==
          strings{"work_time 2 minutes bad-number"});
}

TEST_CASE("ids of a row that is refused for its form are known in any encoding") {
    CHECK(places_and_rules(
              problems_of({{"coaches", "coach_id;team_id\nC1;T1\nP\xE4ivi;T1;\n"},
                           {"contacts", "on;coach_id;party\n1.2.2024;P\xE4ivi;client\n1.2.2024;P\xF6ivi;client\n"}})) ==
          strings{"coaches 3 - field-count", "contacts 3 coach_id unknown-reference"});
}

TEST_CASE("separators are found by the names of the header") {
    const auto is_column = [](std::string_view name) { return name == "a" || name == "b" || name == "c"; };
    const auto found = [&](std::string_view text, csv_delimiter said = csv_delimiter::found) {
        ipsf::detail::csv_beginning beginning(said, is_column);
        const auto rest = beginning.take(text);
        if (!beginning.refusal().empty()) return "refused: " + beginning.refusal();
        return std::string(1, beginning.separator()) + " " + std::string(rest.substr(0, rest.find('\n')));
    };
    CHECK(found("a,b\n1,2\n") == ", a,b");
    CHECK(found("a;b\n1;2\n") == "; a;b");
    CHECK(found("a\tb\n") == "\t a\tb");
    CHECK(found("\"a\";\"b\"\n") == "; \"a\";\"b\"");
    CHECK(found("a;b,x;y\n") == "; a;b,x;y");
    CHECK(found("a,b,x;y\n") == ", a,b,x;y");
    CHECK(found("a;x\n") == "; a;x");
    CHECK(found("a\n1;2\n") == ", a");
    CHECK(found("x;y\n") == ", x;y");  // the missing columns are told
    CHECK(found("a,x;b\n") ==
          "refused: the header reads \"a,x;b\": the file may be separated by commas or semicolons; say which: "
          "--csv-delimiter comma or semicolon");
    CHECK(found("a,x;b\n", csv_delimiter::semicolon) == "; a,x;b");
    CHECK(found("x;y\n", csv_delimiter::tab) == "\t x;y");
    CHECK(found("a,b\n", csv_delimiter::tab) ==
          "refused: the header reads \"a,b\": its names stand between commas, and --csv-delimiter says something else; "
          "leave that out, and every file is read as it is written");
    CHECK(found("sep=;\na;b\n") == "; a;b");
    CHECK(found("sep=;\r\nx,y\n") == "; x,y");
    CHECK(found("sep=;\r\na,b\n") ==
          "refused: the header reads \"a,b\": its names stand between commas, and the line sep= before it says "
          "something else; take that line out");
    CHECK(found("\"SEP=\t\"\r\na\tb\n") == "\t a\tb");
    CHECK(found("sep=,\ra,b\n") == ", a,b");
    CHECK(found("sep=;\na,b\n", csv_delimiter::comma) == ", a,b");
    CHECK(found("sep=|\na|b\n", csv_delimiter::comma) == ", a|b");
    for (const auto* const directive : {"sep=|\n", "sep=\n", "sep=;;\n", "sep=; \n"}) {
        INFO(directive);
        CHECK(found(directive + std::string("a;b\n")).starts_with("refused: the header reads \"sep="));
    }
    CHECK(found("sep=;\nsep=;\na;b\n") == "; sep=;");
    CHECK(found("a|b\n").find("separated by vertical bars") != std::string::npos);
}

TEST_CASE("the line of a separator is no row, and what follows it may come later") {
    const auto read = load_files({{"teams", "sep=;\nteam_id;name\nT1;a\n"}});
    CHECK(read->teams.name[0] == "a");
    CHECK(found_in(*read) == strings{"teams: delimiter semicolon"});
    CHECK(places_and_rules(problems_of({{"teams", "sep=;\nteam_id;started_on\nT1;x\n"}})) ==
          strings{"teams 2 started_on bad-date"});
    CHECK(places_and_rules(problems_of({{"teams", "sep=;\n"}})) == strings{"teams 1 - missing-header"});
    CHECK(places_and_rules(problems_of({{"teams", "sep=;"}})) == strings{"teams 1 - missing-header"});
    CHECK(places_and_rules(problems_of({{"teams", "sep=;\n\nteam_id\n"}})) == strings{"teams 1 - missing-header"});
}

TEST_CASE("dates are read in one way, or not") {
    CHECK(iso_of("2024-12-31") == "iso 2024-12-31");
    CHECK(iso_of("31.12.2024") == "dotted 2024-12-31");
    CHECK(iso_of("1.2.2024") == "dotted 2024-02-01");
    CHECK(iso_of("01.02.2024") == "dotted 2024-02-01");
    CHECK(iso_of("29.2.2024") == "dotted 2024-02-29");
    for (const auto* const time :
         {" 0:00", " 00:00", " 00:00:00", " 0:00:00", " 00:00:00.000", " 00:00:00,000000000"}) {
        INFO(time);
        CHECK(iso_of("2024-12-31" + std::string(time)) == "iso 2024-12-31");
        CHECK(iso_of("31.12.2024" + std::string(time)) == "dotted 2024-12-31");
    }
    CHECK(iso_of("2024-12-31T00:00:00") == "iso 2024-12-31");
    CHECK(iso_of("2024-12-31T00:00") == "iso 2024-12-31");
    CHECK(iso_of("31.12.2024 0.00") == "dotted 2024-12-31");
    CHECK(iso_of("31.12.2024 00.00.00") == "dotted 2024-12-31");
    for (const auto* const none : {"",
                                   "2024",
                                   "31.12.",
                                   "31.12.24",
                                   "31.12.02024",
                                   "29.2.2023",
                                   "0.1.2024",
                                   "32.1.2024",
                                   "5.31.2024",
                                   "31.12.1899",
                                   "1.1.2200",
                                   "001.2.2024",
                                   "1.002.2024",
                                   " 1.2.2024",
                                   "1.2.2024 ",
                                   "1. 2. 2024",
                                   "1.2.2024.",
                                   "31-12-2024",
                                   "31/12/2024",
                                   "2024/12/31",
                                   "2024.12.31",
                                   "20241231",
                                   "45657",
                                   "2024-1-1",
                                   "2024-12-31 ",
                                   "2024-12-31T",
                                   "2024-12-31 00",
                                   "2024-12-31 00:",
                                   "2024-12-31 00:0",
                                   "2024-12-31 00:00:",
                                   "2024-12-31 00:01",
                                   "2024-12-31 000:00",
                                   "2024-12-31 01:00",
                                   "2024-12-31 00:00:00.",
                                   "2024-12-31 00:00:00.001",
                                   "2024-12-31 00:00:00.0000000000",
                                   "2024-12-31 00.00",
                                   "2024-12-31 00:00.00",
                                   "31.12.2024 0.00:00",
                                   "31.12.2024T00:00",
                                   "2024-12-31T00:00:00Z",
                                   "2024-12-31T00:00:00+02:00",
                                   "2024-12-31 12:00:00 AM",
                                   "2024-12-3100:00",
                                   "31.12.20240:00"}) {
        INFO(none);
        CHECK(iso_of(none).empty());
    }
}

TEST_CASE("a date that is none is told with what to write") {
    const auto message = [](const std::string& date) {
        const auto found = problems_of({{"contacts", "on,coach_id,party\n" + date + ",C1,client\n"}});
        REQUIRE(found.size() == 1);
        CHECK(place_and_rule(found[0]) == "contacts 2 on bad-date");
        return found[0].message.substr(found[0].message.find(": ") + 2);
    };
    CHECK(message("1/2/2024") == "slashes, in which the day or the month may come first; write the date as 2024-12-31");
    CHECK(message("5.31.2024") ==
          "not a date of the years 1900-2199; write it as 2024-12-31 or, in CSV alone, as "
          "31.12.2024, the day first");
    for (const auto* const timed : {"2024-02-01 08:30", "1.2.2024 8:30", "2024-02-01T00:00:00Z"})
        CHECK(message(timed) ==
              "a time behind the date, which may only be midnight, and that in CSV or in a database's timestamps "
              "alone; write the date as 2024-12-31");
    CHECK(message("yesterday") == "not a date of the years 1900-2199; write it as 2024-12-31");
}

TEST_CASE("a comma stands before decimals, or may part thousands") {
    using ipsf::detail::form_of_number;
    using ipsf::detail::number_form;
    for (const auto* const comma : {"0,5", "12,5", "-1,25", "0,125", "1234,567", "1,2345", "01,234"})
        CHECK(form_of_number(comma) == number_form::comma);
    for (const auto* const either : {"1,234", "12,345", "999,999", "-1,000"})
        CHECK(form_of_number(either) == number_form::comma_or_thousands);
    for (const auto* const point : {"0.5", "12.5", "0.125"}) CHECK(form_of_number(point) == number_form::point);
    CHECK(form_of_number("1.234") == number_form::point_or_thousands);
    for (const auto* const other :
         {"", "5", "true", ",5", "5,", "1,2,3", "1.234,5", "1,234.5", "37/40", "1,5 %", "a,b"})
        CHECK(form_of_number(other) == number_form::other);
}

TEST_CASE("a thousand with a comma is taken for decimals only where the file shows that they are") {
    const auto answers = [](const std::string& written) {
        std::string text = "team_id;item;value;on\n";
        int row = 1;
        for (std::size_t begin = 0; begin < written.size();) {
            const auto end = std::min(written.find(' ', begin), written.size());
            text += "T1;clients_per_coach;" + written.substr(begin, end - begin) + ";2024-02-0" +
                    std::to_string(row++) + "\n";
            begin = end + 1;
        }
        return table_files{{"answers", text}};
    };
    const auto values = [&](const std::string& written) {
        strings all;
        const auto read = load_files(answers(written));
        for (const auto& value : read->answers.value) all.push_back(value);
        return all;
    };
    CHECK(values("12,5 1,234") == strings{"12.5", "1.234"});
    CHECK(values("1,234 12,5") == strings{"1.234", "12.5"});
    CHECK(values("12.5 1.234") == strings{"12.5", "1.234"});
    CHECK(places_and_rules(problems_of(answers("3 1,234 12,345"))) == strings{"answers 3 value ambiguous-number"});
    CHECK(places_and_rules(problems_of(answers("12.5 1,234"))) == strings{"answers 3 value mixed-numbers"});
    CHECK(places_and_rules(problems_of(answers("12,5 1.234"))) == strings{"answers 3 value mixed-numbers"});
}

TEST_CASE("UTF-16 is the same cut anywhere, and half a character is none of UTF-8") {
    const auto decoded = [](std::string_view bytes, ipsf::detail::byte_order order, std::size_t block) {
        ipsf::detail::utf_16_decoder decoder(order);
        std::string text;
        for (; bytes.size() > block; bytes.remove_prefix(block)) decoder.decode(bytes.substr(0, block), text);
        decoder.decode(bytes, text);
        if (!decoder.end(text)) text += "|odd";
        return text;
    };
    using namespace std::string_literals;
    // a, ä, €, U+1F600, a high surrogate alone, U+FEFF, a low one alone, a high one at the end.
    const auto little = "a\0\xE4\0\xAC\x20\x3D\xD8\x00\xDE\x3D\xD8\xFF\xFE\x00\xDE\x3D\xD8"s;
    std::string big = little;
    for (std::size_t i = 0; i + 1 < big.size(); i += 2) std::swap(big[i], big[i + 1]);
    const auto expected = "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\xED\xA0\xBD\xEF\xBB\xBF\xED\xB8\x80\xED\xA0\xBD"s;
    for (std::size_t block = 1; block <= little.size(); ++block) {
        CHECK(decoded(little, ipsf::detail::byte_order::little, block) == expected);
        CHECK(decoded(big, ipsf::detail::byte_order::big, block) == expected);
        CHECK(decoded(little.substr(0, 3), ipsf::detail::byte_order::little, block) == "a|odd");
    }
}

TEST_CASE("Windows-1252 is Latin 1 but for 27 signs, and five bytes are nothing") {
    int nothing = 0;
    for (int byte = 0; byte < 256; ++byte) {
        const std::string text(1, static_cast<char>(byte));
        std::string decoded;
        const bool is_something = ipsf::detail::append_windows_1252(text, decoded);
        CHECK(ipsf::is_utf8(decoded));
        CHECK(is_something == ipsf::detail::is_windows_1252(static_cast<unsigned char>(byte)));
        if (!is_something) ++nothing;
        if (byte < 0x80) CHECK(decoded == text);
        if (byte >= 0xA0)
            CHECK(decoded ==
                  std::string{static_cast<char>(byte < 0xC0 ? 0xC2 : 0xC3), static_cast<char>(0x80 | (byte & 0x3F))});
    }
    CHECK(nothing == 5);
    std::string signs;
    CHECK(ipsf::detail::append_windows_1252("\x80\x8A\x8E\x96\x99\x9A\x9E\x9F", signs));
    CHECK(signs == "€ŠŽ–™šžŸ");
}
