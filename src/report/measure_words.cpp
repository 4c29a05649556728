// Takes a reason or detail as the measures say it; gives it in the reader's language.
#include "report/measure_words.hpp"

#include "edition/fixed_text.hpp"
#include "measures/measure_rules.hpp"
#include "measures/numbered_reasons.hpp"
#include "measures/tallies.hpp"

#include <algorithm>
#include <array>

namespace ipsf::reporting {
namespace {

/// A reason as the measures say it, which programs get, and in the reader's language.
struct said_reason {
    std::string_view fi;
    std::string_view as_measured;
    std::string_view en = as_measured;  ///< otherwise where that has names of columns in it
};

constexpr auto translations = std::to_array<said_reason>({
    {"työaikaa ei ole kirjattu", needed::work_time.missing, "no working time is recorded"},
    {"yhteyksiä ja tapaamisia ei ole kirjattu", needed::contacts.missing, "no contacts are recorded"},
    {"vaiheita ei ole kirjattu", needed::phases.missing, "no phases are recorded"},
    {"työsuhteita ei ole kirjattu", needed::jobs.missing, "no jobs are recorded"},
    {"työssä ei ollut yhtään valmentajaa", no_coach_employed},
    {"ei lasketa valmentajittain", not_by_coach},
    {"kriteeristö ei kerro, mitä lasketaan", not_said},
    {"jaksolla ei ole kirjattu työhönvalmennuksen aikaa", "no coaching time recorded in the window"},
    {"jaksolla ei ole kirjattu työaikaa lähiyhteisössä", "no community time recorded in the window"},
    {"kenenkään asiakkaan tiimiä tai lähettäjää ei tiedetä", "no client with a care team or referral"},
    {"jaksolla ei alkanut laskettavia asiakkuuksia", "no episode to count started in the window"},
    {"jaksolla ei ole työnantajayhteydenottoja, joista tiedetään, tehtiinkö ne asiakkaan lähtökohdista",
     "no employer contact with tailored known in the window",
     "no employer contact in the window of which it is known whether it was tailored to the client"},
    {"jaksolla ei alkanut työsuhteita, joiden ammatti tiedetään", "no job with known occupation started in the window"},
    {"jaksolla ei alkanut työsuhteita", "no job started in the window"},
    {"jaksolla ei alkanut työsuhteita, joista tiedetään työmarkkinat ja sopimus",
     "no job with known open_market and contract started in the window",
     "no job started in the window whose labour market and contract are known"},
    {"jaksolla ei alkanut laskettavia työsuhteita", "no job to count started in the window"},
    {"jaksolla ei ole kokonaista tuettua työsuhteen viikkoa", "no supported job week in the window"},
    {"jaksolla ei ole tuettuja työsuhteen päiviä ensimmäisen kuukauden jälkeen",
     "no supported job day after the first month in the window"},
    {"jaksolla ei päättynyt laskettavia työsuhteita", "no job end to count in the window"},
    {"ei tapaamisia eikä työtä hakevia asiakkaita", "no meeting and no client in job search"},
    {"työhönvalmennuksen aikaa ei ole kirjattu", "coaching_minutes missing", "coaching time not recorded"},
    {"lähiyhteisössä tehdyn työn aikaa ei ole kirjattu", "community_minutes missing", "community time not recorded"},
    {"tiimiä tai lähettäjää ei tiedetä", "no care team or referral"},
    {"tavannut", "met"},
    {"odottaa", "waiting"},
    {"odottanut liian vähän laskettavaksi", "waiting too short to count"},
    {"ei tiedetä, tehtiinkö asiakkaan lähtökohdista", "tailored unknown", "not known whether tailored to the client"},
    {"ammattia ei tiedetä", "occupation unknown"},
    {"työmarkkinoita tai sopimusta ei tiedetä", "open_market or contract unknown", "labour market or contract unknown"},
    {"asiakas ei halunnut tukea", "support declined"},
    {"tiimi", "team"},
});

constexpr const said_reason* find_translation(std::string_view measured) {
    return std::find_if(translations.begin(), translations.end(),
                        [measured](const said_reason& reason) { return reason.as_measured == measured; });
}

constexpr bool is_translated(std::string_view measured) {
    return measured.empty() || find_translation(measured) != translations.end();
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

/// As the measures say it, but for the name of the review date.
std::string in_english(std::string text) {
    constexpr std::string_view name = "as_of";
    if (const auto at = text.find(name); at != std::string::npos) text.replace(at, name.size(), "the review date");
    return text;
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
    const auto* const found = find_translation(text);
    if (found != translations.end()) return std::string(in == language::fi ? found->fi : found->en);
    if (in == language::en) return find_numbered(text) ? in_english(std::string(text)) : std::string(text);
    if (text.starts_with(week)) return "viikko " + std::string(text.substr(week.size()));
    const auto reason = find_numbered(text);
    return reason ? in_finnish(*reason) : std::string(text);
}

}  // namespace ipsf::reporting
