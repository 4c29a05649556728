// Reviews as tables. Their JSON nests what these join by team_id, as_of, criterion and input.
#include "tables/review_tables.hpp"

#include "tables/made_with_table.hpp"
#include "tables/said_reasons.hpp"
#include "tables/total_columns.hpp"
#include "tables/warning_table.hpp"

namespace ipsf::tables {
namespace {

using type = cell_type;

std::vector<column_word> source_words() {
    return {{"measure", "mittari", "measure"}, {"answer", "vastaus", "answer"}, {"none", "ei mitään", "none"}};
}

/// A flag, a choice or a count as an answer says it; nothing of a measure, which its two numbers say.
table_cell value_text(const input& asked, const input_value& value) {
    if (!value) return {};
    switch (asked.kind) {
        case input_kind::flag:
            return std::string_view(value->numerator != 0 ? "true" : "false");
        case input_kind::choice:
            return std::string_view(asked.choices[static_cast<std::size_t>(value->numerator)]);
        case input_kind::count:
            return std::to_string(value->numerator);
        case input_kind::measure:
            break;
    }
    return {};
}

/// Of a measure: as it was measured, also when it is unknown, or as it was answered.
std::optional<fraction> measure_value(const input& asked, const used_input& used) {
    if (used.source == input_source::measure) return fraction{used.measured->numerator, used.measured->denominator};
    return asked.kind == input_kind::measure ? used.value : std::nullopt;
}

/// The measure that did not decide.
const measurement* beaten(const used_input& used) {
    return used.measured && used.source != input_source::measure ? &*used.measured : nullptr;
}

/// Why the measure of an input is unknown; empty where it is not, or where there is none.
std::string_view why_unknown(const used_input& used) {
    return used.measured && !used.measured->known() ? used.measured->unknown_because : std::string_view();
}

/// Adds what is said of a total, and what its next level takes; nothing where there is none.
template <class Row>
void add_total_columns(std::vector<described<Row>>& to, bool always) {
    for (auto& column : columns_of_total<Row>(always)) to.push_back(std::move(column));
    const std::vector<described<Row>> way_up = {
        {{.name = "way_up_level",
          .key = "way_up_level",
          .always = false,
          .title = {"seuraava taso", "next level"},
          .note = "Key of the next level; empty at the highest."},
         [](const Row& row) {
             return row.total && row.total->way ? table_cell(std::string_view(row.total->way->level)) : table_cell();
         }},
        {{.name = "way_up_points",
          .key = "way_up_points",
          .holds = type::int32,
          .always = false,
          .unit = "points",
          .title = {"puuttuu pisteitä", "points missing"},
          .note = "Missing from total_low to the next level."},
         [](const Row& row) {
             return row.total && row.total->way ? table_cell(std::int64_t{row.total->way->points}) : table_cell();
         }},
        {{.name = "way_up_criteria",
          .key = "way_up_criteria",
          .always = false,
          .title = {"nostettavat kriteerit", "criteria to lift"},
          .note = "Ids of the criteria to lift, cheapest first, separated by spaces."},
         [](const Row& row) {
             return row.total && row.total->way
                        ? listed(row.total->way->criteria, [](int id) { return std::to_string(id); })
                        : table_cell();
         }},
    };
    to.insert(to.end(), way_up.begin(), way_up.end());
}

}  // namespace

std::string_view name_of(input_kind kind) noexcept {
    switch (kind) {
        case input_kind::measure:
            return "measure";
        case input_kind::count:
            return "count";
        case input_kind::flag:
            return "flag";
        case input_kind::choice:
            break;
    }
    return "choice";
}

std::vector<column_word> input_kind_words() {
    return {{"measure", "mittari", "measure"},
            {"count", "määrä", "count"},
            {"flag", "kyllä vai ei", "flag"},
            {"choice", "valinta", "choice"}};
}

std::string_view name_of(basis from) noexcept {
    switch (from) {
        case basis::rating:
            return "rating";
        case basis::answer:
            return "answer";
        case basis::measure:
            return "measure";
        case basis::both:
            return "both";
        case basis::none:
            break;
    }
    return "none";
}

std::string_view name_of(input_source from) noexcept {
    switch (from) {
        case input_source::measure:
            return "measure";
        case input_source::answer:
            return "answer";
        case input_source::none:
            break;
    }
    return "none";
}

std::string_view name_of(answer_source from) noexcept {
    return from == answer_source::none ? std::string_view() : answer_source_names[static_cast<std::size_t>(from)];
}

std::vector<column_word> answer_source_words() {
    return {{"interview", "haastattelu", "interview"},
            {"observation", "havainnointi", "observation"},
            {"documents", "asiakirjat", "documents"}};
}

std::vector<described<review_row>> review_columns() {
    auto columns = columns_of_window<review_row, window_of_review>();
    columns.insert(columns.end(), {
                                      column_of_out_of_date<review_row>(),
                                      {{.name = "what_if",
                                        .key = "what_if",
                                        .always = false,
                                        .title = {"muutetut säännöt", "changed rules"},
                                        .note = "The rules of the edition that were changed, in words; empty: none."},
                                       [](const review_row& row) { return text_of(row.by.what_if.en); }},
                                  });
    add_total_columns(columns, false);  // the totals of several scales are rows of the table "totals" alone
    return with_keys_of_review(std::move(columns));
}

std::vector<described<total_row>> total_columns() {
    std::vector<described<total_row>> columns = {column_of_scale<total_row>()};
    add_total_columns(columns, true);
    return with_keys_of_review(std::move(columns));
}

std::vector<described<part_row>> part_columns() {
    return with_keys_of_review<part_row>({
        {{.name = "part",
          .key = "part",
          .holds = type::word,
          .title = {"osa", "part"},
          .note = "\"section\" or \"principle\".",
          .words = {{"section", "osio", "section"}, {"principle", "periaate", "principle"}}},
         [](const part_row& row) -> table_cell { return row.part; }},
        {{.name = "key", .key = "key", .title = {"tunnus", "key"}, .note = "Of the section or principle."},
         [](const part_row& row) -> table_cell { return std::string_view(row.sum.key); }},
        {{.name = "low",
          .key = "low",
          .holds = type::int32,
          .title = {"vähintään", "lowest"},
          .note = "The sum of its criteria's lows."},
         [](const part_row& row) -> table_cell { return std::int64_t{row.sum.low}; }},
        {{.name = "high",
          .key = "high",
          .holds = type::int32,
          .title = {"enintään", "highest"},
          .note = "The sum of its criteria's highs."},
         [](const part_row& row) -> table_cell { return std::int64_t{row.sum.high}; }},
        {{.name = "of",
          .key = "of",
          .holds = type::int32,
          .title = {"enimmillään", "out of"},
          .note = "The most possible."},
         [](const part_row& row) -> table_cell { return std::int64_t{row.sum.of}; }},
    });
}

std::vector<described<criterion_row>> criterion_columns() {
    using row_type = criterion_row;
    return with_keys_of_review<row_type>({
        {{.name = "criterion", .key = "id", .holds = type::int32, .title = {"kriteeri", "criterion"}, .note = "Id."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.score.id}; }},
        {{.name = "key", .key = "key", .title = {"tunnus", "key"}, .note = "Of the criterion, \"employer_contact\"."},
         [](const row_type& row) -> table_cell { return std::string_view(row.asked.key); }},
        {{.name = "score",
          .key = "score",
          .holds = type::int32,
          .always = false,
          .title = {"pisteet", "score"},
          .note = "1-5; empty when missing inputs leave more than one level open."},
         [](const row_type& row) {
             return row.score.scored() ? table_cell(std::int64_t{row.score.decided.low}) : table_cell();
         }},
        {{.name = "low",
          .key = "low",
          .holds = type::int32,
          .title = {"vähintään", "lowest"},
          .note = "The lowest level reachable."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.score.decided.low}; }},
        {{.name = "high",
          .key = "high",
          .holds = type::int32,
          .title = {"enintään", "highest"},
          .note = "The highest level reachable."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.score.decided.high}; }},
        {{.name = "basis",
          .key = "basis",
          .holds = type::word,
          .title = {"peruste", "basis"},
          .note = "Where the known inputs came from: \"rating\", \"answer\", \"measure\", \"both\" or \"none\".",
          .words = {{"rating", "arvosana", "rating"},
                    {"answer", "vastaus", "answer"},
                    {"measure", "mittari", "measure"},
                    {"both", "molemmat", "both"},
                    {"none", "ei mitään", "none"}}},
         [](const row_type& row) -> table_cell { return name_of(row.score.basis); }},
        {{.name = "rating",
          .key = "rating",
          .holds = type::int32,
          .always = false,
          .title = {"arvosana", "rating"},
          .note = "Of a reviewer, 1-5; empty without one."},
         [](const row_type& row) {
             return row.score.rating ? table_cell(std::int64_t{*row.score.rating}) : table_cell();
         }},
        {{.name = "rated_on",
          .key = "rated_on",
          .holds = type::day,
          .always = false,
          .title = {"arvosanan päivä", "rated on"},
          .note = "The day of the rating."},
         [](const row_type& row) { return row.score.rating ? day_of(row.score.rated_on) : table_cell(); }},
        {{.name = "undecided_by",
          .key = "undecided_by",
          .always = false,
          .title = {"puuttuu", "undecided by"},
          .note = "The missing inputs that can change the level, separated by spaces."},
         [](const row_type& row) {
             return listed(row.score.decided.undecided_by,
                           [&](std::size_t place) -> const std::string& { return row.asked.inputs[place].name; });
         }},
        {{.name = "row",
          .key = "row",
          .always = false,
          .title = {"rivi", "row"},
          .note = "Id of the deciding row of the decision table; empty when no row alone decides."},
         [](const row_type& row) {
             return row.score.decided.row ? table_cell(std::string_view(row.asked.rows[*row.score.decided.row].id))
                                          : table_cell();
         }},
        {{.name = "disagreement_with",
          .key = "disagreement_with",
          .holds = type::word,
          .always = false,
          .title = {"eri mieltä", "disagreement with"},
          .note = "The strongest source that lost, when it would have given another score: \"answer\" or \"measure\".",
          .words = source_words()},
         [](const row_type& row) {
             return row.score.disagrees ? table_cell(name_of(row.score.disagrees->with)) : table_cell();
         }},
        {{.name = "disagreement_low",
          .key = "disagreement_low",
          .holds = type::int32,
          .always = false,
          .title = {"sen mukaan vähintään", "lowest by that"},
          .note = "The lowest level that source would have given."},
         [](const row_type& row) {
             return row.score.disagrees ? table_cell(std::int64_t{row.score.disagrees->low}) : table_cell();
         }},
        {{.name = "disagreement_high",
          .key = "disagreement_high",
          .holds = type::int32,
          .always = false,
          .title = {"sen mukaan enintään", "highest by that"},
          .note = "The highest level that source would have given."},
         [](const row_type& row) {
             return row.score.disagrees ? table_cell(std::int64_t{row.score.disagrees->high}) : table_cell();
         }},
        {{.name = "next_level",
          .key = "next_level",
          .holds = type::int32,
          .always = false,
          .title = {"seuraava taso", "next level"},
          .note = "The next level that changes can reach; the table \"changes\" has them. Empty at 5."},
         [](const row_type& row) {
             return row.score.next ? table_cell(std::int64_t{row.score.next->level}) : table_cell();
         }},
        {{.name = "next_row",
          .key = "next_row",
          .always = false,
          .title = {"seuraavan tason rivi", "row of the next level"},
          .note = "Id of the row of the decision table that would give it."},
         [](const row_type& row) {
             return row.score.next ? table_cell(std::string_view(row.score.next->row)) : table_cell();
         }},
        {{.name = "rated_from",
          .key = "rated_from",
          .holds = type::word,
          .always = false,
          .title = {"arvosanan lähde", "rated from"},
          .note = "What the reviewer has the rating from: \"interview\", \"observation\" or \"documents\".",
          .words = answer_source_words()},
         [](const row_type& row) { return text_of(name_of(row.score.rated_from)); }},
        {{.name = "rating_note",
          .key = "rating_note",
          .always = false,
          .title = {"arvosanan muistiinpano", "note on the rating"},
          .note = "Of the reviewer, as written."},
         [](const row_type& row) { return text_of(row.score.rating_note); }},
    });
}

