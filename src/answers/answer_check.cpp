// Checks the answers and totals of reviews of a history against the editions named, or all built-in ones. A problem
// goes into the list of the load's problems.
#include "answers/answer_check.hpp"

#include "answers/items.hpp"
#include "edition/built_in_editions.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace ipsf::detail {
namespace {

// What one edition says to an answer: whether it asks the item at all, and what is wrong with
// the value (empty: nothing).
struct opinion {
    bool asked = false;
    std::string says;
};

opinion opinion_of(const edition& edition, std::string_view item, std::string_view value) {
    try {
        if (const auto* const rated = rated_criterion(edition, item))
            (void)parse_rating(*rated, value);
        else if (const auto* const asked = edition.find_input(item))
            (void)parse_answer(*asked, value);
        else
            return {};
        return {true, {}};
    } catch (const std::invalid_argument& wrong) {
        return {true, wrong.what()};
    }
}

// What one of the editions says, at best; `any` calls a visit with each until it is
// content, as any_built_in_edition does.
template <class Any>
opinion opinion_of_any(Any any, std::string_view item, std::string_view value) {
    opinion last;
    (void)any([&](const edition& edition) {
        auto next = opinion_of(edition, item, value);
        if (next.asked) last = std::move(next);
        return last.asked && last.says.empty();
    });
    return last;
}

template <class Visit>
bool any_named(const named_editions& named, Visit visit) {
    return std::any_of(named.begin(), named.end(),
                       [&](const auto& edition) { return edition != nullptr && visit(*edition); });
}

// What any of the editions named takes is good, where one asks the item. Else what any built-in one takes: a history
// outlives the edition of the day.
opinion opinion_of_editions(const named_editions& named, std::string_view item, std::string_view value) {
    auto own = opinion_of_any([&](const auto& visit) { return any_named(named, visit); }, item, value);
    return own.asked ? own : opinion_of_any([](const auto& visit) { return any_built_in_edition(visit); }, item, value);
}

// From the lowest to the highest total of some scales.
class total_range {
public:
    void widen(const edition& edition) {
        for (const auto& one : edition.scales) {
            lowest_ = std::min(lowest_, one.lowest());
            highest_ = std::max(highest_, one.highest());
        }
    }
    /// Totals that were not given count as in it.
    [[nodiscard]] bool holds(std::int32_t total) const noexcept {
        return total < 0 || (total >= lowest_ && total <= highest_);
    }
    [[nodiscard]] std::string in_words() const { return std::to_string(lowest_) + " to " + std::to_string(highest_); }

private:
    int lowest_ = highest_total;
    int highest_ = 0;
};

void check_items(const answers_table& answers, const named_editions& answers_for, problem_list& problems) {
    std::set<std::pair<std::string_view, std::string_view>> good;  // many teams answer the same
    for (std::size_t row = 0; row < answers.size(); ++row) {
        if (answers.item[row].empty()) continue;  // missing, or not to be read: reported already
        if (good.contains({answers.item[row], answers.value[row]})) continue;
        const auto said = opinion_of_editions(answers_for, answers.item[row], answers.value[row]);
        if (said.asked && said.says.empty()) good.emplace(answers.item[row], answers.value[row]);
        if (!said.asked)
            problems.add(table_kind::answers, row, "item", "unknown-item",
                         "no input of the criteria and no rating.N of a criterion N; see the edition for its inputs "
                         "and criteria");
        else if (!said.says.empty() && !answers.value[row].empty())
            problems.add(table_kind::answers, row, "value", "bad-answer", said.says);
    }
}

void check_review_totals(const team_events_table& events, const named_editions& answers_for, problem_list& problems) {
    total_range allowed;
    const auto holds_all = [&] {
        return std::all_of(events.total.begin(), events.total.end(),
                           [&](std::int32_t total) { return allowed.holds(total); });
    };
    for (const auto& edition : answers_for)
        if (edition != nullptr) allowed.widen(*edition);
    const auto holds_with = [&](const edition& edition) {
        allowed.widen(edition);
        return holds_all();
    };
    if (holds_all() || any_built_in_edition(holds_with)) return;
    for (std::size_t row = 0; row < events.size(); ++row)
        if (!allowed.holds(events.total[row]))
            problems.add(table_kind::team_events, row, "total", "out-of-range", "must be from " + allowed.in_words());
}

}  // namespace

void check_answers(const history& checked, const named_editions& answers_for, problem_list& problems) {
    check_items(checked.answers, answers_for, problems);
    check_review_totals(checked.team_events, answers_for, problems);
}

}  // namespace ipsf::detail
