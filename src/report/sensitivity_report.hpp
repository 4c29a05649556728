// What a review rests on: the part that it adds to the JSON and to the page of the review.
#pragma once

#include "page/page.hpp"
#include "report/json_values.hpp"

#include <ipsf/sensitivity.hpp>

namespace ipsf::reporting {

/// `review`: a place in sensitivity::reviews.
void put_sensitivity(json_writer& out, const sensitivity& found, std::size_t review);
void describe_sensitivity(pages::page& page, const sensitivity& found, std::size_t review, language in);

}  // namespace ipsf::reporting
