// What the descriptions of columns promise holds in every table of the sample and of a made-up service.
#include "support/built_in.hpp"
#include "support/catch.hpp"
#include "tables/reading.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>
#include <ipsf/table.hpp>
#include <ipsf/version.hpp>

#include <algorithm>

using namespace ipsf;
using namespace table_reading;

namespace {

using ipsf::test::built_in;

void check_all(const std::shared_ptr<const history>& loaded, const char* first, const char* last) {
    const auto& from = *loaded;
    const auto from_day = *parse_day(first), to_day = *parse_day(last);
    due_options due;
    due.as_of = to_day;
    due.horizon = 90;
    due.met = 90;
    const auto list = list_due(built_in(), true, from, due);
    check(tables_of(list, from));
    punctuality_options period;
    period.from = from_day;
    period.to = to_day;
    const auto counted = punctuality_of(built_in(), true, from, period);
    check(tables_of(counted, *built_in(), from, period));
    tracking_options tracked;
    tracked.from = from_day;
    tracked.to = to_day;
    tracked.jobs_started_goal = 3;
    tracked.employed_share_goal = fraction{2, 5};
    const auto table = track(built_in(), true, from, tracked);
    check(tables_of(table, from));
    client_summary_options clients;
    clients.as_of = to_day;
    const auto summary = summarise_clients(from, clients);
    check(tables_of(summary, from));
    phase_options phases;
    phases.as_of = to_day;
    const auto overview = overview_of_phases(built_in(), true, from, phases);
    check(tables_of(overview, from));
    review_options reviewed;
    reviewed.as_of = to_day;
    const auto reviews = score(built_in(), true, &from, {}, reviewed);
    check(tables_of(reviews));
    const auto sensitive = find_sensitivity(built_in(), true, &from, {}, reviewed);
    check(tables_of(sensitive));
    const auto other = embedded_edition("ips25-2008");
    const auto changed = compare_editions(*built_in(), *other);
    check(tables_of(changed));
    series_options dates;
    dates.from = from_day;
    dates.to = to_day;
    const auto compared = compare_reviews(built_in(), other, from, {}, dates);
    check(tables_of(compared));
    const auto series = score_series(built_in(), true, loaded, {}, dates);
    check(tables_of(series));
    const auto& made = reviews.reviews.front();  // of the first team
    for (std::size_t place = 0; place < measure_names.size(); ++place)
        check(tables_of(explain(from, 0, made.looked_at, static_cast<measure>(place),
                                measure_options_of(*built_in(), reviews.calendar)),
                        from));
}

const column_word& word_of(const result_table::column& column, std::string_view key) {
    const auto found =
        std::find_if(column.words.begin(), column.words.end(), [&](const auto& one) { return one.key == key; });
    REQUIRE(found != column.words.end());
    return *found;
}

}  // namespace

TEST_CASE("cells of the sample's tables are what their columns say") {
    const auto sample = load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    check_all(sample, "2024-01-01", "2024-05-08");
}

TEST_CASE("a table without rows has its columns all the same") {
    history_builder builder;
    const std::vector<cell_value> coach = {"C1", "T1", "1"};
    builder.add_row(table_kind::coaches, coach);
    const std::vector<cell_value> episode = {"E1", "K1", "C1", "2024-01-10"};
    builder.add_row(table_kind::episodes, episode);
    const auto from = builder.finish();
    client_summary_options before;
    before.as_of = *parse_day("2023-12-31");
    const auto summary = summarise_clients(*from, before);
    const auto tables = tables_of(summary, *from);
    REQUIRE(tables.size() == 3);
    CHECK(tables[2].rows == 0);
    CHECK(to_csv(tables[2]) == "team_id,coach_id,client_id,episode_id,started_on,ended_on,days\r\n");
    CHECK(to_csv(tables[2], language::fi) == "tiimi,valmentaja,asiakas,asiakkuus,alkoi,päättyi,päiviä\r\n");
    CHECK(to_json(tables[2]) == "[]\n");
}

