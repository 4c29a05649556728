// Reads lent contacts by the rules for cells from anywhere else, and keeps none of them.
#pragma once

#include "history/store/column_appender.hpp"
#include "history/store/lent_contacts.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <set>
#include <string>

namespace ipsf::detail {

/// What is wanted of the employers of lent contacts.
enum class lent_employers : std::uint8_t {
    left,     ///< the contacts come without
    checked,  ///< what is wrong with them
    read      ///< all of them
};

/// One thread's. The ids of coaches and episodes that `known` has are given their indexes there, all others indexes
/// behind these.
class lent_reader {
public:
    lent_reader(const history& known, lent_employers wanted);
    lent_reader(const lent_reader&) = delete;
    lent_reader& operator=(const lent_reader&) = delete;

    /// Calls `visit(rows, first_row)` with the contacts of the piece, some at a time, in their order; first_row: that
    /// of the first of them.
    template <class Visit>
    void read(const lent_piece& piece, Visit visit) {
        for (std::size_t from = 0; from < piece.rows; from += cell_slice::most) {
            read_some(piece, from, std::min(cell_slice::most, piece.rows - from));
            visit(static_cast<const contact_rows&>(rows_.contacts), piece.first_row + from);
        }
    }

    /// The employer ids that the contacts at hand name.
    [[nodiscard]] const id_dictionary& employer_ids() const noexcept { return rows_.tables.employer_ids; }
    /// Those read so far that may look like others (look_alike.hpp), whatever was wanted of them but nothing.
    std::set<std::string, std::less<>> odd_employers;

    /// What was wrong with the cells read so far; a position is one of the rows that `visit` has at hand.
    problem_list problems;

private:
    void read_some(const lent_piece& piece, std::size_t from, std::size_t count);
    void note_odd_employers();
    void forget();

    const history& known_;
    const lent_employers wanted_;
    const std::size_t employers_;  // place of their column
    draft rows_;
    cell_slice cells_;
    column_appender appender_{rows_, problems};
};

}  // namespace ipsf::detail
