// Whatever an SQLite file holds, loading it ends in a history or in `refused`, on one thread and on two alike.
//
// After a first byte that is even the bytes are the file; after one that is odd they are statements that make it, with
// tables that a history needs there already.
#include "fuzz/input_bytes.hpp"
#include "fuzz/work_folder.hpp"
#include "history/in/load_sqlite.hpp"

#include <ipsf/load.hpp>
#include <ipsf/utf8.hpp>

#include <sqlite3.h>

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ipsf::test;

namespace {

/// What two threads read may be told in another order: the first problem stands for them all.
std::string said(const std::filesystem::path& file, int threads) {
    // A view may read for long; what it may cost stays in proportion to the file all the same.
    const ipsf::detail::sqlite_reading how{.piece_rows = 4, .most_view_rows = 2000, .most_steps = 100'000};
    ipsf::history_builder builder({.run = {.threads = threads}});
    try {
        ipsf::detail::load_sqlite(builder, file, {.threads = threads}, how);
        const auto made = builder.finish();
        std::string says;
        for (std::size_t table = 0; table < ipsf::table_names.size(); ++table)
            says += std::to_string(ipsf::row_count(*made, static_cast<ipsf::table_kind>(table))) + ' ';
        return says;
    } catch (const ipsf::refused& why) {
        for (const auto& problem : why.problems())
            if (!ipsf::is_utf8(problem.message)) std::abort();
        return "refused";
    }
}

void make(const std::filesystem::path& file, const std::string& statements) {
    sqlite3* opened = nullptr;
    if (sqlite3_open(file.c_str(), &opened) != SQLITE_OK) std::abort();
    sqlite3_exec(opened, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;", nullptr, nullptr, nullptr);
    sqlite3_limit(opened, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, 100'000);
    // Statements that would never end.
    static int steps = 0;
    steps = 0;
    sqlite3_progress_handler(
        opened, 1000, [](void*) { return static_cast<int>(++steps > 100); }, nullptr);
    sqlite3_exec(opened,
                 "CREATE TABLE coaches(coach_id, team_id); INSERT INTO coaches VALUES('C1', 'T1');"
                 "CREATE TABLE episodes(episode_id, client_id, coach_id, started_on);"
                 "INSERT INTO episodes VALUES('E1', 'K1', 'C1', '2024-01-10');",
                 nullptr, nullptr, nullptr);
    sqlite3_exec(opened, statements.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(opened);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    input_bytes given(data, size);
    const auto file = work_folder() / "fuzzed.db";
    std::filesystem::remove(file);
    if (given.flag())
        make(file, std::string(given.rest()));
    else
        write_file("fuzzed.db", given.rest());
    if (said(file, 1) != said(file, 2)) std::abort();
    return 0;
}
