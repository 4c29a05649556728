// Whatever the bytes of a folder's files, loading it ends in a history or in `refused`: the same on one thread and on
// two, with the file in one piece and in small ones.
//
// The first byte chooses the table whose file the other bytes are; the tables that it may refer to are there.
#include "history/in/load_csv.hpp"

#include <ipsf/load.hpp>

#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

std::filesystem::path folder() {
    static const auto made = [] {
        auto place = std::filesystem::temp_directory_path() / ("ipsf-fuzz-" + std::to_string(getpid()));
        std::filesystem::create_directories(place);
        return place;
    }();
    return made;
}

std::string said(ipsf::table_kind table, std::size_t piece_bytes, int threads) {
    ipsf::history_builder builder({.run = {.threads = threads}});
    const auto none = [](std::int64_t) {};
    std::string says;
    try {
        builder.number_rows_from(2);
        for (const auto required : {ipsf::table_kind::coaches, ipsf::table_kind::episodes})
            if (required != table)
                ipsf::detail::load_csv(builder, required, folder() / (std::string(name_of(required)) + ".csv"), {},
                                       none);
        ipsf::detail::load_csv(builder, table, folder() / "fuzzed.csv", {.threads = threads}, none, piece_bytes);
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

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    std::ofstream(folder() / "coaches.csv") << "coach_id,team_id\nC1,T1\n";
    std::ofstream(folder() / "episodes.csv") << "episode_id,client_id,coach_id,started_on\nE1,K1,C1,2024-01-10\n";
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto table = static_cast<ipsf::table_kind>(data[0] % ipsf::table_names.size());
    std::ofstream(folder() / "fuzzed.csv", std::ios::binary)
        .write(reinterpret_cast<const char*>(data + 1), static_cast<std::streamsize>(size - 1));
    const auto expected = said(table, size, 1);
    if (said(table, 3, 1) != expected || said(table, 40, 2) != expected) std::abort();
    return 0;
}
