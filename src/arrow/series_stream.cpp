// A series of reviews as columns.
#include <ipsf/arrow.hpp>

#include "arrow/export_stream.hpp"
#include "report/series_columns.hpp"

#include <memory>

namespace ipsf {
namespace {

using reporting::series_cell;

detail::result_type type_of(series_cell holds) {
    switch (holds) {
        case series_cell::day:
            return detail::result_type::date32;
        case series_cell::text:
            return detail::result_type::text;
        case series_cell::number:
            return detail::result_type::int32;
        case series_cell::sum:
            break;
    }
    return detail::result_type::int64;
}

/// Puts the cells of each row into the columns, one after another.
class column_writer {
public:
    explicit column_writer(detail::result_table& columns) : columns_(columns) {}

    void day(ipsf::day value) { next().add(value); }
    void text(std::string_view value) { next().add(value); }
    void number(std::int64_t value) { next().add(value); }
    void nothing() { next().add_null(); }
    void end_row() { column_ = 0; }

private:
    detail::result_column& next() { return columns_[column_++]; }

    detail::result_table& columns_;
    std::size_t column_ = 0;
};

}  // namespace

void to_arrow(const review_series& series, ArrowArrayStream* out) {
    auto columns = std::make_shared<detail::result_table>();
    for (auto& column : reporting::columns_of(series)) columns->emplace_back(std::move(column.name), type_of(column.holds));
    column_writer cells(*columns);
    for (std::size_t place = 0; place < series.size(); ++place) {
        reporting::visit_row(series, place, cells);
        cells.end_row();
    }
    detail::export_stream(std::move(columns), *out);
}

}  // namespace ipsf
