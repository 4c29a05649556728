// The titles of all forms, by the place of their kind.
#include "report/form_titles.hpp"

namespace ipsf::reporting {
namespace {

constexpr std::array<fixed_text, form_kind_names.size()> form_titles = {{
    {"Lähete", "Referral"},
    {"Yhteistyösopimus", "Cooperation agreement"},
    {"Lomake A: ammatillinen profilointi", "Form A: vocational profile"},
    {"Työllistymissuunnitelma", "Employment plan"},
    {"Työnhakusuunnitelma", "Job search plan"},
    {"Lomake B: työnantajatapaaminen", "Form B: employer meeting"},
    {"Lomake C: työsuhteen aloittaminen", "Form C: start of a job"},
    {"Lomake C2: keikkatyöt", "Form C2: gigs"},
    {"Suunnitelma työn aikaisesta tuesta", "Plan of support at work"},
    {"Opintosuunnitelma", "Study plan"},
    {"Etuusneuvonta", "Benefits counselling"},
    {"Keskustelu kertomisesta", "Talk about disclosure"},
    {"Profiilin päivitys", "Profile update"},
    {"Työn päättymisen läpikäynti", "Review of a job's end"},
    {"Lomake D: työsuhteen päättyminen", "Form D: end of a job"},
    {"Lomake E: valmennuksen jälkeen", "Form E: after coaching"},
}};

}  // namespace

const fixed_text& title_of(form_kind form) noexcept { return form_titles[static_cast<std::size_t>(form)]; }

}  // namespace ipsf::reporting
