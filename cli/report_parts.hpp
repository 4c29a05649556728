// What the user says of a report of reviews in HTML.
#pragma once

#include "session.hpp"

#include <ipsf/html.hpp>
#include <ipsf/review.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ipsf::command {

class report_parts {
public:
    /// Registers --course, --without and --show-ids.
    void add_to(CLI::App& subcommand, session& current);
    /// Throws a mistake of usage where a course or ids are asked for that there cannot be or that nobody would see.
    void check(bool has_history) const;

    [[nodiscard]] bool has(report_part part) const { return !left_out_.contains(part); }
    [[nodiscard]] report_options options(const session& current, std::vector<std::string> assessors) const;
    /// The reviews at the ends of the months before, where they are asked for: by the same edition and choices.
    [[nodiscard]] std::optional<review_series> course(const std::shared_ptr<const edition>& rules,
                                                      const std::shared_ptr<const history>& from,
                                                      const review_options& reviewed, const session& current) const;

private:
    int course_ = 0;
    std::set<report_part> left_out_;
    bool show_ids_ = false;
};

}  // namespace ipsf::command
