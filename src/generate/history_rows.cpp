// Takes cells row by row; hands them to a history_builder as columns of some thousand rows.
#include "generate/history_rows.hpp"

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf::simulation {
namespace {

constexpr std::size_t rows_at_once = 8192;  // few enough to stay in a processor's cache

}  // namespace

pending_rows::pending_rows(history_builder& into, table_kind table)
    : into_(&into), table_(table), columns_(columns_of(table)), validity_(columns_.size()) {
    into.present(table);
}

void pending_rows::add(std::initializer_list<std::int64_t> cells) {
    expects(cells.size() == columns_.size());
    cells_.insert(cells_.end(), cells);
    if (cells_.size() >= rows_at_once * columns_.size()) flush();
}

void pending_rows::flush() {
    const std::size_t width = columns_.size();
    const std::size_t rows = cells_.size() / width;
    if (rows == 0) return;
    std::vector<column_view> views(width);
    for (std::size_t column = 0; column < width; ++column) {
        const auto cell = [&](std::size_t row) { return cells_[row * width + column]; };
        auto& view = views[column];
        view.name = columns_[column].name;
        view.values = cells_.data() + column;
        view.stride = static_cast<std::int64_t>(width * sizeof(std::int64_t));
        if (columns_[column].required) continue;
        auto& validity = validity_[column];
        validity.assign((rows + 7) / 8, 0);
        for (std::size_t row = 0; row < rows; ++row) {
            if (cell(row) != empty_cell)
                validity[row / 8] = static_cast<std::uint8_t>(validity[row / 8] | 1U << row % 8);
        }
        view.validity = validity.data();
    }
    into_->add_columns(table_, static_cast<std::int64_t>(rows), views);
    cells_.clear();
}

history_rows::history_rows(history_builder& into)
    : episodes(into, table_kind::episodes),
      transfers(into, table_kind::transfers),
      phases(into, table_kind::phases),
      contacts(into, table_kind::contacts),
      jobs(into, table_kind::jobs),
      studies(into, table_kind::studies),
      forms(into, table_kind::forms),
      signals(into, table_kind::signals),
      work_time(into, table_kind::work_time),
      team_events(into, table_kind::team_events) {}

void history_rows::flush() {
    for (auto* table :
         {&episodes, &transfers, &phases, &contacts, &jobs, &studies, &forms, &signals, &work_time, &team_events})
        table->flush();
}

}  // namespace ipsf::simulation
