// An edition: criteria, readings, named choices, totals and the client process, as one file says them.
// Needs the library: reading editions, other choices and changes, boundary cases.
//
// An edition is immutable once loaded and may be shared by any number of threads. docs/edition-format.md describes the
// file.
#pragma once

#include <ipsf/answer_values.hpp>
#include <ipsf/counting.hpp>
#include <ipsf/criteria.hpp>
#include <ipsf/date.hpp>
#include <ipsf/detail/expects.hpp>
#include <ipsf/fraction.hpp>
#include <ipsf/problem.hpp>

#include <gsl/span>

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf {

/// A decision taken where the document leaves a gap, an overlap or an ambiguity.
struct reading {
    std::string id;  ///< "R7"
    text says;
    bool general = false;       ///< touches every criterion, or the totals
    std::vector<int> criteria;  ///< that cite it
    place at;
};

struct section {
    std::string key;
    text title;
    std::vector<int> criteria;
    place at;
};

/// One of the eight principles and the criteria that watch it (docs/edition-format.md).
struct principle {
    std::string key;
    text title;
    std::vector<int> criteria;
    place at;
};

/// The client process (process_rules.hpp).
struct process_rules;

/// What a criterion must decide for certain values: the proof that its table says what the document says.
struct boundary_case {
    int criterion = 0;
    std::vector<std::pair<std::string, std::string>>
        given;  ///< input, value as in `answers`; an input not named is unknown
    int low = 0, high = 0;
    std::optional<std::string> row;                        ///< the deciding row, when the case names it
    std::optional<std::vector<std::string>> undecided_by;  ///< when the case names them
    std::string why;
    place at;
};

/// Where a value of an edition's whole text comes from (src/edition/document.hpp).
struct origin;

struct edition {
    std::string id;      ///< "fi-2021-11"
    std::string family;  ///< editions of one family follow each other
    day published = no_day;
    day valid_from = no_day;
    day valid_until = no_day;  ///< last day; no_day: still valid
    text title;
    std::string document;            ///< the source document
    text not_verified;               ///< what nobody has yet compared with the source document; empty: everything was
    std::string hash;                ///< "xxh128:<32 hex digits>" of the bytes of `toml`
    std::vector<std::string> files;  ///< names for messages: of its file, then of those it is based on
    std::shared_ptr<const std::string>
        toml;  ///< its whole text: the file's bytes or, if it is based on another, both as one; never null
    std::shared_ptr<const std::vector<origin>>
        origins;   ///< of the values in `toml`, in its order; null: it is the file
    text what_if;  ///< the rules that were changed (`with_changes`), in words; empty: none, it is an edition
    std::vector<section> sections;
    std::vector<principle> principles;
    std::vector<scale> scales;          ///< in the order of the file; at least one
    std::vector<named_choice> choices;  ///< by key
    counted_values counting;            ///< what the measures count by; at least all that the inputs need
    std::vector<reading> readings;
    std::vector<criterion> criteria;  ///< 1-200 of them, by id
    std::vector<boundary_case> cases;
    std::shared_ptr<const process_rules> process;  ///< null: the edition describes none

    [[nodiscard]] bool covers(day as_of) const noexcept {
        return valid_from <= as_of && (valid_until == no_day || as_of <= valid_until);
    }
    /// The value in force of a named choice; the key must exist.
    [[nodiscard]] const std::string& choice(std::string_view key) const {
        const auto found =
            std::find_if(choices.begin(), choices.end(), [&](const named_choice& one) { return one.key == key; });
        detail::expects(found != choices.end());
        return found->value;
    }
    /// The same as a whole number.
    [[nodiscard]] std::int64_t choice_number(std::string_view key) const {
        const auto number = parse_whole(choice(key));
        detail::expects(number.has_value());
        return *number;
    }
    /// The criterion of that id, or null.
    [[nodiscard]] const criterion* find_criterion(int wanted) const noexcept {
        const auto found =
            std::find_if(criteria.begin(), criteria.end(), [&](const criterion& one) { return one.id == wanted; });
        return found == criteria.end() ? nullptr : &*found;
    }
    /// The input of that name in any criterion, or null.
    [[nodiscard]] const input* find_input(std::string_view name) const noexcept {
        for (const criterion& one : criteria)
            for (const input& asked : one.inputs)
                if (asked.name == name) return &asked;
        return nullptr;
    }
    /// Whether there is more than one total, and so none over all criteria.
    [[nodiscard]] bool has_several_scales() const noexcept { return scales.size() > 1; }
};

/// Reads an edition from TOML text. `name` is the file's name for messages and may be anything. What it is based on
/// must be built in. Throws `refused`; every problem names file:line:column.
[[nodiscard]] std::shared_ptr<const ipsf::edition> read_edition(std::string_view toml, std::string_view name);
/// Reads an edition file. What it is based on is built in, or a file `<id>.toml` in the same folder. Throws `refused`,
/// also when a file cannot be read.
[[nodiscard]] std::shared_ptr<const ipsf::edition> read_edition_file(const std::string& path);

/// The ids of the editions built into the library, in the order of `published`.
[[nodiscard]] std::vector<std::string> embedded_editions();
/// An edition built into the library. Throws `refused` for an unknown id, naming those there are.
[[nodiscard]] std::shared_ptr<const ipsf::edition> embedded_edition(std::string_view id);
/// The edition of `family` that covers `as_of`. Throws `refused` when none does.
[[nodiscard]] std::shared_ptr<const ipsf::edition> edition_for(day as_of, std::string_view family = "fi");

/// The same edition with other values of named choices (key, value); cells that name one are read again. Rows that a
/// value makes unreachable are accepted. Throws `refused` for an unknown key or a value not allowed, each problem's
/// `column` being the key.
[[nodiscard]] std::shared_ptr<const ipsf::edition> with_choices(std::shared_ptr<const ipsf::edition> edition,
                                                                const std::map<std::string, std::string>& chosen);

/// A rule written otherwise: one cell of a row, or one number of the totals' bands.
struct rule_change {
    int criterion = 0;  ///< id of a criterion of the edition; 0: the totals
    /// Id of the row, "5a"; of the totals the key of a level, "good", or the `at_least` of a review interval, "100".
    /// Where the edition has several scales, after the scale's key and a point: "employment.good".
    std::string row;
    std::string cell;  ///< what the cell is on: an input, a derived input, `met`; of the totals `at_least`, or an
                       ///< interval's `months`
    std::string to;  ///< the new cell as in the file, without quotes: ">= 70", "monthly, weekly", "true"; of the totals
                     ///< a whole number
};

/// What-if: the same edition with some rules written otherwise. The new edition's text is the old one's with these
/// cells replaced, and is read like any other: what loading refuses is refused with its place in that text, and the
/// hash is that text's. Named choices and a service model stay in force. `what_if` says in words what was changed,
/// after what it said before. Replacing a cell by itself is no change, and without any change the edition itself is
/// returned. Boundary cases are left alone, so those on the old rule fail; test_edition tells which. Throws `refused`
/// also for a criterion, row or cell that the edition does not have, naming those it has, and for one that is named
/// twice.
[[nodiscard]] std::shared_ptr<const ipsf::edition> with_changes(std::shared_ptr<const ipsf::edition> edition,
                                                                gsl::span<const rule_change> changes);

/// What a boundary case gave instead of what it says; `failed->at` is where it stands.
struct case_failure {
    const boundary_case* failed = nullptr;
    std::string message;
};
/// Runs the edition's boundary cases; empty when all hold.
[[nodiscard]] std::vector<case_failure> run_cases(const edition& edition);

}  // namespace ipsf
