// Takes the path of a folder or a file, or the name of a database, finds out what is there, and loads it with progress
// and cancelling.
#include <ipsf/load.hpp>
#include <ipsf/part.hpp>
#include <ipsf/path.hpp>

#include "base/open_file.hpp"
#include "history/in/load_csv.hpp"
#include "history/in/load_odbc.hpp"
#include "history/in/load_sqlite.hpp"
#include "history/out/folder_names.hpp"
#include "history/parts/part_format.hpp"
#include "history/parts/read_saved.hpp"
#include "history/store/names.hpp"
#include "odbc/connection_text.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <new>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace ipsf {
namespace {

namespace files = std::filesystem;

// The table whose CSV file this is, or nothing.
std::optional<table_kind> table_of(const files::path& file) {
    return detail::means(to_utf8(file.extension()), ".csv") ? find_table(to_utf8(file.stem())) : std::nullopt;
}

/// Whether somebody may take the file for a table: of a kind that is read, or of the name of one; a page or JSON that
/// was saved beside the tables is none.
bool looks_like_table(const files::path& file) {
    const auto extension = to_utf8(file.extension());
    if (detail::means(extension, ".csv")) return true;
    if (detail::means(extension, ".html") || detail::means(extension, ".json")) return false;
    const auto name = to_utf8(file.filename());
    return find_table(name.substr(0, name.find('.'))).has_value();
}

problem two_files(table_kind table, const files::path& one, const files::path& other) {
    const auto names = std::minmax({to_utf8(one.filename()), to_utf8(other.filename())});
    const std::string name(name_of(table));
    return {.table = name,
            .rule = "duplicate-table",
            .message = name + ": both " + names.first + " and " + names.second + " are this table; leave one of them"};
}

void load_folder(history_builder& into, const files::path& folder, const execution& run, const csv_dialect& said) {
    std::array<std::optional<files::path>, table_names.size()> found;
    std::int64_t total = 0;
    detail::each_name_in(folder, [&](std::string_view name) {
        auto file = folder / to_path(name);
        if (const auto table = table_of(file)) {
            if (files::is_regular_file(file)) total += static_cast<std::int64_t>(files::file_size(file));
            auto& place = found[static_cast<std::size_t>(*table)];
            if (place) into.report(two_files(*table, *place, file));
            place = std::move(file);
        } else if (looks_like_table(file) && files::is_regular_file(file)) {
            into.warn({.kind = "unknown-file", .name = std::string(name)});
        }
    });

    into.number_rows_from(2);  // the header is row 1
    std::int64_t read = 0;
    for (std::size_t table = 0; table < found.size(); ++table) {
        if (!found[table]) continue;
        const auto tell = [&](std::int64_t bytes) {
            read += bytes;
            if (run.report && !run.report(read, total)) throw cancelled();
        };
        detail::load_csv(into, static_cast<table_kind>(table), *found[table], run, tell, detail::csv_piece_bytes, said);
    }
}

// Tells one caller about both parts of a load. Finishing takes about an eighth of the time of reading.
struct whole_load {
    const progress& report;
    std::int64_t to_read = 0;

    [[nodiscard]] std::int64_t to_finish() const { return to_read / 8; }
    [[nodiscard]] progress reading() {
        if (!report) return {};
        return [this](std::int64_t done, std::int64_t total) {
            to_read = total;
            return report(done, total + to_finish());
        };
    }
    [[nodiscard]] progress finishing() const {
        if (!report) return {};
        return [this](std::int64_t done, std::int64_t total) {
            const auto finished = done == total ? to_finish() : to_finish() * done / total;
            return report(to_read + finished, to_read + to_finish());
        };
    }
};

// SQLite files are told in builds without SQLite too, which then say what they lack.
constexpr std::string_view sqlite_magic("SQLite format 3\0", 16);

std::string beginning_of(const files::path& file) {
    std::string begin(sqlite_magic.size(), '\0');
    const auto from = detail::open_file(file);
    if (from == nullptr) throw files::filesystem_error("open", file, detail::last_error());
    begin.resize(std::fread(begin.data(), 1, begin.size(), from.get()));
    if (std::ferror(from.get()) != 0) throw files::filesystem_error("read", file, detail::last_error());
    return begin;
}

constexpr std::string_view database_prefix = "odbc:";

// Whether a database is meant and no file: `path` is then never told, as a password may be in it.
bool names_database(std::string_view path) {
    return detail::means(path.substr(0, database_prefix.size()), database_prefix);
}

std::string_view connection_string_of(std::string_view path) {
    const auto text = path.substr(database_prefix.size());
    if (text.find('=') != std::string_view::npos) return text;
    throw refused({.rule = "not-a-history",
                   .message = "odbc: name the data source as odbc:DSN=records, or give a connection string as "
                              "odbc:Driver=...;Server=...;Database=..."});
}

[[noreturn]] void refuse_path(const std::string& path, const std::string& why) {
    throw refused({.rule = "not-a-history", .message = path + ": " + why});
}

std::shared_ptr<const history> load_pack(const files::path& file, const std::string& path,
                                         const load_options& options) {
    detail::bytes_in_file from(file);
    const auto whole = detail::read_saved(from, {.subject = path,
                                                 .wanted_for = options.answers_for,
                                                 .answers_for = options.answers_for,
                                                 .run = options.run,
                                                 .memory_limit = options.memory_limit});
    return options.teams.empty() ? whole : part_of(*whole, gsl::span<const std::string>(options.teams));
}

}  // namespace

std::string shown_path(const std::string& path) {
    if (!names_database(path)) return path;
    return odbc::connection_text(path.substr(database_prefix.size())).without_secrets(path);
}

std::shared_ptr<const history> load_history(const std::string& path, const load_options& options) {
    whole_load all{options.run.report};
    const execution reading{options.run.threads, all.reading()};
    const auto new_builder = [&] {
        return history_builder({.answers_for = options.answers_for,
                                .run = {options.run.threads, all.finishing()},
                                .memory_limit = options.memory_limit,
                                .teams = options.teams});
    };
    if (names_database(path))
        return detail::load_odbc(new_builder, connection_string_of(path), options.schema, reading).finish();
    auto builder = new_builder();
    try {
        const auto place = to_path(path);
        if (!files::exists(place)) refuse_path(path, "no such file or folder");
        if (files::is_directory(place))
            load_folder(builder, place, reading, options.csv);
        else if (!files::is_regular_file(place))
            refuse_path(path, "no regular file; give a folder of CSV files, an SQLite file or a pack, not a pipe");
        else if (const auto begin = beginning_of(place); begin == sqlite_magic)
            detail::load_sqlite(builder, place, reading, {.wait_for_writer = options.wait_for_writer});
        else if (begin.starts_with(detail::part_magic))
            return load_pack(place, path, options);
        else
            refuse_path(path, "neither a folder of CSV files nor an SQLite file nor a pack");
    } catch (const files::filesystem_error& failed) {
        if (failed.code() == std::errc::not_enough_memory) throw std::bad_alloc();
        const auto which = failed.path1().empty() ? path : to_utf8(failed.path1());  // of a folder, a file in it
        refuse_path(which, "cannot be read: " + failed.code().message());
    }
    return builder.finish();
}

}  // namespace ipsf
