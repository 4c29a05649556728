// Reviews as a report: of each team the parts in the order that it is read, printed and filed in.
#pragma once

#include "page/page.hpp"
#include "report/review_charts.hpp"

#include <ipsf/html.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace ipsf::reporting {

/// What is known of a team before its review.
struct team_past {
    std::vector<std::size_t> places;          ///< in the series, by date
    std::vector<chart::dated_total> reviews;  ///< earlier ones that the history knows, of the first scale
};

/// What all reports of one file share.
struct report_of_reviews {
    const review_set& scored;
    const sensitivity* found;  ///< null: not looked for
    const report_options& asked;
    const report_material& beside;
    std::vector<team_past> pasts;  ///< as scored.reviews
};

/// The team in the history; no_id where it is not there.
[[nodiscard]] id_index team_in(const history* from, const review& made);

/// Throws `refused` where what is given beside the reviews does not belong to them, or nobody would see it.
[[nodiscard]] std::vector<team_past> find_pasts(const review_set& scored, const report_options& asked,
                                                const report_material& beside);

/// Whose report it is, and who assessed: where the caller said so.
void tell_service(pages::page& page, const report_of_reviews& all);
void tell_assessors(pages::page& page, const report_of_reviews& all);

/// The parts of one review, without the appendix.
void describe_review(pages::page& page, const report_of_reviews& all, std::size_t review);
/// What all reviews rest on: readings, measures, named choices, versions.
void describe_appendix(pages::page& page, const report_of_reviews& all);

}  // namespace ipsf::reporting
