// Keeps the first problems by place while several threads add theirs, and refuses the data when there are any.
#include "history/store/problem_list.hpp"

#include <algorithm>
#include <utility>

namespace ipsf::detail {
namespace {

// Place of the column in its table; -1, before all columns, when none is meant.
int column_order(table_kind table, std::string_view column) {
    const auto columns = columns_of(table);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == column) return static_cast<int>(i);
    return -1;
}

}  // namespace

std::string place_text(std::string_view table, std::int64_t row, std::string_view column) {
    std::string text(table);
    if (row > 0) text += " row " + std::to_string(row);
    if (!column.empty()) text.append(", column ").append(column);
    return text;
}

bool problem_list::wanted(const place& where) const noexcept {
    return kept_.size() < refused::kept || where < kept_.front().where;
}

void problem_list::keep(const place& where, problem what) {
    kept_.push_back({where, std::move(what)});
    std::push_heap(kept_.begin(), kept_.end());
    if (kept_.size() <= refused::kept) return;
    std::pop_heap(kept_.begin(), kept_.end());
    kept_.pop_back();
}

void problem_list::add_at(table_kind table, std::int64_t row, std::string_view column, std::string_view rule,
                          const std::function<std::string()>& says) {
    const place where{static_cast<int>(table), row, column_order(table, column), count_++};
    if (!wanted(where)) return;
    const auto name = name_of(table);
    keep(where, {.table = std::string(name),
                 .row = row,
                 .column = std::string(column),
                 .rule = std::string(rule),
                 .message = place_text(name, row, column) + ": " + says()});
}

void problem_list::add(table_kind table, std::size_t position, std::string_view column, std::string_view rule,
                       const std::function<std::string()>& says) {
    add_at(table, first_row + static_cast<std::int64_t>(position), column, rule, says);
}

void problem_list::add_to_header(table_kind table, std::string_view column, std::string_view rule,
                                 std::string_view says) {
    add_at(table, first_row - 1, column, rule, [says] { return std::string(says); });
}

void problem_list::add_to_table(table_kind table, std::string_view rule, std::string_view says) {
    add_at(table, 0, {}, rule, [says] { return std::string(says); });
}

void problem_list::add(problem found) {
    const auto table = find_table(found.table);
    const place where{table ? static_cast<int>(*table) : -1, found.row, table ? column_order(*table, found.column) : -1,
                      count_++};
    if (wanted(where)) keep(where, std::move(found));
}

void problem_list::take(problem_list others) {
    std::sort_heap(others.kept_.begin(), others.kept_.end());
    for (auto& each : others.kept_) add(std::move(each.what));
    count_ += others.count_ - static_cast<std::int64_t>(others.kept_.size());
}

void problem_list::refuse() {
    std::sort_heap(kept_.begin(), kept_.end());
    std::vector<problem> problems;
    problems.reserve(kept_.size());
    for (auto& each : kept_) problems.push_back(std::move(each.what));
    throw refused(std::move(problems), count_);
}

}  // namespace ipsf::detail
