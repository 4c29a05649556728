// A connection to an SQLite file that may be hostile, slow or busy.
#pragma once

#include "base/open_file.hpp"
#include "history/in/load_watch.hpp"
#include "history/in/sqlite_temporary_files.hpp"

#include <ipsf/history.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include <gsl/span>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace ipsf::detail {

/// Longest text, blob or row that SQLite may make, in bytes: no cell of a history is nearly as long.
inline constexpr int longest_sqlite_value = 1 << 22;

/// Operations of a query, which generated columns made of one another could let grow without bounds; ten times what
/// views may have words.
inline constexpr int most_sqlite_operations = 1'000'000;
/// Expressions one in another: what a stack of 256 KB has room for.
inline constexpr int deepest_sqlite_expression = 200;

/// Bytes of rows that SQLite may put aside to sort or compare them, beside eight for each byte of the file.
inline constexpr std::int64_t most_put_aside = 1 << 26;

/// Sees one state of the file, whatever another program writes. Nothing in the file can make it run for ever, or take
/// memory or disk without bounds.
class sqlite_connection {
public:
    /// Waits for a writer for `wait` at most. `steps`: how many of SQLite's steps may go by without a row (`row_came`),
    /// and a thousand for each byte more. `watch` must outlive this. Throws SQLite::Exception, and `refused` where
    /// something stands beside the file that SQLite would wait for.
    sqlite_connection(const std::filesystem::path& file, load_watch& watch, std::chrono::milliseconds wait,
                      std::int64_t steps);
    sqlite_connection(const sqlite_connection&) = delete;
    sqlite_connection& operator=(const sqlite_connection&) = delete;

    /// Holds on to the state of the file; to be called first. Throws SQLite::Exception, and `refused` for a file that
    /// is cut off.
    void begin();

    [[nodiscard]] SQLite::Database& file() noexcept { return file_; }
    /// Of the file, what stands in its write-ahead log included.
    [[nodiscard]] std::int64_t bytes() const noexcept { return bytes_; }
    /// Whether writers keep a log (WAL), and may write while this reads.
    [[nodiscard]] bool has_log() const noexcept { return has_log_; }
    void row_came() noexcept { periods_ = 0; }
    /// Throws `refused` when the file is no longer what it was, though nobody who asks SQLite may write it: somebody
    /// copies another one over it.
    void check_unchanged() const;

private:
    static int while_busy(void* connection, int times) noexcept;
    static int while_running(void* connection) noexcept;

    load_watch& watch_;
    const std::int64_t waits_;   // how often to try again while a writer is there
    std::int64_t most_periods_;  // without a row
    std::int64_t periods_ = 0;
    std::int64_t bytes_ = 0;
    bool has_log_ = false;
    const std::filesystem::path place_;
    std::optional<file_state> begun_ = std::nullopt;
    sqlite_temporary_files put_aside_;
    SQLite::Database file_;
};

/// A query over one table or view failed.
class sqlite_table_failure : public SQLite::Exception {
public:
    enum class moment : std::uint8_t {
        preparing,  ///< SQLite speaks of names and words of SQL
        reading     ///< it may quote a value of a row
    };
    sqlite_table_failure(const SQLite::Exception& failed, table_kind about, moment then)
        : SQLite::Exception(failed), table(about), when(then) {}

    table_kind table;
    moment when;
};

/// Throws what `failed` means for a load of `file`: std::bad_alloc, or `refused` with what to do. `opened`: the
/// connections, which know what the system said.
[[noreturn]] void refuse_sqlite(const SQLite::Exception& failed,
                                gsl::span<const std::unique_ptr<sqlite_connection>> opened,
                                const std::filesystem::path& file, std::chrono::milliseconds waited);

}  // namespace ipsf::detail
