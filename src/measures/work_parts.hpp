// The rows that one pass looks through, cut into parts that threads can take.
#pragma once

#include "measures/scope.hpp"

namespace ipsf {

struct work_part {
    enum class rows_of : std::uint8_t { episodes, jobs, contacts_without_episode, work_time };
    rows_of of;
    std::size_t begin;
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
    /// Made with employers for nobody in particular, on days of the windows.
    [[nodiscard]] gsl::span<const contact> contacts_without_episode() const noexcept { return contacts_without_episode_; }

private:
    void cut(work_part::rows_of of, std::size_t rows);

    std::vector<work_part> parts_;
    std::size_t rows_ = 0;
    gsl::span<const contact> contacts_without_episode_;
};

}  // namespace ipsf
