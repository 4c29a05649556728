// Opens a file for reading only, waits for a writer as long as was allowed, and turns errors of SQLite into
// problems.
#include "history/in/sqlite_connection.hpp"

#include "sql/beside_sqlite.hpp"
#include "sql/sqlite_failure.hpp"

#include <ipsf/path.hpp>
#include <ipsf/problem.hpp>

#include <sqlite3.h>

#include <array>
#include <string>
#include <thread>
#include <utility>

namespace ipsf::detail {
namespace {

constexpr std::chrono::milliseconds between_tries{10};
constexpr int steps_of_a_period = 10'000;  // about a tenth of a millisecond
constexpr std::int64_t steps_for_a_byte = 1000;
constexpr std::int64_t put_aside_for_a_byte = 8;

// Byte 18 of the header is 2 in files with a write-ahead log (https://www.sqlite.org/fileformat.html, 1.3.3).
bool keeps_a_log(const std::filesystem::path& file) {
    std::array<char, 19> begin{};
    const auto from = open_file(file);
    return from != nullptr && std::fread(begin.data(), 1, begin.size(), from.get()) == begin.size() &&
           begin.back() == 2;
}

[[noreturn]] void refuse(const std::filesystem::path& file, std::string rule, const std::string& why) {
    throw refused({.rule = std::move(rule), .message = to_utf8(file) + ": " + why});
}

file_state state_now(const std::filesystem::path& file) {
    std::error_code failed;
    const auto state = state_of_file(file, failed);
    if (!state) refuse(file, "unreadable-file", "cannot be read: " + (failed ? failed.message() : "no regular file"));
    return *state;
}

// SQLite takes what is missing of the last page for zeros. `bytes`: as many as the file says itself to have. Of a file
// with a log its pages may stand there alone.
void check_whole(const std::filesystem::path& file, const file_state& there, std::int64_t bytes) {
    if (static_cast<std::int64_t>(there.size) >= bytes) return;
    auto log = file;
    log += "-wal";
    std::error_code failed;
    if (keeps_a_log(file) && std::filesystem::exists(log, failed) && std::filesystem::file_size(log, failed) > 0)
        return;
    refuse(file, "unreadable-file",
           "the file is cut off: it has " + std::to_string(there.size) + " bytes and should have " +
               std::to_string(bytes) + "; get it again, whole");
}

// The name, from the root: ":memory:" is a file here.
std::string name_for_sqlite(const std::filesystem::path& file) {
    if (const auto other = sql::no_file_beside(file))
        refuse(file, "unreadable-file",
               to_utf8(*other) + " beside it is no regular file, and SQLite reads it; take that away");
    return to_utf8(std::filesystem::absolute(file));
}

/// `about`: `failed` as that of a table; null when it is none. `opened`: whether the file itself was.
std::string says(const SQLite::Exception& failed, const sqlite_table_failure* about, bool opened,
                 const std::error_code& system, const std::filesystem::path& file, std::chrono::milliseconds waited) {
    const auto name = to_utf8(file.filename());
    const auto extended = failed.getExtendedErrorCode();
    if (extended == SQLITE_READONLY_ROLLBACK)
        return "a program that wrote to it was stopped, and SQLite has to undo what it left half done (" + name +
               "-journal): open the file once with a program that may write to it, then load it again";
    switch (extended & 0xFF) {
        case SQLITE_BUSY:
            return "another program is writing to it; waited " + std::to_string(waited.count()) +
                   " ms: load it again when that program is done, or wait longer (`wait_for_writer`)";
        case SQLITE_TOOBIG:
            return "a cell has more than " + std::to_string(longest_sqlite_value) +
                   " bytes, or a view makes such a text; no cell of a history is that long";
        case SQLITE_FULL:
            return "a view sorts or compares more rows than SQLite may put aside, or can; the order of rows does not "
                   "matter: leave out "
                   "ORDER "
                   "BY, and DISTINCT, GROUP BY or UNION where no rows repeat, or load a table with the view's rows in "
                   "place of it";
        case SQLITE_INTERRUPT:
            return "a view runs on without giving a row; is it endless? A recursive view needs an end";
        case SQLITE_CORRUPT:
            if (system) return system.message();
            break;
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
            if (opened && keeps_a_log(file))
                return "it keeps a write-ahead log (WAL), for which SQLite has to write into its folder (" + name +
                       "-shm), and cannot: let the folder be written to, or load a copy made with VACUUM INTO";
            break;
        default:
            break;
    }
    if (about != nullptr && about->when == sqlite_table_failure::moment::reading && (extended & 0xFF) == SQLITE_ERROR)
        return "a value of it cannot be made; run the same SELECT in a program of SQLite, which shows why";
    return sql::words_of(failed, system);
}

}  // namespace

sqlite_connection::sqlite_connection(const std::filesystem::path& file, load_watch& watch,
                                     std::chrono::milliseconds wait, std::int64_t steps)
    : watch_(watch),
      waits_(wait / between_tries),
      most_periods_(steps / steps_of_a_period),
      place_(file),
      file_(name_for_sqlite(file), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, 0, put_aside_.name()) {
    auto* const handle = file_.getHandle();
    (void)sqlite3_extended_result_codes(handle, 1);
    (void)sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longest_sqlite_value);
    (void)sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, most_sqlite_operations);
    (void)sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, deepest_sqlite_expression);
    (void)sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    // Not TRUSTED_SCHEMA off, too: views of virtual tables could then not be read.
    (void)sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    (void)sqlite3_busy_handler(handle, while_busy, this);
    sqlite3_progress_handler(handle, steps_of_a_period, while_running, this);
}

