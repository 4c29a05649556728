// Takes an edition and the warnings of a load; gives the end of the text.
#include "report/review_foot.hpp"

#include "report/shown_values.hpp"
#include "report/text_page.hpp"
#include "report/warning_text.hpp"
#include "report/words.hpp"

namespace ipsf::reporting {

std::string write_foot(const edition& edition, const warning_counts& warnings, language in) {
    constexpr std::size_t count_column = 62;
    text_page page;
    std::vector<std::string> choices;
    for (const auto& choice : edition.choices) choices.push_back(choice.key + " = " + choice.value);
    page.heading(words::choices.in(in));
    page.paragraph(0, join(choices, ", "));
    if (!warnings.empty()) page.heading(words::warnings.in(in));
    for (const auto& [what, count] : warnings)
        page.pair(0, warning_text(what, in), count_column, std::to_string(count));
    return page.text();
}

}  // namespace ipsf::reporting
