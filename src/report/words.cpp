// The table of these words; a word is found by its place.
#include "report/words.hpp"

#include <array>

namespace ipsf::reporting {
namespace {

struct entry {
    word which;
    std::string_view fi;
    std::string_view en;
};

constexpr std::array table = {
    entry{word::fidelity_review, "Laatuarviointi", "Fidelity review"},
    entry{word::team, "tiimi", "team"},
    entry{word::no_team_to_review, "Arviointipäivänä ei ollut yhtään tiimiä.", "No team existed on the review date."},
    entry{word::review_date, "Arviointipäivä", "Review date"},
    entry{word::window, "Tarkastelujakso", "Window"},
    entry{word::to, "–", "to"},
    entry{word::months, "kk", "months"},
    entry{word::edition, "Kriteeristö", "Edition"},
    entry{word::not_in_force, "ei voimassa arviointipäivänä", "not in force on the review date"},
    entry{word::what_if, "Entä jos", "What if"},
    entry{word::total, "Yhteispisteet", "Total"},
    entry{word::level, "Taso", "Level"},
    entry{word::or_word, "tai", "or"},
    entry{word::next_review, "Seuraava arviointi", "Next review"},
    entry{word::by, "viimeistään", "by"},
    entry{word::depends_on_total, "riippuu pisteistä, joita ei vielä tiedetä", "depends on points not known yet"},
    entry{word::readings, "tulkinnat", "readings"},
    entry{word::from_rating, "Arvioijan antamat pisteet", "The reviewer's rating"},
    entry{word::from_answers, "Arvioijan vastauksista", "From the reviewer's answers"},
    entry{word::from_measures, "Asiakastiedoista laskettu", "Measured from the history"},
    entry{word::from_both, "Vastauksista ja asiakastiedoista", "From answers and the history"},
    entry{word::from_nothing, "Ei tietoja", "Nothing known"},
    entry{word::yes, "kyllä", "yes"},
    entry{word::no, "ei", "no"},
    entry{word::missing_can_decide, "puuttuu ja voi ratkaista pisteet", "missing, can decide the score"},
    entry{word::measure, "asiakastiedoista", "the history gives"},
    entry{word::left_out, "pois jätetty", "left out"},
    entry{word::missing_title, "Puuttuvat tiedot", "What is missing"},
    entry{word::disagreements, "Ristiriidat", "Disagreements"},
    entry{word::rated, "arvioija antoi", "rated"},
    entry{word::scored, "pisteet", "scored"},
    entry{word::answers_give, "vastauksista tulisi", "the answers would give"},
    entry{word::measures_give, "asiakastiedoista tulisi", "the history would give"},
    entry{word::principles, "Periaatteet", "Principles"},
    entry{word::mean, "keskiarvo", "mean"},
    entry{word::way_up, "Seuraavalle tasolle", "To the next level"},
    entry{word::points_missing, "pistettä puuttuu", "points missing"},
    entry{word::cheapest_first, "pienin muutos ensin", "smallest change first"},
    entry{word::choices, "Valinnat", "Choices"},
    entry{word::warnings, "Huomautukset", "Warnings"},
    entry{word::warning, "huomautus", "warning"},
    entry{word::more_problems, "lisää virheitä", "more problems"},
    entry{word::records, "Tietueet", "Records"},
    entry{word::row, "rivi", "row"},
    entry{word::numerator, "osoittaja", "numerator"},
    entry{word::denominator, "nimittäjä", "denominator"},
    entry{word::unknown, "ei tiedossa", "unknown"},
    entry{word::next_step, "Tasolle", "For level"},
    entry{word::series_of_reviews, "Laatuarviointien sarja", "Series of fidelity reviews"},
    entry{word::review_dates, "Arviointipäivät", "Review dates"},
};

/// Words are looked up by place.
constexpr bool in_order() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].which) != i) return false;
    return true;
}
static_assert(in_order() && static_cast<std::size_t>(last_word) + 1 == table.size());

}  // namespace

std::string_view say(word which, language in) {
    const auto& said = table[static_cast<std::size_t>(which)];
    return in == language::fi ? said.fi : said.en;
}

}  // namespace ipsf::reporting