std::vector<described<reading_row>> reading_columns() {
    return {
        column_of_criterion<reading_row>(),
        {{.name = "reading",
          .key = "reading",
          .title = {"tulkinta", "reading"},
          .note = "Id of a reading that the criterion rests on, \"R4\"."},
         [](const reading_row& row) -> table_cell { return std::string_view(row.id); }},
    };
}

std::vector<described<input_row>> input_columns() {
    using row_type = input_row;
    return with_keys_of_review<row_type>({
        column_of_criterion<row_type>(),
        column_of_input<row_type>(),
        {{.name = "kind",
          .key = "kind",
          .holds = type::word,
          .title = {"laji", "kind"},
          .note = "\"measure\", \"count\", \"flag\" or \"choice\".",
          .words = input_kind_words()},
         [](const row_type& row) -> table_cell { return name_of(row.asked.kind); }},
        {{.name = "source",
          .key = "source",
          .holds = type::word,
          .title = {"lähde", "source"},
          .note = "\"measure\", \"answer\", or \"none\": it is unknown.",
          .words = source_words()},
         [](const row_type& row) -> table_cell { return name_of(row.used.source); }},
        {{.name = "value",
          .key = "value",
          .always = false,
          .title = {"arvo", "value"},
          .note = "Of a flag, choice or count, as an answer says it; empty of a measure."},
         [](const row_type& row) { return value_text(row.asked, row.used.value); }},
        {{.name = "numerator",
          .key = "numerator",
          .holds = type::int64,
          .always = false,
          .title = {"osoittaja", "numerator"},
          .note = "Of a measure, as measured or answered; not reduced."},
         [](const row_type& row) {
             const auto value = measure_value(row.asked, row.used);
             return value ? table_cell(value->numerator) : table_cell();
         }},
        {{.name = "denominator",
          .key = "denominator",
          .holds = type::int64,
          .always = false,
          .title = {"nimittäjä", "denominator"},
          .note = "Of a measure; 0 when it is unknown."},
         [](const row_type& row) {
             const auto value = measure_value(row.asked, row.used);
             return value ? table_cell(value->denominator) : table_cell();
         }},
        {{.name = "answered_on",
          .key = "on",
          .holds = type::day,
          .always = false,
          .title = {"vastattu", "answered on"},
          .note = "The day of an answer."},
         [](const row_type& row) {
             return row.used.source == input_source::answer ? day_of(row.used.answered_on) : table_cell();
         }},
        {{.name = "measure_numerator",
          .key = "measure_numerator",
          .holds = type::int64,
          .always = false,
          .title = {"mittarin osoittaja", "numerator of the measure"},
          .note = "Of the measure that an answer won over; empty without one."},
         [](const row_type& row) {
             const auto* const lost = beaten(row.used);
             return lost ? table_cell(lost->numerator) : table_cell();
         }},
        {{.name = "measure_denominator",
          .key = "measure_denominator",
          .holds = type::int64,
          .always = false,
          .title = {"mittarin nimittäjä", "denominator of the measure"},
          .note = "Of the same; 0 when it is unknown."},
         [](const row_type& row) {
             const auto* const lost = beaten(row.used);
             return lost ? table_cell(lost->denominator) : table_cell();
         }},
        {{.name = "reason",
          .key = "reason",
          .holds = type::word,
          .always = false,
          .title = {"miksi ei tiedossa", "why unknown"},
          .note = "Why the measure, used or won over, is unknown."},
         [](const row_type& row) { return text_of(why_unknown(row.used)); }},
        {{.name = "answered_from",
          .key = "answered_from",
          .holds = type::word,
          .always = false,
          .title = {"vastauksen lähde", "answered from"},
          .note = "What the reviewer has an answer from: \"interview\", \"observation\" or \"documents\".",
          .words = answer_source_words()},
         [](const row_type& row) { return text_of(name_of(row.used.answered_from)); }},
        {{.name = "note",
          .key = "note",
          .always = false,
          .title = {"muistiinpano", "note"},
          .note = "Of the reviewer on an answer, as written."},
         [](const row_type& row) { return text_of(row.used.note); }},
    });
}

