// Finds for each item which answer of each assessor counts for a team, and whether all gave the same.
#include "consensus/answers_of_all.hpp"

#include "answers/items.hpp"

#include <algorithm>

namespace ipsf::detail {
namespace {

/// Whether both are the same answer: 85 and 17/20 are the same share.
bool is_same(const edition& edition, const given_answer& one, const given_answer& other) {
    if (const auto* const asked = edition.find_input(one.item))
        return parse_answer(*asked, one.value) == parse_answer(*asked, other.value);
    return one.value == other.value;  // a rating is written in one way
}

/// Hands over the answers that count for the team, those for all first.
template <class Take>
void visit_answers(const edition& edition, const std::optional<std::string>& team, gsl::span<const given_answer> all,
                   Take take) {
    for (const bool for_team : {false, true})
        for (const auto& one : all)
            if (one.team.has_value() == for_team && (!for_team || one.team == team) && asks_for(edition, one.item))
                take(one);
}

}  // namespace

std::map<std::string, item_answers> answers_of_all(const edition& edition, const std::optional<std::string>& team,
                                                   gsl::span<const assessment> assessments,
                                                   gsl::span<const given_answer> agreed) {
    std::map<std::string, item_answers> items;
    const auto item_of = [&](const given_answer& one) -> item_answers& {
        auto& item = items[one.item];
        item.by_assessor.resize(assessments.size());
        return item;
    };
    for (std::size_t i = 0; i < assessments.size(); ++i)
        visit_answers(edition, team, assessments[i].answers,
                      [&](const given_answer& one) { item_of(one).by_assessor[i] = &one; });
    visit_answers(edition, team, agreed, [&](const given_answer& one) { item_of(one).agreed = &one; });
    for (auto& [name, item] : items) {
        const auto* const first = item.by_assessor.front();
        item.alike = std::all_of(item.by_assessor.begin(), item.by_assessor.end(), [&](const auto* one) {
            return first != nullptr && one != nullptr && is_same(edition, *first, *one);
        });
    }
    return items;
}

std::optional<given_answer> agreed_answer(const item_answers& of, const std::optional<std::string>& team) {
    if (of.differs()) return std::nullopt;
    auto counts = of.agreed != nullptr ? *of.agreed : *of.by_assessor.front();
    counts.team = team;
    if (of.agreed != nullptr) return counts;
    for (const auto* one : of.by_assessor) {
        if (one->source != counts.source) counts.source = answer_source::none;
        if (one->note != counts.note) counts.note.clear();
    }
    return counts;
}

}  // namespace ipsf::detail
