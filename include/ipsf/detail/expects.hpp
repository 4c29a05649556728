// What a caller is responsible for before a call.
#pragma once

#include <stdexcept>

namespace ipsf::detail {

/// Throws std::logic_error where no call that the documentation allows can come: behind a switch over all words, say.
[[noreturn]] inline void cannot_be() {
    throw std::logic_error("a call that its documentation rules out; this is a fault of a program, not of the data");
}

/// Throws std::logic_error when the condition does not hold. Not the macro of GSL, which would end the process that the
/// library is a part of.
inline void expects(bool holds) {
    if (!holds) cannot_be();
}

}  // namespace ipsf::detail
