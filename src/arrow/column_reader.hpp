// One column of a table, batch by batch.
#pragma once

#include "arrow/cell_reader.hpp"
#include "arrow/checked_array.hpp"
#include "arrow/dictionary_reader.hpp"
#include "arrow/place.hpp"
#include "base/arrow_c_data.hpp"

#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <variant>

namespace ipsf::detail {

/// Reads the column of a table that a schema describes.
class column_reader {
public:
    /// `child`: the place of the column among those of its batches. Throws `refused` when the table's column does not
    /// take the type.
    column_reader(table_kind table, const column_schema& wanted, const ArrowSchema& described, std::size_t child);

    [[nodiscard]] std::size_t child() const noexcept { return child_; }

    /// Begins with a batch that has rows, `rows_before` rows into the stream. The array has to live as long
    /// as it is read.
    void begin(const ArrowArray& column, const checked_array& batch, std::int64_t rows_before);
    /// Cells `from` to below `from + count` of the batch; to be read before the next call.
    [[nodiscard]] column_view read(std::int64_t from, std::int64_t count);

private:
    using reader = std::variant<cell_reader, dictionary_reader>;
    reader make_reader(const column_schema& wanted, const ArrowSchema& described);

    std::string_view name_;
    std::size_t child_;
    arrow_place where_;
    storage holds_;  // of the column's own buffers: cells, or indexes into the dictionary
    reader reader_;
    checked_array cells_;
};

}  // namespace ipsf::detail
