// Takes what each assessor gave and what was agreed on; scores each alone, then what all gave alike or agreed on.
#include "answers/items.hpp"
#include "base/expects.hpp"
#include "consensus/agreement.hpp"
#include "consensus/answers_of_all.hpp"

#include <ipsf/utf8.hpp>
#include <ipsf/visible.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace ipsf {
namespace {

using namespace detail;

[[noreturn]] void refuse(std::string rule, std::string message) {
    throw refused({.table = "answers", .rule = std::move(rule), .message = std::move(message)});
}

void check_assessors(gsl::span<const assessment> assessments) {
    if (assessments.size() < 2)
        refuse("too-few-assessors", "a consensus is of two assessors or more; give the answers of each");
    if (assessments.size() > most_assessors)
        refuse("too-many-assessors",
               "a consensus is of at most " + std::to_string(most_assessors) + " assessors; give fewer");
    std::set<std::string_view> names;
    for (const auto& one : assessments) {
        if (one.assessor.empty()) refuse("missing-value", "an assessor has no name; give each a name");
        if (!is_text(one.assessor)) refuse("not-utf8", "the name of an assessor is not UTF-8; give it as UTF-8");
        if (!names.insert(one.assessor).second)
            refuse("duplicate-key",
                   "two assessors are called \"" + visible(one.assessor) + "\"; give each a name of their own");
    }
}

/// What cannot be taken is refused by whose it is.
template <class Score>
review_set score_of(const std::string& whose, Score score) {
    try {
        return score();
    } catch (const refused& why) {
        auto problems = why.problems();
        for (auto& one : problems)
            if (one.table == "answers") one.message = visible(whose) + ": " + one.message;
        throw refused(std::move(problems), why.count());
    }
}

using items_by_name = std::map<std::string, item_answers>;

bool concerns(const edition& edition, const criterion& asked, const std::string& item) {
    if (const auto* const rated = rated_criterion(edition, item)) return rated->id == asked.id;
    return std::any_of(asked.inputs.begin(), asked.inputs.end(), [&](const input& one) { return one.name == item; });
}

/// What became of a criterion's items.
struct item_states {
    bool differ = false;
    bool agreed_on = false;  ///< one is among what was agreed on
};

item_states states_of(const edition& edition, const criterion& asked, const items_by_name& items) {
    item_states states;
    for (const auto& [name, item] : items) {
        if (!concerns(edition, asked, name)) continue;
        states.differ = states.differ || item.differs();
        states.agreed_on = states.agreed_on || item.agreed != nullptr;
    }
    return states;
}

/// From the lowest to the highest level that an assessor gives, or the history where it decides.
total_range range_of(const std::vector<total_range>& by_assessor, const total_range& by_history) {
    auto range = by_history.scored() ? by_history : by_assessor.front();
    for (const auto& one : by_assessor) range = {std::min(range.low, one.low), std::max(range.high, one.high)};
    return range;
}

/// The reviews of one call, being put together.
class consensus_maker {
public:
    consensus_maker(std::shared_ptr<const ipsf::edition> edition, bool edition_named, const history* from,
                    gsl::span<const assessment> assessments, gsl::span<const given_answer> agreed,
                    const review_options& options, const execution& run)
        : edition_(std::move(edition)),
          edition_named_(edition_named),
          from_(from),
          assessments_(assessments),
          agreed_(agreed),
          options_(options),
          run_(run) {}

    consensus make() {
        for (const auto& one : assessments_) {
            made_.assessors.push_back(one.assessor);
            made_.alone.push_back(score_by(one.assessor, one.answers, one.answer_warnings));
        }
        // What was agreed on is refused before it is put together with what the assessors gave.
        made_.agreed = score_by("agreed", agreed_, options_.answer_warnings);
        const auto teams = made_.agreed.reviews.size();
        std::vector<given_answer> counted;
        for (std::size_t team = 0; team < teams; ++team) {
            items_.push_back(answers_of_all(*edition_, made_.agreed.reviews[team].team, assessments_, agreed_));
            for (const auto& [name, item] : items_.back())
                if (auto answer = agreed_answer(item, made_.agreed.reviews[team].team))
                    counted.push_back(std::move(*answer));
        }
        made_.agreed = score_by("agreed", counted, options_.answer_warnings);
        if (rate_alike(counted)) made_.agreed = score_by("agreed", counted, options_.answer_warnings);
        for (std::size_t team = 0; team < teams; ++team) add_review(team, counted);
        return std::move(made_);
    }

private:
    [[nodiscard]] review_set score_by(const std::string& whose, gsl::span<const given_answer> answers,
                                      const warning_counts& odd) const {
        auto options = options_;
        options.answer_warnings = odd;
        return score_of(whose, [&] { return score(edition_, edition_named_, from_, answers, options, run_); });
    }

