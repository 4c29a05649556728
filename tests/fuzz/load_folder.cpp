// Whatever the bytes of a folder's files, in whatever dialect, loading it ends in a history or in `refused`: the same
// on one thread and on two, with the file in one piece and in small ones.
//
// The first byte chooses the table whose file the other bytes are, the second what is said of the dialect; the tables
// that it may refer to are there.
#include "fuzz/input_bytes.hpp"
#include "fuzz/work_folder.hpp"
#include "history/in/load_csv.hpp"

#include <ipsf/load.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ipsf::test;

namespace {

std::string said(ipsf::table_kind table, const ipsf::csv_dialect& dialect, std::size_t piece_bytes, int threads) {
    ipsf::history_builder builder({.run = {.threads = threads}});
    const auto none = [](std::int64_t) {};
    std::string says;
    try {
        builder.number_rows_from(2);
        for (const auto required : {ipsf::table_kind::coaches, ipsf::table_kind::episodes})
            if (required != table)
                ipsf::detail::load_csv(builder, required, work_folder() / (std::string(name_of(required)) + ".csv"), {},
                                       none);
        ipsf::detail::load_csv(builder, table, work_folder() / "fuzzed.csv", {.threads = threads}, none, piece_bytes,
                               dialect);
        const auto made = builder.finish();
        says = std::to_string(ipsf::row_count(*made, table));
        for (const auto& [what, count] : made->warnings)
            says += what.kind + what.table + what.name + std::to_string(count);
    } catch (const ipsf::refused& why) {
        for (const auto& problem : why.problems()) says += problem.message + '\n';
        says += std::to_string(why.count());
    }
    return says;
}

/// Nothing is said where the number is small, as in most files.
ipsf::csv_dialect dialect_of(std::uint8_t number) {
    ipsf::csv_dialect said;
    if (number < 128) return said;
    said.delimiter = static_cast<ipsf::csv_delimiter>(number % 4);
    said.encoding = static_cast<ipsf::csv_encoding>(number / 4 % 4);
    said.dates = static_cast<ipsf::csv_dates>(number % 3);
    said.decimal = static_cast<ipsf::csv_decimal>(number / 3 % 3);
    return said;
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    write_file("coaches.csv", "coach_id,team_id\nC1,T1\n");
    write_file("episodes.csv", "episode_id,client_id,coach_id,started_on\nE1,K1,C1,2024-01-10\n");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    input_bytes given(data, size);
    const auto table = static_cast<ipsf::table_kind>(given.below(ipsf::table_names.size()));
    const auto dialect = dialect_of(given.number<std::uint8_t>());
    const auto text = given.rest();
    write_file("fuzzed.csv", text);
    const auto expected = said(table, dialect, text.size() + 1, 1);
    if (said(table, dialect, 3, 1) != expected || said(table, dialect, 40, 2) != expected) std::abort();
    return 0;
}
