// The only source of chance in a generated history: the same numbers on every machine.
//
// The distributions of the standard library give other numbers on other implementations and are not used; nothing here
// is floating point.
#pragma once

#include <cstdint>

namespace ipsf::simulation {

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
class random_source {
public:
    explicit constexpr random_source(std::uint64_t seed) noexcept : seed_(seed), state_(seed) {}

    /// An independent source for one part of the whole (a team, a coach, an episode). Depends on this source's seed and
    /// on `number`, not on what was drawn so far: so no part ever moves another.
    [[nodiscard]] constexpr random_source part(std::uint64_t number) const noexcept {
        return random_source(mixed(seed_ ^ mixed(number + golden)));
    }

    /// A number from 0 to `count` - 1; `count` from 1.
    constexpr std::uint32_t below(std::uint32_t count) noexcept {
        state_ += golden;
        return static_cast<std::uint32_t>((mixed(state_) >> 32U) * count >> 32U);
    }
    /// A number from `low` to `high`, both included; `low` <= `high`.
    constexpr int between(int low, int high) noexcept {
        return low + static_cast<int>(below(static_cast<std::uint32_t>(high - low) + 1));
    }
    /// A number from 1 up whose mean is `mean`; `mean` from 1.
    constexpr int around(int mean) noexcept { return between(1, 2 * mean - 1); }
    /// True `per_mille` times in a thousand.
    constexpr bool chance(int per_mille) noexcept { return static_cast<int>(below(1000)) < per_mille; }
    /// How many of `trials` succeed, each `per_mille` times in a thousand.
    constexpr int successes(int trials, int per_mille) noexcept {
        int count = 0;
        for (int trial = 0; trial < trials; ++trial) count += chance(per_mille) ? 1 : 0;
        return count;
    }

private:
    static constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
    static constexpr std::uint64_t mixed(std::uint64_t value) noexcept {
        value = (value ^ value >> 30U) * 0xBF58476D1CE4E5B9U;
        value = (value ^ value >> 27U) * 0x94D049BB133111EBU;
        return value ^ value >> 31U;
    }

    std::uint64_t seed_;
    std::uint64_t state_;
};

}  // namespace ipsf::simulation
