// The part of an edition that a DMN file has: made from the edition, then written.
#pragma once

#include <ipsf/edition.hpp>

#include <string>
#include <vector>

namespace ipsf::dmn {

/// The part of a criterion that decides: what stands in a DMN file, without its texts.
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

}  // namespace ipsf::dmn
