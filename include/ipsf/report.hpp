// Results as text: JSON with stable keys (docs/json.md), and a page a reviewer can read in a terminal,
// in English or Finnish.
// Needs the library: all of it.
#pragma once

#include <ipsf/consensus.hpp>
#include <ipsf/due.hpp>
#include <ipsf/edition_diff.hpp>
#include <ipsf/edition_test.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/phases.hpp>
#include <ipsf/problem.hpp>
#include <ipsf/review.hpp>
#include <ipsf/sensitivity.hpp>
#include <ipsf/service_model.hpp>
#include <ipsf/table.hpp>
#include <ipsf/tracking.hpp>
#include <ipsf/visible.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ipsf {

/// Whom a CSV is written for (docs/csv.md). `programs`: RFC 4180, the cells as they are. `spreadsheet`: for one with
/// Finnish settings: semicolons, a byte order mark, decimal commas, and an apostrophe before a text that it would take
/// for a formula, or for a number or date that it would show otherwise.
enum class csv_for : std::uint8_t { programs, spreadsheet };

/// Any table of a result as CSV (docs/csv.md): a line of names, then one for each row. `in` chooses names, words and
/// decimal sign.
[[nodiscard]] std::string to_csv(const result_table& table, language in = language::en,
                                 csv_for whom = csv_for::programs);
/// Any table of a result as JSON: an array with an object for each row.
[[nodiscard]] std::string to_json(const result_table& table);

/// The JSON of reviews (docs/json.md), indented by two spaces, ending in a newline. Byte-identical for equal input.
[[nodiscard]] std::string to_json(const review_set& scored);
/// The same for people: scores by section, what decided them, readings, disagreements, the way to the next level.
[[nodiscard]] std::string to_text(const review_set& scored, language in);

/// The same with what each review rests on: every review has a key `sensitivity`, every page a part on it.
[[nodiscard]] std::string to_json(const sensitivity& found);
[[nodiscard]] std::string to_text(const sensitivity& found, language in);

/// The JSON of a series: the same with the reviews of every date, by date, then team.
[[nodiscard]] std::string to_json(const consensus& found);
/// The criteria: how the assessors compare, and what was agreed (docs/consensus.md).
[[nodiscard]] std::string to_csv(const consensus& found, csv_for whom = csv_for::programs);
/// Of each team how alike the assessors score, the totals of each and the agreed, and the criteria, those that differ
/// most first.
[[nodiscard]] std::string to_text(const consensus& found, language in);
[[nodiscard]] std::string to_json(const review_series& series);
/// A series as CSV (RFC 4180): one row for each date and team, with totals, levels,
/// criteria and measures (docs/series.md).
[[nodiscard]] std::string to_csv(const review_series& series, csv_for whom = csv_for::programs);
/// A series for people: the total and level of every team on every date.
[[nodiscard]] std::string to_text(const review_series& series, language in);

/// The difference of two editions as JSON (docs/json.md), CSV (RFC 4180), a line for each change, or in words.
[[nodiscard]] std::string to_json(const edition_difference& changed);
[[nodiscard]] std::string to_csv(const edition_difference& changed, csv_for whom = csv_for::programs);
[[nodiscard]] std::string to_text(const edition_difference& changed, language in);

/// Reviews by two editions as JSON and in words: first the same as of the editions alone, then what becomes of the
/// reviews. The CSV has a line for each review (docs/editions.md).
[[nodiscard]] std::string to_json(const review_difference& compared);
[[nodiscard]] std::string to_csv(const review_difference& compared, csv_for whom = csv_for::programs);
[[nodiscard]] std::string to_text(const review_difference& compared, language in);

/// The records behind a measure as JSON, CSV (RFC 4180) or text.
[[nodiscard]] std::string to_json(const explanation& explained, const history& from, id_index team, window looked_at,
                                  measure which);
[[nodiscard]] std::string to_csv(const explanation& explained, const history& from, csv_for whom = csv_for::programs);
[[nodiscard]] std::string to_text(const explanation& explained, const history& from, id_index team, window looked_at,
                                  measure which, language in);

/// A due list as JSON (docs/json.md), CSV (RFC 4180) or text. `from` is the history that it was made of.
[[nodiscard]] std::string to_json(const due_list& list, const history& from);
[[nodiscard]] std::string to_csv(const due_list& list, const history& from, csv_for whom = csv_for::programs);
[[nodiscard]] std::string to_text(const due_list& list, const history& from, language in);

/// Punctuality as JSON, CSV or text. `counted` is what punctuality_of gave for the other arguments.
[[nodiscard]] std::string to_json(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                                  const punctuality_options& asked);
[[nodiscard]] std::string to_csv(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                                 csv_for whom = csv_for::programs);
[[nodiscard]] std::string to_text(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                                  const punctuality_options& asked, language in);

/// The phases of teams as JSON, CSV (a line for each phase and refused move) or text. Of a refused move: its episode,
/// place and rule only.
[[nodiscard]] std::string to_json(const phase_overview& overview, const history& from);
[[nodiscard]] std::string to_csv(const phase_overview& overview, const history& from, csv_for whom = csv_for::programs);
[[nodiscard]] std::string to_text(const phase_overview& overview, const history& from, language in);

/// An edition as JSON, both languages, or for people: criteria, tables, readings, choices.
[[nodiscard]] std::string to_json(const edition& edition);
[[nodiscard]] std::string to_text(const edition& edition, language in);

/// What the test of an edition found, as JSON ({"cases", "changes", "problems", "problem_count"}) or text, one line
/// each and the counts.
[[nodiscard]] std::string to_json(const edition_test& tested);
[[nodiscard]] std::string to_text(const edition_test& tested, language in);

/// A service model as JSON, both languages, or for people.
[[nodiscard]] std::string to_json(const service_model& model);
[[nodiscard]] std::string to_text(const service_model& model, language in);
/// A service model as a swim-lane picture, a lane for each role and a column for each phase: SVG 1.1 without scripts,
/// to be shown or printed on a page across.
[[nodiscard]] std::string to_chart(const service_model& model, language in);

/// A tracking table as JSON (docs/json.md), CSV (RFC 4180, its header in either language) or for people. `from` is the
/// history that it was made of.
[[nodiscard]] std::string to_json(const tracking_table& table, const history& from);
[[nodiscard]] std::string to_csv(const tracking_table& table, const history& from, language in,
                                 csv_for whom = csv_for::programs);
[[nodiscard]] std::string to_text(const tracking_table& table, const history& from, language in);

/// A client summary likewise; its CSV has a line for each episode, job and study.
[[nodiscard]] std::string to_json(const client_summary& summary, const history& from);
[[nodiscard]] std::string to_csv(const client_summary& summary, const history& from, language in,
                                 csv_for whom = csv_for::programs);
[[nodiscard]] std::string to_text(const client_summary& summary, const history& from, language in);

/// Problems and warnings as JSON ({"problems", "problem_count", "warnings"}) or text, one line each.
[[nodiscard]] std::string problems_to_json(const std::vector<problem>& problems, std::int64_t count,
                                           const warning_counts& warnings);
[[nodiscard]] std::string problems_to_text(const std::vector<problem>& problems, std::int64_t count,
                                           const warning_counts& warnings, language in);

}  // namespace ipsf
