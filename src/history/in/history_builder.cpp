// The builder: collects rows and columns of all tables in a draft, then checks them together and makes the history.
#include <ipsf/history_builder.hpp>

#include <ipsf/part.hpp>

#include "answers/answer_check.hpp"
#include "execution/parallel.hpp"
#include "history/check/checks.hpp"
#include "history/check/complete.hpp"
#include "history/check/odd_values.hpp"
#include "history/in/builder_access.hpp"
#include "history/in/lent_grouping.hpp"
#include "history/parts/continue_history.hpp"
#include "history/store/column_appender.hpp"
#include "history/store/column_pieces.hpp"
#include "history/store/derived.hpp"
#include "history/store/lent_contacts.hpp"
#include "history/store/memory_limit.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

namespace ipsf {
namespace {

void check_columns(std::int64_t length, gsl::span<const column_view> columns) {
    if (length < 0) throw std::invalid_argument("a negative number of rows");
    for (const auto& column : columns) {
        if (length > 0 && column.values == nullptr) throw std::invalid_argument("a column without values");
        if (column.stride != 0 && column.stride < size_of(column.type))
            throw std::invalid_argument("a column's elements overlap");
    }
}

std::size_t index_of(table_kind table) { return static_cast<std::size_t>(table); }

}  // namespace

struct history_builder::state {
    explicit state(load_options given) : options(std::move(given)) {}

    load_options options;
    detail::memory_limit limit{options.memory_limit};
    std::shared_ptr<const history> earlier;  // continued; null: a history of its own
    detail::draft rows;
    std::shared_ptr<detail::lent_contacts> lent;  // null: contacts stand in `rows`
    detail::problem_list problems;
    detail::column_appender appender{rows, problems};
    detail::cell_slice cells;
    detail::unreadable_rows unreadable{};
    std::array<std::int64_t, table_names.size()> rows_of{};
    std::set<std::pair<table_kind, std::string>> odd_columns;  // reported or warned about already

    // The columns handed over, by their place in the table; null where there is none. Says what is wrong with the
    // names, each once.
    std::vector<const column_view*> match(table_kind table, gsl::span<const column_view> columns) {
        const auto schema = columns_of(table);
        std::vector<const column_view*> matched(schema.size(), nullptr);
        const auto first_time = [&](std::string_view column) { return odd_columns.emplace(table, column).second; };
        for (const auto& column : columns) {
            const auto place = find_column(table, column.name);
            if (column.name.find('\0') != std::string_view::npos) {
                if (first_time(column.name))
                    problems.add_to_header(table, {}, "nul", "a column's name has a NUL in it; leave it out");
            } else if (!place) {
                if (first_time(column.name))
                    ++rows.tables.warnings[{.kind = "unknown-column",
                                            .table = std::string(name_of(table)),
                                            .name = message_text(column.name)}];
            } else if (matched[*place] != nullptr) {
                if (first_time(schema[*place].name))
                    problems.add_to_header(table, schema[*place].name, "duplicate-column",
                                           "handed over twice; leave one of them out");
            } else {
                matched[*place] = &column;
            }
        }
        for (std::size_t place = 0; place < schema.size(); ++place) {
            if (matched[place] != nullptr || !schema[place].required) continue;
            // Without its key column (the first) nothing can be found in the table.
            if (place == 0) unreadable.skip_all(table);
            if (first_time(schema[place].name))
                problems.add_to_header(table, schema[place].name, "missing-column", "missing, but the table needs it");
        }
        return matched;
    }

    // Before rows are appended.
    void count(table_kind table, std::int64_t length) {
        if (table == table_kind::contacts && lent != nullptr && length > 0) read_lent();
        count_rows(table, length);
    }

    void count_rows(table_kind table, std::int64_t length) {
        rows.tables.present[index_of(table)] = true;
        require_room(table, length);
        rows_of[index_of(table)] += length;
    }

