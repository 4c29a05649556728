// Takes cell slices of one table; appends days, codes and indexes to its columns, and a problem for every cell that
// breaks a rule.
#include "history/store/column_appender.hpp"

#include "base/canonical_integer.hpp"
#include "history/store/names.hpp"

#include <ipsf/utf8.hpp>

#include <cmath>
#include <optional>

namespace ipsf::detail {
namespace {

constexpr std::string_view not_utf8 = "not UTF-8; hand the history over in UTF-8";
constexpr std::string_view nul = "a NUL in the text; leave it out where the data are made";

std::string one_of(gsl::span<const std::string_view> words) {
    std::string says = "not one of ";
    for (std::size_t i = 0; i < words.size(); ++i) says.append(i == 0 ? "" : ", ").append(words[i]);
    return says;
}

// Thousandths, and why there are none.
struct thousandths {
    std::int32_t value = 0;
    std::string_view rule;  // empty when `value` counts
};

constexpr thousandths in_fte_range(std::int64_t value, std::int64_t one) {
    if (value <= 0 || value > one) return {0, "out-of-range"};
    if (value * 1000 % one != 0) return {0, "bad-number"};
    return {static_cast<std::int32_t>(value * 1000 / one), {}};
}

thousandths fte_of(std::int64_t whole) { return in_fte_range(whole, 1); }

thousandths fte_of(std::string_view text) {
    const auto value = parse_decimal(text);
    if (!value) return {0, "bad-number"};
    // 0.5000 is refused as well: at most 3 decimals may be written.
    if (value->denominator > 1000 && value->numerator > 0 && value->numerator <= value->denominator)
        return {0, "bad-number"};
    return in_fte_range(value->numerator, value->denominator);
}

thousandths fte_of(double value) {
    // To the nearest 1e-9 first: 0.8 has no exact binary form.
    constexpr std::int64_t one = 1'000'000'000;
    if (std::isnan(value)) return {0, "bad-number"};
    if (value < 0 || value > 2) return {0, "out-of-range"};
    return in_fte_range(std::llround(value * static_cast<double>(one)), one);
}

// Whether a cell is none of the words. An empty one is looked up like others, so that it takes no branch of its own.
template <behind_text behind>
bool find_words(const cell_slice& cells, const word_table& table, std::uint8_t* codes) {
    bool missed = false;
    for (std::size_t cell = 0; cell < cells.count; ++cell) {
        const auto text = cells.texts[cell];
        const auto code = table.find<behind>({text.data(), cells.given[cell] != 0 ? text.size() : 0});
        codes[cell] = code;
        missed = missed || code == word_table::not_there;
    }
    return missed;
}

std::string_view why_no_date(std::string_view text) {
    constexpr std::size_t digits_of_a_day = 2;
    const auto signs = text.find_first_not_of("0123456789");
    const char sign = signs == std::string_view::npos || signs == 0 ? ' ' : text[signs];
    if (sign == '/') return "slashes, in which the day or the month may come first; write the date as 2024-12-31";
    if (text.find(':') != std::string_view::npos)
        return "a time behind the date, which may only be midnight, and that in CSV or in a database's timestamps "
               "alone; write the date as 2024-12-31";
    if (sign == '.' && signs <= digits_of_a_day)
        return "not a date of the years 1900-2199; write it as 2024-12-31 or, in CSV alone, as 31.12.2024, the day "
               "first";
    return "not a date of the years 1900-2199; write it as 2024-12-31";
}

template <typename Word>
Word word_or(std::uint8_t code, Word when_empty) {
    return code == empty_code ? when_empty : static_cast<Word>(code);
}

bool has_spaces_around(std::string_view text) { return without_spaces_around(text).size() != text.size(); }

bool takes_booleans(column_type type) { return type == column_type::boolean || type == column_type::text; }

// Memory of a text that does not fit into the string itself.
std::size_t bytes_beyond(const std::string& text) {
    return text.capacity() > std::string().capacity() ? text.capacity() + 1 : 0;
}

// Appends `cells.count` cells that hold `empty`; where the first of them stands.
template <typename T>
T* make_room(column<T>& rows, std::size_t cells, const T& empty) {
    auto* const first = rows.extend(cells);
    std::fill_n(first, cells, empty);
    return first;
}
template <typename T>
T* make_room(std::vector<T>& rows, std::size_t cells, const T& empty) {
    rows.resize(rows.size() + cells, empty);
    return rows.data() + (rows.size() - cells);
}

}  // namespace

column_appender::column_appender(draft& into, problem_list& problems)
    : into_(into), problems_(problems), codes_(cell_slice::most) {
    for (auto& words : words_) words.resize(cell_slice::most);
}

void column_appender::report(const stretch& from, std::size_t cell, std::string_view rule, std::string_view says) {
    // A text that cannot even be read as text is called that, whatever was wanted of it.
    if (from.cells.holds == cell_slice::form::texts && !is_text(from.cells.texts[cell])) {
        const bool with_nul = is_utf8(from.cells.texts[cell]);
        rule = with_nul ? "nul" : "not-utf8";
        says = with_nul ? nul : not_utf8;
    } else if (from.cells.holds == cell_slice::form::texts && has_spaces_around(from.cells.texts[cell])) {
        // Nobody sees them in a spreadsheet.
        return problems_.add(from.table, from.first + cell, from.column.name, rule,
                             std::string(says) + "; spaces stand around it, and count: take them out");
    }
    problems_.add(from.table, from.first + cell, from.column.name, rule, says);
}

void column_appender::refuse_decimal(const stretch& from, std::size_t cell) {
    report(from, cell, "wrong-type", "a decimal number, which only fte may be; hand it over as an integer or as text");
}

// What the type of a cell says counts, and not the number or word that it would be.
template <typename Cells>
void column_appender::refuse_booleans(const stretch& from, Cells into) {
    each_given(from, [&](std::size_t cell) {
        report(from, cell, "wrong-type",
               "a boolean, which this column does not hold; hand it over as what the column holds");
    });
    cell_slice none;
    none.take_absent(from.cells.count);
    take(stretch{from.table, from.column, none, from.first}, into);
}

template <typename Read>
void column_appender::each_given(const stretch& from, Read read) {
    if (from.cells.holds == cell_slice::form::absent) return;
    for (std::size_t cell = 0; cell < from.cells.count; ++cell) {
        if (from.cells.given[cell] != 0)
            read(cell);
        else if (from.column.required)
            problems_.add(from.table, from.first + cell, from.column.name, "missing-value",
                          "empty, but every row needs a value here");
    }
}

template <typename Rows, typename Ids>
void column_appender::take(const stretch& from, id_cells<Rows, Ids> into) {
    auto* const rows = make_room(into.rows, from.cells.count, no_id);
    // Rows of one coach or one client often follow each other.
    std::optional<std::int64_t> last;
    id_index last_index = no_id;
    const auto intern = [&](std::int64_t id) {
        if (id != last) {
            last_index = into.ids.intern(id);
            last = id;
        }
        return last_index;
    };
    switch (from.cells.holds) {
        case cell_slice::form::absent:
            return;
        case cell_slice::form::integers:
            return each_given(from, [&](std::size_t cell) { rows[cell] = intern(from.cells.integers[cell]); });
        case cell_slice::form::decimals:
            return each_given(from, [&](std::size_t cell) { refuse_decimal(from, cell); });
        case cell_slice::form::texts:
            break;
    }
    each_given(from, [&](std::size_t cell) {
        const auto text = from.cells.texts[cell];
        const bool padded = from.cells.behind == behind_text::padded;
        if (const auto integer = padded ? canonical_integer<behind_text::padded>(text) : canonical_integer(text)) {
            rows[cell] = intern(*integer);
            return;
        }
        rows[cell] = into.ids.intern_text(text, is_text);
        if (rows[cell] == no_id) report(from, cell, "not-utf8", not_utf8);
    });
}

template <typename Rows>
void column_appender::take(const stretch& from, day_cells<Rows> into) {
    auto* const rows = make_room(into.rows, from.cells.count, no_day);
    each_given(from, [&](std::size_t cell) {
        if (from.cells.holds == cell_slice::form::integers) {
            const auto value = from.cells.integers[cell];
            if (value < earliest_day || value > latest_day)
                return report(from, cell, "bad-date", "not a day of the years 1900-2199; count days from 1970-01-01");
            rows[cell] = static_cast<day>(value);
        } else if (from.cells.holds == cell_slice::form::decimals) {
            refuse_decimal(from, cell);
        } else {
            const auto text = from.cells.texts[cell];
            const auto value = parse_day(text);
            if (!value) return report(from, cell, "bad-date", why_no_date(text));
            rows[cell] = *value;
        }
    });
}

template <typename Rows>
void column_appender::take(const stretch& from, whole_cells<Rows> into) {
    using number = typename Rows::value_type;
    auto* const rows = make_room(into.rows, from.cells.count, static_cast<number>(-1));
    each_given(from, [&](std::size_t cell) {
        if (from.cells.holds == cell_slice::form::decimals) return refuse_decimal(from, cell);
        const auto value = from.cells.holds == cell_slice::form::integers ? from.cells.integers[cell]
                                                                          : parse_whole(from.cells.texts[cell]);
        const bool huge = !value && has_too_many_digits(from.cells.texts[cell]) &&
                          from.cells.texts[cell].find('.') == std::string_view::npos &&
                          from.cells.texts[cell].find('/') == std::string_view::npos;
        if (!value && !huge) return report(from, cell, "bad-number", "not a whole number");
        if (huge || *value < into.low || *value > into.high)
            return report(from, cell, "out-of-range",
                          "must be from " + std::to_string(into.low) + " to " + std::to_string(into.high));
        rows[cell] = static_cast<number>(*value);
    });
}

template <typename Rows>
void column_appender::take(const stretch& from, fte_cells<Rows> into) {
    constexpr std::int32_t whole = 1000;
    auto* const rows = make_room(into.rows, from.cells.count, whole);
    each_given(from, [&](std::size_t cell) {
        const auto fte = from.cells.holds == cell_slice::form::integers   ? fte_of(from.cells.integers[cell])
                         : from.cells.holds == cell_slice::form::decimals ? fte_of(from.cells.decimals[cell])
                                                                          : fte_of(from.cells.texts[cell]);
        if (fte.rule.empty())
            rows[cell] = fte.value;
        else
            report(from, cell, fte.rule,
                   fte.rule == "out-of-range" ? "must be above 0 and at most 1"
                                              : "not a number with a decimal point and at most 3 decimals, as 0.8");
    });
}

template <typename Rows>
void column_appender::take(const stretch& from, code_cells<Rows> into) {
    using code = typename Rows::value_type;
    read_codes(from, codes_.data());
    auto* const rows = make_room(into.rows, from.cells.count, static_cast<code>(empty_code));
    for (std::size_t cell = 0; cell < from.cells.count; ++cell) rows[cell] = static_cast<code>(codes_[cell]);
}

template <typename Rows>
void column_appender::take(const stretch& from, text_cells<Rows> into) {
    auto* const rows = make_room(into.rows, from.cells.count, std::string());
    each_given(from, [&](std::size_t cell) {
        if (from.cells.booleans)
            rows[cell] = from.cells.integers[cell] == 0 ? "false" : "true";
        else if (from.cells.holds == cell_slice::form::integers)
            rows[cell] = std::to_string(from.cells.integers[cell]);
        else if (from.cells.holds == cell_slice::form::decimals)
            refuse_decimal(from, cell);
        else if (is_text(from.cells.texts[cell]))
            into_.text_bytes += bytes_beyond(rows[cell] = from.cells.texts[cell]);
        else
            report(from, cell, "not-utf8", not_utf8);
    });
}

template <typename Rows>
void column_appender::take(const stretch& from, contact_cells<Rows> into) {
    read_codes(from, words_[static_cast<std::size_t>(into.which)].data());
}

void column_appender::read_codes(const stretch& from, std::uint8_t* codes) {
    std::fill_n(codes, from.cells.count, empty_code);
    if (from.cells.holds == cell_slice::form::decimals)
        each_given(from, [&](std::size_t cell) { refuse_decimal(from, cell); });
    else if (from.column.type == column_type::boolean)
        read_booleans(from, codes);
    else if (from.cells.holds == cell_slice::form::integers)
        read_word_numbers(from, codes);
    else if (from.cells.holds == cell_slice::form::texts)
        read_words(from, codes);
}

void column_appender::read_word_numbers(const stretch& from, std::uint8_t* codes) {
    const auto words = static_cast<std::int64_t>(from.column.words.size());
    each_given(from, [&](std::size_t cell) {
        const auto number = from.cells.integers[cell];
        if (number < 0 || number >= words) return report_unknown_word(from, cell);
        codes[cell] = static_cast<std::uint8_t>(number);
    });
}

void column_appender::read_words(const stretch& from, std::uint8_t* codes) {
    const auto empty = from.column.required ? word_table::not_there : empty_code;
    const auto& table = words_of_.try_emplace(&from.column, from.column.words, empty).first->second;
    const bool padded = from.cells.behind == behind_text::padded;
    const auto missed = padded ? find_words<behind_text::padded>(from.cells, table, codes)
                               : find_words<behind_text::nothing>(from.cells, table, codes);
    if (!missed) return;
    each_given(from, [&](std::size_t cell) {
        if (codes[cell] == word_table::not_there) report_unknown_word(from, cell);
    });
    std::replace(codes, codes + from.cells.count, word_table::not_there, empty_code);
}

void column_appender::report_unknown_word(const stretch& from, std::size_t cell) {
    report(from, cell, "unknown-value", one_of(from.column.words));
}

void column_appender::read_booleans(const stretch& from, std::uint8_t* codes) {
    constexpr auto no = static_cast<std::uint8_t>(tristate::no);
    constexpr auto yes = static_cast<std::uint8_t>(tristate::yes);
    each_given(from, [&](std::size_t cell) {
        if (from.cells.holds == cell_slice::form::texts) {
            const auto truth = parse_truth(from.cells.texts[cell]);
            if (!truth) return report(from, cell, "bad-boolean", "not true or false; write one of these, or 1 or 0");
            return void(codes[cell] = *truth ? yes : no);
        }
        if (from.cells.integers[cell] != 0 && from.cells.integers[cell] != 1)
            return report(from, cell, "bad-boolean", "not 0 (false) or 1 (true)");
        codes[cell] = from.cells.integers[cell] == 1 ? yes : no;
    });
}

void column_appender::join_contact_words(std::size_t rows) {
    const auto* const parties = words_[static_cast<std::size_t>(contact_word::party)].data();
    const auto* const makers = words_[static_cast<std::size_t>(contact_word::made_by)].data();
    const auto* const modes = words_[static_cast<std::size_t>(contact_word::mode)].data();
    const auto* const outcomes = words_[static_cast<std::size_t>(contact_word::outcome)].data();
    const auto* const places = words_[static_cast<std::size_t>(contact_word::place)].data();
    const auto* const tailored = words_[static_cast<std::size_t>(contact_word::tailored)].data();
    auto& facts = into_.contacts.facts;
    const auto first = facts.size();
    facts.resize(first + rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto with = word_or(parties[row], party::client);
        const auto by = word_or(makers[row], made_by::coach);
        const auto place = word_or(places[row], contact_place::none);
        const auto mode =
            word_or(modes[row], place == contact_place::online ? contact_mode::remote : contact_mode::in_person);
        if (by == made_by::client && with != party::employer && parties[row] != empty_code)
            problems_.add(table_kind::contacts, first + row, "made_by", "client-not-employer",
                          "client is for party employer only: the client met an employer alone");
        facts[first + row] = contact_facts(with, by, mode, word_or(outcomes[row], contact_outcome::met), place,
                                           static_cast<tristate>(tailored[row]));
    }
}

void column_appender::append(table_kind table, std::size_t rows,
                             const std::function<const cell_slice&(std::size_t)>& cells_of) {
    const auto schema = columns_of(table);
    std::size_t column = 0;
    visit_columns(table, into_.tables, into_.contacts, [&](auto cells) {
        // Columns are filled one after the other, so the row count is taken from the column itself; a contact's words
        // wait to be joined.
        const auto& given = cells_of(column);
        const stretch from{table, schema[column], given, cells.rows.size()};
        if (given.booleans && !takes_booleans(from.column.type))
            refuse_booleans(from, cells);
        else
            take(from, cells);
        ++column;
    });
    if (table == table_kind::contacts) join_contact_words(rows);
}

}  // namespace ipsf::detail
