// Takes the records behind a measure, whose `row` is a contact's place in the grouped order, and puts the caller's
// row there.
#include "measures/rows_of_places.hpp"

#include "base/id_hash.hpp"
#include "execution/parallel.hpp"
#include "history/store/lent_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <tuple>
#include <unordered_map>

namespace ipsf {
namespace {

/// What makes contacts equal.
struct same_contact {
    id_index episode;
    contact what;
    [[nodiscard]] bool operator==(const same_contact&) const = default;
};
struct same_contact_hash {
    [[nodiscard]] std::size_t operator()(const same_contact& one) const noexcept {
        const auto facts = std::uint64_t{one.what.facts().bits()} << 32U | one.what.coach();
        const auto all = static_cast<std::int64_t>(facts ^ static_cast<std::uint64_t>(one.what.on()) << 43U);
        return id_hash{}(all) ^ id_hash {}(std::int64_t{one.episode});
    }
};

class lent_rows {
public:
    explicit lent_rows(const history& from) : from_(from) {}

    void want(const evidence& record) { numbers_.emplace(contact_of(record), numbers_.size()); }

    /// Reads the columns; then:
    void find() {
        const auto& lent = *from_.contacts.lent;
        const auto pieces = lent.pieces();
        constexpr std::size_t rows_for_a_thread = std::size_t{1} << 16U;
        const auto workers = worker_count({}, lent.size(), rows_for_a_thread);
        std::vector<std::unique_ptr<detail::lent_reader>> readers;
        while (readers.size() < workers)
            readers.push_back(std::make_unique<detail::lent_reader>(from_, detail::lent_employers::left));
        std::vector<std::vector<found_row>> found(workers);
        run_parts(workers, pieces.size(), [&](std::size_t part, std::size_t worker) {
            readers[worker]->read(pieces[part], [&](const contact_rows& rows, std::size_t first_row) {
                for (std::size_t i = 0; i < rows.size(); ++i)
                    if (const auto known =
                            numbers_.find({rows.episode[i], contact(rows.on[i], rows.facts[i], rows.coach[i])});
                        known != numbers_.end())
                        found[worker].push_back({known->second, static_cast<std::uint32_t>(first_row + i)});
            });
        });
        for (const auto& some : found) rows_.insert(rows_.end(), some.begin(), some.end());
        std::sort(rows_.begin(), rows_.end());
    }
    [[nodiscard]] std::uint32_t row_of(const evidence& record) const {
        const found_row first{numbers_.at(contact_of(record)), 0};
        const auto of_equals = std::lower_bound(rows_.begin(), rows_.end(), first) - rows_.begin();
        return rows_[static_cast<std::size_t>(of_equals) + equals_before(record)].row;
    }

private:
    struct found_row {
        std::size_t number;  // of equal contacts
        std::uint32_t row;
        [[nodiscard]] auto operator<=>(const found_row&) const = default;
    };

    [[nodiscard]] same_contact contact_of(const evidence& record) const {
        return {record.episode, from_.contacts.contacts[record.row]};
    }

    // They stand side by side, as all of a group are in order.
    [[nodiscard]] std::size_t equals_before(const evidence& record) const {
        const auto& contacts = from_.contacts;
        const auto& one = contacts.contacts[record.row];
        const auto group = record.episode == no_id
                               ? contacts.loose.front()
                               : contacts.of_episodes[contacts_table::key(record.episode, kind_of(one.facts()))];
        const auto all = contacts.at(group);
        const auto* const first = std::lower_bound(all.data(), all.data() + all.size(), one);
        return record.row - contacts.place_of(*first);
    }

    const history& from_;
    std::unordered_map<same_contact, std::size_t, same_contact_hash> numbers_;
    std::vector<found_row> rows_;
};

}  // namespace

void put_rows_for_places(const history& from, std::vector<evidence>& records) {
    const auto each_contact = [&records](auto visit) {
        for (auto& record : records)
            if (record.table == table_kind::contacts) visit(record);
    };
    if (from.contacts.lent == nullptr)
        return each_contact([&from](evidence& record) { record.row = from.contacts.row_of(record.row); });
    lent_rows lent(from);
    bool any = false;
    each_contact([&](const evidence& record) {
        lent.want(record);
        any = true;
    });
    if (!any) return;
    lent.find();
    each_contact([&lent](evidence& record) { record.row = lent.row_of(record); });
}

}  // namespace ipsf
