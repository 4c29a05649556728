// Takes an edition, a history, answers and a date; gives the reviews of that date.
#include "review/review_material.hpp"
#include "review/review_options.hpp"

#include "base/expects.hpp"

namespace ipsf {

using namespace reviewing;

table_rows rows_by_table(const history& of) noexcept {
    table_rows rows{};
    for (std::size_t place = 0; place < rows.size(); ++place)
        rows[place] = row_count(of, static_cast<table_kind>(place));
    return rows;
}

review_set score(std::shared_ptr<const ipsf::edition> edition, bool edition_named, const history* from,
                 gsl::span<const given_answer> answers, const review_options& options, const execution& run) {
    expects(edition != nullptr);
    check_review(*edition, edition_named, from, options);

    const auto looked_at = review_window(options.as_of, options.months);
    auto teams =
        from == nullptr ? std::vector<reviewed_team>{{}} : teams_reviewed(*from, options.teams, {&looked_at, 1});
    review_material material(with_choices(std::move(edition), options.choices), from,
                             {answers, options.answer_warnings}, std::move(teams), {looked_at});
    material.measure_alone(options.calendar, run);
    return material.make_all(run);
}

review_set alone(const review_set& scored, std::size_t place) {
    expects(place < scored.reviews.size());
    return {.edition = scored.edition,
            .out_of_date = scored.out_of_date,
            .warnings = scored.warnings,
            .reviews = {scored.reviews[place]},
            .history_rows = scored.history_rows,
            .calendar = scored.calendar};
}

}  // namespace ipsf
