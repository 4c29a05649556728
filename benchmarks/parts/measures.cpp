// Measuring and scoring a generated history of 50 coaches and 10 years: about a million contacts, which are the items.
#include <ipsf/generate.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/review.hpp>

#include <benchmark/benchmark.h>

namespace {

const ipsf::history& service() {
    static const auto history = ipsf::generate({.coaches = 50, .years = 10, .seed = 7});
    return *history;
}

constexpr ipsf::day as_of = ipsf::detail::from_civil(std::chrono::year{2024} / std::chrono::June / 30);

void count_contacts(benchmark::State& state) {
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(service().contacts.size()));
}

/// All measures of all teams on one date.
void measure_all_teams(benchmark::State& state) {
    const auto options = ipsf::measure_options_of(*ipsf::embedded_edition("fi-2021-11"), {});
    const auto teams = service().teams_on(as_of);
    const auto window = ipsf::review_window(as_of, static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(ipsf::measure_teams(service(), teams, window, options));
    count_contacts(state);
}
BENCHMARK(measure_all_teams)->ArgName("months")->Arg(1)->Arg(6)->Arg(120)->Unit(benchmark::kMillisecond);

void measure_one_team(benchmark::State& state) {
    const auto options = ipsf::measure_options_of(*ipsf::embedded_edition("fi-2021-11"), {});
    const std::vector<ipsf::id_index> team = {service().teams_on(as_of).front()};
    for (auto _ : state)
        benchmark::DoNotOptimize(ipsf::measure_teams(service(), team, ipsf::review_window(as_of, 6), options));
    count_contacts(state);
}
BENCHMARK(measure_one_team)->Unit(benchmark::kMillisecond);

/// One measure with the records behind it, of one team. The argument is the measure's place.
void explain_one_measure(benchmark::State& state) {
    const auto which = static_cast<ipsf::measure>(state.range(0));
    const auto options = ipsf::measure_options_of(*ipsf::embedded_edition("fi-2021-11"), {});
    const auto team = service().teams_on(as_of).front();
    const auto window = ipsf::review_window(as_of, 6);
    for (auto _ : state) benchmark::DoNotOptimize(ipsf::explain(service(), team, window, which, options));
    state.SetLabel(std::string(ipsf::name_of(which)));
}
BENCHMARK(explain_one_measure)
    ->DenseRange(0, static_cast<int>(ipsf::measure_names.size()) - 1)
    ->Unit(benchmark::kMicrosecond);

/// Measures and the 25 criteria of all teams on one date.
void score_all_teams(benchmark::State& state) {
    ipsf::review_options options;
    options.as_of = as_of;
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    for (auto _ : state) benchmark::DoNotOptimize(ipsf::score(edition, false, &service(), {}, options));
    count_contacts(state);
}
BENCHMARK(score_all_teams)->Unit(benchmark::kMillisecond);

}  // namespace
