// What is published as tables in memory: the rows of all dates one after another.
#include "publish/scored_history.hpp"

#include <algorithm>

namespace ipsf {
namespace {

using namespace publishing;

/// Tables of the same columns, whose rows stand one after another.
struct joined_parts {
    std::vector<result_table> parts;
    std::vector<std::size_t> starts;  ///< the first row of each

    [[nodiscard]] table_cell cell(std::size_t column, std::size_t row) const {
        const auto part =
            static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), row) - starts.begin()) - 1;
        return parts[part].columns[column].at(row - starts[part]);
    }
};

/// Reasons have those words that a part holds.
void add_words(std::vector<column_word>& to, const std::vector<column_word>& more) {
    for (const auto& word : more)
        if (std::none_of(to.begin(), to.end(), [&](const column_word& one) { return one.key == word.key; }))
            to.push_back(word);
}

/// `columns` with the rows of all parts.
result_table joined(result_table columns, std::vector<result_table> parts) {
    std::vector<std::size_t> starts;
    columns.rows = 0;
    for (const auto& part : parts) {
        starts.push_back(columns.rows);
        columns.rows += part.rows;
        for (std::size_t i = 0; i < columns.columns.size(); ++i)
            add_words(columns.columns[i].words, part.columns[i].words);
    }
    const auto all = std::make_shared<const joined_parts>(joined_parts{std::move(parts), std::move(starts)});
    for (std::size_t i = 0; i < columns.columns.size(); ++i)
        columns.columns[i].at = [all, i](std::size_t row) { return all->cell(i, row); };
    return columns;
}

}  // namespace

publication make_publication(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                             std::shared_ptr<const history> from, gsl::span<const given_answer> answers,
                             const publication_options& options, const execution& run) {
    const auto scored = std::make_shared<const scored_history>(std::move(edition), edition_named, std::move(from),
                                                               answers, options, run);
    publication made;
    made.keeps.push_back(scored);
    const auto tables = published_tables();
    std::vector<std::vector<result_table>> parts(tables.size());
    scored->visit([&](replacing_rows next) {
        for (auto& [table, rows] : next.rows.tables)
            parts[static_cast<std::size_t>(table - tables.data())].push_back(std::move(rows));
        std::move(next.rows.keeps.begin(), next.rows.keeps.end(), std::back_inserter(made.keeps));
    });
    for (std::size_t i = 0; i < tables.size(); ++i)
        made.tables.push_back(joined(columns_of(tables[i]), std::move(parts[i])));
    return made;
}

std::vector<std::string_view> published_names() {
    std::vector<std::string_view> names;
    for (const auto& table : published_tables()) names.push_back(table.name);
    return names;
}

}  // namespace ipsf