    // Positions are 32 bits wide, and the last one says "no row".
    void require_room(table_kind table, std::int64_t length) const {
        if (length <= detail::no_row - rows_of[index_of(table)]) return;
        const std::string name(name_of(table));
        throw refused({.table = name,
                       .rule = "too-many-rows",
                       .message = name + ": more than " + std::to_string(detail::no_row) +
                                  " rows, which is all that a table can hold; load fewer years"});
    }

    // `fill` brings `count` cells of a column from row `from` of these rows on into the slice.
    using fill_cells =
        std::function<void(std::size_t column, std::int64_t from, std::size_t count, detail::cell_slice& into)>;
    void append(table_kind table, std::int64_t length, const fill_cells& fill) {
        count(table, length);
        if (length > static_cast<std::int64_t>(detail::cell_slice::most))
            limit.make_room(rows, table, static_cast<std::size_t>(length));
        for (std::int64_t from = 0; from < length;) {
            const auto step = std::min<std::int64_t>(length - from, detail::cell_slice::most);
            const auto rows_in_step = static_cast<std::size_t>(step);
            limit.make_room(rows, table, rows_in_step);
            appender.append(table, rows_in_step, [&](std::size_t column) -> const detail::cell_slice& {
                fill(column, from, rows_in_step, cells);
                return cells;
            });
            from += step;
            limit.check(rows, table);
        }
    }

    void join(table_kind table, detail::draft more) {
        const auto more_rows = row_count(more, table);
        count(table, static_cast<std::int64_t>(more_rows));
        limit.make_room(rows, table, more_rows);
        append_rows(rows, std::move(more));
        limit.check(rows, table);
    }

    void append_columns(const detail::matched_columns& columns) {
        require_room(columns.table, columns.length);
        const auto append_from = [&](std::int64_t first, std::int64_t length) {
            append(columns.table, length,
                   [&](std::size_t column, std::int64_t from, std::size_t count, detail::cell_slice& into) {
                       columns.take(column, first + from, count, into);
                   });
        };
        constexpr std::size_t rows_for_a_thread = std::size_t{1} << 17U;
        const auto workers = worker_count(options.run, static_cast<std::size_t>(columns.length), rows_for_a_thread);
        if (workers == 1) return append_from(0, columns.length);
        limit.make_room(rows, columns.table, static_cast<std::size_t>(columns.length));
        detail::read_columns(
            columns, workers, [&](detail::draft more) { join(columns.table, std::move(more)); }, append_from);
    }

    void lend(std::unique_ptr<detail::lent_columns> given, std::function<void()> release) {
        auto& columns = *given;
        if (earlier != nullptr || rows.contacts.size() > 0) {
            append_columns(columns.columns());
        } else {
            count_rows(table_kind::contacts, columns.columns().length);
            if (lent == nullptr) lent = std::make_shared<detail::lent_contacts>();
            lent->add(std::move(given));
        }
        columns.release_with(std::move(release));
    }

    // Contacts of a history are all lent or all its own.
    void read_lent() {
        const auto read = std::exchange(lent, nullptr);
        rows_of[index_of(table_kind::contacts)] = 0;
        for (const auto& columns : read->all()) append_columns(columns->columns());
    }

    std::shared_ptr<const history> make_new() {
        limit.check_finish(rows, lent == nullptr ? 0 : lent->size());
        detail::index_keys(rows.tables);
        detail::check_history(rows, rows.tables, unreadable, problems, options.run);
        detail::check_answers(rows.tables, options.answers_for, problems);
        if (lent != nullptr) return make_lent();
        if (problems.count() > 0) problems.refuse();
        return detail::complete(std::move(rows), options.run);
    }

