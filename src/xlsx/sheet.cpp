// Takes a table of a result; writes it as a sheet: a row of heads that stays in sight and filters, then the cells, each
// by what its column holds.
#include "xlsx/sheet.hpp"

#include "base/expects.hpp"
#include "page/text_layout.hpp"
#include "xlsx/markup.hpp"

#include <ipsf/problem.hpp>
#include <ipsf/visible.hpp>

#include <algorithm>
#include <numeric>
#include <string_view>

namespace ipsf::xlsx {
namespace {

constexpr std::size_t most_rows = 1'048'575;  // below the heads
constexpr std::size_t most_columns = 16'384;
constexpr std::size_t most_in_cell = 32'767;              // of UTF-16
constexpr std::int64_t most_exact = 999'999'999'999'999;  // a spreadsheet keeps 15 digits

[[noreturn]] void refuse(const result_table& table, std::string rule, const std::string& says) {
    throw refused({.table = table.name,
                   .rule = std::move(rule),
                   .message = "the table \"" + table.name + "\" " + says +
                              "; write it as CSV or JSON, or ask for fewer teams or a shorter time"});
}

/// The number by which a spreadsheet knows a day. It counts a 29th of February 1900, which there was not.
std::int64_t day_number(std::int64_t days_since_1970) {
    constexpr std::int64_t of_1970 = 25569, of_march_1900 = 61;
    const auto number = days_since_1970 + of_1970;
    return number < of_march_1900 ? number - 1 : number;
}

/// A word of the library as it is said.
std::string_view said(const column_description& column, std::string_view key, language in) {
    const auto found =
        std::find_if(column.words.begin(), column.words.end(), [&](const auto& one) { return one.key == key; });
    if (found == column.words.end()) return key;
    return in == language::fi ? found->fi : found->en;
}

/// A number that a spreadsheet would round is written as a text.
bool is_exact(std::int64_t number) noexcept { return -most_exact <= number && number <= most_exact; }

bool is_number(const table_cell& cell) noexcept { return std::holds_alternative<std::int64_t>(cell); }

/// The text of a cell that is written as one; empty of any other.
std::string text_of(const column_description& column, cell_type holds, const table_cell& cell, language in) {
    switch (holds) {
        case cell_type::word:
            return visible(said(column, text_in(cell), in));
        case cell_type::text:
            return visible(text_in(cell));
        case cell_type::int32:
        case cell_type::int64:
            return is_exact(std::get<std::int64_t>(cell)) ? std::string()
                                                          : std::to_string(std::get<std::int64_t>(cell));
        case cell_type::day:
        case cell_type::truth:
        case cell_type::ratio:
            break;
    }
    return {};
}

class sheet_writer {
public:
    sheet_writer(zip_archive& into, const table& shown, styles& looks, language in)
        : into_(into), table_(shown), looks_(looks), in_(in), heads_(heads_of(shown, in)) {
        for (std::size_t i = 0; i < heads_.size(); ++i) {
            const auto& is = shown.columns[i];
            styles_.push_back(looks.of({is.holds, is.decimals, is.percent}));
            has_kinds_.push_back(shown.kinds.contains(is.name));
            letters_.push_back(column_letters(i));
            widths_.push_back(width_of_head(heads_[i]));
        }
        measure();
        freeze();
    }

    /// How many columns stay in sight.
    [[nodiscard]] std::size_t frozen() const noexcept { return frozen_; }

    void write(bool chosen, bool has_chart) {
        begin(chosen);
        text_ += "<sheetData>";
        begin_row(0);
        for (std::size_t i = 0; i < heads_.size(); ++i) put_text(i, heads_[i], styles::head, filter_button);
        end_row();
        for (std::size_t row = 0; row < table_.rows; ++row) {
            begin_row(row + 1);
            for (std::size_t i = 0; i < heads_.size(); ++i) put_cell(i, row);
            end_row();
        }
        text_ += "</sheetData><autoFilter ref=\"" + filtered_range(table_) + "\"/>";
        end(has_chart);
        flush();
    }

private:
    static constexpr std::size_t narrowest = 6, widest = 60, filter_button = 3, indent = 2;

    /// Heads take two lines, long ones more, so that they do not part the numbers below them.
    static std::size_t width_of_head(const std::string& head) {
        constexpr std::size_t short_line = 16, most_lines = 5;
        std::size_t longest_word = 0;
        for (std::size_t at = 0; at < head.size();) {
            const auto end = std::min(head.find(' ', at), head.size());
            longest_word = std::max(longest_word, pages::width_of(std::string_view(head).substr(at, end - at)));
            at = end + 1;
        }
        const auto all = pages::width_of(head);
        return std::max({longest_word, std::min((all + 1) / 2, short_line), all / most_lines}) + filter_button + 1;
    }

