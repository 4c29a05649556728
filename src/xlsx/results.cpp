// Takes a result; gives its tables as a workbook, in the order in which people look at them, with what they are of.
#include "report/words.hpp"
#include "xlsx/columns.hpp"
#include "xlsx/titles.hpp"
#include "xlsx/totals_of_series.hpp"
#include "xlsx/values.hpp"
#include "xlsx/workbook.hpp"

#include <ipsf/version.hpp>
#include <ipsf/xlsx.hpp>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace ipsf {
namespace {

using xlsx::sheet;
using xlsx::tables;

/// The tables as a workbook has them.
tables sheets_of(std::vector<result_table> plain) {
    return {std::make_move_iterator(plain.begin()), std::make_move_iterator(plain.end())};
}

text fixed(const fixed_text& words) { return {words.in(language::fi), words.in(language::en)}; }

/// A column of one row that says a day of the whole result.
result_table::column day_column(std::string name, text title, day of) {
    return xlsx::make_column({.name = std::move(name), .holds = cell_type::day, .title = std::move(title)},
                             [of](std::size_t) -> table_cell { return std::int64_t{of}; });
}

std::vector<result_table::column> as_of_column(day as_of) { return {day_column("as_of", {"päivänä", "as of"}, as_of)}; }
std::vector<result_table::column> period_columns(day from, day to) {
    return {day_column("from", {"alkaen", "from"}, from), day_column("to", {"päättyen", "to"}, to)};
}

/// Says in the table "made_with" which days the result is of.
void add_days(tables& to, std::vector<result_table::column> days) {
    for (auto& table : to)
        if (table.name == "made_with")
            table.columns.insert(table.columns.begin(), std::make_move_iterator(days.begin()),
                                 std::make_move_iterator(days.end()));
}

/// Takes the table of that name out of the list.
void leave_out(tables& from, std::string_view name) {
    from.erase(std::remove_if(from.begin(), from.end(), [&](const auto& table) { return table.name == name; }),
               from.end());
}

void append(tables& to, tables others) {
    to.insert(to.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
}

void put_last(tables& all, std::string_view name) {
    std::stable_partition(all.begin(), all.end(), [&](const auto& table) { return table.name != name; });
}

std::string write(tables all, text title, day on, language in, std::vector<sheet> first = {}) {
    xlsx::keep_language(all, in);
    xlsx::set_choice_values(all);
    put_last(all, "made_with");
    for (auto& table : all) xlsx::begin_heads_with_capitals(table);
    for (auto& table : all) first.push_back({std::move(table), std::nullopt});
    return xlsx::write({.title = std::move(title), .on = on, .sheets = std::move(first)}, in);
}

/// Puts the tables of these names first, in their order.
void put_first(tables& all, std::initializer_list<std::string_view> names) {
    const auto place_of = [&](const result_table& table) {
        return std::find(names.begin(), names.end(), table.name) - names.begin();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const auto& one, const auto& other) { return place_of(one) < place_of(other); });
}

/// Of an only scale `reviews` has the totals.
tables tables_for_people(const review_set& scored, language in) {
    auto all = sheets_of(tables_of(scored));
    const auto& by = *scored.edition;
    if (!by.has_several_scales()) leave_out(all, "totals");
    xlsx::add_values(all, scored, in);
    xlsx::add_criterion_titles(all, {&by}, in);
    xlsx::add_part_titles(all, by, in);
    xlsx::add_level_titles(all, by, in);
    xlsx::add_choice_titles(all, {&by}, in);
    put_first(all, {"reviews", "totals", "parts", "criteria", "changes", "inputs", "records"});
    return all;
}

day date_of(const review_set& scored) {
    return scored.reviews.empty() ? no_day : scored.reviews.front().looked_at.as_of;
}

}  // namespace

std::string to_xlsx(const review_set& scored, language in) {
    return write(tables_for_people(scored, in), fixed(reporting::words::fidelity_review), date_of(scored), in);
}

std::string to_xlsx(const sensitivity& found, language in) {
    auto all = tables_for_people(found.scored, in);
    auto added = sheets_of(tables_of(found));
    const auto& by = *found.scored.edition;
    xlsx::add_criterion_titles(added, {&by}, in);
    xlsx::add_level_titles(added, by, in);
    xlsx::add_choice_titles(added, {&by}, in);
    append(all, std::move(added));
    return write(std::move(all), fixed(reporting::words::fidelity_review), date_of(found.scored), in);
}

