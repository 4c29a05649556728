// Fills the buffers of Arrow columns cell by cell: values, validity bits, offsets of texts.
#include "arrow/arrow_column.hpp"

#include "base/expects.hpp"

#include <limits>
#include <utility>

namespace ipsf::detail {
namespace {

void push_bit(std::vector<std::uint8_t>& bytes, std::int64_t place, bool bit) {
    if (place % 8 == 0) bytes.push_back(0);
    if (bit) bytes.back() = static_cast<std::uint8_t>(bytes.back() | 1U << (place % 8));
}

}  // namespace

arrow_column::arrow_column(std::string name, arrow_type holds) : name_(std::move(name)), holds_(holds) {
    switch (holds) {
        case arrow_type::int32:
        case arrow_type::date32:
            break;  // the first alternative
        case arrow_type::int64:
            cells_.emplace<std::vector<std::int64_t>>();
            break;
        case arrow_type::boolean:
            cells_.emplace<bits>();
            break;
        case arrow_type::float64:
            cells_.emplace<std::vector<double>>();
            break;
        case arrow_type::text:
            cells_.emplace<texts>();
            break;
    }
}

void arrow_column::finish_row(bool given) {
    if (!given && validity_.empty())
        for (std::int64_t row = 0; row < rows_; ++row) push_bit(validity_, row, true);
    if (!given || !validity_.empty()) push_bit(validity_, rows_, given);
    ++rows_;
}

void arrow_column::push_number(std::int64_t number) {
    expects(holds_ != arrow_type::text && holds_ != arrow_type::float64);
    if (auto* const narrow = std::get_if<std::vector<std::int32_t>>(&cells_)) {
        expects(number >= std::numeric_limits<std::int32_t>::min() &&
                number <= std::numeric_limits<std::int32_t>::max());
        narrow->push_back(static_cast<std::int32_t>(number));
    } else if (auto* const wide = std::get_if<std::vector<std::int64_t>>(&cells_)) {
        wide->push_back(number);
    } else {
        expects(number == 0 || number == 1);
        push_bit(std::get<bits>(cells_).bytes, rows_, number == 1);
    }
}

void arrow_column::push_text(std::string_view text) {
    expects(holds_ == arrow_type::text);
    auto& into = std::get<texts>(cells_);
    into.characters.append(text);
    into.offsets.push_back(static_cast<std::int64_t>(into.characters.size()));
}

void arrow_column::add(std::int64_t number) {
    push_number(number);
    finish_row(true);
}

void arrow_column::add(double number) {
    expects(holds_ == arrow_type::float64);
    std::get<std::vector<double>>(cells_).push_back(number);
    finish_row(true);
}

void arrow_column::add(std::string_view text) {
    push_text(text);
    finish_row(true);
}

void arrow_column::add_null() {
    if (holds_ == arrow_type::text)
        push_text({});
    else if (auto* const numbers = std::get_if<std::vector<double>>(&cells_))
        numbers->push_back(0);
    else
        push_number(0);
    finish_row(false);
}

std::vector<const void*> arrow_column::buffers(std::int64_t row) const {
    expects(row % 8 == 0 && row <= rows_);
    const void* const validity = validity_.empty() ? nullptr : validity_.data() + row / 8;
    if (const auto* const narrow = std::get_if<std::vector<std::int32_t>>(&cells_))
        return {validity, narrow->data() + row};
    if (const auto* const wide = std::get_if<std::vector<std::int64_t>>(&cells_)) return {validity, wide->data() + row};
    if (const auto* const numbers = std::get_if<std::vector<double>>(&cells_)) return {validity, numbers->data() + row};
    if (const auto* const truths = std::get_if<bits>(&cells_)) return {validity, truths->bytes.data() + row / 8};
    const auto& written = std::get<texts>(cells_);
    return {validity, written.offsets.data() + row, written.characters.data()};
}

}  // namespace ipsf::detail
