// Compares decision tables field by field; not by the text of cells, which may name a choice in an edition and has its
// number in DMN.
#pragma once

#include "dmn/dmn_model.hpp"
#include "support/catch.hpp"

#include <string>
#include <vector>

namespace dmn_tests {

inline void check_same(const ipsf::input& one, const ipsf::input& other) {
    CHECK(one.name == other.name);
    CHECK(one.kind == other.kind);
    CHECK(one.unit == other.unit);
    CHECK(one.most == other.most);
    CHECK(one.choices == other.choices);
}

inline void check_same(const ipsf::cell& one, const ipsf::cell& other) {
    CHECK(one.name == other.name);
    CHECK(one.input == other.input);
    CHECK(one.divided_by == other.divided_by);
    CHECK(one.low == other.low);
    CHECK(one.high == other.high);
    CHECK(one.low_open == other.low_open);
    CHECK(one.high_open == other.high_open);
    CHECK(one.choices == other.choices);
}

/// Cells may stand in another order: a file has them by input.
inline void check_same(const ipsf::row& one, const ipsf::row& other) {
    CHECK(one.id == other.id);
    CHECK(one.level == other.level);
    REQUIRE(one.cells.size() == other.cells.size());
    for (const ipsf::cell& expected : other.cells) {
        bool found = false;
        for (const ipsf::cell& cell : one.cells)
            if (cell.name == expected.name) {
                check_same(cell, expected);
                found = true;
            }
        CHECK(found);
    }
}

/// `Table` is a dmn_table or a criterion.
template <class Table>
void check_same_table(const ipsf::dmn::dmn_table& one, const Table& other) {
    CHECK(one.key == other.key);
    CHECK(one.kind == other.kind);
    CHECK(one.readings == other.readings);
    REQUIRE(one.inputs.size() == other.inputs.size());
    for (std::size_t place = 0; place < one.inputs.size(); ++place) check_same(one.inputs[place], other.inputs[place]);
    REQUIRE(one.rows.size() == other.rows.size());
    for (std::size_t place = 0; place < one.rows.size(); ++place) check_same(one.rows[place], other.rows[place]);
}

inline void check_same(const ipsf::dmn::dmn_model& one, const ipsf::edition& edition) {
    CHECK(one.edition == edition.id);
    REQUIRE(one.tables.size() == edition.criteria.size());
    for (std::size_t place = 0; place < one.tables.size(); ++place) {
        INFO("criterion " << place + 1);
        CHECK(one.tables[place].criterion == edition.criteria[place].id);
        check_same_table(one.tables[place], edition.criteria[place]);
    }
}

}  // namespace dmn_tests
