#include "history/complete.hpp"

#include "history/contact_groups.hpp"
#include "history/derived.hpp"
#include "history/warnings.hpp"

namespace ipsf::detail {

std::shared_ptr<const history> complete(draft checked, const execution& run) {
    const auto made = std::make_shared<history>(std::move(checked.tables));
    index_rows(*made);
    made->contacts = group_contacts(std::move(checked.contacts), made->episode_ids.size(), run);
    count_warnings(*made, run);
    return made;
}

}  // namespace ipsf::detail
