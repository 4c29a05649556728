// Takes a reason or detail as the measures say it; gives it in both languages.
#include "measures/reason_words.hpp"

#include "measures/measure_rules.hpp"
#include "measures/numbered_reasons.hpp"
#include "measures/tallies.hpp"

#include <algorithm>
#include <array>

namespace ipsf {
namespace {

/// A reason as the measures say it, which programs get, and in the reader's language.
struct said_reason {
    std::string_view fi;
    std::string_view as_measured;
    std::string_view en = as_measured;  ///< otherwise where that has names of columns in it
};

constexpr auto said_reasons = std::to_array<said_reason>({
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
    {"viikko 1", "week 1"},
    {"viikko 2", "week 2"},
    {"viikko 3", "week 3"},
    {"viikko 4", "week 4"},
    {"viikko 5", "week 5"},
    {"viikko 6", "week 6"},
    {"viikko 7", "week 7"},
    {"viikko 8", "week 8"},
});

constexpr const said_reason* find_said(std::string_view measured) {
    return std::find_if(said_reasons.begin(), said_reasons.end(),
                        [measured](const said_reason& reason) { return reason.as_measured == measured; });
}

constexpr bool is_said(std::string_view measured) {
    return measured.empty() || find_said(measured) != said_reasons.end();
}
static_assert(std::all_of(measure_rules.begin(), measure_rules.end(),
                          [](const measure_rule& rule) { return is_said(rule.when_zero); }));
static_assert(std::all_of(tally_rules.begin(), tally_rules.end(),
                          [](const tally_rule& rule) { return is_said(rule.text); }));

}  // namespace

std::optional<fixed_text> reason_in_words(std::string_view measured) {
    const auto* const found = find_said(measured);
    if (found != said_reasons.end()) return fixed_text{found->fi, found->en};
    return numbered_in_words(measured);
}

}  // namespace ipsf
