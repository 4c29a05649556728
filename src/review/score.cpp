#include "execution/parallel.hpp"
#include "review/review_material.hpp"
#include "review/review_options.hpp"

#include <gsl/assert>

namespace ipsf {

using namespace reviewing;

review_set score(std::shared_ptr<const rulebook> edition, bool edition_named, const history* from, gsl::span<const given_answer> answers,
                 const review_options& options, const execution& run) {
    Expects(edition != nullptr);
    check_review(*edition, edition_named, from, options);

    const auto looked_at = review_window(options.as_of, options.months);
    auto teams = from == nullptr ? std::vector<reviewed_team>{{}} : teams_reviewed(*from, options.teams, {&looked_at, 1});
    review_material material(chosen_edition(std::move(edition), options.choices), from, answers, std::move(teams), {looked_at});
    material.measure_alone(options.calendar, run);
    review_set scored;
    scored.edition = material.edition();
    scored.out_of_date = !scored.edition->covers(options.as_of);
    scored.warnings = material.warnings();
    scored.reviews.resize(material.teams().size());
    constexpr std::size_t reviews_for_a_thread = 16;
    run_parts(worker_count(run, scored.reviews.size(), reviews_for_a_thread), scored.reviews.size(),
              [&](std::size_t team, std::size_t /*worker*/) { scored.reviews[team] = material.make(team, 0); });
    return scored;
}

}  // namespace ipsf
