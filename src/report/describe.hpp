// Results described as pages, for people: text and HTML are written from the same description.
#pragma once

#include "page/page.hpp"

#include <ipsf/consensus.hpp>
#include <ipsf/due.hpp>
#include <ipsf/edition.hpp>
#include <ipsf/edition_diff.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/phases.hpp>
#include <ipsf/review.hpp>
#include <ipsf/service_model.hpp>
#include <ipsf/tracking.hpp>

#include <vector>

namespace ipsf::reporting {

void describe(pages::page& page, const due_list& list, const history& from, language in);
void describe(pages::page& page, const std::vector<punctuality>& counted, const edition& edition, const history& from,
              const punctuality_options& asked, language in);
void describe(pages::page& page, const phase_overview& overview, const history& from, language in);
void describe(pages::page& page, const tracking_table& table, const history& from, language in);
void describe(pages::page& page, const client_summary& summary, const history& from, language in);
void describe(pages::page& page, const explanation& explained, const history& from, id_index team, window looked_at,
              measure which, language in);
void describe(pages::page& page, const review_series& series, language in);
void describe(pages::page& page, const consensus& found, language in);
void describe(pages::page& page, const edition_difference& changed, language in);
void describe(pages::page& page, const review_difference& compared, language in);
void describe(pages::page& page, const edition& edition, language in);
void describe(pages::page& page, const service_model& model, language in);

}  // namespace ipsf::reporting