    [[nodiscard]] assessed_criterion assessed(std::size_t team, std::size_t place) const {
        assessed_criterion made;
        for (const auto& one : made_.alone) {
            const auto& decided = one.reviews[team].criteria[place].decided;
            made.by_assessor.push_back({decided.low, decided.high});
        }
        const auto& agreed = made_.agreed.reviews[team].criteria[place];
        made.id = agreed.id;
        made.agreed = {agreed.decided.low, agreed.decided.high};
        compare_levels(made);
        const auto states = states_of(*edition_, edition_->criteria[place], items_[team]);
        made.open = states.differ && !states.agreed_on && !made.same;
        if (made.open) made.agreed = range_of(made.by_assessor, made.agreed);
        return made;
    }

    /// Rates what all scored alike by other answers. Whether there is any.
    bool rate_alike(std::vector<given_answer>& counted) const {
        const auto before = counted.size();
        for (std::size_t team = 0; team < items_.size(); ++team)
            for (std::size_t place = 0; place < edition_->criteria.size(); ++place) {
                const auto of = assessed(team, place);
                const auto states = states_of(*edition_, edition_->criteria[place], items_[team]);
                if (!of.same || !states.differ || states.agreed_on || of.agreed == of.by_assessor.front()) continue;
                counted.push_back({.team = made_.agreed.reviews[team].team,
                                   .item = rating_item(of.id),
                                   .value = std::to_string(of.by_assessor.front().low),
                                   .source = answer_source::none,
                                   .note = {}});
            }
        return counted.size() > before;
    }

    void add_review(std::size_t team, const std::vector<given_answer>& counted) {
        auto& review = made_.reviews.emplace_back();
        for (std::size_t place = 0; place < edition_->criteria.size(); ++place)
            review.criteria.push_back(assessed(team, place));
        review.agreement = agreement_on(review.criteria);
        add_totals(review, made_.agreed.reviews[team].looked_at.as_of);
        const auto& whose = made_.agreed.reviews[team].team;
        for (const auto& [name, item] : items_[team])
            for (std::size_t i = 0; i < item.by_assessor.size(); ++i)
                if (item.by_assessor[i] != nullptr) {
                    review.answers.push_back({i, *item.by_assessor[i]});
                    review.answers.back().given.team = whose;
                }
        for (const auto& one : counted)
            if (one.team == whose) review.answers.push_back({std::nullopt, one});
        std::stable_sort(review.answers.begin(), review.answers.end(),
                         [](const auto& a, const auto& b) { return a.given.item < b.given.item; });
    }

    void add_totals(reviewed_consensus& review, day as_of) const {
        std::vector<total_range> totals(edition_->scales.size());
        add_up(
            edition_->criteria, [&](std::size_t place) -> const total_range& { return review.criteria[place].agreed; },
            totals);
        for (std::size_t scale = 0; scale < totals.size(); ++scale) {
            const auto& of = edition_->scales[scale];
            review.totals.push_back(
                {with_levels(of, totals[scale]), next_review_by(of, totals[scale], as_of), std::nullopt});
        }
    }

    const std::shared_ptr<const ipsf::edition> edition_;
    const bool edition_named_;
    const history* const from_;
    const gsl::span<const assessment> assessments_;
    const gsl::span<const given_answer> agreed_;
    const review_options& options_;
    const execution& run_;
    std::vector<items_by_name> items_;  // by team
    consensus made_;
};

}  // namespace

consensus find_consensus(std::shared_ptr<const ipsf::edition> edition, bool edition_named, const history* from,
                         gsl::span<const assessment> assessments, gsl::span<const given_answer> agreed,
                         const review_options& options, const execution& run) {
    expects(edition != nullptr);
    check_assessors(assessments);
    return consensus_maker(std::move(edition), edition_named, from, assessments, agreed, options, run).make();
}

}  // namespace ipsf
