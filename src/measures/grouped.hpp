// Puts what several workers collected in groups, by a number below a known limit.
#pragma once

#include <gsl/span>

#include <cstddef>
#include <vector>

namespace ipsf {

template <class Value>
class grouped {
public:
    /// `key(value)` is below `keys`. Values of one key follow each other in no promised order.
    template <class Key>
    grouped(const std::vector<const std::vector<Value>*>& collected, std::size_t keys, Key key) : starts_(keys + 1) {
        for (const auto* const values : collected)
            for (const auto& value : *values) ++starts_[key(value) + 1];
        for (std::size_t i = 0; i < keys; ++i) starts_[i + 1] += starts_[i];
        values_.resize(starts_.back());
        auto next = starts_;
        for (const auto* const values : collected)
            for (const auto& value : *values) values_[next[key(value)]++] = value;
    }

    [[nodiscard]] std::size_t size() const noexcept { return starts_.size() - 1; }
    [[nodiscard]] gsl::span<Value> of(std::size_t key) { return {values_.data() + starts_[key], starts_[key + 1] - starts_[key]}; }
    [[nodiscard]] std::size_t values() const noexcept { return values_.size(); }

private:
    std::vector<std::size_t> starts_;  // by key, and the end of the last
    std::vector<Value> values_;
};

}  // namespace ipsf
