// Columns that no result has.
#pragma once

#include "tables/described.hpp"

#include <string>
#include <utility>

namespace ipsf::publishing {

template <class Row, class Get>
tables::described<Row> text_column(std::string name, std::string note, Get get, bool always = true) {
    return {{.name = std::move(name), .always = always, .note = std::move(note)}, get};
}

}  // namespace ipsf::publishing