    /// Makes every column as wide as its widest cell, and sees that each cell can hold its text.
    void measure() {
        constexpr std::size_t of_day = 10, of_number = 8;
        for (std::size_t i = 0; i < heads_.size(); ++i) {
            const auto& column = table_.columns[i];
            auto& width = widths_[i];
            width = std::max({width, narrowest, column.holds == cell_type::day ? of_day + 1 : 0});
            for (std::size_t row = 0; row < table_.rows; ++row) {
                const auto cell = column.at(row);
                if (std::holds_alternative<std::monostate>(cell)) continue;
                const auto holds = holds_at(i, row);
                if (holds == cell_type::word || holds == cell_type::text) {
                    const auto text = text_of(column, holds, cell, in_);
                    if (text.size() > most_in_cell && utf16_length(text) > most_in_cell)
                        refuse_text(column, row, utf16_length(text));
                    width = std::max(width, pages::width_of(text) + indent);
                } else if (holds == cell_type::ratio) {
                    width = std::max(width, of_number);
                } else if (is_number(cell) && std::get<std::int64_t>(cell) > 99'999) {
                    width = std::max(width, std::to_string(std::get<std::int64_t>(cell)).size() + 1);
                }
            }
            width = std::min(width, widest);
        }
    }

    /// Of a sheet wider than a screen those columns stay in sight that say what a row is about: the first ones, up to
    /// the first number that is no criterion's, as long as they leave room for others.
    void freeze() {
        constexpr std::size_t fits_on_screen = 160, most = 75;
        if (width() <= fits_on_screen) return;
        std::size_t taken = 0;
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            const auto& column = table_.columns[i];
            const bool is_about =
                !has_kinds_[i] && (column.holds == cell_type::day || column.holds == cell_type::word ||
                                   column.holds == cell_type::text || column.name == "criterion");
            taken += widths_[i];
            if (!is_about || taken > most) return;
            frozen_ = i + 1;
        }
    }

    [[nodiscard]] std::size_t width() const { return std::accumulate(widths_.begin(), widths_.end(), std::size_t{0}); }

    [[noreturn]] void refuse_text(const result_table::column& column, std::size_t row, std::size_t length) const {
        throw refused({.table = table_.name,
                       .row = static_cast<std::int64_t>(row) + 2,  // the heads are row 1
                       .column = column.name,
                       .rule = "text-too-long-for-cell",
                       .message = "the text has " + std::to_string(length) +
                                  " characters, and a cell of a spreadsheet holds 32767; write the table as CSV or "
                                  "JSON"});
    }

    void begin(bool chosen) {
        constexpr std::size_t fits_on_page = 260;  // characters side by side that can still be read
        text_.append(declaration).append("<worksheet xmlns=\"").append(main_names);
        text_.append("\" xmlns:r=\"").append(relation_names).append("\">");
        if (width() <= fits_on_page) text_ += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";
        text_ += std::string("<sheetViews><sheetView ") + (chosen ? "tabSelected=\"1\" " : "") +
                 "workbookViewId=\"0\">" + panes() +
                 "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>";
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            const auto number = std::to_string(i + 1);
            text_ += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + std::to_string(widths_[i]) +
                     "\" customWidth=\"1\"/>";
        }
        text_ += "</cols>";
    }

    /// The heads, and the columns that say what a row is about, apart from what moves.
    [[nodiscard]] std::string panes() const {
        const auto first = column_letters(frozen_) + "2";
        const auto at = [&](const std::string& pane) {
            return "<selection pane=\"" + pane + "\" activeCell=\"" + first + "\" sqref=\"" + first + "\"/>";
        };
        const std::string rows = "ySplit=\"1\" topLeftCell=\"" + first + "\" activePane=\"";
        if (frozen_ == 0) return "<pane " + rows + "bottomLeft\" state=\"frozen\"/>" + at("bottomLeft");
        return "<pane xSplit=\"" + std::to_string(frozen_) + "\" " + rows +
               "bottomRight\" state=\"frozen\"/><selection pane=\"topRight\"/><selection pane=\"bottomLeft\"/>" +
               at("bottomRight");
    }

    void end(bool has_chart) {
        text_ +=
            "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
            "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
            "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>";
        if (has_chart) text_ += "<drawing r:id=\"rId1\"/>";
        text_ += "</worksheet>";
    }

    void begin_row(std::size_t row) {
        number_ = std::to_string(row + 1);
        lines_ = 1;
        cells_.clear();
    }
    /// How high a row is has to be said: not every spreadsheet works it out.
    void end_row() {
        constexpr std::size_t piece = std::size_t{1} << 17U;
        constexpr std::size_t height_of_line = 15, highest = 405;
        text_.append("<row r=\"").append(number_).append("\" ht=\"");
        append_number(text_, std::min(lines_ * height_of_line, highest));
        text_.append("\">").append(cells_).append("</row>");
        if (text_.size() >= piece) flush();
    }
    void flush() {
        into_.write(text_);
        text_.clear();
    }

