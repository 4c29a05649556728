// Takes a warning; gives its line.
#include "report/warning_text.hpp"

#include "report/shown_values.hpp"
#include "report/words.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace ipsf::reporting {
namespace {

constexpr auto warning_titles = std::to_array<std::pair<std::string_view, fixed_text>>({
    {"answer-not-in-edition", {"Vastaus, jota kriteeristö ei kysy", "Answer that the edition does not ask for"}},
    {"contact-by-coach-not-employed",
     {"Yhteys valmentajalta, joka ei silloin ollut työssä", "Contact by a coach who was not employed that day"}},
    {"contact-outside-episode",
     {"Yhteys ennen asiakkuuden alkua tai sen päätyttyä", "Contact before or after its episode"}},
    {"csv-dialect-found", {"CSV-tiedostosta päätelty muoto", "Dialect found in a CSV file"}},
    {"dates-far-after-the-rest", {"Päiviä paljon muita päiviä myöhemmin", "Dates far after the other dates"}},
    {"dates-far-before-the-rest", {"Päiviä paljon muita päiviä aiemmin", "Dates far before the other dates"}},
    {"employer-contact-without-consent",
     {"Työnantajayhteys, johon asiakas ei ole antanut lupaa",
      "Employer contact for a client who has consented to none"}},
    {"ids-look-alike", {"Tunnuksia, jotka näyttävät samalta", "Ids that look alike"}},
    {"job-outside-episode",
     {"Työ, joka alkaa ennen asiakkuutta tai sen päätyttyä", "Job that starts before or after its episode"}},
    {"overlapping-episodes",
     {"Asiakkuus, joka alkaa ennen kuin edellinen päättyy", "Episode that begins before an earlier one ends"}},
    {"phase-outside-episode", {"Vaihe ennen asiakkuuden alkua tai sen päätyttyä", "Phase before or after its episode"}},
    {"phase-repeated", {"Sama vaihe kahdesti peräkkäin", "Same phase twice in a row"}},
    {"transfer-outside-episode",
     {"Valmentajan vaihto ennen asiakkuuden alkua tai sen päätyttyä", "Change of coach before or after its episode"}},
    {"unknown-column", {"Sarake, jota taulussa ei ole", "Column that the table does not have"}},
    {"unknown-file", {"Tiedosto, joka ei ole mikään tauluista", "File that is none of the tables"}},
    {"unknown-table", {"Taulu, joka ei ole mikään tauluista", "Table that is none of the tables"}},
    {"work-time-above-week", {"Työaikaa enemmän kuin viikossa on tunteja", "More working time than a week has"}},
});

/// The kind, and in brackets what it names.
std::string with_names(const std::string& kind, const warning& what, language in) {
    std::vector<std::string> place;
    if (!what.table.empty()) place.push_back(what.table);
    if (what.is_named()) place.push_back(what.name.empty() ? "\"\"" : what.name);
    if (what.row != 0) place.push_back(words::row.in(in) + " " + std::to_string(what.row));
    if (what.other_row != 0) place.push_back(std::to_string(what.other_row));
    return place.empty() ? kind : kind + " (" + join(place, ", ") + ")";
}

}  // namespace

std::string warning_text(const warning& what, language in) { return with_names(what.kind, what, in); }

std::string warning_kind_in_words(const std::string& kind, language in) {
    const auto* const found =
        std::find_if(warning_titles.begin(), warning_titles.end(), [&](const auto& one) { return one.first == kind; });
    return found == warning_titles.end() ? kind : found->second.in(in);
}

std::string warning_in_words(const warning& what, language in) {
    return with_names(warning_kind_in_words(what.kind, in), what, in);
}

}  // namespace ipsf::reporting
