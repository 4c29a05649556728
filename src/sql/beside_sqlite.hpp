// The files that SQLite keeps beside a database.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

namespace ipsf::sql {

/// The name of one that is no regular file. SQLite opens them with the database, and would wait for ever for whoever
/// writes into a pipe.
[[nodiscard]] inline std::optional<std::filesystem::path> no_file_beside(const std::filesystem::path& database) {
    for (const char* const end : {"-journal", "-wal", "-shm"}) {
        auto place = database;
        place += end;
        std::error_code unknown;
        const auto found = std::filesystem::status(place, unknown);
        if (std::filesystem::exists(found) && !std::filesystem::is_regular_file(found)) return place.filename();
    }
    return std::nullopt;
}

}  // namespace ipsf::sql
