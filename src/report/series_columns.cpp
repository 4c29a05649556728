#include "report/series_columns.hpp"

namespace ipsf::reporting {

std::string column_prefix(const rulebook& edition, const scale& of) { return edition.has_several_scales() ? of.key + "_" : std::string(); }

std::vector<series_column> columns_of(const review_series& series) {
    std::vector<series_column> columns = {{"as_of", series_cell::day}, {"from", series_cell::day}, {"team_id", series_cell::text}};
    for (const auto& scale : series.edition().scales) {
        const auto of = column_prefix(series.edition(), scale);
        for (const char* part : {"total", "total_low", "total_high"}) columns.push_back({of + part, series_cell::number});
        columns.push_back({of + "level", series_cell::text});
    }
    for (const auto& asked : series.edition().criteria)
        for (const char* part : {"score_", "low_", "high_"}) columns.push_back({part + std::to_string(asked.id), series_cell::number});
    for (const auto name : measure_names)
        for (const char* part : {"_numerator", "_denominator"}) columns.push_back({std::string(name) + part, series_cell::sum});
    if (!series.edition().what_if.en.empty()) columns.push_back({"what_if", series_cell::text});
    return columns;
}

}  // namespace ipsf::reporting
