// Some of the measures.
#pragma once

#include <ipsf/measures.hpp>

#include <bitset>
#include <initializer_list>

namespace ipsf {

class measure_set {
public:
    measure_set(std::initializer_list<measure> these) {
        for (const auto which : these) held_.set(static_cast<std::size_t>(which));
    }
    [[nodiscard]] static measure_set all() {
        measure_set every({});
        every.held_.set();
        return every;
    }

    [[nodiscard]] bool has(measure which) const noexcept { return held_[static_cast<std::size_t>(which)]; }
    [[nodiscard]] bool has_any(measure_set these) const noexcept { return (held_ & these.held_).any(); }
    void remove(measure which) noexcept { held_.reset(static_cast<std::size_t>(which)); }

private:
    std::bitset<measure_names.size()> held_;
};

}  // namespace ipsf
