// Options that several subcommands have: the review date and its window, the edition and its named choices, threads.
#pragma once

#include "history_argument.hpp"

#include <ipsf/date.hpp>
#include <ipsf/review.hpp>

#include <CLI/CLI.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ipsf::command {

/// The edition to use, and whether the user named it: then it may score a date it does not cover.
struct edition_in_use {
    std::shared_ptr<const ipsf::edition> rules;
    bool named = false;

    /// What a history's answers may name besides the inputs of every embedded edition: those of a named one.
    [[nodiscard]] editions answers_for() const { return named ? editions{rules} : editions{}; }
};

/// Whether what is no id of anything built in is meant as a file: something has that name, or it looks like one.
[[nodiscard]] bool means_file(const std::string& id_or_file);

/// An embedded edition by its id, else an edition file. Throws `refused`.
[[nodiscard]] std::shared_ptr<const ipsf::edition> find_edition(const std::string& id_or_file);

/// The edition named, an id or a file; when none is, the one of the family valid on `on`. Throws `refused`.
[[nodiscard]] edition_in_use edition_to_use(const std::string& named, day on, const std::string& family = "fi");

/// What a history's answers may name besides the inputs of every embedded edition: those of the edition named; empty:
/// none. Throws `refused`.
[[nodiscard]] editions answers_for(const std::string& named);

/// Checks a date that is given as an option.
[[nodiscard]] CLI::Validator is_date();

/// Checks a whole number that is given as an option.
[[nodiscard]] CLI::Validator is_from_0_to(std::uint64_t most);

/// Registers --months, --edition, --family and --choose, and keeps what was given.
class rule_choices {
public:
    void add_to(CLI::App& subcommand);

    [[nodiscard]] int months() const { return months_; }
    /// The edition named, else the one of the family valid on `on`.
    [[nodiscard]] edition_in_use edition(day on) const;
    [[nodiscard]] const std::map<std::string, std::string>& chosen() const { return chosen_; }

private:
    void choose(const std::vector<std::string>& pairs);

    int months_ = 6;
    std::string edition_;
    std::string family_ = "fi";
    std::map<std::string, std::string> chosen_;
};

/// Registers --as-of beside them.
class review_choices : public rule_choices {
public:
    void add_to(CLI::App& subcommand);

    [[nodiscard]] day as_of() const { return *parse_day(as_of_); }
    [[nodiscard]] edition_in_use edition() const { return rule_choices::edition(as_of()); }

private:
    std::string as_of_;
};

}  // namespace ipsf::command
