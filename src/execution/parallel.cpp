// Takes the number of parts and a function for one part; returns when all are done. The first exception of a worker
// stops the rest and reaches the caller.
#include "execution/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace ipsf {
namespace {

class shared_work {
public:
    shared_work(std::size_t parts, const part_work& work) : parts_(parts), work_(work) {}

    /// Runs the next part. False when there is none left to begin.
    bool run_next(std::size_t worker) noexcept {
        const auto part = next_++;
        if (part >= parts_ || stopped_) return false;
        try {
            work_(part, worker);
        } catch (...) {
            fail(std::current_exception());
            return false;
        }
        ++done_;
        return true;
    }

    void report_to(const progress& report, std::int64_t steps) {
        if (!report) return;
        const auto done = static_cast<std::int64_t>(done_.load());
        try {
            if (!report(parts_ == 0 ? steps : steps * done / static_cast<std::int64_t>(parts_), steps))
                throw cancelled();
        } catch (...) {
            fail(std::current_exception());
        }
    }

    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    void fail(std::exception_ptr failure) noexcept {
        const std::lock_guard only(failing_);
        if (!failure_) failure_ = std::move(failure);
        stopped_ = true;
    }

    const std::size_t parts_;
    const part_work& work_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<std::size_t> done_ = 0;
    std::atomic<bool> stopped_ = false;
    std::mutex failing_;
    std::exception_ptr failure_;
};

/// Not std::jthread: libc++ has none before version 20.
struct joined_threads {
    std::vector<std::thread> all = {};

    joined_threads() = default;
    joined_threads(const joined_threads&) = delete;
    joined_threads& operator=(const joined_threads&) = delete;
    ~joined_threads() {
        for (auto& each : all) each.join();
    }
};

}  // namespace

std::size_t worker_count(const execution& run, std::size_t rows, std::size_t rows_for_a_thread) {
    const auto allowed =
        run.threads > 0 ? static_cast<unsigned>(run.threads) : std::max(1U, std::thread::hardware_concurrency());
    return std::min<std::size_t>(allowed, 1 + rows / rows_for_a_thread);
}

void run_parts(std::size_t workers, std::size_t parts, const part_work& work, const progress& report,
               std::int64_t steps) {
    shared_work shared(parts, work);
    {
        joined_threads others;
        for (std::size_t worker = 1; worker < std::min(workers, parts); ++worker) {
            try {
                others.all.emplace_back([&shared, worker] {
                    while (shared.run_next(worker)) {
                    }
                });
            } catch (const std::system_error&) {
                break;  // the system has no more threads to give: those there are do the work
            }
        }
        while (shared.run_next(0)) shared.report_to(report, steps);
    }
    shared.rethrow();
    // Others may have ended the last parts.
    shared.report_to(report, steps);
    shared.rethrow();
}

}  // namespace ipsf
