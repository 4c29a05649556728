// Reads the parts of an edition that stand outside its criteria.
#pragma once

#include "edition/table_view.hpp"

#include <ipsf/edition.hpp>

#include <set>
#include <string>

namespace ipsf {

/// Reads id, family and dates into `edition`.
void read_edition_name(table_view& view, edition& edition, problem_log& log);

/// Reads id, dates, title, named choices and readings into `edition`: all that criteria refer to.
void read_edition_head(table_view& view, edition& edition, problem_log& log);

/// Reads sections and principles, once the criteria are there, and checks that each criterion stands in one section.
void read_groups(table_view& view, edition& edition, problem_log& log);

/// Checks that every reading is general or cited, and every named choice acted on by the library or used in a cell.
void check_references(table_view& view, const edition& edition, const std::set<std::string>& choices_used,
                      problem_log& log);

}  // namespace ipsf
