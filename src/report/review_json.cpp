// The JSON of reviews: docs/json.md, key by key.
#include "report/json_values.hpp"
#include "report/sensitivity_report.hpp"
#include "tables/review_tables.hpp"

#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

namespace ipsf {
namespace {

using namespace reporting;

/// The value of a flag, a choice or a count, or a measure's fraction; null when it is unknown.
void put_value(json_writer& out, std::string_view key, const input& asked, const input_value& value) {
    if (!value) {
        out.put(key, nullptr);
        return;
    }
    switch (asked.kind) {
        case input_kind::flag:
            return out.put(key, value->numerator != 0);
        case input_kind::choice:
            return out.put(key, asked.choices[static_cast<std::size_t>(value->numerator)]);
        case input_kind::count:
            return out.put(key, value->numerator);
        case input_kind::measure:
            break;
    }
    put_fraction(out, key, *value);
}

/// What a reviewer has an answer from, and the note; only what there is.
void put_grounds(json_writer& out, std::string_view from_key, answer_source from, std::string_view note_key,
                 std::string_view note) {
    if (from != answer_source::none) out.put(from_key, tables::name_of(from));
    if (!note.empty()) out.put(note_key, note);
}

void put_input(json_writer& out, const input& asked, const used_input& used) {
    if (used.source == input_source::measure) {
        put_measurement(out, *used.measured);
        return;
    }
    if (asked.kind == input_kind::measure && used.value) {
        put_members(out, *used.value);
    } else {
        put_value(out, "value", asked, used.value);
    }
    out.put("source", tables::name_of(used.source));
    if (used.source == input_source::answer) {
        out.put("on", format_day(used.answered_on));
        put_grounds(out, "answered_from", used.answered_from, "note", used.note);
    }
    if (used.measured) out.put_object("measure", [&] { put_measurement(out, *used.measured); });
}

void put_next(json_writer& out, const criterion& asked, const next_level& next) {
    out.put("level", next.level);
    out.put("row", next.row);
    out.put_array("changes", [&] {
        for (const auto& change : next.changes)
            out.object([&] {
                const auto& input = asked.inputs[change.input];
                out.put("input", input.name);
                put_value(out, "now", input, change.now);
                out.put("to", change.to);
                if (change.derived) out.put("derived", *change.derived);
            });
    });
}

void put_criterion(json_writer& out, const criterion& asked, const criterion_score& score) {
    const auto& decided = score.decided;
    out.put("id", score.id);
    out.put("key", asked.key);
    out.put("score", score.scored() ? std::optional(decided.low) : std::nullopt);
    out.put("low", decided.low);
    out.put("high", decided.high);
    out.put("basis", tables::name_of(score.basis));
    if (score.rating) {
        out.put("rating", *score.rating);
        out.put("rated_on", format_day(score.rated_on));
        put_grounds(out, "rated_from", score.rated_from, "rating_note", score.rating_note);
    }
    out.put_object("inputs", [&] {
        for (std::size_t i = 0; i < asked.inputs.size(); ++i)
            out.put_object(asked.inputs[i].name, [&] { put_input(out, asked.inputs[i], score.inputs[i]); });
    });
    out.put_array("undecided_by", [&] {
        for (const auto place : decided.undecided_by) out.value(asked.inputs[place].name);
    });
    out.put("row", decided.row ? std::optional(asked.rows[*decided.row].id) : std::nullopt);
    out.put_values("readings", asked.readings);
    put_if(out, "disagreement", score.disagrees, [&](const disagreement& other) {
        out.put("with", tables::name_of(other.with));
        out.put("low", other.low);
        out.put("high", other.high);
    });
    put_if(out, "next", score.next, [&](const next_level& next) { put_next(out, asked, next); });
}

void put_sums(json_writer& out, std::string_view key, const std::vector<part_sum>& sums) {
    out.put_object(key, [&] {
        for (const auto& sum : sums)
            out.put_object(sum.key, [&] { out.put("low", sum.low), out.put("high", sum.high), out.put("of", sum.of); });
    });
}

void put_total(json_writer& out, const reviewed_total& of) {
    const bool scored = of.total.scored();
    out.put("total", scored ? std::optional(of.total.low) : std::nullopt);
    out.put("total_low", of.total.low);
    out.put("total_high", of.total.high);
    out.put("level",
            scored ? std::optional(of.levels.front()) : std::nullopt);  // a single level only with a single total (R3)
    out.put_values("levels", of.levels);
    out.put("next_review_by", if_any(of.next_review_by));
    put_if(out, "way_up", of.way, [&](const way_up& way) {
        out.put("level", way.level);
        out.put("points", way.points);
        out.put_values("criteria", way.criteria);
    });
}

void put_review(json_writer& out, const edition& edition, const review& made) {
    out.put("team", made.team);
    out.put("as_of", format_day(made.looked_at.as_of));
    out.put("months", made.looked_at.months);
    out.put("from", format_day(made.looked_at.from));
    if (!edition.covers(made.looked_at.as_of)) out.put("out_of_date", true);
    out.put_array("criteria", [&] {
        for (std::size_t i = 0; i < made.criteria.size(); ++i)
            out.object([&] { put_criterion(out, edition.criteria[i], made.criteria[i]); });
    });
    put_sums(out, "sections", made.sections);
    put_sums(out, "principles", made.principles);
    put_totals(out, edition, [&](std::size_t scale) { put_total(out, made.totals[scale]); });
}

/// The whole text: what the reviews were made with, and each of the `count` that `put` puts.
template <class Put>
std::string write(const edition& edition, bool out_of_date, const warning_counts& warnings, std::size_t count,
                  Put put) {
    json_writer out;
    out.object([&] {
        put_made_with(out, edition, out_of_date);
        put_choices(out, edition);
        put_warnings(out, warnings);
        out.put_array("reviews", [&] {
            for (std::size_t place = 0; place < count; ++place) out.object([&] { put(out, place); });
        });
    });
    return out.take();
}

}  // namespace

std::string to_json(const review_set& scored) {
    return write(*scored.edition, scored.out_of_date, scored.warnings, scored.reviews.size(),
                 [&](json_writer& out, std::size_t place) { put_review(out, *scored.edition, scored.reviews[place]); });
}

std::string to_json(const sensitivity& found) {
    const auto& scored = found.scored;
    return write(*scored.edition, scored.out_of_date, scored.warnings, scored.reviews.size(),
                 [&](json_writer& out, std::size_t place) {
                     put_review(out, *scored.edition, scored.reviews[place]);
                     out.put_object("sensitivity", [&] { put_sensitivity(out, found, place); });
                 });
}

std::string to_json(const review_series& series) {
    return write(series.edition(), series.out_of_date(), series.warnings(), series.size(),
                 [&](json_writer& out, std::size_t place) { put_review(out, series.edition(), series.at(place)); });
}

}  // namespace ipsf
