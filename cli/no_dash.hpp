// Options that name a file which standard output cannot be.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace ipsf::command {

/// Elsewhere a dash is standard output; here nobody means a file of that name.
[[nodiscard]] inline CLI::Validator is_no_dash() {
    return {[](const std::string& given) {
                return std::string(given == "-" ? "this needs a file, not standard output; ./- is one named -" : "");
            },
            ""};
}

}  // namespace ipsf::command
