#include "history/answer_check.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace ipsf::detail {
namespace {

constexpr std::string_view rating = "rating.";

// The criterion that "rating.17" rates, in the one way to write its number.
std::optional<int> rated_criterion(std::string_view item) {
    if (!item.starts_with(rating)) return std::nullopt;
    const auto number = item.substr(rating.size());
    const auto id = number.size() > 4 ? std::nullopt : parse_whole(number);
    if (!id || std::to_string(*id) != number) return std::nullopt;
    return static_cast<int>(*id);
}

// What one edition says to an answer: whether it asks the item at all, and what is wrong with the value (empty: nothing).
struct opinion {
    bool asked = false;
    std::string says;
};

opinion opinion_of(const rulebook& edition, std::string_view item, std::string_view value) {
    if (const auto criterion = rated_criterion(item)) {
        if (edition.find_criterion(*criterion) == nullptr) return {};
        const auto level = parse_whole(value);
        if (level && value.size() == 1 && *level >= lowest_level && *level <= highest_level) return {true, {}};
        return {true, "a rating is a whole number from 1 to 5"};
    }
    const auto* const asked = edition.find_input(item);
    if (asked == nullptr) return {};
    try {
        (void)parse_answer(*asked, value);
        return {true, {}};
    } catch (const std::invalid_argument& wrong) {
        return {true, wrong.what()};
    }
}

// That of the edition named, where it asks the item. Else what any built-in one takes is good: a history outlives the edition of the day.
opinion opinion_of_editions(const rulebook* named, const std::vector<std::shared_ptr<const rulebook>>& built_in, std::string_view item,
                            std::string_view value) {
    if (named != nullptr)
        if (auto own = opinion_of(*named, item, value); own.asked) return own;
    opinion last;
    for (const auto& edition : built_in) {
        auto next = opinion_of(*edition, item, value);
        if (!next.asked) continue;
        last = std::move(next);
        if (last.says.empty()) break;
    }
    return last;
}

std::vector<std::shared_ptr<const rulebook>> built_in_editions() {
    std::vector<std::shared_ptr<const rulebook>> all;
    for (const auto& id : embedded_editions()) all.push_back(embedded_edition(id));
    return all;
}

}  // namespace

void check_answers(const answers_table& answers, const rulebook* answers_for, problem_list& problems) {
    if (answers.size() == 0) return;
    const auto built_in = built_in_editions();
    for (std::size_t row = 0; row < answers.size(); ++row) {
        if (answers.item[row].empty()) continue;  // missing, or not to be read: reported already
        const auto said = opinion_of_editions(answers_for, built_in, answers.item[row], answers.value[row]);
        if (!said.asked)
            problems.add(table_kind::answers, row, "item", "unknown-item",
                         "no input of the criteria and no rating.N of a criterion N; see the edition for its inputs and criteria");
        else if (!said.says.empty() && !answers.value[row].empty())
            problems.add(table_kind::answers, row, "value", "bad-answer", said.says);
    }
}

void check_review_totals(const team_events_table& events, const rulebook* answers_for, problem_list& problems) {
    if (std::none_of(events.total.begin(), events.total.end(), [](std::int32_t total) { return total >= 0; })) return;
    int lowest = highest_total;
    int highest = 0;
    const auto widen = [&](const rulebook& edition) {
        for (const auto& one : edition.scales) {
            lowest = std::min(lowest, one.lowest());
            highest = std::max(highest, one.highest());
        }
    };
    if (answers_for != nullptr) widen(*answers_for);
    for (const auto& edition : built_in_editions()) widen(*edition);
    for (std::size_t row = 0; row < events.size(); ++row)
        if (const auto total = events.total[row]; total >= 0 && (total < lowest || total > highest))
            problems.add(table_kind::team_events, row, "total", "out-of-range",
                         "must be from " + std::to_string(lowest) + " to " + std::to_string(highest));
}

}  // namespace ipsf::detail
