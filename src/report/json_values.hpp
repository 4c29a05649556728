// What the JSON texts have in common (docs/json.md). Each puts members into the object that is open.
#pragma once

#include "report/json_writer.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/problem.hpp>
#include <ipsf/process_rules.hpp>

#include <string>

namespace ipsf::reporting {

/// A text in both languages, as members or as a member of its own.
void put_languages(json_writer& out, const text& both);
void put_text(json_writer& out, std::string_view key, const text& both);

/// An object of what is there, whose members `put` puts; null when there is nothing.
template <class Value, class Put>
void put_if(json_writer& out, std::string_view key, const std::optional<Value>& given, Put put) {
    given ? out.put_object(key, [&] { put(*given); }) : out.put(key, nullptr);
}

/// An edition by name: id, hash, and of a what-if the changed rules.
void put_name(json_writer& out, const std::string& id, const std::string& hash, const text& what_if);

/// What is said of totals: of an only scale its members as they are, of several each scale's under `scales` and its
/// key. `put` puts those of a place in edition::scales.
template <class PutScale>
void put_totals(json_writer& out, const edition& edition, PutScale put) {
    if (!edition.has_several_scales()) {
        put(std::size_t{0});
        return;
    }
    out.put_object("scales", [&] {
        for (std::size_t place = 0; place < edition.scales.size(); ++place)
            out.put_object(edition.scales[place].key, [&] { put(place); });
    });
}

/// What a result was made with: library and edition.
void put_made_with(json_writer& out, const edition& edition, bool out_of_date);

/// The choices in force, key to value.
void put_choices(json_writer& out, const edition& edition);

/// The service model whose own deadlines apply, or null.
void put_service_model(json_writer& out, const process_rules& process);

/// Numerator and denominator, as members or as a member of its own.
void put_members(json_writer& out, fraction value);
void put_fraction(json_writer& out, std::string_view key, fraction value);

/// A measure as an input: numerator, denominator, source, left_out, and, where they apply, counted and reason.
void put_measurement(json_writer& out, const measurement& measured);

/// "warnings", kind to number, and "named_warnings" where there are any.
void put_warnings(json_writer& out, const warning_counts& warnings);

/// A text or a day, null when there is none.
[[nodiscard]] std::optional<std::string_view> if_any(std::string_view text);
[[nodiscard]] std::optional<std::string> if_any(day given);

}  // namespace ipsf::reporting
