// Takes a name; gives the measure of that name.
#include <ipsf/measures.hpp>

#include <algorithm>

namespace ipsf {

std::optional<measure> find_measure(std::string_view name) noexcept {
    const auto* const found = std::find(measure_names.begin(), measure_names.end(), name);
    if (found == measure_names.end()) return std::nullopt;
    return static_cast<measure>(found - measure_names.begin());
}

}  // namespace ipsf
