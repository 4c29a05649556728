// The fixed words of the texts for people; everything else that they say comes from the edition and the data. What one
// page alone says stands where that page is written.
#pragma once

#include "edition/cell_words.hpp"
#include "edition/fixed_text.hpp"

namespace ipsf::reporting::words {

inline constexpr fixed_text fidelity_review{"Laatuarviointi", "Fidelity review"};
inline constexpr fixed_text fidelity_reviews{"Laatuarvioinnit", "Fidelity reviews"};
inline constexpr fixed_text team{"tiimi", "team"};
inline constexpr fixed_text deadline{"Määräaika", "Deadline"};
inline constexpr fixed_text no_team_to_review{"Arviointipäivänä ei ollut yhtään tiimiä.",
                                              "No team existed on the review date."};
inline constexpr fixed_text review_date{"Arviointipäivä", "Review date"};
inline constexpr fixed_text window{"Tarkastelujakso", "Window"};
inline constexpr fixed_text to{"–", "to"};
inline constexpr fixed_text edition{"Kriteeristö", "Edition"};
inline constexpr fixed_text not_in_force{"ei voimassa arviointipäivänä", "not in force on the review date"};
inline constexpr fixed_text what_if{"Entä jos", "What if"};
inline constexpr fixed_text total{"Yhteispisteet", "Total"};
inline constexpr fixed_text level{"Taso", "Level"};
inline constexpr fixed_text or_word = ipsf::or_word;
inline constexpr fixed_text next_review{"Seuraava arviointi", "Next review"};
inline constexpr fixed_text by{"viimeistään", "by"};
inline constexpr fixed_text depends_on_total{"riippuu pisteistä, joita ei vielä tiedetä",
                                             "depends on points not known yet"};
inline constexpr fixed_text readings{"tulkinnat", "readings"};
inline constexpr fixed_text from_rating{"Arvioijan antamat pisteet", "The reviewer's rating"};
inline constexpr fixed_text from_answers{"Arvioijan vastauksista", "From the reviewer's answers"};
inline constexpr fixed_text from_measures{"Asiakastiedoista laskettu", "Measured from the history"};
inline constexpr fixed_text from_both{"Vastauksista ja asiakastiedoista", "From answers and the history"};
inline constexpr fixed_text from_nothing{"Ei tietoja", "Nothing known"};
inline constexpr fixed_text yes = yes_word;
inline constexpr fixed_text no = no_word;
inline constexpr fixed_text missing_can_decide{"puuttuu ja voi ratkaista pisteet", "missing, can decide the score"};
inline constexpr fixed_text measure{"asiakastiedoista", "the history gives"};
inline constexpr fixed_text left_out{"pois jätetty", "left out"};
inline constexpr fixed_text missing_title{"Puuttuvat tiedot", "What is missing"};
inline constexpr fixed_text disagreements{"Ristiriidat", "Disagreements"};
inline constexpr fixed_text rated{"arvioija antoi", "rated"};
inline constexpr fixed_text scored{"pisteet", "scored"};
inline constexpr fixed_text answers_give{"vastauksista tulisi", "the answers would give"};
inline constexpr fixed_text measures_give{"asiakastiedoista tulisi", "the history would give"};
inline constexpr fixed_text principles{"Periaatteet", "Principles"};
inline constexpr fixed_text sections{"Osiot", "Sections"};
inline constexpr fixed_text mean{"keskiarvo", "mean"};
inline constexpr fixed_text way_up{"Seuraavalle tasolle", "To the next level"};
inline constexpr fixed_text point_missing{"piste puuttuu", "point missing"};
inline constexpr fixed_text points_missing{"pistettä puuttuu", "points missing"};
inline constexpr fixed_text fewest_changes_first{"vähiten muutoksia pistettä kohti ensin",
                                                 "fewest changes for a point first"};
inline constexpr fixed_text choices{"Valinnat", "Choices"};
inline constexpr fixed_text warnings{"Huomautukset", "Warnings"};
inline constexpr fixed_text warning{"huomautus", "warning"};
inline constexpr fixed_text more_problems{"lisää virheitä", "more problems"};
inline constexpr fixed_text records{"Tietueet", "Records"};
inline constexpr fixed_text row{"rivi", "row"};
inline constexpr fixed_text numerator{"Osoittaja", "Numerator"};
inline constexpr fixed_text denominator{"Nimittäjä", "Denominator"};
inline constexpr fixed_text unknown{"ei tiedossa", "unknown"};
inline constexpr fixed_text next_step{"Tasolle", "For level"};
inline constexpr fixed_text series_of_reviews{"Laatuarviointien sarja", "Series of fidelity reviews"};
inline constexpr fixed_text review_dates{"Arviointipäivät", "Review dates"};

// Of reports.
inline constexpr fixed_text certain{"varma", "certain"};
inline constexpr fixed_text open{"avoinna", "open"};
inline constexpr fixed_text course{"Kehitys", "Course"};
inline constexpr fixed_text by_this_edition{"yhteispisteet", "total"};
inline constexpr fixed_text earlier_reviews{"kirjattu laatuarviointi", "recorded review"};
inline constexpr fixed_text levels_over_time{"Kriteerien tasot", "Levels of the criteria"};
inline constexpr fixed_text totals_in_table{
    "Tiimien pisteet korkeimmasta alkaen; samat luvut ovat taulukossa kuvan alla.",
    "The teams' totals from the highest down; the table below the picture has "
    "the same numbers."};
inline constexpr fixed_text total_by_choice{"Yhteispisteet, jos yksi valinta olisi toinen",
                                            "The total if one choice were another"};
inline constexpr fixed_text find_out{"selvitä", "find out"};
inline constexpr fixed_text other_choices{"Toiset valinnat", "Other choices"};
inline constexpr fixed_text criterion{"Kriteeri", "Criterion"};

}  // namespace ipsf::reporting::words
