// Takes columns of cells as they stand in a file; gives them as docs/history.md says, and what contradicts what in the
// file.
#include "history/in/foreign_cells.hpp"

#include "history/in/windows_1252.hpp"
#include "history/in/written_date.hpp"
#include "history/in/written_number.hpp"

#include <ipsf/utf8.hpp>

#include <algorithm>
#include <utility>

namespace ipsf::detail {
namespace {

// Without a way out before the end, so that many bytes are looked at in one step.
bool is_ascii(std::string_view text) {
    constexpr unsigned char beyond = 0x80;
    unsigned char all = 0;
    for (const char sign : text) all = static_cast<unsigned char>(all | static_cast<unsigned char>(sign));
    return all < beyond;
}

std::string_view text_of(const column_view::text_element& cell) {
    return {cell.data, static_cast<std::size_t>(cell.length)};
}

const column_view::text_element& cell_of(const column_view& column, std::int64_t row) {
    return *reinterpret_cast<const column_view::text_element*>(static_cast<const char*>(column.values) +
                                                               row * column.stride);
}

}  // namespace

void foreign_cells::comes_from_utf_16() { from_utf_16_ = true; }

void foreign_cells::see(std::string_view lines) { beyond_ascii_ = beyond_ascii_ || !is_ascii(lines); }

void foreign_cells::note(first_place& first, const place& where) {
    if (!first || where < *first) first = where;
}

// Whether the text has to be decoded.
bool foreign_cells::has_foreign_bytes(std::string_view text, const place& where) {
    if (!beyond_ascii_ || from_utf_16_ || said_.encoding == csv_encoding::utf_8 || is_ascii(text)) return false;
    if (said_.encoding == csv_encoding::windows_1252) return true;
    if (is_utf8(text)) return false;
    if (!whole_) whole_ = survey_();
    note(not_utf_8_, where);
    return true;
}

void foreign_cells::decode(std::string_view text, const place& where, std::string& into) {
    into.clear();
    if (!append_windows_1252(text, into)) note(undefined_, where);
}

std::string foreign_cells::text(std::string_view written, std::int64_t row) {
    const place where{row, std::nullopt};
    if (!has_foreign_bytes(written, where)) return std::string(written);
    std::string text;
    decode(written, where, text);
    return text;
}

void foreign_cells::expect(std::vector<column> columns) {
    columns_ = std::move(columns);
    rewritten_.resize(columns_.size());
}

bool foreign_cells::lets_pass() const noexcept {
    return said_.encoding != csv_encoding::windows_1252 &&
           std::all_of(columns_.begin(), columns_.end(),
                       [](const column& one) { return one.holds == kind::as_it_is || one.holds == kind::day; });
}

void foreign_cells::pass_date(std::int64_t row, std::size_t column_order) { note(iso_, {row, column_order}); }

void foreign_cells::read(std::int64_t first_row, std::int64_t rows, gsl::span<column_view> columns) {
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].holds != kind::as_it_is || beyond_ascii_)
            read(first_row, rows, columns_[i], columns[i], rewritten_[i]);
}

void foreign_cells::read(std::int64_t first_row, std::int64_t rows, const column& of, column_view& cells,
                         rewritten& into) {
    into.texts.clear();
    into.changes.clear();
    for (std::int64_t row = 0; row < rows; ++row) {
        const auto text = text_of(cell_of(cells, row));
        if (!text.empty() && rewrite(text, {first_row + row, of.order}, of.holds, into.texts))
            into.changes.push_back({row, into.texts.size()});
    }
    if (into.changes.empty()) return;
    into.cells.clear();
    for (std::int64_t row = 0; row < rows; ++row) into.cells.push_back(cell_of(cells, row));
    std::size_t begin = 0;
    for (const auto& [row, end] : into.changes) {
        into.cells[static_cast<std::size_t>(row)] = {into.texts.data() + begin, static_cast<std::int64_t>(end - begin)};
        begin = end;
    }
    cells.values = into.cells.data();
    cells.stride = sizeof(column_view::text_element);
}

// Appends the cell to `into` as it has to be written, also where the file is refused for it: what else is wrong is told
// as well. False when it may stay as it is.
bool foreign_cells::rewrite(std::string_view text, const place& where, kind holds, std::string& into) {
    if (has_foreign_bytes(text, where)) {
        decode(text, where, decoded_);
        into += decoded_;
        return true;
    }
    switch (holds) {
        case kind::as_it_is:
            return false;
        case kind::day:
            return rewrite_day(text, where, into);
        case kind::small_number:
        case kind::number:
            return rewrite_number(text, where, holds, into);
    }
    return false;
}

