// The titles of all tables, by the place of their kind.
#include "report/table_titles.hpp"

namespace ipsf::reporting {
namespace {

constexpr std::array<fixed_text, table_names.size()> table_titles = {{
    {"Tiimit", "Teams"},
    {"Valmentajat", "Coaches"},
    {"Asiakkuudet", "Episodes"},
    {"Valmentajan vaihdot", "Changes of coach"},
    {"Vaiheiden alut", "Starts of phases"},
    {"Yhteydet ja tapaamiset", "Contacts and meetings"},
    {"Työsuhteet", "Jobs"},
    {"Opinnot", "Studies"},
    {"Lomakkeet", "Forms"},
    {"Pian vastattavat asiat", "Matters to answer soon"},
    {"Työaika", "Working time"},
    {"Tiimin tapahtumat", "Team events"},
    {"Arvioijan vastaukset", "Reviewer's answers"},
}};

}  // namespace

const fixed_text& title_of(table_kind table) noexcept { return table_titles[static_cast<std::size_t>(table)]; }

}  // namespace ipsf::reporting
