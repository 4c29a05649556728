// Takes a kind of reason and a number; gives its words. A text that was given once stays for as long as the program
// runs.
#include "measures/numbered_reasons.hpp"

#include "base/expects.hpp"

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

std::string finnish_ordinal(int number) {
    constexpr std::array<std::string_view, 10> words = {"ensimmäinen", "toinen",  "kolmas",    "neljäs",
                                                        "viides",      "kuudes",  "seitsemäs", "kahdeksas",
                                                        "yhdeksäs",    "kymmenes"};
    return number <= static_cast<int>(words.size()) ? std::string(words[static_cast<std::size_t>(number - 1)])
                                                    : std::to_string(number) + ".";
}

/// `review_date`: what that is called.
std::string in_english(numbered_reason which, int number, const std::string& review_date) {
    switch (which) {
        case numbered_reason::day_to_come:
            return ordinal(number) + " day after " + review_date;
        case numbered_reason::working_day_to_come:
            return ordinal(number) + " working day after " + review_date;
        case numbered_reason::day_not_reached:
            return "no supported job reached day " + std::to_string(number) + " in the window";
        case numbered_reason::not_active:
            return number == 1 ? "no contact on " + review_date
                               : "no contact in the last " + std::to_string(number) + " days";
    }
    cannot_be();
}

std::string in_finnish(numbered_reason which, int number) {
    switch (which) {
        case numbered_reason::day_to_come:
            return finnish_ordinal(number) + " päivä on arviointipäivän jälkeen";
        case numbered_reason::working_day_to_come:
            return finnish_ordinal(number) + " työpäivä on arviointipäivän jälkeen";
        case numbered_reason::day_not_reached:
            return "mikään tuettu työsuhde ei yltänyt jaksolla päivään " + std::to_string(number);
        case numbered_reason::not_active:
            return number == 1 ? "ei yhteydenottoa arviointipäivänä"
                               : "ei yhteydenottoa " + std::to_string(number) + " viime päivän aikana";
    }
    cannot_be();
}

struct in_words {
    std::string fi, en;
};
/// Never destroyed: texts are lent out for as long as the program runs.
struct lent_texts {
    std::mutex one_at_a_time;
    std::map<std::string, in_words, std::less<>> by_text;
};
lent_texts& texts() {
    static auto& all = *new lent_texts;
    return all;
}

}  // namespace

std::string_view reason_with(numbered_reason which, int number) {
    auto text = in_english(which, number, "as_of");
    auto& [one_at_a_time, by_text] = texts();
    const std::lock_guard lock(one_at_a_time);
    if (const auto found = by_text.find(text); found != by_text.end()) return found->first;
    in_words said{in_finnish(which, number), in_english(which, number, "the review date")};
    return by_text.emplace(std::move(text), std::move(said)).first->first;
}

std::optional<fixed_text> numbered_in_words(std::string_view text) {
    auto& [one_at_a_time, by_text] = texts();
    const std::lock_guard lock(one_at_a_time);
    const auto found = by_text.find(text);
    if (found == by_text.end()) return std::nullopt;
    return fixed_text{found->second.fi, found->second.en};
}

}  // namespace ipsf