TEST_CASE("the JSON of a table alone says whose a row is") {
    // In 10 days in phase 1, and 3 more until the day; the JSON of the whole overview names the team outside its flow.
    history_builder builder;
    const std::vector<cell_value> coach = {"C1", "T1", "1"};
    builder.add_row(table_kind::coaches, coach);
    const std::vector<cell_value> episode = {"E1", "K1", "C1", "2024-01-10"};
    builder.add_row(table_kind::episodes, episode);
    const std::vector<cell_value> phase = {"E1", "2024-01-20", "1"};
    builder.add_row(table_kind::phases, phase);
    const auto from = builder.finish();
    phase_options options;
    options.as_of = *parse_day("2024-01-23");
    const auto overview = overview_of_phases(built_in(), true, *from, options);
    const auto json = to_json(named(tables_of(overview, *from), "flow"));
    CHECK(json.find(R"("team_id": "T1")") != std::string::npos);
    tracking_options tracked;
    tracked.from = tracked.to = options.as_of;
    const auto table = track(built_in(), true, *from, tracked);
    const auto rows = to_json(tables_of(table, *from).front());
    for (const auto* const said : {R"("period": "2024-01")", R"("from": "2024-01-23")", R"("row": "coach")",
                                   R"("row": "team")", R"("coach_id": "C1")", R"("coach_id": null)"}) {
        INFO(said);
        CHECK(rows.find(said) != std::string::npos);
    }
}

TEST_CASE("reviews by ratings alone: every criterion 4 but the last, which is 3") {
    std::vector<given_answer> ratings(25);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        ratings[i].item = "rating." + std::to_string(i + 1);
        ratings[i].value = i == 24 ? "3" : "4";
    }
    review_options options;
    options.as_of = *parse_day("2024-06-30");
    const auto scored = score(built_in(), true, nullptr, ratings, options);
    const auto tables = tables_of(scored);

    const auto& reviews = named(tables, "reviews");
    REQUIRE(reviews.rows == 1);
    CHECK(is_empty(reviews, "team_id", 0));  // scored without a history
    CHECK(number_in(reviews, "as_of", 0) == *parse_day("2024-06-30"));
    CHECK(number_in(reviews, "from", 0) == *parse_day("2024-01-01"));
    CHECK(number_in(reviews, "out_of_date", 0) == 0);
    CHECK(is_empty(reviews, "what_if", 0));
    CHECK(number_in(reviews, "total", 0) == 99);  // 24 * 4 + 3
    CHECK(texts_of(reviews, "level").front() == "fair");
    CHECK(number_in(reviews, "way_up_points", 0) == 1);  // "good" is from 100 on
    CHECK(number_in(reviews, "next_review_by", 0) == *parse_day("2024-12-30"));

    const auto& totals = named(tables, "totals");
    REQUIRE(totals.rows == 1);
    CHECK(number_in(totals, "total_low", 0) == 99);
    CHECK(text_in(column_of(totals, "levels").at(0)) == "fair");

    const auto& criteria = named(tables, "criteria");
    REQUIRE(criteria.rows == 25);
    CHECK(number_in(criteria, "criterion", 24) == 25);
    CHECK(number_in(criteria, "score", 24) == 3);
    CHECK(number_in(criteria, "rating", 24) == 3);
    CHECK(number_in(criteria, "rated_on", 24) == *parse_day("2024-06-30"));
    CHECK(texts_of(criteria, "basis") == std::vector<std::string_view>(25, "rating"));

    const auto& inputs = named(tables, "inputs");
    CHECK(texts_of(inputs, "source") == std::vector<std::string_view>(inputs.rows, "none"));
    CHECK(is_empty(inputs, "numerator", 0));
    CHECK(is_empty(inputs, "value", 0));
    CHECK(named(tables, "records").rows == 0);
    CHECK(named(tables, "made_with").rows == 1);
    CHECK(text_in(column_of(named(tables, "made_with"), "edition_id").at(0)) == "fi-2021-11");
}

