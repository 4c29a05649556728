// Sensitivity through C: each review's range of totals, and what each named choice does to it, copied into structs.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"
#include "tables.hpp"
#include "totals.hpp"
#include "workbooks.hpp"

#include <ipsf/report.hpp>
#include <ipsf/sensitivity.hpp>

using namespace ipsf::capi;

struct ipsf_sensitivity {
    std::shared_ptr<const ipsf::sensitivity> found;
    /// The effects of all reviews, one after another: the review, and the place of its effect.
    std::vector<std::pair<std::size_t, std::size_t>> effects;
    lent_texts texts;
};

namespace {

void fill_extremes(const ipsf::edition& edition, std::size_t scale, const ipsf::extreme_totals& from,
                   ipsf_total_range& to) {
    to.scale = static_cast<std::int32_t>(scale);
    to.key = edition.scales[scale].key.c_str();
    to.worst_total = from.worst.total;
    to.best_total = from.best.total;
    to.worst_level = from.worst.level.c_str();
    to.best_level = from.best.level.c_str();
}

}  // namespace

std::int32_t ipsf_sensitivity_new(const ipsf_edition* edition, const ipsf_history* history, const ipsf_answers* answers,
                                  const ipsf_review_options* options, ipsf_sensitivity** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(history != nullptr || answers != nullptr, "`history` and `answers` are both NULL");
        const auto wanted = options_of(options, answers);
        // Checked by options_of to be there in full.
        const auto run = execution_of(options->threads, options->progress, options->user);
        const auto* from = history == nullptr ? nullptr : history->loaded.get();
        auto made = std::make_unique<ipsf_sensitivity>();
        made->found = std::make_shared<const ipsf::sensitivity>(
            ipsf::find_sensitivity(edition->edition, edition->named, from, answers_of(answers), wanted, run));
        for (std::size_t review = 0; review < made->found->reviews.size(); ++review)
            for (std::size_t place = 0; place < made->found->reviews[review].effects.size(); ++place)
                made->effects.emplace_back(review, place);
        return made.release();
    });
}

std::int64_t ipsf_sensitivity_count(const ipsf_sensitivity* sensitivity) {
    return sensitivity == nullptr ? 0 : static_cast<std::int64_t>(sensitivity->found->reviews.size());
}

std::int64_t ipsf_sensitivity_effect_count(const ipsf_sensitivity* sensitivity) {
    return sensitivity == nullptr ? 0 : static_cast<std::int64_t>(sensitivity->effects.size());
}

std::int32_t ipsf_sensitivity_copy(const ipsf_sensitivity* sensitivity, std::int64_t first, std::int64_t count,
                                   ipsf_total_range* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(sensitivity != nullptr, "`sensitivity` is NULL");
        const auto& reviews = sensitivity->found->reviews;
        const auto& scored = sensitivity->found->scored.reviews;
        const auto& edition = *sensitivity->found->scored.edition;
        copy_structs(first, count, reviews.size(), out, [&](std::size_t i, ipsf_total_range& to) {
            if (!edition.has_several_scales()) fill_extremes(edition, 0, reviews[i].totals.front(), to);
            to.what_if = edition.what_if.en.empty() ? IPSF_FALSE : IPSF_TRUE;
            to.team = scored[i].team ? scored[i].team->c_str() : nullptr;
        });
    });
}

std::int32_t ipsf_sensitivity_copy_scales(const ipsf_sensitivity* sensitivity, std::int64_t first, std::int64_t count,
                                          ipsf_total_range* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(sensitivity != nullptr, "`sensitivity` is NULL");
        const auto& reviews = sensitivity->found->reviews;
        const auto& scored = sensitivity->found->scored.reviews;
        const auto& edition = *sensitivity->found->scored.edition;
        const auto scales = edition.scales.size();
        require_range(first, count, reviews.size());
        write_structs(out, static_cast<std::size_t>(count) * scales, [&](std::size_t i, ipsf_total_range& to) {
            const auto review = static_cast<std::size_t>(first) + i / scales;
            fill_extremes(edition, i % scales, reviews[review].totals[i % scales], to);
            to.what_if = edition.what_if.en.empty() ? IPSF_FALSE : IPSF_TRUE;
            to.team = scored[review].team ? scored[review].team->c_str() : nullptr;
        });
    });
}

