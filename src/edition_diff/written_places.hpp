// Where in its files the values of an edition stand.
#pragma once

#include "edition/document.hpp"

#include <ipsf/edition.hpp>

#include <initializer_list>
#include <memory>
#include <string_view>
#include <vector>

namespace ipsf::edition_diff {

class written_places {
public:
    explicit written_places(const edition& edition);

    /// Of what the table at `at` has under these names, one in another: keys of tables, numbers (from 1) or `name`s of
    /// a list's entries. A name that is not there is passed over, as `at` is what is written of a thing that says
    /// nothing more. Line 0 stands for the whole file.
    [[nodiscard]] place find(place at, std::initializer_list<std::string_view> names) const;

private:
    void add(const node& one);

    std::unique_ptr<node> document_ = std::make_unique<node>();
    struct placed_table {
        place at;
        const node* value;
    };
    std::vector<placed_table> tables_;  ///< by place, the outer before the inner
};

}  // namespace ipsf::edition_diff
