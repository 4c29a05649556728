// Writes dates, fractions, texts in both languages and what else several results have, in the form of docs/json.md.
#include "report/json_values.hpp"

#include <ipsf/version.hpp>

#include <algorithm>

namespace ipsf::reporting {
namespace {

void put_counts(json_writer& out, std::string_view key, const left_out_counts& counts) {
    out.put_object(key, [&] {
        for (const auto& [kind, count] : counts) out.put(kind, count);
    });
}

}  // namespace

void put_languages(json_writer& out, const text& both) { out.put("fi", both.fi), out.put("en", both.en); }

void put_text(json_writer& out, std::string_view key, const text& both) {
    out.put_object(key, [&] { put_languages(out, both); });
}

void put_name(json_writer& out, const std::string& id, const std::string& hash, const text& what_if) {
    out.put("id", id);
    out.put("hash", hash);
    if (!what_if.en.empty()) put_text(out, "what_if", what_if);
}

void put_made_with(json_writer& out, const edition& edition, bool out_of_date) {
    out.put("library", library_version());
    out.put_object("edition", [&] {
        put_name(out, edition.id, edition.hash, edition.what_if);
        if (out_of_date) out.put("out_of_date", true);
    });
}

void put_choices(json_writer& out, const edition& edition) {
    out.put_object("choices", [&] {
        for (const auto& choice : edition.choices) out.put(choice.key, choice.value);
    });
}

void put_service_model(json_writer& out, const process_rules& process) {
    if (process.service_model.empty())
        out.put("service_model", nullptr);
    else
        out.put_object("service_model", [&] { put_name(out, process.service_model, process.service_model_hash, {}); });
}

void put_members(json_writer& out, fraction value) {
    out.put("numerator", value.numerator);
    out.put("denominator", value.denominator);
}

void put_fraction(json_writer& out, std::string_view key, fraction value) {
    out.put_object(key, [&] { put_members(out, value); });
}

void put_measurement(json_writer& out, const measurement& measured) {
    put_members(out, {measured.numerator, measured.denominator});
    out.put("source", "measure");
    put_counts(out, "left_out", measured.left_out);
    if (!measured.counted.empty()) put_counts(out, "counted", measured.counted);
    if (!measured.known()) out.put("reason", measured.unknown_because);
}

void put_warnings(json_writer& out, const warning_counts& warnings) {
    out.put_object("warnings", [&] {
        for (const auto& [kind, count] : by_kind(warnings)) out.put(kind, count);
    });
    const auto is_named = [](const auto& one) { return one.first.is_named(); };
    if (std::none_of(warnings.begin(), warnings.end(), is_named)) return;
    out.put_array("named_warnings", [&] {
        for (const auto& each : warnings) {
            const auto& what = each.first;
            if (!what.is_named()) continue;
            out.object([&] {
                out.put("kind", what.kind);
                out.put("table", what.table);
                out.put("name", what.name);
                if (what.row != 0 || what.other_row != 0)
                    out.put_array("rows", [&] {
                        for (const auto row : {what.row, what.other_row})
                            if (row != 0) out.value(row);
                    });
                out.put("count", each.second);
            });
        }
    });
}

std::optional<std::string_view> if_any(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional(text);
}
std::optional<std::string> if_any(day given) {
    return given == no_day ? std::nullopt : std::optional(format_day(given));
}

}  // namespace ipsf::reporting
