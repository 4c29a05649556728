// Tables of results in the C ABI: takes a table of the library; copies its columns and cells, and gives it as a
// stream, JSON and CSV.
#include "tables.hpp"

#include "results.hpp"

#include <ipsf/arrow.hpp>
#include <ipsf/report.hpp>

using namespace ipsf::capi;

namespace {

std::int32_t code_of(ipsf::cell_type type) {
    switch (type) {
        case ipsf::cell_type::day:
            return IPSF_CELL_DAY;
        case ipsf::cell_type::int32:
            return IPSF_CELL_INT32;
        case ipsf::cell_type::int64:
            return IPSF_CELL_INT64;
        case ipsf::cell_type::ratio:
            return IPSF_CELL_RATIO;
        case ipsf::cell_type::truth:
            return IPSF_CELL_TRUTH;
        case ipsf::cell_type::word:
            return IPSF_CELL_WORD;
        case ipsf::cell_type::text:
            break;
    }
    return IPSF_CELL_TEXT;
}

const char* text_or_null(const std::string& text) { return text.empty() ? nullptr : text.c_str(); }

void fill(const ipsf::column_description& from, ipsf_table_column& to) {
    to.type = code_of(from.holds);
    to.always = from.always ? IPSF_TRUE : IPSF_FALSE;
    to.decimals = from.decimals;
    to.percent = from.percent ? IPSF_TRUE : IPSF_FALSE;
    to.words = static_cast<std::int32_t>(from.words.size());
    to.name = from.name.c_str();
    to.name_fi = text_or_null(from.name_fi);
    to.key = text_or_null(from.key);
    to.unit = text_or_null(from.unit);
    to.title_fi = text_or_null(from.title.fi);
    to.title_en = text_or_null(from.title.en);
    to.note = text_or_null(from.note);
}

const ipsf::result_table::column& column_at(const ipsf_table* table, std::int64_t column) {
    require(table != nullptr, "`table` is NULL");
    const auto& columns = table->made.columns;
    require(column >= 0 && column < static_cast<std::int64_t>(columns.size()),
            "there is no column at that index; ipsf_table_column_count tells how many there are");
    return columns[static_cast<std::size_t>(column)];
}

const char* lend(ipsf_table& table, std::string_view text) { return table.lent.emplace(text).first->c_str(); }

/// Calls `take(i, cell)` for each of the cells asked for, which are of a column that holds one of `types`.
template <class Out, class Take>
void visit_cells(const ipsf_table* table, std::int64_t column, std::int64_t first, std::int64_t count, const Out* out,
                 std::initializer_list<ipsf::cell_type> types, Take take) {
    const auto& of = column_at(table, column);
    if (std::find(types.begin(), types.end(), of.holds) == types.end())
        throw invalid_argument(
            "the column \"" + of.name +
            "\" holds cells of another type; ipsf_table_column.type tells which function copies them");
    require_range(first, count, table->made.rows);
    require(out != nullptr || count == 0, "`out` is NULL");
    for (std::int64_t i = 0; i < count; ++i) take(i, of.at(static_cast<std::size_t>(first + i)));
}

bool is_empty(const ipsf::table_cell& cell) { return std::holds_alternative<std::monostate>(cell); }

ipsf_fraction fraction_in(const ipsf::table_cell& cell) {
    if (const auto* const exact = std::get_if<ipsf::fraction>(&cell)) return {exact->numerator, exact->denominator};
    if (const auto* const whole = std::get_if<std::int64_t>(&cell)) return {*whole, 1};
    return {0, 0};
}

}  // namespace

std::int64_t ipsf_table_row_count(const ipsf_table* table) {
    return table == nullptr ? 0 : static_cast<std::int64_t>(table->made.rows);
}

std::int64_t ipsf_table_column_count(const ipsf_table* table) {
    return table == nullptr ? 0 : static_cast<std::int64_t>(table->made.columns.size());
}

