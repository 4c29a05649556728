// How a long call is run: on how many threads, who is told about its progress and can cancel it.
#pragma once

#include <cstdint>
#include <functional>
#include <stdexcept>

namespace ipsf {

/// Told now and then how far a long call has come: `done` of `total` steps (bytes, rows or episodes), never less than
/// before, on the calling thread. Returning false cancels the call (throws `cancelled`).
using progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Thrown when a progress callback asked to stop.
class cancelled : public std::runtime_error {
public:
    cancelled() : std::runtime_error("cancelled by the progress callback") {}
};

/// Results are the same for any number of threads, byte for byte.
struct execution {
    int threads = 0;            ///< from 1; 0: as many as the machine has cores
    progress report = nullptr;  ///< may be empty
};

}  // namespace ipsf
