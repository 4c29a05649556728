// Reviews by two editions through C: both totals and the levels of each review, copied into structs.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"
#include "tables.hpp"
#include "totals.hpp"
#include "workbooks.hpp"

#include <ipsf/edition_diff.hpp>
#include <ipsf/report.hpp>

#include <algorithm>

using namespace ipsf::capi;

struct ipsf_review_difference {
    std::shared_ptr<const ipsf::review_difference> found;
    lent_texts texts;
};

namespace {

std::int32_t code_of(bool holds) { return holds ? IPSF_TRUE : IPSF_FALSE; }

}  // namespace

std::int32_t ipsf_review_difference_new(const ipsf_edition* before, const ipsf_edition* after,
                                        const ipsf_history* history, const ipsf_answers* answers,
                                        const ipsf_review_options* options, ipsf_review_difference** out,
                                        ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(before != nullptr, "`before` is NULL");
        require(after != nullptr, "`after` is NULL");
        require(history != nullptr || answers != nullptr, "`history` and `answers` are both NULL");
        const auto wanted = options_of(options, answers);
        // Checked by options_of to be there in full.
        const auto run = execution_of(options->threads, options->progress, options->user);
        return new ipsf_review_difference{
            std::make_shared<const ipsf::review_difference>(ipsf::compare_reviews(
                before->edition, after->edition, history == nullptr ? nullptr : history->loaded.get(),
                answers_of(answers), wanted, run)),
            {}};
    });
}

std::int32_t ipsf_review_difference_new_series(const ipsf_edition* before, const ipsf_edition* after,
                                               const ipsf_history* history, const ipsf_answers* answers,
                                               const ipsf_series_options* options, ipsf_review_difference** out,
                                               ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(before != nullptr, "`before` is NULL");
        require(after != nullptr, "`after` is NULL");
        require(history != nullptr, "`history` is NULL");
        const auto wanted = options_of(options, answers);
        // Checked by options_of to be there in full.
        const auto run = execution_of(options->threads, options->progress, options->user);
        return new ipsf_review_difference{
            std::make_shared<const ipsf::review_difference>(ipsf::compare_reviews(
                before->edition, after->edition, *history->loaded, answers_of(answers), wanted, run)),
            {}};
    });
}

std::int64_t ipsf_review_difference_count(const ipsf_review_difference* difference) {
    return difference == nullptr ? 0 : static_cast<std::int64_t>(difference->found->reviews.size());
}

std::int32_t ipsf_review_difference_copy(const ipsf_review_difference* difference, std::int64_t first,
                                         std::int64_t count, ipsf_compared_review* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(difference != nullptr, "`difference` is NULL");
        const auto& found = *difference->found;
        copy_structs(first, count, found.reviews.size(), out, [&](std::size_t i, ipsf_compared_review& to) {
            const auto& from = found.reviews[i];
            const auto& looked_at = found.dates[from.date];
            to.as_of = looked_at.as_of;
            to.from = looked_at.from;
            to.months = looked_at.months;
            if (!found.before->has_several_scales()) {
                const auto& total = from.before.totals.front();
                to.before_total_low = total.low;
                to.before_total_high = total.high;
                to.before_lowest_level = found.before->scales.front().level_of(total.low).key.c_str();
                to.before_highest_level = found.before->scales.front().level_of(total.high).key.c_str();
            }
            if (!found.after->has_several_scales()) {
                const auto& total = from.after.totals.front();
                to.after_total_low = total.low;
                to.after_total_high = total.high;
                to.after_lowest_level = found.after->scales.front().level_of(total.low).key.c_str();
                to.after_highest_level = found.after->scales.front().level_of(total.high).key.c_str();
            }
            to.before_out_of_date = code_of(!found.before->covers(looked_at.as_of));
            to.after_out_of_date = code_of(!found.after->covers(looked_at.as_of));
            to.before_what_if = code_of(!found.before->what_if.en.empty());
            to.after_what_if = code_of(!found.after->what_if.en.empty());
            to.team = from.team ? from.team->c_str() : nullptr;
        });
    });
}

std::int32_t ipsf_review_difference_copy_scales(const ipsf_review_difference* difference, std::int64_t first,
                                                std::int64_t count, ipsf_scale_total* before, ipsf_scale_total* after,
                                                ipsf_error** error) {
    return guarded(error, [&] {
        require(difference != nullptr, "`difference` is NULL");
        const auto& found = *difference->found;
        require_range(first, count, found.reviews.size());
        const auto copy = [&](const ipsf::edition& edition, ipsf::review_in_short ipsf::compared_review::*side,
                              ipsf_scale_total* out) {
            if (out == nullptr) return;
            copy_scale_totals(edition, first, count, out, [&](std::size_t review, std::size_t scale) {
                const auto& from = found.reviews[review];
                return std::pair((from.*side).totals[scale], found.dates[from.date].as_of);
            });
        };
        copy(*found.before, &ipsf::compared_review::before, before);
        copy(*found.after, &ipsf::compared_review::after, after);
    });
}

std::int32_t ipsf_review_difference_copy_levels(const ipsf_review_difference* difference, std::int64_t first,
                                                std::int64_t count, std::uint8_t* before_low, std::uint8_t* before_high,
                                                std::uint8_t* after_low, std::uint8_t* after_high, ipsf_error** error) {
    return guarded(error, [&] {
        require(difference != nullptr, "`difference` is NULL");
        const auto& reviews = difference->found->reviews;
        require_range(first, count, reviews.size());
        const auto copy = [](const auto& levels, std::uint8_t*& to) {
            if (to != nullptr) to = std::copy(levels.begin(), levels.end(), to);
        };
        for (std::int64_t i = first; i < first + count; ++i) {
            const auto& one = reviews[static_cast<std::size_t>(i)];
            copy(one.before.low, before_low);
            copy(one.before.high, before_high);
            copy(one.after.low, after_low);
            copy(one.after.high, after_high);
        }
    });
}

std::int32_t ipsf_review_difference_table(const ipsf_review_difference* difference, const char* name, ipsf_table** out,
                                          ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(difference != nullptr, "`difference` is NULL");
        return table_named(name, ipsf::tables_of(*difference->found), difference->found);
    });
}

std::int32_t ipsf_review_difference_json(ipsf_review_difference* difference, const char** json, std::int64_t* length,
                                         ipsf_error** error) {
    return lend_text("json", difference, json, length, error,
                     [](const auto& one) { return ipsf::to_json(*one.found); });
}

std::int32_t ipsf_review_difference_csv(ipsf_review_difference* difference, std::int32_t csv_for, const char** csv,
                                        std::int64_t* length, ipsf_error** error) {
    return lend_csv(difference, csv_for, csv, length, error,
                    [](const auto& one, auto whom) { return ipsf::to_csv(*one.found, whom); });
}

std::int32_t ipsf_review_difference_text(ipsf_review_difference* difference, const char* language, const char** text,
                                         std::int64_t* length, ipsf_error** error) {
    return lend_text("text", difference, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.found, in); });
}

std::int32_t ipsf_review_difference_xlsx(const ipsf_review_difference* difference, const char* language,
                                         ipsf_bytes** out, ipsf_error** error) {
    return make_workbook(difference, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(*one.found, in); });
}

void ipsf_review_difference_free(ipsf_review_difference** difference) { free_handle(difference); }

std::int32_t ipsf_review_difference_html(const ipsf_review_difference* difference, const ipsf_page_options* options,
                                         ipsf_bytes** out, ipsf_error** error) {
    return make_page(difference, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.found, how.asked); });
}
