// Which of its optional parts this build of the library has. Each of them reads or writes files by means of another
// library; everything else is in every build.
// Needs the library: has_component().
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace ipsf {

/// Whether the component was built: "csv" (histories from folders, and answers), "sqlite", "odbc", "xlsx", "dmn",
/// "html". False for any other name.
[[nodiscard]] bool has_component(std::string_view name) noexcept;

/// Thrown by functions of a component that was not built; `what()` names it.
class unsupported : public std::runtime_error {
public:
    explicit unsupported(std::string_view component)
        : runtime_error("this build of ipsf has no component \"" + std::string(component) +
                        "\"; use a build that has it") {}
};

}  // namespace ipsf
