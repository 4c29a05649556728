// The record batches of one table.
#pragma once

#include "arrow/column_reader.hpp"
#include "arrow/place.hpp"
#include "base/arrow_c_data.hpp"

#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ipsf::detail {

/// Appends record batches of one schema to a table.
class table_reader {
public:
    /// Reads the schema, which need not outlive the call. A column of a type that is not taken is not refused before it
    /// has a value: a producer without any often does not know the type.
    table_reader(history_builder& into, table_kind table, const ArrowSchema& schema);

    /// Appends a live batch. Throws `refused`, with every column whose type is not taken; the rows before the place
    /// that is wrong may have been appended then.
    void append(const ArrowArray& batch);

private:
    /// A column of a type that is not taken: its cells are empty as long as it has no value.
    struct unfit_column {
        std::size_t child;
        std::string format;
        problem why;
    };

    [[nodiscard]] const ArrowArray& column_of(const ArrowArray& batch, std::size_t child) const;

    history_builder& into_;
    arrow_place where_;
    std::int64_t children_ = 0;
    std::vector<column_reader> columns_;
    std::vector<unfit_column> unfit_;
};

}  // namespace ipsf::detail
