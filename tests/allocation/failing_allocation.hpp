// Lets the n-th allocation of a piece of work fail, for one n after the other.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace ipsf::test {

/// What came of trying.
struct allocation_trial {
    std::int64_t tried = 0;     ///< places where an allocation was made to fail
    std::int64_t went_on = 0;   ///< of these, where the work was done in full all the same
    std::int64_t failures = 0;  ///< of these, where it was not as it should be
    std::string first_failures;
};

/// Does `work` again and again in processes of their own: first with all the memory it wants, then with its n-th
/// allocation failing, and with all from the n-th on failing, for n = 1, 2, ... until it ends before the n-th. Every
/// time `work` must throw std::bad_alloc or give the same text as with memory, must hold no memory afterwards that it
/// did not hold before, and must not end the process. What it allocates is counted on all its threads, from whatever
/// library; `work` must do the same every time. `part`: 0 to try every place; else the next place is always a `part`th
/// of the way further on, so that many places take few trials. The environment variable IPSF_EVERY_ALLOCATION has every
/// place tried all the same.
[[nodiscard]] allocation_trial fail_every_allocation(const std::function<std::string()>& work, std::int64_t part = 0);

/// While it lives, work that is tried has all the memory it wants: what prepares and looks at a call.
class memory_enough {
public:
    memory_enough() noexcept;
    memory_enough(const memory_enough&) = delete;
    memory_enough& operator=(const memory_enough&) = delete;
    ~memory_enough();
    /// Calls what is tried; it must not throw.
    template <class Call>
    auto except(Call call) const {
        fail_again(true);
        const auto result = call();
        fail_again(false);
        return result;
    }

private:
    void fail_again(bool again) const noexcept;
    bool was_counting_;
};

}  // namespace ipsf::test
