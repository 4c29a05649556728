// Publishes results as plain tables, in memory and into a database, for tools that read tables (docs/publish.md).
// Needs the library: all of it.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/execution.hpp>
#include <ipsf/history.hpp>
#include <ipsf/review.hpp>
#include <ipsf/table.hpp>

#include <gsl/span>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// The version of the published tables. A database that holds another is refused.
inline constexpr int published_schema_version = 1;

struct publication_options {
    series_options reviews;  ///< which reviews: as score_series takes them
    int due_days = 14;       ///< 0-3660: due_items has open deadlines due at most so many days after the review date
};

/// What is published as tables in memory: those of docs/publish.md, all and in that order, each with the rows of all
/// dates. They refer to what the publication keeps.
struct publication {
    std::vector<std::shared_ptr<const void>> keeps;
    std::vector<result_table> tables;
};

/// Scores teams on every review date as score_series does, lists what is due on them, and tracks the months that end
/// from `from` to `to`. Throws `refused` as score_series, list_due and track do; `cancelled`.
[[nodiscard]] publication make_publication(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                                           std::shared_ptr<const history> from, gsl::span<const given_answer> answers,
                                           const publication_options& options, const execution& run = {});

/// The names of the tables of a publication, in their order.
[[nodiscard]] std::vector<std::string_view> published_names();

struct publish_options : publication_options {
    std::string into = {};    ///< required: an SQLite file, or "odbc:" and a connection string
    std::string schema = {};  ///< that the tables are in; empty: the one of the connection. SQLite has none
};

/// What was published.
struct published {
    std::size_t reviews = 0;
    std::size_t dates = 0;
};

/// Writes what make_publication gives as tables of the database, in one transaction: whatever stops it, the database
/// has either everything or what it had before. Rows of the teams published and of these dates are replaced, all others
/// stay. A new SQLite file gets its name when it is whole. Throws `refused` as make_publication does; also when the
/// database cannot be written, has tables of these names that were not published, or of another version; `cancelled`;
/// `unsupported`. No message has more of `into` than the file's name, or the name of a data source.
[[nodiscard]] published publish(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                                std::shared_ptr<const history> from, gsl::span<const given_answer> answers,
                                const publish_options& options, const execution& run = {});

}  // namespace ipsf
