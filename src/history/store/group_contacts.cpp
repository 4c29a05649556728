// Contacts are dealt out twice: first to shares of the groups, then, share by share, to the groups themselves. Each
// time only so many places are written to that they stay in a processor's caches.
#include "execution/parallel.hpp"
#include "history/store/contact_groups.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

constexpr std::size_t rows_for_a_thread = std::size_t{1} << 16U;
constexpr std::size_t least_share = std::size_t{1} << 16U;  // contacts: about two megabytes while they are dealt out
constexpr std::size_t most_shares = 1024;

// Contacts are counted by heaps before it is known where the shares begin and end: one for some episodes that follow
// each other, and, behind these, one for some days of contacts without an episode.
constexpr std::size_t episodes_in_a_heap = 64;
constexpr std::size_t days_in_a_heap = 32;
constexpr std::size_t heaps_of_days = static_cast<std::size_t>(latest_day - earliest_day) / days_in_a_heap + 1;

// Heaps that are dealt out to their groups together, and where their contacts stand.
struct share {
    std::size_t first_heap;
    std::size_t last_heap;  // the one behind it
    std::size_t first;
    std::size_t count;
};

// A thread's own room for a share.
struct share_room {
    std::vector<placed_contact> contacts;
    std::vector<std::uint32_t> keys;  // of each, within the share
    std::vector<std::uint32_t> next;  // by key: where its next contact goes
    std::vector<placed_contact> sorted;
};

class contact_grouping {
public:
    contact_grouping(contact_rows rows, std::size_t episode_count, const execution& run)
        : rows_(std::move(rows)),
          size_(rows_.size()),
          episodes_(episode_count),
          heaps_of_episodes_((episode_count + episodes_in_a_heap - 1) / episodes_in_a_heap),
          workers_(worker_count(run, size_, rows_for_a_thread)),
          report_(run.report) {
        reserve_for_continuing();
        contacts_ = made_.contacts.extend(size_);
        row_ = made_.row.extend(size_);
        employer_ = made_.employer.extend(size_);
        ranges_ = made_.of_episodes.ranges.extend(episode_count * contact_kinds);
        made_.seen.resize(episode_count);
        seen_ = made_.seen.change();
        made_.rows = size_;
    }

    // Room behind the contacts, so that a continued history need not move them; memory that is not written
    // to is not taken.
    void reserve_for_continuing() {
        const auto room = 2 * size_;
        made_.contacts.reserve(room);
        made_.row.reserve(room);
        made_.employer.reserve(room);
    }

    contacts_table group_all() {
        deal_out_shares(cut_shares(count_heaps()));
        // What is known of a contact stands in its share now, but for its episode.
        free(rows_.on);
        free(rows_.coach);
        free(rows_.facts);
        free(rows_.employer);
        std::vector<share_room> rooms(workers_);
        run_parts(
            workers_, shares_.size(),
            [&](std::size_t part, std::size_t worker) { group(shares_[part], rooms[worker]); }, report_,
            static_cast<std::int64_t>(size_));
        const auto loose =
            std::find_if(shares_.begin(), shares_.end(), [this](const share& of) { return !has_episodes(of); })->first;
        if (loose < size_)
            made_.loose.push_back({static_cast<std::uint32_t>(loose), static_cast<std::uint32_t>(size_ - loose)});
        return std::move(made_);
    }

private:
    using counts = std::vector<std::uint32_t>;

    template <typename T>
    static void free(std::vector<T>& values) {
        std::vector<T>().swap(values);
    }

    [[nodiscard]] bool has_episodes(const share& of) const noexcept { return of.first_heap < heaps_of_episodes_; }

    [[nodiscard]] std::size_t heap_of(std::size_t row) const noexcept {
        return rows_.episode[row] != no_id
                   ? rows_.episode[row] / episodes_in_a_heap
                   : heaps_of_episodes_ + static_cast<std::size_t>(rows_.on[row] - earliest_day) / days_in_a_heap;
    }

    // Each worker has a stretch of the rows.
    [[nodiscard]] std::size_t first_row(std::size_t worker) const noexcept {
        return size_ / workers_ * worker + std::min(worker, size_ % workers_);
    }

    // By worker and heap.
    [[nodiscard]] std::vector<counts> count_heaps() const {
        std::vector<counts> counted(workers_);
        run_parts(workers_, workers_, [&](std::size_t part, std::size_t) {
            counts here(heaps_of_episodes_ + heaps_of_days);
            for (auto row = first_row(part); row < first_row(part + 1); ++row) ++here[heap_of(row)];
            counted[part] = std::move(here);
        });
        return counted;
    }

