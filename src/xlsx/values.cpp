// Takes tables of a result and what they are of; puts in values for people.
#include "xlsx/values.hpp"

#include "report/measure_definitions.hpp"
#include "report/shown_values.hpp"
#include "report/words.hpp"

#include <ipsf/measures.hpp>

#include <memory>
#include <numeric>
#include <utility>

namespace ipsf::xlsx {
namespace {

struct typed_cell {
    table_cell cell;
    cell_kind kind;
};
using typed_cells = std::function<typed_cell(std::size_t row)>;

constexpr cell_kind whole{.holds = cell_type::int64};
constexpr cell_kind percent{.holds = cell_type::ratio, .decimals = 1, .percent = true};
constexpr cell_kind decimal{.holds = cell_type::ratio, .decimals = 2};

typed_cell measured_cell(measure_unit unit, fraction value) {
    if (value.denominator == 0) return {};
    if (unit == measure_unit::share) return {value, percent};
    if (value.numerator % value.denominator == 0) return {value.numerator / value.denominator, whole};
    return {value, decimal};
}

typed_cell cell_of(const input& asked, const input_value& value, language in) {
    if (!value) return {};
    switch (asked.kind) {
        case input_kind::flag:
        case input_kind::choice:
            return {reporting::show_value(asked, *value, in), {}};
        case input_kind::count:
            return {value->numerator, whole};
        case input_kind::measure:
            break;
    }
    return measured_cell(asked.unit, *value);
}

/// What its measure says where one was used, and what was answered otherwise.
typed_cell cell_of(const input& asked, const used_input& used, language in) {
    if (used.source != input_source::measure) return cell_of(asked, used.value, in);
    return measured_cell(asked.unit, {used.measured->numerator, used.measured->denominator});
}

/// A column whose cells differ in what they hold.
void put_column(table& into, std::size_t place, column_description is, const typed_cells& at) {
    into.kinds[is.name] = [at](std::size_t row) { return at(row).kind; };
    into.columns.insert(into.columns.begin() + static_cast<std::ptrdiff_t>(place),
                        make_column(std::move(is), [at](std::size_t row) { return at(row).cell; }));
}

/// Puts the value, of the same title, before a column of keys, of which choices alone keep theirs.
void put_value(table& into, const std::string& column, const text& head_of_keys,
               const std::function<const input&(std::size_t row)>& asked_in, const typed_cells& at) {
    const auto place = *find_column(into, column);
    auto& keys = into.columns[place];
    const auto title = std::exchange(keys.title, head_of_keys);
    keys.name += "_key";
    keys.at = [key = keys.at, asked_in](std::size_t row) {
        return asked_in(row).kind == input_kind::choice ? key(row) : table_cell();
    };
    put_column(into, place, {.name = column, .always = false, .title = title}, [at](std::size_t row) {
        auto cell = at(row);
        cell.kind.at_left = true;  // among texts
        return cell;
    });
}

/// An input in the order of the rows of "inputs".
struct shown_input {
    const input* asked;
    const used_input* used;
};

void add_input_values(table& to, const review_set& scored, language in) {
    const auto rows = std::make_shared<std::vector<shown_input>>();
    for (const auto& made : scored.reviews)
        for (std::size_t i = 0; i < made.criteria.size(); ++i)
            for (std::size_t input = 0; input < made.criteria[i].inputs.size(); ++input)
                rows->push_back({&scored.edition->criteria[i].inputs[input], &made.criteria[i].inputs[input]});
    put_value(
        to, "value", {"arvon tunnus", "value's key"},
        [rows](std::size_t row) -> const input& { return *(*rows)[row].asked; },
        [rows, in](std::size_t row) { return cell_of(*(*rows)[row].asked, *(*rows)[row].used, in); });
    put_column(to, *find_column(to, "measure_numerator"),
               {.name = "measure_value", .always = false, .title = {"mittarin arvo", "value of the measure"}},
               [rows](std::size_t row) -> typed_cell {
                   const auto& [asked, used] = (*rows)[row];
                   if (!used->measured || used->source == input_source::measure) return {};
                   return measured_cell(asked->unit, {used->measured->numerator, used->measured->denominator});
               });
}

/// A change in the order of the rows of "changes".
struct shown_change {
    const criterion* of;
    const next_level* next;
    const needed_change* change;

