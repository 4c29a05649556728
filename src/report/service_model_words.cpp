#include "report/service_model_words.hpp"

#include <algorithm>

namespace ipsf::reporting {
namespace {

struct both {
    std::string_view fi, en;
    [[nodiscard]] std::string_view in(language which) const noexcept { return which == language::fi ? fi : en; }
};

constexpr std::array<both, 10> words = {{
    {"Lähde", "Source"},
    {"Työhönvalmentajia", "Coaches"},
    {"Hoitotiimejä", "Care teams"},
    {"Asiakkaita vuodessa", "Clients a year"},
    {"Vetäjä", "Led by"},
    {"Järjestäjä", "Organised by"},
    {"Omat määräajat", "Deadlines of its own"},
    {"Laatuarviointi", "Fidelity review"},
    {"Kriteerit", "Criteria"},
    {"alueen asiakirja jättää tämän valtakunnallisen oppaan varaan",
     "the region's document leaves this to the national guide"},
}};
constexpr std::array<both, 3> statuses = {{{"käytössä", "in use"}, {"suunnitelma", "plan"}, {"ehdotus", "proposal"}}};

}  // namespace

std::string_view say(model_word what, language in) noexcept { return words[static_cast<std::size_t>(what)].in(in); }
std::string_view say(model_status what, language in) noexcept {
    return statuses[static_cast<std::size_t>(what)].in(in);
}

std::string coaches_of(const service_model& model, language in) {
    const auto number = std::to_string(model.coaches);
    if (!model.or_more) return number;
    return in == language::fi ? "vähintään " + number : number + " or more";
}

std::string numbered_title(const service_model& model, std::size_t phase, language in) {
    const auto& title = model.phases[phase].title.in(in);
    return phase + 1 < model.phases.size() ? std::to_string(phase + 1) + ". " + title : title;
}

bool has_guide_steps(const service_model& model) noexcept {
    return std::any_of(model.phases.begin(), model.phases.end(), [](const model_phase& phase) {
        return std::any_of(phase.steps.begin(), phase.steps.end(),
                           [](const model_step& step) { return step.of_the_guide; });
    });
}

}  // namespace ipsf::reporting
