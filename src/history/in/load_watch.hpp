// Progress and cancelling of a load from a database.
#pragma once

#include <ipsf/execution.hpp>

#include <atomic>
#include <cstdint>
#include <exception>
#include <thread>

namespace ipsf::detail {

/// Whom a load tells how far it is, and whether it is to go on. Made on the calling thread; asked on any.
class load_watch {
public:
    explicit load_watch(const progress& report) : report_(report) {}

    std::int64_t total = 0;                ///< rows that could be counted beforehand
    std::atomic<std::int64_t> joined = 0;  ///< rows that have gone into the history

    /// Tells the caller, when this is the calling thread. False when the load is to stop.
    [[nodiscard]] bool go_on() noexcept;
    /// Throws what the caller wants the load to end with, if anything.
    void rethrow() const {
        if (thrown_) std::rethrow_exception(thrown_);
    }
    /// Both at once.
    void tell() {
        if (!go_on()) rethrow();
    }

private:
    const progress& report_;
    const std::thread::id caller_ = std::this_thread::get_id();
    std::exception_ptr thrown_;  // written by the calling thread
    std::atomic<bool> stopped_ = false;
};

}  // namespace ipsf::detail
