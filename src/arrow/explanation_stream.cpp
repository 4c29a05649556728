// The records behind a measure as columns.
#include <ipsf/arrow.hpp>

#include "arrow/export_stream.hpp"

#include <memory>

namespace ipsf {

void to_arrow(const explanation& explained, const history& from, ArrowArrayStream* out) {
    using detail::result_column;
    using detail::result_type;
    result_column table("table", result_type::text);
    result_column row("row", result_type::int64);
    result_column numerator("numerator", result_type::int64);
    result_column denominator("denominator", result_type::int64);
    result_column left_out("left_out", result_type::text);
    result_column detail("detail", result_type::text);
    const auto add_phrase = [](result_column& into, std::string_view phrase) { phrase.empty() ? into.add_null() : into.add(phrase); };
    for (const auto& record : explained.records) {
        table.add(name_of(record.table));
        row.add(from.first_row + record.row);
        numerator.add(record.numerator);
        denominator.add(record.denominator);
        add_phrase(left_out, record.left_out);
        add_phrase(detail, record.detail);
    }
    auto records = std::make_shared<detail::result_table>();
    for (auto* const column : {&table, &row, &numerator, &denominator, &left_out, &detail}) records->push_back(std::move(*column));
    detail::export_stream(std::move(records), *out);
}

}  // namespace ipsf
