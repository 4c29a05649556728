// Reviews by two editions: which teams move, and by which criteria.
#include "base/signs.hpp"
#include "edition/counting_keys.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/edition_diff_report.hpp"
#include "report/level_titles.hpp"
#include "report/shown_values.hpp"
#include "report/words.hpp"
#include "review/totals.hpp"
#include "sensitivity/tried_choices.hpp"
#include "tables/review_diff_tables.hpp"

#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

#include <algorithm>
#include <set>

namespace ipsf {

using namespace reporting;
using namespace pages;

namespace {

/// The ids of the criteria that only one edition has.
std::vector<int> only_in(const review_difference& compared, std::optional<std::size_t> compared_criterion::*other) {
    std::vector<int> ids;
    for (const auto& one : compared.criteria)
        if (!(one.*other)) ids.push_back(one.id);
    return ids;
}

void put_moved(json_writer& out, const moved_reviews& counts) {
    out.put("moved", counts.moved);
    out.put("rise", counts.rise);
    out.put("fall", counts.fall);
}

/// What is said of totals that both editions have: of the only one of each its members as they
/// are, else under `scales`.
template <class PutScale>
void put_shared_totals(json_writer& out, const review_difference& compared, PutScale put) {
    if (!compared.has_several_scales()) {
        put(std::size_t{0});
        return;
    }
    out.put_object("scales", [&] {
        for (std::size_t i = 0; i < compared.scales.size(); ++i) {
            const auto& of = compared.scales[i];
            if (of.before && of.after) out.put_object(compared.after->scales[*of.after].key, [&] { put(i); });
        }
    });
}

void put_counts(json_writer& out, const review_difference& compared, const difference_counts& counts) {
    out.put("reviews", counts.reviews);
    out.put("moved", counts.moved);
    out.put("levels", counts.levels);
    put_shared_totals(out, compared, [&](std::size_t scale) {
        if (compared.has_several_scales()) out.put("levels", counts.totals[scale].levels);
        out.put_object("totals", [&] { put_moved(out, counts.totals[scale]); });
    });
    out.put_array("criteria", [&] {
        for (std::size_t i = 0; i < counts.criteria.size(); ++i)
            if (counts.criteria[i].moved != 0)
                out.object([&] { out.put("id", compared.criteria[i].id), put_moved(out, counts.criteria[i]); });
    });
}

void put_side(json_writer& out, std::string_view key, const edition& edition, const review_in_short& one) {
    out.put_object(key, [&] {
        put_totals(out, edition, [&](std::size_t scale) {
            const auto of = with_levels(edition.scales[scale], one.totals[scale]);
            out.put("total_low", of.total.low);
            out.put("total_high", of.total.high);
            out.put_values("levels", of.levels);
        });
    });
}

void put_range(json_writer& out, std::string_view key, const review_in_short& one, std::size_t criterion) {
    out.put_object(key, [&] { out.put("low", one.low[criterion]), out.put("high", one.high[criterion]); });
}

void put_review(json_writer& out, const review_difference& compared, const compared_review& one) {
    out.put("team", one.team);
    out.put("as_of", format_day(compared.dates[one.date].as_of));
    put_side(out, "before", *compared.before, one.before);
    put_side(out, "after", *compared.after, one.after);
    out.put("changes_level", compared.changes_level(one));
    out.put_array("criteria", [&] {
        for (const auto& of : compared.criteria)
            if (one.moves(of))
                out.object([&] {
                    out.put("id", of.id);
                    put_range(out, "before", one.before, *of.before);
                    put_range(out, "after", one.after, *of.after);
                });
    });
}

/// What the editions are to these dates: whether they cover them all.
bool covers_all(const edition& edition, const std::vector<window>& dates) {
    return std::all_of(dates.begin(), dates.end(), [&](const window& date) { return edition.covers(date.as_of); });
}

/// Of a criterion that both editions have.
bool is_wider(const compared_review& one, const compared_criterion& of) {
    return one.after.high[*of.after] - one.after.low[*of.after] >
           one.before.high[*of.before] - one.before.low[*of.before];
}

class moves_page {
public:
    moves_page(page& page, const review_difference& compared, language in)
        : page_(page), compared_(compared), in_(in), counts_(compared.counts()) {}

