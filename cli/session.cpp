#include "session.hpp"

#include <ipsf/report.hpp>

#include <iostream>

namespace ipsf::command {

void add_format(CLI::App& subcommand, session& current, const std::vector<std::string>& formats) {
    subcommand.add_option("--format", current.format, "How the result is written")->check(CLI::IsMember(formats));
}

void complain(const session& current, const refused& why) {
    std::cerr << (current.format == "json" ? problems_to_json(why.problems(), why.count(), {})
                                           : problems_to_text(why.problems(), why.count(), {}, current.in));
}

}  // namespace ipsf::command
