// Takes what sensitivity found about a review; writes its part of the JSON and of the page.
#include "report/sensitivity_report.hpp"

#include "base/signs.hpp"
#include "edition/fixed_text.hpp"
#include "edition/named_choices.hpp"
#include "report/level_titles.hpp"
#include "report/shown_values.hpp"

#include <algorithm>
#include <utility>

namespace ipsf::reporting {

using namespace pages;

namespace {

void put_effect(json_writer& out, const edition& edition, const choice_effect& effect) {
    out.put("choice", effect.key);
    out.put("value", effect.value);
    out.put_array("criteria", [&] {
        for (const auto& one : effect.criteria)
            out.object([&] { out.put("id", one.id), out.put("low", one.low), out.put("high", one.high); });
    });
    put_totals(out, edition, [&](std::size_t scale) {
        const auto& of = effect.totals[scale];
        out.put("total_low", of.total.low);
        out.put("total_high", of.total.high);
        out.put_values("levels", of.levels);
    });
}

void put_extreme(json_writer& out, const extreme_total& extreme) {
    out.put("total", extreme.total);
    out.put("level", extreme.level);
    out.put_object("choices", [&] {
        for (const auto& [key, value] : extreme.choices) out.put(key, value);
    });
}

void put_criterion(json_writer& out, const criterion_sensitivity& one) {
    out.put("id", one.id);
    out.put("low", one.low);
    out.put("high", one.high);
    out.put("lowest", one.lowest);
    out.put("highest", one.highest);
    out.put("from_unknown", one.from_unknown());
    out.put("from_choices", one.from_choices());
    out.put_values("choices", one.choices);
    out.put_values("readings", one.readings);
}

class page_part {
public:
    page_part(page& page, const sensitivity& found, std::size_t review, language in)
        : page_(page),
          edition_(*found.scored.edition),
          found_(found),
          scored_(found.scored.reviews[review]),
          of_(found.reviews[review]),
          in_(in) {}

    void describe() {
        page_.part(say({"Mikä riippuu valinnasta tai tulkinnasta", "What rests on a choice or a reading"}));
        tell_totals();
        show_effects();
        tell_without_effect();
        show_criteria();
        tell_readings_alone();
    }

private:
    static constexpr fact_place beside{.at = 34};
    static constexpr std::size_t detail_indent = 5;
    static constexpr std::size_t number_wide = 12;

    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    [[nodiscard]] std::string total(std::size_t scale, const total_range& of) const {
        return signs::range(of.low, of.high) + " (" + show_levels(edition_.scales[scale], of, in_) + ")";
    }

    void tell_totals() {
        for (std::size_t scale = 0; scale < edition_.scales.size(); ++scale) {
            if (edition_.has_several_scales()) page_.name(edition_.scales[scale].title.in(in_));
            page_.fact(say({"Yhteispisteet arvioinnissa", "Total as reviewed"}),
                       total(scale, scored_.totals[scale].total), beside);
            tell_extreme(say({"Pienimmillään", "Lowest by other choices"}), scale, of_.totals[scale].worst);
            tell_extreme(say({"Suurimmillaan", "Highest by other choices"}), scale, of_.totals[scale].best);
        }
        page_.fact(say({"Kokeiltuja yhdistelmiä", "Combinations of choices tried"}),
                   std::to_string(found_.combinations), beside);
    }

    void tell_extreme(const std::string& title, std::size_t scale, const extreme_total& extreme) {
        page_.fact(title, total(scale, {extreme.total, extreme.total}), beside);
        for (const auto& [key, value] : extreme.choices)
            page_.fact(page_.has_names() ? "" : title, show_choice(page_, edition_, key, value, in_), beside);
    }

    /// What one choice alone would do.
    void show_effects() {
        table effects{.columns = {{.title = say({"Jos yksi valinta olisi toinen", "If one choice were another"})},
                                  {.title = say({"Yhteispisteet", "Total"}), .number = true}},
                      .as = table::layout::at_margin,
                      .detail_indent = detail_indent};
        for (const auto& effect : of_.effects)
            if (!effect.criteria.empty()) effects.rows.push_back(row_of(effect));
        if (effects.rows.empty()) return;
        page_.space();
        page_.show(effects);
    }

    /// Those that alone would do nothing, all together.
    void tell_without_effect() {
        table others{.columns = {{.title = say({"Yksinään pisteitä eivät muuta", "Alone these change no score"})},
                                 {.title = say({"Nyt", "Now"})},
                                 {.title = say({"Kokeiltu", "Tried"})}}};
        for (const auto& tried : found_.tried) {
            std::vector<std::string> values;
            for (const auto& effect : of_.effects)
                if (effect.key == tried.key && effect.criteria.empty())
                    values.push_back(value_in_words(*find_choice(edition_, tried.key), effect.value, in_));
            if (values.empty()) continue;
            const auto& choice = *find_choice(edition_, tried.key);
            others.rows.push_back({.cells = {choice.label.in(in_), value_in_words(choice, choice.value, in_),
                                             join(values, say({" tai ", " or "}))}});
            if (page_.has_names()) others.rows.back().cells.front() += " (" + tried.key + ")";
        }
        if (others.rows.empty()) return;
        page_.space();
        if (!page_.has_names()) return page_.show(others);
        // Labels are too long to stand beside anything in a line of text.
        page_.name(others.columns.front().title);
        for (const auto& row : others.rows)
            page_.paragraph(row.cells[0] + ": " + signs::change(row.cells[1], row.cells[2]), 2);
    }

