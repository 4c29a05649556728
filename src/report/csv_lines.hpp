// Lines of a CSV file (RFC 4180) that a spreadsheet opens.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ipsf::reporting {

/// Writes cells one after another.
class csv_lines {
public:
    void text(std::string_view value);
    /// Empty when there is none.
    void number(std::optional<std::int64_t> value);
    void nothing() { text({}); }
    void end_line();

    [[nodiscard]] const std::string& all() const noexcept { return all_; }

private:
    std::string all_;
    bool line_begun_ = false;
};

}  // namespace ipsf::reporting
