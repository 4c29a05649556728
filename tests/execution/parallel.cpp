#include "execution/parallel.hpp"
#include "support/catch.hpp"

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace ipsf;

namespace {

execution on_threads(int threads) {
    execution run;
    run.threads = threads;
    return run;
}

}  // namespace

TEST_CASE("There are as many workers as allowed, and no more than the rows are worth") {
    CHECK(worker_count(on_threads(3), 0, 1000) == 1);
    CHECK(worker_count(on_threads(3), 999, 1000) == 1);
    CHECK(worker_count(on_threads(3), 1000, 1000) == 2);
    CHECK(worker_count(on_threads(3), 100000, 1000) == 3);
    CHECK(worker_count(on_threads(1), 100000, 1000) == 1);
    CHECK(worker_count(on_threads(0), 100000, 1000) ==
          std::min<std::size_t>(101, std::max(1U, std::thread::hardware_concurrency())));
}

TEST_CASE("Every part runs once, and no two at a time with the same worker") {
    for (const std::size_t workers : {1U, 2U, 3U, 7U}) {
        CAPTURE(workers);
        std::vector<std::atomic<int>> runs(100);
        std::vector<std::atomic<int>> at_work(workers);
        std::atomic<bool> shared = false;
        run_parts(workers, runs.size(), [&](std::size_t part, std::size_t worker) {
            if (++at_work.at(worker) != 1) shared = true;
            std::this_thread::yield();
            ++runs[part];
            --at_work[worker];
        });
        for (const auto& count : runs) CHECK(count == 1);
        CHECK_FALSE(shared);
    }
}

TEST_CASE("One worker is the calling thread") {
    const auto caller = std::this_thread::get_id();
    run_parts(1, 3, [&](std::size_t, std::size_t worker) {
        CHECK(worker == 0);
        CHECK(std::this_thread::get_id() == caller);
    });
    run_parts(4, 0, [](std::size_t, std::size_t) { FAIL("there is no part"); });
}

TEST_CASE("Progress is told on the calling thread, never goes back and ends with all steps") {
    const auto caller = std::this_thread::get_id();
    for (const std::size_t workers : {1U, 4U}) {
        std::vector<std::int64_t> told;
        const progress report = [&](std::int64_t done, std::int64_t total) {
            CHECK(std::this_thread::get_id() == caller);
            CHECK(total == 1000);
            told.push_back(done);
            return true;
        };
        run_parts(
            workers, 8, [](std::size_t, std::size_t) { std::this_thread::yield(); }, report, 1000);
        REQUIRE_FALSE(told.empty());
        CHECK(std::is_sorted(told.begin(), told.end()));
        CHECK(told.back() == 1000);
        if (workers == 1) CHECK(told == std::vector<std::int64_t>{125, 250, 375, 500, 625, 750, 875, 1000, 1000});
    }
}

TEST_CASE("A report that says stop cancels: no further part is begun") {
    std::atomic<int> begun = 0;
    int told = 0;
    const progress report = [&told](std::int64_t, std::int64_t) { return ++told < 3; };
    CHECK_THROWS_AS(run_parts(
                        1, 100, [&](std::size_t, std::size_t) { ++begun; }, report, 100),
                    cancelled);
    CHECK(begun == 3);
    CHECK(told == 3);  // and is not asked again
    CHECK_THROWS_AS(run_parts(
                        3, 100, [](std::size_t, std::size_t) {}, [](std::int64_t, std::int64_t) { return false; }, 100),
                    cancelled);
}

TEST_CASE("The first exception stops the work and is thrown, on whichever thread it came up") {
    for (const std::size_t workers : {1U, 3U}) {
        CAPTURE(workers);
        std::atomic<int> ended = 0;
        const auto work = [&](std::size_t part, std::size_t) {
            if (part == 5) throw std::runtime_error("part 5");
            ++ended;
        };
        CHECK_THROWS_WITH(run_parts(workers, 1000000, work), "part 5");
        CHECK(ended < 999999);
        if (workers == 1) CHECK(ended == 5);
    }
    const progress report = [](std::int64_t, std::int64_t) -> bool { throw std::logic_error("report"); };
    CHECK_THROWS_WITH(run_parts(
                          2, 10, [](std::size_t, std::size_t) {}, report, 10),
                      "report");
}
