// A history as bytes, for save_part and write_pack.
#pragma once

#include "history/parts/part_output.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/history.hpp>

namespace ipsf::detail {

/// Tells `to` the bytes of `from`, bound to `edition`, in their order. Throws `refused` before the first of them when
/// there is an answer that `edition` does not take (for an embedded edition: that no embedded edition takes).
void write_saved(const history& from, const edition& edition, const byte_sink& to);

}  // namespace ipsf::detail