    void describe() {
        auto period = format_day(compared_.dates.front().as_of);
        if (compared_.dates.size() > 1)
            period += " " + words::to.in(in_) + " " + format_day(compared_.dates.back().as_of);
        page_.part(say({"Arvioinnit", "Reviews"}), period);
        tell_counts();
        show_criteria();
        if (compared_.dates.size() > 1) show_dates();
        show_moves();
    }

private:
    static constexpr fact_place number_beside{.at = 62};

    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    void tell_counts() {
        const auto line = [&](const std::string& label, std::int64_t number) {
            page_.fact(label, std::to_string(number), number_beside);
        };
        for (const auto* edition : {compared_.before.get(), compared_.after.get()})
            if (!covers_all(*edition, compared_.dates))
                page_.paragraph(edition->id +
                                say({": ei ole voimassa kaikkina päivinä", ": not in force on every date"}));
        line(say({"Arviointeja kummallakin kriteeristöllä", "Reviews by both editions"}), counts_.reviews);
        line(say({"Jonkin kriteerin pisteet muuttuvat", "The score of some criterion moves"}), counts_.moved);
        line(say({"Taso vaihtuu", "The level changes"}), counts_.levels);
        for (std::size_t i = 0; i < compared_.scales.size(); ++i) {
            const auto& of = compared_.scales[i];
            if (!of.before || !of.after) continue;
            const auto& totals = counts_.totals[i];
            const auto title = compared_.has_several_scales() ? title_of(of) + ": " : std::string();
            line(title + say({"Yhteispisteet nousevat", "The total rises"}), totals.rise);
            line(title + say({"Yhteispisteet laskevat", "The total falls"}), totals.fall);
            if (const auto both_ways = totals.moved - totals.rise - totals.fall; both_ways > 0)
                line(title + say({"Yhteispisteiden väli levenee tai kapenee",
                                  "The range of the total widens or narrows both ways"}),
                     both_ways);
        }
        tell_only(say({"Vain aiemman kriteeristön kriteerit", "Criteria of the earlier edition only"}),
                  only_in(compared_, &compared_criterion::after));
        tell_only(say({"Vain jälkimmäisen kriteeristön kriteerit", "Criteria of the later edition only"}),
                  only_in(compared_, &compared_criterion::before));
        for (const auto& of : compared_.scales)
            if (!of.before || !of.after)
                page_.paragraph(
                    (of.after
                         ? say({"Vain jälkimmäinen kriteeristö laskee yhteen: ", "Only the later edition adds up: "})
                         : say({"Vain aiempi kriteeristö laskee yhteen: ", "Only the earlier edition adds up: "})) +
                    title_of(of));
    }

    void tell_only(const std::string& label, const std::vector<int>& ids) {
        std::vector<std::string> words;
        for (const int id : ids) words.push_back(std::to_string(id));
        if (!words.empty()) page_.fact(label, join(words, ", "), number_beside);
    }

    /// The title of a scale, that of the later edition where it has it; of one without, "the total".
    [[nodiscard]] std::string title_of(const compared_scale& of) const {
        const auto& scale = of.after ? compared_.after->scales[*of.after] : compared_.before->scales[*of.before];
        return scale.title.en.empty() ? say({"yhteispisteet", "the total"}) : scale.title.in(in_);
    }

    [[nodiscard]] std::int64_t wider(const compared_criterion& of) const {
        return std::count_if(compared_.reviews.begin(), compared_.reviews.end(),
                             [&](const auto& one) { return is_wider(one, of); });
    }

