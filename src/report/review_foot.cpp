// Takes an edition and the warnings of a load; describes the end of the page.
#include "report/review_foot.hpp"

#include "report/shown_values.hpp"
#include "report/warning_text.hpp"
#include "report/words.hpp"

namespace ipsf::reporting {

void describe_foot(pages::page& page, const edition& edition, const warning_counts& warnings, language in) {
    constexpr pages::fact_place count_beside{.at = 62};
    page.part(words::choices.in(in));
    if (page.has_names()) {
        std::vector<std::string> choices;
        for (const auto& choice : edition.choices) choices.push_back(write_choice(choice.key, choice.value));
        page.paragraph(join(choices, ", "));
    } else {
        for (const auto& choice : edition.choices) page.fact(choice.label.in(in), choice.value, count_beside);
    }
    if (!warnings.empty()) page.part(words::warnings.in(in));
    for (const auto& [what, count] : warnings)
        page.fact(page.has_names() ? warning_text(what, in) : warning_in_words(what, in), std::to_string(count),
                  count_beside);
}

}  // namespace ipsf::reporting
