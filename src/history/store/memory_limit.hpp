// What a history may take in memory while it is put together.
#pragma once

#include "history/store/draft.hpp"

#include <cstddef>
#include <cstdint>

namespace ipsf::detail {

/// Bytes that the rows hold: columns with their room to grow, ids, texts.
[[nodiscard]] std::size_t bytes_of(const draft& rows);

class memory_limit {
public:
    /// `bytes`: 0 for no limit.
    explicit memory_limit(std::int64_t bytes) : bytes_(bytes) {}

    /// Makes room for `more` rows of `table`, and for some after these. Throws over_memory_limit.
    void make_room(draft& rows, table_kind table, std::size_t more) const;
    /// The same for just so many rows as may come, if there is memory for them.
    void reserve(draft& rows, table_kind table, std::size_t more) const;
    /// Throws over_memory_limit when `rows`, of which `table` grew last, are too much.
    void check(const draft& rows, table_kind table) const;
    /// The same for a history that is made of `rows`: contacts are listed by episode while they are still there in the
    /// order of rows; `lent` ones stand in the caller's memory.
    void check_finish(const draft& rows, std::size_t lent) const;

private:
    void check(std::size_t bytes, std::size_t rows, table_kind table) const;

    std::int64_t bytes_;
};

}  // namespace ipsf::detail
