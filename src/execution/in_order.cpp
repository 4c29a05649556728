// Takes readers of one source, one for each thread; lets them fetch pieces one after the other, read them at the same
// time, and join them in the order in which they were fetched.
#include "execution/in_order.hpp"

#include "execution/parallel.hpp"

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace ipsf::detail {
namespace {

// Whose turn it is to join.
class line {
public:
    // Takes a piece and its number in the order, or nothing when there is none or none is wanted.
    [[nodiscard]] bool fetch(piece_reader& reader, std::size_t& piece) {
        const std::lock_guard only(fetching_);
        if (closed() || !reader.fetch()) return false;
        piece = fetched_++;
        return true;
    }
    // False when no more is wanted.
    [[nodiscard]] bool wait(std::size_t piece) {
        std::unique_lock only(turning_);
        turned_.wait(only, [&] { return closed_ || turn_ == piece; });
        return !closed_;
    }
    void next() noexcept {
        const std::lock_guard only(turning_);
        ++turn_;
        turned_.notify_all();
    }
    void close() noexcept {
        const std::lock_guard only(turning_);
        closed_ = true;
        turned_.notify_all();
    }

private:
    [[nodiscard]] bool closed() {
        const std::lock_guard only(turning_);
        return closed_;
    }

    std::mutex fetching_;
    std::size_t fetched_ = 0;
    std::mutex turning_;
    std::condition_variable turned_;
    std::size_t turn_ = 0;
    bool closed_ = false;
};

}  // namespace

void read_in_order(gsl::span<const std::unique_ptr<piece_reader>> readers, const std::function<void()>& joined) {
    line pieces;
    run_parts(readers.size(), readers.size(), [&](std::size_t part, std::size_t worker) {
        auto& reader = *readers[part];
        try {
            std::size_t piece = 0;
            while (pieces.fetch(reader, piece)) {
                reader.read();
                if (!pieces.wait(piece)) return;
                if (reader.join())
                    pieces.next();
                else
                    pieces.close();
                if (worker == 0) joined();
            }
        } catch (...) {
            pieces.close();  // whoever waits for this piece would wait for ever
            throw;
        }
    });
}

}  // namespace ipsf::detail
