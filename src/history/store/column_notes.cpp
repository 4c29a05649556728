// The meaning of every table and column of docs/history.md, which is written from here. Types, words and what is
// required are in schema.cpp.
#include "history/store/column_notes.hpp"

#include <array>

namespace ipsf::detail {
namespace {

constexpr std::array<fixed_text, table_names.size()> rows = {{
    {"valmennustiimi; ilman tätä taulua tiimit ovat ne, jotka valmentajien rivit mainitsevat",
     "a coaching team; without this table the teams are those that coaches name"},
    {"valmentajan työsuhde yhdessä tiimissä", "a coach's employment in one team"},
    {"yhden asiakkaan aika palvelussa", "one client's time in the service"},
    {"tästä päivästä alkaen asiakkuudesta vastaa toinen valmentaja", "from this day another coach is responsible"},
    {"asiakas siirtyy vaiheeseen", "the client enters a phase"},
    {"yksi yhteydenotto tai sen yritys (missed)", "one contact, or an attempt at one (missed)"},
    {"yksi työsuhde; työkokeilu ei ole sellainen", "one employment; a work trial is none"},
    {"palvelun tuella alkaneet opinnot", "education started through the service"},
    {"valmis lomake tai muu kirjaus", "a form or record completed"},
    {"asia, joka vaatii nopeaa vastausta", "something that asks for a quick answer"},
    {"valmentajan työaika yhdeltä jaksolta", "working time of a coach in one period"},
    {"jotakin, mitä tiiminvetäjä, johto tai arvioijat tekivät", "something the leader, management or reviewers did"},
    {"arvioijan vastaus kriteerien syötteeseen tai arvosana",
     "a reviewer's answer to an input of the criteria, or a rating"},
}};

constexpr std::array<column_note, 5> teams = {{
    {"team_id", {"tiimin tunniste", "id of the team"}},
    {"name", {"nimi raporteissa", "its name in reports"}},
    {"region", {"alue, jolla tiimi toimii", "where it works"}},
    {"service_model",
     {"palvelun malli, jonka mukaan tiimi toimii; ipsf model list luettelee mallit",
      "the service model that it follows; ipsf model list names them"}},
    {"started_on", {"tiimin ensimmäinen päivä; tyhjä: ei tiedossa", "first day of the team; empty: not known"}},
}};
constexpr std::array<column_note, 5> coaches = {{
    {"coach_id", {"valmentajan tunniste", "id of the coach"}},
    {"team_id", {"tiimi, jossa valmentaja työskentelee", "the team that the coach works in"}},
    {"fte",
     {"osuus kokoaikaisesta työstä: yli 0, enintään 1, kolme desimaalia; tyhjä: 1",
      "share of full-time work: above 0, at most 1, three decimals; empty: 1"}},
    {"started_on", {"ensimmäinen päivä; tyhjä: aina", "first day; empty: since always"}},
    {"ended_on", {"viimeinen työpäivä; tyhjä: jatkuu", "last day that still counts; empty: goes on"}},
}};
constexpr std::array<column_note, 9> episodes = {{
    {"episode_id", {"asiakkuuden tunniste", "id of the episode"}},
    {"client_id",
     {"asiakkaan tunniste: peitetunniste, ei nimi eikä henkilötunnus",
      "id of the client: a pseudonym, no name and no personal identity code"}},
    {"coach_id", {"ensimmäinen vastuuvalmentaja", "the first coach responsible"}},
    {"started_on", {"asiakkuuden ensimmäinen päivä", "first day of the episode"}},
    {"ended_on", {"asiakkuuden viimeinen päivä; tyhjä: jatkuu", "last day that still counts; empty: goes on"}},
    {"end_reason", {"miksi asiakkuus päättyi", "why it ended"}},
    {"referral", {"mistä asiakas tuli palveluun", "where the client came from"}},
    {"care_team_id", {"asiakkaan hoitotiimi", "the care team of the client"}},
    {"employer_contact_consent",
     {"saako valmentaja ottaa yhteyttä työnantajiin asiakkaan puolesta; tyhjä: ei tiedossa",
      "whether the coach may contact employers for the client; empty: not known"}},
}};
constexpr std::array<column_note, 3> transfers = {{
    {"episode_id", {"asiakkuus", "the episode"}},
    {"on", {"ensimmäinen päivä, jona uusi valmentaja vastaa", "first day on which the new coach is responsible"}},
    {"coach_id", {"uusi vastuuvalmentaja", "the new coach"}},
}};
constexpr std::array<column_note, 3> phases = {{
    {"episode_id", {"asiakkuus", "the episode"}},
    {"on", {"päivä, jona vaihe alkaa", "the day on which the phase begins"}},
    {"phase", {"vaihe 1–5", "the phase, 1-5"}},
}};
constexpr std::array<column_note, 10> contacts = {{
    {"on", {"yhteydenoton päivä", "the day of the contact"}},
    {"coach_id",
     {"valmentaja, joka otti yhteyttä; kun asiakas tapasi työnantajan yksin, hänen vastuuvalmentajansa",
      "the coach who made it; when the client met an employer alone, the coach responsible"}},
    {"party",
     {"kehen otettiin yhteyttä; työnantajaan: palkkatyöstä tai tutustumiseksi, ei pelkästä työkokeilusta",
      "who was contacted; an employer: about paid work or to get to know them, not about a work trial alone"}},
    {"episode_id",
     {"asiakkuus, jota yhteydenotto koskee; tyhjä: ei mikään", "the episode that it is about; empty: none"}},
    {"made_by",
     {"kuka otti yhteyttä: client, kun asiakas tapasi työnantajan yksin (vain kun party on employer); tyhjä: coach",
      "who made it: client when the client met an employer alone (only with party employer); empty: coach"}},
    {"mode",
     {"kasvokkain vai etänä; tyhjä: remote, kun paikka on online, muuten in_person",
      "face to face or not; empty: remote when the place is online, else in_person"}},
    {"outcome", {"toteutuiko yhteydenotto; tyhjä: met", "whether it came about; empty: met"}},
    {"place", {"missä; tyhjä: ei tiedossa", "where; empty: not known"}},
    {"employer_id", {"työnantajan tunniste", "id of the employer"}},
    {"tailored",
     {"valmisteltiinko työnantajakontakti juuri tätä asiakasta varten; tyhjä: ei tiedossa",
      "whether the contact with an employer was prepared for this very client; empty: not known"}},
}};
constexpr std::array<column_note, 11> jobs = {{
    {"job_id", {"työsuhteen tunniste", "id of the job"}},
    {"episode_id", {"asiakkuus", "the episode"}},
    {"employer_id", {"työnantajan tunniste", "id of the employer"}},
    {"started_on", {"ensimmäinen työpäivä", "first day of the job"}},
    {"ended_on", {"viimeinen työpäivä; tyhjä: jatkuu", "last day that still counts; empty: goes on"}},
    {"end_known_on",
     {"päivä, jona valmentaja sai tietää päättymisestä", "the day on which the coach learned of the end"}},
    {"end_reason", {"päättyikö työ sovitusti vai katkesiko se", "whether it ended as agreed or broke off"}},
    {"occupation",
     {"ammatin koodi, mikä tahansa luokitus; ISCO-08 suositellaan",
      "code of the occupation, of any classification; ISCO-08 is recommended"}},
    {"open_market",
     {"avoimilla työmarkkinoilla: vähintään työehtosopimuksen palkka, kaikille avoin, ei varattu osatyökykyisille; "
      "tyhjä: ei tiedossa",
      "on the open market: paid at least by the collective agreement, open to anyone, not reserved for people with "
      "reduced capacity; empty: not known"}},
    {"contract", {"työsuhteen muoto; tyhjä: ei tiedossa", "kind of contract; empty: not known"}},
    {"support_declined_on",
     {"päivä, jona asiakas kieltäytyi tuesta tässä työssä",
      "the day on which the client declined support in this job"}},
}};
constexpr std::array<column_note, 3> studies = {{
    {"episode_id", {"asiakkuus", "the episode"}},
    {"started_on", {"opintojen ensimmäinen päivä", "first day of the education"}},
    {"ended_on", {"opintojen viimeinen päivä; tyhjä: jatkuvat", "last day that still counts; empty: goes on"}},
}};
constexpr std::array<column_note, 3> forms = {{
    {"episode_id", {"asiakkuus", "the episode"}},
    {"form", {"mikä lomake tai kirjaus", "which form or record"}},
    {"on", {"päivä, jona se valmistui", "the day on which it was completed"}},
}};
constexpr std::array<column_note, 3> signals = {{
    {"episode_id", {"asiakkuus", "the episode"}},
    {"on", {"päivä, jona asia tuli tietoon", "the day on which it came up"}},
    {"kind", {"mikä vaatii vastausta", "what asks for an answer"}},
}};
constexpr std::array<column_note, 5> work_time = {{
    {"coach_id", {"valmentaja", "the coach"}},
    {"on",
     {"jakson ensimmäinen päivä; koko aika luetaan sille", "first day of the period; all of it counts on that day"}},
    {"minutes", {"työaika minuutteina", "working time in minutes"}},
    {"coaching_minutes",
     {"siitä työhönvalmennusta, minuutteina; tyhjä: ei tiedossa", "of these spent on job coaching; empty: not known"}},
    {"community_minutes",
     {"siitä toimiston ulkopuolella, minuutteina; tyhjä: ei tiedossa",
      "of these spent out of the office; empty: not known"}},
}};
constexpr std::array<column_note, 6> team_events = {{
    {"team_id", {"tiimi", "the team"}},
    {"on", {"päivä", "the day"}},
    {"kind", {"mitä tehtiin", "what was done"}},
    {"coach_id", {"valmentaja, jota se koski; tyhjä: koko tiimi", "the coach it was about; empty: the whole team"}},
    {"care_team_id", {"hoitotiimi, jota se koski", "the care team it was about"}},
    {"total",
     {"laatuarvioinnin (fidelity_review) pisteet, jotka ladattaessa nimetyn tai mukana tulevan kriteeristön asteikko "
      "voi antaa",
      "points of a fidelity_review, within what a scale of the edition named for the load, or of a built-in one, "
      "gives"}},
}};
constexpr std::array<column_note, 6> answers = {{
    {"team_id", {"tiimi", "the team"}},
    {"item",
     {"syötteen nimi tai rating. ja kriteerin numero (rating.17); ipsf edition show luettelee syötteet",
      "name of an input, or rating. and a criterion's number (rating.17); ipsf edition show lists the inputs"}},
    {"value",
     {"true tai false, valinnan sana, lukumäärä, desimaaliluku (osuus prosentteina: 85) tai murtoluku (37/40)",
      "true or false, a word of a choice, a count, a decimal (a share in percent: 85) or a fraction (37/40)"}},
    {"on", {"vastauksen päivä", "the day of the answer"}},
    {"source", {"mistä arvioija sai sen", "what the reviewer has it from"}},
    {"note", {"arvioijan muistiinpano; se ei vaikuta mihinkään", "of the reviewer; it decides nothing"}},
}};

constexpr std::array<gsl::span<const column_note>, table_names.size()> notes = {
    teams,   coaches, episodes, transfers, phases,      contacts, jobs,
    studies, forms,   signals,  work_time, team_events, answers};

}  // namespace

const fixed_text& row_note(table_kind table) noexcept { return rows[static_cast<std::size_t>(table)]; }

gsl::span<const column_note> column_notes(table_kind table) noexcept { return notes[static_cast<std::size_t>(table)]; }

}  // namespace ipsf::detail
