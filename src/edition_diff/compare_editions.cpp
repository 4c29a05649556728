// Takes the entries of two editions, which are sorted by name, and gives their differences: changed, new and
// dropped.
#include "edition_diff/entries.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <set>

namespace ipsf {
namespace {

using namespace edition_diff;

/// A criterion that the other edition has not is one change, whatever it says.
entry_list entries_of(const edition& edition, const ipsf::edition& other) {
    entry_list list(edition);
    list_head(edition, list);
    list_totals(edition, list);
    list_decisions(edition, list);
    for (const auto& one : edition.criteria)
        if (other.find_criterion(one.id) != nullptr)
            list_criterion(one, edition.choices, list);
        else
            list_only(one, list);
    if (edition.process != nullptr) list_process(*edition.process, list);
    list_cases(edition, other, list);
    return list;
}

using entry_name = decltype(std::declval<const entry&>().name());
using entries_by_name = std::map<entry_name, const entry*>;

entries_by_name by_name(const entry_list& list) {
    entries_by_name all;
    for (const auto& one : list.all()) all.emplace(one.name(), &one);
    return all;
}

edition_change change_between(const entry* before, const entry* after) {
    const auto& named = after != nullptr ? *after : *before;
    edition_change change;
    change.kind = named.kind;
    change.criterion = named.criterion;
    change.key = named.key;
    change.in = named.in;
    change.about = named.about;
    if (before != nullptr) {
        change.before = before->value;
        change.before_in_words = before->in_words;
        change.before_at = before->at;
    }
    if (after != nullptr) {
        change.after = after->value;
        change.after_in_words = after->in_words;
        change.after_at = after->at;
    }
    return change;
}

/// The things that one edition has and the other has not: their parts are no changes of their own.
class lonely_things {
public:
    /// Whether the entry is a part of one. To be asked in the order of the list, which has a thing before its parts.
    bool holds(const entry& one) {
        if (one.part_of.empty() || !keys_.contains({one.criterion, one.part_of})) return false;
        if (one.whole) add(one);
        return true;
    }
    void add(const entry& one) { keys_.emplace(one.criterion, one.key); }

private:
    std::set<std::pair<int, std::string>> keys_;
};

/// Adds the entries of `mine` that `others` has not; `into` makes the change of one.
template <class Into>
void add_lonely(const entry_list& mine, const entries_by_name& others, Into into) {
    lonely_things things;
    for (const auto& one : mine.all()) {
        if (things.holds(one) || others.contains(one.name())) continue;
        if (one.whole) things.add(one);
        into(one);
    }
}

/// The rows that both have, if they stand in another order: of rows with one level, the first that holds is named as
/// the deciding one.
void add_moved_rows(const criterion& before, const criterion& after, std::vector<edition_change>& changes) {
    const auto common = [](const criterion& of, const criterion& other) {
        std::vector<std::string> ids;
        for (const auto& one : of.rows)
            if (std::any_of(other.rows.begin(), other.rows.end(), [&](const row& each) { return each.id == one.id; }))
                ids.push_back(one.id);
        return listed(ids);
    };
    const auto first = common(before, after);
    const auto second = common(after, before);
    if (first == second) return;
    const auto id = std::to_string(after.id);
    changes.push_back({.kind = change_kind::limits,
                       .criterion = after.id,
                       .key = "order",
                       .in = std::nullopt,
                       .about = {"Kriteeri " + id + ": rivien järjestys", "Criterion " + id + ": order of the rows"},
                       .before = first,
                       .after = second,
                       .before_at = before.at,
                       .after_at = after.at,
                       .before_file = {},
                       .after_file = {}});
}

/// Texts with numbers in them by the numbers: R2 before R10.
std::strong_ordering by_numbers(std::string_view a, std::string_view b) {
    constexpr std::string_view digits = "0123456789";
    const auto number_of = [&](std::string_view text) {
        auto number = text.substr(0, std::min(text.find_first_not_of(digits), text.size()));
        number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
        return number;
    };
    for (std::size_t i = 0, j = 0;;) {
        if (i == a.size() || j == b.size()) return (a.size() - i) <=> (b.size() - j);
        if (digits.find(a[i]) != std::string_view::npos && digits.find(b[j]) != std::string_view::npos) {
            const auto first = number_of(a.substr(i));
            const auto second = number_of(b.substr(j));
            if (const auto order = first.size() <=> second.size(); order != 0) return order;
            if (const auto order = first.compare(second); order != 0) return order <=> 0;
            i = std::min(a.find_first_not_of(digits, i), a.size());
            j = std::min(b.find_first_not_of(digits, j), b.size());
            continue;
        }
        if (const auto order = a[i] <=> b[j]; order != 0) return order;
        ++i;
        ++j;
    }
}

bool goes_before(const edition_change& a, const edition_change& b) {
    if (a.kind != b.kind) return a.kind < b.kind;
    if (a.criterion != b.criterion) return a.criterion < b.criterion;
    if (const auto order = by_numbers(a.key, b.key); order != 0) return order < 0;
    if (a.key != b.key) return a.key < b.key;  // 1 and 01
    return a.in < b.in;
}

std::string file_of(const edition& edition, place at) { return at.line == 0 ? std::string() : edition.files[at.file]; }

}  // namespace

edition_difference compare_editions(const edition& before, const edition& after) {
    const auto first = entries_of(before, after);
    const auto second = entries_of(after, before);
    const auto first_by_name = by_name(first);
    const auto second_by_name = by_name(second);

    edition_difference difference{.before = {.id = before.id, .hash = before.hash, .what_if = before.what_if},
                                  .after = {.id = after.id, .hash = after.hash, .what_if = after.what_if},
                                  .changes = {}};
    add_lonely(first, second_by_name,
               [&](const entry& one) { difference.changes.push_back(change_between(&one, nullptr)); });
    add_lonely(second, first_by_name,
               [&](const entry& one) { difference.changes.push_back(change_between(nullptr, &one)); });
    for (const auto& [name, one] : first_by_name) {
        if (one->whole) continue;  // its parts tell
        const auto other = second_by_name.find(name);
        if (other != second_by_name.end() && other->second->value != one->value)
            difference.changes.push_back(change_between(one, other->second));
    }
    for (const auto& one : before.criteria)
        if (const auto* other = after.find_criterion(one.id)) add_moved_rows(one, *other, difference.changes);
    std::sort(difference.changes.begin(), difference.changes.end(), goes_before);
    for (edition_change& change : difference.changes) {
        change.before_file = file_of(before, change.before_at);
        change.after_file = file_of(after, change.after_at);
    }
    return difference;
}

}  // namespace ipsf
