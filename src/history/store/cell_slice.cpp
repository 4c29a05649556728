// Takes a column view of any type and stride; gives a stretch of its cells as numbers, texts or bytes.
#include "history/store/cell_slice.hpp"

#include <algorithm>
#include <cstring>

namespace ipsf::detail {
namespace {

// Element `index` of a column whose elements may stand anywhere, aligned or not.
template <typename Element>
Element element_at(const column_view& column, std::int64_t index) {
    const auto stride = column.stride == 0 ? static_cast<std::int64_t>(sizeof(Element)) : column.stride;
    Element element;
    std::memcpy(&element, static_cast<const char*>(column.values) + index * stride, sizeof(Element));
    return element;
}

template <typename Element, typename Value>
void copy_elements(const column_view& column, std::int64_t from, std::size_t cells, std::vector<Value>& into) {
    for (std::size_t i = 0; i < cells; ++i) into[i] = element_at<Element>(column, from + static_cast<std::int64_t>(i));
}

void copy_integers(const column_view& column, std::int64_t from, std::size_t cells, std::vector<std::int64_t>& into) {
    switch (column.type) {
        case column_view::element::int8:
            return copy_elements<std::int8_t>(column, from, cells, into);
        case column_view::element::int16:
            return copy_elements<std::int16_t>(column, from, cells, into);
        case column_view::element::int32:
            return copy_elements<std::int32_t>(column, from, cells, into);
        case column_view::element::int64:
            return copy_elements<std::int64_t>(column, from, cells, into);
        case column_view::element::uint8:
        case column_view::element::boolean:
            return copy_elements<std::uint8_t>(column, from, cells, into);
        case column_view::element::uint16:
            return copy_elements<std::uint16_t>(column, from, cells, into);
        case column_view::element::uint32:
            return copy_elements<std::uint32_t>(column, from, cells, into);
        case column_view::element::float64:
        case column_view::element::text:
            return;
    }
}

}  // namespace

void cell_slice::take_absent(std::size_t cells) {
    holds = form::absent;
    booleans = false;
    count = cells;
}

void cell_slice::take(const column_view& column, std::int64_t from, std::size_t cells) {
    count = cells;
    booleans = column.type == column_view::element::boolean;
    if (column.validity == nullptr) {
        std::fill_n(given.begin(), cells, std::uint8_t{1});
    } else {
        for (std::size_t i = 0; i < cells; ++i) {
            const auto bit = column.validity_offset + from + static_cast<std::int64_t>(i);
            given[i] = static_cast<std::uint8_t>(column.validity[bit / 8] >> (bit % 8) & 1);
        }
    }
    if (column.type == column_view::element::float64) {
        holds = form::decimals;
        copy_elements<double>(column, from, cells, decimals);
    } else if (column.type == column_view::element::text) {
        holds = form::texts;
        for (std::size_t i = 0; i < cells; ++i) {
            const auto text = element_at<column_view::text_element>(column, from + static_cast<std::int64_t>(i));
            if (given[i] == 0) continue;
            given[i] = static_cast<std::uint8_t>(text.data != nullptr && text.length > 0);
            if (given[i] != 0) texts[i] = {text.data, static_cast<std::size_t>(text.length)};
        }
    } else {
        holds = form::integers;
        copy_integers(column, from, cells, integers);
    }
}

void cell_slice::take(const cell_value& cell, column_type type) {
    count = 1;
    given[0] = 1;
    booleans = std::holds_alternative<bool>(cell);
    if (const auto* const text = std::get_if<std::string_view>(&cell)) {
        holds = form::texts;
        texts[0] = *text;
        given[0] = static_cast<std::uint8_t>(!text->empty());
    } else if (const auto* const integer = std::get_if<std::int64_t>(&cell)) {
        if (type == column_type::word || type == column_type::text) {
            holds = form::texts;
            written = std::to_string(*integer);
            texts[0] = written;
        } else {
            holds = form::integers;
            integers[0] = *integer;
        }
    } else if (const auto* const decimal = std::get_if<double>(&cell)) {
        holds = form::decimals;
        decimals[0] = *decimal;
    } else if (const auto* const truth = std::get_if<bool>(&cell)) {
        holds = form::integers;
        integers[0] = *truth ? 1 : 0;
    } else {
        holds = form::texts;
        given[0] = 0;
    }
}

}  // namespace ipsf::detail
