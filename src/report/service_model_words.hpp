// The fixed words about service models, in both languages.
#pragma once

#include <ipsf/service_model.hpp>

#include <string>
#include <string_view>

namespace ipsf::reporting {

enum class model_word : std::uint8_t {
    source,
    coaches,
    care_teams,
    clients_a_year,
    led_by,
    organised_by,
    own_deadlines,
    review,
    criteria,
    of_the_guide
};
[[nodiscard]] std::string_view say(model_word what, language in) noexcept;
[[nodiscard]] std::string_view say(model_status what, language in) noexcept;

/// "10 or more".
[[nodiscard]] std::string coaches_of(const service_model& model, language in);
/// "2. Vocational profile"; what comes at the end has no number.
[[nodiscard]] std::string numbered_title(const service_model& model, std::size_t phase, language in);
[[nodiscard]] bool has_guide_steps(const service_model& model) noexcept;

}  // namespace ipsf::reporting