    [[nodiscard]] const input& asked() const { return of->inputs[change->input]; }
};

void add_change_values(table& to, const review_set& scored, language in) {
    const auto rows = std::make_shared<std::vector<shown_change>>();
    for (const auto& made : scored.reviews)
        for (std::size_t i = 0; i < made.criteria.size(); ++i)
            if (const auto& next = made.criteria[i].next)
                for (const auto& change : next->changes)
                    rows->push_back({&scored.edition->criteria[i], &*next, &change});
    const auto asked_in = [rows](std::size_t row) -> const input& { return (*rows)[row].asked(); };
    put_value(to, "now", {"tunnus nyt", "key now"}, asked_in,
              [rows, in](std::size_t row) { return cell_of((*rows)[row].asked(), (*rows)[row].change->now, in); });
    const auto place = *find_column(to, "to");
    auto& as_written = to.columns[place];
    const auto title = std::exchange(as_written.title,
                                     {"vaaditaan, kuten kriteeristö sen kirjoittaa", "to, as the edition writes it"});
    as_written.name = "to_as_written";
    to.columns.insert(to.columns.begin() + static_cast<std::ptrdiff_t>(place),
                      make_column({.name = "to", .title = title}, [rows, in](std::size_t row) -> table_cell {
                          const auto& one = (*rows)[row];
                          return reporting::show_target(*one.of, *one.next, *one.change, in);
                      }));
}

}  // namespace

void add_values(tables& to, const review_set& scored, language in) {
    for (auto& table : to) {
        if (table.name == "inputs") add_input_values(table, scored, in);
        if (table.name == "changes") add_change_values(table, scored, in);
    }
}

void set_choice_values(tables& of) {
    for (auto& table : of) {
        const auto place = find_column(table, "value");
        if (!place || (table.name != "choices" && !find_column(table, "choice"))) continue;
        const auto at = [text = table.columns[*place].at](std::size_t row) -> typed_cell {
            auto cell = text(row);
            if (std::holds_alternative<std::monostate>(cell)) return {};
            if (const auto number = parse_whole(text_in(cell)))
                return {*number, {.holds = cell_type::int64, .at_left = true}};
            return {std::move(cell), {}};
        };
        table.columns[*place].at = [at](std::size_t row) { return at(row).cell; };
        table.kinds["value"] = [at](std::size_t row) { return at(row).kind; };
    }
}

void add_measures(tables& to, const edition& by) {
    constexpr std::string_view above = "_numerator";
    const auto called = [&by](std::string_view name, measure which) -> text {
        if (const auto* const input = by.find_input(name)) return input->label;
        const auto& title = reporting::definition_of(which).title;  // no criterion asks for it
        return {title.in(language::fi), title.in(language::en)};
    };
    for (auto& table : to)
        for (std::size_t place = 0; place + 1 < table.columns.size(); ++place) {
            const auto& column = table.columns[place];
            if (!column.title.en.empty() || !column.name.ends_with(above)) continue;
            const auto name = column.name.substr(0, column.name.size() - above.size());
            const auto which = find_measure(name);
            if (!which) continue;
            const auto title = called(name, *which);
            table.columns[place].title = {title.fi + ", osoittaja", title.en + ", numerator"};
            table.columns[place + 1].title = {title.fi + ", nimittäjä", title.en + ", denominator"};
            const auto* const asked = by.find_input(name);
            put_column(
                table, place, {.name = name, .always = false, .title = title},
                [unit = asked == nullptr ? reporting::definition_of(*which).unit : asked->unit,
                 numerator = table.columns[place].at, denominator = table.columns[place + 1].at](std::size_t row) {
                    return measured_cell(
                        unit, {std::get<std::int64_t>(numerator(row)), std::get<std::int64_t>(denominator(row))});
                });
            place += 2;
        }
}

void add_punctual_share(tables& to) {
    for (auto& table : to) {
        const auto in_time = find_column(table, "in_time"), fell_due = find_column(table, "fell_due");
        if (!in_time || !fell_due) continue;
        column_description is{.name = "in_time_share", .holds = cell_type::ratio, .decimals = 1, .percent = true};
        is.title = {"ajoissa, %", "in time, %"};
        table.columns.push_back(make_column(
            std::move(is), [met = table.columns[*in_time].at, all = table.columns[*fell_due].at](std::size_t row) {
                return table_cell(fraction{std::get<std::int64_t>(met(row)), std::get<std::int64_t>(all(row))});
            }));
    }
}

}  // namespace ipsf::xlsx
