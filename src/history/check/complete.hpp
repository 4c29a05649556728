// The last step of every way to a history.
#pragma once

#include "history/store/draft.hpp"

#include <ipsf/execution.hpp>

#include <memory>

namespace ipsf::detail {

/// The history of checked rows whose keys are indexed (index_keys): its other indexes, contacts in their groups, and
/// its warnings.
[[nodiscard]] std::shared_ptr<const history> complete(draft checked, const execution& run = {});
/// The same of tables whose contacts stand in their groups already.
[[nodiscard]] std::shared_ptr<const history> complete(history checked, contacts_table contacts, const execution& run);

}  // namespace ipsf::detail
