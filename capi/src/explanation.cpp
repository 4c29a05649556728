// The records behind one measure of a team through C: copied into structs, or as an Arrow stream.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "listed.hpp"
#include "tables.hpp"

#include <ipsf/arrow.hpp>
#include <ipsf/report.hpp>

using namespace ipsf::capi;

std::int32_t ipsf_explanation_new(const ipsf_edition* edition, const ipsf_history* history,
                                  const ipsf_review_options* options, const char* measure, ipsf_explanation** out,
                                  ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr && history != nullptr, "`edition` or `history` is NULL");
        const auto wanted = options_of(options);
        require(wanted.teams.size() == 1, "an explanation is for exactly one team");
        const auto which = ipsf::find_measure(text_of(measure, -1));
        if (!which)
            throw invalid_argument("there is no measure of that name; there are " + listed(ipsf::measure_names));
        const auto asked = ipsf::find_measured_team(*edition->edition, *history->loaded, wanted);
        auto made = std::make_unique<ipsf_explanation>();
        made->explained = std::make_shared<const ipsf::explanation>(
            ipsf::explain(*history->loaded, asked.team, asked.looked_at, *which, asked.measuring));
        made->from = history->loaded;
        made->team = asked.team;
        made->looked_at = asked.looked_at;
        made->which = *which;
        made->unknown_because = made->explained->result.unknown_because;
        return made.release();
    });
}

std::int32_t ipsf_explanation_fraction(const ipsf_explanation* explanation, std::int64_t* numerator,
                                       std::int64_t* denominator, const char** unknown_because, ipsf_error** error) {
    if (numerator != nullptr) *numerator = 0;
    if (denominator != nullptr) *denominator = 0;
    if (unknown_because != nullptr) *unknown_because = nullptr;
    return guarded(error, [&] {
        require(explanation != nullptr, "`explanation` is NULL");
        const auto& result = explanation->explained->result;
        if (numerator != nullptr) *numerator = result.numerator;
        if (denominator != nullptr) *denominator = result.denominator;
        if (unknown_because != nullptr && !result.known()) *unknown_because = explanation->unknown_because.c_str();
    });
}

std::int64_t ipsf_explanation_count(const ipsf_explanation* explanation) {
    return explanation == nullptr ? 0 : static_cast<std::int64_t>(explanation->explained->records.size());
}

std::int32_t ipsf_explanation_copy(const ipsf_explanation* explanation, std::int64_t first, std::int64_t count,
                                   ipsf_evidence* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(explanation != nullptr, "`explanation` is NULL");
        const auto& records = explanation->explained->records;
        require_range(first, count, records.size());
        write_structs(out, static_cast<std::size_t>(count), [&](std::size_t i, ipsf_evidence& to) {
            const auto& from = records[static_cast<std::size_t>(first) + i];
            to.row = explanation->from->first_row + from.row;
            to.numerator = from.numerator;
            to.denominator = from.denominator;
            // Names, reasons and details are literals of the library and so end with a NUL (measures.hpp).
            to.table = ipsf::name_of(from.table).data();
            to.left_out = from.left_out.empty() ? nullptr : from.left_out.data();
            to.detail = from.detail.empty() ? nullptr : from.detail.data();
        });
    });
}

std::int32_t ipsf_explanation_table(const ipsf_explanation* explanation, const char* name, ipsf_table** out,
                                    ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(explanation != nullptr, "`explanation` is NULL");
        return table_named(name, ipsf::tables_of(*explanation->explained, *explanation->from), explanation->explained,
                           explanation->from);
    });
}

std::int32_t ipsf_explanation_arrow(const ipsf_explanation* explanation, ArrowArrayStream* out, ipsf_error** error) {
    if (out != nullptr) *out = {};
    return guarded(error, [&] {
        require(explanation != nullptr && out != nullptr, "`explanation` or `out` is NULL");
        ipsf::to_arrow(*explanation->explained, *explanation->from, out);
    });
}

std::int32_t ipsf_explanation_json(ipsf_explanation* explanation, const char** json, std::int64_t* length,
                                   ipsf_error** error) {
    return lend_text("json", explanation, json, length, error, [](const auto& one) {
        return ipsf::to_json(*one.explained, *one.from, one.team, one.looked_at, one.which);
    });
}

void ipsf_explanation_free(ipsf_explanation** explanation) { free_handle(explanation); }

std::int32_t ipsf_explanation_html(const ipsf_explanation* explanation, const ipsf_page_options* options,
                                   ipsf_bytes** out, ipsf_error** error) {
    return make_page(explanation, options, out, error, [](const auto& one, const auto& how) {
        return ipsf::to_html(*one.explained, *one.from, one.team, one.looked_at, one.which, how.asked);
    });
}
