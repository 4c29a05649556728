// Takes results; writes their pages as HTML.
#include "html/html_page.hpp"
#include "report/describe.hpp"
#include "report/review_report.hpp"
#include "report/teams_page.hpp"

#include <ipsf/html.hpp>

namespace ipsf {

using namespace pages;
using namespace reporting;

namespace {

std::string write(const report_of_reviews& all) {
    html_page page(all.asked.in, {}, file_title(all), titles_of_teams(all));
    const auto& reviews = all.scored.reviews;
    if (reviews.size() != 1) {
        describe_teams(page, all);
        page.begin_inner_pages();
    }
    for (std::size_t place = 0; place < reviews.size(); ++place) describe_review(page, all, place);
    page.end_inner_pages();
    describe_appendix(page, all);
    return page.take();
}

/// `describe(page)` says all of it; its title is the file's, too.
template <class Describe>
std::string write(const report_options& options, Describe describe) {
    html_page page(options.in, options.service);
    describe(page);
    return page.take();
}

}  // namespace

std::string to_html(const review_set& scored, const report_options& options, const report_material& beside) {
    return write({.scored = scored,
                  .found = nullptr,
                  .asked = options,
                  .beside = beside,
                  .pasts = find_pasts(scored, options, beside)});
}

std::string to_html(const sensitivity& found, const report_options& options, const report_material& beside) {
    return write({.scored = found.scored,
                  .found = &found,
                  .asked = options,
                  .beside = beside,
                  .pasts = find_pasts(found.scored, options, beside)});
}

std::string to_html(const review_series& series, const report_options& options) {
    return write(options, [&](page& to) { describe(to, series, options.in); });
}

std::string to_html(const consensus& found, const report_options& options) {
    return write(options, [&](page& to) { describe(to, found, options.in); });
}

std::string to_html(const edition_difference& changed, const report_options& options) {
    return write(options, [&](page& to) { describe(to, changed, options.in); });
}

std::string to_html(const review_difference& compared, const report_options& options) {
    return write(options, [&](page& to) { describe(to, compared, options.in); });
}

std::string to_html(const explanation& explained, const history& from, id_index team, window looked_at, measure which,
                    const report_options& options) {
    return write(options, [&](page& to) { describe(to, explained, from, team, looked_at, which, options.in); });
}

std::string to_html(const due_list& list, const history& from, const report_options& options) {
    return write(options, [&](page& to) { describe(to, list, from, options.in); });
}

std::string to_html(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                    const punctuality_options& asked, const report_options& options) {
    return write(options, [&](page& to) { describe(to, counted, edition, from, asked, options.in); });
}

std::string to_html(const phase_overview& overview, const history& from, const report_options& options) {
    return write(options, [&](page& to) { describe(to, overview, from, options.in); });
}

std::string to_html(const tracking_table& table, const history& from, const report_options& options) {
    return write(options, [&](page& to) { describe(to, table, from, options.in); });
}

std::string to_html(const client_summary& summary, const history& from, const report_options& options) {
    return write(options, [&](page& to) { describe(to, summary, from, options.in); });
}

std::string to_html(const edition& edition, const report_options& options) {
    return write(options, [&](page& to) { describe(to, edition, options.in); });
}

std::string to_html(const service_model& model, const report_options& options) {
    return write(options, [&](page& to) { describe(to, model, options.in); });
}

}  // namespace ipsf
