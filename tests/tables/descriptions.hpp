// All tables whose columns are the same for every edition, for what is written from them: docs/tables.md and Python's
// rows.
#pragma once

#include <ipsf/table.hpp>

#include <string>
#include <vector>

namespace ipsf::tables {

struct table_description {
    std::string result;  ///< of which it is a table, as the C ABI names it: "due_list"
    std::string name;    ///< among the tables of the result: "due"
    std::string row;     ///< what Python calls a row: "DueItem"; empty: it has no class of its own
    std::string note;    ///< what a row is, in English
    /// Names of columns that are no fields of that class: what the row stands in says them, or fields that it has by
    /// hand, as lists and what is made of several columns.
    std::vector<std::string> elsewhere = {};
    std::vector<column_description> columns;
};

[[nodiscard]] std::vector<table_description> table_descriptions();

}  // namespace ipsf::tables
