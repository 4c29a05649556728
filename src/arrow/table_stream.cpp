// Tables of results as Arrow streams.
#include "arrow/export_stream.hpp"

#include <ipsf/arrow.hpp>

#include <memory>

namespace ipsf {
namespace {

detail::arrow_type type_of(cell_type holds) {
    switch (holds) {
        case cell_type::day:
            return detail::arrow_type::date32;
        case cell_type::int32:
            return detail::arrow_type::int32;
        case cell_type::int64:
            return detail::arrow_type::int64;
        case cell_type::ratio:
            return detail::arrow_type::float64;
        case cell_type::truth:
            return detail::arrow_type::boolean;
        case cell_type::word:
        case cell_type::text:
            break;
    }
    return detail::arrow_type::text;
}

struct cell_adder {
    detail::arrow_column& into;
    bool percent;

    void operator()(std::monostate) const { into.add_null(); }
    void operator()(std::int64_t number) const { into.add(number); }
    void operator()(std::string_view text) const { into.add(text); }
    void operator()(fraction value) const {
        if (value.denominator == 0) return into.add_null();
        into.add((percent ? 100.0 : 1.0) * static_cast<double>(value.numerator) /
                 static_cast<double>(value.denominator));
    }
};

}  // namespace

void to_arrow(const result_table& table, ArrowArrayStream* out) {
    auto columns = std::make_shared<detail::arrow_columns>();
    for (const auto& column : table.columns) {
        auto& into = columns->emplace_back(column.name, type_of(column.holds));
        for (std::size_t row = 0; row < table.rows; ++row) std::visit(cell_adder{into, column.percent}, column.at(row));
    }
    detail::export_stream(std::move(columns), *out);
}

void to_arrow(const explanation& explained, const history& from, ArrowArrayStream* out) {
    to_arrow(tables_of(explained, from).front(), out);
}

void to_arrow(const review_series& series, ArrowArrayStream* out) { to_arrow(tables_of(series).front(), out); }

void to_arrow(const due_list& list, const history& from, ArrowArrayStream* out) {
    to_arrow(tables_of(list, from).front(), out);
}

}  // namespace ipsf
