// The rows of one CSV file on their way to a builder, in order, with their numbers.
#pragma once

#include "history/in/csv_rows.hpp"
#include "history/in/foreign_cells.hpp"
#include "history/in/plain_rows.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::detail {

class csv_table {
public:
    /// `bytes`: of the whole file; 0 when that is not known. `survey` as for foreign_cells.
    csv_table(history_builder& into, table_kind table, std::int64_t bytes, const csv_dialect& said,
              std::function<encoding_survey()> survey)
        : into_(into), bytes_(bytes), fields_{table, {}}, foreign_(said, std::move(survey)) {}

    /// Knows how cells are written.
    [[nodiscard]] foreign_cells& cells() noexcept { return foreign_; }

    /// Takes rows that were split; the first one of all is the header. False when there is no sense in reading on.
    [[nodiscard]] bool take(const csv_rows& rows);
    /// Takes rows that were read; the header must have been seen. `bytes_so_far`: of the file, with these rows.
    void take(draft rows, std::size_t count, std::int64_t bytes_so_far);

    /// The file's beginning says what it is instead of CSV.
    void refuse_dialect(const std::string& why);
    /// Its bytes are not what they or the caller say that they are.
    void refuse_encoding(const std::string& why);
    void refuse_rest();
    void refuse_long_row();
    void refuse_file(const std::string& why);
    /// It is no longer what it was when reading began.
    void refuse_changed();
    /// `delimiter_found`: what the beginning of the file told, in words; empty when it is a comma.
    void end(const std::string& delimiter_found);

    [[nodiscard]] bool header_seen() const noexcept { return header_seen_; }
    /// What the header says; once it was taken.
    [[nodiscard]] const csv_fields& fields() const noexcept { return fields_; }

private:
    [[nodiscard]] bool take_header(gsl::span<const column_view::text_element> names);
    void refuse_header(const std::string& why);
    void hand_over(const csv_rows& rows, std::size_t from, std::size_t to);
    void refuse_row(gsl::span<const column_view::text_element> cells);
    void refuse_blank_lines();
    void make_room(std::size_t rows, std::int64_t bytes_so_far);
    void note_dates(const draft& rows);
    void report(std::int64_t row, std::string_view rule, const std::string& says, std::string_view column = {});

    history_builder& into_;
    std::int64_t bytes_;
    csv_fields fields_;
    foreign_cells foreign_;
    bool header_seen_ = false;
    std::vector<std::string> names_;   // of the header, for the views
    std::vector<column_view> views_;   // the columns that the table has
    std::vector<std::size_t> places_;  // of those in a row
    std::int64_t next_row_ = 1;
    std::int64_t blank_lines_ = 0;  // seen since the last row
    std::int64_t room_ = 0;         // rows that there is room for
};

}  // namespace ipsf::detail
