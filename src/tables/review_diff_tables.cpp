// Reviews by two editions as tables.
#include "tables/review_diff_tables.hpp"

#include "tables/edition_diff_tables.hpp"
#include "tables/made_with_table.hpp"
#include "tables/review_tables.hpp"
#include "tables/warning_table.hpp"

#include <ipsf/totals.hpp>

namespace ipsf::tables {
namespace {

using type = cell_type;

/// One of the two editions, and where a comparison keeps what is by it.
struct side {
    std::string_view name, fi, en;
    std::shared_ptr<const edition> review_difference::*by;
    review_in_short compared_review::*made;
    std::optional<std::size_t> compared_scale::*scale;
    std::optional<std::size_t> compared_criterion::*criterion;
};
constexpr side earlier = {"before",
                          "ennen",
                          "before",
                          &review_difference::before,
                          &compared_review::before,
                          &compared_scale::before,
                          &compared_criterion::before};
constexpr side later = {"after",
                        "nyt",
                        "after",
                        &review_difference::after,
                        &compared_review::after,
                        &compared_scale::after,
                        &compared_criterion::after};
constexpr std::array sides = {&earlier, &later};

/// The scale as one edition has it.
const scale& scale_by(const side& by, const review_difference& compared, const compared_scale& of) {
    return (compared.*by.by)->scales[*(of.*by.scale)];
}
const scale& scale_of(const review_difference& compared, const compared_scale& of) {
    return scale_by(of.after ? later : earlier, compared, of);
}

/// The total of a scale by one edition; none when that does not have it.
std::optional<total_range> total_by(const side& by, const compared_review& one, const compared_scale& of) {
    const auto& place = of.*by.scale;
    return place ? std::optional((one.*by.made).totals[*place]) : std::nullopt;
}

/// The levels of a criterion by one edition.
std::optional<total_range> levels_by(const side& by, const compared_review& one, const compared_criterion& of) {
    const auto& place = of.*by.criterion;
    if (!place) return std::nullopt;
    const auto& levels = one.*by.made;
    return total_range{levels.low[*place], levels.high[*place]};
}

table_cell end_of(const std::optional<total_range>& range, int total_range::*end) {
    return range ? table_cell(std::int64_t{(*range).*end}) : table_cell();
}

/// What the names of a scale's columns begin with, as in a series.
std::string prefix_of(const review_difference& compared, const compared_scale& of) {
    const auto& key = scale_of(compared, of).key;
    return compared.has_several_scales() && !key.empty() ? key + "_" : std::string();
}

// The table "reviews": its columns are made for the editions.

using column = result_table::column;
using cell_at = std::function<table_cell(const compared_review&)>;

void add(std::vector<column>& to, const review_difference& compared, column_description is, cell_at at) {
    if (is.key.empty()) is.key = is.name;
    to.push_back(
        {std::move(is), [&compared, at = std::move(at)](std::size_t row) { return at(compared.reviews[row]); }});
}

/// The name and title of a column of one edition's side.
column_description by_one(const side& by, const std::string& name, const text& title, type holds, bool always) {
    return {.name = name + "_" + std::string(by.name),
            .holds = holds,
            .always = always,
            .title = {title.fi + " " + std::string(by.fi), title.en + " " + std::string(by.en)}};
}

void add_scale(std::vector<column>& to, const review_difference& compared, const compared_scale& of) {
    const auto prefix = prefix_of(compared, of);
    for (const auto* by : sides) {
        const auto add_end = [&](const std::string& name, const text& title, int total_range::*end) {
            add(to, compared, by_one(*by, prefix + name, title, type::int32, (of.*by->scale).has_value()),
                [by, &of, end](const compared_review& one) { return end_of(total_by(*by, one, of), end); });
        };
        add_end("total_low", {"yhteispisteet vähintään", "lowest total"}, &total_range::low);
        add_end("total_high", {"yhteispisteet enintään", "highest total"}, &total_range::high);
    }
    for (const auto* by : sides)
        add(to, compared, by_one(*by, prefix + "level", {"taso", "level"}, type::text, false),
            [by, &compared, &of](const compared_review& one) -> table_cell {
                const auto total = total_by(*by, one, of);
                if (!total || !total->scored()) return {};
                return std::string_view(scale_by(*by, compared, of).level_of(total->low).key);
            });
}

void add_criterion(std::vector<column>& to, const review_difference& compared, const compared_criterion& of) {
    const auto id = "_" + std::to_string(of.id);
    for (const auto* by : sides) {
        const auto& place = of.*by->criterion;
        const text& title = place      ? (compared.*by->by)->criteria[*place].title
                            : of.after ? compared.after->criteria[*of.after].title
                                       : compared.before->criteria[*of.before].title;
        const auto add_end = [&](const std::string& name, const text& which, int total_range::*end) {
            const text head = {title.fi + ", " + which.fi, title.en + ", " + which.en};
            auto is = by_one(*by, name, head, type::int32, place.has_value());
            is.name += id;
            add(to, compared, std::move(is),
                [by, &of, end](const compared_review& one) { return end_of(levels_by(*by, one, of), end); });
        };
        add_end("low", {"vähintään", "lowest"}, &total_range::low);
        add_end("high", {"enintään", "highest"}, &total_range::high);
    }
}

// The other tables: the same columns for all editions.

template <class Row>
const window& window_of(const Row& row) {
    return row.looked_at;
}

/// What one edition says in a row, with a name of its own for each.
template <const side& by, class Row>
void add_by_one(std::vector<described<Row>>& to, column_description is, const char* note,
                table_cell (*at)(const Row&)) {
    is = by_one(by, is.name, is.title, is.holds, is.always);
    is.key = is.name;
    is.note = note;
    to.push_back({std::move(is), at});
}

template <const side& by>
void add_total_by(std::vector<described<compared_total_row>>& to) {
    using row_type = compared_total_row;
    static constexpr auto total = [](const row_type& row) { return total_by(by, row.one, row.of); };
    const auto named = [](const char* name, text title, type holds) {
        return column_description{.name = name, .holds = holds, .always = false, .title = std::move(title)};
    };
    add_by_one<by, row_type>(to, named("total_low", {"yhteispisteet vähintään", "lowest total"}, type::int32),
                             "Empty when the edition has no such scale.",
                             [](const row_type& row) { return end_of(total(row), &total_range::low); });
    add_by_one<by, row_type>(to, named("total_high", {"yhteispisteet enintään", "highest total"}, type::int32), "",
                             [](const row_type& row) { return end_of(total(row), &total_range::high); });
    add_by_one<by, row_type>(
        to, named("levels", {"mahdolliset tasot", "possible levels"}, type::text),
        "Keys of all levels that the total's range allows, best last, separated by spaces.", [](const row_type& row) {
            const auto range = total(row);
            return range ? listed(with_levels(scale_by(by, row.compared, row.of), *range).levels) : table_cell();
        });
    add_by_one<by, row_type>(
        to, named("next_review_by", {"seuraava arviointi viimeistään", "next review by"}, type::day),
        "Empty when the total's range allows more than one interval.", [](const row_type& row) {
            const auto range = total(row);
            return range ? day_of(next_review_by(scale_by(by, row.compared, row.of), *range, row.made.looked_at.as_of))
                         : table_cell();
        });
}

template <const side& by>
void add_levels_by(std::vector<described<compared_criterion_row>>& to) {
    using row_type = compared_criterion_row;
    add_by_one<by, row_type>(
        to, {.name = "low", .holds = type::int32, .title = {"vähintään", "lowest"}}, "The lowest level reachable.",
        [](const row_type& row) { return end_of(levels_by(by, row.one, row.of), &total_range::low); });
    add_by_one<by, row_type>(
        to, {.name = "high", .holds = type::int32, .title = {"enintään", "highest"}}, "The highest level reachable.",
        [](const row_type& row) { return end_of(levels_by(by, row.one, row.of), &total_range::high); });
}

template <const side& by>
void add_out_of_date(std::vector<described<compared_date_row>>& to) {
    add_by_one<by, compared_date_row>(
        to, {.name = "out_of_date", .holds = type::truth, .title = {"ei voimassa", "out of date"}},
        "The edition does not cover as_of.", [](const compared_date_row& row) -> table_cell {
            return std::int64_t{(row.compared.*by.by)->covers(row.looked_at.as_of) ? 0 : 1};
        });
}

/// How many reviews move: of `row.counts`.
template <class Row>
void add_counts(std::vector<described<Row>>& to, const char* moved) {
    to.push_back({{.name = "moved", .key = "moved", .holds = type::int64, .title = {"muuttuu", "move"}, .note = moved},
                  [](const Row& row) -> table_cell { return row.counts.moved; }});
    to.push_back({{.name = "rise",
                   .key = "rise",
                   .holds = type::int64,
                   .title = {"nousee", "rise"},
                   .note = "Neither end of the range is lower, and one is higher."},
                  [](const Row& row) -> table_cell { return row.counts.rise; }});
    to.push_back({{.name = "fall",
                   .key = "fall",
                   .holds = type::int64,
                   .title = {"laskee", "fall"},
                   .note = "Neither end is higher, and one is lower; a range that becomes wider or narrower both ways "
                           "does neither."},
                  [](const Row& row) -> table_cell { return row.counts.fall; }});
}

}  // namespace

std::vector<described<compared_total_row>> compared_total_columns() {
    using row_type = compared_total_row;
    std::vector<described<row_type>> columns = {column_of_scale<row_type>()};
    add_total_by<earlier>(columns);
    add_total_by<later>(columns);
    columns.push_back({{.name = "changes_level",
                        .key = "changes_level",
                        .holds = type::truth,
                        .title = {"taso vaihtuu", "changes level"},
                        .note = "Both editions have the scale, and its total allows other levels, by their keys."},
                       [](const row_type& row) -> table_cell {
                           return std::int64_t{row.compared.changes_level(row.one, row.of) ? 1 : 0};
                       }});
    return with_keys_of_review(std::move(columns));
}

std::vector<described<compared_criterion_row>> compared_criterion_columns() {
    std::vector<described<compared_criterion_row>> columns = {column_of_criterion<compared_criterion_row>()};
    add_levels_by<earlier>(columns);
    add_levels_by<later>(columns);
    return with_keys_of_review(std::move(columns));
}

std::vector<described<compared_date_row>> compared_date_columns() {
    using row_type = compared_date_row;
    auto columns = columns_of_window<row_type, window_of>();
    columns.insert(columns.begin(), column_of_review_date<row_type, window_of>());
    add_out_of_date<earlier>(columns);
    add_out_of_date<later>(columns);
    columns.push_back({{.name = "reviews", .key = "reviews", .holds = type::int64, .title = {"arviointeja", "reviews"}},
                       [](const row_type& row) -> table_cell { return row.counts.reviews; }});
    columns.push_back({{.name = "moved",
                        .key = "moved",
                        .holds = type::int64,
                        .title = {"muuttuu", "move"},
                        .note = "With a criterion that moves."},
                       [](const row_type& row) -> table_cell { return row.counts.moved; }});
    columns.push_back({{.name = "levels",
                        .key = "levels",
                        .holds = type::int64,
                        .title = {"taso vaihtuu", "change level"},
                        .note = "Whose total, of any scale, allows other levels."},
                       [](const row_type& row) -> table_cell { return row.counts.levels; }});
    return columns;
}

std::vector<described<date_total_row>> date_total_columns() {
    using row_type = date_total_row;
    std::vector<described<row_type>> columns = {column_of_review_date<row_type, window_of>(),
                                                column_of_scale<row_type>()};
    add_counts(columns, "Reviews whose total is another.");
    columns.push_back({{.name = "levels",
                        .key = "levels",
                        .holds = type::int64,
                        .title = {"taso vaihtuu", "change level"},
                        .note = "Reviews whose total allows other levels."},
                       [](const row_type& row) -> table_cell { return row.counts.levels; }});
    return columns;
}

std::vector<described<date_criterion_row>> date_criterion_columns() {
    using row_type = date_criterion_row;
    std::vector<described<row_type>> columns = {column_of_review_date<row_type, window_of>(),
                                                column_of_criterion<row_type>()};
    add_counts(columns, "Reviews whose levels are other.");
    return columns;
}

std::vector<described<int>> only_criterion_columns() {
    return {{{.name = "criterion",
              .key = "criterion",
              .holds = type::int32,
              .title = {"kriteeri", "criterion"},
              .note = "Id."},
             [](const int& id) -> table_cell { return std::int64_t{id}; }}};
}

result_table compared_review_table(const review_difference& compared) {
    result_table table{.name = "reviews",
                       .title = {"Arvioinnit rinnakkain", "Reviews by both editions"},
                       .rows = compared.reviews.size(),
                       .columns = {}};
    auto& columns = table.columns;
    add(columns, compared, {.name = "as_of", .holds = type::day, .title = {"arviointipäivä", "review date"}},
        [&compared](const compared_review& one) { return day_of(compared.dates[one.date].as_of); });
    add(columns, compared, {.name = "team_id", .key = "team", .always = false, .title = {"tiimi", "team"}},
        [](const compared_review& one) { return view_of(one.team); });
    for (const auto& of : compared.scales) add_scale(columns, compared, of);
    add(columns, compared, {.name = "changes_level", .holds = type::truth, .title = {"taso vaihtuu", "changes level"}},
        [&compared](const compared_review& one) -> table_cell {
            return std::int64_t{compared.changes_level(one) ? 1 : 0};
        });
    add(columns, compared,
        {.name = "criteria_moved", .always = false, .title = {"muuttuvat kriteerit", "criteria that move"}},
        [&compared](const compared_review& one) {
            std::vector<std::string> moved;
            for (const auto& of : compared.criteria)
                if (one.moves(of)) moved.push_back(std::to_string(of.id));
            return listed(moved);
        });
    for (const auto& of : compared.criteria) add_criterion(columns, compared, of);
    for (const auto* by : sides)
        if (const auto& rules = (compared.*by->by)->what_if.en; !rules.empty())
            add(columns, compared, by_one(*by, "what_if", {"muutetut säännöt", "changed rules"}, type::text, true),
                [&rules](const compared_review&) -> table_cell { return std::string_view(rules); });
    return table;
}

namespace {

compared_keys keys_of(const review_difference& compared, const compared_review& one) {
    return {one.team, compared.dates[one.date]};
}

result_table compared_total_table(const review_difference& compared) {
    const auto each = compared.scales.size();
    return make_table(
        "totals", {"Yhteispisteet", "Totals"}, compared_total_columns(), compared.reviews.size() * each,
        [&compared, each](std::size_t place) {
            const auto& one = compared.reviews[place / each];
            const auto& of = compared.scales[place % each];
            return compared_total_row{{keys_of(compared, one), compared, one}, of, scale_of(compared, of)};
        });
}

result_table compared_criterion_table(const review_difference& compared) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> moves;  // the review's place, and the criterion's
    for (std::size_t i = 0; i < compared.reviews.size(); ++i)
        for (std::size_t of = 0; of < compared.criteria.size(); ++of)
            if (compared.reviews[i].moves(compared.criteria[of]))
                moves.emplace_back(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(of));
    const auto kept = std::make_shared<const decltype(moves)>(std::move(moves));
    return make_table("criteria", {"Muuttuvat kriteerit", "Criteria that move"}, compared_criterion_columns(),
                      kept->size(), [&compared, kept](std::size_t place) {
                          const auto& [review, of] = (*kept)[place];
                          const auto& one = compared.reviews[review];
                          return compared_criterion_row{{keys_of(compared, one), compared, one}, compared.criteria[of]};
                      });
}

/// How many reviews move on each date, in all and by scale and criterion that both editions have.
void add_date_tables(std::vector<result_table>& to, const review_difference& compared) {
    auto counted = std::make_shared<std::vector<difference_counts>>();
    for (std::size_t date = 0; date < compared.dates.size(); ++date) counted->push_back(compared.counts(date));
    std::vector<compared_date_row> dates;
    std::vector<date_total_row> totals;
    std::vector<date_criterion_row> criteria;
    for (std::size_t date = 0; date < compared.dates.size(); ++date) {
        const auto& looked_at = compared.dates[date];
        const auto& counts = (*counted)[date];
        dates.push_back({compared, looked_at, counts});
        for (std::size_t i = 0; i < compared.scales.size(); ++i)
            if (const auto& of = compared.scales[i]; of.before && of.after)
                totals.push_back({looked_at, scale_of(compared, of), counts.totals[i]});
        for (std::size_t i = 0; i < compared.criteria.size(); ++i)
            if (const auto& of = compared.criteria[i]; of.before && of.after)
                criteria.push_back({looked_at, of, counts.criteria[i]});
    }
    // The rows point at the counts, which live as long as the tables do.
    const auto kept = [&counted](auto rows) {
        using rows_type = decltype(rows);
        const auto both = std::make_shared<const std::pair<decltype(counted), rows_type>>(counted, std::move(rows));
        return std::shared_ptr<const rows_type>(both, &both->second);
    };
    const auto put = [&to, &kept](std::string name, text title, const auto& columns, auto rows) {
        const auto all = kept(std::move(rows));
        to.push_back(make_table(
            std::move(name), std::move(title), columns,
            all->size(), [all](std::size_t place) -> const auto& { return (*all)[place]; }));
    };
    put("dates", {"Päivittäin", "By date"}, compared_date_columns(), std::move(dates));
    put("date_totals", {"Yhteispisteet päivittäin", "Totals by date"}, date_total_columns(), std::move(totals));
    put("date_criteria", {"Kriteerit päivittäin", "Criteria by date"}, date_criterion_columns(), std::move(criteria));
}

/// The criteria that the other edition does not have.
result_table only_criterion_table(const review_difference& compared, const side& other) {
    std::vector<int> ids;
    for (const auto& one : compared.criteria)
        if (!(one.*other.criterion)) ids.push_back(one.id);
    return table_of("only_criteria", {"Vain toisen kriteerit", "Criteria of one edition only"},
                    only_criterion_columns(), std::move(ids));
}

}  // namespace
}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const review_difference& compared) {
    using namespace tables;
    const auto made_with = [&compared](const edition& by) {
        const bool covers = std::all_of(compared.dates.begin(), compared.dates.end(),
                                        [&](const window& date) { return by.covers(date.as_of); });
        return made_with_table(by, !covers);
    };
    std::vector<result_table> all = {compared_review_table(compared), compared_total_table(compared),
                                     compared_criterion_table(compared)};
    add_date_tables(all, compared);
    all.push_back(edition_change_table(compared.editions));
    all.push_back(of_both_sides(only_criterion_table(compared, later), only_criterion_table(compared, earlier)));
    all.push_back(of_both_sides(choice_table(*compared.before), choice_table(*compared.after)));
    all.push_back(of_both_sides(warning_table("warnings", compared.before_warnings),
                                warning_table("warnings", compared.after_warnings)));
    all.push_back(of_both_sides(made_with(*compared.before), made_with(*compared.after)));
    return all;
}

}  // namespace ipsf
