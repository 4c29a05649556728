// Titles for people beside the ids and keys of tables, in columns of their own.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/table.hpp>

#include <initializer_list>
#include <vector>

namespace ipsf::xlsx {

using tables = std::vector<result_table>;

// Each adds, after every column of its kind, one named like it and "_title". The editions have to outlive the tables.

/// Of criteria and inputs: from the first of the editions that has them.
void add_criterion_titles(tables& to, std::initializer_list<const edition*> by, language in);
/// Of sections and principles, in the table "parts".
void add_part_titles(tables& to, const edition& by, language in);
/// Of levels of the total.
void add_level_titles(tables& to, const edition& by, language in);
/// Of deadlines.
void add_deadline_titles(tables& to, const edition& by, language in);

/// Leaves out what columns say in the other language: those that end in "_fi" or "_en".
void keep_language(tables& of, language in);

}  // namespace ipsf::xlsx