    [[nodiscard]] table_row row_of(const choice_effect& effect) const {
        std::vector<std::string> totals;
        for (std::size_t scale = 0; scale < edition_.scales.size(); ++scale)
            totals.push_back(total(scale, effect.totals[scale].total));
        std::vector<std::string> moves;
        for (const auto& one : effect.criteria) {
            const auto& now = *std::find_if(of_.criteria.begin(), of_.criteria.end(),
                                            [&](const auto& each) { return each.id == one.id; });
            moves.push_back(std::to_string(one.id) + ": " +
                            signs::change(signs::range(now.low, now.high), signs::range(one.low, one.high)));
        }
        const auto& choice = *find_choice(edition_, effect.key);
        auto moved = join(moves, ", ");
        if (page_.has_names())
            return {.cells = {write_choice(effect.key, effect.value), join(totals, ", ")},
                    .details = {std::move(moved), show_choice(edition_, effect.key, effect.value, in_)}};
        return {.cells = {choice.label.in(in_), join(totals, ", ")},
                .details = {
                    signs::change(value_in_words(choice, choice.value, in_), value_in_words(choice, effect.value, in_)),
                    say({"Kriteereittäin: ", "By criterion: "}) + moved}};
    }

    [[nodiscard]] static bool is_open(const criterion_sensitivity& one) {
        return !one.choices.empty() || one.from_unknown() > 0;
    }

    /// The criteria that could have another score: how much of that comes from where.
    void show_criteria() {
        if (std::none_of(of_.criteria.begin(), of_.criteria.end(), is_open)) return;
        table open{
            .columns = {{}, {.title = say({"Kriteeri, jonka pisteet ovat avoinna", "Criterion whose score is open"})}},
            .as = table::layout::numbered,
            .detail_indent = detail_indent};
        for (const auto& head :
             {say({"Ei tietoa", "Unknown"}), say({"Valinnat", "Choices"}), say({"Pisteet", "Score"})})
            open.columns.push_back({.title = head, .number = true, .width = number_wide});
        for (std::size_t i = 0; i < of_.criteria.size(); ++i) {
            const auto& one = of_.criteria[i];
            if (!is_open(one)) continue;
            auto& row = open.rows.emplace_back();
            row.cells = {std::to_string(one.id), edition_.criteria[i].title.in(in_), std::to_string(one.from_unknown()),
                         std::to_string(one.from_choices()), signs::range(one.lowest, one.highest)};
            for (const auto& key : one.choices)
                row.details.push_back(find_choice(edition_, key)->label.in(in_) +
                                      (page_.has_names() ? " (" + key + ")" : ""));
            if (!one.readings.empty())
                row.details.push_back(say({"tulkinnat ", "readings "}) + join(one.readings, ", "));
        }
        page_.space();
        page_.show(open);
        page_.paragraph(
            say({"Ei tietoa, valinnat: montako pistettä välistä tulee puuttuvista tiedoista ja montako valinnoista.",
                 "Unknown, choices: how many levels of the score come from missing inputs, and how many from "
                 "choices."}));
    }

    /// Gaps of the document that the edition settles, of criteria whose score nothing else leaves open.
    void tell_readings_alone() {
        bool any = false;
        for (const auto& each : edition_.readings) {
            std::vector<std::string> criteria;
            for (const auto& one : of_.criteria)
                if (!is_open(one) && std::find(one.readings.begin(), one.readings.end(), each.id) != one.readings.end())
                    criteria.push_back(std::to_string(one.id));
            if (criteria.empty()) continue;
            if (!any) {
                page_.space();
                page_.name(say({"Pisteet, jotka riippuvat vain tulkinnasta: tulkinta ja sen kriteerit",
                                "Scores that rest on a reading alone: the reading, and its criteria"}));
            }
            any = true;
            page_.fact(each.id, join(criteria, ", "), {.indent = 2, .at = detail_indent + 2});
        }
    }

    page& page_;
    const edition& edition_;
    const sensitivity& found_;
    const review& scored_;
    const review_sensitivity& of_;
    language in_;
};

}  // namespace

void put_sensitivity(json_writer& out, const sensitivity& found, std::size_t review) {
    const auto& of = found.reviews[review];
    out.put("combinations", found.combinations);
    out.put_array("effects", [&] {
        for (const auto& effect : of.effects) out.object([&] { put_effect(out, *found.scored.edition, effect); });
    });
    out.put_array("criteria", [&] {
        for (const auto& one : of.criteria) out.object([&] { put_criterion(out, one); });
    });
    put_totals(out, *found.scored.edition, [&](std::size_t scale) {
        out.put_object("worst", [&] { put_extreme(out, of.totals[scale].worst); });
        out.put_object("best", [&] { put_extreme(out, of.totals[scale].best); });
    });
}

void describe_sensitivity(page& page, const sensitivity& found, std::size_t review, language in) {
    page_part(page, found, review, in).describe();
}

}  // namespace ipsf::reporting
