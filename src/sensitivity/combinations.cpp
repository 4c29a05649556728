// Takes the choices and their values; gives groups of criteria with the editions of each combination in the group,
// up to a bound.
#include "sensitivity/combinations.hpp"

namespace ipsf {
namespace {

constexpr std::size_t most_combinations = 65'536;  // as many as loading allows of a table (too-many-combinations)

[[noreturn]] void refuse_so_many() {
    throw refused({.column = "choices",
                   .rule = "too-many-combinations",
                   .message = "The values of the edition's named choices have more than " +
                              std::to_string(most_combinations) +
                              " combinations; give fewer alternatives in the edition."});
}

}  // namespace

combinations::combinations(const edition& edition) : tried_(choices_to_try(edition)) {
    for (std::size_t choice = 0; choice < tried_.size(); ++choice) {
        count_ *= values(choice);
        if (count_ > most_combinations) refuse_so_many();
    }
    edition_for({});
    one_by_one_.resize(tried_.size());
    for (std::size_t choice = 0; choice < tried_.size(); ++choice)
        for (const auto& value : tried_[choice].others)
            one_by_one_[choice].push_back(edition_for({{tried_[choice].key, value}}));

    std::map<std::vector<std::size_t>, std::size_t> group_of;
    for (std::size_t place = 0; place < edition.criteria.size(); ++place) {
        std::vector<std::size_t> choices;
        for (std::size_t choice = 0; choice < tried_.size(); ++choice)
            if (values(choice) > 1 && can_depend(edition.criteria[place], edition.choices[choice]))
                choices.push_back(choice);
        const auto [group, is_new] = group_of.emplace(choices, groups_.size());
        if (is_new) groups_.push_back({.criteria = {}, .choices = choices, .editions = {}});
        groups_[group->second].criteria.push_back(place);
    }
    // Every combination of the group's choices, all others as they are: some place of all stands for each.
    for (auto& group : groups_) {
        std::size_t size = 1;
        for (const auto choice : group.choices) size *= values(choice);
        for (std::size_t place = 0; place < size; ++place) {
            std::vector<std::size_t> of_all(tried_.size(), 0);
            auto rest = place;
            for (const auto choice : group.choices) {
                of_all[choice] = rest % values(choice);
                rest /= values(choice);
            }
            group.editions.push_back(edition_for(chosen(of_all)));
        }
    }
}

std::size_t combinations::edition_for(const chosen_values& chosen) {
    const auto [found, is_new] = place_of_.emplace(chosen, editions_.size());
    if (is_new) editions_.push_back(chosen);
    return found->second;
}

std::vector<std::size_t> combinations::values_at(std::size_t place) const {
    std::vector<std::size_t> all;
    for (std::size_t choice = 0; choice < tried_.size(); ++choice) {
        all.push_back(place % values(choice));
        place /= values(choice);
    }
    return all;
}

std::size_t combinations::place_in(const criteria_group& group, const std::vector<std::size_t>& values_of_all) const {
    std::size_t place = 0;
    std::size_t step = 1;
    for (const auto choice : group.choices) {
        place += values_of_all[choice] * step;
        step *= values(choice);
    }
    return place;
}

chosen_values combinations::chosen(const std::vector<std::size_t>& values_of_all) const {
    chosen_values all;
    for (std::size_t choice = 0; choice < tried_.size(); ++choice)
        if (values_of_all[choice] > 0)
            all.emplace(tried_[choice].key, tried_[choice].others[values_of_all[choice] - 1]);
    return all;
}

}  // namespace ipsf
