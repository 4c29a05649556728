// Evaluating the 25 decision tables for complete inputs: an item is one review, 25 criteria.
#include <ipsf/decision_table.hpp>
#include <ipsf/edition.hpp>

#include <benchmark/benchmark.h>

#include <random>

namespace {

using inputs_of_review = std::vector<std::vector<ipsf::input_value>>;

/// A value of the input's range; of measures 0-60, and whole and half percents of shares, so that every level comes up.
ipsf::fraction any_value(const ipsf::input& asked, std::mt19937_64& random) {
    const auto up_to = [&random](std::int64_t most) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most + 1));
    };
    switch (asked.kind) {
        case ipsf::input_kind::flag:
            return {up_to(1), 1};
        case ipsf::input_kind::choice:
            return {up_to(static_cast<std::int64_t>(asked.choices.size()) - 1), 1};
        case ipsf::input_kind::count:
            return {up_to(asked.most), 1};
        case ipsf::input_kind::measure:
            if (asked.unit == ipsf::measure_unit::share) return {up_to(200), 200};
            return {up_to(6000), asked.unit == ipsf::measure_unit::whole ? 1 : 100};
    }
    return {};
}

inputs_of_review any_inputs(const ipsf::edition& edition, std::mt19937_64& random) {
    inputs_of_review values;
    for (const auto& criterion : edition.criteria) {
        auto& of_criterion = values.emplace_back();
        for (const auto& input : criterion.inputs) of_criterion.emplace_back(any_value(input, random));
    }
    return values;
}

void evaluate_25_tables(benchmark::State& state) {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    std::mt19937_64 random(1);
    std::vector<inputs_of_review> reviews;
    while (reviews.size() < 1024) reviews.push_back(any_inputs(*edition, random));
    std::size_t next = 0;
    for (auto _ : state) {
        const auto& values = reviews[next++ % reviews.size()];
        int total = 0;
        for (std::size_t place = 0; place < edition->criteria.size(); ++place)
            total += ipsf::evaluate(edition->criteria[place], values[place]).low;
        benchmark::DoNotOptimize(total);
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(evaluate_25_tables);

}  // namespace
