#include "odbc/parameter_block.hpp"

#include "odbc/wide.hpp"

#include <algorithm>

namespace ipsf::odbc {

parameter_block::parameter_block(const std::vector<parameter_type>& types, std::size_t rows) : rows_(rows) {
    for (const auto type : types) {
        column made{.type = type, .numbers = {}, .texts = {}, .packed = {}, .lengths = {}};
        if (type == parameter_type::number)
            made.numbers.resize(rows);
        else
            made.texts.resize(rows);
        made.lengths.assign(rows, SQL_NULL_DATA);
        columns_.push_back(std::move(made));
    }
}

void parameter_block::put(std::size_t row, std::size_t column, std::int64_t number) {
    auto& into = columns_[column];
    into.numbers[row] = number;
    into.lengths[row] = sizeof(std::int64_t);
}

void parameter_block::put(std::size_t row, std::size_t column, std::string_view text) {
    auto& into = columns_[column];
    auto units = wide(text);
    into.lengths[row] = static_cast<SQLLEN>((units.size() - 1) * sizeof(SQLWCHAR));
    into.texts[row] = std::move(units);
}

void parameter_block::pack() {
    for (auto& one : columns_) {
        if (one.type == parameter_type::number) continue;
        for (const auto& text : one.texts) one.width = std::max(one.width, text.size());
        one.packed.assign(rows_ * one.width, 0);
        for (std::size_t row = 0; row < rows_; ++row)
            std::copy(one.texts[row].begin(), one.texts[row].end(),
                      one.packed.begin() + static_cast<std::ptrdiff_t>(row * one.width));
    }
}

}  // namespace ipsf::odbc