TEST_CASE("answers of each kind stand in the table of inputs as they were given") {
    std::vector<given_answer> answers(4);
    answers[0].item = "clients_per_coach";
    answers[0].value = "21";
    answers[0].source = answer_source::documents;
    answers[0].note = "=HYPERLINK(\"list\")";
    answers[1].item = "offices_close";
    answers[1].value = "true";
    answers[2].item = "team_attachment";
    answers[2].value = "three_or_more_teams";
    answers[3].item = "rating.2";
    answers[3].value = "3";
    answers[3].source = answer_source::observation;
    answers[3].note = "seen twice";
    review_options options;
    options.as_of = *parse_day("2024-06-30");
    const auto scored = score(built_in(), true, nullptr, answers, options);
    const auto tables = tables_of(scored);
    const auto& inputs = named(tables, "inputs");
    const auto names = texts_of(inputs, "input");
    const auto row_of = [&](std::string_view name) {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    const auto caseload = row_of("clients_per_coach");
    CHECK(number_in(inputs, "criterion", caseload) == 1);
    CHECK(texts_of(inputs, "kind")[caseload] == "measure");
    CHECK(is_empty(inputs, "value", caseload));
    CHECK(number_in(inputs, "numerator", caseload) == 21);
    CHECK(number_in(inputs, "denominator", caseload) == 1);
    CHECK(is_empty(inputs, "measure_numerator", caseload));  // no history, no measure
    CHECK(number_in(inputs, "answered_on", caseload) == *parse_day("2024-06-30"));
    CHECK(text_in(column_of(inputs, "value").at(row_of("offices_close"))) == "true");
    CHECK(texts_of(inputs, "kind")[row_of("offices_close")] == "flag");
    CHECK(text_in(column_of(inputs, "value").at(row_of("team_attachment"))) == "three_or_more_teams");
    CHECK(texts_of(inputs, "kind")[row_of("team_attachment")] == "choice");

    CHECK(texts_of(inputs, "answered_from")[caseload] == "documents");
    CHECK(texts_of(inputs, "note")[caseload] == "=HYPERLINK(\"list\")");
    CHECK(is_empty(inputs, "answered_from", row_of("offices_close")));
    CHECK(is_empty(inputs, "note", row_of("offices_close")));
    const auto& criteria = named(tables, "criteria");
    CHECK(texts_of(criteria, "rated_from")[1] == "observation");
    CHECK(texts_of(criteria, "rating_note")[1] == "seen twice");
    CHECK(is_empty(criteria, "rated_from", 0));
    CHECK(is_empty(criteria, "rating_note", 0));
    // A spreadsheet gets the note as a text, not as a formula.
    CHECK(to_csv(inputs).find("documents,\"=HYPERLINK(\"\"list\"\")\"\r\n") != std::string::npos);
    CHECK(to_csv(inputs, language::fi, csv_for::spreadsheet).find("asiakirjat;\"'=HYPERLINK(\"\"list\"\")\"\r\n") !=
          std::string::npos);
    check(tables);

    // 21 clients are level 4: from 20 down it would be 5.
    const auto& changes = named(tables, "changes");
    REQUIRE(changes.rows > 0);
    CHECK(number_in(changes, "criterion", 0) == 1);
    CHECK(texts_of(changes, "input").front() == "clients_per_coach");
    CHECK(number_in(changes, "now_numerator", 0) == 21);
    CHECK(texts_of(changes, "to").front() == "<= 20");
}

TEST_CASE("results of a date say what they were made with, and whether the edition covers it") {
    // fi-2021-11 is valid from 2021-11-01 on.
    const auto sample = load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    const auto says = [](const std::vector<result_table>& tables, bool out_of_date) {
        const auto& made_with = named(tables, "made_with");
        CHECK(header_of(made_with) == "library,edition_id,hash,out_of_date,what_if_fi,what_if_en");
        CHECK(lines_of(made_with) ==
              std::vector<std::string>{std::string(library_version()) + ",fi-2021-11," + built_in()->hash +
                                       (out_of_date ? ",true,," : ",false,,")});
    };
    for (const bool early : {false, true}) {
        const auto on = *parse_day(early ? "2021-10-31" : "2021-11-01");
        due_options due;
        due.as_of = on;
        const auto list = list_due(built_in(), true, *sample, due);
        says(tables_of(list, *sample), early);
        punctuality_options period;
        period.from = *parse_day("2021-10-01");
        period.to = on;
        const auto counted = punctuality_of(built_in(), true, *sample, period);
        const auto by = built_in();
        says(tables_of(counted, *by, *sample, period), early);
        tracking_options tracked;
        tracked.from = period.from;
        tracked.to = on;
        const auto table = track(built_in(), true, *sample, tracked);
        says(tables_of(table, *sample), early);
        phase_options phases;
        phases.as_of = on;
        const auto overview = overview_of_phases(built_in(), true, *sample, phases);
        says(tables_of(overview, *sample), early);
    }
}

TEST_CASE("why there is no measure is said in both languages, with the numbers of the edition") {
    // The sample's first job starts in June 2023: until March there is none to ask for the 58th day after the first
    // month and the 150th after four, which are the edition's.
    const auto sample = load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    review_options asked;
    asked.as_of = *parse_day("2023-03-31");
    const auto reviews = score(built_in(), true, sample.get(), {}, asked);
    const auto tables = tables_of(reviews);
    const auto& reason = column_of(named(tables, "inputs"), "reason");
    for (const std::string days : {"58", "150"}) {
        const auto& word = word_of(reason, "no supported job reached day " + days + " in the window");
        CHECK(word.fi == "mikään tuettu työsuhde ei yltänyt jaksolla päivään " + days);
        CHECK(word.en == word.key);
    }
    const auto& contacts = word_of(reason, "no employer contact with tailored known in the window");
    CHECK(contacts.en ==
          "no employer contact in the window of which it is known whether it was tailored to the client");
    CHECK(word_of(column_of(named(tables, "records"), "kind"), "waiting").fi == "odottaa");
    const auto csv = to_csv(named(tables, "inputs"), language::fi);
    CHECK(csv.find("jaksolla ei alkanut työsuhteita,") != std::string::npos);
    CHECK(csv.find("no job started") == std::string::npos);
}

TEST_CASE("every kind of a warning has its words, whether or not there is one") {
    const auto sample = load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    review_options asked;
    asked.as_of = *parse_day("2024-05-08");
    const auto reviews = score(built_in(), true, sample.get(), {}, asked);
    const auto tables = tables_of(reviews);
    CHECK(named(tables, "warnings").rows == 0);
    const auto& kind = column_of(named(tables, "warnings"), "kind");
    CHECK(word_of(kind, "unknown-column").fi == "Sarake, jota taulussa ei ole");
    CHECK(word_of(kind, "unknown-column").en == "Column that the table does not have");
}

TEST_CASE("the totals of a series by ratings alone, on a date that the edition does not cover and one that it does") {
    const auto sample = load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    std::vector<given_answer> ratings(25);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        ratings[i].item = "rating." + std::to_string(i + 1);
        ratings[i].value = i == 24 ? "3" : "4";
    }
    series_options options;
    options.from = *parse_day("2021-10-01");
    options.to = *parse_day("2021-11-30");
    options.teams = {"T1"};
    const auto series = score_series(built_in(), true, sample, ratings, options);
    const auto tables = tables_of(series);

    // 24 * 4 + 3 = 99, one short of "good"; a fair team is reviewed again in half a year.
    const auto& totals = named(tables, "totals");
    CHECK(header_of(totals) ==
          "team_id,as_of,from,months,out_of_date,scale,total,total_low,total_high,level,levels,next_review_by");
    CHECK(lines_of(totals) ==
          std::vector<std::string>{"T1,2021-10-31,2021-05-01,6,true,,99,99,99,fair,fair,2022-04-30",
                                   "T1,2021-11-30,2021-06-01,6,false,,99,99,99,fair,fair,2022-05-30"});
    CHECK(number_in(named(tables, "made_with"), "out_of_date", 0) == 1);  // one of the dates is enough
}

