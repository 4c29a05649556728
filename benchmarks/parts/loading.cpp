// Ways for a history to come in, with all its checks: CSV, SQLite, packs, whole columns, Arrow; and making one up. 10
// coaches and 10 years: about 200 000 contacts, which are the items. Bytes are those of the files.
#include "arrow/handmade.hpp"

#include <ipsf/arrow.hpp>
#include <ipsf/generate.hpp>
#include <ipsf/history_builder.hpp>
#include <ipsf/load.hpp>

#include <benchmark/benchmark.h>

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
        return std::accumulate(begin(all), end(all), std::int64_t{0}, [](std::int64_t sum, const auto& file) {
            return sum + static_cast<std::int64_t>(file.file_size());
        });
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

void open_pack(benchmark::State& state) {
    const scratch file("ipsf-benchmark.pack");
    ipsf::write_pack(*service(), *ipsf::embedded_edition("fi-2021-11"), file.path());
    load(state, file);
}
BENCHMARK(open_pack)->Unit(benchmark::kMillisecond)->UseRealTime();

template <typename Value, typename Read>
std::vector<Value> values_of(const ipsf::contact_rows& contacts, Read read) {
    std::vector<Value> values(contacts.size());
    for (std::size_t row = 0; row < values.size(); ++row) values[row] = static_cast<Value>(read(row));
    return values;
}

/// Contacts as columns of integers, dates and codes of words; the tables they refer to hold what is needed and no more.
struct contact_columns {
    std::vector<std::int32_t> on;
    std::vector<std::int64_t> coach_id, episode_id;
    std::vector<std::uint8_t> party, mode, outcome;

    explicit contact_columns(const ipsf::contact_rows& from)
        : on(from.on),
          coach_id(values_of<std::int64_t>(from, [&](std::size_t row) { return from.coach[row]; })),
          // One without an episode is given some.
          episode_id(values_of<std::int64_t>(
              from,
              [&](std::size_t row) { return from.episode[row] == ipsf::no_id ? 0 : std::int64_t{from.episode[row]}; })),
          party(values_of<std::uint8_t>(from, [&](std::size_t row) { return from.facts[row].party(); })),
          mode(values_of<std::uint8_t>(from, [&](std::size_t row) { return from.facts[row].mode(); })),
          outcome(values_of<std::uint8_t>(from, [&](std::size_t row) { return from.facts[row].outcome(); })) {}

    [[nodiscard]] std::int64_t length() const { return static_cast<std::int64_t>(on.size()); }
};

/// Builds histories of which `add_contacts` hands over the contacts.
template <typename AddContacts>
void take_contacts(benchmark::State& state, AddContacts add_contacts) {
    using element = ipsf::column_view::element;
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
        add_contacts(builder);
        benchmark::DoNotOptimize(builder.finish());
    }
    count_contacts(state);
}

void take_contact_columns(benchmark::State& state, bool lend) {
    using element = ipsf::column_view::element;
    const contact_columns contacts(ipsf::rows_of_contacts(*service()));
    const std::vector<ipsf::column_view> columns = {{"on", element::int32, contacts.on.data()},
                                                    {"coach_id", element::int64, contacts.coach_id.data()},
                                                    {"episode_id", element::int64, contacts.episode_id.data()},
                                                    {"party", element::uint8, contacts.party.data()},
                                                    {"mode", element::uint8, contacts.mode.data()},
                                                    {"outcome", element::uint8, contacts.outcome.data()}};
    take_contacts(state, [&](ipsf::history_builder& builder) {
        if (lend)
            builder.lend_columns(ipsf::table_kind::contacts, contacts.length(), columns);
        else
            builder.add_columns(ipsf::table_kind::contacts, contacts.length(), columns);
    });
}

void add_contact_columns(benchmark::State& state) { take_contact_columns(state, false); }
BENCHMARK(add_contact_columns)->Unit(benchmark::kMillisecond)->UseRealTime();

void lend_contact_columns(benchmark::State& state) { take_contact_columns(state, true); }
BENCHMARK(lend_contact_columns)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The same as one Arrow record batch: date32, int64, and words by a dictionary.
void add_contact_arrow(benchmark::State& state) {
    using ipsf::test::column;
    const contact_columns contacts(ipsf::rows_of_contacts(*service()));
    const auto words = [](std::string name, const std::vector<std::uint8_t>& codes, const auto& names) {
        return column::coded(std::move(name), "C", codes, column::texts("", {names.begin(), names.end()}));
    };
    const ipsf::test::batch batch({column::of("on", "tdD", contacts.on), column::of("coach_id", "l", contacts.coach_id),
                                   column::of("episode_id", "l", contacts.episode_id),
                                   words("party", contacts.party, ipsf::party_names),
                                   words("mode", contacts.mode, ipsf::contact_mode_names),
                                   words("outcome", contacts.outcome, ipsf::contact_outcome_names)});
    ipsf::test::held_count held;
    auto schema = ipsf::test::schema_of(batch, held);
    take_contacts(state, [&](ipsf::history_builder& builder) {
        auto array = ipsf::test::array_of(batch, held);
        ipsf::add_arrow_batch(builder, ipsf::table_kind::contacts, &array, &schema);
    });
    schema.release(&schema);
}
BENCHMARK(add_contact_arrow)->Unit(benchmark::kMillisecond)->UseRealTime();

void generate(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(ipsf::generate({.coaches = 10, .years = 10, .seed = 7}));
    count_contacts(state);
}
BENCHMARK(generate)->Unit(benchmark::kMillisecond);

}  // namespace
