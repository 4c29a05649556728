// Whatever allocation fails: a status or an exception, or the whole right result. Never a crash, a leak or a part of a
// result.
#include "allocation/failing_allocation.hpp"
#include "history/content.hpp"
#include "history/folder.hpp"
#include "history/full_history.hpp"
#include "history/in/load_csv.hpp"
#include "history/in/load_sqlite.hpp"
#include "support/catch.hpp"

#include <ipsf.h>
#include <ipsf/arrow.hpp>
#include <ipsf/components.hpp>
#include <ipsf/dmn.hpp>
#include <ipsf/edition_check.hpp>
#include <ipsf/edition_test.hpp>
#include <ipsf/part.hpp>
#include <ipsf/report.hpp>
#include <ipsf/xlsx.hpp>

#include <unistd.h>

using namespace ipsf;
using ipsf::test::content_of;
using ipsf::test::folder;

namespace {

const std::string due_history = IPSF_SOURCE_DIR "/tests/cases/due/history";
const day as_of = *parse_day("2024-04-20");

std::shared_ptr<const ipsf::edition> built_in() { return embedded_edition("fi-2021-11"); }

std::shared_ptr<const history> small_history() {
    static const auto loaded = load_history(due_history, {.run = {.threads = 1}});
    return loaded;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    return text;
}

// With the days that options need, and what they hold else by default.
template <typename Options>
Options on_that_day() {
    Options asked;
    asked.as_of = as_of;
    return asked;
}
template <typename Options>
Options until_that_day(std::string_view from) {
    Options asked;
    asked.from = *parse_day(from);
    asked.to = as_of;
    return asked;
}
due_options all_due() {
    auto asked = on_that_day<due_options>();
    asked.met = 60;
    return asked;
}

void check_every(const char* what, const std::function<std::string()>& work, std::int64_t part = 20) {
    const auto trial = ipsf::test::fail_every_allocation(work, part);
    INFO(what << ": " << trial.failures << " of " << trial.tried << " places, first of them\n" << trial.first_failures);
    CHECK(trial.tried > 10);
    CHECK(trial.failures == 0);
}

void write_full_history(const folder& place) {
    for (const auto& [table, text] : ipsf::test::full_history) place.write(table + ".csv", text);
    place.write("notes.txt", "mine");
}

// Content without allocating is not to be had: it is compared only where nothing fails. What fails in it fails as in
// the library.
std::string loaded(const std::string& path, int threads = 1) {
    return joined(content_of(*load_history(path, {.run = {.threads = threads}})));
}

}  // namespace

TEST_CASE("loading a folder") {
    const folder place;
    write_full_history(place);
    check_every(
        "folder", [&] { return loaded(place.path()); }, 0);
}

TEST_CASE("loading an SQLite file") {
    if (!has_component("sqlite")) return;
    const folder place;
    write_full_history(place);
    write_sqlite(*load_history(place.path()), place.file("history.db"));
    check_every("file", [&] { return loaded(place.file("history.db")); });
}

TEST_CASE("a load that is refused") {
    const folder place;
    write_full_history(place);
    place.write("phases.csv", "episode_id,on,phase\n9,2024-01-10,1\n1,2024-01-20,7\n1,x,\n");
    check_every("problems", [&] {
        try {
            return loaded(place.path());
        } catch (const refused& found) {
            return problems_to_text(found.problems(), found.count(), {}, language::fi);
        }
    });
}

TEST_CASE("writing a history") {
    const folder files;
    write_full_history(files);
    std::filesystem::remove(files.file("notes.txt"));
    const auto whole = load_history(files.path());
    const folder place;
    int written = 0;
    const auto new_name = [&](const char* end) {
        return place.file(std::to_string(getpid()) + "-" + std::to_string(written++) + end);
    };
    check_every("CSV", [&] {
        write_csv(*whole, new_name(""));
        return std::string();
    });
    if (has_component("sqlite"))
        check_every("SQLite", [&] {
            write_sqlite(*whole, new_name(".db"));
            return std::string();
        });
    // What has a name is whole, and nothing else is left.
    std::size_t found = 0;
    const auto expected = content_of(*whole);
    for (const auto& entry : std::filesystem::directory_iterator(place.path())) {
        ++found;
        CHECK(content_of(*load_history(entry.path().string())) == expected);
    }
    CHECK(found >= (has_component("sqlite") ? 8U : 4U));  // twice with memory and at the end of each trial
}

