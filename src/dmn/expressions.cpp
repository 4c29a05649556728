// Takes inputs, cells and ratios of a decision table and gives them as texts in FEEL.
#include "dmn/expressions.hpp"

#include <algorithm>
#include <array>

namespace ipsf::dmn {
namespace {

bool is_share(const input& one) { return one.kind == input_kind::measure && one.unit == measure_unit::share; }
/// Given as the two whole numbers it was counted from, so that thirds are exact.
bool is_fraction(const input& one) { return one.kind == input_kind::measure && one.unit != measure_unit::whole; }

/// To the nearest whole unit, halves up, with one division of whole numbers.
std::string rounded(const input& one) {
    const std::string twice = is_share(one) ? "200" : "2";
    return "floor((" + twice + " * " + one.name + ".numerator + " + one.name + ".denominator) / (2 * " + one.name +
           ".denominator))";
}

/// What cells on an input are compared with: shares in percent, as limits are written.
std::string compared(const input& one, bool round_half_up) {
    if (!is_fraction(one)) return one.name;
    if (round_half_up) return rounded(one);
    return (is_share(one) ? "100 * " : "") + one.name + ".numerator / " + one.name + ".denominator";
}

/// A limit without loss: it has at most three decimals (docs/edition-format.md).
std::string decimal(fraction limit, bool share) {
    const std::int64_t thousandths = limit.numerator * (share ? 100'000 : 1'000) / limit.denominator;
    std::string text = std::to_string(thousandths / 1000);
    if (thousandths % 1000 != 0) {
        text += "." + std::to_string(1000 + thousandths % 1000).substr(1);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

input met_of(const dmn_table& table) {
    input met;
    met.name = "met";
    met.kind = input_kind::count;
    met.most = static_cast<std::int64_t>(table.inputs.size());
    return met;
}

std::string names_of(const dmn_table& table) {
    std::string names;
    for (const input& one : table.inputs) names += (names.empty() ? "" : ", ") + one.name;
    return names;
}

}  // namespace

std::vector<ratio> ratios_of(const dmn_table& table) {
    std::vector<ratio> found;
    for (const row& each : table.rows)
        for (const cell& one : each.cells)
            if (one.divided_by &&
                std::none_of(found.begin(), found.end(), [&](const ratio& other) { return other.name == one.name; }))
                found.push_back({.name = one.name, .input = one.input, .divided_by = *one.divided_by});
    return found;
}

std::vector<column> columns_of(const dmn_table& table, bool round_half_up) {
    if (table.kind == criterion_kind::count)
        return {{.name = "met",
                 .about = met_of(table),
                 .expression = "count([" + names_of(table) + "][item = true])",
                 .type = "number"}};
    std::vector<column> columns;
    for (const input& asked : table.inputs)
        columns.push_back({.name = asked.name,
                           .about = asked,
                           .expression = compared(asked, round_half_up),
                           .type = is_fraction(asked) ? "number" : type_of(asked)});
    for (const ratio& quotient : ratios_of(table)) {
        input about;
        about.name = quotient.name;
        about.kind = input_kind::measure;
        columns.push_back(
            {.name = quotient.name, .about = about, .expression = decision_name(table, quotient), .type = "number"});
    }
    return columns;
}

std::string ratio_expression(const input& of, const input& divided_by, bool round_half_up) {
    const auto top = [&](const input& one) { return round_half_up ? rounded(one) : one.name + ".numerator"; };
    const auto bottom = [&](const input& one) {
        return !round_half_up ? one.name + ".denominator" : is_share(one) ? "100" : "1";
    };
    return "if " + top(divided_by) + " = 0 then null else " + top(of) + " * " + bottom(divided_by) + " / (" +
           bottom(of) + " * " + top(divided_by) + ")";
}

std::string unary_test(const cell& one, const input& about) {
    if (about.kind == input_kind::flag) return one.low == fraction{1, 1} ? "true" : "false";
    if (about.kind == input_kind::choice) {
        std::string names;
        for (std::size_t place = 0; place < about.choices.size(); ++place)
            if ((one.choices >> place & 1U) != 0) names += (names.empty() ? "\"" : ",\"") + about.choices[place] + "\"";
        return names;
    }
    const auto limit = [&](fraction value) { return decimal(value, is_share(about)); };
    if (!one.high) return (one.low_open ? "> " : ">= ") + limit(*one.low);
    if (!one.low) return (one.high_open ? "< " : "<= ") + limit(*one.high);
    if (*one.low == *one.high) return limit(*one.low);
    return (one.low_open ? "(" : "[") + limit(*one.low) + ".." + limit(*one.high) + (one.high_open ? ")" : "]");
}

std::string type_of(const input& one) {
    if (one.kind == input_kind::flag) return "boolean";
    if (one.kind != input_kind::measure) return one.name + "_type";
    return is_share(one) ? "share" : is_fraction(one) ? "quantity" : "whole";
}

std::string allowed_values(const input& one) {
    if (one.kind == input_kind::count) return "[0.." + std::to_string(one.most) + "]";
    std::string names;
    for (const std::string& name : one.choices) names += (names.empty() ? "\"" : ",\"") + name + "\"";
    return names;
}

std::string decision_name(const dmn_table& table) {
    return "criterion_" + std::to_string(table.criterion) + "_" + table.key;
}
std::string decision_name(const dmn_table& table, const ratio& one) {
    return "criterion_" + std::to_string(table.criterion) + "_" + one.name;
}

bool is_reserved(std::string_view name) {
    // The keywords of FEEL's grammar (DMN 1.3, 10.3.1.2), its literals, and what the expressions above call.
    constexpr std::array<std::string_view, 24> words{"and",       "between", "count", "else",     "every", "external",
                                                     "false",     "floor",   "for",   "function", "if",    "in",
                                                     "instance",  "item",    "not",   "null",     "or",    "return",
                                                     "satisfies", "some",    "then",  "true",     "date",  "time"};
    return std::find(words.begin(), words.end(), name) != words.end();
}

}  // namespace ipsf::dmn
