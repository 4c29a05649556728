// The parts that a DMN file is made of: what decides, then what only shows.
#pragma once

#include "dmn/dmn_model.hpp"

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace ipsf::dmn {

/// Writes what decides into an empty document: types, input data, decisions. Returns its root, `definitions`.
pugi::xml_node write_tables(pugi::xml_document& document, const dmn_model& model);

/// Adds labels, questions and descriptions to what `write_tables` wrote for the edition.
void describe(pugi::xml_node definitions, const edition& edition, language in);

/// Adds the diagram: each decision with its inputs beside it.
void draw(pugi::xml_node definitions, const dmn_model& model);

}  // namespace ipsf::dmn
