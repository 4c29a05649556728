// Takes an edition; gives the values that each named choice might have as well, and says of a criterion and a choice
// whether one can depend on the other.
#include "sensitivity/tried_choices.hpp"

#include "edition/cell_text.hpp"

#include <algorithm>

namespace ipsf {
namespace {

bool measures(const criterion& made, measure which) {
    return std::any_of(made.inputs.begin(), made.inputs.end(),
                       [&](const input& one) { return one.kind == input_kind::measure && one.name == name_of(which); });
}

bool measures_anything(const criterion& made) {
    return std::any_of(made.inputs.begin(), made.inputs.end(),
                       [](const input& one) { return one.kind == input_kind::measure; });
}

bool stands_in_a_cell(const criterion& made, const named_choice& choice) {
    return std::any_of(made.rows.begin(), made.rows.end(), [&](const row& decides) {
        return std::any_of(decides.cells.begin(), decides.cells.end(), [&](const cell& one) {
            return !choices_named(one, {&choice, 1}).empty();
        });
    });
}

}  // namespace

std::vector<tried_choice> choices_to_try(const edition& edition) {
    std::vector<tried_choice> all;
    for (const auto& choice : edition.choices) {
        tried_choice made{.key = choice.key, .in_force = choice.value, .others = {choice.by_default}};
        const auto& values = choice.options.empty() ? choice.alternatives : choice.options;
        std::copy_if(values.begin(), values.end(), std::back_inserter(made.others),
                     [&](const std::string& value) { return value != choice.by_default; });
        std::erase(made.others, choice.value);
        all.push_back(std::move(made));
    }
    return all;
}

bool can_depend(const criterion& made, const named_choice& choice) {
    // What the library acts on by itself (docs/measures.md, end; R4 for the answers); everything else stands in cells.
    if (choice.key == "averaging") return made.averaged;
    if (choice.key == "edge") return measures_anything(made);
    if (choice.key == "waiting" || choice.key == "waiting_days")
        return measures(made, measure::days_to_employer_meeting);
    if (choice.key == "seasonal_and_agency") return measures(made, measure::permanent_open_market_share);
    if (choice.key == "job_end_days") return measures(made, measure::end_contact_share);
    if (choice.key == "active_within_days") return measures(made, measure::clients_per_coach);
    if (choice.key == "answers_valid_months") return true;
    return stands_in_a_cell(made, choice);
}

}  // namespace ipsf
