// An SQLite file as a target. A new one is written beside its name, which it gets when it is whole; one that is there
// is changed in one transaction, in whichever journal mode it is.
#include "history/out/unfinished.hpp"
#include "publish/target.hpp"
#include "sql/beside_sqlite.hpp"
#include "sql/sqlite_failure.hpp"

#include <ipsf/path.hpp>
#include <ipsf/problem.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>

#include "base/open_file.hpp"

namespace ipsf::publishing {
namespace {

namespace files = std::filesystem;

constexpr int wait_for_others = 5000;  // milliseconds

[[noreturn]] void refuse_file(const std::string& name, const char* rule, const std::string& why) {
    throw refused({.rule = rule, .message = name + ": " + why});
}

/// `system`: why the system refused a call of SQLite's; none where it did not.
std::string reason_of(const SQLite::Exception& failed, const std::error_code& system) {
    constexpr const char* full = "there is no room left on the disk; make some, and publish again";
    if (failed.getExtendedErrorCode() == SQLITE_READONLY_DIRECTORY)
        return "its folder may not be written, where SQLite keeps a journal meanwhile; allow it, or name another file";
    if (system == std::errc::no_space_on_device) return full;
    switch (failed.getErrorCode()) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return "another program is using it; publish again when that program is done";
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return "it may not be written; allow it, or name another file";
        case SQLITE_FULL:
            return full;
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
            if (system) return "it cannot be read: " + system.message();
            return std::string("it is damaged (") + failed.what() + "); remove it, and publish again";
        default:
            return "SQLite cannot write to it: " + sql::words_of(failed, system);
    }
}

class sqlite_target : public target {
public:
    explicit sqlite_target(const std::string& name) : name_(name), path_(to_path(name)) {
        std::error_code failed;
        const auto found = files::status(path_, failed);
        // A database that only cannot be seen would be replaced by a new one.
        if (failed && found.type() != files::file_type::not_found)
            refuse_file(name_, "cannot-write", "it cannot be opened: " + failed.message());
        if (files::is_directory(found)) refuse_file(name_, "cannot-write", "it is a folder; name a file");
        if (files::exists(found) && !files::is_regular_file(found))
            refuse_file(name_, "cannot-write", "it is no regular file; name another one");
        if (!files::exists(found) || (files::is_regular_file(found) && files::file_size(path_, failed) == 0)) {
            unfinished_.emplace(name_);
            open(unfinished_->place());
            // A file that is removed when writing fails needs no journal.
            guarded([&] { database_->exec("PRAGMA journal_mode = OFF"); });
        } else {
            require_sqlite();
            if (const auto other = sql::no_file_beside(path_))
                refuse_file(name_, "cannot-write",
                            to_utf8(*other) + " beside it is no regular file, and SQLite reads it; take that away");
            open(path_);
        }
    }

    [[nodiscard]] sql_dialect dialect() const override { return sql_dialect::sqlite; }
    [[nodiscard]] std::string name() const override { return name_; }

    void begin() override {
        guarded([&] { database_->exec("BEGIN IMMEDIATE"); });
    }

    void commit() override {
        guarded([&] { database_->exec("COMMIT"); });
        database_.reset();
        if (unfinished_) unfinished_->finish();
    }

    [[nodiscard]] std::vector<std::string> texts(const std::string& query) override {
        std::vector<std::string> found;
        guarded([&] {
            SQLite::Statement statement(*database_, query);
            while (statement.executeStep()) found.push_back(statement.getColumn(0).getString());
        });
        return found;
    }

    void execute(const std::string& statement) override {
        guarded([&] { database_->exec(statement); });
    }

    void run(const std::string& statement, const batch& rows) override {
        guarded([&] {
            SQLite::Statement prepared(*database_, statement);
            const auto columns = rows.types.size();
            for (std::size_t first = 0; first < rows.values.size(); first += columns) {
                for (std::size_t column = 0; column < columns; ++column)
                    bind(prepared, static_cast<int>(column) + 1, rows.values[first + column]);
                prepared.exec();
                prepared.reset();
            }
        });
    }

private:
    template <class Body>
    void guarded(Body body) {
        try {
            body();
        } catch (const SQLite::Exception& failed) {
            const auto system = database_ ? sql::system_error_of(database_->getHandle()) : std::error_code();
            sql::throw_if_no_memory(failed, system);
            refuse_file(name_, "cannot-write", reason_of(failed, system));
        }
    }

    void open(const files::path& file) {
        guarded([&] { database_.emplace(to_utf8(file), SQLite::OPEN_READWRITE, wait_for_others); });
    }

    /// SQLite takes some other files for empty databases.
    void require_sqlite() const {
        constexpr std::string_view magic("SQLite format 3\0", 16);
        std::array<char, magic.size()> begin{};
        const auto from = detail::open_file(path_);
        if (from == nullptr)
            refuse_file(name_, "cannot-write", "it cannot be opened: " + detail::last_error().message());
        const auto read = std::fread(begin.data(), 1, begin.size(), from.get());
        if (std::ferror(from.get()) != 0)
            refuse_file(name_, "cannot-write", "it cannot be read: " + detail::last_error().message());
        if (std::string_view(begin.data(), read) != magic)
            refuse_file(name_, "cannot-write", "it is no SQLite database; name another file");
    }

    static void bind(SQLite::Statement& to, int place, const sql_value& value) {
        if (const auto* const number = std::get_if<std::int64_t>(&value))
            to.bind(place, *number);
        else if (const auto* const text = std::get_if<std::string>(&value))
            to.bindNoCopy(place, *text);
        else
            to.bind(place);
    }

    std::string name_;
    files::path path_;
    std::optional<detail::unfinished_file> unfinished_;  // outlives the database, which has it open
    std::optional<SQLite::Database> database_;
};

}  // namespace

std::unique_ptr<target> open_sqlite_target(const std::string& file) { return std::make_unique<sqlite_target>(file); }

}  // namespace ipsf::publishing
