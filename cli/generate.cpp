// The subcommand `ipsf generate`. Takes a size and a seed; writes a made-up history where nothing is yet.
#include "choices.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/generate.hpp>
#include <ipsf/load.hpp>
#include <ipsf/path.hpp>
#include <ipsf/report.hpp>

#include <filesystem>
#include <limits>
#include <memory>

namespace ipsf::command {
namespace {

namespace files = std::filesystem;

bool names_sqlite(const files::path& path) { return path.extension() == ".sqlite" || path.extension() == ".db"; }

/// Said before anything is made. Nothing that is there is written over: a history of real clients may have the name
/// that was mistyped.
void refuse_taken(const std::string& name) {
    const auto path = to_path(name);
    std::error_code failed;
    if (files::symlink_status(path, failed).type() == files::file_type::not_found) return;
    const bool is_empty_folder =
        !failed && !names_sqlite(path) && files::is_directory(path, failed) && files::is_empty(path, failed);
    const bool leads_nowhere = failed == std::errc::no_such_file_or_directory;  // a link
    if (failed && !leads_nowhere) refuse_to_write(name, failed);
    if (is_empty_folder) return;
    throw refused({.rule = "file-exists",
                   .message = name + ": something is there already; choose another name, or an empty folder"});
}

exit_code run_generate(const std::string& path, const generate_options& options, const session& current) {
    refuse_taken(path);
    const auto made = generate(options);
    if (names_sqlite(to_path(path))) {
        write_sqlite(*made, path);
    } else {
        write_csv(*made, path);
    }
    const auto say = [&](const text& words) { return words.in(current.in); };
    const auto count = [&](std::size_t number, const text& one, const text& several) {
        return std::to_string(number) + " " + say(number == 1 ? one : several);
    };
    tell(say({"Kirjoitettu ", "Wrote "}) + visible(path) + ": " +
         count(made->teams.size(), {"tiimi", "team"}, {"tiimiä", "teams"}) + ", " +
         count(made->coaches.size(), {"valmentaja", "coach"}, {"valmentajaa", "coaches"}) + ", " +
         count(made->episodes.size(), {"asiakkuus", "episode"}, {"asiakkuutta", "episodes"}) + ", " +
         count(made->contacts.size(), {"yhteydenotto", "contact"}, {"yhteydenottoa", "contacts"}) + "\n");
    return done;
}

}  // namespace

void add_generate(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("generate", "Write a made-up history, the same for the same seed");
    auto path = std::make_shared<std::string>();
    auto options = std::make_shared<generate_options>();
    subcommand->add_option("PATH", *path, "New or empty folder for CSV files, or a new SQLite file (.sqlite, .db)")
        ->required();
    subcommand->add_option("--coaches", options->coaches, "Coaches employed at a time")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    subcommand->add_option("--years", options->years, "Years recorded")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    subcommand->add_option("--seed", options->seed, "Another seed makes another history")
        ->check(is_from_0_to(std::numeric_limits<std::uint64_t>::max()))
        ->capture_default_str();
    auto edition = std::make_shared<std::string>();
    subcommand->add_option("--edition", *edition, "Id or file of the edition that its reviewers answer; fi-2021-11");
    subcommand->callback([path, options, edition, &current] {
        current.action = [path, options, edition, &current] {
            if (!edition->empty()) options->edition = find_edition(*edition);
            return run_generate(*path, *options, current);
        };
    });
}

}  // namespace ipsf::command
