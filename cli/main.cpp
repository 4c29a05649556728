// The command ipsf (interfaces.md): results to stdout, messages to stderr; 0 done, 1 data or rulebook refused, 2 usage.
#include "session.hpp"

#include <ipsf/version.hpp>

#include <exception>
#include <iostream>
#include <map>

namespace {

using namespace ipsf;
using namespace ipsf::command;

/// Whatever goes wrong is said once, on stderr.
exit_code run(const session& current) {
    try {
        const auto ended = current.action();
        if (std::cout.flush()) return ended;
        std::cerr << "ipsf: the result could not be written to standard output\n";
    } catch (const refused& why) {
        complain(current, why);
    } catch (const std::exception& why) {
        complain(current, refused({"", 0, "", "failed", why.what()}));
    }
    return refused_input;
}

}  // namespace

int main(int count, char** arguments) {
    CLI::App app("Scores supported-employment services (IPS) against quality criteria.", "ipsf");
    session current;
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", std::string(library_version()));
    app.add_option("--lang", current.in, "Language of texts")
        ->transform(
            CLI::CheckedTransformer(std::map<std::string, language>{{"en", language::en}, {"fi", language::fi}}).description("{en,fi}"));
    add_score(app, current);
    add_series(app, current);
    add_explain(app, current);
    add_due(app, current);
    add_punctuality(app, current);
    add_phases(app, current);
    add_track(app, current);
    add_clients(app, current);
    add_check(app, current);
    add_edition(app, current);
    add_model(app, current);
    add_generate(app, current);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& why) {
        return app.exit(why) == 0 ? done : wrong_usage;
    }
    return run(current);
}
