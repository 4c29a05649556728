// The words of columns that hold reasons of the measures.
#pragma once

#include <ipsf/table.hpp>

#include <set>
#include <string_view>

namespace ipsf::tables {

/// The reasons that a column holds: which there may be depends on the numbers of an edition. They are gathered from
/// what the rows are made of, as cells would cost more than the rest of the table.
class held_reasons {
public:
    /// As the measures say it, which stays for ever; empty: none.
    void add(std::string_view reason) {
        if (reason.empty() || reason.data() == last_.data()) return;  // mostly the one before
        held_.insert(last_ = reason);
    }
    /// Gives the column their words.
    void say(result_table& of, std::string_view column) const;

private:
    std::set<std::string_view> held_;
    std::string_view last_;
};

}  // namespace ipsf::tables