TEST_CASE("the totals of a series are those of its reviews, scale by scale") {
    const auto sample = load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    series_options options;
    options.from = *parse_day("2024-03-01");
    options.to = *parse_day("2024-04-30");
    for (const auto& by : {built_in(), read_edition_file(IPSF_SOURCE_DIR "/tests/editions/made-up-youth.toml")}) {
        const auto series = score_series(by, true, sample, {}, options);
        const auto of_series = tables_of(series);
        const auto& totals = named(of_series, "totals");
        REQUIRE(totals.rows == series.size() * by->scales.size());
        for (std::size_t place = 0; place < series.size(); ++place) {
            const auto alone = series.alone(place);
            const auto of_one = tables_of(alone);
            const auto& expected = named(of_one, "totals");
            for (const auto* name :
                 {"team_id", "as_of", "scale", "total", "total_low", "total_high", "level", "levels", "next_review_by"})
                for (std::size_t scale = 0; scale < by->scales.size(); ++scale) {
                    CAPTURE(name, place, scale);
                    const auto cell = column_of(totals, name).at(place * by->scales.size() + scale);
                    const auto same = column_of(expected, name).at(scale);
                    const bool is_text =
                        std::holds_alternative<std::string>(cell) || std::holds_alternative<std::string_view>(cell);
                    CHECK((is_text ? text_in(cell) == text_in(same) : cell == same));
                }
        }
    }
}
