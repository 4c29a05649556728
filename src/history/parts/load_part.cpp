// Takes bytes of save_part and gives the history. Nothing in the bytes is trusted: every length and code is checked,
// and the rows are checked like any others.
#include <ipsf/part.hpp>

#include "base/hash.hpp"
#include "history/check/checks.hpp"
#include "history/check/complete.hpp"
#include "history/parts/byte_reader.hpp"
#include "history/parts/part_format.hpp"
#include "history/store/column_appender.hpp"
#include "history/store/derived.hpp"

#include <ipsf/utf8.hpp>
#include <ipsf/version.hpp>

#include <algorithm>

namespace ipsf {
namespace {

using namespace detail;

[[noreturn]] void refuse(std::string_view rule, std::string message) {
    throw refused({.rule = std::string(rule), .message = std::move(message)});
}

[[noreturn]] void refuse_damaged() {
    refuse("damaged-part",
           "The bytes of the part are not all there or not as they were saved; fetch or make it again.");
}

/// Where the cells of one column stand.
struct column_bytes {
    std::string_view numbers;
    std::size_t width = 0;
    std::int64_t lowest = 0;
    const std::vector<std::string_view>* ids = nullptr;  ///< of an id column: all its dictionary's
    std::vector<std::string_view> texts;                 ///< of a text column, by row

    [[nodiscard]] std::int64_t cell(std::size_t row) const {
        const auto number = width == 0 ? 0 : byte_reader(numbers.substr(row * width, width)).number(width);
        if (number == 0) return empty_cell;
        // Unsigned, so that forged numbers cannot overflow; the cell's own rule refuses what comes of them.
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(lowest) + (number - 1));
    }
};

/// Brings what the bytes say through the same rules as cells from anywhere else.
class part_reader {
public:
    explicit part_reader(byte_reader from) : from_(from) {}

    std::shared_ptr<const history> read(const edition& edition) {
        for (std::size_t place = 0; place < dictionaries.size(); ++place) read_dictionary(place);
        read_teams();
        for (std::size_t table = 0; table < table_names.size(); ++table) read_table(static_cast<table_kind>(table));
        if (from_.left() != 0) throw unreadable_bytes();
        index_keys(rows_.tables);
        check_history(rows_, rows_.tables, {}, problems_);
        check_answers(rows_.tables, answers_taken_with(edition), problems_);
        if (problems_.count() > 0) problems_.refuse();
        return complete(std::move(rows_));
    }

private:
    void read_dictionary(std::size_t place) {
        if (from_.flag()) (rows_.tables.*dictionaries[place]).order_as_texts();
        for (auto count = from_.number(4); count > 0; --count) {
            ids_[place].push_back(from_.text());
            if (ids_[place].back().empty() || !is_text(ids_[place].back())) throw unreadable_bytes();
        }
    }

    void read_teams() {
        if (!from_.flag()) return;
        auto& teams = rows_.tables.part_teams.emplace();
        auto& ids = rows_.tables.team_ids;
        const auto& texts = ids_of(ids);
        for (auto count = from_.number(4); count > 0; --count) {
            const auto place = static_cast<std::size_t>(from_.number(4));
            if (place >= texts.size()) throw unreadable_bytes();
            teams.push_back(ids.intern(texts[place]));
        }
        std::sort(teams.begin(), teams.end());
        if (std::adjacent_find(teams.begin(), teams.end()) != teams.end()) throw unreadable_bytes();
    }

    [[nodiscard]] const std::vector<std::string_view>& ids_of(const id_dictionary& ids) const {
        std::size_t place = 0;
        while (&(rows_.tables.*dictionaries[place]) != &ids) ++place;
        return ids_[place];
    }