std::string to_xlsx(const review_series& series, language in) {
    const auto& by = series.edition();
    auto all = sheets_of(tables_of(series));
    xlsx::add_level_titles(all, by, in);
    xlsx::add_measures(all, by);
    const auto dates = series.dates();
    add_days(all, period_columns(dates.front().as_of, dates.back().as_of));
    put_first(all, {"totals", "reviews"});
    std::vector<sheet> first;
    for (std::size_t scale = 0; scale < by.scales.size(); ++scale)
        for (auto& one : xlsx::totals_of_series(series, scale, in)) first.push_back(std::move(one));
    return write(std::move(all), fixed(reporting::words::series_of_reviews), dates.back().as_of, in, std::move(first));
}

std::string to_xlsx(const consensus& found, language in) {
    auto all = sheets_of(tables_of(found));
    const auto& by = *found.agreed.edition;
    if (!by.has_several_scales())
        for (auto& table : all) std::erase_if(table.columns, [](const auto& column) { return column.name == "scale"; });
    xlsx::add_criterion_titles(all, {&by}, in);
    xlsx::add_level_titles(all, by, in);
    return write(std::move(all), {"Arvioijien yksimielisyys", "Consensus of assessors"}, date_of(found.agreed), in);
}

std::string to_xlsx(const edition_difference& changed, language in) {
    return write(sheets_of(tables_of(changed)), {"Kriteeristöjen erot", "Differences of editions"}, no_day, in);
}

std::string to_xlsx(const review_difference& compared, language in) {
    auto all = sheets_of(tables_of(compared));
    xlsx::add_criterion_titles(all, {compared.after.get(), compared.before.get()}, in);
    xlsx::add_level_titles(all, *compared.before, in, xlsx::edition_side::before);
    xlsx::add_level_titles(all, *compared.after, in, xlsx::edition_side::after);
    xlsx::add_choice_titles(all, {compared.after.get(), compared.before.get()}, in);
    return write(std::move(all), {"Arvioinnit kahdella kriteeristöllä", "Reviews by two editions"},
                 compared.dates.back().as_of, in);
}

std::string to_xlsx(const due_list& list, const history& from, language in) {
    auto all = sheets_of(tables_of(list, from));
    xlsx::add_deadline_titles(all, *list.edition, in);
    add_days(all, as_of_column(list.as_of));
    return write(std::move(all), {"Määräajat", "Deadlines"}, list.as_of, in);
}

std::string to_xlsx(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                    const punctuality_options& asked, language in) {
    auto all = sheets_of(tables_of(counted, edition, from, asked));
    xlsx::add_deadline_titles(all, edition, in);
    xlsx::add_punctual_share(all);
    add_days(all, period_columns(asked.from, asked.to));
    return write(std::move(all), {"Määräaikojen täsmällisyys", "Punctuality"}, asked.to, in);
}

std::string to_xlsx(const tracking_table& table, const history& from, language in) {
    auto all = sheets_of(tables_of(table, from));
    add_days(all, period_columns(table.from, table.to));
    return write(std::move(all), {"Seurantataulukko", "Tracking table"}, table.to, in);
}

std::string to_xlsx(const client_summary& summary, const history& from, language in) {
    auto all = sheets_of(tables_of(summary, from));
    result_table made{.name = "made_with", .title = {"Millä tehty", "Made with"}, .rows = 1, .columns = {}};
    made.columns = as_of_column(summary.as_of);
    made.columns.push_back(
        xlsx::make_column({.name = "library", .title = {"kirjasto", "library"}},
                          [](std::size_t) -> table_cell { return std::string_view(library_version()); }));
    all.push_back(std::move(made));
    return write(std::move(all), {"Asiakasyhteenveto", "Client summary"}, summary.as_of, in);
}

std::string to_xlsx(const phase_overview& overview, const history& from, language in) {
    auto all = sheets_of(tables_of(overview, from));
    add_days(all, as_of_column(overview.as_of));
    return write(std::move(all), {"Vaiheet", "Phases"}, overview.as_of, in);
}

}  // namespace ipsf
