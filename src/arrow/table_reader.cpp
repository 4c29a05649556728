// Takes the batches of one Arrow table and appends their rows to a builder, each column by its column_reader.
#include "arrow/table_reader.hpp"

#include "history/in/builder_access.hpp"

#include <algorithm>
#include <string_view>

namespace ipsf::detail {
namespace {

// Rows brought into the builder's forms at a time: what is made of them stays in a processor's caches.
constexpr std::int64_t rows_at_a_time = 16'384;

std::string_view name_of(const ArrowSchema& column) {
    return column.name == nullptr ? std::string_view() : column.name;
}

}  // namespace

table_reader::table_reader(history_builder& into, table_kind table, const ArrowSchema& schema)
    : into_(into), where_{table} {
    if (schema.release == nullptr) where_.refuse("the Arrow schema was released already; hand a fresh one over");
    if (schema.format == nullptr || schema.format != std::string_view("+s"))
        throw refused(where_.what(
            "wrong-type", "not a table or record batch; hand over one whose columns are named as the history's"));
    if (schema.n_children < 0 || (schema.n_children > 0 && schema.children == nullptr))
        where_.refuse("the Arrow schema lacks its columns");
    children_ = schema.n_children;

    // Names first, also for a stream without rows: the builder says which are missing, unknown or there twice.
    std::vector<column_view> names;
    std::vector<std::size_t> seen;
    for (std::int64_t child = 0; child < schema.n_children; ++child) {
        if (schema.children[child] == nullptr) where_.refuse("the Arrow schema lacks its columns");
        const auto& described = *schema.children[child];
        const auto name = names.emplace_back().name = name_of(described);
        const auto wanted = find_column(table, name);
        if (!wanted || std::find(seen.begin(), seen.end(), *wanted) != seen.end()) continue;
        seen.push_back(*wanted);
        try {
            columns_.emplace_back(table, columns_of(table)[*wanted], described, static_cast<std::size_t>(child));
        } catch (const refused& why) {
            if (why.problems().front().rule != "wrong-type") throw;
            unfit_.push_back({.child = static_cast<std::size_t>(child),
                              .format = described.format == nullptr ? "" : described.format,
                              .why = why.problems().front()});
        }
    }
    into.add_columns(table, 0, names);
}

const ArrowArray& table_reader::column_of(const ArrowArray& batch, std::size_t child) const {
    const auto* const column = batch.children[child];
    if (column == nullptr) where_.refuse("a record batch lacks a column of its schema");
    return *column;
}

void table_reader::append(const ArrowArray& batch) {
    const auto rows = check_batch(batch, where_);
    if (batch.n_children != children_ || (children_ > 0 && batch.children == nullptr))
        where_.refuse("a record batch has another number of columns than its schema");
    if (rows.length == 0) return;
    builder_access::require_room(into_, where_.table, rows.length);  // nulls need no buffer that were as long
    for (std::int64_t row = 0; rows.validity != nullptr && row < rows.length; ++row)
        if (rows.is_null(row))
            where_.refuse(row, "null-row", "the whole row is null; leave such rows out where the table is made");
    std::vector<problem> problems;
    for (const auto& column : unfit_)
        if (has_value(column_of(batch, column.child), column.format, rows,
                      arrow_place{where_.table, column.why.column}))
            problems.push_back(column.why);
    refused::throw_if_any(std::move(problems));
    for (auto& column : columns_) column.begin(column_of(batch, column.child()), rows, where_.rows_before);

    // Of the unfit columns every cell is empty, which the same zeros say as bitmap and as values.
    const std::vector<std::uint8_t> zeros(
        unfit_.empty() ? 0 : static_cast<std::size_t>(std::min(rows.length, rows_at_a_time)));
    std::vector<column_view> views(columns_.size());
    for (const auto& column : unfit_) {
        auto& view = views.emplace_back();
        view.name = column.why.column;
        view.type = column_view::element::uint8;
        view.values = zeros.data();
        view.validity = zeros.data();
    }
    for (std::int64_t from = 0; from < rows.length; from += rows_at_a_time) {
        const auto count = std::min(rows.length - from, rows_at_a_time);
        std::transform(columns_.begin(), columns_.end(), views.begin(),
                       [&](column_reader& column) { return column.read(from, count); });
        into_.add_columns(where_.table, count, views);
    }
    where_.rows_before += rows.length;
}

}  // namespace ipsf::detail
