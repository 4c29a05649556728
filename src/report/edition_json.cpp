// An edition of the criteria written out, as JSON.
#include "edition/counting_keys.hpp"
#include "report/json_values.hpp"

#include <ipsf/report.hpp>

#include <array>

namespace ipsf {

using namespace reporting;

namespace {

constexpr std::string_view input_kind_names[] = {"measure", "count", "flag", "choice"};
constexpr std::string_view unit_names[] = {"share", "number", "whole"};
constexpr std::string_view criterion_kind_names[] = {"table", "count", "judgement"};

void put_input(json_writer& out, const input& asked) {
    out.put("name", asked.name);
    out.put("kind", input_kind_names[static_cast<std::size_t>(asked.kind)]);
    if (asked.kind == input_kind::measure) out.put("unit", unit_names[static_cast<std::size_t>(asked.unit)]);
    if (asked.kind == input_kind::count) out.put("most", asked.most);
    if (asked.kind == input_kind::measure || asked.kind == input_kind::count)
        out.put("better", asked.lower_is_better ? "lower" : "higher");
    if (!asked.level_may_fall.en.empty()) put_text(out, "level_may_fall", asked.level_may_fall);
    put_text(out, "label", asked.label);
    if (asked.kind != input_kind::choice) return;
    out.put_array("choices", [&] {
        for (std::size_t place = 0; place < asked.choices.size(); ++place)
            out.object([&] {
                out.put("name", asked.choices[place]);
                put_text(out, "label", asked.choice_labels[place]);
            });
    });
}

void put_row(json_writer& out, const row& decides) {
    out.put("id", decides.id);
    out.put("level", decides.level);
    out.put_array("when", [&] {
        for (const auto& cell : decides.cells)
            out.object([&] { out.put("input", cell.name), out.put("is", cell.written); });
    });
}

void put_criterion(json_writer& out, const criterion& asked) {
    out.put("id", asked.id);
    out.put("key", asked.key);
    out.put("kind", criterion_kind_names[static_cast<std::size_t>(asked.kind)]);
    put_text(out, "title", asked.title);
    put_text(out, "asks", asked.asks);
    out.put_object("source", [&] { out.put("document", asked.from.document), out.put("place", asked.from.place); });
    out.put_array("inputs", [&] {
        for (const auto& needed : asked.inputs) out.object([&] { put_input(out, needed); });
    });
    out.put_array("rows", [&] {
        for (const auto& decides : asked.rows) out.object([&] { put_row(out, decides); });
    });
    out.put_array("levels", [&] {
        for (const auto& level : asked.levels) out.object([&] { put_languages(out, level); });
    });
    out.put_values("readings", asked.readings);
}

void put_choice(json_writer& out, const named_choice& choice) {
    out.put("key", choice.key);
    out.put("default", choice.by_default);
    if (choice.options.empty())
        out.put_values("range", std::array{choice.low, choice.high});
    else
        out.put_values("options", choice.options);
    if (!choice.options.empty())
        out.put_array("option_labels", [&] {
            for (const auto& label : choice.option_labels) out.object([&] { put_languages(out, label); });
        });
    put_text(out, "label", choice.label);
}

void put_counted(json_writer& out, std::string_view key, int value) { out.put(key, value); }
void put_counted(json_writer& out, std::string_view key, job_days value) {
    out.put_values(key, std::array{value.first, value.last});
}
void put_counted(json_writer& out, std::string_view key, fraction value) { out.put(key, fraction_text(value)); }

template <class Part>
void put_part(json_writer& out, const Part& grouped) {
    out.put("key", grouped.key);
    put_text(out, "title", grouped.title);
    out.put_values("criteria", grouped.criteria);
}

template <class Part>
void put_parts(json_writer& out, std::string_view key, const std::vector<Part>& parts) {
    out.put_array(key, [&] {
        for (const auto& grouped : parts) out.object([&] { put_part(out, grouped); });
    });
}

void put_bands(json_writer& out, const scale& from) {
    out.put_array("levels", [&] {
        for (const auto& level : from.levels)
            out.object([&] {
                out.put("key", level.key);
                out.put("at_least", level.at_least);
                put_text(out, "title", level.title);
            });
    });
    out.put_array("review_intervals", [&] {
        for (const auto& interval : from.intervals)
            out.object([&] { out.put("at_least", interval.at_least), out.put("months", interval.months); });
    });
}

void put_scales(json_writer& out, const edition& edition) {
    if (!edition.has_several_scales()) {
        put_bands(out, edition.scales.front());
        return;
    }
    out.put_array("scales", [&] {
        for (const auto& scale : edition.scales) out.object([&] { put_part(out, scale), put_bands(out, scale); });
    });
}

}  // namespace

std::string to_json(const edition& edition) {
    json_writer out;
    out.object([&] {
        out.put("id", edition.id);
        out.put("family", edition.family);
        out.put("hash", edition.hash);
        put_text(out, "title", edition.title);
        out.put("document", edition.document);
        out.put("published", if_any(edition.published));
        out.put("valid_from", if_any(edition.valid_from));
        out.put("valid_until", if_any(edition.valid_until));
        if (edition.not_verified.en.empty())
            out.put("not_verified", nullptr);
        else
            put_text(out, "not_verified", edition.not_verified);
        put_scales(out, edition);
        out.put_array("choices", [&] {
            for (const auto& choice : edition.choices) out.object([&] { put_choice(out, choice); });
        });
        out.put_object("counting", [&] {
            visit_counted(edition.counting, [&](const counting_key& one, const auto& value) {
                if (value) put_counted(out, one.key, *value);
            });
        });
        put_parts(out, "sections", edition.sections);
        put_parts(out, "principles", edition.principles);
        out.put_array("criteria", [&] {
            for (const auto& asked : edition.criteria) out.object([&] { put_criterion(out, asked); });
        });
        out.put_array("readings", [&] {
            for (const auto& reading : edition.readings)
                out.object([&] {
                    out.put("id", reading.id);
                    out.put("general", reading.general);
                    put_text(out, "says", reading.says);
                    out.put_values("criteria", reading.criteria);
                });
        });
    });
    return out.take();
}

}  // namespace ipsf
