// Series of reviews through C: rows copied into structs, levels and measures into arrays of the caller.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "tables.hpp"
#include "totals.hpp"
#include "workbooks.hpp"

#include <ipsf/arrow.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

#include <algorithm>

using namespace ipsf::capi;

namespace ipsf::capi {

series_options options_of(const ipsf_series_options* given, const ipsf_answers* answers) {
    const auto read = read_struct(given, ipsf_series_options IPSF_SERIES_OPTIONS_INIT);
    series_options options;
    options.from = read.from;
    options.to = read.to;
    require(read.every >= IPSF_EVERY_MONTH && read.every <= IPSF_EVERY_YEAR, "`every` is no IPSF_EVERY_... code");
    options.every = static_cast<every>(read.every);
    read_shared_options(read, answers, options);
    return options;
}

}  // namespace ipsf::capi

std::int32_t ipsf_series_score(const ipsf_edition* edition, const ipsf_history* history, const ipsf_answers* answers,
                               const ipsf_series_options* options, ipsf_series** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(history != nullptr, "`history` is NULL");
        const auto wanted = options_of(options, answers);
        // Checked by options_of to be there in full.
        auto made = ipsf::score_series(edition->edition, edition->named, history->loaded, answers_of(answers), wanted,
                                       execution_of(options->threads, options->progress, options->user));
        std::vector<std::string> team_ids;
        for (std::size_t team = 0; team < history->loaded->team_ids.size(); ++team)
            team_ids.push_back(history->loaded->team_ids.text(static_cast<ipsf::id_index>(team)));
        return new ipsf_series{std::move(made), std::move(team_ids), {}};
    });
}

std::int64_t ipsf_series_count(const ipsf_series* series) {
    return series == nullptr ? 0 : static_cast<std::int64_t>(series->made.size());
}

std::int32_t ipsf_series_copy(const ipsf_series* series, std::int64_t first, std::int64_t count, ipsf_review* out,
                              ipsf_error** error) {
    return guarded(error, [&] {
        require(series != nullptr, "`series` is NULL");
        const auto& made = series->made;
        require_range(first, count, made.size());
        write_structs(out, static_cast<std::size_t>(count), [&](std::size_t i, ipsf_review& to) {
            const auto from = made.in_short(static_cast<std::size_t>(first) + i);
            const auto& looked_at = made.dates()[from.date];
            to.as_of = looked_at.as_of;
            to.from = looked_at.from;
            to.months = looked_at.months;
            fill_review_total(made.edition(), from.totals.front(), looked_at.as_of, to);
            to.out_of_date = made.out_of_date(from.date) ? IPSF_TRUE : IPSF_FALSE;
            to.what_if = made.edition().what_if.en.empty() ? IPSF_FALSE : IPSF_TRUE;
            to.team = series->team_ids[from.team].c_str();
        });
    });
}

std::int32_t ipsf_series_copy_scales(const ipsf_series* series, std::int64_t first, std::int64_t count,
                                     ipsf_scale_total* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(series != nullptr, "`series` is NULL");
        const auto& made = series->made;
        require_range(first, count, made.size());
        copy_scale_totals(made.edition(), first, count, out, [&](std::size_t review, std::size_t scale) {
            const auto from = made.in_short(review);
            return std::pair(from.totals[scale], made.dates()[from.date].as_of);
        });
    });
}

std::int32_t ipsf_series_copy_levels(const ipsf_series* series, std::int64_t first, std::int64_t count,
                                     std::uint8_t* low, std::uint8_t* high, ipsf_error** error) {
    return guarded(error, [&] {
        require(series != nullptr, "`series` is NULL");
        require_range(first, count, series->made.size());
        for (auto place = static_cast<std::size_t>(first); place < static_cast<std::size_t>(first + count); ++place) {
            const auto row = series->made.in_short(place);
            if (low != nullptr) low = std::copy(row.low.begin(), row.low.end(), low);
            if (high != nullptr) high = std::copy(row.high.begin(), row.high.end(), high);
        }
    });
}

std::int32_t ipsf_series_copy_measures(const ipsf_series* series, std::int64_t first, std::int64_t count,
                                       ipsf_fraction* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(series != nullptr, "`series` is NULL");
        require_range(first, count, series->made.size());
        require(out != nullptr || count == 0, "`out` is NULL");
        for (auto place = static_cast<std::size_t>(first); place < static_cast<std::size_t>(first + count); ++place)
            for (std::size_t which = 0; which < ipsf::measure_names.size(); ++which) {
                const auto sum = series->made.sum(place, static_cast<ipsf::measure>(which));
                *out++ = {sum.numerator, sum.denominator};
            }
    });
}

std::int32_t ipsf_series_review(const ipsf_series* series, std::int64_t index, ipsf_reviews** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(series != nullptr, "`series` is NULL");
        require(index >= 0 && static_cast<std::size_t>(index) < series->made.size(), "`index` is none of the reviews");
        auto alone = std::make_shared<const ipsf::review_set>(series->made.alone(static_cast<std::size_t>(index)));
        return new ipsf_reviews{std::move(alone), {}};
    });
}

std::int32_t ipsf_series_table(const ipsf_series* series, const char* name, ipsf_table** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(series != nullptr, "`series` is NULL");
        const auto kept = std::make_shared<const ipsf::review_series>(series->made);
        return table_named(name, ipsf::tables_of(*kept), kept);
    });
}

std::int32_t ipsf_series_arrow(const ipsf_series* series, ArrowArrayStream* out, ipsf_error** error) {
    if (out != nullptr) *out = {};
    return guarded(error, [&] {
        require(series != nullptr && out != nullptr, "`series` or `out` is NULL");
        ipsf::to_arrow(series->made, out);
    });
}

std::int32_t ipsf_series_json(ipsf_series* series, const char** json, std::int64_t* length, ipsf_error** error) {
    return lend_text("json", series, json, length, error, [](const auto& one) { return ipsf::to_json(one.made); });
}

std::int32_t ipsf_series_csv(ipsf_series* series, std::int32_t csv_for, const char** csv, std::int64_t* length,
                             ipsf_error** error) {
    return lend_csv(series, csv_for, csv, length, error,
                    [](const auto& one, auto whom) { return ipsf::to_csv(one.made, whom); });
}

std::int32_t ipsf_series_text(ipsf_series* series, const char* language, const char** text, std::int64_t* length,
                              ipsf_error** error) {
    return lend_text("text", series, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(one.made, in); });
}

std::int32_t ipsf_series_xlsx(const ipsf_series* series, const char* language, ipsf_bytes** out, ipsf_error** error) {
    return make_workbook(series, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(one.made, in); });
}

void ipsf_series_free(ipsf_series** series) { free_handle(series); }

std::int64_t ipsf_measure_count(void) { return static_cast<std::int64_t>(ipsf::measure_names.size()); }

const char* ipsf_measure_name(std::int64_t index) {
    if (index < 0 || index >= ipsf_measure_count()) return nullptr;
    return ipsf::measure_names[static_cast<std::size_t>(index)].data();  // views of literals, which end with a NUL
}

std::int32_t ipsf_series_html(const ipsf_series* series, const ipsf_page_options* options, ipsf_bytes** out,
                              ipsf_error** error) {
    return make_page(series, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(one.made, how.asked); });
}