    void read_table(table_kind table) {
        const bool present = from_.flag();
        const auto rows = static_cast<std::size_t>(from_.number(4));
        // The first column of every table is never empty, so each row has a byte to itself at least.
        if (rows > from_.left() || (rows > 0 && !present)) throw unreadable_bytes();
        rows_.tables.present[static_cast<std::size_t>(table)] = present;
        const auto schema = columns_of(table);
        std::vector<column_bytes> columns;
        visit_columns(table, rows_.tables, rows_.contacts, [&](auto cells) {
            auto& column = columns.emplace_back();
            if constexpr (requires { cells.ids; }) column.ids = &ids_of(cells.ids);
            if (schema[columns.size() - 1].type == column_type::text)
                for (std::size_t row = 0; row < rows; ++row) column.texts.push_back(from_.text());
            else
                find_numbers(column, rows);
        });
        for (std::size_t first = 0; first < rows; first += cell_slice::most) {
            const auto count = std::min(rows - first, cell_slice::most);
            appender_.append(table, count, [&](std::size_t place) -> const cell_slice& {
                fill(columns[place], schema[place].type, first, count, cells_);
                return cells_;
            });
        }
    }

    void find_numbers(column_bytes& column, std::size_t rows) {
        column.width = static_cast<std::size_t>(from_.number(1));
        column.lowest = static_cast<std::int64_t>(from_.number(8));
        constexpr std::array<std::size_t, 5> widths = {0, 1, 2, 4, 8};
        if (std::find(widths.begin(), widths.end(), column.width) == widths.end()) throw unreadable_bytes();
        column.numbers = from_.raw(rows * column.width);
    }

    static void fill(const column_bytes& column, column_type type, std::size_t first, std::size_t count,
                     cell_slice& into) {
        into.count = count;
        into.holds = column.ids != nullptr || type == column_type::text ? cell_slice::form::texts
                     : type == column_type::decimal                     ? cell_slice::form::decimals
                                                                        : cell_slice::form::integers;
        for (std::size_t i = 0; i < count; ++i) {
            if (type == column_type::text) {
                into.texts[i] = column.texts[first + i];
                into.given[i] = static_cast<std::uint8_t>(!into.texts[i].empty());
                continue;
            }
            const auto cell = column.cell(first + i);
            into.given[i] = static_cast<std::uint8_t>(cell != empty_cell);
            if (cell == empty_cell) continue;
            if (column.ids != nullptr) {
                if (cell < 0 || static_cast<std::uint64_t>(cell) >= column.ids->size()) throw unreadable_bytes();
                into.texts[i] = (*column.ids)[static_cast<std::size_t>(cell)];
            } else if (type == column_type::decimal) {
                // Thousandths, which the reader of cells finds again.
                into.decimals[i] = static_cast<double>(cell) / 1000.0;
            } else {
                into.integers[i] = cell;
            }
        }
    }

    byte_reader from_;
    std::array<std::vector<std::string_view>, dictionaries.size()> ids_;
    draft rows_;
    problem_list problems_;
    cell_slice cells_;  // those of one column at a time
    column_appender appender_{rows_, problems_};
};

/// Refuses bytes of anything else; a reader of what follows the head.
byte_reader read_head(std::string_view bytes, const edition& edition) {
    if (bytes.size() < part_magic.size() || bytes.substr(0, part_magic.size()) != part_magic)
        refuse("not-a-part",
               "The bytes are no saved part of a history; hand over what save_part (ipsf_history_save) gave.");
    byte_reader head(bytes);
    (void)head.raw(part_magic.size());
    if (head.number(4) != part_format)
        refuse("other-part-format",
               "The part was saved in another format; save it again with this version of the library.");
    if (bytes.size() < part_hash_length ||
        hash_of(bytes.substr(0, bytes.size() - part_hash_length)) != bytes.substr(bytes.size() - part_hash_length))
        refuse_damaged();
    byte_reader rest(bytes.substr(0, bytes.size() - part_hash_length));
    (void)rest.raw(part_magic.size() + 4);
    if (rest.text() != library_version())
        refuse("other-library", "The part was saved by another version of the library; save it again with version " +
                                    std::string(library_version()) + ", or load it with the version that saved it.");
    const auto id = rest.text();
    const auto hash = rest.text();
    if (id != edition.id || hash != edition.hash)
        refuse(
            "other-edition",
            "The part was saved for another edition or another text of it; load it with the edition it was saved for, "
            "or save it again for " +
                edition.id + ".");
    return rest;
}

}  // namespace

std::shared_ptr<const history> load_part(std::string_view bytes, const edition& edition) {
    try {
        return part_reader(read_head(bytes, edition)).read(edition);
    } catch (const unreadable_bytes&) {
        refuse_damaged();
    }
}

}  // namespace ipsf
