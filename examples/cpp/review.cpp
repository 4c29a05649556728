#include <ipsf/load.hpp>
#include <ipsf/report.hpp>

#include <iostream>

int main() try {
    ipsf::review_options options;
    options.as_of = ipsf::to_day(ipsf::date(2024, 5, 8));
    const auto edition = ipsf::edition_for(options.as_of);
    const auto history = ipsf::load_history("examples/kainuu-like");
    std::cout << ipsf::to_json(ipsf::score(edition, false, history.get(), {}, options));
} catch (const ipsf::refused& refused) {
    for (const auto& problem : refused.problems()) std::cerr << problem.message << '\n';
    return 1;
}
