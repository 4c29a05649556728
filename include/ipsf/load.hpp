// Reads a history from disk, and writes one.
#pragma once

#include <ipsf/history.hpp>
#include <ipsf/rulebook.hpp>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

namespace ipsf {

/// Told now and then how far a long call has come: `done` of `total` bytes or rows. Returning false cancels it (throws `cancelled`).
using progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Thrown when a progress callback asked to stop.
class cancelled : public std::runtime_error {
public:
    cancelled() : std::runtime_error("cancelled by the progress callback") {}
};

/// Reads a history from a folder of CSV files (one <table>.csv each) or an SQLite file with the same tables (history.md).
/// `answers_for` as for history_builder. Throws `refused` with all problems, `cancelled`.
[[nodiscard]] std::shared_ptr<const history> load_history(const std::string& path, std::shared_ptr<const rulebook> answers_for = nullptr,
                                                          const progress& report = {});

/// Writes a history as a folder of CSV files (made if missing; existing table files are replaced), tables that are present only.
void write_csv(const history& from, const std::string& folder);
/// Writes a history as a new SQLite file. Throws `refused` when the file exists.
void write_sqlite(const history& from, const std::string& path);

}  // namespace ipsf
