// Tables from any Arrow producer and results for any Arrow consumer, through the Arrow C Data and
// C Stream Interface (docs/arrow.md).
// Needs the library: reading and writing them.
#pragma once

#include <ipsf/due.hpp>
#include <ipsf/history_builder.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/review.hpp>
#include <ipsf/table.hpp>

// Declared in full by ipsf.h and by every Arrow library's own header.
struct ArrowArray;
struct ArrowArrayStream;
struct ArrowSchema;

namespace ipsf {

/// Appends all rows of `stream` to `table`. Columns are found by the names of docs/history.md; others are passed over,
/// with a warning. `stream` is moved in: its `release` is NULL afterwards, and the stream is released exactly once,
/// even when this throws. The producer is called on this thread. Buffers are read during the call, integers, dates and
/// float64 where they lie; any alignment will do. What is wrong with a cell becomes a problem of its row, counted over
/// the batches of all calls for the table. Throws `refused`, naming table and column, when a column's type is not
/// taken, when the arrays are not what the interface promises, and when the producer reports an error; rows in such
/// messages are counted from 1 in this stream. The builder then holds a part of the rows, and refuses to finish.
void add_arrow_stream(history_builder& into, table_kind table, ArrowArrayStream* stream);

/// The same for one record batch. `batch` is moved in; `schema`, which describes it, is only read
/// and stays the caller's.
void add_arrow_batch(history_builder& into, table_kind table, ArrowArray* batch, const ArrowSchema* schema);

/// Makes `out`, whose content is overwritten, a stream of the table's rows in batches of at most 65,536: days are
/// date32, ratios float64, words and texts large utf8. The stream keeps what it needs; any thread may release what
/// comes from it.
void to_arrow(const result_table& table, ArrowArrayStream* out);

/// The same of the records behind a measure: table, row (as history::first_row counts), numerator, denominator,
/// left_out and detail (null where empty).
void to_arrow(const explanation& explained, const history& from, ArrowArrayStream* out);

/// The same of a series of reviews: the columns of its CSV (docs/series.md). Dates are date32, sums int64, other
/// numbers int32.
void to_arrow(const review_series& series, ArrowArrayStream* out);

/// The same of a due list: the columns of its CSV. Dates are date32, days int32, rows int64.
void to_arrow(const due_list& list, const history& from, ArrowArrayStream* out);

}  // namespace ipsf
