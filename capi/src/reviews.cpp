// Reviews on one date through C. Takes options; copies reviews, scores and scales into structs, and lends texts.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "tables.hpp"
#include "totals.hpp"
#include "workbooks.hpp"

#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

using namespace ipsf::capi;

namespace ipsf::capi {

review_options options_of(const ipsf_review_options* given, const ipsf_answers* answers) {
    const auto read = read_struct(given, ipsf_review_options IPSF_REVIEW_OPTIONS_INIT);
    review_options options;
    options.as_of = read.as_of;
    read_shared_options(read, answers, options);
    return options;
}

execution execution_of(std::int32_t threads, ipsf_progress progress, void* user) {
    require(threads >= 0, "`threads` is negative");
    execution run;
    run.threads = threads;
    if (progress != nullptr)
        run.report = [progress, user](std::int64_t done, std::int64_t total) {
            return progress(user, done, total) == 0;
        };
    return run;
}

}  // namespace ipsf::capi

namespace {

std::int32_t basis_code(ipsf::basis basis) {
    switch (basis) {
        case ipsf::basis::rating:
            return IPSF_BASIS_RATING;
        case ipsf::basis::answer:
            return IPSF_BASIS_ANSWER;
        case ipsf::basis::measure:
            return IPSF_BASIS_MEASURE;
        case ipsf::basis::both:
            return IPSF_BASIS_BOTH;
        case ipsf::basis::none:
            break;
    }
    return IPSF_BASIS_NONE;
}

}  // namespace

std::int32_t ipsf_reviews_score(const ipsf_edition* edition, const ipsf_history* history, const ipsf_answers* answers,
                                const ipsf_review_options* options, ipsf_reviews** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(history != nullptr || answers != nullptr, "`history` and `answers` are both NULL");
        const auto wanted = options_of(options, answers);
        // Checked by options_of to be there in full.
        const auto run = execution_of(options->threads, options->progress, options->user);
        const auto* const from = history == nullptr ? nullptr : history->loaded.get();
        return new ipsf_reviews{std::make_shared<const ipsf::review_set>(ipsf::score(
                                    edition->edition, edition->named, from, answers_of(answers), wanted, run)),
                                {}};
    });
}

std::int64_t ipsf_reviews_count(const ipsf_reviews* reviews) {
    return reviews == nullptr ? 0 : static_cast<std::int64_t>(reviews->scored->reviews.size());
}

std::int32_t ipsf_reviews_alone(const ipsf_reviews* reviews, std::int64_t index, ipsf_reviews** out,
                                ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(reviews != nullptr, "`reviews` is NULL");
        require(index >= 0 && index < ipsf_reviews_count(reviews), "`index` is none of the reviews");
        return new ipsf_reviews{
            std::make_shared<const ipsf::review_set>(ipsf::alone(*reviews->scored, static_cast<std::size_t>(index))),
            {}};
    });
}

std::int32_t ipsf_reviews_copy(const ipsf_reviews* reviews, std::int64_t first, std::int64_t count, ipsf_review* out,
                               ipsf_error** error) {
    return guarded(error, [&] {
        require(reviews != nullptr, "`reviews` is NULL");
        const auto& all = reviews->scored->reviews;
        const auto& edition = *reviews->scored->edition;
        require_range(first, count, all.size());
        write_structs(out, static_cast<std::size_t>(count), [&](std::size_t i, ipsf_review& to) {
            const auto& from = all[static_cast<std::size_t>(first) + i];
            to.as_of = from.looked_at.as_of;
            to.from = from.looked_at.from;
            to.months = from.looked_at.months;
            fill_review_total(edition, from.totals.front().total, from.looked_at.as_of, to);
            to.out_of_date = edition.covers(from.looked_at.as_of) ? IPSF_FALSE : IPSF_TRUE;
            to.what_if = edition.what_if.en.empty() ? IPSF_FALSE : IPSF_TRUE;
            to.team = from.team ? from.team->c_str() : nullptr;
        });
    });
}

std::int32_t ipsf_reviews_copy_scales(const ipsf_reviews* reviews, std::int64_t first, std::int64_t count,
                                      ipsf_scale_total* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(reviews != nullptr, "`reviews` is NULL");
        const auto& all = reviews->scored->reviews;
        require_range(first, count, all.size());
        copy_scale_totals(*reviews->scored->edition, first, count, out, [&](std::size_t review, std::size_t scale) {
            return std::pair(all[review].totals[scale].total, all[review].looked_at.as_of);
        });
    });
}

std::int32_t ipsf_reviews_copy_criteria(const ipsf_reviews* reviews, std::int64_t first, std::int64_t count,
                                        ipsf_criterion_score* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(reviews != nullptr, "`reviews` is NULL");
        const auto& all = reviews->scored->reviews;
        const auto& criteria = reviews->scored->edition->criteria;
        require_range(first, count, all.size());
        write_structs(out, static_cast<std::size_t>(count) * criteria.size(),
                      [&](std::size_t i, ipsf_criterion_score& to) {
                          const auto& asked = criteria[i % criteria.size()];
                          const auto& from =
                              all[static_cast<std::size_t>(first) + i / criteria.size()].criteria[i % criteria.size()];
                          to.criterion = from.id;
                          to.score = from.scored() ? from.decided.low : 0;
                          to.low = from.decided.low;
                          to.high = from.decided.high;
                          to.basis = basis_code(from.basis);
                          to.row = from.decided.row ? asked.rows[*from.decided.row].id.c_str() : nullptr;
                          to.key = asked.key.c_str();
                      });
    });
}

std::int32_t ipsf_reviews_table(const ipsf_reviews* reviews, const char* name, ipsf_table** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(reviews != nullptr, "`reviews` is NULL");
        return table_named(name, ipsf::tables_of(*reviews->scored), reviews->scored);
    });
}

std::int32_t ipsf_reviews_json(ipsf_reviews* reviews, const char** json, std::int64_t* length, ipsf_error** error) {
    return lend_text("json", reviews, json, length, error, [](const auto& one) { return ipsf::to_json(*one.scored); });
}

std::int32_t ipsf_reviews_text(ipsf_reviews* reviews, const char* language, const char** text, std::int64_t* length,
                               ipsf_error** error) {
    return lend_text("text", reviews, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.scored, in); });
}

std::int32_t ipsf_reviews_xlsx(const ipsf_reviews* reviews, const char* language, ipsf_bytes** out,
                               ipsf_error** error) {
    return make_workbook(reviews, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(*one.scored, in); });
}

void ipsf_reviews_free(ipsf_reviews** reviews) { free_handle(reviews); }

std::int32_t ipsf_reviews_html(const ipsf_reviews* reviews, const ipsf_page_options* options, ipsf_bytes** out,
                               ipsf_error** error) {
    return make_page(reviews, options, out, error, [](const auto& one, const auto& how) {
        return ipsf::to_html(*one.scored, how.asked, how.beside);
    });
}
