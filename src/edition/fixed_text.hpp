// The library's own words in both languages: what `text` is for texts that are read from files.
#pragma once

#include <ipsf/criteria.hpp>

#include <string>
#include <string_view>

namespace ipsf {

struct fixed_text {
    std::string_view fi;
    std::string_view en;
    [[nodiscard]] std::string in(language which) const { return std::string(which == language::fi ? fi : en); }
};

}  // namespace ipsf
