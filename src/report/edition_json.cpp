// An edition of the criteria written out, as JSON.
#include "report/json_values.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace reporting;

namespace {

constexpr std::string_view input_kind_names[] = {"measure", "count", "flag", "choice"};
constexpr std::string_view unit_names[] = {"share", "number", "whole"};
constexpr std::string_view criterion_kind_names[] = {"table", "count", "judgement"};

json of(const text& both) { return {{"fi", both.fi}, {"en", both.en}}; }

json of(day value) { return value == no_day ? json() : json(format_day(value)); }

json of(const input& asked) {
    json written = {{"name", asked.name}, {"kind", input_kind_names[static_cast<std::size_t>(asked.kind)]}};
    if (asked.kind == input_kind::measure) written["unit"] = unit_names[static_cast<std::size_t>(asked.unit)];
    if (asked.kind == input_kind::count) written["most"] = asked.most;
    if (asked.kind == input_kind::measure || asked.kind == input_kind::count)
        written["better"] = asked.lower_is_better ? "lower" : "higher";
    if (!asked.level_may_fall.en.empty()) written["level_may_fall"] = of(asked.level_may_fall);
    written["label"] = of(asked.label);
    if (asked.kind != input_kind::choice) return written;
    auto& choices = written["choices"] = json::array();
    for (std::size_t place = 0; place < asked.choices.size(); ++place) {
        choices.push_back({{"name", asked.choices[place]}, {"label", of(asked.choice_labels[place])}});
    }
    return written;
}

json of(const row& decides) {
    auto when = json::array();
    for (const auto& cell : decides.cells) when.push_back({{"input", cell.name}, {"is", cell.written}});
    return {{"id", decides.id}, {"level", decides.level}, {"when", when}};
}

json of(const criterion& asked) {
    json written = {{"id", asked.id},
                    {"key", asked.key},
                    {"kind", criterion_kind_names[static_cast<std::size_t>(asked.kind)]},
                    {"title", of(asked.title)},
                    {"asks", of(asked.asks)},
                    {"source", {{"document", asked.from.document}, {"place", asked.from.place}}},
                    {"inputs", json::array()},
                    {"rows", json::array()},
                    {"levels", json::array()},
                    {"readings", asked.readings}};
    for (const auto& needed : asked.inputs) written["inputs"].push_back(of(needed));
    for (const auto& decides : asked.rows) written["rows"].push_back(of(decides));
    for (const auto& level : asked.levels) written["levels"].push_back(of(level));
    return written;
}

json of(const named_choice& choice) {
    json written = {{"key", choice.key}, {"default", choice.by_default}};
    if (choice.options.empty()) {
        written["range"] = {choice.low, choice.high};
    } else {
        written["options"] = choice.options;
    }
    written["label"] = of(choice.label);
    return written;
}

template <typename part>
json of_part(const part& grouped) {
    return {{"key", grouped.key}, {"title", of(grouped.title)}, {"criteria", grouped.criteria}};
}

void put_bands(const scale& from, json& into) {
    auto levels = json::array();
    for (const auto& level : from.levels) levels.push_back({{"key", level.key}, {"at_least", level.at_least}, {"title", of(level.title)}});
    auto intervals = json::array();
    for (const auto& interval : from.intervals) intervals.push_back({{"at_least", interval.at_least}, {"months", interval.months}});
    into["levels"] = std::move(levels);
    into["review_intervals"] = std::move(intervals);
}

}  // namespace

std::string to_json(const rulebook& edition) {
    json written = {{"id", edition.id},
                    {"family", edition.family},
                    {"hash", edition.hash},
                    {"title", of(edition.title)},
                    {"document", edition.document},
                    {"published", of(edition.published)},
                    {"valid_from", of(edition.valid_from)},
                    {"valid_until", of(edition.valid_until)}};
    written["not_verified"] = edition.not_verified.en.empty() ? json() : of(edition.not_verified);
    if (edition.has_several_scales()) {
        written["scales"] = json::array();
        for (const auto& scale : edition.scales) {
            auto of_scale = of_part(scale);
            put_bands(scale, of_scale);
            written["scales"].push_back(std::move(of_scale));
        }
    } else {
        put_bands(edition.scales.front(), written);
    }
    written["choices"] = json::array();
    written["counting"] = json::object();
    for (const auto* list : {"sections", "principles", "criteria", "readings"}) written[list] = json::array();
    for (const auto& choice : edition.choices) written["choices"].push_back(of(choice));
    for (const auto& [key, value] : written_values(edition.counting)) written["counting"][std::string(key)] = json::parse(value);
    for (const auto& section : edition.sections) written["sections"].push_back(of_part(section));
    for (const auto& principle : edition.principles) written["principles"].push_back(of_part(principle));
    for (const auto& asked : edition.criteria) written["criteria"].push_back(of(asked));
    for (const auto& reading : edition.readings) {
        written["readings"].push_back(
            {{"id", reading.id}, {"general", reading.general}, {"says", of(reading.says)}, {"criteria", reading.criteria}});
    }
    return dump(written);
}

}  // namespace ipsf
