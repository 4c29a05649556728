// The decision tables of an edition as a DMN 1.3 file, for other tools and engines, and back (docs/dmn.md).
#pragma once

#include <ipsf/edition.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// The part of a criterion that decides: what stands in a DMN file, its texts aside.
struct dmn_table {
    int criterion = 0;  ///< id
    std::string key;    ///< "caseload"
    criterion_kind kind = criterion_kind::table;
    std::vector<input> inputs;  ///< without labels
    std::vector<row> rows;  ///< limits as they are in force; `written` has numbers where an edition may name a choice
    std::vector<std::string> readings;  ///< ids
};

/// The decision tables of one DMN file.
struct dmn_model {
    std::string edition;         ///< "fi-2021-11"
    bool round_half_up = false;  ///< measures are compared after rounding to whole units (the named choice `edge`)
    std::vector<dmn_table> tables;
};

/// What the DMN file of an edition says, with its named choices as they are in force.
[[nodiscard]] dmn_model dmn_model_of(const edition& edition);

/// The edition as DMN 1.3 XML in UTF-8: for each criterion a decision with a decision table, for each input its data
/// and type, and a diagram. Labels and descriptions are in the language asked for. Decides as `evaluate` does when all
/// inputs are known; for missing ones DMN has no ranges. Throws `refused` when an input has a name that the expressions
/// of DMN reserve ("if"); each problem names one.
[[nodiscard]] std::string to_dmn(const edition& edition, language in = language::en);

/// The boundary cases of the edition as a file of test cases in the format of the DMN Technology Compatibility Kit, for
/// the file of `to_dmn`. Cases that leave inputs unknown are left out, each with a comment that names those inputs. The
/// levels are those that the cases say: of the edition as published, not with other named choices.
[[nodiscard]] std::string to_dmn_tests(const edition& edition);

/// Reads DMN of the shape that `to_dmn` writes. Labels, descriptions, questions and the diagram may differ, and layout
/// and comments; all else must be as `to_dmn` would write these tables. `name` is the file's, for messages. Throws
/// `refused`; every problem names file:line:column and what ipsf writes there. The tables are not checked for gaps.
[[nodiscard]] dmn_model read_dmn(std::string_view xml, std::string_view name);

}  // namespace ipsf
