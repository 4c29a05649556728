// Whole reviews equal the oracle's: ratings over answers over measures, carried answers, totals, levels, the next
// review.
#include "oracle/random_given.hpp"
#include "oracle/spec_review.hpp"
#include "oracle/to_history.hpp"
#include "support/catch.hpp"

#include <ipsf/review.hpp>

#include <algorithm>
#include <map>

namespace {

struct random_choices {
    oracle::review_choices spec;
    std::map<std::string, std::string> library;
};

random_choices choose(oracle::random_source& random) {
    random_choices chosen;
    if (random.in_percent(30)) {
        chosen.spec.average_ratings = true;
        chosen.library["averaging"] = "ratings";
    }
    if (random.in_percent(25)) {
        chosen.spec.scoring.round_half_up = true;
        chosen.library["edge"] = "round-half-up";
    }
    if (random.in_percent(25)) {
        chosen.spec.measures.count_waiting = false;
        chosen.library["waiting"] = "excluded";
    }
    if (random.in_percent(25)) {
        chosen.spec.measures.count_seasonal_and_agency = false;
        chosen.library["seasonal_and_agency"] = "not_counted";
    }
    if (random.in_percent(25)) {
        chosen.spec.scoring.practice_share = random.between(30, 100);
        chosen.library["practice_share"] = std::to_string(chosen.spec.scoring.practice_share);
    }
    if (random.in_percent(25)) {
        chosen.spec.answers_valid_months = random.between(1, 13);
        chosen.library["answers_valid_months"] = std::to_string(chosen.spec.answers_valid_months);
    }
    return chosen;
}

/// Answers given beside the history, for one team or all; put into the rows as if dated as_of, in place of what stood
/// there.
std::vector<ipsf::given_answer> give_answers(oracle::random_source& random, oracle::tables& rows,
                                             const std::vector<std::string>& teams, oracle::day as_of) {
    if (random.in_percent(60)) return {};
    auto given = oracle::random_given(random, teams, 15);
    if (!rows.answers) rows.answers.emplace();
    for (const auto& answer : given) {
        std::erase_if(*rows.answers, [&](const oracle::answer_row& row) {
            return row.item == answer.item && (!answer.team || row.team_id == *answer.team) && row.on <= as_of;
        });
        for (const auto& team : teams)
            if (!answer.team || team == *answer.team) rows.answers->push_back({team, answer.item, answer.value, as_of});
    }
    return given;
}

ipsf::basis expected_basis(const oracle::scored_criterion& spec) {
    if (spec.rated) return ipsf::basis::rating;
    if (spec.answered_inputs > 0 && spec.measured_inputs > 0) return ipsf::basis::both;
    if (spec.answered_inputs > 0) return ipsf::basis::answer;
    return spec.measured_inputs > 0 ? ipsf::basis::measure : ipsf::basis::none;
}

void check_criterion(const ipsf::criterion_score& library, const oracle::scored_criterion& spec) {
    INFO("criterion " << library.id);
    CHECK(library.decided.low == spec.low);
    CHECK(library.decided.high == spec.high);
    CHECK(library.rating.has_value() == spec.rated);
    CHECK(library.basis == expected_basis(spec));
    // R4: a rating against inputs that decide another score is a disagreement with just that score.
    if (spec.rated && spec.low_without_rating == spec.high_without_rating && spec.low_without_rating != spec.low) {
        REQUIRE(library.disagrees);
        CHECK(library.disagrees->low == spec.low_without_rating);
        CHECK(library.disagrees->high == spec.high_without_rating);
    }
    // ... and where nothing was overruled, there is none.
    if (!spec.rated && spec.answered_inputs == 0) CHECK_FALSE(library.disagrees);
    if (spec.rated && spec.low_without_rating == spec.low && spec.high_without_rating == spec.high &&
        spec.answered_inputs == 0)
        CHECK_FALSE(library.disagrees);
}

}  // namespace

