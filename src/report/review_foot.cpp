// Takes an edition and the warnings of a load; describes the end of the page.
#include "report/review_foot.hpp"

#include "report/shown_values.hpp"
#include "report/warning_text.hpp"
#include "report/words.hpp"

namespace ipsf::reporting {

void describe_foot(pages::page& page, const edition& edition, const warning_counts& warnings, language in) {
    constexpr pages::fact_place count_beside{.at = 62};
    std::vector<std::string> choices;
    for (const auto& choice : edition.choices) choices.push_back(choice.key + " = " + choice.value);
    page.part(words::choices.in(in));
    page.paragraph(join(choices, ", "));
    if (!warnings.empty()) page.part(words::warnings.in(in));
    for (const auto& [what, count] : warnings) page.fact(warning_text(what, in), std::to_string(count), count_beside);
}

}  // namespace ipsf::reporting
