// Takes the item of an answer, such as "rating.7" or the name of an input; says what of an edition it is about, and
// reads ratings.
#include "answers/items.hpp"

#include <algorithm>
#include <stdexcept>

namespace ipsf {

std::string rating_item(int criterion) { return "rating." + std::to_string(criterion); }

const criterion* rated_criterion(const edition& edition, std::string_view item) {
    const auto found = std::find_if(edition.criteria.begin(), edition.criteria.end(),
                                    [&](const criterion& one) { return rating_item(one.id) == item; });
    return found == edition.criteria.end() ? nullptr : &*found;
}

int parse_rating(const criterion& rated, std::string_view value) {
    const int lowest = rated.rows.back().level;  // rows stand from the highest level down
    const int highest = rated.rows.front().level;
    const auto level = parse_whole(value);
    if (!level || std::to_string(*level) != value || *level < lowest || *level > highest)
        throw std::invalid_argument("a rating is a whole number from " + std::to_string(lowest) + " to " +
                                    std::to_string(highest));
    return static_cast<int>(*level);
}

bool asks_for(const edition& edition, std::string_view item) {
    return edition.find_input(item) != nullptr || rated_criterion(edition, item) != nullptr;
}

}  // namespace ipsf
