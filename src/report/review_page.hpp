// A review described for people, part by part: a page of text has them in one order, a report in another.
#pragma once

#include "page/page.hpp"
#include "report/words.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/review.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::reporting {

/// Where facts about a whole review stand.
inline constexpr pages::fact_place beside_label{.at = 20};

/// What an edition is called: as it is asked for and, but for where it is typed, its title.
[[nodiscard]] std::string name_of(const edition& edition, const pages::page& page, language in);

/// The date and window, and the edition: what it was named in spite of, and what was changed in it.
void tell_rules(pages::page& page, const edition& edition, bool out_of_date, const window& looked_at, language in);
/// The named choices that are not the edition's own, where there are any.
void tell_other_choices(pages::page& page, const edition& edition, language in);

/// `words`, "Fidelity review"; of a changed edition "What if: Fidelity review", so that no sheet passes for a review by
/// the edition itself.
[[nodiscard]] std::string named_by_rules(const edition& edition, const fixed_text& words, language in);

/// Whether an answer or rating is of a day before the review's.
[[nodiscard]] bool has_answers_of_other_days(const review& made);

class review_page {
public:
    /// All of it has to outlive this. `in_parts`: what follows stands in parts of a longer report, so that headings are
    /// one level lower.
    review_page(pages::page& page, const edition& edition, bool out_of_date, const review& made, language in,
                bool in_parts = false)
        : page_(page),
          edition_(edition),
          out_of_date_(out_of_date),
          made_(made),
          in_(in),
          in_parts_(in_parts),
          dated_(has_answers_of_other_days(made)) {}

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
    /// The steps to the next level of each total, in the order of way_up.
    void ways_up();
    /// What such steps are headed by, and a row for each of them.
    [[nodiscard]] std::string title_of(const scale& of, const way_up& way) const;
    [[nodiscard]] pages::table steps(const std::vector<int>& criteria) const;

private:
    void heading(std::string_view text, std::string_view at_end = {});
    [[nodiscard]] std::size_t place_of(int criterion) const;
    void total(const scale& of, const reviewed_total& made);
    [[nodiscard]] pages::shown_criterion shown(std::size_t place) const;
    [[nodiscard]] pages::shown_input shown(const criterion& asked, const criterion_score& score,
                                           std::size_t input) const;
    [[nodiscard]] std::string used(const input& asked, const criterion_score& score, std::size_t place) const;
    [[nodiscard]] std::string basis_of(const criterion_score& score) const;
    [[nodiscard]] std::string said_when(day on, answer_source from) const;
    [[nodiscard]] std::string step_to(const criterion& asked, const next_level& next, bool with_present) const;
    [[nodiscard]] std::string change_to(const criterion& asked, const next_level& next, const needed_change& change,
                                        bool with_present) const;
    [[nodiscard]] std::string disagreement_of(const criterion_score& score) const;

    pages::page& page_;
    const edition& edition_;
    bool out_of_date_;
    const review& made_;
    language in_;
    bool in_parts_;
    bool dated_;  ///< answers are of several days, so that each has its own beside it
};

}  // namespace ipsf::reporting
