// What is wrong with data or an edition, said so that the place can be found and mended.
#pragma once

#include <ipsf/utf8.hpp>

#include <compare>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace ipsf {

/// One reason to refuse. Never carries a value of the refused row: only what finds it (docs/history.md).
struct problem {
    std::string table = {};    ///< table of a history ("contacts"), file of an edition, or empty
    std::int64_t row = 0;      ///< from 1, which is the header in CSV; line of an edition; 0: no row is meant
    std::string column = {};   ///< column of the table, column number in an edition, or empty
    std::string rule = {};     ///< stable kebab-case name of the broken rule: "unknown-value", "end-before-start"
    std::string message = {};  ///< one English sentence that names the place and says what to do
    int criterion = 0;         ///< id of an edition's criterion; 0: none

    [[nodiscard]] bool operator==(const problem&) const = default;
};

/// Thrown when data or an edition is refused; nothing has been half-loaded. Holds the first 100 problems in full and
/// the number of all; `what()` is the first one's message. Problems may quote names made of any bytes; their texts are
/// UTF-8 without a NUL all the same (message_text).
class refused : public std::runtime_error {
public:
    static constexpr std::size_t kept = 100;

    /// `problems` must not be empty; those beyond `kept` are dropped. `count` is the number of all problems.
    refused(std::vector<problem> problems, std::int64_t count)
        : std::runtime_error(message_text(problems.front().message)), problems_(std::move(problems)), count_(count) {
        if (problems_.size() > kept) problems_.resize(kept);
        for (auto& each : problems_)
            for (auto* const text : {&each.table, &each.column, &each.rule, &each.message}) *text = message_text(*text);
    }
    explicit refused(problem only) : refused(std::vector<problem>{std::move(only)}, 1) {}

    /// Throws when there is any problem; these are all.
    static void throw_if_any(std::vector<problem> problems) {
        const auto count = static_cast<std::int64_t>(problems.size());
        if (count != 0) throw refused(std::move(problems), count);
    }

    [[nodiscard]] const std::vector<problem>& problems() const noexcept { return problems_; }
    [[nodiscard]] std::int64_t count() const noexcept { return count_; }

private:
    std::vector<problem> problems_;
    std::int64_t count_;
};

/// Something that was accepted but looks odd (docs/history.md, warnings).
struct warning {
    std::string kind;        ///< stable kebab-case name: "unknown-column"
    std::string table = {};  ///< table of the history; empty when it is about none, or its kind says which
    std::string name = {};   ///< column, table or file as it is written where it was found; empty when none is meant
    std::int64_t row = 0;    ///< finds it, numbered as in a problem; 0: the kind is only counted
    std::int64_t other_row = 0;  ///< the other of two rows that are alike; 0: there is none

    [[nodiscard]] bool is_named() const noexcept { return !table.empty() || !name.empty(); }
    [[nodiscard]] std::strong_ordering operator<=>(const warning&) const = default;
};

/// How often: rows, or things with a name. Ordered by kind, table, name, rows.
using warning_counts = std::map<warning, std::int64_t>;

/// The same by kind alone.
[[nodiscard]] inline std::map<std::string, std::int64_t> by_kind(const warning_counts& warnings) {
    std::map<std::string, std::int64_t> kinds;
    for (const auto& [what, count] : warnings) kinds[what.kind] += count;
    return kinds;
}

}  // namespace ipsf
