// Handles of the C ABI that free themselves, and what several tests build.
#pragma once

#include <ipsf.h>

#include <cstdint>
#include <string>
#include <utility>

template <class Thing, void (*Free)(Thing**)>
class owned {
public:
    owned() = default;
    owned(const owned&) = delete;
    owned& operator=(const owned&) = delete;
    owned(owned&& other) noexcept : thing_(std::exchange(other.thing_, nullptr)) {}
    owned& operator=(owned&& other) noexcept {
        std::swap(thing_, other.thing_);
        return *this;
    }
    ~owned() { Free(&thing_); }
    [[nodiscard]] Thing* get() const { return thing_; }
    [[nodiscard]] Thing** out() { return &thing_; }

private:
    Thing* thing_ = nullptr;
};

using error_handle = owned<ipsf_error, ipsf_error_free>;
using edition_handle = owned<ipsf_edition, ipsf_edition_free>;
using builder_handle = owned<ipsf_builder, ipsf_builder_free>;
using history_handle = owned<ipsf_history, ipsf_history_free>;
using bytes_handle = owned<ipsf_bytes, ipsf_bytes_free>;
using answers_handle = owned<ipsf_answers, ipsf_answers_free>;
using reviews_handle = owned<ipsf_reviews, ipsf_reviews_free>;
using series_handle = owned<ipsf_series, ipsf_series_free>;
using explanation_handle = owned<ipsf_explanation, ipsf_explanation_free>;
using due_list_handle = owned<ipsf_due_list, ipsf_due_list_free>;
using table_handle = owned<ipsf_table, ipsf_table_free>;
using sensitivity_handle = owned<ipsf_sensitivity, ipsf_sensitivity_free>;
using edition_difference_handle = owned<ipsf_edition_difference, ipsf_edition_difference_free>;
using review_difference_handle = owned<ipsf_review_difference, ipsf_review_difference_free>;

inline constexpr std::int32_t start_of_2024 = 19723;  // 2024-01-01
inline constexpr std::int32_t april_20 = 19833;       // 2024-04-20
inline constexpr std::int32_t june_30 = 19904;        // 2024-06-30

/// Adds one coach "C1" of team "T1" with `clients` clients since 2024-01-01.
inline void add_caseload(ipsf_builder* builder, int clients) {
    ipsf_coach coach = IPSF_COACH_INIT;
    coach.coach_id.text = "C1";
    coach.team_id.text = "T1";
    ipsf_builder_add_coach(builder, &coach, nullptr);
    for (int client = 1; client <= clients; ++client) {
        ipsf_episode episode = IPSF_EPISODE_INIT;
        episode.episode_id.integer = client;
        episode.client_id.integer = client;
        episode.coach_id.text = "C1";
        episode.started_on = start_of_2024;
        ipsf_builder_add_episode(builder, &episode, nullptr);
    }
}

/// A history of that.
inline history_handle caseload_of(int clients) {
    builder_handle builder;
    ipsf_builder_new(nullptr, builder.out(), nullptr);
    add_caseload(builder.get(), clients);
    history_handle history;
    ipsf_builder_finish(builder.get(), history.out(), nullptr);
    return history;
}

inline ipsf_review_options options_for(std::int32_t as_of) {
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    options.as_of = as_of;
    return options;
}

inline std::string json_of(ipsf_reviews* reviews) {
    const char* json = nullptr;
    std::int64_t length = 0;
    ipsf_reviews_json(reviews, &json, &length, nullptr);
    return json == nullptr ? std::string() : std::string(json, static_cast<std::size_t>(length));
}
