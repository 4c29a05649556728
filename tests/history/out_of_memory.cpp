#include "history/full_history.hpp"
#include "history/lent_columns.hpp"
#include "history/pieces.hpp"

#include "support/catch.hpp"
#include "support/sanitized.hpp"

#include <ipsf/measures.hpp>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <new>

// The whole program allocates here, so that a test can let any allocation fail.
namespace {
std::atomic<std::int64_t> allocations_left = -1;  // negative: as many as there are

void* allocate(std::size_t bytes) {
    if (allocations_left.load() >= 0 && allocations_left.fetch_sub(1) <= 0) {
        allocations_left = 0;
        throw std::bad_alloc();
    }
    if (void* const place = std::malloc(bytes == 0 ? 1 : bytes)) return place;
    throw std::bad_alloc();
}
}  // namespace

void* operator new(std::size_t bytes) { return allocate(bytes); }
void* operator new[](std::size_t bytes) { return allocate(bytes); }
// Replaced too, so that whatever gives memory belongs to what takes it back: sanitizers look at that.
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept { return std::malloc(bytes == 0 ? 1 : bytes); }
void* operator new[](std::size_t bytes, const std::nothrow_t&) noexcept { return std::malloc(bytes == 0 ? 1 : bytes); }
// Not inlined: a compiler that sees malloc on one side only takes the two for a mismatch.
[[gnu::noinline]] void operator delete(void* place) noexcept { std::free(place); }
[[gnu::noinline]] void operator delete[](void* place) noexcept { std::free(place); }
// Of these two clang knows no declaration: hidden like all else here, they would not be the ones that shared libraries
// find.
[[gnu::noinline, gnu::visibility("default")]] void operator delete(void* place, std::size_t) noexcept {
    std::free(place);
}
[[gnu::noinline, gnu::visibility("default")]] void operator delete[](void* place, std::size_t) noexcept {
    std::free(place);
}

using ipsf::test::folder;

namespace {

// A history of that many contacts, by folder and as an SQLite file in it.
void write_contacts(const folder& place, int contacts) {
    std::string text = "on,coach_id,party,employer_id\n";
    for (int i = 0; i < contacts; ++i) text += "2024-02-01,C1,employer,B" + std::to_string(i) + "\n";
    place.write("coaches.csv", "coach_id,team_id\nC1,T1\n");
    place.write("episodes.csv", "episode_id,client_id,coach_id,started_on\n");
    place.write("contacts.csv", text);
    ipsf::write_sqlite(*ipsf::load_history(place.path()), place.file("history.db"));
}

std::string limit_reached(const std::string& path, std::int64_t limit, int threads) {
    try {
        (void)ipsf::load_history(path, {.run = {.threads = threads}, .memory_limit = limit});
        return {};
    } catch (const ipsf::over_memory_limit& stop) {
        return stop.what();
    }
}

}  // namespace

TEST_CASE("the memory limit is kept") {
    const folder place;
    const std::int64_t contacts = 30'000;
    write_contacts(place, contacts);
    // A contact takes 18 bytes in the columns and 16 more in its group; its employer has a text (32 bytes), a slot (8),
    // and both in a hash table: more than 34 + 40 + 60 bytes are needed, and three times as many are enough, whatever
    // room columns and tables leave to grow.
    const std::int64_t least = contacts * 134;
    for (const auto& path : {place.path(), place.file("history.db")}) {
        for (const int threads : {1, 2}) {
            CHECK(limit_reached(path, 3 * least, threads).empty());
            const auto says = limit_reached(path, least, threads);
            CHECK(says.find("contacts: after ") == 0);
            CHECK(says.find("the limit is " + std::to_string(least) +
                            " bytes; raise the limit, or load fewer tables or years") != std::string::npos);
            CHECK(limit_reached(path, 1, threads).find("the limit is 1 bytes") != std::string::npos);
        }
    }
    // Between them is a limit that is just enough.
    std::int64_t too_little = least;
    std::int64_t enough = 3 * least;
    while (enough - too_little > 10'000) {
        const auto middle = (enough + too_little) / 2;
        (limit_reached(place.path(), middle, 1).empty() ? enough : too_little) = middle;
    }
    CHECK(limit_reached(place.path(), enough, 1).empty());
    CHECK_FALSE(limit_reached(place.path(), too_little, 1).empty());
}

