// What is behind the handles of the C ABI.
#pragma once

#include "boundary.hpp"
#include "lent_texts.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/history.hpp>
#include <ipsf/history_builder.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/review.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct ipsf_edition {
    std::shared_ptr<const ipsf::edition> edition;
    bool named = true;  ///< asked for by id or given; else chosen by date
};

struct ipsf_history {
    std::shared_ptr<const ipsf::history> loaded;
};

struct ipsf_bytes {
    std::string held;
};

struct ipsf_builder {
    ipsf::history_builder building;
};

struct ipsf_answers {
    std::vector<ipsf::given_answer> given;
    ipsf::warning_counts warnings;  ///< of reading them
};

struct ipsf_reviews {
    std::shared_ptr<const ipsf::review_set> scored;
    ipsf::capi::lent_texts texts;
};

struct ipsf_series {
    ipsf::review_series made;
    /// Ids of teams as the rows lend them, by id index.
    std::vector<std::string> team_ids;
    ipsf::capi::lent_texts texts;
};

struct ipsf_explanation {
    std::shared_ptr<const ipsf::explanation> explained;
    std::shared_ptr<const ipsf::history> from;
    ipsf::id_index team = ipsf::no_id;
    ipsf::window looked_at;
    ipsf::measure which = ipsf::measure::clients_per_coach;
    std::string unknown_because;
    ipsf::capi::lent_texts texts;
};

namespace ipsf::capi {

/// The edition behind an optional handle.
inline std::shared_ptr<const ipsf::edition> edition_of(const ipsf_edition* handle) {
    return handle == nullptr ? nullptr : handle->edition;
}

/// What the caller's options say; NULL: nothing.
ipsf::load_options options_of(const ipsf_load_options* given);
/// What the caller's answers say; none for NULL.
inline gsl::span<const given_answer> answers_of(const ipsf_answers* handle) {
    return handle == nullptr ? gsl::span<const given_answer>{} : gsl::span<const given_answer>{handle->given};
}

/// What the caller's options say; `choices` and calendar as for score(). And what was odd about the answers, which may
/// be NULL.
review_options options_of(const ipsf_review_options* given, const ipsf_answers* answers = nullptr);
/// The same of a series, as for score_series().
series_options options_of(const ipsf_series_options* given, const ipsf_answers* answers = nullptr);

/// The caller's calendar; Finland's for NULL.
inline working_calendar calendar_of(const std::int32_t* holidays, std::int64_t count) {
    const auto days = span_of(holidays, count);
    for (const auto holiday : days)
        require(holiday >= earliest_day && holiday <= latest_day, "one of `holidays` is no day of the years 1900-2199");
    return holidays == nullptr ? working_calendar() : working_calendar(days);
}

/// The parts that options of reviews and of series share.
template <class Given, class Options>
void read_shared_options(const Given& read, const ipsf_answers* answers, Options& options) {
    if (answers != nullptr) options.answer_warnings = answers->warnings;
    options.months = read.months;
    options.teams = texts_of(read.teams, read.team_count);
    for (const auto& choice : span_of(read.choices, read.choice_count)) {
        const std::string key(text_of(choice.key, -1));
        if (!options.choices.try_emplace(key, text_of(choice.value, -1)).second)
            throw refused({"", 0, "", "repeated", "the choice `" + key + "` is named twice; leave one out"});
    }
    options.calendar = calendar_of(read.holidays, read.holiday_count);
}

/// How to run it: threads and progress.
execution execution_of(std::int32_t threads, ipsf_progress progress, void* user);

}  // namespace ipsf::capi
