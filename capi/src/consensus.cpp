// A consensus through C: who gave which answers comes in; tables, texts and reviews go out.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "tables.hpp"
#include "workbooks.hpp"

#include <ipsf/consensus.hpp>
#include <ipsf/report.hpp>

using namespace ipsf::capi;

struct ipsf_consensus {
    std::shared_ptr<const ipsf::consensus> found;
    lent_texts texts;
};

namespace {

std::vector<ipsf::assessment> assessments_of(const ipsf_assessment* given, std::int64_t count) {
    std::vector<ipsf::assessment> all;
    for (const auto& one : span_of(given, count)) {
        require(one.answers != nullptr, "the `answers` of an assessment are NULL");
        all.push_back({std::string(text_of(one.assessor, -1)), one.answers->given, one.answers->warnings});
    }
    return all;
}

}  // namespace

std::int32_t ipsf_consensus_new(const ipsf_edition* edition, const ipsf_history* history,
                                const ipsf_assessment* assessments, std::int64_t count, const ipsf_answers* agreed,
                                const ipsf_review_options* options, ipsf_consensus** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        const auto wanted = options_of(options, agreed);
        // Checked by options_of to be there in full.
        const auto run = execution_of(options->threads, options->progress, options->user);
        const auto* const from = history == nullptr ? nullptr : history->loaded.get();
        return new ipsf_consensus{std::make_shared<const ipsf::consensus>(ipsf::find_consensus(
                                      edition->edition, edition->named, from, assessments_of(assessments, count),
                                      answers_of(agreed), wanted, run)),
                                  {}};
    });
}

std::int64_t ipsf_consensus_count(const ipsf_consensus* consensus) {
    return consensus == nullptr ? 0 : static_cast<std::int64_t>(consensus->found->reviews.size());
}

std::int32_t ipsf_consensus_reviews(const ipsf_consensus* consensus, std::int64_t assessor, ipsf_reviews** out,
                                    ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(consensus != nullptr, "`consensus` is NULL");
        const auto& found = consensus->found;
        require(assessor >= -1 && assessor < static_cast<std::int64_t>(found->alone.size()),
                "`assessor` is none of the assessors, nor -1");
        const auto& scored = assessor < 0 ? found->agreed : found->alone[static_cast<std::size_t>(assessor)];
        return new ipsf_reviews{std::shared_ptr<const ipsf::review_set>(found, &scored), {}};
    });
}

std::int32_t ipsf_consensus_table(const ipsf_consensus* consensus, const char* name, ipsf_table** out,
                                  ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(consensus != nullptr, "`consensus` is NULL");
        return table_named(name, ipsf::tables_of(*consensus->found), consensus->found);
    });
}

std::int32_t ipsf_consensus_json(ipsf_consensus* consensus, const char** json, std::int64_t* length,
                                 ipsf_error** error) {
    return lend_text("json", consensus, json, length, error, [](const auto& one) { return ipsf::to_json(*one.found); });
}

std::int32_t ipsf_consensus_csv(ipsf_consensus* consensus, std::int32_t csv_for, const char** csv, std::int64_t* length,
                                ipsf_error** error) {
    return lend_csv(consensus, csv_for, csv, length, error,
                    [](const auto& one, auto whom) { return ipsf::to_csv(*one.found, whom); });
}

std::int32_t ipsf_consensus_text(ipsf_consensus* consensus, const char* language, const char** text,
                                 std::int64_t* length, ipsf_error** error) {
    return lend_text("text", consensus, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.found, in); });
}

std::int32_t ipsf_consensus_xlsx(const ipsf_consensus* consensus, const char* language, ipsf_bytes** out,
                                 ipsf_error** error) {
    return make_workbook(consensus, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(*one.found, in); });
}

std::int32_t ipsf_consensus_html(const ipsf_consensus* consensus, const ipsf_page_options* options, ipsf_bytes** out,
                                 ipsf_error** error) {
    return make_page(consensus, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.found, how.asked); });
}

void ipsf_consensus_free(ipsf_consensus** consensus) { free_handle(consensus); }
