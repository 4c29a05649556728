// Titles for people beside the ids and keys of tables, in columns of their own.
#pragma once

#include "xlsx/columns.hpp"

#include <ipsf/edition.hpp>

#include <cstdint>
#include <initializer_list>

namespace ipsf::xlsx {

// Each adds, after every column of its kind, one named like it and "_title". The editions have to outlive the tables.

/// Of criteria, inputs and lists of inputs: from the first of the editions that has them.
void add_criterion_titles(tables& to, std::initializer_list<const edition*> by, language in);
/// Of sections and principles, in the table "parts".
void add_part_titles(tables& to, const edition& by, language in);
/// Whose columns are meant where results of two editions stand side by side.
enum class edition_side : std::uint8_t { only, before, after };
/// Of levels of the total, and of lists of them.
void add_level_titles(tables& to, const edition& by, language in, edition_side side = edition_side::only);
/// Of named choices, likewise.
void add_choice_titles(tables& to, std::initializer_list<const edition*> by, language in);
/// Of deadlines.
void add_deadline_titles(tables& to, const edition& by, language in);

/// Leaves out what columns say in the other language: those that end in "_fi" or "_en".
void keep_language(tables& of, language in);

/// Heads of columns begin with a capital letter.
void begin_heads_with_capitals(table& of);

}  // namespace ipsf::xlsx
