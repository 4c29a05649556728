#include "report/measure_words.hpp"

#include "measures/measure_rules.hpp"
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
    {"no supported job reached day 58 in the window", "mikään tuettu työsuhde ei yltänyt jaksolla päivään 58"},
    {"no supported job reached day 150 in the window", "mikään tuettu työsuhde ei yltänyt jaksolla päivään 150"},
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
    {"third day after as_of", "kolmas päivä on arviointipäivän jälkeen"},
    {"third working day after as_of", "kolmas työpäivä on arviointipäivän jälkeen"},
    {"support declined", "asiakas ei halunnut tukea"},
    {"week 1", "viikko 1"},
    {"week 2", "viikko 2"},
    {"week 3", "viikko 3"},
    {"week 4", "viikko 4"},
    {"team", "tiimi"},
});

constexpr bool is_translated(std::string_view text) {
    return text.empty() || std::any_of(translations.begin(), translations.end(), [text](const translation& one) { return one.en == text; });
}
static_assert(std::all_of(measure_rules.begin(), measure_rules.end(),
                          [](const measure_rule& rule) { return is_translated(rule.when_zero); }));
static_assert(std::all_of(tally_rules.begin(), tally_rules.end(), [](const tally_rule& rule) { return is_translated(rule.text); }));

}  // namespace

std::string say_reason(std::string_view text, language in) {
    if (in == language::en) return std::string(text);
    const auto* const found = std::find_if(translations.begin(), translations.end(), [text](const auto& one) { return one.en == text; });
    return std::string(found == translations.end() ? text : found->fi);
}

}  // namespace ipsf::reporting