std::int32_t ipsf_table_copy_columns(const ipsf_table* table, std::int64_t first, std::int64_t count,
                                     ipsf_table_column* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(table != nullptr, "`table` is NULL");
        const auto& columns = table->made.columns;
        copy_structs(first, count, columns.size(), out,
                     [&](std::size_t i, ipsf_table_column& to) { fill(columns[i], to); });
    });
}

std::int32_t ipsf_table_copy_words(ipsf_table* table, std::int64_t column, std::int64_t first, std::int64_t count,
                                   ipsf_word* out, ipsf_error** error) {
    return guarded(error, [&] {
        const auto& words = column_at(table, column).words;
        copy_structs(first, count, words.size(), out, [&](std::size_t i, ipsf_word& to) {
            to.key = lend(*table, words[i].key);
            to.fi = lend(*table, words[i].fi);
            to.en = lend(*table, words[i].en);
        });
    });
}

const char* ipsf_table_title(const ipsf_table* table, const char* language) {
    const char* title = nullptr;
    guarded(nullptr, [&] {
        require(table != nullptr, "`table` is NULL");
        title = table->made.title.in(language_of(language)).c_str();
    });
    return title;
}

std::int32_t ipsf_table_copy_numbers(const ipsf_table* table, std::int64_t column, std::int64_t first,
                                     std::int64_t count, std::int64_t* out, std::uint8_t* given, ipsf_error** error) {
    using type = ipsf::cell_type;
    return guarded(error, [&] {
        visit_cells(table, column, first, count, out, {type::day, type::int32, type::int64, type::truth},
                    [&](std::int64_t i, const ipsf::table_cell& cell) {
                        out[i] = is_empty(cell) ? 0 : std::get<std::int64_t>(cell);
                        if (given != nullptr) given[i] = is_empty(cell) ? 0 : 1;
                    });
    });
}

std::int32_t ipsf_table_copy_fractions(const ipsf_table* table, std::int64_t column, std::int64_t first,
                                       std::int64_t count, ipsf_fraction* out, ipsf_error** error) {
    using type = ipsf::cell_type;
    return guarded(error, [&] {
        visit_cells(table, column, first, count, out, {type::ratio, type::int32, type::int64},
                    [&](std::int64_t i, const ipsf::table_cell& cell) { out[i] = fraction_in(cell); });
    });
}

std::int32_t ipsf_table_copy_texts(ipsf_table* table, std::int64_t column, std::int64_t first, std::int64_t count,
                                   const char** out, ipsf_error** error) {
    using type = ipsf::cell_type;
    return guarded(error, [&] {
        visit_cells(table, column, first, count, out, {type::word, type::text},
                    [&](std::int64_t i, const ipsf::table_cell& cell) {
                        out[i] = is_empty(cell) ? nullptr : lend(*table, ipsf::text_in(cell));
                    });
    });
}

std::int32_t ipsf_table_arrow(const ipsf_table* table, ArrowArrayStream* out, ipsf_error** error) {
    if (out != nullptr) *out = {};
    return guarded(error, [&] {
        require(table != nullptr && out != nullptr, "`table` or `out` is NULL");
        ipsf::to_arrow(table->made, out);
    });
}

std::int32_t ipsf_table_json(ipsf_table* table, const char** json, std::int64_t* length, ipsf_error** error) {
    return lend_text("json", table, json, length, error, [](const auto& one) { return ipsf::to_json(one.made); });
}

std::int32_t ipsf_table_csv(ipsf_table* table, const char* language, std::int32_t csv_for, const char** csv,
                            std::int64_t* length, ipsf_error** error) {
    return lend_csv(table, language, csv_for, csv, length, error,
                    [](const auto& one, auto in, auto whom) { return ipsf::to_csv(one.made, in, whom); });
}

void ipsf_table_free(ipsf_table** table) { free_handle(table); }
