// Takes checked rows; gives the finished history: contacts grouped, what is derived filled in, warnings counted.
#include "history/check/complete.hpp"

#include "history/check/warnings.hpp"
#include "history/store/contact_groups.hpp"
#include "history/store/derived.hpp"

namespace ipsf::detail {

std::shared_ptr<const history> complete(draft checked, const execution& run) {
    auto contacts = group_contacts(std::move(checked.contacts), checked.tables.episode_ids.size(), run);
    return complete(std::move(checked.tables), std::move(contacts), run);
}

std::shared_ptr<const history> complete(history checked, contacts_table contacts, const execution& run) {
    const auto made = std::make_shared<history>(std::move(checked));
    index_rows(*made, run);
    made->contacts = std::move(contacts);
    count_warnings(*made, run);
    return made;
}

}  // namespace ipsf::detail
