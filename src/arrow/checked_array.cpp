#include "arrow/checked_array.hpp"

namespace ipsf::detail {
namespace {

// No memory holds as many cells; below it, places in buffers can be added and multiplied by a cell's size.
constexpr std::int64_t no_more_cells = std::int64_t{1} << 56;

checked_array check_shape(const ArrowArray& array, std::int64_t buffers, bool may_have_more, const arrow_place& where) {
    if (array.release == nullptr) where.refuse("the Arrow array was released already; hand a fresh one over");
    if (array.length < 0 || array.offset < 0 || array.length > no_more_cells || array.offset > no_more_cells)
        where.refuse("the Arrow array's length or offset is out of range");
    if (array.n_buffers != buffers && !(may_have_more && array.n_buffers > buffers))
        where.refuse("the Arrow array has another number of buffers than its type");
    if (array.null_count < -1 || array.null_count > array.length) where.refuse("the Arrow array's null count is out of range");

    checked_array checked;
    checked.first = array.offset;
    checked.length = array.length;
    if (array.length == 0 || buffers == 0) return checked;
    if (array.buffers == nullptr) where.refuse("the Arrow array has no buffers");
    checked.buffers = array.buffers;
    checked.buffer_count = array.n_buffers;
    checked.validity = static_cast<const std::uint8_t*>(array.buffers[0]);
    if (checked.validity == nullptr && array.null_count != 0) where.refuse("the Arrow array may have nulls, but has no validity bitmap");
    return checked;
}

}  // namespace

checked_array check_array(const ArrowArray& array, storage holds, const arrow_place& where) {
    const auto checked = check_shape(array, buffer_count(holds), holds == storage::text_view, where);
    // Values, offsets or views; the characters of texts may be missing when every text is empty, and are looked at text by text.
    if (checked.buffers != nullptr && checked.buffers[1] == nullptr)
        where.refuse("the Arrow array has cells, but no buffer with their values");
    return checked;
}

checked_array check_batch(const ArrowArray& batch, const arrow_place& where) { return check_shape(batch, 1, false, where); }

checked_array check_column(const ArrowArray& column, storage holds, const checked_array& batch, const arrow_place& where) {
    auto checked = check_array(column, holds, where);
    if (checked.length < batch.first + batch.length) where.refuse("the Arrow array is shorter than its record batch");
    // A batch's offset counts for its columns too, on top of their own.
    checked.first += batch.first;
    checked.length = batch.length;
    return checked;
}

}  // namespace ipsf::detail
