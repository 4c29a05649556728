// What a reviewer has an answer from, and the note on it: they stand in the review with the answer that is used.
#include "review/case.hpp"
#include "support/catch.hpp"

using namespace review_case;
using ipsf::answer_source;

namespace {

ipsf::given_answer given_with_note(std::string item, std::string value, answer_source source, std::string note) {
    ipsf::given_answer answer;
    answer.item = std::move(item);
    answer.value = std::move(value);
    answer.source = source;
    answer.note = std::move(note);
    return answer;
}

void check_caseload(const ipsf::review_set& scored, answer_source from, std::string_view note) {
    const auto& used = criterion(scored, 1).inputs.at(0);
    CHECK(used.answered_from == from);
    CHECK(used.note == note);
}

void check_rating(const ipsf::review_set& scored, answer_source from, std::string_view note) {
    CHECK(criterion(scored, 1).rated_from == from);
    CHECK(criterion(scored, 1).rating_note == note);
}

}  // namespace

TEST_CASE("an answer of the history is used with its source and note") {
    const auto scored = score_team({{"T2", "clients_per_coach", "18", "2024-06-01", "documents", "asiakasluettelo"},
                                    {"T2", "rating.1", "3", "2024-06-30", "observation", "kävin paikalla"},
                                    {"T2", "rating.2", "3", "2024-06-30"}},
                                   "2024-06-30");
    check_rating(scored, answer_source::observation, "kävin paikalla");
    check_caseload(scored, answer_source::documents, "asiakasluettelo");  // under the rating, which won
    CHECK(criterion(scored, 2).rating == 3);
    CHECK(criterion(scored, 2).rated_from == answer_source::none);
    CHECK(criterion(scored, 2).rating_note.empty());
    CHECK(criterion(scored, 3).rated_from == answer_source::none);  // not rated
}

TEST_CASE("a given answer is used with its source and note, with and without a history") {
    const std::vector given{given_with_note("clients_per_coach", "18", answer_source::interview, "esihenkilö kertoi"),
                            given_with_note("rating.1", "4", answer_source::documents, "vuosikertomus")};
    for (const auto& scored :
         {score_team({}, "2024-06-30", given), ipsf::score(built_in(), false, nullptr, given, options("2024-06-30"))}) {
        check_caseload(scored, answer_source::interview, "esihenkilö kertoi");
        check_rating(scored, answer_source::documents, "vuosikertomus");
    }
}

TEST_CASE("the note is that of the answer in force") {
    const std::vector<cells> answers{
        {"T1", "clients_per_coach", "18", "2023-03-01", "interview", "first"},
        {"T1", "clients_per_coach", "35", "2024-03-01", "observation", "second"},
        {"T1", "clients_per_coach", "36", "2024-05-01"},
        {"T1", "rating.1", "3", "2024-05-01", "observation", "of that day"},
    };
    const auto on_day = [&](std::string_view as_of) { return score_team(answers, as_of, {}, {}, "T1"); };
    check_caseload(on_day("2024-02-29"), answer_source::interview, "first");
    check_caseload(on_day("2024-04-30"), answer_source::observation, "second");
    check_caseload(on_day("2024-05-01"), answer_source::none, "");  // the third has neither
    check_rating(on_day("2024-05-01"), answer_source::observation, "of that day");
    check_rating(on_day("2024-05-02"), answer_source::none, "");
    // All have expired: the measure of T1 decides.
    check_caseload(on_day("2025-05-02"), answer_source::none, "");
    CHECK(criterion(on_day("2025-05-02"), 1).inputs[0].source == ipsf::input_source::measure);
}

TEST_CASE("what overrides an answer brings its own note, or none") {
    const std::vector<cells> answers{{"T2", "clients_per_coach", "18", "2024-06-30", "documents", "of the history"},
                                     {"T2", "rating.1", "2", "2024-06-30", "documents", "of the history"}};
    check_caseload(score_team(answers, "2024-06-30", given({{"clients_per_coach", "35"}})), answer_source::none, "");
    check_rating(score_team(answers, "2024-06-30", given({{"rating.1", "5"}})), answer_source::none, "");
    std::vector both{given_with_note("clients_per_coach", "20", answer_source::observation, "for all"),
                     given_with_note("clients_per_coach", "22", answer_source::interview, "for the team")};
    both[1].team = "T2";
    check_caseload(score_team(answers, "2024-06-30", both), answer_source::interview, "for the team");
    check_caseload(score_team(answers, "2024-06-30", both, {}, "T1"), answer_source::observation, "for all");
}

TEST_CASE("a series keeps notes, those given with the call too") {
    ipsf::series_options asked;
    asked.from = on("2024-01-01");
    asked.to = on("2024-03-31");
    asked.teams = {"T2"};
    const auto scored = [&] {
        // Longer than a string keeps in itself: what is given is gone by the time a review is asked for.
        std::vector given{given_with_note("rating.2", "5", answer_source::documents, std::string(1000, 'r')),
                          given_with_note("offices_close", "true", answer_source::observation, std::string(1000, 'o'))};
        const auto history =
            two_teams({{"T2", "clients_per_coach", "18", "2023-02-28", "interview", "long ago"},
                       {"T2", "clients_per_coach", "19", "2024-03-15", "documents", "asiakasluettelo maaliskuussa"},
                       {"T2", "rating.1", "2", "2024-01-31", "observation", "kokous tammikuussa"}});
        return ipsf::score_series(built_in(), false, history, given, asked);
    }();
    REQUIRE(scored.size() == 3);
    // 12 months from the last of February 2023 are over on 2024-02-28, a day before the second date.
    check_caseload(scored.alone(0), answer_source::interview, "long ago");
    check_caseload(scored.alone(1), answer_source::none, "");
    check_caseload(scored.alone(2), answer_source::documents, "asiakasluettelo maaliskuussa");
    check_rating(scored.alone(0), answer_source::observation, "kokous tammikuussa");
    check_rating(scored.alone(1), answer_source::none, "");
    for (std::size_t place = 0; place < scored.size(); ++place) {
        const auto review = scored.at(place);
        CHECK(review.criteria[1].rated_from == answer_source::documents);
        CHECK(review.criteria[1].rating_note == std::string(1000, 'r'));
        const auto& asked_of_contact = scored.edition().criteria[4].inputs;
        for (std::size_t i = 0; i < asked_of_contact.size(); ++i)
            CHECK(review.criteria[4].inputs[i].note ==
                  (asked_of_contact[i].name == "offices_close" ? std::string(1000, 'o') : std::string()));
    }
}

TEST_CASE("a note that is no text is refused, and messages never say one") {
    const auto refusals = [](const ipsf::given_answer& answer) {
        return problems_of([&] { (void)score_team({}, "2024-06-30", {answer}); });
    };
    const std::string secret = "Maija";
    for (const auto& [note, rule] : {std::pair{secret + "\xFF", "not-utf8"}, {secret + std::string(1, '\0'), "nul"}}) {
        const auto found = refusals(given_with_note("rating.1", "3", answer_source::none, note));
        REQUIRE(found.size() == 1);
        CHECK(found[0].column == "note");
        CHECK(found[0].rule == rule);
        CHECK(found[0].message.find(secret) == std::string::npos);
    }
    const auto bad_value = refusals(given_with_note("rating.1", "6", answer_source::interview, secret));
    REQUIRE(bad_value.size() == 1);
    CHECK(bad_value[0].rule == "bad-answer");
    CHECK(bad_value[0].message.find(secret) == std::string::npos);
}
