// Takes lent columns of contacts; gives the list of contacts by episode and kind, and problems for cells that cannot
// be read.
#include "history/in/lent_grouping.hpp"

#include "execution/parallel.hpp"
#include "execution/stages.hpp"
#include "history/store/contact_groups.hpp"
#include "history/store/derived.hpp"
#include "history/store/lent_reader.hpp"
#include "history/store/look_alike.hpp"

#include <algorithm>
#include <atomic>
#include <map>
#include <utility>

namespace ipsf::detail {
namespace {

constexpr std::size_t rows_for_a_thread = std::size_t{1} << 16U;
constexpr int stages = 2;  // of the report: checking, writing

// The value before; threads may count the same group at the same time.
std::uint32_t count_one(std::uint32_t& counted) {
#ifdef __cpp_lib_atomic_ref
    return std::atomic_ref(counted).fetch_add(1, std::memory_order_relaxed);
#else  // libc++ before version 19
    return __atomic_fetch_add(&counted, 1, __ATOMIC_RELAXED);
#endif
}

bool is_listed(const column<std::uint32_t>& row_of, id_index id) { return id < row_of.size() && row_of[id] != no_row; }

}  // namespace

lent_grouping::lent_grouping(const std::shared_ptr<const lent_contacts>& lent, const history& known,
                             const execution& run)
    : lent_(lent),
      known_(known),
      run_(run),
      pieces_(lent->pieces()),
      workers_(worker_count(run, lent->size(), rows_for_a_thread)) {
    made_.of_episodes.ranges.resize(known.episode_ids.size() * contact_kinds);
    made_.seen.resize(known.episode_ids.size());
    made_.lent = lent;
    made_.rows = lent->size();
    ranges_ = made_.of_episodes.ranges.change();
}

void lent_grouping::check(const unreadable_rows& unreadable, problem_list& problems) {
    const auto can_judge = [&](table_kind table) { return known_.has(table) && !unreadable.has_all(table); };
    const bool coaches = can_judge(table_kind::coaches);
    const bool episodes = can_judge(table_kind::episodes);
    const bool good = problems.count() == 0;
    std::vector<std::unique_ptr<lent_reader>> readers;
    while (readers.size() < workers_) readers.push_back(std::make_unique<lent_reader>(known_, lent_employers::checked));
    const auto stage = in_stage(run_, 0, stages);
    run_parts(
        workers_, pieces_.size(),
        [&](std::size_t part, std::size_t worker) {
            auto& reader = *readers[worker];
            reader.read(pieces_[part], [&](const contact_rows& rows, std::size_t) {
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    if (coaches && rows.coach[i] != no_id && !is_listed(known_.coach_row, rows.coach[i]))
                        reader.problems.add(table_kind::contacts, i, "coach_id", "unknown-reference", unknown_coach);
                    if (episodes && rows.episode[i] != no_id && !is_listed(known_.episode_row, rows.episode[i]))
                        reader.problems.add(table_kind::contacts, i, "episode_id", "unknown-reference",
                                            unknown_episode);
                }
                if (good && reader.problems.count() == 0) count(rows);
            });
        },
        stage.report, static_cast<std::int64_t>(lent_->size()));
    for (const auto& reader : readers) {
        problems.take(std::move(reader->problems));
        odd_employers_.merge(reader->odd_employers);
    }
}

// Ids that look like one of the odd ones are found in a second pass, which histories without odd ids, nearly all, do
// not need.
std::vector<std::vector<std::uint32_t>> lent_grouping::alike_employers() const {
    std::map<std::string, std::map<std::string, std::uint32_t>, std::less<>> first_rows;  // by look, then id
    for (const auto& odd : odd_employers_) first_rows[looks_of(odd)];
    if (first_rows.empty()) return {};
    lent_reader reader(known_, lent_employers::read);
    for (const auto& piece : pieces_)
        reader.read(piece, [&](const contact_rows& rows, std::size_t first_row) {
            const auto& ids = reader.employer_ids();
            std::vector<std::uint32_t> first(ids.size(), no_row);
            for (std::size_t i = rows.size(); i-- > 0;)
                if (rows.employer[i] != no_id) first[rows.employer[i]] = static_cast<std::uint32_t>(first_row + i);
            for (id_index id = 0; id < ids.size(); ++id) {
                const auto text = ids.text(id);
                if (const auto alike = first_rows.find(may_look_alike(text) ? looks_of(text) : text);
                    alike != first_rows.end())
                    alike->second.emplace(text, first[id]);
            }
        });
    std::vector<std::vector<std::uint32_t>> rows_of_groups;
    for (const auto& [looks, rows] : first_rows) {
        auto& group = rows_of_groups.emplace_back();
        for (const auto& [text, row] : rows) group.push_back(row);
    }
    return rows_of_groups;
}

void lent_grouping::count(const contact_rows& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        count_one(rows.episode[i] == no_id
                      ? loose_.count
                      : ranges_[contacts_table::key(rows.episode[i], kind_of(rows.facts[i]))].count);
}

contacts_table lent_grouping::group() {
    place_groups();
    std::vector<std::unique_ptr<lent_reader>> readers;
    while (readers.size() < workers_) readers.push_back(std::make_unique<lent_reader>(known_, lent_employers::left));
    const auto stage = in_stage(run_, 1, stages);
    run_parts(
        workers_, pieces_.size(),
        [&](std::size_t part, std::size_t worker) {
            readers[worker]->read(pieces_[part], [this](const contact_rows& rows, std::size_t) { write(rows); });
        },
        stage.report, static_cast<std::int64_t>(lent_->size()));
    order_groups();
    if (loose_.count > 0) made_.loose.push_back(loose_);
    return std::move(made_);
}

// Counts start again: they say how much of a group is written.
void lent_grouping::place_groups() {
    contacts_ = made_.contacts.extend(lent_->size());
    std::uint32_t place = 0;
    for (std::size_t key = 0; key < made_.of_episodes.ranges.size(); ++key) {
        ranges_[key].first = place;
        place += std::exchange(ranges_[key].count, 0);
    }
    loose_ = {place, 0};
}

void lent_grouping::write(const contact_rows& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& at =
            rows.episode[i] == no_id ? loose_ : ranges_[contacts_table::key(rows.episode[i], kind_of(rows.facts[i]))];
        contacts_[at.first + count_one(at.count)] = contact(rows.on[i], rows.facts[i], rows.coach[i]);
    }
}

// Whichever thread was first to write, order takes back; equal contacts cannot be told apart.
void lent_grouping::order_groups() {
    // Whole episodes: an episode's days are widened by one thread.
    constexpr std::size_t keys_in_a_part = 1024 * contact_kinds;
    const auto keys = made_.of_episodes.ranges.size();
    auto* const seen = made_.seen.change();
    const auto order = [this](grouping::range at) { std::sort(contacts_ + at.first, contacts_ + at.first + at.count); };
    const auto parts = (keys + keys_in_a_part - 1) / keys_in_a_part;
    // The first part is what belongs to no episode.
    run_parts(workers_, parts + 1, [&](std::size_t part, std::size_t) {
        if (part == 0) return order(loose_);
        const auto first = (part - 1) * keys_in_a_part;
        for (auto key = first; key < std::min(first + keys_in_a_part, keys); ++key) {
            if (ranges_[key].count == 0) continue;
            order(ranges_[key]);
            see(made_.at(ranges_[key]), key, seen);
        }
    });
}

}  // namespace ipsf::detail
