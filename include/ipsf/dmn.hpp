// The decision tables of an edition as a DMN 1.3 file, for other tools and engines (docs/dmn.md).
// Needs the library: writing it.
#pragma once

#include <ipsf/edition.hpp>

#include <string>

namespace ipsf {

/// The edition as DMN 1.3 XML in UTF-8: for each criterion a decision with a decision table, for each input its data
/// and type, and a diagram. Labels and descriptions are in the language asked for. Decides as `evaluate` does when all
/// inputs are known; for missing ones DMN has no ranges. Throws `refused` when an input has a name that the expressions
/// of DMN reserve ("if"); each problem names one.
[[nodiscard]] std::string to_dmn(const edition& edition, language in = language::en);

/// The boundary cases of the edition as a file of test cases in the format of the DMN Technology Compatibility Kit, for
/// the file of `to_dmn`. Cases that leave inputs unknown are left out, each with a comment that names those inputs. The
/// levels are those that the cases say: of the edition as published, not with other named choices.
[[nodiscard]] std::string to_dmn_tests(const edition& edition);

}  // namespace ipsf
