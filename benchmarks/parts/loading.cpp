// Ways for a history to come in, with all its checks: CSV, SQLite, whole columns; and making one up. 10 coaches and 10 years: about
// 200 000 contacts, which are the items. Bytes are those of the files.
#include <ipsf/generate.hpp>
#include <ipsf/history_builder.hpp>
#include <ipsf/load.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <numeric>

namespace {

namespace files = std::filesystem;

const std::shared_ptr<const ipsf::history>& service() {
    static const auto history = ipsf::generate({.coaches = 10, .years = 10, .seed = 7});
    return history;
}

void count_contacts(benchmark::State& state) {
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(service()->contacts.size()));
}

/// A place for files that goes when the benchmark ends.
class scratch {
public:
    explicit scratch(const std::string& name) : path_(files::temp_directory_path() / name) { files::remove_all(path_); }
    ~scratch() { files::remove_all(path_); }
    scratch(const scratch&) = delete;
    scratch& operator=(const scratch&) = delete;

    [[nodiscard]] std::string path() const { return path_.string(); }
    [[nodiscard]] std::int64_t bytes() const {
        if (!files::is_directory(path_)) return static_cast<std::int64_t>(files::file_size(path_));
        const files::directory_iterator all(path_);
        return std::accumulate(begin(all), end(all), std::int64_t{0},
                               [](std::int64_t sum, const auto& file) { return sum + static_cast<std::int64_t>(file.file_size()); });
    }

private:
    files::path path_;
};

void load(benchmark::State& state, const scratch& from) {
    for (auto _ : state) benchmark::DoNotOptimize(ipsf::load_history(from.path()));
    count_contacts(state);
    state.SetBytesProcessed(state.iterations() * from.bytes());
}

void load_csv(benchmark::State& state) {
    const scratch folder("ipsf-benchmark-csv");
    ipsf::write_csv(*service(), folder.path());
    load(state, folder);
}
BENCHMARK(load_csv)->Unit(benchmark::kMillisecond)->UseRealTime();

void load_sqlite(benchmark::State& state) {
    const scratch file("ipsf-benchmark.sqlite");
    ipsf::write_sqlite(*service(), file.path());
    load(state, file);
}
BENCHMARK(load_sqlite)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Contacts as columns of integers, dates and codes of words; the tables they refer to hold what is needed and no more.
void take_contact_columns(benchmark::State& state, bool lend) {
    using element = ipsf::column_view::element;
    const auto contacts = ipsf::rows_of_contacts(*service());
    const std::vector<std::int64_t> coach_id(contacts.coach.begin(), contacts.coach.end());
    std::vector<std::int64_t> episode_id(contacts.episode.begin(), contacts.episode.end());
    std::replace(episode_id.begin(), episode_id.end(), std::int64_t{ipsf::no_id}, std::int64_t{0});  // some episode
    std::vector<std::uint8_t> party, mode, outcome;
    for (const auto facts : contacts.facts) {
        party.push_back(static_cast<std::uint8_t>(facts.party()));
        mode.push_back(static_cast<std::uint8_t>(facts.mode()));
        outcome.push_back(static_cast<std::uint8_t>(facts.outcome()));
    }
    const std::vector<ipsf::column_view> columns = {{"on", element::int32, contacts.on.data()},
                                                    {"coach_id", element::int64, coach_id.data()},
                                                    {"episode_id", element::int64, episode_id.data()},
                                                    {"party", element::uint8, party.data()},
                                                    {"mode", element::uint8, mode.data()},
                                                    {"outcome", element::uint8, outcome.data()}};
    std::vector<std::int64_t> coaches(service()->coach_ids.size()), episodes(service()->episode_ids.size());
    std::iota(coaches.begin(), coaches.end(), 0);
    std::iota(episodes.begin(), episodes.end(), 0);
    const std::vector<std::int64_t> first_coach(episodes.size(), 0);
    const std::vector<ipsf::column_view> coach_columns = {{"coach_id", element::int64, coaches.data()},
                                                          {"team_id", element::int64, coaches.data()}};
    const std::vector<std::int32_t> since(episodes.size(), 0);
    const std::vector<ipsf::column_view> episode_columns = {{"episode_id", element::int64, episodes.data()},
                                                            {"client_id", element::int64, episodes.data()},
                                                            {"coach_id", element::int64, first_coach.data()},
                                                            {"started_on", element::int32, since.data()}};
    for (auto _ : state) {
        ipsf::history_builder builder;
        builder.add_columns(ipsf::table_kind::coaches, static_cast<std::int64_t>(coaches.size()), coach_columns);
        builder.add_columns(ipsf::table_kind::episodes, static_cast<std::int64_t>(episodes.size()), episode_columns);
        const auto length = static_cast<std::int64_t>(contacts.size());
        if (lend)
            builder.lend_columns(ipsf::table_kind::contacts, length, columns);
        else
            builder.add_columns(ipsf::table_kind::contacts, length, columns);
        benchmark::DoNotOptimize(builder.finish());
    }
    count_contacts(state);
}

void add_contact_columns(benchmark::State& state) { take_contact_columns(state, false); }
BENCHMARK(add_contact_columns)->Unit(benchmark::kMillisecond)->UseRealTime();

void lend_contact_columns(benchmark::State& state) { take_contact_columns(state, true); }
BENCHMARK(lend_contact_columns)->Unit(benchmark::kMillisecond)->UseRealTime();

void generate(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(ipsf::generate({.coaches = 10, .years = 10, .seed = 7}));
    count_contacts(state);
}
BENCHMARK(generate)->Unit(benchmark::kMillisecond);

}  // namespace
