// Shows on standard error how much of a history is read, and wipes the line at the end; does nothing where standard
// error is no terminal.
#include "progress_line.hpp"

#include "operating_system.hpp"

#include <cstdio>
#include <iostream>

namespace ipsf::command {

progress_line::progress_line(language in) : in_(in), on_terminal_(is_terminal(stderr)) {}

progress_line::~progress_line() {
    if (shown_percent_ >= 0) std::cerr << "\r\x1b[K" << std::flush;
}

progress progress_line::report() {
    if (!on_terminal_) return {};
    return [this](std::int64_t done, std::int64_t total) {
        const auto percent = total > 0 ? done * 100 / total : 0;
        if (percent == shown_percent_) return true;
        shown_percent_ = percent;
        std::cerr << '\r' << text{.fi = "Luetaan ", .en = "Reading "}.in(in_) << percent << " %" << std::flush;
        return true;
    };
}

}  // namespace ipsf::command
