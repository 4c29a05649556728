// Long calls on several threads: work is cut into parts, and whichever worker is free takes the next one.
#pragma once

#include <ipsf/execution.hpp>

#include <cstddef>
#include <functional>

namespace ipsf {

/// How many workers `run` allows and the work is worth: starting a thread for less than `rows_for_a_thread` rows takes
/// longer than it saves.
[[nodiscard]] std::size_t worker_count(const execution& run, std::size_t rows, std::size_t rows_for_a_thread);

/// One part of the work. No two parts run with the same `worker` (below the number of workers) at the same time.
using part_work = std::function<void(std::size_t part, std::size_t worker)>;

/// Runs `work` once for each part below `parts` on up to `workers` threads, the calling one among them (worker 0).
/// Parts are taken in their order and may end in any. Tells `report`, if there is one, how many of `steps` are done, as
/// if all parts were alike. After the first exception, or when `report` asks to stop, no further part is begun; it is
/// thrown once all workers have stopped.
void run_parts(std::size_t workers, std::size_t parts, const part_work& work, const progress& report = {},
               std::int64_t steps = 0);

}  // namespace ipsf
