// The record batches of one table.
#pragma once

#include "arrow/column_reader.hpp"
#include "arrow/place.hpp"

#include <ipsf.h>
#include <ipsf/history_builder.hpp>

#include <cstdint>
#include <vector>

namespace ipsf::detail {

/// Appends record batches of one schema to a table.
class table_reader {
public:
    /// Reads the schema, which need not outlive the call. Throws `refused` with every column whose type is not taken.
    table_reader(history_builder& into, table_kind table, const ArrowSchema& schema);

    /// Appends a live batch. Throws `refused`; the rows before the place that is wrong may have been appended then.
    void append(const ArrowArray& batch);

private:
    history_builder& into_;
    arrow_place where_;
    std::int64_t children_ = 0;
    std::vector<column_reader> columns_;
};

}  // namespace ipsf::detail
