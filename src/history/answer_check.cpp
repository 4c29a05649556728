#include "history/answer_check.hpp"

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace ipsf::detail {
namespace {

constexpr std::string_view rating = "rating.";
constexpr std::int64_t lowest_level = 1;
constexpr std::int64_t highest_level = 5;

// The criterion that "rating.17" rates, in the one way to write its number.
std::optional<int> rated_criterion(std::string_view item) {
    if (!item.starts_with(rating)) return std::nullopt;
    const auto number = item.substr(rating.size());
    const auto id = number.size() > 3 ? std::nullopt : parse_whole(number);
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

}  // namespace

void check_answers(const answers_table& answers, const rulebook* answers_for, problem_list& problems) {
    if (answers.size() == 0) return;
    std::vector<std::shared_ptr<const rulebook>> built_in;
    std::vector<const rulebook*> editions;
    if (answers_for != nullptr) {
        editions.push_back(answers_for);
    } else {
        for (const auto& id : embedded_editions()) built_in.push_back(embedded_edition(id));
        for (const auto& edition : built_in) editions.push_back(edition.get());
    }

    for (std::size_t row = 0; row < answers.size(); ++row) {
        if (answers.item[row].empty()) continue;  // missing, or not to be read: reported already
        opinion last;
        for (const auto* const edition : editions) {
            auto next = opinion_of(*edition, answers.item[row], answers.value[row]);
            if (!next.asked) continue;
            last = std::move(next);
            if (last.says.empty()) break;
        }
        if (!last.asked)
            problems.add(table_kind::answers, row, "item", "unknown-item",
                         "no input of the criteria and no rating.1 to rating.25; see the edition for its inputs");
        else if (!last.says.empty() && !answers.value[row].empty())
            problems.add(table_kind::answers, row, "value", "bad-answer", last.says);
    }
}

}  // namespace ipsf::detail
