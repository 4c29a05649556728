// Takes an edition and the warnings of a load; describes the end of the page.
#include "report/review_foot.hpp"

#include "edition/named_choices.hpp"
#include "report/shown_values.hpp"
#include "report/warning_text.hpp"
#include "report/words.hpp"

namespace ipsf::reporting {

void describe_foot(pages::page& page, const edition& edition, const warning_counts& warnings, language in) {
    constexpr pages::fact_place count_beside{.at = 62};
    page.part(words::choices.in(in));
    pages::table choices{
        .columns = {{.title = fixed_text{"Valinta", "Choice"}.in(in)}, {.title = fixed_text{"Arvo", "Value"}.in(in)}}};
    for (const auto& choice : edition.choices)
        if (page.has_names())
            page.paragraph(show_choice(page, edition, choice.key, choice.value, in));
        else
            choices.rows.push_back({.cells = {choice.label.in(in), value_in_words(choice, choice.value, in)}});
    if (!choices.rows.empty()) page.show(choices);
    if (!warnings.empty()) page.part(words::warnings.in(in));
    for (const auto& [what, count] : warnings)
        page.fact(page.has_names() ? warning_text(what, in) : warning_in_words(what, in), std::to_string(count),
                  count_beside);
}

}  // namespace ipsf::reporting
