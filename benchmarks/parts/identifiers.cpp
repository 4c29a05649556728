// Interning ids, as columns of contacts bring them: each id comes about a hundred times, those of one episode close
// together.
#include <ipsf/identifiers.hpp>

#include <benchmark/benchmark.h>

#include <random>

namespace {

constexpr std::size_t rows = 1'000'000;
constexpr std::size_t distinct = 10'000;

std::vector<std::int64_t> numbers() {
    std::mt19937_64 random(1);
    std::vector<std::int64_t> ids;
    for (std::size_t row = 0; row < rows; ++row)
        ids.push_back(static_cast<std::int64_t>(100'000 + row * distinct / rows + random() % 40));
    return ids;
}

std::vector<std::string> texts() {
    std::vector<std::string> ids;
    for (const auto number : numbers()) ids.push_back("episode-" + std::to_string(number));
    return ids;
}

template <class Id>
void intern(benchmark::State& state, const std::vector<Id>& ids) {
    for (auto _ : state) {
        ipsf::id_dictionary dictionary;
        ipsf::id_index sum = 0;
        for (const auto& id : ids) sum += dictionary.intern(id);
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(ids.size()));
}

void intern_integers(benchmark::State& state) { intern(state, numbers()); }
void intern_texts(benchmark::State& state) { intern(state, texts()); }
BENCHMARK(intern_integers)->Unit(benchmark::kMillisecond);
BENCHMARK(intern_texts)->Unit(benchmark::kMillisecond);

}  // namespace
