// Adds these options to a subcommand and reads them: texts of the user in, checked values of the library out.
#include "choices.hpp"

#include <ipsf/path.hpp>

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace ipsf::command {

bool means_file(const std::string& id_or_file) {
    const auto file = to_path(id_or_file);
    std::error_code unknown;
    return std::filesystem::status(file, unknown).type() != std::filesystem::file_type::not_found ||
           file.has_parent_path() || file.extension() == ".toml";
}

std::shared_ptr<const ipsf::edition> find_edition(const std::string& id_or_file) {
    const auto embedded = embedded_editions();
    const bool is_embedded = std::find(embedded.begin(), embedded.end(), id_or_file) != embedded.end();
    if (!is_embedded && means_file(id_or_file)) return read_edition_file(id_or_file);
    return embedded_edition(id_or_file);
}

edition_in_use edition_to_use(const std::string& named, day on, const std::string& family) {
    if (named.empty()) return {edition_for(on, family), false};
    return {find_edition(named), true};
}

editions answers_for(const std::string& named) { return named.empty() ? editions{} : editions{find_edition(named)}; }

CLI::Validator is_date() {
    return {
        [](const std::string& given) { return parse_day(given) ? "" : "a date is YYYY-MM-DD, in the years 1900-2199"; },
        "DATE"};
}

CLI::Validator is_from_0_to(std::uint64_t most) {
    return {[most](const std::string& given) -> std::string {
                std::uint64_t number = 0;
                const auto* const end = given.data() + given.size();
                const auto read = std::from_chars(given.data(), end, number);
                if (read.ec == std::errc() && read.ptr == end && number <= most) return {};
                return "must be a whole number from 0 to " + std::to_string(most);
            },
            "NUMBER"};
}

void rule_choices::add_to(CLI::App& subcommand) {
    subcommand.add_option("--months", months_, "Length of the window in months")
        ->check(CLI::Range(1, 120))
        ->capture_default_str();
    auto* const named =
        subcommand.add_option("--edition", edition_,
                              "Edition of the criteria: an id or an edition file (default: the one valid on the date)");
    subcommand.add_option("--family", family_, "Editions among which the date chooses")
        ->capture_default_str()
        ->excludes(named);
    subcommand
        .add_option_function<std::vector<std::string>>(
            "--choose", [this](const std::vector<std::string>& pairs) { choose(pairs); },
            "Another value of a named choice of the edition")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
}

void review_choices::add_to(CLI::App& subcommand) {
    subcommand.add_option("--as-of", as_of_, "The review date; its window ends on it")->required()->check(is_date());
    rule_choices::add_to(subcommand);
}

void rule_choices::choose(const std::vector<std::string>& pairs) {
    for (const auto& pair : pairs) {
        const auto equals = pair.find('=');
        if (equals == std::string::npos || equals == 0) throw CLI::ValidationError("--choose", "write KEY=VALUE");
        if (!chosen_.emplace(pair.substr(0, equals), pair.substr(equals + 1)).second) {
            throw CLI::ValidationError("--choose", "a key may be given once only");
        }
    }
}

edition_in_use rule_choices::edition(day on) const { return edition_to_use(edition_, on, family_); }

}  // namespace ipsf::command
