// Checks lent contacts and lists them by episode and kind, without ever holding more of them than what
// a measure looks at.
#pragma once

#include "history/check/checks.hpp"
#include "history/store/lent_contacts.hpp"

#include <ipsf/execution.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ipsf::detail {

/// Reads the columns twice, in pieces on the threads of `run`, whose `report` is told thousandths: first every cell is
/// checked and every group counted, then the contacts are written to their places, and each group is put in order.
class lent_grouping {
public:
    /// `known`: the other tables, keys indexed. All three must outlive this.
    lent_grouping(const std::shared_ptr<const lent_contacts>& lent, const history& known, const execution& run);

    /// Reports everything wrong with the contacts, as column_appender and check_history do. Once, before `group`.
    void check(const unreadable_rows& unreadable, problem_list& problems);

    /// The first rows of employer ids that look the same, by group; to be asked after `check`.
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> alike_employers() const;

    /// The contacts, when nothing at all was wrong. The same as group_contacts makes of the same rows, without their
    /// rows and employers; contacts without an episode come in the order of `contact`.
    [[nodiscard]] contacts_table group();

private:
    void count(const contact_rows& rows);
    void place_groups();
    void write(const contact_rows& rows);
    void order_groups();

    const std::shared_ptr<const lent_contacts>& lent_;
    const history& known_;
    const execution& run_;
    const std::vector<lent_piece> pieces_;
    const std::size_t workers_;
    contacts_table made_;
    grouping::range* ranges_;
    grouping::range loose_;
    contact* contacts_ = nullptr;
    std::set<std::string, std::less<>> odd_employers_;
};

}  // namespace ipsf::detail
