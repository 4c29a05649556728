// One progress report of a call that has several stages, each with steps of its own.
#pragma once

#include <ipsf/execution.hpp>

namespace ipsf {

/// `run` for the stage `stage` of `stages` alike ones: reports of the stage become those of the whole call, in
/// thousandths of a stage.
[[nodiscard]] inline execution in_stage(const execution& run, int stage, int stages) {
    if (stages == 1 || !run.report) return run;
    constexpr std::int64_t steps = 1000;
    return {run.threads, [report = run.report, stage, stages](std::int64_t done, std::int64_t total) {
                return report(stage * steps + (total == 0 ? steps : done * steps / total), stages * steps);
            }};
}

}  // namespace ipsf
