// Whether days and months that somebody asks about may be asked about, and by which edition.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/problem.hpp>

#include <string>
#include <vector>

namespace ipsf {

/// Adds to `found` what is wrong with a date; `column` names it.
void check_date(day given, const char* column, std::vector<problem>& found);

/// Adds to `found` what is wrong with the months of a window.
void check_months(int months, std::vector<problem>& found);

/// Why the edition cannot score these dates unless it is named.
[[nodiscard]] problem not_covered(const edition& edition, const char* column, const std::string& dates);

/// Adds to `found`, when nothing stands there, that the edition does not cover the date, unless it is `named`.
void check_covered(const edition& edition, bool named, const char* column, day as_of, std::vector<problem>& found);

/// Adds to `found` that the edition describes no client process.
void check_process(const edition& edition, std::vector<problem>& found);

}  // namespace ipsf
