// Takes a history whose contacts are lent; gives the same with contacts of its own, which have rows.
#include "execution/parallel.hpp"
#include "history/store/contact_groups.hpp"
#include "history/store/draft.hpp"
#include "history/store/lent_contacts.hpp"

#include <ipsf/history.hpp>

namespace ipsf {

std::shared_ptr<const history> with_own_contacts(const history& of, const execution& run) {
    const auto made = std::make_shared<history>(of);
    if (of.contacts.lent == nullptr) return made;
    detail::draft read;
    read.tables.coach_ids = of.coach_ids;
    read.tables.episode_ids = of.episode_ids;
    read.tables.employer_ids = of.employer_ids;
    constexpr std::size_t rows_for_a_thread = std::size_t{1} << 17U;
    const auto workers = worker_count(run, of.contacts.size(), rows_for_a_thread);
    for (const auto& lent : of.contacts.lent->all())
        // Nothing is wrong with these columns, so no piece is read again.
        detail::read_columns(
            lent->columns(), workers, [&read](detail::draft more) { detail::append_rows(read, std::move(more)); },
            [](std::int64_t, std::int64_t) {});
    made->employer_ids = std::move(read.tables.employer_ids);
    made->contacts = detail::group_contacts(std::move(read.contacts), of.episode_ids.size(), run);
    return made;
}

}  // namespace ipsf
