// Arrow's structures, owned.
#pragma once

#include "base/arrow_c_data.hpp"

namespace ipsf::detail {

/// Takes a structure of the Arrow C Data or C Stream Interface over by move, and releases it once. Of a tree of arrays
/// only the base is owned like this: its release releases the children too.
template <typename Struct>
class owned {
public:
    /// Leaves `from` released. It may be released already.
    explicit owned(Struct& from) noexcept : held_(from) { from.release = nullptr; }
    owned(const owned&) = delete;
    owned& operator=(const owned&) = delete;
    ~owned() {
        if (alive()) held_.release(&held_);
    }

    [[nodiscard]] bool alive() const noexcept { return held_.release != nullptr; }
    [[nodiscard]] Struct& operator*() noexcept { return held_; }

private:
    Struct held_;
};

}  // namespace ipsf::detail