TEST_CASE("rows and columns") {
    const std::vector<cell_value> coach = {"C1", "T1", "0.5"};
    const std::vector<cell_value> episode = {std::int64_t{1}, "K1", "C1", "2024-01-10", "2024-06-20"};
    std::vector<std::int32_t> days(3000, *parse_day("2024-02-01"));
    std::vector<std::int64_t> numbers(3000);
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<std::int64_t>(i);
    const std::vector<column_view::text_element> parties(3000, {"employer", 8});
    const std::vector<column_view::text_element> coaches(3000, {"C1", 2});
    const std::vector<column_view> columns = {
        {.name = "on", .type = column_view::element::int32, .values = days.data()},
        {.name = "coach_id", .type = column_view::element::text, .values = coaches.data()},
        {.name = "party", .type = column_view::element::text, .values = parties.data()},
        {.name = "employer_id", .type = column_view::element::int64, .values = numbers.data()}};
    const auto make = [&](const load_options& options, bool lend) {
        history_builder builder(options);
        builder.add_row(table_kind::coaches, coach);
        builder.add_row(table_kind::episodes, episode);
        if (lend)
            builder.lend_columns(table_kind::contacts, 3000, columns);
        else
            builder.add_columns(table_kind::contacts, 3000, columns);
        return builder.finish();
    };
    for (const bool lend : {false, true})
        check_every("builder", [&] { return std::to_string(make({.run = {.threads = 1}}, lend)->contacts.size()); });
    const auto earlier = make({}, false);
    check_every("continued", [&] {
        auto builder = history_builder::continuing(earlier, {.run = {.threads = 1}});
        builder.add_row(table_kind::coaches, coach);
        builder.add_columns(table_kind::contacts, 5, columns);
        return std::to_string(builder.finish()->contacts.size());
    });
    check_every("part",
                [&] { return std::to_string(part_of(*earlier, std::vector<std::string>{"T1"})->contacts.size()); });
    check_every("saved", [&] {
        const auto bytes = save_part(*small_history(), *built_in());
        return std::to_string(load_part(bytes, *built_in())->contacts.size()) + bytes;
    });
}

TEST_CASE("workbooks") {
    if (!has_component("xlsx")) return;
    const auto from = small_history();
    review_options options;
    options.as_of = *parse_day("2024-05-08");
    const auto scored = score(built_in(), true, from.get(), {}, options);
    check_every("xlsx", [&] { return to_xlsx(scored, language::fi); });
    series_options dates;
    dates.from = *parse_day("2024-03-01");
    dates.to = options.as_of;
    const auto series = score_series(built_in(), true, from, {}, dates);
    check_every("xlsx of a series", [&] { return to_xlsx(series, language::en); });
}

TEST_CASE("DMN") {
    if (!has_component("dmn")) return;
    check_every("DMN", [] { return to_dmn(*built_in(), language::fi); });
    check_every("DMN tests", [] { return to_dmn_tests(*built_in()); });
}

TEST_CASE("editions") {
    check_every("check", [] { return std::to_string(check_edition(*built_in()).size()); });
    check_every("test", [] { return std::to_string(test_edition(*built_in()).failures.size()); });
    const auto other = embedded_edition("ips25-2008");
    check_every("diff", [&] {
        const auto changed = compare_editions(*built_in(), *other);
        return to_text(changed, language::en) + to_csv(changed);
    });
    check_every("reading", [] { return read_edition_file(IPSF_SOURCE_DIR "/rulebooks/fi-2021-11.toml")->hash; });
    check_every("model", [] {
        const auto model = read_service_model_file(IPSF_SOURCE_DIR "/rulebooks/service-models/kainuu.toml");
        return to_text(*model, language::fi) + to_chart(*model, language::en);
    });
    check_every("what-if", [] { return with_choices(built_in(), {{"averaging", "ratings"}})->choice("averaging"); });
}

TEST_CASE("reviews and series") {
    const auto options = on_that_day<review_options>();
    const std::vector<given_answer> answers =
        read_answers("item,value\nrating.1,4\ncoaching_time_share,97/100\n", "answers.csv");
    check_every("answers",
                [] { return read_answers("item,value,note\nrating.1,4,\"a \"\"b\"\"\"\n", "answers.csv").at(0).note; });
    check_every("reviews", [&] {
        return to_text(score(built_in(), true, small_history().get(), answers, options, {.threads = 1}), language::fi);
    });
    check_every("sensitivity", [&] {
        return to_text(find_sensitivity(built_in(), true, small_history().get(), answers, options, {.threads = 1}),
                       language::en);
    });
    const auto dates = until_that_day<series_options>("2023-11-01");
    check_every("series", [&] {
        const auto made = score_series(built_in(), true, small_history(), answers, dates, {.threads = 1});
        ArrowArrayStream stream{};
        to_arrow(made, &stream);
        stream.release(&stream);
        return to_text(made, language::fi) + to_csv(made);
    });
    const auto other = embedded_edition("ips25-2008");
    check_every("compared reviews", [&] {
        const auto compared =
            compare_reviews(built_in(), other, small_history().get(), answers, options, {.threads = 1});
        return to_text(compared, language::fi) + to_csv(compared);
    });
}

