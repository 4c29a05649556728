// What two or more assessors gave, each alone, and what they agreed on: their reviews, the agreed one, and how alike
// they score. Needs the library: finding it.
#pragma once

#include <ipsf/review.hpp>

#include <gsl/span>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ipsf {

/// What one assessor answered and rated, alone.
struct assessment {
    std::string assessor;  ///< a name; none is empty, none is there twice
    std::vector<given_answer> answers;
    warning_counts answer_warnings = {};  ///< of reading them
};

/// A criterion as each assessor scored it, and as they agreed.
struct assessed_criterion {
    int id = 0;
    std::vector<total_range> by_assessor;  ///< the levels reachable, as consensus::assessors
    /// Of the agreed review; of an open criterion all that it may become: from the lowest to the highest level that an
    /// assessor or the history gives it.
    total_range agreed;
    bool same = false;                     ///< all scored it, and alike
    int apart = 0;      ///< between the highest and the lowest level of those who scored it; 0: fewer than two did
    bool open = false;  ///< neither did the assessors give it alike, nor is it among what they agreed on
};

/// How alike assessors score, over the criteria that all of them scored (docs/consensus.md).
struct agreement {
    int compared = 0;    ///< criteria that all scored
    int same = 0;        ///< of these: at one level
    int within_one = 0;  ///< of these: at levels at most one apart
    /// Cohen's kappa with linear weights, at most 1; of more than two assessors over all pairs. None where it is not
    /// defined: nothing was compared, or all scored every criterion at one and the same level.
    std::optional<fraction> weighted_kappa;
};

/// An answer or a rating that somebody gave, or that was agreed on.
struct assessed_answer {
    std::optional<std::size_t> assessor;  ///< place in consensus::assessors; none: agreed
    given_answer given;                   ///< with its team where reviews have one
};

/// One team's part.
struct reviewed_consensus {
    std::vector<assessed_criterion> criteria;  ///< as edition::criteria
    ipsf::agreement agreement;
    std::vector<reviewed_total> totals;  ///< agreed, as edition::scales: of all `agreed`; without a way up
    std::vector<assessed_answer> answers;  ///< those the edition asks for, by item; each assessor's, then the agreed
};

struct consensus {
    std::vector<std::string> assessors;       ///< in the order in which they were given
    std::vector<review_set> alone;            ///< each assessor's reviews, as `assessors`
    review_set agreed;                        ///< the agreed reviews; all sets review the same teams
    std::vector<reviewed_consensus> reviews;  ///< as agreed.reviews
};

/// Most assessors of a consensus.
inline constexpr std::size_t most_assessors = 100;

/// Scores the same teams by what each assessor gave alone, and by what they agreed on: what all of them gave alike, and
/// what is in `agreed`, which goes before it. Where all scored a criterion alike but gave other answers to it, and
/// nothing was agreed on, it is rated at that level in the agreed review. What else they differ in is left out of it:
/// such a criterion is `open`; the agreed review, which knows no assessors, scores it by the history alone.
/// `assessments`: two or more, up to `most_assessors`. `options.answer_warnings` are those of reading `agreed`. The
/// rest as score(), which also says what is refused; answers are refused with their assessor's name.
[[nodiscard]] consensus find_consensus(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                                       const history* from, gsl::span<const assessment> assessments,
                                       gsl::span<const given_answer> agreed, const review_options& options,
                                       const execution& run = {});

}  // namespace ipsf
