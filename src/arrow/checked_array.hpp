// An Arrow array whose shape has been checked: what comes through the interface is not trusted.
#pragma once

#include "arrow/column_format.hpp"
#include "arrow/place.hpp"
#include "base/arrow_c_data.hpp"

#include <cstdint>
#include <cstring>
#include <string_view>

namespace ipsf::detail {

/// A bit of a bitmap, least significant first.
[[nodiscard]] inline bool bit_at(const std::uint8_t* bits, std::int64_t index) noexcept {
    return (bits[index / 8] >> (index % 8) & 1) != 0;
}

/// An element of a buffer, which need not be aligned.
template <typename Element>
[[nodiscard]] Element load(const void* buffer, std::int64_t index) noexcept {
    Element element;
    std::memcpy(&element, static_cast<const char*>(buffer) + index * static_cast<std::int64_t>(sizeof(Element)),
                sizeof(Element));
    return element;
}

/// A stretch of an array: `length` cells from place `first` of its buffers.
struct checked_array {
    const void* const* buffers = nullptr;
    std::int64_t buffer_count = 0;
    std::int64_t first = 0;
    std::int64_t length = 0;
    const std::uint8_t* validity = nullptr;  ///< null: no cell is null

    [[nodiscard]] bool is_null(std::int64_t cell) const noexcept {
        return validity != nullptr && !bit_at(validity, first + cell);
    }
};

/// Checks length, offset, null count and the number of buffers of a live array, and that no buffer which must be there
/// is missing. Throws `refused`.
[[nodiscard]] checked_array check_array(const ArrowArray& array, storage holds, const arrow_place& where);

/// The same of a record batch, which has no values of its own.
[[nodiscard]] checked_array check_batch(const ArrowArray& batch, const arrow_place& where);

/// Whether any cell of a batch's column is not null, whatever its type, of that format.
/// Throws `refused` as check_array.
[[nodiscard]] bool has_value(const ArrowArray& column, std::string_view format, const checked_array& batch,
                             const arrow_place& where);

/// The stretch of a batch's column that the batch itself is a stretch of.
[[nodiscard]] checked_array check_column(const ArrowArray& column, storage holds, const checked_array& batch,
                                         const arrow_place& where);

}  // namespace ipsf::detail
