// Which optional parts this build has, by name.
#include <ipsf/components.hpp>

#include <array>
#include <utility>

namespace ipsf {
namespace {

/// IPSF_HAS_... are 0 or 1, from the options of the build (CMakeLists.txt).
constexpr std::array<std::pair<std::string_view, bool>, 6> components = {{
    {"csv", IPSF_HAS_CSV != 0},
    {"sqlite", IPSF_HAS_SQLITE != 0},
    {"odbc", IPSF_HAS_ODBC != 0},
    {"xlsx", IPSF_HAS_XLSX != 0},
    {"dmn", IPSF_HAS_DMN != 0},
    {"html", IPSF_HAS_HTML != 0},
}};

}  // namespace

bool has_component(std::string_view name) noexcept {
    for (const auto& [component, built] : components)
        if (component == name) return built;
    return false;
}

}  // namespace ipsf
