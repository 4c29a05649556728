#include "choices.hpp"
#include "session.hpp"

#include <ipsf/generate.hpp>
#include <ipsf/load.hpp>

#include <iostream>
#include <memory>

namespace ipsf::command {
namespace {

bool names_sqlite(const std::string& path) { return path.ends_with(".sqlite") || path.ends_with(".db"); }

exit_code run_generate(const std::string& path, const generate_options& options, const session& current) {
    const auto made = generate(options);
    if (names_sqlite(path)) {
        write_sqlite(*made, path);
    } else {
        write_csv(*made, path);
    }
    const bool finnish = current.in == language::fi;
    std::cerr << (finnish ? "Kirjoitettu " : "Wrote ") << path << ": " << made->teams.size() << (finnish ? " tiimiä, " : " teams, ")
              << made->coaches.size() << (finnish ? " valmentajaa, " : " coaches, ") << made->episodes.size()
              << (finnish ? " asiakkuutta, " : " episodes, ") << made->contacts.size() << (finnish ? " yhteydenottoa\n" : " contacts\n");
    return done;
}

}  // namespace

void add_generate(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("generate", "Write a made-up history, the same for the same seed");
    auto path = std::make_shared<std::string>();
    auto options = std::make_shared<generate_options>();
    subcommand->add_option("PATH", *path, "Folder for CSV files, or a new SQLite file (.sqlite, .db)")->required();
    subcommand->add_option("--coaches", options->coaches, "Coaches employed at a time")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    subcommand->add_option("--years", options->years, "Years recorded")->check(CLI::Range(1, 100))->capture_default_str();
    subcommand->add_option("--seed", options->seed, "Another seed makes another history")
        ->check(CLI::NonNegativeNumber)
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
