// Contacts in the caller's memory that a history goes on using instead of copying them.
#pragma once

#include "history/store/column_pieces.hpp"

#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace ipsf::detail {

/// Columns of contacts that were lent together. Gives them back when it is gone.
class lent_columns {
public:
    /// `matched` as in matched_columns.
    lent_columns(std::int64_t length, const std::vector<const column_view*>& matched);
    ~lent_columns();
    lent_columns(const lent_columns&) = delete;
    lent_columns& operator=(const lent_columns&) = delete;

    /// What gives them back; until this is said, nothing does.
    void release_with(std::function<void()> release) noexcept { release_ = std::move(release); }
    [[nodiscard]] const matched_columns& columns() const noexcept { return columns_; }

private:
    std::vector<column_view> views_;
    matched_columns columns_;  // point at views_
    std::function<void()> release_;
};

/// Rows of lent contacts that follow each other.
struct lent_piece {
    const matched_columns* columns;
    std::int64_t first;  ///< among those lent together
    std::size_t rows;
    std::size_t first_row;  ///< among all
};

/// All contacts lent to a history, in the order of their rows.
class lent_contacts {
public:
    void add(std::unique_ptr<lent_columns> more);
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] const std::vector<std::unique_ptr<lent_columns>>& all() const noexcept { return all_; }
    /// All rows once, in their order, in pieces that are worth a thread's turn.
    [[nodiscard]] std::vector<lent_piece> pieces() const;

private:
    std::vector<std::unique_ptr<lent_columns>> all_;
    std::size_t size_ = 0;
};

}  // namespace ipsf::detail
