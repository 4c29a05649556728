// Takes an Arrow array of any accepted type and gives its cells as column views, without a copy where the memory
// already fits.
#include "arrow/cell_reader.hpp"

#include "arrow/number_text.hpp"

#include <limits>

namespace ipsf::detail {
namespace {

using element = column_view::element;

// Cells of `array` from place `from` on, in the builder's own form, each `size` bytes at `values`.
column_view view_of(element type, const void* values, const checked_array& array, std::int64_t from) {
    column_view view;
    view.type = type;
    view.values = values;
    view.validity = array.validity;
    view.validity_offset = array.first + from;
    return view;
}

template <typename Element>
column_view view_in_place(element type, const checked_array& array, std::int64_t from) {
    const auto* const values = static_cast<const char*>(array.buffers[1]);
    return view_of(type, values + (array.first + from) * static_cast<std::int64_t>(sizeof(Element)), array, from);
}

}  // namespace

struct cell_reader::stretch {
    const checked_array& array;
    std::int64_t from;
    std::int64_t count;
    const arrow_place& where;

    [[nodiscard]] bool is_null(std::int64_t i) const noexcept { return array.is_null(from + i); }
    [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(count); }
    // Cell i of the values buffer.
    template <typename Element>
    [[nodiscard]] Element value(std::int64_t i) const noexcept {
        return load<Element>(array.buffers[1], array.first + from + i);
    }
    [[noreturn]] void refuse(std::int64_t i, std::string_view rule, std::string_view says) const {
        where.refuse(from + i, rule, says);
    }
};

column_view cell_reader::read(const checked_array& array, std::int64_t from, std::int64_t count,
                              const arrow_place& where) {
    const stretch cells{array, from, count, where};
    switch (format_.holds) {
        case storage::nothing:
            return read_nothing(cells);
        case storage::bits:
            return read_bits(cells);
        case storage::int8:
            return view_in_place<std::int8_t>(element::int8, array, from);
        case storage::int16:
            return view_in_place<std::int16_t>(element::int16, array, from);
        case storage::int32:
        case storage::date32:
            return view_in_place<std::int32_t>(element::int32, array, from);
        case storage::int64:
            return view_in_place<std::int64_t>(element::int64, array, from);
        case storage::uint8:
            return view_in_place<std::uint8_t>(element::uint8, array, from);
        case storage::uint16:
            return view_in_place<std::uint16_t>(element::uint16, array, from);
        case storage::uint32:
            return view_in_place<std::uint32_t>(element::uint32, array, from);
        case storage::uint64:
            return read_uint64(cells);
        case storage::float32:
            return write_numbers(cells, [](const stretch& of, std::int64_t i, char* to) {
                return write_shortest(of.value<float>(i), to);
            });
        case storage::float64:
            return view_in_place<double>(element::float64, array, from);
        case storage::decimal32:
            return write_numbers(cells, [scale = format_.scale](const stretch& of, std::int64_t i, char* to) {
                return write_decimal(of.value<std::int32_t>(i), scale, to);
            });
        case storage::decimal64:
            return write_numbers(cells, [scale = format_.scale](const stretch& of, std::int64_t i, char* to) {
                return write_decimal(of.value<std::int64_t>(i), scale, to);
            });
        case storage::decimal128:
            return write_numbers(cells, [scale = format_.scale](const stretch& of, std::int64_t i, char* to) {
                return write_decimal(of.value<wide>(i), scale, to);
            });
        case storage::date64:
            return read_date64(cells);
        case storage::text:
            return read_texts<std::int32_t>(cells);
        case storage::large_text:
            return read_texts<std::int64_t>(cells);
        case storage::text_view:
            return read_text_views(cells);
    }
    where.refuse("the Arrow array is of no known type");
}

column_view cell_reader::read_nothing(const stretch& cells) {
    bytes_.assign(cells.size(), 0);  // also as the bitmap, which needs an eighth of it
    column_view view;
    view.type = element::uint8;
    view.values = bytes_.data();
    view.validity = bytes_.data();
    return view;
}

column_view cell_reader::read_bits(const stretch& cells) {
    bytes_.resize(cells.size());
    const auto* const bits = static_cast<const std::uint8_t*>(cells.array.buffers[1]);
    const auto first = cells.array.first + cells.from;
    for (std::int64_t i = 0; i < cells.count; ++i)
        bytes_[static_cast<std::size_t>(i)] = bit_at(bits, first + i) ? 1 : 0;
    return view_of(element::uint8, bytes_.data(), cells.array, cells.from);
}

column_view cell_reader::read_date64(const stretch& cells) {
    constexpr std::int64_t day_in_milliseconds = 86'400'000;
    integers_.resize(cells.size());
    for (std::int64_t i = 0; i < cells.count; ++i) {
        const auto milliseconds = cells.value<std::int64_t>(i);
        if (milliseconds % day_in_milliseconds != 0 && !cells.is_null(i))
            cells.refuse(i, "bad-date", "a date64 that is no whole day; cast the column to date32 where it comes from");
        integers_[static_cast<std::size_t>(i)] = milliseconds / day_in_milliseconds;
    }
    return view_of(element::int64, integers_.data(), cells.array, cells.from);
}

column_view cell_reader::read_uint64(const stretch& cells) {
    std::uint64_t all = 0;
    for (std::int64_t i = 0; i < cells.count; ++i) all |= cells.value<std::uint64_t>(i);
    if (all <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return view_in_place<std::int64_t>(element::int64, cells.array, cells.from);
    return write_numbers(
        cells, [](const stretch& of, std::int64_t i, char* to) { return write_whole(of.value<std::uint64_t>(i), to); });
}

// `write` puts the text of a cell's number into number_text_size characters and says how many it took.
template <typename Write>
column_view cell_reader::write_numbers(const stretch& cells, Write write) {
    texts_.resize(cells.size());
    characters_.resize(cells.size() * number_text_size);
    for (std::int64_t i = 0; i < cells.count; ++i) {
        auto* const place = characters_.data() + static_cast<std::size_t>(i) * number_text_size;
        auto& text = texts_[static_cast<std::size_t>(i)];
        text = {place, 0};
        if (cells.is_null(i)) continue;
        text.length = write(cells, i, place);
        // In CSV any text is an id, and nothing would show that this column is none.
        if (wanted_ == column_type::id &&
            std::string_view(place, static_cast<std::size_t>(text.length)).find('.') != std::string_view::npos)
            cells.refuse(i, "wrong-type", "a number with a fraction, which no id is; cast the column to int64 or utf8");
    }
    return view_of(element::text, texts_.data(), cells.array, cells.from);
}

template <typename Offset>
column_view cell_reader::read_texts(const stretch& cells) {
    texts_.resize(cells.size());
    const auto* const characters = static_cast<const char*>(cells.array.buffers[2]);
    auto begin = cells.value<Offset>(0);
    if (begin < 0) cells.refuse(0, "bad-arrow-data", "the Arrow array has a negative offset");
    for (std::int64_t i = 0; i < cells.count; ++i) {
        const auto end = cells.value<Offset>(i + 1);
        if (end < begin) cells.refuse(i, "bad-arrow-data", "the Arrow array's offsets do not ascend");
        if (end > begin && characters == nullptr)
            cells.refuse(i, "bad-arrow-data", "the Arrow array has texts, but no buffer with them");
        texts_[static_cast<std::size_t>(i)] = {characters == nullptr ? nullptr : characters + begin,
                                               std::int64_t{end} - begin};
        begin = end;
    }
    return view_of(element::text, texts_.data(), cells.array, cells.from);
}

column_view cell_reader::read_text_views(const stretch& cells) {
    // Either up to 12 characters follow the length in the view itself, or 4 characters, the number of a buffer and a
    // place in it.
    constexpr std::int64_t view_size = 16;
    constexpr std::int32_t most_inline = 12;
    texts_.resize(cells.size());
    const auto& array = cells.array;
    const auto* const views = static_cast<const char*>(array.buffers[1]);
    const auto buffers = array.buffer_count - 3;
    const void* const sizes = array.buffers[array.buffer_count - 1];
    for (std::int64_t i = 0; i < cells.count; ++i) {
        auto& text = texts_[static_cast<std::size_t>(i)];
        text = {};
        if (cells.is_null(i)) continue;  // what stands in the place of a null is anything
        const auto* const view = views + (array.first + cells.from + i) * view_size;
        const auto length = load<std::int32_t>(view, 0);
        if (length < 0) cells.refuse(i, "bad-arrow-data", "the Arrow array has a text of negative length");
        if (length <= most_inline) {
            text = {view + sizeof(std::int32_t), length};
            continue;
        }
        const std::int64_t buffer = load<std::int32_t>(view, 2);
        const std::int64_t place = load<std::int32_t>(view, 3);
        if (buffer < 0 || buffer >= buffers || sizes == nullptr)
            cells.refuse(i, "bad-arrow-data", "the Arrow array has a text in a buffer that it lacks");
        const auto* const characters = static_cast<const char*>(array.buffers[2 + buffer]);
        if (characters == nullptr || place < 0 || place + length > load<std::int64_t>(sizes, buffer))
            cells.refuse(i, "bad-arrow-data", "the Arrow array has a text beyond the end of its buffer");
        text = {characters + place, length};
    }
    return view_of(element::text, texts_.data(), cells.array, cells.from);
}

}  // namespace ipsf::detail
