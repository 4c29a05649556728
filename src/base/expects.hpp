// What a caller, or another part of the library, is responsible for before a call.
#pragma once

#include <ipsf/detail/expects.hpp>

namespace ipsf {

using detail::cannot_be;
using detail::expects;

}  // namespace ipsf
