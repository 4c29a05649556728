// Takes what the parts of the search found; gives it as one list by day, key, team, coach and the rest, without
// repetition.
#include "execution/parallel.hpp"
#include "process/find_deadlines.hpp"

#include <numeric>

namespace ipsf::processing {
namespace {

/// The place of each id in the order of results, from 1; 0 is before them all: no id.
class id_order {
public:
    explicit id_order(const id_dictionary& ids) : places_(ids.size()) {
        std::uint32_t place = 0;
        for (const auto id : ids.ordered()) places_[id] = ++place;
    }
    [[nodiscard]] std::uint32_t operator[](id_index id) const noexcept { return id == no_id ? 0 : places_[id]; }

private:
    std::vector<std::uint32_t> places_;
};

/// Where only few ids are compared: those of one coach, day and key.
bool comes_before(const id_dictionary& ids, id_index a, id_index b) {
    return b != no_id && (a == no_id || ids.before(a, b));
}

/// What decides the order of two items of one day, mostly.
struct order_key {
    std::uint32_t deadline, team, coach;
    const due_item* item;
};

/// Orders the items of one day.
class order_of_a_day {
public:
    explicit order_of_a_day(const due_scope& scope) : of_(scope.of), teams_(of_.team_ids), coaches_(of_.coach_ids) {
        const auto& deadlines = scope.process.deadlines;
        std::vector<std::size_t> by_key(deadlines.size());
        std::iota(by_key.begin(), by_key.end(), std::size_t{0});
        std::sort(by_key.begin(), by_key.end(), [&](auto a, auto b) { return deadlines[a].key < deadlines[b].key; });
        keys_.resize(by_key.size());
        for (std::uint32_t place = 0; place < by_key.size(); ++place) keys_[by_key[place]] = place;
    }

    [[nodiscard]] order_key key_of(const due_item& item) const {
        return {
            .deadline = keys_[item.deadline], .team = teams_[item.team], .coach = coaches_[item.coach], .item = &item};
    }

    [[nodiscard]] bool before(const order_key& first, const order_key& second) const {
        if (first.deadline != second.deadline) return first.deadline < second.deadline;
        if (first.team != second.team) return first.team < second.team;
        if (first.coach != second.coach) return first.coach < second.coach;
        const due_item &a = *first.item, &b = *second.item;
        if (a.episode != b.episode) return comes_before(of_.episode_ids, a.episode, b.episode);
        if (a.job != b.job) return comes_before(of_.job_ids, a.job, b.job);
        if (a.care_team != b.care_team) return comes_before(of_.care_team_ids, a.care_team, b.care_team);
        return a.trigger_on < b.trigger_on;
    }

private:
    const history& of_;
    id_order teams_, coaches_;
    std::vector<std::uint32_t> keys_;  ///< by deadline: its place in the order of keys
};

bool same(const due_item& a, const due_item& b) {
    return a.deadline == b.deadline && a.team == b.team && a.coach == b.coach && a.episode == b.episode &&
           a.job == b.job && a.care_team == b.care_team && a.trigger_on == b.trigger_on && a.due_on == b.due_on;
}

}  // namespace

std::vector<due_item> in_due_order(const due_scope& scope, const std::vector<std::vector<due_item>>& found) {
    day first = for_ever, last = no_day;
    std::size_t count = 0;
    for (const auto& batch : found) {
        count += batch.size();
        for (const auto& item : batch) {
            first = std::min(first, item.due_on);
            last = std::max(last, item.due_on);
        }
    }
    if (count == 0) return {};

    // Days are few, and items of one day, too: so each is put where its day begins, and then each day is put in order.
    std::vector<std::size_t> begins(static_cast<std::size_t>(last - first) + 2);
    const auto place_of = [first](const due_item& item) { return static_cast<std::size_t>(item.due_on - first); };
    for (const auto& batch : found)
        for (const auto& item : batch) ++begins[place_of(item) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    const order_of_a_day order(scope);
    const auto before = [&order](const order_key& a, const order_key& b) { return order.before(a, b); };
    std::vector<order_key> keys(count);
    auto next = begins;
    for (const auto& batch : found)
        for (const auto& item : batch) keys[next[place_of(item)]++] = order.key_of(item);

    constexpr std::size_t items_for_a_thread = 8192, days_of_a_part = 64;
    const auto at = [&keys](std::size_t place) { return keys.begin() + static_cast<std::ptrdiff_t>(place); };
    const std::size_t days = begins.size() - 1;
    run_parts(worker_count(scope.run, count, items_for_a_thread), (days + days_of_a_part - 1) / days_of_a_part,
              [&](std::size_t part, std::size_t) {
                  for (auto one = part * days_of_a_part; one < std::min(days, (part + 1) * days_of_a_part); ++one)
                      std::sort(at(begins[one]), at(begins[one + 1]), before);
              });

    std::vector<due_item> items;
    items.reserve(count);
    for (const auto& key : keys)
        if (items.empty() || !same(items.back(), *key.item)) items.push_back(*key.item);
    return items;
}

}  // namespace ipsf::processing