TEST_CASE("explanations, due lists, phases, tracking, clients") {
    const auto asked = review_window(as_of, 6);
    const auto team = small_history()->team_ids.find(std::string_view("T1"));
    for (const auto which : {measure::clients_per_coach, measure::employer_meetings_per_week})
        check_every("explanation", [&] {
            const auto explained = explain(*small_history(), team, asked, which, {});
            ArrowArrayStream stream{};
            to_arrow(explained, *small_history(), &stream);
            stream.release(&stream);
            return to_csv(explained, *small_history()) +
                   to_text(explained, *small_history(), team, asked, which, language::fi);
        });
    check_every("due", [&] {
        const auto list = list_due(built_in(), true, *small_history(), all_due(), {.threads = 1});
        ArrowArrayStream stream{};
        to_arrow(list, *small_history(), &stream);
        stream.release(&stream);
        return to_csv(list, *small_history()) + to_text(list, *small_history(), language::en);
    });
    const auto period = until_that_day<punctuality_options>("2024-01-01");
    check_every("punctuality", [&] {
        const auto counted = punctuality_of(built_in(), true, *small_history(), period, {.threads = 1});
        return to_csv(counted, *built_in(), *small_history()) +
               to_text(counted, *built_in(), *small_history(), period, language::fi);
    });
    check_every("phases", [&] {
        const auto seen = overview_of_phases(built_in(), true, *small_history(), on_that_day<phase_options>());
        return to_csv(seen, *small_history()) + to_text(seen, *small_history(), language::fi);
    });
    check_every("tracking", [&] {
        const auto table = track(built_in(), true, *small_history(), until_that_day<tracking_options>("2024-01-01"));
        return to_csv(table, *small_history(), language::fi) + to_text(table, *small_history(), language::en);
    });
    check_every("clients", [&] {
        const auto summary = summarise_clients(*small_history(), on_that_day<client_summary_options>());
        return to_csv(summary, *small_history(), language::fi) + to_text(summary, *small_history(), language::en);
    });
}

namespace {

// What a function of the C ABI says, as an exception.
void done(std::int32_t status) {
    if (status == IPSF_OUT_OF_MEMORY) throw std::bad_alloc();
    if (status != IPSF_OK) throw std::runtime_error(ipsf_status_name(status));
}

}  // namespace

TEST_CASE("through the C ABI") {
    check_every("C", [] {
        struct handles {
            ~handles() {
                ipsf_error_free(&error);
                ipsf_reviews_free(&reviews);
                ipsf_edition_free(&edition);
                ipsf_history_free(&history);
            }
            ipsf_error* error = nullptr;
            ipsf_history* history = nullptr;
            ipsf_edition* edition = nullptr;
            ipsf_reviews* reviews = nullptr;
        } held;
        ipsf_load_options loading = IPSF_LOAD_OPTIONS_INIT;
        loading.threads = 1;
        done(ipsf_history_load(due_history.c_str(), &loading, &held.history, &held.error));
        done(ipsf_edition_embedded("fi-2021-11", &held.edition, &held.error));
        ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
        options.as_of = as_of;
        done(ipsf_reviews_score(held.edition, held.history, nullptr, &options, &held.reviews, &held.error));
        const char* text = nullptr;
        done(ipsf_reviews_text(held.reviews, "fi", &text, nullptr, &held.error));
        return std::string(text);
    });
}

TEST_CASE("JSON") {
    const auto options = on_that_day<review_options>();
    check_every("reviews",
                [&] { return to_json(score(built_in(), true, small_history().get(), {}, options, {.threads = 1})); });
    check_every("due",
                [&] { return to_json(list_due(built_in(), true, *small_history(), all_due()), *small_history()); });
    check_every("clients", [&] {
        return to_json(summarise_clients(*small_history(), on_that_day<client_summary_options>()), *small_history());
    });
    check_every("problems", [&] {
        const problem one = {"jobs", 1, "job_id", "a rule with a name as long as some",
                             "a message that is too long to need no memory"};
        return problems_to_json({one, one, one}, 3, {});
    });
    check_every("edition", [&] { return to_json(*built_in()); });
}