TEST_CASE("a builder keeps the limit before it takes what is too much") {
    std::vector<std::int32_t> numbers(1'000'000, 19800);
    const std::vector<ipsf::column_view> columns = {
        {.name = "on", .type = ipsf::column_view::element::int32, .values = numbers.data()},
        {.name = "coach_id", .type = ipsf::column_view::element::int32, .values = numbers.data()},
        {.name = "party", .type = ipsf::column_view::element::int32, .values = numbers.data()}};
    ipsf::history_builder builder({.memory_limit = 17'999'999});
    CHECK_THROWS_AS(builder.add_columns(ipsf::table_kind::contacts, 1'000'000, columns), ipsf::over_memory_limit);
}

TEST_CASE("any allocation may fail") {
    const folder place;
    for (const auto& [table, text] : ipsf::test::full_history) place.write(table + ".csv", text);
    // Some pieces for the threads, too.
    std::string forms = "episode_id,form,on\n";
    for (int i = 0; i < 100; ++i) forms += "1,referral,2024-01-10\n";
    place.write("forms.csv", forms);
    ipsf::write_sqlite(*ipsf::load_history(place.path()), place.file("history.db"));

    const auto load = [&](bool from_sqlite) {
        const ipsf::execution run{.threads = 2};
        ipsf::history_builder builder({.run = run});
        builder.number_rows_from(2);
        if (from_sqlite)
            ipsf::detail::load_sqlite(builder, place.file("history.db"), run, {.piece_rows = 3});
        else
            for (std::size_t table = 0; table < ipsf::table_names.size(); ++table)
                ipsf::detail::load_csv(
                    builder, static_cast<ipsf::table_kind>(table),
                    place.file(std::string(ipsf::table_names[table]) + ".csv"), run, [](std::int64_t) {}, 50);
        return builder.finish();
    };
    for (const bool from_sqlite : {false, true}) {
        std::int64_t failed = 0;
        for (bool done = false; !done;) {
            allocations_left = failed;
            try {
                (void)load(from_sqlite);
                done = true;
            } catch (const std::bad_alloc&) {
                failed += 1 + failed / 50;  // the first ones all, later ones now and then
            }
            allocations_left = -1;
        }
        CHECK(failed > 100);
    }
}

TEST_CASE("any allocation may fail while contacts are lent, and they are given back once or were never taken") {
    const ipsf::test::contact_columns columns(5000);
    const auto views = columns.views();
    std::int64_t failed = 0;
    bool done = false;
    while (!done) {
        int releases = 0;
        bool taken = false;
        allocations_left = failed;
        try {
            ipsf::history_builder builder({.run = {.threads = 2}});
            builder.lend_columns(ipsf::table_kind::contacts, columns.length(), views, [&releases] { ++releases; });
            taken = true;
            ipsf::test::add_other_tables(builder);
            const auto made = builder.finish();
            const auto team = made->team_ids.find(std::string_view("T1"));
            const auto looked_at = ipsf::review_window(*ipsf::parse_day("2024-12-31"), 12);
            (void)ipsf::explain(*made, team, looked_at, ipsf::measure::tailored_contact_share, {});
            (void)ipsf::with_own_contacts(*made);
            done = true;
        } catch (const std::bad_alloc&) {
            failed += 1 + failed / 50;
        }
        allocations_left = -1;
        REQUIRE(releases == (taken ? 1 : 0));
    }
    CHECK(failed > 100);
}

#ifndef IPSF_SANITIZED

namespace {

// How a process ends that may use `more` bytes of addresses beyond those it has: 0 when it loaded the history, 1
// without memory.
int load_in_child(const std::string& path, std::size_t more) {
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        (void)malloc_trim(0);  // what tests before this one used would do
        std::size_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        const auto bytes = pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) + more;
        const rlimit limit{bytes, bytes};
        if (setrlimit(RLIMIT_AS, &limit) != 0) _exit(3);
        try {
            (void)ipsf::load_history(path, {.run = {.threads = 2}});
            _exit(0);
        } catch (const std::bad_alloc&) {
            _exit(1);
        } catch (...) {
            _exit(2);
        }
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("a process that gets no more memory ends its load in order") {
    const folder place;
    write_contacts(place, 100'000);
    for (const auto& path : {place.path(), place.file("history.db")}) {
        int without_memory = 0;
        for (std::size_t more = 0; more < (std::size_t{64} << 20U); more += (more >> 3U) + (std::size_t{1} << 16U)) {
            INFO(more << " bytes more");
            const auto ended = load_in_child(path, more);
            CHECK((ended == 0 || ended == 1));
            without_memory += ended;
        }
        CHECK(without_memory > 3);
        CHECK(load_in_child(path, std::size_t{1} << 30U) == 0);
    }
}

#endif
