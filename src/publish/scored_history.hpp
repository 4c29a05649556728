// What is published of a history, date by date, wherever it goes.
#pragma once

#include "publish/schema.hpp"

#include <ipsf/execution.hpp>
#include <ipsf/publish.hpp>
#include <ipsf/review.hpp>
#include <ipsf/tracking.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ipsf::publishing {

/// Rows of published tables, and what they take the place of.
struct replacing_rows {
    day on = no_day;                               ///< no_day: rows of no date
    std::vector<const published_table*> replaced;  ///< whose rows of the teams and that date go, also where none follow
    rows_of_date rows;
};

/// Teams scored on all review dates, and the months of their tracking table. Lists of what is due are made date by
/// date.
class scored_history {
public:
    /// Throws as `publish` does of scoring and tracking.
    scored_history(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                   std::shared_ptr<const history> from, gsl::span<const given_answer> answers,
                   const publication_options& options, const execution& run);

    /// Calls `take` with the labels, then with each date's rows. What they refer to lives as long as this and what they
    /// keep. Throws as listing what is due, and `cancelled`.
    void visit(const std::function<void(replacing_rows)>& take) const;

    /// Ids of the teams.
    [[nodiscard]] std::vector<std::string> teams() const;
    [[nodiscard]] const ipsf::edition& edition() const { return scored_->edition(); }
    [[nodiscard]] published counted() const { return {scored_->size(), scored_->dates().size()}; }

private:
    bool edition_named_;
    std::shared_ptr<const history> from_;
    publication_options options_;
    execution run_;
    std::shared_ptr<const review_series> scored_;
    std::optional<tracking_table> tracked_;
    std::vector<id_index> teams_;
};

}  // namespace ipsf::publishing
