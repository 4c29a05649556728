// Takes the rows of the pieces, brings their cells to the columns named in the header, and reports rows with too few
// or too many cells.
#include "history/in/csv_table.hpp"

#include "history/in/builder_access.hpp"
#include "history/in/csv_pieces.hpp"
#include "history/store/problem_list.hpp"
#include "history/store/table_columns.hpp"

#include <ipsf/utf8.hpp>

#include <algorithm>
#include <utility>

namespace ipsf::detail {

namespace {

bool is_too_long(gsl::span<const column_view::text_element> cells) {
    return !cells.empty() &&
           cells.back().data + cells.back().length - cells.front().data > static_cast<std::ptrdiff_t>(longest_csv_row);
}

foreign_cells::column column_of(table_kind table, std::size_t place) {
    using kind = foreign_cells::kind;
    const auto& schema = columns_of(table)[place];
    const bool is_answer = table == table_kind::answers && schema.name == "value";
    return {place, schema.type == column_type::day       ? kind::day
                   : schema.type == column_type::decimal ? kind::small_number
                   : is_answer                           ? kind::number
                                                         : kind::as_it_is};
}

// The first row of a draft that has a date, from 0, and the column.
struct found_date {
    std::size_t row;
    std::size_t column;
};
class first_date {
public:
    template <typename Rows>
    void operator()(day_cells<Rows> cells) {
        const auto given = std::find_if(cells.rows.begin(), cells.rows.end(), [](day one) { return one != no_day; });
        const auto row = static_cast<std::size_t>(given - cells.rows.begin());
        if (given != cells.rows.end() && (!found_ || row < found_->row)) found_ = {row, column_};
        ++column_;
    }
    template <typename Other>
    void operator()(const Other& /*cells*/) {
        ++column_;
    }
    [[nodiscard]] std::optional<found_date> found() const { return found_; }

private:
    std::optional<found_date> found_;
    std::size_t column_ = 0;
};

}  // namespace

bool csv_table::take(const csv_rows& rows) {
    std::size_t run = 0;  // first of the rows that can be handed over together
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (is_too_long(rows[row])) {
            hand_over(rows, run, row);
            refuse_long_row();
            return false;
        }
        const auto columns = fields_.columns.size();
        const bool blank = is_blank(rows[row], columns);
        if (header_seen_ && rows[row].size() == columns && !blank) continue;
        hand_over(rows, run, row);
        run = row + 1;
        if (!header_seen_) {
            if (!take_header(rows[row])) return false;
        } else if (blank) {
            ++blank_lines_;
        } else {
            refuse_row(rows[row]);
        }
    }
    hand_over(rows, run, rows.size());
    return true;
}

void csv_table::take(draft rows, std::size_t count, std::int64_t bytes_so_far) {
    refuse_blank_lines();
    make_room(count, bytes_so_far);
    if (!foreign_.has_iso_date()) note_dates(rows);
    builder_access::append(into_, fields_.table, std::move(rows));
    next_row_ += static_cast<std::int64_t>(count);
}

void csv_table::refuse_rest() {
    report(next_row_ + blank_lines_, "broken-quoting",
           "a quote where none may be, or one that is not closed; quote the whole field and double the quotes in it "
           "(the rest of the file "
           "was not read)");
    into_.unreadable(fields_.table);
}

void csv_table::refuse_long_row() {
    report(next_row_ + blank_lines_, "too-long",
           "longer than " + std::to_string(longest_csv_row) +
               " bytes, and no row of a history is; is a quote left open? (the rest of the file was not read)");
    into_.unreadable(fields_.table);
}

void csv_table::refuse_dialect(const std::string& why) {
    report(1, "other-dialect", why);
    into_.unreadable(fields_.table);
}

void csv_table::refuse_encoding(const std::string& why) {
    report(0, "other-encoding", why);
    into_.unreadable(fields_.table);
}

void csv_table::refuse_file(const std::string& why) {
    report(0, "unreadable-file", why);
    into_.unreadable(fields_.table);
}

void csv_table::refuse_changed() {
    report(0, "changed-file", "the file changed while it was read; load it again when nothing writes it");
    into_.unreadable(fields_.table);
}

void csv_table::end(const std::string& delimiter_found) {
    if (!header_seen_) refuse_header("the file is empty");
    for (const auto& [row, column, rule, says] : foreign_.contradictions())
        report(row, rule, says, column ? columns_of(fields_.table)[*column].name : std::string_view());
    if (const auto found = foreign_.found(delimiter_found); !found.empty())
        into_.warn({.kind = "csv-dialect-found", .table = std::string(name_of(fields_.table)), .name = found});
}