std::int32_t ipsf_sensitivity_copy_criteria(const ipsf_sensitivity* sensitivity, std::int64_t first, std::int64_t count,
                                            ipsf_criterion_range* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(sensitivity != nullptr, "`sensitivity` is NULL");
        require_range(first, count, sensitivity->found->reviews.size());
        const auto criteria = sensitivity->found->scored.edition->criteria.size();
        write_structs(out, static_cast<std::size_t>(count) * criteria, [&](std::size_t i, ipsf_criterion_range& to) {
            const auto& from =
                sensitivity->found->reviews[static_cast<std::size_t>(first) + i / criteria].criteria[i % criteria];
            to.criterion = from.id;
            to.low = from.low;
            to.high = from.high;
            to.lowest = from.lowest;
            to.highest = from.highest;
        });
    });
}

std::int32_t ipsf_sensitivity_copy_effects(const ipsf_sensitivity* sensitivity, std::int64_t first, std::int64_t count,
                                           ipsf_choice_effect* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(sensitivity != nullptr, "`sensitivity` is NULL");
        const auto& effects = sensitivity->effects;
        copy_structs(first, count, effects.size(), out, [&](std::size_t i, ipsf_choice_effect& to) {
            const auto& [review, place] = effects[i];
            const auto& from = sensitivity->found->reviews[review].effects[place];
            to.moved = static_cast<std::int32_t>(from.criteria.size());
            to.review = static_cast<std::int64_t>(review);
            to.key = from.key.c_str();
            to.value = from.value.c_str();
            if (from.totals.size() > 1) return;  // there is no total over several scales
            const auto& only = from.totals.front();
            to.total_low = only.total.low;
            to.total_high = only.total.high;
            to.lowest_level = only.levels.front().c_str();
            to.highest_level = only.levels.back().c_str();
        });
    });
}

std::int32_t ipsf_sensitivity_copy_effect_scales(const ipsf_sensitivity* sensitivity, std::int64_t first,
                                                 std::int64_t count, ipsf_scale_total* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(sensitivity != nullptr, "`sensitivity` is NULL");
        const auto& found = *sensitivity->found;
        const auto& effects = sensitivity->effects;
        require_range(first, count, effects.size());
        copy_scale_totals(*found.scored.edition, first, count, out, [&](std::size_t i, std::size_t scale) {
            const auto& [review, place] = effects[i];
            return std::pair(found.reviews[review].effects[place].totals[scale].total,
                             found.scored.reviews[review].looked_at.as_of);
        });
    });
}

std::int32_t ipsf_sensitivity_reviews(const ipsf_sensitivity* sensitivity, ipsf_reviews** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(sensitivity != nullptr, "`sensitivity` is NULL");
        const auto& found = sensitivity->found;
        return new ipsf_reviews{std::shared_ptr<const ipsf::review_set>(found, &found->scored), {}};
    });
}

std::int32_t ipsf_sensitivity_table(const ipsf_sensitivity* sensitivity, const char* name, ipsf_table** out,
                                    ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(sensitivity != nullptr, "`sensitivity` is NULL");
        return table_named(name, ipsf::tables_of(*sensitivity->found), sensitivity->found);
    });
}

std::int32_t ipsf_sensitivity_json(ipsf_sensitivity* sensitivity, const char** json, std::int64_t* length,
                                   ipsf_error** error) {
    return lend_text("json", sensitivity, json, length, error,
                     [](const auto& one) { return ipsf::to_json(*one.found); });
}

std::int32_t ipsf_sensitivity_text(ipsf_sensitivity* sensitivity, const char* language, const char** text,
                                   std::int64_t* length, ipsf_error** error) {
    return lend_text("text", sensitivity, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.found, in); });
}

std::int32_t ipsf_sensitivity_xlsx(const ipsf_sensitivity* sensitivity, const char* language, ipsf_bytes** out,
                                   ipsf_error** error) {
    return make_workbook(sensitivity, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(*one.found, in); });
}

void ipsf_sensitivity_free(ipsf_sensitivity** sensitivity) { free_handle(sensitivity); }

std::int32_t ipsf_sensitivity_html(const ipsf_sensitivity* sensitivity, const ipsf_page_options* options,
                                   ipsf_bytes** out, ipsf_error** error) {
    return make_page(sensitivity, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.found, how.asked, how.beside); });
}
