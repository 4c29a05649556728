// Results as HTML, to be read, printed and filed: each one file that needs nothing else, without script. They say what
// the pages of text and the JSON say, with pictures.
// Needs the library: all of it, with the component "html"; without it these throw `unsupported`.
#pragma once

#include <ipsf/consensus.hpp>
#include <ipsf/due.hpp>
#include <ipsf/edition.hpp>
#include <ipsf/edition_diff.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/phases.hpp>
#include <ipsf/review.hpp>
#include <ipsf/sensitivity.hpp>
#include <ipsf/service_model.hpp>
#include <ipsf/tracking.hpp>

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// The parts of a report of reviews that may be left out; its head is always there.
enum class report_part : std::uint8_t {
    summary,   ///< sums of sections and principles, the weakest criteria, what is unknown and would decide
    course,    ///< earlier reviews and the series, where they are given
    criteria,  ///< each with its inputs
    plan,      ///< steps to the next level, to be filled in
    choices,   ///< what other choices would give, where sensitivity is given
    data,      ///< rows, warnings, records left out
    appendix   ///< readings, measures, named choices, versions
};
inline constexpr std::array<std::string_view, 7> report_part_names = {"summary", "course", "criteria", "plan",
                                                                      "choices", "data",   "appendix"};

struct report_options {
    language in = language::en;
    std::string service = {};                 ///< named at the head; empty: not named
    std::vector<std::string> assessors = {};  ///< named at the head, in this order
    std::set<report_part> left_out = {};
    std::string repeated_by = {};  ///< the command or call that makes it again, for the appendix; empty: not said
    bool show_ids = false;         ///< in the data: of the records that measures left out
};

/// What a report of reviews shows beside them, each where it is not null.
struct report_material {
    const review_series* course =
        nullptr;                    ///< reviews of the same teams before, by the same edition, choices and window
    const history* from = nullptr;  ///< what they were made of: names and regions of teams, earlier reviews, rows
};

/// A report of reviews; of several, a first page with all teams, then each on sheets of its own. It names no client,
/// coach or employer unless ids are asked for. The same bytes for the same arguments. Throws `refused` for a course by
/// another edition, other choices or another window than the reviews, and for a history that cannot be the one they
/// were made of: without one of their teams, or with more or fewer rows in a table. Reentrant, as all of these are.
[[nodiscard]] std::string to_html(const review_set& scored, const report_options& options = {},
                                  const report_material& beside = {});
/// The same with what each total rests on.
[[nodiscard]] std::string to_html(const sensitivity& found, const report_options& options = {},
                                  const report_material& beside = {});

/// The pages of `to_text` as HTML. `service` heads them, too; parts are not left out.
[[nodiscard]] std::string to_html(const consensus& found, const report_options& options = {});
[[nodiscard]] std::string to_html(const review_series& series, const report_options& options = {});
[[nodiscard]] std::string to_html(const edition_difference& changed, const report_options& options = {});
[[nodiscard]] std::string to_html(const review_difference& compared, const report_options& options = {});
[[nodiscard]] std::string to_html(const explanation& explained, const history& from, id_index team, window looked_at,
                                  measure which, const report_options& options = {});
[[nodiscard]] std::string to_html(const due_list& list, const history& from, const report_options& options = {});
[[nodiscard]] std::string to_html(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                                  const punctuality_options& asked, const report_options& options = {});
[[nodiscard]] std::string to_html(const phase_overview& overview, const history& from,
                                  const report_options& options = {});
[[nodiscard]] std::string to_html(const tracking_table& table, const history& from, const report_options& options = {});
[[nodiscard]] std::string to_html(const client_summary& summary, const history& from,
                                  const report_options& options = {});
[[nodiscard]] std::string to_html(const edition& edition, const report_options& options = {});
[[nodiscard]] std::string to_html(const service_model& model, const report_options& options = {});

}  // namespace ipsf
