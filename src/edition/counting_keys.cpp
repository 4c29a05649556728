// Takes the values of [counting]; writes them as a file has them, and says which of those that a measure needs are
// missing.
#include "edition/counting_keys.hpp"

#include <algorithm>

namespace ipsf {
namespace {

std::string written(int value) { return std::to_string(value); }
std::string written(job_days value) {
    return "[" + std::to_string(value.first) + ", " + std::to_string(value.last) + "]";
}
std::string written(fraction value) { return "\"" + fraction_text(value) + "\""; }

}  // namespace

std::string fraction_text(fraction value) {
    return std::to_string(value.numerator) +
           (value.denominator == 1 ? std::string() : "/" + std::to_string(value.denominator));
}

std::vector<std::pair<std::string_view, std::string>> written_values(const counted_values& by) {
    std::vector<std::pair<std::string_view, std::string>> all;
    visit_counted(by, [&](const counting_key& one, const auto& value) {
        if (value) all.emplace_back(one.key, written(*value));
    });
    return all;
}

std::vector<std::string_view> missing_values(const counted_values& by, std::string_view measure) {
    std::vector<std::string_view> missing;
    if (measure.empty()) return missing;
    visit_counted(by, [&](const counting_key& one, const auto& value) {
        if (!value && std::find(one.measures.begin(), one.measures.end(), measure) != one.measures.end())
            missing.push_back(one.key);
    });
    return missing;
}

}  // namespace ipsf
