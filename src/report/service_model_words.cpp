// Puts the numbers and the status of a service model into words.
#include "report/service_model_words.hpp"

#include <algorithm>

namespace ipsf::reporting {

const fixed_text& word_of(model_status status) noexcept {
    static constexpr std::array<fixed_text, model_status_names.size()> words = {
        {{"käytössä", "in use"}, {"suunnitelma", "plan"}, {"ehdotus", "proposal"}}};
    return words[static_cast<std::size_t>(status)];
}

std::string coaches_of(const service_model& model, language in) {
    auto number = std::to_string(model.coaches);
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
