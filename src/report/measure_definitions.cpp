// Takes a measure; says what it counts. Numbers that editions set are left out: the named values of the edition have
// them.
#include "report/measure_definitions.hpp"

#include <array>

namespace ipsf::reporting {
namespace {

constexpr fixed_text jobs_started{"jaksolla alkaneet työsuhteet", "jobs started in the window"};
constexpr fixed_text one{"yksi", "one"};

constexpr std::array<measure_definition, measure_names.size()> definitions = {{
    {{"arviointipäivänä voimassa olevat asiakkuudet", "episodes in force on the review date"},
     {"silloin työssä olevien valmentajien työpanos", "full-time equivalents of the coaches employed then"}},
    {{"työhönvalmennuksen minuutit", "minutes of coaching"},
     {"minuutit riveiltä, jotka ilmoittavat ne", "minutes of the rows that report them"}},
    {{"lähiyhteisössä tehdyn työn minuutit", "minutes in the community"},
     {"minuutit riveiltä, jotka ilmoittavat ne", "minutes of the rows that report them"}},
    {{"asiakkuudet valmentajan suurimmista hoitotiimeistä", "episodes from each coach's largest care teams"},
     {"asiakkuudet, joilla on hoitotiimi tai lähettäjä", "episodes with a care team or a referral"}},
    {{"päivät alusta ensimmäiseen kasvokkaiseen työnantajayhteyteen, tai odotetut päivät",
      "days from the start to the first employer contact in person, or days waited so far"},
     {"jaksolla alkaneet asiakkuudet, jotka lasketaan", "episodes started in the window that count"}},
    {{"asiakkaan lähtökohdista tehdyt työnantajayhteydet", "employer contacts tailored to the client"},
     {"työnantajayhteydet, joista se tiedetään", "employer contacts of which that is known"}},
    {{"kasvokkaiset työnantajayhteydet työtä hakeville asiakkaille", "employer contacts in person for job seekers"},
     {"valmentajaviikot työpanoksella painotettuina", "weeks of coaches, weighted by full-time equivalent"}},
    {{"työnhakuvaiheen asiakkuuspäivät", "days of episodes in job search"},
     {"valmentajapäivät työpanoksella painotettuina", "days of coaches, weighted by full-time equivalent"}},
    {{"eri ammatit", "distinct occupations"},
     {"jaksolla alkaneet työsuhteet, joiden ammatti tiedetään", "jobs started in the window with a known occupation"}},
    {{"eri työnantajat", "distinct employers"}, jobs_started},
    {{"toistaiseksi voimassa olevat, kausi- ja vuokratyösuhteet avoimilla työmarkkinoilla",
      "permanent, seasonal and agency jobs on the open market"},
     {"jaksolla alkaneet työsuhteet, joista molemmat tiedetään", "jobs started in the window with both known"}},
    {{"asiakkaat, joilla oli työsuhde jonakin jakson päivänä", "clients with a job on a day of the window"}, one},
    {{"työsuhteet, joiden alkua edeltävällä viikolla asiakas tavattiin",
      "jobs whose client was met in the week before the start"},
     jobs_started},
    {{"työsuhteet, joiden ensimmäisinä päivinä asiakas tavattiin", "jobs whose client was met in the first days"},
     {"jaksolla alkaneet työsuhteet, joiden nämä päivät ovat ohi, tai joissa tavattiin",
      "jobs started in the window whose first days are over, or with a meeting"}},
    {{"ensimmäisen kuukauden viikot, joilla asiakas tavattiin", "weeks of the first month with a meeting"},
     {"jaksolla olevat ensimmäisen kuukauden tuetut viikot", "supported weeks of the first month in the window"}},
    {{"tapaamiset laskettavina päivinä", "meetings on the counted days"},
     {"laskettavat ensimmäisen vuoden tuetut päivät kuukausina", "supported days of the first year, as months"}},
    {{"näistä työsuhteet, joissa tavattiin kuukauden jälkeen", "of these, jobs with a meeting after the first month"},
     {"työsuhteet, jotka olivat silloin tuettuja", "jobs that were supported then"}},
    {{"näistä työsuhteet, joissa tavattiin neljän kuukauden jälkeen",
      "of these, jobs with a meeting after four months"},
     {"työsuhteet, jotka olivat silloin tuettuja", "jobs that were supported then"}},
    {{"työsuhteet, joiden päättymisen jälkeen asiakkaaseen oltiin pian yhteydessä",
      "jobs whose client was contacted soon after the end"},
     {"työsuhteet, joiden päättyminen tuli tietoon jaksolla", "jobs whose end became known in the window"}},
    {{"arviointipäivänä voimassa olevat työsuhteet", "jobs in force on the review date"}, one},
}};

}  // namespace

const measure_definition& definition_of(measure which) { return definitions[static_cast<std::size_t>(which)]; }

}  // namespace ipsf::reporting
