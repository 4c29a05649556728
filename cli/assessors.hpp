// Several assessors: their names, and the files of what each gave alone.
#pragma once

#include "session.hpp"

#include <ipsf/consensus.hpp>

#include <string>
#include <vector>

namespace ipsf::command {

class assessors_argument {
public:
    /// Registers --assessor, --agreed and --agreed-review.
    void add_to(CLI::App& subcommand, session& current);
    /// Throws a mistake of usage where some assessors have a file and some have none, or options do not go together.
    /// `answers`: what --answers says.
    void check(const std::string& answers, const session& current) const;

    /// Whether the assessors have files: then what is written is their consensus.
    [[nodiscard]] bool have_files() const noexcept;
    [[nodiscard]] std::vector<std::string> names() const;
    /// Reads what each gave.
    [[nodiscard]] std::vector<assessment> assessments(const session& current) const;
    [[nodiscard]] const std::string& agreed() const noexcept { return agreed_; }
    [[nodiscard]] bool writes_review() const noexcept { return agreed_review_; }

private:
    struct assessor {
        std::string name;
        std::string file;  ///< empty: none
    };
    std::vector<assessor> all_;
    std::string agreed_;
    bool agreed_review_ = false;
};

}  // namespace ipsf::command
