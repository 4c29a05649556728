// What calls of the C ABI are given where all is well: structs with good values, and a handle of each kind.
#pragma once

#include "capi/abi_lists.hpp"
#include "capi/handles.hpp"
#include "support/due_questions.hpp"
#include "support/folder.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>

namespace called {

/// These are used by programs without Catch, too.
inline void must(bool good) {
    if (!good) throw std::logic_error("no handle for a call of the C ABI; tests/capi/good_handles.hpp");
}

#define FREE_HANDLE(type) \
    inline void free_any(type** handle) { type##_free(handle); }
IPSF_EACH_HANDLE(FREE_HANDLE)
#undef FREE_HANDLE

template <class Handle>
struct any_handle {
    any_handle() = default;
    any_handle(const any_handle&) = delete;
    any_handle& operator=(const any_handle&) = delete;
    ~any_handle() { free_any(&held); }
    Handle* held = nullptr;
};

inline void good(ipsf_review_options& options) {
    static const char* const teams[] = {"T1"};
    options.as_of = april_20;
    options.teams = teams;
    options.team_count = 1;
}
inline void good(ipsf_series_options& options) {
    options.from = start_of_2024;
    options.to = april_20;
}
inline void good(ipsf_tracking_options& options) {
    options.from = start_of_2024;
    options.to = april_20;
}
inline void good(ipsf_punctuality_options& options) {
    options.from = start_of_2024;
    options.to = april_20;
}
inline void good(ipsf_client_summary_options& options) { options.as_of = april_20; }
inline void good(ipsf_due_options& options) { options.as_of = april_20; }
inline void good(ipsf_phase_overview_options& options) { options.as_of = april_20; }
inline void good(ipsf_rule_change& change) {
    change.criterion = 24;
    change.row = "5";
    change.cell = "community_time_share";
    change.to = ">= 70";
}
inline void good(ipsf_column& column) {
    static const std::array<std::int32_t, 16> days{};
    column.name = "on";
    column.type = IPSF_INT32;
    column.values = days.data();
}
inline void good(ipsf_answer& answer) {
    answer.item = "rating.1";
    answer.value = "4";
}
/// Where calls may leave files.
inline const std::string& working_folder() {
    static const ipsf::test::folder made;
    static const std::string path = made.path();
    std::filesystem::current_path(path);
    return path;
}
/// Some write new files only.
inline void empty_working_folder() {
    for (const auto& entry : std::filesystem::directory_iterator(working_folder())) std::filesystem::remove_all(entry);
}
inline void good(ipsf_publish_options& one) {
    static const std::string into = working_folder() + "/published.sqlite";
    one.into = into.c_str();
}
/// Rows of which a builder says later what is wrong, options of which none is required, and results.
template <class Struct>
inline void good(Struct& /*one*/) {}

/// One, so that calls do the same each time.
template <class Options>
void set_threads(Options& options) {
    if constexpr (requires { options.threads; }) options.threads = 1;
}

template <class Struct>
Struct good_struct();
#define GOOD_STRUCT(type, initial)    \
    template <>                       \
    inline type good_struct<type>() { \
        type one = initial;           \
        good(one);                    \
        set_threads(one);             \
        return one;                   \
    }
IPSF_EACH_GIVEN_STRUCT(GOOD_STRUCT)
#undef GOOD_STRUCT

// ---- One handle of each kind, none of them empty ----

#define DECLARE_MAKE(type) inline void make(type*& one);
IPSF_EACH_HANDLE(DECLARE_MAKE)
#undef DECLARE_MAKE

/// The one that all calls share which do not change it.
template <class Handle>
Handle* shared() {
    static any_handle<Handle> one;
    if (one.held == nullptr) make(one.held);
    return one.held;
}

inline void make(ipsf_error*& one) {
    edition_handle none;
    must(ipsf_edition_embedded("none", none.out(), &one) == IPSF_REFUSED);
}
inline void make(ipsf_edition*& one) { must(ipsf_edition_embedded("fi-2021-11", &one, nullptr) == IPSF_OK); }
/// With the circular's limit of criterion 24.
inline const ipsf_edition* changed_edition() {
    static edition_handle changed;
    if (changed.get() == nullptr) {
        const auto change = good_struct<ipsf_rule_change>();
        must(ipsf_edition_with_changes(shared<ipsf_edition>(), &change, 1, changed.out(), nullptr) == IPSF_OK);
    }
    return changed.get();
}
inline void make(ipsf_history*& one) {
    history_handle without_study;
    must(ipsf_history_load(due_cases::history.c_str(), nullptr, without_study.out(), nullptr) == IPSF_OK);
    builder_handle builder;
    must(ipsf_builder_continue(without_study.get(), nullptr, builder.out(), nullptr) == IPSF_OK);
    ipsf_study study = IPSF_STUDY_INIT;
    study.episode_id.text = "E1";
    study.started_on = april_20;
    must(ipsf_builder_add_study(builder.get(), &study, nullptr) == IPSF_OK);
    must(ipsf_builder_finish(builder.get(), &one, nullptr) == IPSF_OK);
}
inline void make(ipsf_builder*& one) {
    must(ipsf_builder_new(nullptr, &one, nullptr) == IPSF_OK);
    add_caseload(one, 1);
}
inline void make(ipsf_answers*& one) { must(ipsf_answers_new(&one, nullptr) == IPSF_OK); }
inline void make(ipsf_bytes*& one) {
    must(ipsf_history_save(shared<ipsf_history>(), shared<ipsf_edition>(), &one, nullptr) == IPSF_OK);
}
inline void make(ipsf_findings*& one) {
    must(ipsf_edition_test(changed_edition(), nullptr, nullptr, &one, nullptr) == IPSF_OK);
}
inline void make(ipsf_service_model*& one) {
    must(ipsf_service_model_embedded(ipsf_service_model_embedded_id(0), &one, nullptr) == IPSF_OK);
}
/// Its first column has words, its second numbers.
inline void make(ipsf_table*& one) {
    must(ipsf_edition_difference_table(shared<ipsf_edition_difference>(), "changes", &one, nullptr) == IPSF_OK);
}
inline void make(ipsf_consensus*& one) {
    const auto review = good_struct<ipsf_review_options>();
    auto* const answers = shared<ipsf_answers>();
    const std::array<ipsf_assessment, 2> assessments = {{{"A", answers}, {"B", answers}}};
    must(ipsf_consensus_new(shared<ipsf_edition>(), shared<ipsf_history>(), assessments.data(), 2, nullptr, &review,
                            &one, nullptr) == IPSF_OK);
}
inline void make(ipsf_edition_difference*& one) {
    must(ipsf_edition_difference_new(shared<ipsf_edition>(), changed_edition(), &one, nullptr) == IPSF_OK);
}
inline void make(ipsf_review_difference*& one) {
    const auto review = good_struct<ipsf_review_options>();
    must(ipsf_review_difference_new(shared<ipsf_edition>(), changed_edition(), shared<ipsf_history>(), nullptr, &review,
                                    &one, nullptr) == IPSF_OK);
}
inline void make(ipsf_client_summary*& one) {
    const auto options = good_struct<ipsf_client_summary_options>();
    must(ipsf_client_summary_new(shared<ipsf_history>(), &options, &one, nullptr) == IPSF_OK);
}

/// A result that is made of an edition and a history.
template <class Options, class Handle, class Make, class... More>
void make_by(Make called, Handle*& one, More... more) {
    const auto options = good_struct<Options>();
    must(called(shared<ipsf_edition>(), shared<ipsf_history>(), &options, more..., &one, nullptr) == IPSF_OK);
}
/// The same with answers, of which there are none.
template <class Options, class Handle, class Make, class... More>
void make_by_answers(Make called, Handle*& one, More... more) {
    const auto options = good_struct<Options>();
    must(called(shared<ipsf_edition>(), shared<ipsf_history>(), nullptr, &options, more..., &one, nullptr) == IPSF_OK);
}
inline void make(ipsf_reviews*& one) { make_by_answers<ipsf_review_options>(ipsf_reviews_score, one); }
inline void make(ipsf_series*& one) { make_by_answers<ipsf_series_options>(ipsf_series_score, one); }
/// Of a score sheet alone, which is many times as fast as of a history.
inline void make(ipsf_sensitivity*& one) {
    ipsf_review_options options = IPSF_REVIEW_OPTIONS_INIT;
    options.as_of = april_20;
    must(ipsf_sensitivity_new(shared<ipsf_edition>(), nullptr, shared<ipsf_answers>(), &options, &one, nullptr) ==
         IPSF_OK);
}
inline void make(ipsf_publication*& one) {
    make_by_answers<ipsf_series_options>(ipsf_publication_new, one, std::int32_t{14});
}
inline void make(ipsf_explanation*& one) {
    make_by<ipsf_review_options>(ipsf_explanation_new, one, "clients_per_coach");
}
inline void make(ipsf_tracking*& one) { make_by<ipsf_tracking_options>(ipsf_tracking_new, one); }
inline void make(ipsf_due_list*& one) { make_by<ipsf_due_options>(ipsf_due_list_new, one); }
inline void make(ipsf_punctuality*& one) { make_by<ipsf_punctuality_options>(ipsf_punctuality_new, one); }
inline void make(ipsf_phase_overview*& one) { make_by<ipsf_phase_overview_options>(ipsf_phase_overview_new, one); }
inline void make(ipsf_audit*& one) {
    must(ipsf_audit_new(shared<ipsf_edition>(), shared<ipsf_history>(), "E1", april_20, &one, nullptr) == IPSF_OK);
}

}  // namespace called
