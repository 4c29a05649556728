// Takes what somebody asked; puts a problem with its advice into a list where the library cannot answer.
#include "asked/dates.hpp"

namespace ipsf {

void check_date(day given, const char* column, std::vector<problem>& found) {
    const std::string date =
        std::string("The ") + (std::string_view(column) == "as_of" ? "review date " : "date ") + column;
    if (given == no_day) {
        found.push_back(
            {.column = column, .rule = "missing-value", .message = date + " is missing; give it as YYYY-MM-DD."});
    } else if (given < earliest_day || given > latest_day) {
        found.push_back({.column = column,
                         .rule = "out-of-range",
                         .message = date + " is outside the years 1900-2199; give a date within them."});
    }
}

void check_months(int months, std::vector<problem>& found) {
    if (months < 1 || months > 120)
        found.push_back({.column = "months",
                         .rule = "out-of-range",
                         .message = "The window's months are outside 1-120; give a whole number within them."});
}

problem not_covered(const edition& edition, const char* column, const std::string& dates) {
    const auto until = edition.valid_until == no_day ? std::string() : " to " + format_day(edition.valid_until);
    return {.column = column,
            .rule = "edition-not-valid",
            .message = "The edition " + edition.id + " is valid from " + format_day(edition.valid_from) + until +
                       ", which does not cover " + dates + ", or name the edition to use it all the same."};
}

void check_covered(const edition& edition, bool named, const char* column, day as_of, std::vector<problem>& found) {
    if (found.empty() && !named && !edition.covers(as_of))
        found.push_back(not_covered(edition, column, std::string("the date ") + column + "; choose another date"));
}

void check_process(const edition& edition, std::vector<problem>& found) {
    if (edition.process == nullptr)
        found.push_back({.column = "edition",
                         .rule = "no-process",
                         .message = "The edition " + edition.id +
                                    " describes no client process; choose one whose file has a part [process]."});
}

}  // namespace ipsf