    void show_criteria() {
        if (counts_.moved == 0) return;
        constexpr std::size_t number_wide = 10;
        table moves{.columns = {{}, {.title = say({"Kriteeri", "Criterion"})}},
                    .as = table::layout::numbered,
                    .detail_indent = 7};
        for (const auto& head :
             {say({"Muuttuu", "Moves"}), say({"Nousee", "Rises"}), say({"Laskee", "Falls"}), say({"Levenee", "Wider"})})
            moves.columns.push_back({.title = head, .number = true, .width = number_wide});
        std::int64_t all_wider = 0;
        for (std::size_t i = 0; i < counts_.criteria.size(); ++i) {
            const auto& one = counts_.criteria[i];
            if (one.moved == 0) continue;
            const auto& of = compared_.criteria[i];
            const auto made_wider = wider(of);
            all_wider += made_wider;
            const auto& asked = compared_.after->criteria[*of.after];
            moves.rows.push_back(
                {.cells = {std::to_string(of.id), asked.title.in(in_), std::to_string(one.moved),
                           std::to_string(one.rise), std::to_string(one.fall), std::to_string(made_wider)},
                 .details = {reasons(asked)}});
        }
        page_.space();
        page_.show(moves);
        if (all_wider > 0)
            page_.paragraph(
                say({"Levenee: jälkimmäisen kriteeristön mukaan pisteet riippuvat tiedosta, jota palvelusta ei ole.",
                     "Wider: by the later edition the score depends on something that is not known of the service."}));
    }

    /// What changed that the criterion can move by.
    [[nodiscard]] std::string reasons(const criterion& asked) const {
        std::int64_t limits = 0;
        std::int64_t inputs = 0;
        std::set<std::string> choices, counting;
        for (const auto& one : compared_.editions.changes) {
            if (one.criterion == asked.id) {
                limits += one.kind == change_kind::limits ? 1 : 0;
                inputs += one.kind == change_kind::inputs ? 1 : 0;
            } else if (one.kind == change_kind::choices) {
                for (const auto* edition : {compared_.before.get(), compared_.after.get()})
                    for (const auto& choice : edition->choices)
                        if (gives_value(one.key, choice.key) && can_depend(asked, choice))
                            choices.insert(choice.label.in(in_) + (page_.has_names() ? " (" + choice.key + ")" : ""));
            } else if (one.kind == change_kind::counting) {
                const auto key = one.key.substr(one.key.find('.') + 1);
                for (const auto& input : asked.inputs)
                    if (is_counted_by(input, key)) counting.insert(counting_title(key).in(in_));
            }
        }
        std::vector<std::string> said;
        if (limits > 0) said.push_back(say({"rajat ja rivit ", "limits and rows "}) + std::to_string(limits));
        if (inputs > 0) said.push_back(say({"kysyttävät tiedot ", "inputs "}) + std::to_string(inputs));
        for (const auto& choice : choices) said.push_back(say({"valinta: ", "choice: "}) + choice);
        for (const auto& key : counting) said.push_back(say({"laskentaperuste: ", "counted by: "}) + key);
        return say({"muutettu: ", "changed: "}) + join(said, ", ");
    }

    [[nodiscard]] static bool is_counted_by(const input& asked, const std::string& key) {
        const auto needed = missing_values({}, asked.name);  // all that the measure needs
        return asked.kind == input_kind::measure && std::find(needed.begin(), needed.end(), key) != needed.end();
    }

    /// Whether a change of this key is of the value of the choice, and not of the values that it might have.
    [[nodiscard]] static bool gives_value(const std::string& changed, const std::string& choice) {
        const auto key = "choice." + choice;
        return changed == key || changed == key + ".default" || changed == key + ".in_force";
    }

    void show_dates() {
        constexpr std::size_t number_wide = 14;
        table dates{.columns = {{.title = say({"Arviointipäivä", "Review date"})}}, .as = table::layout::at_margin};
        for (const auto& head :
             {say({"Arviointeja", "Reviews"}), say({"Muuttuu", "Move"}), say({"Taso vaihtuu", "Change level"})})
            dates.columns.push_back({.title = head, .number = true, .width = number_wide});
        for (std::size_t date = 0; date < compared_.dates.size(); ++date) {
            const auto counts = compared_.counts(date);
            dates.rows.push_back({.cells = {format_day(compared_.dates[date].as_of), std::to_string(counts.reviews),
                                            std::to_string(counts.moved), std::to_string(counts.levels)}});
        }
        page_.space();
        page_.show(dates);
    }

