// Takes a history; sorts its rows and writes them as part_format.hpp says, so that equal histories give equal bytes.
#include <ipsf/part.hpp>

#include "answers/answer_check.hpp"
#include "base/hash.hpp"
#include "history/out/written_cells.hpp"
#include "history/parts/part_format.hpp"
#include "history/store/draft.hpp"
#include "history/store/table_columns.hpp"

#include <ipsf/version.hpp>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace ipsf {
namespace {

using namespace detail;

class byte_writer {
public:
    template <typename Number>
    void number(Number value, std::size_t width = sizeof(Number)) {
        auto rest = static_cast<std::uint64_t>(value);
        for (std::size_t i = 0; i < width; ++i, rest >>= 8U) bytes_ += static_cast<char>(rest & 0xFFU);
    }
    void text(std::string_view value) {
        if (value.size() > std::numeric_limits<std::uint32_t>::max())
            throw refused(
                {.rule = "too-long",
                 .message = "a text of 4 GB or more is longer than the bytes of a history can hold; shorten it"});
        number(static_cast<std::uint32_t>(value.size()));
        bytes_ += value;
    }
    void raw(std::string_view value) { bytes_ += value; }
    [[nodiscard]] std::string take() && { return std::move(bytes_); }
    [[nodiscard]] std::string_view so_far() const noexcept { return bytes_; }

private:
    std::string bytes_;
};

/// One column as whole numbers, so that rows can be sorted and written without asking what they hold.
struct number_column {
    std::vector<std::int64_t> cells;
    /// Of a text column; its cells are their places in bytewise order.
    const ipsf::column<std::string>* texts = nullptr;
};

class part_writer {
public:
    explicit part_writer(const history& from) : from_(from), contacts_(rows_of_contacts(from)) {}

    std::string write(const edition& edition) {
        to_.raw(part_magic);
        to_.number(part_format);
        to_.text(library_version());
        to_.text(edition.id);
        to_.text(edition.hash);
        for (std::size_t place = 0; place < dictionaries.size(); ++place) write_dictionary(place);
        write_teams();
        for (std::size_t table = 0; table < table_names.size(); ++table) write_table(static_cast<table_kind>(table));
        to_.raw(hash_of(to_.so_far()));
        return std::move(to_).take();
    }

private:
    // Only ids that are used: a dictionary keeps what was corrected away.
    void write_dictionary(std::size_t place) {
        const auto& ids = from_.*dictionaries[place];
        std::vector<bool> used(ids.size());
        for (std::size_t table = 0; table < table_names.size(); ++table)
            visit_columns(static_cast<table_kind>(table), from_, contacts_, [&](auto cells) {
                if constexpr (requires { cells.ids; })
                    if (&cells.ids == &ids)
                        for (const auto id : cells.rows)
                            if (id != no_id) used[id] = true;
            });
        if (&ids == &from_.team_ids && from_.part_teams)
            for (const auto team : *from_.part_teams) used[team] = true;

        auto& ranks = ranks_[place];
        ranks.resize(ids.size(), no_id);
        std::vector<id_index> written;
        for (const auto id : ids.ordered()) {
            if (!used[id]) continue;
            ranks[id] = static_cast<id_index>(written.size());
            written.push_back(id);
        }
        to_.number(static_cast<std::uint8_t>(ids.integers() ? 0 : 1));
        to_.number(static_cast<std::uint32_t>(written.size()));
        for (const auto id : written) to_.text(ids.text(id));
    }

    [[nodiscard]] const std::vector<id_index>& ranks_of(const id_dictionary& ids) const {
        std::size_t place = 0;
        while (&(from_.*dictionaries[place]) != &ids) ++place;
        return ranks_[place];
    }

    void write_teams() {
        to_.number(static_cast<std::uint8_t>(from_.part_teams ? 1 : 0));
        if (!from_.part_teams) return;
        std::vector<id_index> teams;
        for (const auto team : *from_.part_teams) teams.push_back(ranks_of(from_.team_ids)[team]);
        std::sort(teams.begin(), teams.end());
        to_.number(static_cast<std::uint32_t>(teams.size()));
        for (const auto team : teams) to_.number(team);
    }

