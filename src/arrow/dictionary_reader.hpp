// Cells that are given by their place in a dictionary.
#pragma once

#include "arrow/cell_reader.hpp"
#include "arrow/checked_array.hpp"
#include "arrow/place.hpp"
#include "base/arrow_c_data.hpp"

#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ipsf::detail {

/// Looks cells up. The dictionary may be another one in every batch; of words, it is translated to their codes once a
/// batch. A cell is empty when its index is null and when its entry in the dictionary is.
class dictionary_reader {
public:
    dictionary_reader(const column_schema& wanted, storage indexes, column_format entries)
        : wanted_(wanted), indexes_hold_(indexes), entries_hold_(entries.holds), entry_reader_(wanted.type, entries) {}

    /// Begins with a batch. Throws `refused` when its dictionary cannot be read.
    void begin(const ArrowArray& dictionary, const arrow_place& where);
    /// Cells `from` to below `from + count`; to be read before the next call. Throws `refused` for an
    /// index beyond the dictionary.
    [[nodiscard]] column_view read(const checked_array& indexes, std::int64_t from, std::int64_t count,
                                   const arrow_place& where);

private:
    void translate_words();
    void read_indexes(const checked_array& indexes, std::int64_t from, std::int64_t count, const arrow_place& where);
    template <typename Index>
    void read_indexes_of(const checked_array& indexes, std::int64_t from, std::int64_t count, const arrow_place& where);
    template <std::size_t Size>
    void look_up();
    [[nodiscard]] bool is_given(std::int64_t entry) const noexcept;

    const column_schema& wanted_;
    storage indexes_hold_;
    storage entries_hold_;
    cell_reader entry_reader_;

    // Of the batch's dictionary.
    column_view entries_;
    std::int64_t entry_count_ = 0;
    std::vector<std::uint8_t> codes_;
    std::vector<std::uint8_t> codes_given_;

    // Of the cells read last.
    std::vector<std::int64_t> indexes_;  // none: -1
    std::vector<char> values_;
    std::vector<std::uint8_t> validity_;
};

}  // namespace ipsf::detail