    std::shared_ptr<const history> make_lent() {
        const std::shared_ptr<const detail::lent_contacts> kept = std::exchange(lent, nullptr);
        detail::lent_grouping contacts(kept, rows.tables, options.run);
        contacts.check(unreadable, problems);
        if (problems.count() > 0) problems.refuse();
        detail::warn_about_alike(rows.tables, table_kind::contacts, "employer_id", contacts.alike_employers());
        auto grouped = contacts.group();
        return detail::complete(std::move(rows.tables), std::move(grouped), options.run);
    }
};

history_builder::history_builder(load_options options) : state_(std::make_unique<state>(std::move(options))) {}
history_builder::~history_builder() = default;
history_builder::history_builder(history_builder&&) noexcept = default;
history_builder& history_builder::operator=(history_builder&&) noexcept = default;

history_builder history_builder::continuing(std::shared_ptr<const history> earlier, load_options options) {
    history_builder builder(std::move(options));
    builder.state_->earlier = earlier->contacts.lent == nullptr
                                  ? std::move(earlier)
                                  : with_own_contacts(*earlier, builder.state_->options.run);
    return builder;
}

void history_builder::present(table_kind table) { state_->rows.tables.present[index_of(table)] = true; }

void history_builder::reserve(table_kind table, std::int64_t rows) {
    if (rows <= 0) return;
    state_->limit.reserve(state_->rows, table, static_cast<std::size_t>(rows));
}

void history_builder::add_row(table_kind table, gsl::span<const cell_value> cells) {
    const auto schema = columns_of(table);
    if (cells.size() > schema.size()) throw std::invalid_argument("more cells than the table has columns");
    state_->append(table, 1, [&](std::size_t column, std::int64_t, std::size_t, detail::cell_slice& into) {
        into.take(column < cells.size() ? cells[column] : cell_value{}, schema[column].type);
    });
}

void history_builder::add_columns(table_kind table, std::int64_t length, gsl::span<const column_view> columns) {
    check_columns(length, columns);
    state_->append_columns({table, length, state_->match(table, columns)});
}

void history_builder::lend_columns(table_kind table, std::int64_t length, gsl::span<const column_view> columns,
                                   std::function<void()> release) {
    if (table != table_kind::contacts)
        throw std::invalid_argument("only contacts can be lent: add the columns of this table, which is small");
    check_columns(length, columns);
    state_->lend(std::make_unique<detail::lent_columns>(length, state_->match(table, columns)), std::move(release));
}

void history_builder::number_rows_from(std::int64_t first_row) {
    state_->rows.tables.first_row = first_row;
    state_->problems.first_row = first_row;
}

void history_builder::skip_row(table_kind table, gsl::span<const column_view::text_element> cells) {
    state_->unreadable.skip(table, cells);
    state_->append(table, 1, [](std::size_t, std::int64_t, std::size_t count, detail::cell_slice& into) {
        into.take_absent(count);
    });
}

void history_builder::unreadable(table_kind table) {
    present(table);
    state_->unreadable.skip_all(table);
}

void history_builder::report(problem found) { state_->problems.add(std::move(found)); }

void history_builder::warn(const warning& what, std::int64_t count) {
    auto shown = what;
    shown.name = message_text(what.name);
    state_->rows.tables.warnings[shown] += count;
}

void detail::builder_access::append(history_builder& into, table_kind table, draft rows) {
    into.state_->join(table, std::move(rows));
}

void detail::builder_access::require_room(const history_builder& into, table_kind table, std::int64_t rows) {
    into.state_->require_room(table, rows);
}

void detail::builder_access::append(history_builder& into, table_kind table, std::size_t rows,
                                    const std::vector<cell_slice>& cells) {
    auto& state = *into.state_;
    state.count(table, static_cast<std::int64_t>(rows));
    state.limit.make_room(state.rows, table, rows);
    state.appender.append(table, rows, [&cells](std::size_t column) -> const cell_slice& { return cells[column]; });
    state.limit.check(state.rows, table);
}

std::shared_ptr<const history> history_builder::finish() {
    auto fresh = std::make_unique<state>(state_->options);
    const auto finished = std::exchange(state_, std::move(fresh));
    auto& rows = finished->rows;
    const auto& options = finished->options;
    const auto whole = finished->earlier != nullptr
                           ? detail::continue_history(*finished->earlier, std::move(rows), options.answers_for,
                                                      finished->unreadable, finished->problems, options.run)
                           : finished->make_new();
    return options.teams.empty() ? whole : part_of(*whole, gsl::span<const std::string>(options.teams));
}

}  // namespace ipsf
