// Writes a history as a folder of CSV files, one for each table that it has. A file has its name only once it is
// whole.
#include "history/out/csv_field.hpp"
#include "history/out/new_file.hpp"
#include "history/out/unfinished.hpp"
#include "history/out/written_cells.hpp"
#include "history/store/table_columns.hpp"

#include <ipsf/load.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

namespace ipsf {
namespace {

constexpr std::size_t block = std::size_t{1} << 20U;

// Prints one table.
class csv_table {
public:
    csv_table(const history& from, table_kind table, const detail::day_texts& days)
        : from_(from),
          contacts_(table == table_kind::contacts ? rows_of_contacts(from) : contact_rows{}),
          table_(table),
          schema_(columns_of(table)),
          written_(detail::written_columns(from, contacts_, table)),
          ids_(from, contacts_, table, [](std::string id) { return detail::csv_field(id); }),
          days_(days) {}

    void write_to(detail::new_file& into) {
        for (std::size_t column = 0; column < schema_.size(); ++column)
            if (written_[column]) add(schema_[column].name).push_back(',');
        end_row();
        const auto rows = row_count(from_, table_);
        for (std::size_t row = 0; row < rows; ++row) {
            std::size_t column = 0;
            detail::visit_columns(table_, from_, contacts_, [&](const auto& cells) {
                if (written_[column]) {
                    print(cells, row, column);
                    text_.push_back(',');
                }
                ++column;
            });
            end_row();
            if (text_.size() >= block) flush(into);
        }
        flush(into);
    }

private:
    std::string& add(std::string_view text) { return text_.append(text); }

    // The comma after the last field gives way to the newline.
    void end_row() {
        text_.back() = '\r';
        text_.push_back('\n');
    }

    void flush(detail::new_file& into) {
        into.write(text_);
        text_.clear();
    }

    template <typename Rows, typename Ids>
    void print(const detail::id_cells<Rows, Ids>& cells, std::size_t row, std::size_t column) {
        if (cells.rows[row] != no_id) add((*ids_.of(column))[cells.rows[row]]);
    }
    template <typename Rows>
    void print(const detail::day_cells<Rows>& cells, std::size_t row, std::size_t) {
        if (cells.rows[row] != no_day) add({days_[cells.rows[row]], detail::day_texts::length});
    }
    template <typename Rows>
    void print(const detail::whole_cells<Rows>& cells, std::size_t row, std::size_t) {
        if (cells.rows[row] == static_cast<typename Rows::value_type>(-1)) return;
        std::array<char, 12> digits{};
        const auto* const end = std::to_chars(digits.data(), digits.data() + digits.size(), cells.rows[row]).ptr;
        add({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
    template <typename Rows>
    void print(const detail::fte_cells<Rows>& cells, std::size_t row, std::size_t) {
        add(detail::fte_text(cells.rows[row]));
    }
    template <typename Rows>
    void print(const detail::code_cells<Rows>& cells, std::size_t row, std::size_t column) {
        print_code(static_cast<std::uint8_t>(cells.rows[row]), column);
    }
    template <typename Rows>
    void print(const detail::contact_cells<Rows>& cells, std::size_t row, std::size_t column) {
        print_code(detail::code_of(cells.rows[row], cells.which), column);
    }
    template <typename Rows>
    void print(const detail::text_cells<Rows>& cells, std::size_t row, std::size_t) {
        add(detail::csv_field(cells.rows[row]));
    }

    void print_code(std::uint8_t code, std::size_t column) {
        if (code == detail::empty_code) return;
        if (schema_[column].type == column_type::boolean)
            add(code == static_cast<std::uint8_t>(tristate::yes) ? "true" : "false");
        else
            add(schema_[column].words[code]);
    }

    const history& from_;
    const contact_rows contacts_;
    table_kind table_;
    gsl::span<const column_schema> schema_;
    std::vector<bool> written_;
    detail::id_texts ids_;
    const detail::day_texts& days_;
    std::string text_;
};

// Those that every history needs come last: a folder in which only some files have their name yet is no history.
std::array<table_kind, table_names.size()> in_order() {
    std::array<table_kind, table_names.size()> tables{};
    for (std::size_t place = 0; place < tables.size(); ++place) tables[place] = static_cast<table_kind>(place);
    std::stable_partition(tables.begin(), tables.end(), [](table_kind table) {
        const auto& needed = detail::required_tables;
        return std::find(needed.begin(), needed.end(), table) == needed.end();
    });
    return tables;
}

}  // namespace

void write_csv(const history& from, const std::string& folder) {
    if (from.contacts.lent != nullptr) return write_csv(*with_own_contacts(from), folder);
    detail::unfinished_folder files(folder);
    const detail::day_texts days;
    for (const auto table : in_order()) {
        if (!from.has(table)) continue;
        detail::new_file into(files.add_file(std::string(name_of(table)) + ".csv"));
        csv_table(from, table, days).write_to(into);
        into.close();
    }
    files.finish();
}

}  // namespace ipsf
