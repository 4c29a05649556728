// Results for any Arrow consumer.
#pragma once

#include "arrow/arrow_column.hpp"
#include "base/arrow_c_data.hpp"

#include <memory>

namespace ipsf::detail {

/// Makes `out`, whose content is overwritten, a stream of `results` in record batches of at most 65,536 rows. Nothing
/// is copied: the stream and every array that came from it, and every column moved out of one, keep the results alive
/// until they are released, on whatever thread. Throws std::bad_alloc and leaves `out` released then.
void export_stream(std::shared_ptr<const arrow_columns> results, ArrowArrayStream& out);

}  // namespace ipsf::detail
