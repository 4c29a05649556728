// Reviews as pages of text.
#include "page/text_page.hpp"
#include "report/review_foot.hpp"
#include "report/review_page.hpp"
#include "report/sensitivity_report.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace pages;
using namespace reporting;

namespace {

/// Page after page; `after_page` adds to each.
template <class AfterPage>
std::string write_pages(const review_set& scored, language in, AfterPage after_page) {
    text_page page;
    if (scored.reviews.empty()) page.paragraph(words::no_team_to_review.in(in));
    for (std::size_t place = 0; place < scored.reviews.size(); ++place) {
        if (place > 0) {
            page.space();
            page.space();
        }
        review_page review(page, *scored.edition, scored.out_of_date, scored.reviews[place], in);
        page.title(review.title());
        review.facts();
        review.criteria();
        review.missing();
        review.disagreements();
        review.principles();
        review.ways_up();
        after_page(page, place);
    }
    describe_foot(page, *scored.edition, scored.warnings, in);
    return page.text();
}

}  // namespace

std::string to_text(const review_set& scored, language in) {
    return write_pages(scored, in, [](page& /*page*/, std::size_t /*place*/) {});
}

std::string to_text(const sensitivity& found, language in) {
    return write_pages(found.scored, in,
                       [&](page& page, std::size_t place) { describe_sensitivity(page, found, place, in); });
}

}  // namespace ipsf