TEST_CASE("reviews equal the oracle's over random histories and answers") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    int reviews = 0;
    int complete = 0;
    std::map<std::string, int> levels;
    for (std::uint64_t seed = 500; seed < 545; ++seed) {
        const bool integer_ids = seed % 2 == 0;
        const auto random = oracle::random_history(seed, {integer_ids, seed % 7 != 0});
        const auto history = oracle::to_history(random.history, {oracle::handed_over::by_rows, integer_ids, seed});
        oracle::random_source choices(seed);
        for (const auto& review : random.reviews) {
            const auto chosen = choose(choices);
            const auto teams = oracle::teams_on(random.history, review.as_of);
            if (teams.empty()) continue;
            auto rows = random.history;
            const auto given = give_answers(choices, rows, teams, review.as_of);
            ipsf::review_options options;
            options.as_of = oracle::to_library_day(review.as_of);
            options.months = review.months;
            options.choices = chosen.library;
            const auto scored = ipsf::score(edition, true, history.get(), given, options);
            REQUIRE(scored.reviews.size() == teams.size());
            for (std::size_t i = 0; i < teams.size(); ++i) {
                const auto& library = scored.reviews[i];
                INFO("seed " << seed << ", team " << teams[i] << ", as_of " << ipsf::format_day(options.as_of)
                             << ", months " << review.months << (chosen.spec.average_ratings ? ", ratings" : "")
                             << (chosen.spec.scoring.round_half_up ? ", rounded" : ""));
                const auto spec = oracle::review_team(rows, teams[i], review.as_of, review.months, chosen.spec);
                CHECK(library.team == spec.team);
                REQUIRE(library.criteria.size() == 25);
                int section_low = 0;
                for (const auto& criterion : library.criteria)
                    check_criterion(criterion, spec.criteria.at(static_cast<std::size_t>(criterion.id)));
                for (const auto& section : library.sections) section_low += section.low;
                CHECK(section_low == spec.total_low);
                CHECK(library.totals[0].total.low == spec.total_low);
                CHECK(library.totals[0].total.high == spec.total_high);
                CHECK(library.totals[0].levels == spec.levels);
                CHECK(library.totals[0].next_review_by ==
                      (spec.next_review_by ? oracle::to_library_day(*spec.next_review_by) : ipsf::no_day));
                ++reviews;
                complete += library.totals[0].total.scored() ? 1 : 0;
                for (const auto& level : library.totals[0].levels) ++levels[level];
            }
        }
    }
    CHECK(reviews > 300);
    CHECK(complete > 20);
    CHECK(levels.size() >= 3);
}

TEST_CASE("every total of a paper score sheet has the oracle's level and next review") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    const oracle::day as_of = std::chrono::year{2024} / std::chrono::August / 31;
    for (int total = 25; total <= 125; ++total) {
        oracle::tables rows;
        rows.answers.emplace();
        std::vector<ipsf::given_answer> sheet;
        for (int criterion = 1; criterion <= 25; ++criterion) {
            const int rating = total / 25 + (criterion <= total % 25 ? 1 : 0);
            ipsf::given_answer answer;
            answer.item = "rating." + std::to_string(criterion);
            answer.value = std::to_string(rating);
            rows.answers->push_back({"T1", answer.item, answer.value, as_of});
            sheet.push_back(answer);
        }
        ipsf::review_options options;
        options.as_of = oracle::to_library_day(as_of);
        const auto scored = ipsf::score(edition, true, nullptr, sheet, options);
        const auto spec = oracle::review_team(rows, "T1", as_of, 6, {});
        REQUIRE(scored.reviews.size() == 1);
        INFO("total " << total);
        CHECK(spec.total_low == total);
        CHECK(scored.reviews.front().totals[0].total.low == total);
        CHECK(scored.reviews.front().totals[0].total.high == total);
        CHECK(scored.reviews.front().totals[0].levels == spec.levels);
        CHECK(scored.reviews.front().totals[0].next_review_by == oracle::to_library_day(spec.next_review_by.value()));
    }
}
