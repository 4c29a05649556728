#include "boundary.hpp"
#include "handles.hpp"
#include "results.hpp"

#include <ipsf/edition_diff.hpp>
#include <ipsf/report.hpp>

#include <algorithm>

using namespace ipsf::capi;

struct ipsf_review_difference {
    ipsf::review_difference found;
    lent_texts texts;
};

namespace {

std::int32_t code_of(bool holds) { return holds ? IPSF_TRUE : IPSF_FALSE; }

}  // namespace

std::int32_t ipsf_review_difference_new(const ipsf_rulebook* before, const ipsf_rulebook* after, const ipsf_history* history,
                                        const ipsf_answers* answers, const ipsf_review_options* options, ipsf_review_difference** out,
                                        ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(before != nullptr, "`before` is NULL");
        require(after != nullptr, "`after` is NULL");
        require(history != nullptr || answers != nullptr, "`history` and `answers` are both NULL");
        const auto wanted = options_of(options);
        // Checked by options_of to be there in full.
        const auto run = execution_of(options->threads, options->progress, options->user);
        return new ipsf_review_difference{
            ipsf::compare_reviews(before->edition, after->edition, history == nullptr ? nullptr : history->loaded.get(),
                                  answers_of(answers), wanted, run),
            {}};
    });
}

std::int32_t ipsf_review_difference_new_series(const ipsf_rulebook* before, const ipsf_rulebook* after, const ipsf_history* history,
                                               const ipsf_answers* answers, const ipsf_series_options* options,
                                               ipsf_review_difference** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(before != nullptr, "`before` is NULL");
        require(after != nullptr, "`after` is NULL");
        require(history != nullptr, "`history` is NULL");
        const auto wanted = options_of(options);
        // Checked by options_of to be there in full.
        const auto run = execution_of(options->threads, options->progress, options->user);
        return new ipsf_review_difference{
            ipsf::compare_reviews(before->edition, after->edition, *history->loaded, answers_of(answers), wanted, run), {}};
    });
}

std::int64_t ipsf_review_difference_count(const ipsf_review_difference* difference) {
    return difference == nullptr ? 0 : static_cast<std::int64_t>(difference->found.reviews.size());
}

std::int32_t ipsf_review_difference_copy(const ipsf_review_difference* difference, std::int64_t first, std::int64_t count,
                                         ipsf_compared_review* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(difference != nullptr, "`difference` is NULL");
        const auto& found = difference->found;
        copy_structs(first, count, found.reviews.size(), out, [&](std::size_t i, ipsf_compared_review& to) {
            const auto& from = found.reviews[i];
            const auto& looked_at = found.dates[from.date];
            to.as_of = looked_at.as_of;
            to.from = looked_at.from;
            to.months = looked_at.months;
            to.before_total_low = from.before.total_low;
            to.before_total_high = from.before.total_high;
            to.after_total_low = from.after.total_low;
            to.after_total_high = from.after.total_high;
            to.before_out_of_date = code_of(!found.before->covers(looked_at.as_of));
            to.after_out_of_date = code_of(!found.after->covers(looked_at.as_of));
            to.before_what_if = code_of(!found.before->what_if.en.empty());
            to.after_what_if = code_of(!found.after->what_if.en.empty());
            to.team = from.team ? from.team->c_str() : nullptr;
            // Views of the editions' own keys, which are whole strings and so end with a NUL.
            to.before_lowest_level = from.before.lowest_level.data();
            to.before_highest_level = from.before.highest_level.data();
            to.after_lowest_level = from.after.lowest_level.data();
            to.after_highest_level = from.after.highest_level.data();
        });
    });
}

std::int32_t ipsf_review_difference_copy_levels(const ipsf_review_difference* difference, std::int64_t first, std::int64_t count,
                                                std::uint8_t* before_low, std::uint8_t* before_high, std::uint8_t* after_low,
                                                std::uint8_t* after_high, ipsf_error** error) {
    return guarded(error, [&] {
        require(difference != nullptr, "`difference` is NULL");
        const auto& reviews = difference->found.reviews;
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

std::int32_t ipsf_review_difference_json(ipsf_review_difference* difference, const char** json, std::int64_t* length, ipsf_error** error) {
    return lend_text("json", difference, json, length, error, [](const auto& one) { return ipsf::to_json(one.found); });
}

std::int32_t ipsf_review_difference_csv(ipsf_review_difference* difference, const char** csv, std::int64_t* length, ipsf_error** error) {
    return lend_text("csv", difference, csv, length, error, [](const auto& one) { return ipsf::to_csv(one.found); });
}

std::int32_t ipsf_review_difference_text(ipsf_review_difference* difference, const char* language, const char** text, std::int64_t* length,
                                         ipsf_error** error) {
    return lend_text("text", difference, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(one.found, in); });
}

void ipsf_review_difference_free(ipsf_review_difference** difference) { free_handle(difference); }
