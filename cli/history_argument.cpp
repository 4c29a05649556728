#include "history_argument.hpp"

#include "output.hpp"
#include "progress_line.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>

#include <utility>

namespace ipsf::command {

CLI::Option* add_history(CLI::App& subcommand, std::string& into) {
    return subcommand.add_option("HISTORY", into, "Folder of CSV files, or an SQLite file");
}

CLI::Option* add_ids(CLI::App& subcommand, const char* name, std::vector<std::string>& into, const char* says) {
    return subcommand.add_option(name, into, says)->type_name("ID")->allow_extra_args(false);
}

std::shared_ptr<const history> load(const std::string& path, std::shared_ptr<const rulebook> answers_for, const session& current,
                                    bool result_has_warnings) {
    std::shared_ptr<const history> loaded;
    {
        progress_line line(current.in);
        loaded = load_history(path, {.answers_for = std::move(answers_for), .run = {.threads = current.threads, .report = line.report()}});
    }
    if (!result_has_warnings && !loaded->warnings.empty())
        tell(current.format == "json" ? problems_to_json({}, 0, loaded->warnings) : problems_to_text({}, 0, loaded->warnings, current.in));
    return loaded;
}

}  // namespace ipsf::command
