// The columns of the client summary: episodes, their jobs and their studies.
#pragma once

#include "tables/described.hpp"

#include <ipsf/tracking.hpp>

namespace ipsf::tables {

struct client_row {
    const summarised_episode& episode;
    const history& from;
};
[[nodiscard]] std::vector<described<client_row>> client_columns();

/// Of a job or a study.
struct activity_row {
    const summarised_activity& activity;
    const summarised_episode& episode;
    const history& from;
};
[[nodiscard]] std::vector<described<activity_row>> client_job_columns();
[[nodiscard]] std::vector<described<activity_row>> client_study_columns();

/// The kinds of contracts, as they are said.
[[nodiscard]] std::vector<column_word> contract_words();

}  // namespace ipsf::tables
