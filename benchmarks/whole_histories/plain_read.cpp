// The limit that compare.py sets beside the series: one plain read, on so many threads, of the columns of contacts that
// the measures use, as a caller hands them over: dates in 32 bits, ids in 64, words and booleans in 8. Columns are
// summed as 64-bit words whatever they hold, so that reading memory and nothing else takes the time.
#include <ipsf/load.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <numeric>
#include <thread>

namespace {

struct contact_columns {
    std::vector<std::int32_t> on;
    std::vector<std::int64_t> coach_id, episode_id;
    std::vector<std::uint8_t> party, made_by, mode, outcome, tailored;
};

template <class Value>
std::vector<std::int64_t> widened(const std::vector<Value>& ids) {
    return {ids.begin(), ids.end()};
}

template <class Read>
std::vector<std::uint8_t> words(const std::vector<ipsf::contact_facts>& facts, Read read) {
    std::vector<std::uint8_t> codes;
    codes.reserve(facts.size());
    for (const auto fact : facts) codes.push_back(static_cast<std::uint8_t>(read(fact)));
    return codes;
}

contact_columns columns_of(const ipsf::contact_rows& contacts) {
    return {contacts.on,
            widened(contacts.coach),
            widened(contacts.episode),
            words(contacts.facts, [](auto fact) { return fact.party(); }),
            words(contacts.facts, [](auto fact) { return fact.made_by(); }),
            words(contacts.facts, [](auto fact) { return fact.mode(); }),
            words(contacts.facts, [](auto fact) { return fact.outcome(); }),
            words(contacts.facts, [](auto fact) { return fact.tailored(); })};
}

template <class Visit>
void visit_columns(const contact_columns& columns, Visit visit) {
    visit(columns.on);
    visit(columns.coach_id);
    visit(columns.episode_id);
    visit(columns.party);
    visit(columns.made_by);
    visit(columns.mode);
    visit(columns.outcome);
    visit(columns.tailored);
}

/// The sum of part `part` of `parts` of every column.
std::uint64_t read_part(const contact_columns& columns, std::size_t part, std::size_t parts) {
    std::uint64_t sum = 0;
    visit_columns(columns, [&](const auto& column) {
        constexpr auto width = sizeof(std::uint64_t);
        const auto words = column.size() * sizeof column[0] / width;
        const auto* const bytes = reinterpret_cast<const unsigned char*>(column.data());
        for (std::size_t at = words * part / parts; at < words * (part + 1) / parts; ++at) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes + at * width, width);
            sum += word;
        }
    });
    return sum;
}

std::uint64_t read(const contact_columns& columns, std::size_t thread_count) {
    std::vector<std::uint64_t> sums(thread_count);
    std::vector<std::thread> threads;
    for (std::size_t part = 1; part < thread_count; ++part)
        threads.emplace_back([&, part] { sums[part] = read_part(columns, part, thread_count); });
    sums[0] = read_part(columns, 0, thread_count);
    for (auto& thread : threads) thread.join();
    return std::accumulate(sums.begin(), sums.end(), std::uint64_t{0});
}

}  // namespace

/// Arguments: the folder of the history, the number of threads. For every line read, one plain read: its seconds, bytes
/// and sum.
int main(int argument_count, char** arguments) {
    if (argument_count < 3) return 2;
    const auto columns = columns_of(ipsf::rows_of_contacts(*ipsf::load_history(arguments[1])));
    const auto threads = static_cast<std::size_t>(std::max(1, std::atoi(arguments[2])));
    std::size_t bytes = 0;
    visit_columns(columns, [&bytes](const auto& column) { bytes += column.size() * sizeof column[0]; });
    for (std::string line; std::getline(std::cin, line);) {
        const auto begun = std::chrono::steady_clock::now();
        const auto sum = read(columns, threads);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        std::cout << took.count() << ' ' << bytes << ' ' << sum << std::endl;
    }
}
