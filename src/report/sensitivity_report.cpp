// Takes what sensitivity found about a review; writes its part of the JSON and of the page.
#include "report/sensitivity_report.hpp"

#include "edition/fixed_text.hpp"
#include "report/level_titles.hpp"
#include "report/shown_values.hpp"
#include "report/text_page.hpp"

#include <algorithm>

namespace ipsf::reporting {
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
    page_part(const sensitivity& found, std::size_t review, language in)
        : edition_(*found.scored.edition),
          found_(found),
          scored_(found.scored.reviews[review]),
          of_(found.reviews[review]),
          in_(in) {}

    std::string write() {
        page_.heading(say({"Mikä riippuu valinnasta tai tulkinnasta", "What rests on a choice or a reading"}));
        write_totals();
        write_effects();
        write_criteria();
        write_readings_alone();
        return page_.text();
    }

private:
    static constexpr std::size_t value_column = 34;
    static constexpr std::size_t detail_indent = 5;
    static constexpr std::size_t number_wide = 12;

    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    [[nodiscard]] std::string total(std::size_t scale, const total_range& of) const {
        return show_range(of.low, of.high) + " (" + show_levels(edition_.scales[scale], of, in_) + ")";
    }

    void write_totals() {
        for (std::size_t scale = 0; scale < edition_.scales.size(); ++scale) {
            if (edition_.has_several_scales()) page_.line(edition_.scales[scale].title.in(in_));
            page_.pair(0, say({"Yhteispisteet arvioinnissa", "Total as reviewed"}), value_column,
                       total(scale, scored_.totals[scale].total));
            write_extreme(say({"Pienimmillään", "Lowest by other choices"}), scale, of_.totals[scale].worst);
            write_extreme(say({"Suurimmillaan", "Highest by other choices"}), scale, of_.totals[scale].best);
        }
        page_.pair(0, say({"Kokeiltuja yhdistelmiä", "Combinations of choices tried"}), value_column,
                   std::to_string(found_.combinations));
    }

    void write_extreme(const std::string& title, std::size_t scale, const extreme_total& extreme) {
        std::vector<std::string> choices;
        for (const auto& [key, value] : extreme.choices) choices.push_back(key + " = " + value);
        page_.pair(0, title, value_column,
                   total(scale, {extreme.total, extreme.total}) +
                       (choices.empty() ? std::string() : say({", kun ", " by "}) + join(choices, ", ")));
    }

    /// What one choice alone would do; those that would do nothing, all together.
    void write_effects() {
        bool any = false;
        for (const auto& effect : of_.effects) {
            if (effect.criteria.empty()) continue;
            if (!any) {
                page_.empty_line();
                page_.at_margin(say({"Jos yksi valinta olisi toinen", "If one choice were another"}),
                                say({"yhteispisteet", "total"}));
            }
            any = true;
            write_effect(effect);
        }
        write_without_effect();
    }

    void write_without_effect() {
        std::vector<std::string> choices;
        for (const auto& tried : found_.tried) {
            std::vector<std::string> values;
            for (const auto& effect : of_.effects)
                if (effect.key == tried.key && effect.criteria.empty()) values.push_back(effect.value);
            if (!values.empty()) choices.push_back(tried.key + " = " + join(values, say({" tai ", " or "})));
        }
        if (choices.empty()) return;
        page_.empty_line();
        page_.paragraph(
            0, say({"Yksinään pisteitä eivät muuta: ", "Alone these change no score: "}) + join(choices, ", "));
    }

    void write_effect(const choice_effect& effect) {
        std::vector<std::string> totals;
        for (std::size_t scale = 0; scale < edition_.scales.size(); ++scale)
            totals.push_back(total(scale, effect.totals[scale].total));
        page_.at_margin(effect.key + " = " + effect.value, join(totals, ", "));
        std::vector<std::string> moves;
        for (const auto& one : effect.criteria) {
            const auto& now = *std::find_if(of_.criteria.begin(), of_.criteria.end(),
                                            [&](const auto& each) { return each.id == one.id; });
            moves.push_back(std::to_string(one.id) + ": " + show_range(now.low, now.high) + " -> " +
                            show_range(one.low, one.high));
        }
        page_.paragraph(detail_indent, join(moves, ", "));
        const auto choice = std::find_if(edition_.choices.begin(), edition_.choices.end(),
                                         [&](const auto& each) { return each.key == effect.key; });
        page_.paragraph(detail_indent, choice->label.in(in_));
    }

    [[nodiscard]] static bool is_open(const criterion_sensitivity& one) {
        return !one.choices.empty() || one.from_unknown() > 0;
    }

    /// The criteria that could have another score: how much of that comes from where.
    void write_criteria() {
        if (std::none_of(of_.criteria.begin(), of_.criteria.end(), is_open)) return;
        page_.empty_line();
        page_.at_margin(
            say({"Kriteeri, jonka pisteet ovat avoinna", "Criterion whose score is open"}),
            in_columns({say({"ei tietoa", "unknown"}), say({"valinnat", "choices"}), say({"pisteet", "score"})},
                       number_wide));
        for (std::size_t i = 0; i < of_.criteria.size(); ++i) {
            const auto& one = of_.criteria[i];
            if (!is_open(one)) continue;
            page_.numbered(one.id, edition_.criteria[i].title.in(in_),
                           in_columns({std::to_string(one.from_unknown()), std::to_string(one.from_choices()),
                                       show_range(one.lowest, one.highest)},
                                      number_wide));
            std::vector<std::string> parts;
            if (!one.choices.empty()) parts.push_back(say({"valinnat ", "choices "}) + join(one.choices, ", "));
            if (!one.readings.empty()) parts.push_back(say({"tulkinnat ", "readings "}) + join(one.readings, ", "));
            if (!parts.empty()) page_.paragraph(detail_indent, join(parts, "; "));
        }
        page_.paragraph(
            0, say({"Ei tietoa, valinnat: montako pistettä välistä tulee puuttuvista tiedoista ja montako valinnoista.",
                    "Unknown, choices: how many levels of the score come from missing inputs, and how many from "
                    "choices."}));
    }

    /// Gaps of the document that the edition settles, of criteria whose score nothing else leaves open.
    void write_readings_alone() {
        bool any = false;
        for (const auto& each : edition_.readings) {
            std::vector<std::string> criteria;
            for (const auto& one : of_.criteria)
                if (!is_open(one) && std::find(one.readings.begin(), one.readings.end(), each.id) != one.readings.end())
                    criteria.push_back(std::to_string(one.id));
            if (criteria.empty()) continue;
            if (!any) {
                page_.empty_line();
                page_.line(say({"Pisteet, jotka riippuvat vain tulkinnasta: tulkinta ja sen kriteerit",
                                "Scores that rest on a reading alone: the reading, and its criteria"}));
            }
            any = true;
            page_.pair(2, each.id, detail_indent + 2, join(criteria, ", "));
        }
    }

    const edition& edition_;
    const sensitivity& found_;
    const review& scored_;
    const review_sensitivity& of_;
    language in_;
    text_page page_;
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

std::string sensitivity_part(const sensitivity& found, std::size_t review, language in) {
    return page_part(found, review, in).write();
}

}  // namespace ipsf::reporting
