// Puts what several workers collected in groups, by a number below a known limit.
#pragma once

#include "execution/parallel.hpp"

#include <gsl/span>

#include <cstddef>
#include <memory>
#include <vector>

namespace ipsf {

template <class Value>
class grouped {
public:
    /// `key(value)` is below `keys`. Values of one key follow each other in no promised order. Each worker's values are
    /// put in their places on a thread of their own.
    template <class Key>
    grouped(const std::vector<const std::vector<Value>*>& collected, std::size_t keys, Key key) : starts_(keys + 1) {
        const auto workers = collected.size();
        std::vector<std::vector<std::size_t>> places(
            workers);  // by worker and key: how many, then where the next one goes
        run_parts(workers, workers, [&](std::size_t part, std::size_t /*worker*/) {
            std::vector<std::size_t> counts(keys);
            for (const auto& value : *collected[part]) ++counts[key(value)];
            places[part] = std::move(counts);
        });
        for (std::size_t group = 0, place = 0; group < keys; ++group) {
            for (auto& of_worker : places) place += std::exchange(of_worker[group], place);
            starts_[group + 1] = place;
        }
        values_ = std::unique_ptr<Value[]>(new Value[starts_.back()]);
        run_parts(workers, workers, [&](std::size_t part, std::size_t /*worker*/) {
            auto& next = places[part];
            for (const auto& value : *collected[part]) values_[next[key(value)]++] = value;
        });
    }

    [[nodiscard]] std::size_t size() const noexcept { return starts_.size() - 1; }
    [[nodiscard]] gsl::span<Value> of(std::size_t key) {
        return {values_.get() + starts_[key], starts_[key + 1] - starts_[key]};
    }
    [[nodiscard]] std::size_t values() const noexcept { return starts_.back(); }

private:
    std::vector<std::size_t> starts_;  // by key, and the end of the last
    std::unique_ptr<Value[]> values_;
};

}  // namespace ipsf
