#include "history_argument.hpp"

#include "progress_line.hpp"

#include <ipsf/load.hpp>

#include <utility>

namespace ipsf::command {

CLI::Option* add_history(CLI::App& subcommand, std::string& into) {
    return subcommand.add_option("HISTORY", into, "Folder of CSV files, or an SQLite file");
}

CLI::Option* add_ids(CLI::App& subcommand, const char* name, std::vector<std::string>& into, const char* says) {
    return subcommand.add_option(name, into, says)->type_name("ID")->allow_extra_args(false);
}

std::shared_ptr<const history> load(const std::string& path, std::shared_ptr<const rulebook> answers_for, const session& current) {
    progress_line line(current.in);
    return load_history(path, {.answers_for = std::move(answers_for), .run = {.threads = current.threads, .report = line.report()}});
}

}  // namespace ipsf::command
