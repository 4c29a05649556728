// Results as workbooks of a spreadsheet, Office Open XML (.xlsx), for people: a sheet for each table (docs/xlsx.md).
// Needs the library: writing them, and the component "xlsx".
#pragma once

#include <ipsf/consensus.hpp>
#include <ipsf/due.hpp>
#include <ipsf/edition.hpp>
#include <ipsf/edition_diff.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/phases.hpp>
#include <ipsf/review.hpp>
#include <ipsf/sensitivity.hpp>
#include <ipsf/table.hpp>
#include <ipsf/tracking.hpp>

#include <string>
#include <vector>

namespace ipsf {

/// The bytes of a workbook; the same for the same tables, title, day and language. Each table is a sheet of its title,
/// with the titles of its columns in a row that stays in sight and filters; one without rows is left out, unless it is
/// the first. Days, numbers, ratios and truths are cells of their type, words are said in the language, texts are never
/// formulas or links, and are written as `visible` writes them. `on` is the day that the workbook says it was made
/// on; no_day: it says none.
/// Throws `refused` where a sheet cannot hold a table (1 048 575 rows, 16 384 columns, 32 767 characters in a cell; a
/// workbook of 4 GiB), `unsupported` without the component.
[[nodiscard]] std::string to_xlsx(const std::vector<result_table>& tables, const text& title, day on, language in);

// Every result likewise, with what it was made with. Criteria, inputs, sections, principles, levels, named choices and
// deadlines have their titles beside their ids and keys. `from` is the history that the result was made of.
[[nodiscard]] std::string to_xlsx(const review_set& scored, language in);
[[nodiscard]] std::string to_xlsx(const sensitivity& found, language in);
/// Before the tables the totals of each team over the dates; of more than 8 teams, how many have which level, too.
/// Either is drawn.
[[nodiscard]] std::string to_xlsx(const consensus& found, language in);
[[nodiscard]] std::string to_xlsx(const review_series& series, language in);
[[nodiscard]] std::string to_xlsx(const edition_difference& changed, language in);
[[nodiscard]] std::string to_xlsx(const review_difference& compared, language in);
[[nodiscard]] std::string to_xlsx(const due_list& list, const history& from, language in);
[[nodiscard]] std::string to_xlsx(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                                  const punctuality_options& asked, language in);
[[nodiscard]] std::string to_xlsx(const tracking_table& table, const history& from, language in);
[[nodiscard]] std::string to_xlsx(const client_summary& summary, const history& from, language in);
[[nodiscard]] std::string to_xlsx(const phase_overview& overview, const history& from, language in);

}  // namespace ipsf
