// Takes a kind of reason and a number; gives its English words, and from these words the two again. A text that was
// given once stays for as long as the program runs.
#include "measures/numbered_reasons.hpp"

#include <array>
#include <map>
#include <mutex>
#include <string>

namespace ipsf {
namespace {

std::string ordinal(int number) {
    constexpr std::array<std::string_view, 10> words = {"first", "second",  "third",  "fourth", "fifth",
                                                        "sixth", "seventh", "eighth", "ninth",  "tenth"};
    constexpr std::array<std::string_view, 3> endings = {"st", "nd", "rd"};
    if (number <= static_cast<int>(words.size())) return std::string(words[static_cast<std::size_t>(number - 1)]);
    const int last = number % 10;
    const bool teen = number / 10 % 10 == 1;
    return std::to_string(number) +
           std::string(teen || last < 1 || last > 3 ? "th" : endings[static_cast<std::size_t>(last - 1)]);
}

std::string in_words(numbered_reason which, int number) {
    switch (which) {
        case numbered_reason::day_to_come:
            return ordinal(number) + " day after as_of";
        case numbered_reason::working_day_to_come:
            return ordinal(number) + " working day after as_of";
        case numbered_reason::day_not_reached:
            return "no supported job reached day " + std::to_string(number) + " in the window";
        case numbered_reason::not_active:
            return number == 1 ? "no contact on as_of" : "no contact in the last " + std::to_string(number) + " days";
    }
    return {};
}

/// Never destroyed: texts are lent out for as long as the program runs.
struct lent_texts {
    std::mutex one_at_a_time;
    std::map<std::string, numbered, std::less<>> by_text;
};
lent_texts& texts() {
    static auto& all = *new lent_texts;
    return all;
}

}  // namespace

std::string_view reason_with(numbered_reason which, int number) {
    auto text = in_words(which, number);
    auto& [one_at_a_time, by_text] = texts();
    const std::lock_guard lock(one_at_a_time);
    return by_text.try_emplace(std::move(text), numbered{which, number}).first->first;
}

std::optional<numbered> find_numbered(std::string_view text) {
    auto& [one_at_a_time, by_text] = texts();
    const std::lock_guard lock(one_at_a_time);
    const auto found = by_text.find(text);
    return found == by_text.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace ipsf