    // Makes the shares, and turns the counts into places: where the worker's first contact of each
    // share goes, by share.
    [[nodiscard]] std::vector<counts> cut_shares(const std::vector<counts>& counted) {
        const auto enough = std::max(least_share, size_ / most_shares);
        const auto heaps = heaps_of_episodes_ + heaps_of_days;
        share_of_.resize(heaps);
        std::vector<counts> places(workers_);
        std::size_t place = 0;
        for (std::size_t heap = 0; heap < heaps;) {
            share next{heap, heap, place, 0};
            counts of_worker(workers_);
            do {
                share_of_[heap] = static_cast<std::uint32_t>(shares_.size());
                for (std::size_t worker = 0; worker < workers_; ++worker) {
                    of_worker[worker] += counted[worker][heap];
                    next.count += counted[worker][heap];
                }
            } while (++heap < heaps && heap != heaps_of_episodes_ && next.count < enough);
            next.last_heap = heap;
            shares_.push_back(next);
            for (std::size_t worker = 0; worker < workers_; ++worker) {
                places[worker].push_back(static_cast<std::uint32_t>(place));
                place += of_worker[worker];
            }
        }
        return places;
    }

    void deal_out_shares(std::vector<counts> places) {
        run_parts(workers_, workers_, [&](std::size_t part, std::size_t) {
            auto& next = places[part];
            for (auto row = first_row(part); row < first_row(part + 1); ++row) {
                const auto place = next[share_of_[heap_of(row)]]++;
                contacts_[place] = contact(rows_.on[row], rows_.facts[row], rows_.coach[row]);
                row_[place] = static_cast<std::uint32_t>(row);
                employer_[place] = rows_.employer[row];
            }
        });
    }

    void group(const share& of, share_room& room) {
        const bool by_episode = has_episodes(of);
        const auto first_key = by_episode ? of.first_heap * episodes_in_a_heap * contact_kinds : 0;
        const auto first_day =
            by_episode ? day{0}
                       : earliest_day + static_cast<day>((of.first_heap - heaps_of_episodes_) * days_in_a_heap);
        const auto keys = by_episode
                              ? std::min(of.last_heap * episodes_in_a_heap, episodes_) * contact_kinds - first_key
                              : (of.last_heap - of.first_heap) * days_in_a_heap;
        room.contacts.resize(of.count);
        room.keys.resize(of.count);
        room.next.assign(keys, 0);
        for (std::size_t i = 0; i < of.count; ++i) {
            const auto& one = room.contacts[i] = {contacts_[of.first + i], row_[of.first + i], employer_[of.first + i]};
            room.keys[i] = static_cast<std::uint32_t>(
                by_episode ? contacts_table::key(rows_.episode[one.row], kind_of(one.what.facts())) - first_key
                           : static_cast<std::size_t>(one.what.on() - first_day));
            ++room.next[room.keys[i]];
        }
        auto place = static_cast<std::uint32_t>(of.first);
        for (std::size_t key = 0; key < keys; ++key) {
            const auto count = std::exchange(room.next[key], place);
            if (by_episode) ranges_[first_key + key] = {place, count};
            place += count;
        }
        for (std::size_t i = 0; i < of.count; ++i) put(room.contacts[i], room.next[room.keys[i]]++);
        if (!by_episode) return;  // a day's contacts are in the order of their rows
        for (auto key = first_key; key < first_key + keys; ++key) order(key, room.sorted);
    }

    void put(const placed_contact& one, std::uint32_t place) {
        contacts_[place] = one.what;
        row_[place] = one.row;
        employer_[place] = one.employer;
    }

    // Contacts were dealt out in the order of rows, so equal ones are in order.
    void order(std::size_t key, std::vector<placed_contact>& sorted) {
        const auto at = ranges_[key];
        if (at.count == 0) return;
        if (!std::is_sorted(contacts_ + at.first, contacts_ + at.first + at.count)) {
            sorted.clear();
            for (auto place = at.first; place < at.first + at.count; ++place)
                sorted.push_back({contacts_[place], row_[place], employer_[place]});
            std::sort(sorted.begin(), sorted.end());
            for (std::uint32_t i = 0; i < at.count; ++i) put(sorted[i], at.first + i);
        }
        see(made_.at(at), key, seen_);
    }

    contact_rows rows_;
    const std::size_t size_;
    const std::size_t episodes_;
    const std::size_t heaps_of_episodes_;
    const std::size_t workers_;
    const progress& report_;
    std::vector<share> shares_;
    std::vector<std::uint32_t> share_of_;  // by heap
    contacts_table made_;
    contact* contacts_;
    std::uint32_t* row_;
    id_index* employer_;
    grouping::range* ranges_;
    contacts_table::days_seen* seen_;
};

}  // namespace

contacts_table group_contacts(contact_rows rows, std::size_t episode_count, const execution& run) {
    return contact_grouping(std::move(rows), episode_count, run).group_all();
}

}  // namespace ipsf::detail