std::vector<described<record_count_row>> record_count_columns() {
    using row_type = record_count_row;
    return with_keys_of_review<row_type>({
        column_of_criterion<row_type>(),
        column_of_input<row_type>(),
        {{.name = "what",
          .key = "what",
          .holds = type::word,
          .title = {"mitä", "what"},
          .note = "\"left_out\": kept out of the measure; \"counted\": counted, of measures that tell kinds apart.",
          .words = {{"left_out", "jätetty pois", "left out"}, {"counted", "laskettu", "counted"}}},
         [](const row_type& row) -> table_cell { return row.what; }},
        {{.name = "kind",
          .key = "kind",
          .holds = type::word,
          .title = {"laji", "kind"},
          .note = "Why they were left out, or what was counted."},
         [](const row_type& row) -> table_cell { return row.kind.first; }},
        {{.name = "records", .key = "records", .holds = type::int64, .title = {"tietueita", "records"}},
         [](const row_type& row) -> table_cell { return row.kind.second; }},
    });
}

std::vector<described<change_row>> change_columns() {
    using row_type = change_row;
    return with_keys_of_review<row_type>({
        column_of_criterion<row_type>(),
        {{.name = "input", .key = "input", .title = {"syöte", "input"}, .note = "Name of the one that has to change."},
         [](const row_type& row) -> table_cell { return std::string_view(row.of.inputs[row.change.input].name); }},
        {{.name = "derived",
          .key = "derived",
          .always = false,
          .title = {"johdettu", "derived"},
          .note = "Name of what is worked out of the input, when the limit is on that."},
         [](const row_type& row) {
             return row.change.derived ? table_cell(std::string_view(*row.change.derived)) : table_cell();
         }},
        {{.name = "kind",
          .key = "kind",
          .holds = type::word,
          .title = {"laji", "kind"},
          .note = "Of the input: \"measure\", \"count\", \"flag\" or \"choice\".",
          .words = input_kind_words()},
         [](const row_type& row) -> table_cell { return name_of(row.of.inputs[row.change.input].kind); }},
        {{.name = "now",
          .key = "now",
          .always = false,
          .title = {"nyt", "now"},
          .note = "Of a flag, choice or count; empty of a measure, and when it is unknown."},
         [](const row_type& row) { return value_text(row.of.inputs[row.change.input], row.change.now); }},
        {{.name = "now_numerator",
          .key = "now_numerator",
          .holds = type::int64,
          .always = false,
          .title = {"osoittaja nyt", "numerator now"},
          .note = "Of a measure; empty when it is unknown."},
         [](const row_type& row) {
             const bool measured = row.of.inputs[row.change.input].kind == input_kind::measure && row.change.now;
             return measured ? table_cell(row.change.now->numerator) : table_cell();
         }},
        {{.name = "now_denominator",
          .key = "now_denominator",
          .holds = type::int64,
          .always = false,
          .title = {"nimittäjä nyt", "denominator now"},
          .note = "Of a measure; empty when it is unknown."},
         [](const row_type& row) {
             const bool measured = row.of.inputs[row.change.input].kind == input_kind::measure && row.change.now;
             return measured ? table_cell(row.change.now->denominator) : table_cell();
         }},
        {{.name = "to",
          .key = "to",
          .title = {"vaaditaan", "to"},
          .note = "What it has to meet, as the edition writes it."},
         [](const row_type& row) -> table_cell { return std::string_view(row.change.to); }},
    });
}

