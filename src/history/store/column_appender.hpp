// Reads cells into the typed columns of a history. Every rule about a single cell is here, once, for every way a
// history comes in.
#pragma once

#include "history/store/cell_slice.hpp"
#include "history/store/draft.hpp"
#include "history/store/problem_list.hpp"
#include "history/store/table_columns.hpp"
#include "history/store/word_table.hpp"

#include <array>
#include <functional>
#include <map>
#include <string_view>
#include <vector>

namespace ipsf::detail {

class column_appender {
public:
    /// Both must outlive the appender and stay where they are.
    column_appender(draft& into, problem_list& problems);

    /// Appends `rows` rows (at most cell_slice::most) to `table`; `cells_of` gives the cells of a column (its place in
    /// columns_of) until it is called again.
    void append(table_kind table, std::size_t rows,
                const std::function<const cell_slice&(std::size_t column)>& cells_of);

private:
    /// A stretch of cells being read, and where they go.
    struct stretch {
        table_kind table;
        const column_schema& column;
        const cell_slice& cells;
        std::size_t first;  // position of the first cell's row
    };
    void report(const stretch& from, std::size_t cell, std::string_view rule, std::string_view says);
    // Calls `read` with every cell that is not empty; reports the missing ones of a required column.
    template <typename Read>
    void each_given(const stretch& from, Read read);
    void refuse_decimal(const stretch& from, std::size_t cell);
    template <typename Cells>
    void refuse_booleans(const stretch& from, Cells into);

    template <typename Rows, typename Ids>
    void take(const stretch& from, id_cells<Rows, Ids> into);
    template <typename Rows>
    void take(const stretch& from, day_cells<Rows> into);
    template <typename Rows>
    void take(const stretch& from, whole_cells<Rows> into);
    template <typename Rows>
    void take(const stretch& from, fte_cells<Rows> into);
    template <typename Rows>
    void take(const stretch& from, code_cells<Rows> into);
    template <typename Rows>
    void take(const stretch& from, text_cells<Rows> into);
    template <typename Rows>
    void take(const stretch& from, contact_cells<Rows> into);

    void read_codes(const stretch& from, std::uint8_t* codes);
    void read_words(const stretch& from, std::uint8_t* codes);
    void read_word_numbers(const stretch& from, std::uint8_t* codes);
    void report_unknown_word(const stretch& from, std::size_t cell);
    void read_booleans(const stretch& from, std::uint8_t* codes);
    void join_contact_words(std::size_t rows);

    draft& into_;
    problem_list& problems_;
    // A contact's words come column by column and are packed once all are there.
    std::array<std::vector<std::uint8_t>, contact_words> words_;
    std::vector<std::uint8_t> codes_;
    std::map<const column_schema*, word_table> words_of_;
};

}  // namespace ipsf::detail
