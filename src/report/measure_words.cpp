// Takes a reason or detail as the measures say it in English; gives it in the reader's language.
#include "report/measure_words.hpp"

#include "edition/fixed_text.hpp"
#include "measures/measure_rules.hpp"
#include "measures/numbered_reasons.hpp"
#include "measures/tallies.hpp"

#include <algorithm>
#include <array>

namespace ipsf::reporting {
namespace {

constexpr auto translations = std::to_array<fixed_text>({
    {"taulu work_time puuttuu", needed::work_time.missing},
    {"taulu contacts puuttuu", needed::contacts.missing},
    {"taulu phases puuttuu", needed::phases.missing},
    {"taulu jobs puuttuu", needed::jobs.missing},
    {"työssä ei ollut yhtään valmentajaa", no_coach_employed},
    {"ei lasketa valmentajittain", not_by_coach},
    {"kriteeristö ei kerro, mitä lasketaan", not_said},
    {"jaksolla ei ole kirjattu työhönvalmennuksen aikaa", "no coaching time recorded in the window"},
    {"jaksolla ei ole kirjattu työaikaa lähiyhteisössä", "no community time recorded in the window"},
    {"kenenkään asiakkaan tiimiä tai lähettäjää ei tiedetä", "no client with a care team or referral"},
    {"jaksolla ei alkanut laskettavia asiakkuuksia", "no episode to count started in the window"},
    {"jaksolla ei ole työnantajayhteydenottoja, joista tiedetään, tehtiinkö ne asiakkaan lähtökohdista",
     "no employer contact with tailored known in the window"},
    {"jaksolla ei alkanut työsuhteita, joiden ammatti tiedetään", "no job with known occupation started in the window"},
    {"jaksolla ei alkanut työsuhteita", "no job started in the window"},
    {"jaksolla ei alkanut työsuhteita, joista tiedetään työmarkkinat ja sopimus",
     "no job with known open_market and contract started in the window"},
    {"jaksolla ei alkanut laskettavia työsuhteita", "no job to count started in the window"},
    {"jaksolla ei ole kokonaista tuettua työsuhteen viikkoa", "no supported job week in the window"},
    {"jaksolla ei ole tuettuja työsuhteen päiviä ensimmäisen kuukauden jälkeen",
     "no supported job day after the first month in the window"},
    {"jaksolla ei päättynyt laskettavia työsuhteita", "no job end to count in the window"},
    {"ei tapaamisia eikä työtä hakevia asiakkaita", "no meeting and no client in job search"},
    {"coaching_minutes puuttuu", "coaching_minutes missing"},
    {"community_minutes puuttuu", "community_minutes missing"},
    {"tiimiä tai lähettäjää ei tiedetä", "no care team or referral"},
    {"tavannut", "met"},
    {"odottaa", "waiting"},
    {"odottanut liian vähän laskettavaksi", "waiting too short to count"},
    {"ei tiedetä, tehtiinkö asiakkaan lähtökohdista", "tailored unknown"},
    {"ammattia ei tiedetä", "occupation unknown"},
    {"työmarkkinoita tai sopimusta ei tiedetä", "open_market or contract unknown"},
    {"asiakas ei halunnut tukea", "support declined"},
    {"tiimi", "team"},
});

constexpr const fixed_text* find_translation(std::string_view english) {
    return std::find_if(translations.begin(), translations.end(),
                        [english](const fixed_text& reason) { return reason.en == english; });
}

constexpr bool is_translated(std::string_view english) {
    return english.empty() || find_translation(english) != translations.end();
}
static_assert(std::all_of(measure_rules.begin(), measure_rules.end(),
                          [](const measure_rule& rule) { return is_translated(rule.when_zero); }));
static_assert(std::all_of(tally_rules.begin(), tally_rules.end(),
                          [](const tally_rule& rule) { return is_translated(rule.text); }));

std::string ordinal(int number) {
    constexpr std::array<std::string_view, 10> words = {"ensimmäinen", "toinen",  "kolmas",    "neljäs",
                                                        "viides",      "kuudes",  "seitsemäs", "kahdeksas",
                                                        "yhdeksäs",    "kymmenes"};
    return number <= static_cast<int>(words.size()) ? std::string(words[static_cast<std::size_t>(number - 1)])
                                                    : std::to_string(number) + ".";
}

std::string in_finnish(numbered reason) {
    switch (reason.which) {
        case numbered_reason::day_to_come:
            return ordinal(reason.number) + " päivä on arviointipäivän jälkeen";
        case numbered_reason::working_day_to_come:
            return ordinal(reason.number) + " työpäivä on arviointipäivän jälkeen";
        case numbered_reason::day_not_reached:
            return "mikään tuettu työsuhde ei yltänyt jaksolla päivään " + std::to_string(reason.number);
        case numbered_reason::not_active:
            return reason.number == 1 ? "ei yhteydenottoa arviointipäivänä"
                                      : "ei yhteydenottoa " + std::to_string(reason.number) + " viime päivän aikana";
    }
    return {};
}

}  // namespace

std::string say_reason(std::string_view text, language in) {
    constexpr std::string_view week = "week ";
    if (in == language::en) return std::string(text);
    if (text.starts_with(week)) return "viikko " + std::string(text.substr(week.size()));
    if (const auto reason = find_numbered(text)) return in_finnish(*reason);
    const auto* const found = find_translation(text);
    return std::string(found == translations.end() ? text : found->fi);
}

}  // namespace ipsf::reporting
