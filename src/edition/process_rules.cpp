#include <ipsf/process_rules.hpp>

#include <algorithm>

namespace ipsf {

const deadline* process_rules::find_deadline(std::string_view key) const noexcept {
    const auto found =
        std::find_if(deadlines.begin(), deadlines.end(), [&](const deadline& one) { return one.key == key; });
    return found == deadlines.end() ? nullptr : &*found;
}

const phase_move* process_rules::find_move(int from, int to) const noexcept {
    const auto found = std::find_if(moves.begin(), moves.end(),
                                    [&](const phase_move& one) { return one.from == from && one.to == to; });
    return found == moves.end() ? nullptr : &*found;
}

}  // namespace ipsf
