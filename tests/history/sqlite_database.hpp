// SQLite files that tests write with SQLite itself.
#pragma once

#include "history/folder.hpp"
#include "support/catch.hpp"

#include <sqlite3.h>

#include <memory>
#include <string>

namespace ipsf::test {

/// A new SQLite file on which the statements were run.
class database {
public:
    /// Another program that uses the file.
    class connection {
    public:
        explicit connection(const std::string& path) { REQUIRE(sqlite3_open(path.c_str(), &opened_) == SQLITE_OK); }
        ~connection() { sqlite3_close(opened_); }
        connection(const connection&) = delete;
        connection& operator=(const connection&) = delete;

        [[nodiscard]] bool tries(const std::string& statements) const {
            return sqlite3_exec(opened_, statements.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
        }
        void run(const std::string& statements) const {
            const bool done = tries(statements);
            INFO(statements << ": " << sqlite3_errmsg(opened_));
            CHECK(done);
        }

    private:
        sqlite3* opened_ = nullptr;
    };

    explicit database(const std::string& statements) { connection(path()).run(statements); }
    [[nodiscard]] std::unique_ptr<connection> connect() const { return std::make_unique<connection>(path()); }
    [[nodiscard]] std::string path() const { return place_.file("history.db"); }
    [[nodiscard]] std::shared_ptr<const history> load() const { return load_history(path()); }
    [[nodiscard]] std::vector<problem> problems() const {
        try {
            (void)load();
        } catch (const refused& refusal) {
            return refusal.problems();
        }
        return {};
    }

private:
    folder place_;
};

inline const std::string create_coaches =
    "CREATE TABLE coaches (coach_id, team_id, fte); INSERT INTO coaches VALUES ('C1', 'T1', NULL);";
inline const std::string create_episodes =
    "CREATE TABLE episodes (episode_id, client_id, coach_id, started_on, employer_contact_consent);"
    "INSERT INTO episodes VALUES (1, 10, 'C1', '2024-01-10', NULL);";
inline const std::string required_tables = create_coaches + create_episodes;

}  // namespace ipsf::test
