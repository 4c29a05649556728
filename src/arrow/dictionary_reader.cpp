// Takes a dictionary-encoded array: each cell is an index into the dictionary's values. Gives the values as cells.
#include "arrow/dictionary_reader.hpp"

#include <algorithm>
#include <cstring>

namespace ipsf::detail {
namespace {

using element = column_view::element;

constexpr std::int64_t no_index = -1;
constexpr std::uint8_t no_word = 255;  // no word's code, so that the builder reports the rows it is in

void set_bit(std::vector<std::uint8_t>& bits, std::size_t index) {
    bits[index / 8] = static_cast<std::uint8_t>(bits[index / 8] | 1U << index % 8);
}

}  // namespace

bool dictionary_reader::is_given(std::int64_t entry) const noexcept {
    return entries_.validity == nullptr || bit_at(entries_.validity, entries_.validity_offset + entry);
}

void dictionary_reader::begin(const ArrowArray& dictionary, const arrow_place& where) {
    const auto checked = check_array(dictionary, entries_hold_, where);
    entries_ = {};
    entry_count_ = checked.length;
    if (entry_count_ == 0) return;
    entries_ = entry_reader_.read(checked, 0, checked.length, where);
    if (wanted_.type == column_type::word && entries_.type == element::text) translate_words();
}

void dictionary_reader::translate_words() {
    const auto entries = static_cast<std::size_t>(entry_count_);
    codes_.assign(entries, 0);
    codes_given_.assign((entries + 7) / 8, 0);
    for (std::size_t entry = 0; entry < entries; ++entry) {
        const auto text = load<column_view::text_element>(entries_.values, static_cast<std::int64_t>(entry));
        if (!is_given(static_cast<std::int64_t>(entry)) || text.length == 0)
            continue;  // the empty text is an empty cell, as in CSV
        const std::string_view written(text.data, static_cast<std::size_t>(text.length));
        const auto word = std::find(wanted_.words.begin(), wanted_.words.end(), written);
        codes_[entry] = word == wanted_.words.end() ? no_word : static_cast<std::uint8_t>(word - wanted_.words.begin());
        set_bit(codes_given_, entry);
    }
    entries_.type = element::uint8;
    entries_.values = codes_.data();
    entries_.validity = codes_given_.data();
    entries_.validity_offset = 0;
}

template <typename Index>
void dictionary_reader::read_indexes_of(const checked_array& indexes, std::int64_t from, std::int64_t count,
                                        const arrow_place& where) {
    for (std::int64_t i = 0; i < count; ++i) {
        auto& index = indexes_[static_cast<std::size_t>(i)];
        index = no_index;
        if (indexes.is_null(from + i)) continue;  // what stands in the place of a null is anything
        index = static_cast<std::int64_t>(load<Index>(indexes.buffers[1], indexes.first + from + i));
        if (index < 0 || index >= entry_count_)
            where.refuse(from + i, "bad-arrow-data", "an index beyond the column's dictionary");
    }
}

void dictionary_reader::read_indexes(const checked_array& indexes, std::int64_t from, std::int64_t count,
                                     const arrow_place& where) {
    indexes_.resize(static_cast<std::size_t>(count));
    switch (indexes_hold_) {
        case storage::int8:
            return read_indexes_of<std::int8_t>(indexes, from, count, where);
        case storage::int16:
            return read_indexes_of<std::int16_t>(indexes, from, count, where);
        case storage::int32:
            return read_indexes_of<std::int32_t>(indexes, from, count, where);
        case storage::int64:
            return read_indexes_of<std::int64_t>(indexes, from, count, where);
        case storage::uint8:
            return read_indexes_of<std::uint8_t>(indexes, from, count, where);
        case storage::uint16:
            return read_indexes_of<std::uint16_t>(indexes, from, count, where);
        case storage::uint32:
            return read_indexes_of<std::uint32_t>(indexes, from, count, where);
        default:
            return read_indexes_of<std::uint64_t>(indexes, from, count, where);
    }
}

template <std::size_t Size>
void dictionary_reader::look_up() {
    values_.resize(indexes_.size() * Size);
    const auto* const entries = static_cast<const char*>(entries_.values);
    auto* value = values_.data();
    for (const auto index : indexes_) {
        if (index == no_index)
            std::memset(value, 0, Size);
        else
            std::memcpy(value, entries + index * static_cast<std::int64_t>(Size), Size);
        value += Size;
    }
}

column_view dictionary_reader::read(const checked_array& indexes, std::int64_t from, std::int64_t count,
                                    const arrow_place& where) {
    read_indexes(indexes, from, count, where);
    switch (size_of(entries_.type)) {
        case 1:
            look_up<1>();
            break;
        case 2:
            look_up<2>();
            break;
        case 4:
            look_up<4>();
            break;
        case 8:
            look_up<8>();
            break;
        default:
            look_up<sizeof(column_view::text_element)>();
            break;
    }
    column_view view;
    view.type = entries_.type;
    view.values = values_.data();
    view.validity = indexes.validity;
    view.validity_offset = indexes.first + from;
    if (entries_.validity == nullptr) return view;

    validity_.assign((indexes_.size() + 7) / 8, 0);
    for (std::size_t i = 0; i < indexes_.size(); ++i)
        if (indexes_[i] != no_index && is_given(indexes_[i])) set_bit(validity_, i);
    view.validity = validity_.data();
    view.validity_offset = 0;
    return view;
}

}  // namespace ipsf::detail
