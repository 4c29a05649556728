// Checks the lengths, buffers and children of an Arrow array before anything of it is read. What is wrong is a
// problem that names the column.
#include "arrow/checked_array.hpp"

#include <limits>

namespace ipsf::detail {
namespace {

// No memory holds as many cells; below it, places in buffers can be added and multiplied by a cell's size.
constexpr std::int64_t no_more_cells = std::int64_t{1} << 56;

// How many buffers an array may have.
struct buffer_range {
    std::int64_t least;
    std::int64_t most;
};

constexpr std::int64_t any_more = std::numeric_limits<std::int64_t>::max();

buffer_range buffers_of(storage holds) {
    if (holds == storage::nothing) return {0, 1};  // some producers hand a bitmap over that nobody needs
    const auto count = buffer_count(holds);
    return {count, holds == storage::text_view ? any_more : count};
}

checked_array check_shape(const ArrowArray& array, buffer_range buffers, const arrow_place& where) {
    if (array.release == nullptr) where.refuse("the Arrow array was released already; hand a fresh one over");
    if (array.length < 0 || array.offset < 0 || array.length > no_more_cells || array.offset > no_more_cells)
        where.refuse("the Arrow array's length or offset is out of range");
    if (array.n_buffers < buffers.least || array.n_buffers > buffers.most)
        where.refuse("the Arrow array has another number of buffers than its type");
    if (array.null_count < -1 || array.null_count > array.length)
        where.refuse("the Arrow array's null count is out of range");

    checked_array checked;
    checked.first = array.offset;
    checked.length = array.length;
    if (array.length == 0 || buffers.least == 0) return checked;
    if (array.buffers == nullptr) where.refuse("the Arrow array has no buffers");
    checked.buffers = array.buffers;
    checked.buffer_count = array.n_buffers;
    checked.validity = static_cast<const std::uint8_t*>(array.buffers[0]);
    // -1 says that nobody has counted, which without a bitmap nobody had to.
    if (checked.validity == nullptr && array.null_count > 0)
        where.refuse("the Arrow array has nulls, but no validity bitmap");
    return checked;
}

// A batch's offset counts for its columns too, on top of their own.
checked_array stretch_of(checked_array column, const checked_array& batch, const arrow_place& where) {
    if (column.length < batch.first + batch.length) where.refuse("the Arrow array is shorter than its record batch");
    column.first += batch.first;
    column.length = batch.length;
    return column;
}

}  // namespace

checked_array check_array(const ArrowArray& array, storage holds, const arrow_place& where) {
    const auto checked = check_shape(array, buffers_of(holds), where);
    // Values, offsets or views; the characters of texts may be missing when every text is empty, and are looked at text
    // by text.
    if (checked.buffers != nullptr && checked.buffers[1] == nullptr)
        where.refuse("the Arrow array has cells, but no buffer with their values");
    return checked;
}

checked_array check_batch(const ArrowArray& batch, const arrow_place& where) {
    return check_shape(batch, {1, 1}, where);
}

checked_array check_column(const ArrowArray& column, storage holds, const checked_array& batch,
                           const arrow_place& where) {
    return stretch_of(check_array(column, holds, where), batch, where);
}

bool has_value(const ArrowArray& column, std::string_view format, const checked_array& batch,
               const arrow_place& where) {
    // Unions and run-end encoded arrays have no validity of their own.
    const bool has_validity = !format.starts_with("+u") && !format.starts_with("+r");
    const auto checked = stretch_of(check_shape(column, {has_validity ? 1 : 0, any_more}, where), batch, where);
    if (!has_validity || checked.validity == nullptr) return checked.length != 0;
    for (std::int64_t cell = 0; cell < checked.length; ++cell)
        if (!checked.is_null(cell)) return true;
    return false;
}

}  // namespace ipsf::detail
