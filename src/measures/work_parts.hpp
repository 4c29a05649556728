// The rows that one pass looks through, cut into parts that threads can take.
#pragma once

#include "measures/scope.hpp"

namespace ipsf {

struct work_part {
    enum class kind : std::uint8_t { episodes, jobs, loose_contacts, work_time };
    kind of;
    std::size_t begin;  ///< row of its table; of contacts without an episode: place in their column
    std::size_t end;
};

/// Only of tables that some measure wanted needs.
class work_parts {
public:
    explicit work_parts(const scope& over);

    [[nodiscard]] std::size_t size() const noexcept { return parts_.size(); }
    [[nodiscard]] const work_part& operator[](std::size_t part) const noexcept { return parts_[part]; }
    /// In all parts together.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }

private:
    void cut(work_part::kind of, std::size_t begin, std::size_t end);

    std::vector<work_part> parts_;
    std::size_t rows_ = 0;
};

}  // namespace ipsf
