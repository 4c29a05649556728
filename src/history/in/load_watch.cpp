// Asks whoever watches a load.
#include "history/in/load_watch.hpp"

#include <algorithm>

namespace ipsf::detail {

bool load_watch::go_on() noexcept {
    if (stopped_) return false;
    if (!report_ || std::this_thread::get_id() != caller_) return true;
    try {
        const std::int64_t done = joined;
        if (!report_(done, std::max({total, done, std::int64_t{1}}))) throw cancelled();
    } catch (...) {
        thrown_ = std::current_exception();
        stopped_ = true;
    }
    return !stopped_;
}

}  // namespace ipsf::detail
