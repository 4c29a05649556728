#include "report/csv_lines.hpp"

#include "history/csv_field.hpp"

namespace ipsf::reporting {

void csv_lines::text(std::string_view value) {
    if (line_begun_) all_ += ',';
    all_ += detail::csv_field(value);
    line_begun_ = true;
}

void csv_lines::number(std::optional<std::int64_t> value) { text(value ? std::to_string(*value) : std::string()); }

void csv_lines::end_line() {
    all_ += "\r\n";
    line_begun_ = false;
}

}  // namespace ipsf::reporting
