// What the JSON texts have in common.
#pragma once

#include <ipsf/measures.hpp>
#include <ipsf/problem.hpp>
#include <ipsf/process_rules.hpp>
#include <ipsf/rulebook.hpp>

#include <nlohmann/json.hpp>

#include <string>

namespace ipsf::reporting {

using json = nlohmann::ordered_json;  // keys in the order written, so that equal results are equal bytes

/// Indented by two spaces, ending in a newline. Bytes that are no UTF-8 (a file's name in a message) are replaced, characters that
/// a terminal would obey are escaped.
[[nodiscard]] std::string dump(const json& value);

/// The same of a head that ends in an empty list, with the list filled: `at` makes each of its `count` values. One by one, because a long
/// list is too large to be kept as JSON values as well.
template <class ValueAt>
[[nodiscard]] std::string dump_with_list(const json& head, std::size_t count, ValueAt at) {
    std::string text = dump(head);
    if (count == 0) return text;
    constexpr std::string_view end_of_head = "]\n}\n";
    text.resize(text.size() - end_of_head.size());
    for (std::size_t place = 0; place < count; ++place) {
        text += place == 0 ? "\n    " : ",\n    ";
        std::string written = dump(at(place));
        written.pop_back();
        for (const char c : written) {
            text += c;
            if (c == '\n') text += "    ";  // two levels deep; there are no line breaks within texts
        }
    }
    return text.append("\n  ").append(end_of_head);
}

/// An edition by name: id, hash, and of a what-if the changed rules.
[[nodiscard]] json name_to_json(const std::string& id, const std::string& hash, const text& what_if);

/// Puts what is said of totals into an object: of an only scale its keys as they are, of several each scale's under `scales` and its key.
/// `of` makes an object of a place in rulebook::scales.
template <class OfScale>
void put_totals(json& object, const rulebook& edition, OfScale of) {
    if (!edition.has_several_scales()) {
        object.update(of(std::size_t{0}));
        return;
    }
    auto scales = json::object();
    for (std::size_t place = 0; place < edition.scales.size(); ++place) scales[edition.scales[place].key] = of(place);
    object["scales"] = std::move(scales);
}

/// What a result was made with: library and edition.
[[nodiscard]] json made_with(const rulebook& edition, bool out_of_date);

/// The service model whose own deadlines apply, or null.
[[nodiscard]] json service_model_of(const process_rules& process);

/// A measure as an input: numerator, denominator, source, left_out, and, where they apply, counted and reason.
[[nodiscard]] json measurement_to_json(const measurement& measured);

/// Puts "warnings", kind to number, into the object, and "named_warnings" where there are any.
void add_warnings(json& object, const warning_counts& warnings);

/// The text, or null when there is none.
[[nodiscard]] json text_or_null(std::string_view text);

}  // namespace ipsf::reporting
