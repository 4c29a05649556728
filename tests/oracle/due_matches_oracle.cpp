// The due list of random histories is the oracle's, and nothing after as_of changes it.
#include "random_history.hpp"
#include "spec_due.hpp"
#include "support/catch.hpp"
#include "to_history.hpp"

#include <ipsf/due.hpp>

using namespace oracle;

namespace {

std::string id_or_dash(const ipsf::id_dictionary& ids, ipsf::id_index id) { return id == ipsf::no_id ? "-" : ids.text(id); }

std::vector<std::string> lines_of(const ipsf::history& of, const asked_due& asked, const std::vector<std::string>& keys) {
    ipsf::due_options options;
    options.as_of = to_library_day(asked.as_of);
    options.horizon = asked.horizon;
    options.met = asked.met;
    options.keys = keys;
    const auto list = ipsf::list_due(ipsf::embedded_edition("fi-2021-11"), true, of, options);
    std::vector<std::string> lines;
    for (const auto& item : list.items)
        lines.push_back(list.edition->process->deadlines[item.deadline].key + " " + id_or_dash(of.coach_ids, item.coach) + " " +
                        id_or_dash(of.episode_ids, item.episode) + " " + id_or_dash(of.job_ids, item.job) + " " +
                        ipsf::format_day(item.trigger_on) + " " + ipsf::format_day(item.due_on) + " " +
                        std::string(ipsf::due_state_names[static_cast<std::size_t>(item.state)]) + " " + std::to_string(item.days) + " " +
                        (item.met_on == ipsf::no_day ? "-" : ipsf::format_day(item.met_on)));
    return lines;
}

}  // namespace

TEST_CASE("the due list of a random history is the oracle's") {
    const std::vector<std::string> keys(due_keys().begin(), due_keys().end());
    std::size_t items = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto made = random_history(seed, {});
        const auto history = to_history(made.history, {});
        random_source random(seed);
        for (const auto& review : made.reviews) {
            const asked_due asked{review.as_of - days(random.between(0, 40)), random.between(0, 40), random.between(0, 60)};
            const auto lines = lines_of(*history, asked, keys);
            const auto expected = spec_due(made.history, asked);
            INFO("seed " << seed << ", as of " << iso(asked.as_of) << ", horizon " << asked.horizon << ", met " << asked.met);
            CHECK(std::vector<std::string>(expected.begin(), expected.end()) == [&] {
                auto sorted = lines;
                std::sort(sorted.begin(), sorted.end());
                return sorted;
            }());
            items += lines.size();
        }
    }
    CHECK(items > 1000);  // the histories do ask for something
}

TEST_CASE("nothing after as_of changes a due list, nor does the order of rows") {
    for (std::uint64_t seed = 100; seed < 140; ++seed) {
        const auto made = random_history(seed, {});
        for (const auto& review : made.reviews) {
            const asked_due asked{review.as_of - days(20), 30, 60};
            const auto lines = lines_of(*to_history(made.history, {}), asked, {});
            hand_over shuffled;
            shuffled.shuffled_with = seed;
            INFO("seed " << seed << ", as of " << iso(asked.as_of));
            CHECK(lines_of(*to_history(known_on(made.history, asked.as_of), {}), asked, {}) == lines);
            CHECK(lines_of(*to_history(made.history, shuffled), asked, {}) == lines);
        }
    }
}