    void begin_cell(std::size_t column, std::size_t style) {
        cells_.append("<c r=\"").append(letters_[column]).append(number_).append("\" s=\"");
        append_number(cells_, style);
        cells_ += '"';
    }

    /// A string, whatever it says: never a formula, nor a link. `beside`: how many characters less the column is wide
    /// for it.
    void put_text(std::size_t column, std::string_view text, std::size_t style, std::size_t beside = indent) {
        begin_cell(column, style);
        const bool ends_in_space = !text.empty() && (text.front() == ' ' || text.back() == ' ');
        cells_.append(" t=\"inlineStr\"><is><t").append(ends_in_space ? " xml:space=\"preserve\">" : ">");
        append_cell_text(cells_, text);
        cells_ += "</t></is></c>";
        const auto room = widths_[column] - beside;
        if (text.size() > room) lines_ = std::max(lines_, pages::wrap(text, room).size());
    }

    template <class Number>
    void put_number(std::size_t column, Number number, std::size_t style, std::string_view type = {}) {
        begin_cell(column, style);
        cells_.append(type).append("><v>");
        append_number(cells_, number);
        cells_ += "</v></c>";
    }

    [[nodiscard]] cell_type holds_at(std::size_t place, std::size_t row) const {
        const auto& column = table_.columns[place];
        return has_kinds_[place] ? table_.kinds.at(column.name)(row).holds : column.holds;
    }

    void put_cell(std::size_t place, std::size_t row) {
        const auto& column = table_.columns[place];
        const auto cell = column.at(row);
        if (std::holds_alternative<std::monostate>(cell)) return;
        const auto style = has_kinds_[place] ? looks_.of(table_.kinds.at(column.name)(row)) : styles_[place];
        const auto holds = holds_at(place, row);
        switch (holds) {
            case cell_type::day:
                return put_number(place, day_number(std::get<std::int64_t>(cell)), style);
            case cell_type::truth:
                return put_number(place, std::get<std::int64_t>(cell), style, " t=\"b\"");
            case cell_type::ratio: {
                const auto exact = std::get<fraction>(cell);
                if (exact.denominator != 0)
                    put_number(place, static_cast<double>(exact.numerator) / static_cast<double>(exact.denominator),
                               style);
                return;
            }
            case cell_type::int32:
            case cell_type::int64:
                if (is_exact(std::get<std::int64_t>(cell)))
                    return put_number(place, std::get<std::int64_t>(cell), style);
                break;
            case cell_type::word:
            case cell_type::text:
                break;
        }
        put_text(place, text_of(column, holds, cell, in_), styles::words);
    }

    zip_archive& into_;
    const table& table_;
    styles& looks_;
    language in_;
    std::vector<std::string> heads_;
    std::vector<std::size_t> styles_, widths_;
    std::vector<bool> has_kinds_;  ///< of columns whose cells differ in what they hold
    std::size_t frozen_ = 0;
    std::vector<std::string> letters_;
    std::string number_;     ///< of the row, as it is written
    std::size_t lines_ = 1;  ///< of its highest cell
    std::string cells_;      ///< of the row
    std::string text_;
};

}  // namespace

std::vector<std::string> heads_of(const result_table& table, language in) {
    std::vector<std::string> titles;
    for (const auto& column : table.columns) titles.push_back(visible(column.title.in(in)));
    auto sorted = titles;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::string> heads;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const auto [first, end] = std::equal_range(sorted.begin(), sorted.end(), titles[i]);
        const auto& name = table.columns[i].name;
        if (titles[i].empty())
            heads.push_back(visible(name));
        else
            heads.push_back(end - first == 1 ? titles[i] : titles[i] + " (" + visible(name) + ")");
    }
    return heads;
}

std::string filtered_range(const result_table& table) {
    return fixed_place(0, 0) + ":" + fixed_place(table.columns.size() - 1, table.rows);
}

std::size_t write_sheet(zip_archive& into, const table& shown, styles& looks, language in, bool chosen,
                        bool has_chart) {
    detail::expects(!shown.columns.empty());
    if (shown.rows > most_rows)
        refuse(shown, "too-many-rows", "has " + std::to_string(shown.rows) + " rows, and a sheet holds 1048575");
    if (shown.columns.size() > most_columns)
        refuse(shown, "too-many-columns",
               "has " + std::to_string(shown.columns.size()) + " columns, and a sheet holds 16384");
    sheet_writer writer(into, shown, looks, in);
    writer.write(chosen, has_chart);
    return writer.frozen();
}

}  // namespace ipsf::xlsx