std::vector<described<named_choice>> choice_columns() {
    return {
        {{.name = "key", .key = "key", .title = {"valinta", "choice"}, .note = "Of the named choice, \"averaging\"."},
         [](const named_choice& row) -> table_cell { return std::string_view(row.key); }},
        {{.name = "value", .key = "value", .title = {"arvo", "value"}, .note = "In force."},
         [](const named_choice& row) -> table_cell { return std::string_view(row.value); }},
    };
}

result_table choice_table(const edition& of) {
    const auto& choices = of.choices;
    return make_table("choices", {"Valinnat", "Choices"}, choice_columns(), choices.size(),
                      [&choices](std::size_t place) -> const named_choice& { return choices[place]; });
}

namespace {

/// The table of which every review has `each` rows; `row_at(review, place)` gives one, `place` being below `each`.
template <class Row, class RowAt>
result_table table_of(std::string name, text title, const std::vector<described<Row>>& columns,
                      const review_set& scored, std::size_t each, RowAt row_at) {
    return make_table(std::move(name), std::move(title), columns, scored.reviews.size() * each,
                      [&scored, each, row_at = std::move(row_at)](std::size_t place) {
                          return row_at(scored.reviews[place / each], place % each);
                      });
}

result_table review_table(const review_set& scored) {
    const auto& by = *scored.edition;
    return table_of("reviews", {"Arvioinnit", "Reviews"}, review_columns(), scored, 1,
                    [&by](const review& made, std::size_t) {
                        return review_row{{{made}, by.has_several_scales() ? nullptr : &made.totals.front()}, by};
                    });
}

result_table total_table(const review_set& scored) {
    const auto& scales = scored.edition->scales;
    return table_of("totals", {"Yhteispisteet", "Totals"}, total_columns(), scored, scales.size(),
                    [&scales](const review& made, std::size_t place) {
                        return total_row{{{made}, &made.totals[place]}, scales[place]};
                    });
}

result_table part_table(const review_set& scored) {
    std::vector<part_row> rows;
    for (const auto& made : scored.reviews) {
        for (const auto& sum : made.sections) rows.push_back({{made}, "section", sum});
        for (const auto& sum : made.principles) rows.push_back({{made}, "principle", sum});
    }
    return table_of("parts", {"Osiot ja periaatteet", "Sections and principles"}, part_columns(), std::move(rows));
}

result_table criterion_table(const review_set& scored) {
    const auto& criteria = scored.edition->criteria;
    return table_of("criteria", {"Kriteerit", "Criteria"}, criterion_columns(), scored, criteria.size(),
                    [&criteria](const review& made, std::size_t place) {
                        return criterion_row{{made}, criteria[place], made.criteria[place]};
                    });
}

result_table reading_table(const review_set& scored) {
    std::vector<reading_row> rows;
    for (const auto& of : scored.edition->criteria)
        for (const auto& id : of.readings) rows.push_back({of, id});
    return table_of("readings", {"Tulkinnat", "Readings"}, reading_columns(), std::move(rows));
}

/// Calls `take(review, criterion, score)` for every criterion of every review.
template <class Take>
void visit_criteria(const review_set& scored, Take take) {
    for (const auto& made : scored.reviews)
        for (std::size_t i = 0; i < made.criteria.size(); ++i)
            take(made, scored.edition->criteria[i], made.criteria[i]);
}

result_table input_table(const review_set& scored) {
    const auto& criteria = scored.edition->criteria;
    std::vector<std::pair<std::size_t, std::size_t>> places;  // of the criterion, and of its input
    for (std::size_t criterion = 0; criterion < criteria.size(); ++criterion)
        for (std::size_t input = 0; input < criteria[criterion].inputs.size(); ++input)
            places.emplace_back(criterion, input);
    const auto each = places.size();
    auto table = table_of("inputs", {"Syötteet", "Inputs"}, input_columns(), scored, each,
                          [&criteria, places = std::make_shared<const decltype(places)>(std::move(places))](
                              const review& made, std::size_t place) {
                              const auto& [criterion, input] = (*places)[place];
                              const auto& of = criteria[criterion];
                              return input_row{{made}, of, of.inputs[input], made.criteria[criterion].inputs[input]};
                          });
    held_reasons reasons;
    visit_criteria(scored, [&](const review&, const criterion&, const criterion_score& score) {
        for (const auto& used : score.inputs) reasons.add(why_unknown(used));
    });
    reasons.say(table, "reason");
    return table;
}

result_table record_count_table(const review_set& scored) {
    std::vector<record_count_row> rows;
    visit_criteria(scored, [&](const review& made, const criterion& of, const criterion_score& score) {
        for (std::size_t i = 0; i < of.inputs.size(); ++i) {
            const auto& measured = score.inputs[i].measured;
            if (!measured) continue;
            for (const auto& kind : measured->left_out) rows.push_back({{made}, of, of.inputs[i], "left_out", kind});
            for (const auto& kind : measured->counted) rows.push_back({{made}, of, of.inputs[i], "counted", kind});
        }
    });
    held_reasons kinds;
    for (const auto& row : rows) kinds.add(row.kind.first);
    auto table = table_of("records", {"Tietueita", "Records"}, record_count_columns(), std::move(rows));
    kinds.say(table, "kind");
    return table;
}

result_table change_table(const review_set& scored) {
    std::vector<change_row> rows;
    visit_criteria(scored, [&](const review& made, const criterion& of, const criterion_score& score) {
        if (!score.next) return;
        for (const auto& change : score.next->changes) rows.push_back({{made}, of, change});
    });
    return table_of("changes", {"Tarvittavat muutokset", "Changes needed"}, change_columns(), std::move(rows));
}

}  // namespace
}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const review_set& scored) {
    using namespace tables;
    const auto& by = *scored.edition;
    return {review_table(scored),
            total_table(scored),
            part_table(scored),
            criterion_table(scored),
            reading_table(scored),
            input_table(scored),
            record_count_table(scored),
            change_table(scored),
            choice_table(by),
            warning_table("warnings", scored.warnings),
            made_with_table(by, scored.out_of_date)};
}

}  // namespace ipsf
