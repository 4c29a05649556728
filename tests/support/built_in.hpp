// The edition that tests take where any would do.
#pragma once

#include <ipsf/edition.hpp>

#include <memory>

namespace ipsf::test {

[[nodiscard]] inline const std::shared_ptr<const edition>& built_in() {
    static const auto made = embedded_edition("fi-2021-11");
    return made;
}

}  // namespace ipsf::test
