// A review described for people, part by part: a page of text has them in one order, a report in another.
#pragma once

#include "page/page.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/review.hpp>

#include <string>

namespace ipsf::reporting {

class review_page {
public:
    /// All of it has to outlive this.
    review_page(pages::page& page, const edition& edition, bool out_of_date, const review& made, language in)
        : page_(page), edition_(edition), out_of_date_(out_of_date), made_(made), in_(in) {}

    /// "Fidelity review, team T1".
    [[nodiscard]] std::string title() const;
    /// The date, the edition, and each total with its level and the next review.
    void facts();
    /// Each section with its criteria.
    void criteria();
    /// The inputs that could decide a criterion, where something is missing.
    void missing();
    /// Where a source that was overridden says otherwise.
    void disagreements();
    void principles();
    /// The steps to the next level of each total, cheapest first.
    void way_up();

private:
    [[nodiscard]] std::size_t place_of(int criterion) const;
    void total(const scale& of, const reviewed_total& made);
    [[nodiscard]] pages::shown_criterion shown(std::size_t place) const;
    [[nodiscard]] pages::shown_input shown(const criterion& asked, const criterion_score& score,
                                           std::size_t input) const;
    [[nodiscard]] std::string used(const input& asked, const criterion_score& score, std::size_t place) const;
    [[nodiscard]] std::string basis_of(const criterion_score& score) const;
    [[nodiscard]] std::string step_to(const criterion& asked, const next_level& next) const;
    [[nodiscard]] std::string disagreement_of(const criterion_score& score) const;
    [[nodiscard]] std::string mean_of(const part_sum& sum, std::size_t criteria) const;

    pages::page& page_;
    const edition& edition_;
    bool out_of_date_;
    const review& made_;
    language in_;
};

}  // namespace ipsf::reporting
