#include "report/series_columns.hpp"

namespace ipsf::reporting {

std::vector<series_column> columns_of(const review_series& series) {
    std::vector<series_column> columns = {{"as_of", series_cell::day},        {"from", series_cell::day},
                                          {"team_id", series_cell::text},     {"total", series_cell::number},
                                          {"total_low", series_cell::number}, {"total_high", series_cell::number},
                                          {"level", series_cell::text}};
    for (const auto& asked : series.edition().criteria)
        for (const char* part : {"score_", "low_", "high_"}) columns.push_back({part + std::to_string(asked.id), series_cell::number});
    for (const auto name : measure_names)
        for (const char* part : {"_numerator", "_denominator"}) columns.push_back({std::string(name) + part, series_cell::sum});
    if (!series.edition().what_if.en.empty()) columns.push_back({"what_if", series_cell::text});
    return columns;
}

}  // namespace ipsf::reporting
