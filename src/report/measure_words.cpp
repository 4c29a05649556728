// Takes a reason or detail as the measures say it in English; gives it in the reader's language.
#include "report/measure_words.hpp"

#include "measures/measure_rules.hpp"
#include "measures/numbered_reasons.hpp"
#include "measures/tallies.hpp"

#include <algorithm>
#include <array>

namespace ipsf::reporting {
namespace {

struct translation {
    std::string_view en, fi;
};

constexpr auto translations = std::to_array<translation>({
    {needed::work_time.missing, "taulu work_time puuttuu"},
    {needed::contacts.missing, "taulu contacts puuttuu"},
    {needed::phases.missing, "taulu phases puuttuu"},
    {needed::jobs.missing, "taulu jobs puuttuu"},
    {no_coach_employed, "työssä ei ollut yhtään valmentajaa"},
    {not_by_coach, "ei lasketa valmentajittain"},
    {not_said, "kriteeristö ei kerro, mitä lasketaan"},
    {"no coaching time recorded in the window", "jaksolla ei ole kirjattu työhönvalmennuksen aikaa"},
    {"no community time recorded in the window", "jaksolla ei ole kirjattu työaikaa lähiyhteisössä"},
    {"no client with a care team or referral", "kenenkään asiakkaan tiimiä tai lähettäjää ei tiedetä"},
    {"no episode to count started in the window", "jaksolla ei alkanut laskettavia asiakkuuksia"},
    {"no employer contact with tailored known in the window",
     "jaksolla ei ole työnantajayhteydenottoja, joista tiedetään, tehtiinkö ne asiakkaan lähtökohdista"},
    {"no job with known occupation started in the window", "jaksolla ei alkanut työsuhteita, joiden ammatti tiedetään"},
    {"no job started in the window", "jaksolla ei alkanut työsuhteita"},
    {"no job with known open_market and contract started in the window",
     "jaksolla ei alkanut työsuhteita, joista tiedetään työmarkkinat ja sopimus"},
    {"no job to count started in the window", "jaksolla ei alkanut laskettavia työsuhteita"},
    {"no supported job week in the window", "jaksolla ei ole kokonaista tuettua työsuhteen viikkoa"},
    {"no supported job day after the first month in the window",
     "jaksolla ei ole tuettuja työsuhteen päiviä ensimmäisen kuukauden jälkeen"},
    {"no job end to count in the window", "jaksolla ei päättynyt laskettavia työsuhteita"},
    {"no meeting and no client in job search", "ei tapaamisia eikä työtä hakevia asiakkaita"},
    {"coaching_minutes missing", "coaching_minutes puuttuu"},
    {"community_minutes missing", "community_minutes puuttuu"},
    {"no care team or referral", "tiimiä tai lähettäjää ei tiedetä"},
    {"met", "tavannut"},
    {"waiting", "odottaa"},
    {"waiting too short to count", "odottanut liian vähän laskettavaksi"},
    {"tailored unknown", "ei tiedetä, tehtiinkö asiakkaan lähtökohdista"},
    {"occupation unknown", "ammattia ei tiedetä"},
    {"open_market or contract unknown", "työmarkkinoita tai sopimusta ei tiedetä"},
    {"support declined", "asiakas ei halunnut tukea"},
    {"team", "tiimi"},
});

constexpr bool is_translated(std::string_view text) {
    return text.empty() || std::any_of(translations.begin(), translations.end(),
                                       [text](const translation& one) { return one.en == text; });
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
    const auto* const found =
        std::find_if(translations.begin(), translations.end(), [text](const auto& one) { return one.en == text; });
    return std::string(found == translations.end() ? text : found->fi);
}

}  // namespace ipsf::reporting