bool foreign_cells::rewrite_day(std::string_view text, const place& where, std::string& into) {
    const auto read = read_written_date(text);
    if (read.form == date_form::none) return false;
    note(read.form == date_form::iso ? iso_ : dotted_, where);
    if (text.size() == read.iso.size() && read.form == date_form::iso) return false;
    into.append(read.iso.begin(), read.iso.end());
    return true;
}

bool foreign_cells::rewrite_number(std::string_view text, const place& where, kind holds, std::string& into) {
    const auto form = form_of_number(text);
    if (form == number_form::other) return false;
    if (form == number_form::point || form == number_form::point_or_thousands) {
        note(point_, where);
        if (form == number_form::point_or_thousands && holds == kind::number) note(point_or_thousands_, where);
        return false;
    }
    note(form == number_form::comma || holds == kind::small_number ? comma_ : comma_or_thousands_, where);
    const auto begin = into.size();
    into += text;
    std::replace(into.begin() + static_cast<std::ptrdiff_t>(begin), into.end(), ',', '.');
    return true;
}

std::vector<foreign_cells::contradiction> foreign_cells::contradictions() const {
    std::vector<contradiction> all;
    const auto add = [&all](const first_place& at, std::string_view rule, std::string says) {
        all.push_back({at->row, at->column, rule, std::move(says)});
    };
    if (whole_ && !whole_->says_windows_1252())
        add(not_utf_8_, whole_->says_both() ? "mixed-encodings" : "unknown-encoding",
            whole_->says_both()
                ? "no UTF-8, as other text of the file is; save the file in one encoding, or say --csv-encoding "
                  "windows-1252 if all of it is that"
                : "neither UTF-8 nor Windows-1252; save the file in UTF-8");
    else if (undefined_)
        add(undefined_, "unknown-encoding", "a byte that Windows-1252 has no sign for; save the file in UTF-8");
    if (dotted_ && said_.dates == csv_dates::iso)
        add(dotted_, "mixed-dates", "a date as 31.12.2024, where --csv-dates iso says that there is none");
    if (iso_ && dotted_ && said_.dates == csv_dates::found)
        add(std::max(iso_, dotted_), "mixed-dates",
            std::string(*iso_ < *dotted_ ? "a date as 31.12.2024 where others of the file are as 2024-12-31"
                                         : "a date as 2024-12-31 where others of the file are as 31.12.2024") +
                "; write all in one way, or say --csv-dates d.m.yyyy, which reads both");
    const auto any_comma = comma_ && comma_or_thousands_ ? std::min(comma_, comma_or_thousands_)
                           : comma_                      ? comma_
                                                         : comma_or_thousands_;
    if (said_.decimal == csv_decimal::comma && point_or_thousands_)
        add(point_or_thousands_, "ambiguous-number",
            "may be more than a thousand where --csv-decimal comma says that decimals have a comma; write it without "
            "the point, or with a comma");
    if (said_.decimal == csv_decimal::point && any_comma)
        add(any_comma, "mixed-numbers", "a decimal comma, where --csv-decimal point says that there is none");
    if (said_.decimal == csv_decimal::found && point_ && any_comma)
        add(std::max(point_, any_comma), "mixed-numbers",
            "a point and a comma before decimals of the same file; write all in one way, or say --csv-decimal comma, "
            "which reads both");
    else if (said_.decimal == csv_decimal::found && comma_or_thousands_ && !comma_)
        add(comma_or_thousands_, "ambiguous-number",
            "may be a number with three decimals or more than a thousand; say --csv-decimal comma if it has decimals, "
            "or write it without the comma");
    return all;
}

std::string foreign_cells::found(std::string delimiter) const {
    std::string all = std::move(delimiter);
    const auto add = [&all](const char* what, std::string_view how) {
        all.append(all.empty() ? "" : ", ").append(what).append(" ").append(how);
    };
    if (said_.encoding == csv_encoding::found && (from_utf_16_ || whole_))
        add("encoding", from_utf_16_ ? "utf-16" : "windows-1252");
    if (said_.dates == csv_dates::found && dotted_) add("dates", "d.m.yyyy");
    if (said_.decimal == csv_decimal::found && comma_) add("decimal", "comma");
    return all;
}

}  // namespace ipsf::detail
