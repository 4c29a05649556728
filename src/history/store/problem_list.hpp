// The problems of a load: the first 100 in the order of table, row and column, whatever order they are found in, and
// the number of all.
#pragma once

#include <ipsf/history_builder.hpp>

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// Memory is bounded: a problem that cannot be among the first 100 is only counted, and its message is never made.
class problem_list {
public:
    /// The number shown for a table's first row.
    std::int64_t first_row = 1;

    /// A problem of the row at `position` (0-based) of `table`. `column`: a name of columns_of(table). `says`: what is
    /// wrong and what to do, without place and value.
    void add(table_kind table, std::size_t position, std::string_view column, std::string_view rule,
             std::string_view says) {
        add(table, position, column, rule, [says] { return std::string(says); });
    }
    /// The same where the text has to be put together: `says` is only called if the text is needed.
    void add(table_kind table, std::size_t position, std::string_view column, std::string_view rule,
             const std::function<std::string()>& says);
    /// A problem of a table or of one of its columns, at its header if it has one.
    void add_to_header(table_kind table, std::string_view column, std::string_view rule, std::string_view says);
    /// A problem of a table that is not there.
    void add_to_table(table_kind table, std::string_view rule, std::string_view says);
    /// A problem found and worded elsewhere.
    void add(problem found);
    /// All problems of another list; those of one place keep their order.
    void take(problem_list others);

    [[nodiscard]] std::int64_t count() const noexcept { return count_; }

    /// Throws `refused` with the problems found; there must be some.
    [[noreturn]] void refuse();

private:
    struct place {
        int table;
        std::int64_t row;
        int column;
        std::int64_t found;  // of several in one place the first found comes first
        auto operator<=>(const place&) const = default;
    };
    struct kept_problem {
        place where;
        problem what;
        bool operator<(const kept_problem& other) const noexcept { return where < other.where; }
    };
    [[nodiscard]] bool wanted(const place& where) const noexcept;
    void keep(const place& where, problem what);
    void add_at(table_kind table, std::int64_t row, std::string_view column, std::string_view rule,
                const std::function<std::string()>& says);

    std::vector<kept_problem> kept_;  // a heap, the last in order on top
    std::int64_t count_ = 0;
};

/// "contacts row 812, column party"; without row when it is 0, without column when it is empty.
[[nodiscard]] std::string place_text(std::string_view table, std::int64_t row, std::string_view column);

}  // namespace ipsf::detail
