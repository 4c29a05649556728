// One line on a terminal that says how far a long load has come; nothing where stderr is no terminal.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/load.hpp>

namespace ipsf::command {

class progress_line {
public:
    explicit progress_line(language in);
    ~progress_line();
    progress_line(const progress_line&) = delete;
    progress_line& operator=(const progress_line&) = delete;

    /// The callback to hand to the library; this object must outlive the call.
    [[nodiscard]] progress report();

private:
    language in_;
    bool on_terminal_;
    std::int64_t shown_percent_ = -1;
};

}  // namespace ipsf::command