    [[nodiscard]] std::string criteria_of(const compared_review& one) const {
        std::vector<std::string> moves;
        for (const auto& of : compared_.criteria)
            if (one.moves(of))
                moves.push_back(std::to_string(of.id) + ": " +
                                signs::change(signs::range(one.before.low[*of.before], one.before.high[*of.before]),
                                              signs::range(one.after.low[*of.after], one.after.high[*of.after])));
        return join(moves, ", ");
    }

    [[nodiscard]] std::string levels_of(const compared_review& one, const compared_scale& of) const {
        const auto before = show_levels(compared_.before->scales[*of.before], one.before.totals[*of.before], in_);
        const auto after = show_levels(compared_.after->scales[*of.after], one.after.totals[*of.after], in_);
        return compared_.changes_level(one, of) ? signs::change(before, after) : after;
    }

    [[nodiscard]] static std::string totals_of(const compared_review& one, const compared_scale& of) {
        const auto& before = one.before.totals[*of.before];
        const auto& after = one.after.totals[*of.after];
        return signs::change(signs::range(before.low, before.high), signs::range(after.low, after.high));
    }

    void show_moves() {
        if (counts_.moved == 0) return;
        page_.part(say({"Keiden tulos muuttuu", "Who moves"}));
        table moves{.columns = {{}, {.number = true}}, .as = table::layout::at_margin, .detail_indent = 3};
        for (const auto& one : compared_.reviews) {
            if (!compared_.moves(one)) continue;
            auto who = format_day(compared_.dates[one.date].as_of);
            if (one.team) who += "  " + words::team.in(in_) + " " + *one.team;
            if (!compared_.has_several_scales()) {
                const auto& of = compared_.scales.front();
                moves.rows.push_back({.cells = {who + "  " + levels_of(one, of), totals_of(one, of)}});
            } else {
                moves.rows.push_back({.cells = {who, ""}});
                for (const auto& of : compared_.scales)
                    if (of.before && of.after)
                        moves.rows.push_back(
                            {.cells = {"   " + title_of(of) + "  " + levels_of(one, of), totals_of(one, of)}});
            }
            moves.rows.back().details = {criteria_of(one)};
        }
        page_.show(moves);
    }

    page& page_;
    const review_difference& compared_;
    language in_;
    difference_counts counts_;
};

}  // namespace

std::string to_json(const review_difference& compared) {
    json_writer out;
    const auto put_edition = [&](const edition_name& name, const edition& edition, const warning_counts& warnings,
                                 std::optional<std::size_t> compared_criterion::*other) {
        put_name(out, name.id, name.hash, name.what_if);
        if (!covers_all(edition, compared.dates)) out.put("out_of_date", true);
        put_choices(out, edition);
        put_warnings(out, warnings);
        if (const auto ids = only_in(compared, other); !ids.empty()) out.put_values("only_criteria", ids);
    };
    const auto& editions = compared.editions;
    out.object([&] {
        out.put("library", library_version());
        out.put_object("before", [&] {
            put_edition(editions.before, *compared.before, compared.before_warnings, &compared_criterion::after);
        });
        out.put_object("after", [&] {
            put_edition(editions.after, *compared.after, compared.after_warnings, &compared_criterion::before);
        });
        put_changes(out, editions);
        out.put("months", compared.dates.front().months);
        out.put_object("counts", [&] { put_counts(out, compared, compared.counts()); });
        out.put_array("dates", [&] {
            for (std::size_t date = 0; date < compared.dates.size(); ++date)
                out.object([&] {
                    out.put("as_of", format_day(compared.dates[date].as_of));
                    put_counts(out, compared, compared.counts(date));
                });
        });
        out.put_array("reviews", [&] {
            for (const auto& one : compared.reviews) out.object([&] { put_review(out, compared, one); });
        });
    });
    return out.take();
}

void reporting::describe(page& page, const review_difference& compared, language in) {
    describe_head(page, compared.editions, in);
    moves_page(page, compared, in).describe();
    describe_deciding(page, compared.editions, in);
}

std::string to_text(const review_difference& compared, language in) {
    text_page page;
    describe(page, compared, in);
    return page.text();
}

std::string to_csv(const review_difference& compared, csv_for whom) {
    return to_csv(tables::compared_review_table(compared), language::en, whom);
}

}  // namespace ipsf