    void write_table(table_kind table) {
        std::vector<number_column> columns;
        visit_columns(table, from_, contacts_, [&](auto cells) { columns.push_back(numbers_of(cells)); });
        const auto rows = columns.front().cells.size();
        std::vector<std::uint32_t> order(rows);
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&columns](std::uint32_t a, std::uint32_t b) {
            for (const auto& [cells, texts] : columns)
                if (cells[a] != cells[b]) return cells[a] < cells[b];
            return false;
        });
        to_.number(static_cast<std::uint8_t>(from_.has(table) ? 1 : 0));
        to_.number(static_cast<std::uint32_t>(rows));
        for (const auto& column : columns) write_column(column, order);
    }

    void write_column(const number_column& column, const std::vector<std::uint32_t>& order) {
        if (column.texts != nullptr) {
            for (const auto row : order) to_.text((*column.texts)[row]);
            return;
        }
        std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
        std::int64_t highest = empty_cell;
        for (const auto cell : column.cells)
            if (cell != empty_cell) {
                lowest = std::min(lowest, cell);
                highest = std::max(highest, cell);
            }
        if (highest == empty_cell) {
            to_.number(std::uint8_t{0});
            to_.number(std::int64_t{0});
            return;
        }
        const auto largest = static_cast<std::uint64_t>(highest - lowest) + 1;
        const std::size_t width = largest <= 0xFFU ? 1 : largest <= 0xFFFFU ? 2 : largest <= 0xFFFFFFFFU ? 4 : 8;
        to_.number(static_cast<std::uint8_t>(width));
        to_.number(lowest);
        for (const auto row : order) {
            const auto cell = column.cells[row];
            to_.number(cell == empty_cell ? std::uint64_t{0} : static_cast<std::uint64_t>(cell - lowest) + 1, width);
        }
    }

    template <typename Cells, typename Number>
    [[nodiscard]] static number_column each(const Cells& cells, Number number) {
        number_column made;
        made.cells.reserve(cells.rows.size());
        for (const auto& cell : cells.rows) made.cells.push_back(number(cell));
        return made;
    }
    template <typename Rows, typename Ids>
    [[nodiscard]] number_column numbers_of(id_cells<Rows, Ids> cells) const {
        const auto& ranks = ranks_of(cells.ids);
        return each(cells, [&](id_index id) { return id == no_id ? empty_cell : std::int64_t{ranks[id]}; });
    }
    template <typename Rows>
    [[nodiscard]] static number_column numbers_of(day_cells<Rows> cells) {
        return each(cells, [](day on) { return on == no_day ? empty_cell : std::int64_t{on}; });
    }
    template <typename Rows>
    [[nodiscard]] static number_column numbers_of(whole_cells<Rows> cells) {
        using number = typename Rows::value_type;
        return each(cells,
                    [](number value) { return value == static_cast<number>(-1) ? empty_cell : std::int64_t{value}; });
    }
    template <typename Rows>
    [[nodiscard]] static number_column numbers_of(fte_cells<Rows> cells) {
        return each(cells, [](std::int32_t thousandths) { return std::int64_t{thousandths}; });
    }
    template <typename Rows>
    [[nodiscard]] static number_column numbers_of(code_cells<Rows> cells) {
        return each(cells, [](auto word) { return number_of(static_cast<std::uint8_t>(word)); });
    }
    template <typename Rows>
    [[nodiscard]] static number_column numbers_of(contact_cells<Rows> cells) {
        return each(cells, [&cells](contact_facts facts) { return number_of(code_of(facts, cells.which)); });
    }
    template <typename Rows>
    [[nodiscard]] static number_column numbers_of(text_cells<Rows> cells) {
        std::vector<std::uint32_t> order(cells.rows.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(),
                  [&cells](std::uint32_t a, std::uint32_t b) { return cells.rows[a] < cells.rows[b]; });
        number_column made{std::vector<std::int64_t>(order.size()), &cells.rows};
        for (std::size_t i = 1; i < order.size(); ++i)
            made.cells[order[i]] =
                made.cells[order[i - 1]] + (cells.rows[order[i - 1]] == cells.rows[order[i]] ? 0 : 1);
        return made;
    }
    [[nodiscard]] static std::int64_t number_of(std::uint8_t code) {
        return code == empty_code ? empty_cell : std::int64_t{code};
    }

    const history& from_;
    contact_rows contacts_;
    std::array<std::vector<id_index>, dictionaries.size()> ranks_;  // by id: its place among those written
    byte_writer to_;
};

}  // namespace

std::string save_part(const history& part, const edition& edition) {
    if (part.contacts.lent != nullptr) return save_part(*with_own_contacts(part), edition);
    problem_list problems;
    problems.first_row = part.first_row;
    check_answers(part, answers_taken_with(edition), problems);
    if (problems.count() > 0) problems.refuse();
    return part_writer(part).write(edition);
}

}  // namespace ipsf
