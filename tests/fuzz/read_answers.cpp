// Whatever the bytes, reading them as answers ends in answers or in `refused`, and a good file is read as RFC 4180
// says.
#include "support/simple_csv.hpp"

#include <ipsf/review.hpp>
#include <ipsf/utf8.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::vector<char> bytes(data, data + size);  // no reader may look behind it
    const std::string_view csv(bytes.data(), bytes.size());
    std::vector<ipsf::given_answer> read;
    try {
        read = ipsf::read_answers(csv, "fuzzed.csv");
    } catch (const ipsf::refused&) {
        return 0;
    }
    // Files of another delimiter, and of other encodings, are read as docs/csv-in.md says: load_folder.cpp.
    const auto head = csv.substr(0, csv.find('\n'));
    if (head.find_first_of(";\t") != std::string_view::npos || !ipsf::is_utf8(csv)) return 0;
    const auto simple = ipsf::test::read_simply(csv.starts_with("\xEF\xBB\xBF") ? csv.substr(3) : csv);
    if (simple.how != ipsf::test::simple_csv::end::good) std::abort();
    std::size_t rows = 0;
    for (const auto& row : simple.rows)  // empty ones are passed over
        rows += std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); }) ? 0 : 1;
    if (read.size() + 1 != rows) std::abort();
    for (const auto& answer : read) {
        const auto& row = simple.rows.at(static_cast<std::size_t>(answer.row) - 1);
        const auto has = [&row](const std::string& cell) {
            return std::find(row.begin(), row.end(), cell) != row.end();
        };
        if (!has(answer.item) || !has(answer.value) || (!answer.note.empty() && !has(answer.note))) std::abort();
    }
    return 0;
}
