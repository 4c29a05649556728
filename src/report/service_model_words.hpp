// The fixed words about service models, in both languages.
#pragma once

#include "edition/fixed_text.hpp"

#include <ipsf/service_model.hpp>

#include <string>

namespace ipsf::reporting {

namespace words {

inline constexpr fixed_text source{"Lähde", "Source"};
inline constexpr fixed_text status{"Tila", "Status"};
inline constexpr fixed_text coaches{"Työhönvalmentajia", "Coaches"};
inline constexpr fixed_text care_teams{"Hoitotiimejä", "Care teams"};
inline constexpr fixed_text clients_a_year{"Asiakkaita vuodessa", "Clients a year"};
inline constexpr fixed_text led_by{"Vetäjä", "Led by"};
inline constexpr fixed_text organised_by{"Järjestäjä", "Organised by"};
inline constexpr fixed_text own_deadlines{"Omat määräajat", "Deadlines of its own"};
inline constexpr fixed_text review{"Laatuarviointi", "Fidelity review"};
inline constexpr fixed_text criteria{"Kriteerit", "Criteria"};
inline constexpr fixed_text of_the_guide{"alueen asiakirja jättää tämän valtakunnallisen oppaan varaan",
                                         "the region's document leaves this to the national guide"};

}  // namespace words

[[nodiscard]] const fixed_text& word_of(model_status status) noexcept;

/// "10 or more".
[[nodiscard]] std::string coaches_of(const service_model& model, language in);
/// "2. Vocational profile"; what comes at the end has no number.
[[nodiscard]] std::string numbered_title(const service_model& model, std::size_t phase, language in);
[[nodiscard]] bool has_guide_steps(const service_model& model) noexcept;

}  // namespace ipsf::reporting
