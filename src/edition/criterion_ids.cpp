// Takes criteria; gives their ids in words, with "1 to 5" for ids that follow each other.
#include "edition/criterion_ids.hpp"

namespace ipsf {

std::string criteria_in_words(gsl::span<const criterion> criteria) {
    std::string words;
    std::size_t first = 0;
    while (first < criteria.size() && criteria[first].id == 0) ++first;  // of a file that is refused
    while (first < criteria.size()) {
        std::size_t last = first;
        while (last + 1 < criteria.size() && criteria[last + 1].id == criteria[last].id + 1) ++last;
        words += (words.empty() ? "criteria are " : ", ") + std::to_string(criteria[first].id);
        if (last > first) words += " to " + std::to_string(criteria[last].id);
        first = last + 1;
    }
    return words;
}

}  // namespace ipsf
