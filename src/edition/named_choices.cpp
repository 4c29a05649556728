// Finds named choices and says which values they allow; holds the list of those that the library acts on.
#include "edition/named_choices.hpp"

#include <algorithm>
#include <array>

namespace ipsf {
namespace {

/// A choice the library acts on, with the two words it knows; none for a number.
struct known_choice {
    std::string_view key;
    std::string_view words[2];
};
constexpr std::array<known_choice, 8> known_choices = {{{"averaging", {"counts", "ratings"}},
                                                        {"edge", {"level-met", "round-half-up"}},
                                                        {"waiting", {"counted", "excluded"}},
                                                        {"seasonal_and_agency", {"counted", "not_counted"}},
                                                        {"job_end_days", {"working_days", "days"}},
                                                        {"active_within_days", {}},
                                                        {"answers_valid_months", {}},
                                                        {"waiting_days", {}}}};

const known_choice* find_known(std::string_view key) noexcept {
    const auto* const found = std::find_if(known_choices.begin(), known_choices.end(),
                                           [&](const known_choice& one) { return one.key == key; });
    return found == known_choices.end() ? nullptr : &*found;
}

}  // namespace

const named_choice* find_choice(const edition& edition, std::string_view key) noexcept {
    const auto found = std::find_if(edition.choices.begin(), edition.choices.end(),
                                    [&](const auto& choice) { return choice.key == key; });
    return found == edition.choices.end() ? nullptr : &*found;
}

std::string value_in_words(const named_choice& choice, std::string_view value, language in) {
    const auto found = std::find(choice.options.begin(), choice.options.end(), value);
    if (found == choice.options.end()) return std::string(value);
    return choice.option_labels[static_cast<std::size_t>(found - choice.options.begin())].in(in);
}

bool is_chosen(const edition& edition, std::string_view key, std::string_view value) noexcept {
    const auto* choice = find_choice(edition, key);
    return choice != nullptr && choice->value == value;
}

bool is_allowed(const named_choice& choice, std::string_view value) {
    if (!choice.options.empty())
        return std::find(choice.options.begin(), choice.options.end(), value) != choice.options.end();
    const auto number = parse_whole(value);
    return number && choice.low <= *number && *number <= choice.high && value == std::to_string(*number);
}

std::string allowed_values(const named_choice& choice) {
    if (choice.options.empty())
        return "a whole number from " + std::to_string(choice.low) + " to " + std::to_string(choice.high);
    std::string words;
    for (const std::string& option : choice.options) words += (words.empty() ? "one of " : ", ") + option;
    return words;
}

bool is_acted_on(std::string_view key) noexcept { return find_known(key) != nullptr; }

std::optional<std::string> why_not_understood(const named_choice& choice) {
    const known_choice* known = find_known(choice.key);
    if (known == nullptr) return std::nullopt;
    if (known->words[0].empty()) {
        if (choice.options.empty()) return std::nullopt;
        return "choice `" + choice.key + "` is a number to this library; give it a `range` instead of `options`";
    }
    const auto understood = [&](const std::string& word) { return word == known->words[0] || word == known->words[1]; };
    if (!choice.options.empty() && std::all_of(choice.options.begin(), choice.options.end(), understood))
        return std::nullopt;
    return "this library knows only " + std::string(known->words[0]) + " and " + std::string(known->words[1]) +
           " for choice `" + choice.key + "`; write `options` with these words";
}

}  // namespace ipsf