bool csv_table::take_header(gsl::span<const column_view::text_element> names) {
    header_seen_ = true;
    if (names.empty()) {
        refuse_header("the first row is blank");
        return false;
    }
    next_row_ = 2;
    std::vector<column_view> named;
    for (const auto& cell : names) {
        names_.push_back(foreign_.text({cell.data, static_cast<std::size_t>(cell.length)}, 1));
        if (!is_utf8(names_.back())) report(1, "not-utf8", "not UTF-8; hand the history over in UTF-8");
    }
    for (const auto& name : names_) named.push_back({.name = name, .type = column_view::element::text});
    into_.add_columns(fields_.table, 0, named);

    std::vector<foreign_cells::column> expected;
    for (std::size_t field = 0; field < named.size(); ++field) {
        const auto known = find_column(fields_.table, named[field].name);
        const auto& before = fields_.columns;
        const bool wanted = known && std::find(before.begin(), before.end(), *known) == before.end();
        fields_.columns.push_back(wanted ? *known : csv_fields::unknown);
        if (!wanted) continue;
        views_.push_back(named[field]);
        places_.push_back(field);
        expected.push_back(column_of(fields_.table, *known));
    }
    foreign_.expect(std::move(expected));
    return true;
}

void csv_table::refuse_header(const std::string& why) {
    report(1, "missing-header", why + "; the first row must name the columns");
    into_.unreadable(fields_.table);
}

// Rows `from` to before `to`, all with as many cells as the header.
void csv_table::hand_over(const csv_rows& rows, std::size_t from, std::size_t to) {
    if (from == to) return;
    refuse_blank_lines();
    for (std::size_t i = 0; i < views_.size(); ++i) {
        views_[i].values = &rows[from][places_[i]];
        views_[i].stride = static_cast<std::int64_t>(fields_.columns.size() * sizeof(column_view::text_element));
    }
    foreign_.read(next_row_, static_cast<std::int64_t>(to - from), views_);
    into_.add_columns(fields_.table, static_cast<std::int64_t>(to - from), views_);
    next_row_ += static_cast<std::int64_t>(to - from);
}

void csv_table::refuse_row(gsl::span<const column_view::text_element> cells) {
    refuse_blank_lines();
    std::vector<std::string> texts;
    for (const auto& cell : cells)
        texts.push_back(foreign_.text({cell.data, static_cast<std::size_t>(cell.length)}, next_row_));
    report(next_row_++, "field-count",
           std::to_string(cells.size()) + (cells.size() == 1 ? " field" : " fields") + " where the header has " +
               std::to_string(fields_.columns.size()));
    std::vector<column_view::text_element> read;
    for (const auto& text : texts) read.push_back({text.data(), static_cast<std::int64_t>(text.size())});
    into_.skip_row(fields_.table, read);
}

// Blank lines are only let pass at the very end of the file, so they are judged when something follows.
void csv_table::refuse_blank_lines() {
    for (; blank_lines_ > 0; --blank_lines_) {
        report(next_row_++, "field-count",
               "a blank line where the header has " + std::to_string(fields_.columns.size()) + " fields");
        into_.skip_row(fields_.table);
    }
}

// For `rows` more rows, and for the rest of the file as far as can be judged by the rows so far: the columns then grow
// without being copied.
void csv_table::make_room(std::size_t rows, std::int64_t bytes_so_far) {
    const auto before = next_row_ - 2;
    const auto with_these = before + static_cast<std::int64_t>(rows);
    if (with_these <= room_) return;
    // A little more than the average: rows grow longer with their ids' numbers, but may also grow shorter.
    constexpr double slack = 1.02;
    const auto whole =
        slack * static_cast<double>(with_these) * static_cast<double>(bytes_) / static_cast<double>(bytes_so_far);
    room_ = std::max(with_these, static_cast<std::int64_t>(whole));
    into_.reserve(fields_.table, room_ - before);
}

// Of rows that were read elsewhere, all of whose dates are as 2024-12-31.
void csv_table::note_dates(const draft& rows) {
    first_date first;
    visit_columns(fields_.table, rows.tables, rows.contacts, first);
    if (const auto found = first.found())
        foreign_.pass_date(next_row_ + static_cast<std::int64_t>(found->row), found->column);
}

void csv_table::report(std::int64_t row, std::string_view rule, const std::string& says, std::string_view column) {
    const auto name = name_of(fields_.table);
    into_.report({.table = std::string(name),
                  .row = row,
                  .column = std::string(column),
                  .rule = std::string(rule),
                  .message = place_text(name, row, column) + ": " + says});
}

}  // namespace ipsf::detail
