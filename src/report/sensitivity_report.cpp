#include "report/sensitivity_report.hpp"

#include "report/level_titles.hpp"
#include "report/shown_values.hpp"
#include "report/text_page.hpp"

#include <algorithm>

namespace ipsf::reporting {
namespace {

json effect_to_json(const choice_effect& effect) {
    auto criteria = json::array();
    for (const auto& one : effect.criteria) criteria.push_back({{"id", one.id}, {"low", one.low}, {"high", one.high}});
    return {{"choice", effect.key},
            {"value", effect.value},
            {"criteria", std::move(criteria)},
            {"total_low", effect.total_low},
            {"total_high", effect.total_high},
            {"levels", effect.levels}};
}

json extreme_to_json(const extreme_total& extreme) {
    auto choices = json::object();
    for (const auto& [key, value] : extreme.choices) choices[key] = value;
    return {{"total", extreme.total}, {"level", extreme.level}, {"choices", std::move(choices)}};
}

json criterion_to_json(const criterion_sensitivity& one) {
    return {{"id", one.id},
            {"low", one.low},
            {"high", one.high},
            {"lowest", one.lowest},
            {"highest", one.highest},
            {"from_unknown", one.from_unknown()},
            {"from_choices", one.from_choices()},
            {"choices", one.choices},
            {"readings", one.readings}};
}

class page_part {
public:
    page_part(const sensitivity& found, const review_sensitivity& of, language in) : edition_(*found.edition), found_(found), of_(of), in_(in) {}

    std::string write() {
        page_.heading(say("What rests on a choice or a reading", "Mikä riippuu valinnasta tai tulkinnasta"));
        for (const auto& effect : of_.effects)
            if (!effect.criteria.empty()) write_effect(effect);
        write_without_effect();
        write_extreme(say("Lowest total", "Pienin yhteistulos"), of_.worst);
        write_extreme(say("Highest total", "Suurin yhteistulos"), of_.best);
        page_.paragraph(0, say("of all ", "kaikista ") + std::to_string(found_.combinations) +
                               say(" combinations of the values tried", " kokeiltujen arvojen yhdistelmästä"));
        write_criteria();
        write_readings_alone();
        return page_.text();
    }

private:
    static constexpr std::size_t value_column = 34;

    [[nodiscard]] std::string say(const char* english, const char* finnish) const { return in_ == language::fi ? finnish : english; }

    void write_effect(const choice_effect& effect) {
        std::vector<std::string> moves;
        for (const auto& one : effect.criteria) {
            const auto& now = of_.criteria[static_cast<std::size_t>(one.id - 1)];
            moves.push_back(std::to_string(one.id) + ": " + show_range(now.low, now.high) + " -> " + show_range(one.low, one.high));
        }
        page_.pair(0, effect.key + " = " + effect.value, value_column,
                   say("total ", "yhteensä ") + show_range(effect.total_low, effect.total_high) + " (" +
                       show_levels(edition_, effect.levels.front(), effect.levels.back(), in_) + "); " + join(moves, ", "));
    }

    void write_without_effect() {
        std::vector<std::string> others;
        for (const auto& effect : of_.effects)
            if (effect.criteria.empty()) others.push_back(effect.key + " = " + effect.value);
        if (!others.empty()) page_.pair(0, say("No change alone", "Yksinään ei muutosta"), value_column, join(others, ", "));
    }

    void write_extreme(const std::string& title, const extreme_total& extreme) {
        std::vector<std::string> choices;
        for (const auto& [key, value] : extreme.choices) choices.push_back(key + " = " + value);
        page_.pair(0, title, value_column,
                   std::to_string(extreme.total) + " (" + show_levels(edition_, extreme.level, extreme.level, in_) + ")" +
                       (choices.empty() ? std::string() : ": " + join(choices, ", ")));
    }

    void write_criteria() {
        for (std::size_t i = 0; i < of_.criteria.size(); ++i) {
            const auto& one = of_.criteria[i];
            if (one.choices.empty() && one.from_unknown() == 0) continue;
            page_.numbered(one.id, edition_.criteria[i].title.in(in_), show_range(one.lowest, one.highest));
            std::vector<std::string> parts = {say("as reviewed ", "arvioitu ") + show_range(one.low, one.high),
                                              say("from unknown inputs ", "puuttuvista tiedoista ") + std::to_string(one.from_unknown()),
                                              say("from choices ", "valinnoista ") + std::to_string(one.from_choices())};
            if (!one.choices.empty()) parts.back() += " (" + join(one.choices, ", ") + ")";
            if (!one.readings.empty()) parts.push_back(say("readings ", "tulkinnat ") + join(one.readings, ", "));
            constexpr std::size_t indent = 5;
            page_.paragraph(indent, join(parts, "; "));
        }
    }

    /// Gaps of the document that the edition settles without offering a choice.
    void write_readings_alone() {
        std::vector<std::string> all;
        for (const auto& one : of_.criteria)
            if (one.choices.empty() && one.from_unknown() == 0 && !one.readings.empty())
                all.push_back(std::to_string(one.id) + " (" + join(one.readings, ", ") + ")");
        if (!all.empty()) page_.pair(0, say("On readings alone", "Vain tulkinnoista"), value_column, join(all, "; "));
    }

    const rulebook& edition_;
    const sensitivity& found_;
    const review_sensitivity& of_;
    language in_;
    text_page page_;
};

}  // namespace

json sensitivity_to_json(const sensitivity& found, const review_sensitivity& of) {
    json object = {{"combinations", found.combinations}, {"effects", json::array()}, {"criteria", json::array()}};
    for (const auto& effect : of.effects) object["effects"].push_back(effect_to_json(effect));
    for (const auto& one : of.criteria) object["criteria"].push_back(criterion_to_json(one));
    object["worst"] = extreme_to_json(of.worst);
    object["best"] = extreme_to_json(of.best);
    return object;
}

std::string sensitivity_part(const sensitivity& found, const review_sensitivity& of, language in) { return page_part(found, of, in).write(); }

}  // namespace ipsf::reporting
