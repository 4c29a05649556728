// The client process of a generated history of 50 coaches and 10 years, about a million contacts: due lists and
// punctuality.
#include <ipsf/due.hpp>
#include <ipsf/generate.hpp>

#include <benchmark/benchmark.h>

namespace {

const ipsf::history& service() {
    static const auto history = ipsf::generate({.coaches = 50, .years = 10, .seed = 7});
    return *history;
}

constexpr ipsf::day as_of = ipsf::detail::from_civil(std::chrono::year{2024} / std::chrono::June / 30);

std::shared_ptr<const ipsf::edition> edition() { return ipsf::embedded_edition("fi-2021-11"); }

/// All that is due on one day.
void list_due(benchmark::State& state) {
    ipsf::due_options asked;
    asked.as_of = as_of;
    for (auto _ : state) benchmark::DoNotOptimize(ipsf::list_due(edition(), true, service(), asked));
}
BENCHMARK(list_due)->Unit(benchmark::kMillisecond)->UseRealTime();

/// One coach's worklist.
void list_due_of_a_coach(benchmark::State& state) {
    ipsf::due_options asked;
    asked.as_of = as_of;
    asked.coaches = {service().coach_ids.text(service().coaches.coach[0])};
    for (auto _ : state) benchmark::DoNotOptimize(ipsf::list_due(edition(), true, service(), asked));
}
BENCHMARK(list_due_of_a_coach)->Unit(benchmark::kMillisecond)->UseRealTime();

/// What fell due in so many months, and how much of it was met in time.
void punctuality_of_months(benchmark::State& state) {
    ipsf::punctuality_options asked;
    asked.from = ipsf::add_months(as_of, -static_cast<int>(state.range(0))) + 1;
    asked.to = as_of;
    for (auto _ : state) benchmark::DoNotOptimize(ipsf::punctuality_of(edition(), true, service(), asked));
}
BENCHMARK(punctuality_of_months)
    ->ArgName("months")
    ->Arg(1)
    ->Arg(12)
    ->Arg(96)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace
