// Random caseload histories, the same for the same seed everywhere, made to hit the edges of windows, job days and
// phases, with empty cells, missing tables and oddities that docs/history.md accepts with a warning.
#pragma once

#include "rows.hpp"

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace oracle {

/// A random source with its own mapping to numbers: the standard distributions differ between libraries. Compilers
/// differ, too, in which operand or argument they evaluate first: two of them may not both draw.
class random_source {
public:
    explicit random_source(std::uint64_t seed) : engine_(seed) {}
    /// Draws from `bytes`, two at a time, as long as there are any.
    explicit random_source(std::string_view bytes) : engine_(0), bytes_(bytes) {}

    /// A whole number from `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high) {
        return low + static_cast<int>(draw() % static_cast<std::uint64_t>(high - low + 1));
    }
    [[nodiscard]] bool in_percent(int percent) { return between(1, 100) <= percent; }
    template <class Value>
    [[nodiscard]] const Value& one_of(const std::vector<Value>& values) {
        return values[static_cast<std::size_t>(between(0, static_cast<int>(values.size()) - 1))];
    }
    template <class Value>
    void shuffle(std::vector<Value>& values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(between(0, static_cast<int>(i) - 1))]);
    }

private:
    [[nodiscard]] std::uint64_t draw() {
        if (bytes_.size() - next_ < 2) return engine_();
        const auto byte = [this] { return static_cast<std::uint64_t>(static_cast<unsigned char>(bytes_[next_++])); };
        const auto low = byte();
        return low + (byte() << 8U);
    }

    std::mt19937_64 engine_;
    std::string bytes_;
    std::size_t next_ = 0;
};

/// A review to make of a history.
struct review_date {
    day as_of;
    int months = 6;
};

struct random_case {
    tables history;
    std::vector<review_date> reviews;  // whose edges the history is dense around
};

struct random_shape {
    bool integer_ids = false;  // ids are texts of equally many digits, so that they order alike as integers and as text
    bool answers = false;
    bool process = false;  // with forms, signals, events of teams, ends of jobs that broke off, and consent withheld
};

[[nodiscard]] random_case random_history(random_source random, const random_shape& shape);
[[nodiscard]] inline random_case random_history(std::uint64_t seed, const random_shape& shape) {
    return random_history(random_source(seed), shape);
}

}  // namespace oracle