void sqlite_connection::begin() {
    file_.exec("BEGIN");
    (void)file_.execAndGet("SELECT count(*) FROM sqlite_schema");  // only reading begins it
    bytes_ = file_.execAndGet("PRAGMA page_count").getInt64() * file_.execAndGet("PRAGMA page_size").getInt64();
    most_periods_ += bytes_ / steps_of_a_period * steps_for_a_byte;
    begun_ = state_now(place_);
    check_whole(place_, *begun_, bytes_);
    has_log_ = file_.execAndGet("PRAGMA journal_mode").getString() == "wal";
    // Whatever the file itself asks for: what does not fit into a small cache is put aside in files.
    file_.exec("PRAGMA temp_store = FILE");
    file_.exec("PRAGMA cache_size = -2000");
    put_aside_.allow(most_put_aside + put_aside_for_a_byte * bytes_);
}

void sqlite_connection::check_unchanged() const {
    const auto now = state_now(place_);
    if (has_log_) return check_whole(place_, now, bytes_);  // others may write meanwhile, but take nothing away
    if (now != begun_)
        refuse(place_, "changed-file", "the file changed while it was read; load it again when nothing writes it");
}

int sqlite_connection::while_busy(void* connection, int times) noexcept {
    auto& self = *static_cast<sqlite_connection*>(connection);
    if (times >= self.waits_ || !self.watch_.go_on()) return 0;
    std::this_thread::sleep_for(between_tries);
    return 1;
}

int sqlite_connection::while_running(void* connection) noexcept {
    auto& self = *static_cast<sqlite_connection*>(connection);
    return ++self.periods_ > self.most_periods_ || !self.watch_.go_on() ? 1 : 0;
}

void refuse_sqlite(const SQLite::Exception& failed, gsl::span<const std::unique_ptr<sqlite_connection>> opened,
                   const std::filesystem::path& file, std::chrono::milliseconds waited) {
    std::error_code system;
    for (const auto& each : opened)
        if (!system) system = sql::system_error_of(each->file().getHandle());
    sql::throw_if_no_memory(failed, system);
    const auto* const about = dynamic_cast<const sqlite_table_failure*>(&failed);
    const std::string table(about == nullptr ? "" : name_of(about->table));
    throw refused({.table = table,
                   .rule = "unreadable-file",
                   .message = to_utf8(file) + ": " +
                              (table.empty() ? "SQLite cannot read the file: " : table + " cannot be read: ") +
                              says(failed, about, !opened.empty(), system, file, waited)});
}

}  // namespace ipsf::detail
