// Takes what is wrong with its place; gives it back by file, line and column, of very many problems the first ones.
#include "edition/problem_log.hpp"

#include <algorithm>

namespace ipsf {

std::uint32_t problem_log::add_file(std::string name) {
    files_.push_back(std::move(name));
    return static_cast<std::uint32_t>(files_.size() - 1);
}

void problem_log::add(place at, std::string rule, const std::string& sentence) {
    const std::string line = std::to_string(at.line);
    const std::string column = std::to_string(at.column);
    problem made;
    made.table = files_[at.file];
    made.row = at.line;
    made.column = column;
    made.rule = std::move(rule);
    made.message = made.table + ":" + line + ":" + column + ": " + sentence;
    made.criterion = criterion_;
    problems_.emplace_back(at, std::move(made));
    ++count_;
    if (most_ < all / 2 && problems_.size() >= 2 * most_) keep_first();
}

void problem_log::keep_first() {
    std::stable_sort(problems_.begin(), problems_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    if (problems_.size() > most_) problems_.resize(most_);
}

std::vector<problem> problem_log::take() {
    keep_first();
    count_ = 0;
    std::vector<problem> ordered;
    for (auto& [at, one] : problems_) ordered.push_back(std::move(one));
    problems_.clear();
    return ordered;
}

void problem_log::throw_if_any() {
    const auto count = static_cast<std::int64_t>(count_);
    if (count != 0) throw refused(take(), count);
}

}  // namespace ipsf
