// Every function of the C ABI, called as a program with mistakes would: each argument in turn is NULL, a count or a
// code that cannot be, a struct of a size that never was, or a field that holds one of these, while all others are
// good. Nothing may crash, no mistake of a caller is the library's (IPSF_INTERNAL), what fails leaves its outputs
// empty, and every struct is read and written by its struct_size.
#include "capi/abi_lists.hpp"
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"
#include "support/due_questions.hpp"
#include "support/folder.hpp"

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <limits>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

constexpr std::int32_t april_20 = start_of_2024 + 110;

// ---- The handles that functions are given ----

#define FREE_HANDLE(type) \
    void free_any(type** handle) { type##_free(handle); }
IPSF_EACH_HANDLE(FREE_HANDLE)

template <class Handle>
struct any_handle {
    any_handle() = default;
    any_handle(const any_handle&) = delete;
    any_handle& operator=(const any_handle&) = delete;
    ~any_handle() { free_any(&held); }
    Handle* held = nullptr;
};

#define HELD(type) any_handle<type>,
using all_handles = std::tuple<IPSF_EACH_HANDLE(HELD) int>;

template <class Handle>
Handle*& held(all_handles& all) {
    return std::get<any_handle<Handle>>(all).held;
}

void good(ipsf_review_options& options) {
    static const char* const teams[] = {"T1"};
    options.as_of = april_20;
    options.teams = teams;
    options.team_count = 1;
}
void good(ipsf_series_options& options) {
    options.from = start_of_2024;
    options.to = april_20;
}
void good(ipsf_tracking_options& options) {
    options.from = start_of_2024;
    options.to = april_20;
}
void good(ipsf_punctuality_options& options) {
    options.from = start_of_2024;
    options.to = april_20;
}
void good(ipsf_client_summary_options& options) { options.as_of = april_20; }
void good(ipsf_due_options& options) { options.as_of = april_20; }
void good(ipsf_phase_overview_options& options) { options.as_of = april_20; }
void good(ipsf_rule_change& change) {
    change.criterion = 24;
    change.row = "5";
    change.cell = "community_time_share";
    change.to = ">= 70";
}
void good(ipsf_column& column) {
    static const std::array<std::int32_t, 16> days{};
    column.name = "on";
    column.type = IPSF_INT32;
    column.values = days.data();
}
void good(ipsf_answer& answer) {
    answer.item = "rating.1";
    answer.value = "4";
}
/// Where calls may leave files.
const std::string& working_folder() {
    static const ipsf::test::folder made;
    static const std::string path = made.path();
    std::filesystem::current_path(path);
    return path;
}
void good(ipsf_publish_options& one) {
    static const std::string into = working_folder() + "/published.sqlite";
    one.into = into.c_str();
}
/// Rows of which a builder says later what is wrong, options of which none is required, and results.
template <class Struct>
void good(Struct& /*one*/) {}

template <class Struct>
Struct good_struct();
#define GOOD_STRUCT(type, initial) \
    template <>                    \
    type good_struct<type>() {     \
        type one = initial;        \
        good(one);                 \
        return one;                \
    }
IPSF_EACH_GIVEN_STRUCT(GOOD_STRUCT)

/// A handle of each kind, none of them empty.
all_handles& handles() {
    static all_handles all;
    static const bool made = [] {
        REQUIRE(ipsf_edition_embedded("fi-2021-11", &held<ipsf_edition>(all), nullptr) == IPSF_OK);
        auto* const edition = held<ipsf_edition>(all);
        {
            history_handle without_study;
            REQUIRE(ipsf_history_load((due_cases::folder + "history").c_str(), nullptr, without_study.out(), nullptr) ==
                    IPSF_OK);
            builder_handle builder;
            REQUIRE(ipsf_builder_continue(without_study.get(), nullptr, builder.out(), nullptr) == IPSF_OK);
            ipsf_study study = IPSF_STUDY_INIT;
            study.episode_id.text = "E1";
            study.started_on = april_20;
            REQUIRE(ipsf_builder_add_study(builder.get(), &study, nullptr) == IPSF_OK);
            REQUIRE(ipsf_builder_finish(builder.get(), &held<ipsf_history>(all), nullptr) == IPSF_OK);
        }
        const auto* const history = held<ipsf_history>(all);
        const auto review = good_struct<ipsf_review_options>();
        const auto series = good_struct<ipsf_series_options>();
        const auto tracking = good_struct<ipsf_tracking_options>();
        const auto punctuality = good_struct<ipsf_punctuality_options>();
        const auto clients = good_struct<ipsf_client_summary_options>();
        const auto due = good_struct<ipsf_due_options>();
        const auto phases = good_struct<ipsf_phase_overview_options>();
        const auto change = good_struct<ipsf_rule_change>();
        edition_handle changed;
        REQUIRE(ipsf_edition_embedded("none", changed.out(), &held<ipsf_error>(all)) == IPSF_REFUSED);
        REQUIRE(ipsf_edition_with_changes(edition, &change, 1, changed.out(), nullptr) == IPSF_OK);
        REQUIRE(ipsf_history_save(history, edition, &held<ipsf_bytes>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_edition_test(changed.get(), nullptr, nullptr, &held<ipsf_findings>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_reviews_score(edition, history, nullptr, &review, &held<ipsf_reviews>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_series_score(edition, history, nullptr, &series, &held<ipsf_series>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_publication_new(edition, history, nullptr, &series, 14, &held<ipsf_publication>(all), nullptr) ==
                IPSF_OK);
        REQUIRE(ipsf_sensitivity_new(edition, history, nullptr, &review, &held<ipsf_sensitivity>(all), nullptr) ==
                IPSF_OK);
        answers_handle answers;
        REQUIRE(ipsf_answers_new(answers.out(), nullptr) == IPSF_OK);
        const std::array<ipsf_assessment, 2> assessments = {{{"A", answers.get()}, {"B", answers.get()}}};
        REQUIRE(ipsf_consensus_new(edition, history, assessments.data(), 2, nullptr, &review,
                                   &held<ipsf_consensus>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_edition_difference_new(edition, changed.get(), &held<ipsf_edition_difference>(all), nullptr) ==
                IPSF_OK);
        REQUIRE(ipsf_review_difference_new(edition, changed.get(), history, nullptr, &review,
                                           &held<ipsf_review_difference>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_explanation_new(edition, history, &review, "clients_per_coach", &held<ipsf_explanation>(all),
                                     nullptr) == IPSF_OK);
        // Its first column has words, its second numbers.
        REQUIRE(ipsf_edition_difference_table(held<ipsf_edition_difference>(all), "changes", &held<ipsf_table>(all),
                                              nullptr) == IPSF_OK);
        REQUIRE(ipsf_tracking_new(edition, history, &tracking, &held<ipsf_tracking>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_client_summary_new(history, &clients, &held<ipsf_client_summary>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_due_list_new(edition, history, &due, &held<ipsf_due_list>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_punctuality_new(edition, history, &punctuality, &held<ipsf_punctuality>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_audit_new(edition, history, "E1", april_20, &held<ipsf_audit>(all), nullptr) == IPSF_OK);
        REQUIRE(ipsf_phase_overview_new(edition, history, &phases, &held<ipsf_phase_overview>(all), nullptr) ==
                IPSF_OK);
        REQUIRE(ipsf_service_model_embedded(ipsf_service_model_embedded_id(0), &held<ipsf_service_model>(all),
                                            nullptr) == IPSF_OK);
        return true;
    }();
    REQUIRE(made);
    return all;
}

// ---- What each kind of argument is tried with: first good values, then hostile ones ----

/// The memory that one call is given, and what has to be empty when it fails.
struct stage {
    std::vector<std::shared_ptr<void>> memory;
    std::vector<std::shared_ptr<void>> handles;  // freed before the memory that they borrow
    std::vector<std::function<bool()>> is_empty;
    ipsf_error** error = nullptr;

    template <class Element>
    Element* room(std::size_t count, int filling = 0) {
        auto made = std::shared_ptr<Element[]>(new Element[count]);
        std::memset(static_cast<void*>(made.get()), filling, count * sizeof(Element));
        memory.push_back(made);
        return made.get();
    }
};

template <class Type>
struct tried;

template <class Number>
struct tried_numbers {
    static Number value(stage& /*on*/, std::size_t which) { return values[which]; }
    static constexpr Number least = std::numeric_limits<Number>::min();
    static constexpr Number most = std::numeric_limits<Number>::max();
    static constexpr std::array<Number, 7> values = {1, 0, april_20, -1, most, least, 1000};
    static constexpr std::size_t good = 3;
    static constexpr std::size_t all = values.size();
};
template <>
struct tried<std::int32_t> : tried_numbers<std::int32_t> {};
template <>
struct tried<std::int64_t> {
    static constexpr std::array<std::int64_t, 7> values = {1, 0, -1, 2, INT64_MAX, INT64_MIN, INT64_MAX / 2 + 1};
    static constexpr std::size_t good = 4;
    static constexpr std::size_t all = values.size();
    static std::int64_t value(stage& /*on*/, std::size_t which) { return values[which]; }
};

template <>
struct tried<const char*> {
    static const std::vector<std::string>& texts() {
        static const std::vector<std::string> all = {ipsf_edition_toml(held<ipsf_edition>(handles()), nullptr),
                                                     due_cases::read("../../../rulebooks/service-models/kainuu.toml"),
                                                     "en",
                                                     "fi",
                                                     "postgresql",
                                                     "contacts",
                                                     "fi-2021-11",
                                                     "E1",
                                                     "clients_per_coach",
                                                     due_cases::folder + "history",
                                                     IPSF_SOURCE_DIR "/rulebooks/fi-2021-11.toml",
                                                     "item,value\n",
                                                     "due",
                                                     "punctuality",
                                                     "records",
                                                     "reviews",
                                                     "rows",
                                                     "episodes",
                                                     "flow",
                                                     "totals",
                                                     "changes",
                                                     "criteria",
                                                     working_folder() + "/history.pack",
                                                     ipsf_service_model_embedded_id(0),
                                                     "",
                                                     "\xff\xfe",
                                                     "no such thing",
                                                     std::string(100'000, 'x')};
        return all;
    }
    static constexpr std::size_t good = 24;
    static constexpr std::size_t all = 29;
    static const char* value(stage& /*on*/, std::size_t which) {
        return which < texts().size() ? texts()[which].c_str() : nullptr;
    }
};
template <>
struct tried<const char* const*> {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 3;
    static const char* const* value(stage& /*on*/, std::size_t which) {
        static const char* const teams[] = {"T1", "T2"};
        static const char* const nothing[] = {nullptr, nullptr};
        return which == 0 ? teams : which == 1 ? nothing : nullptr;
    }
};

/// Room for results, or none.
template <class Element>
struct tried<Element*> {
    static constexpr bool is_struct = requires(Element * one) { one->struct_size; };
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = is_struct ? 6 : 2;
    static constexpr std::array<std::uint32_t, 6> sizes = {std::uint32_t{sizeof(Element)},    0, 3, UINT32_MAX, 0,
                                                           std::uint32_t{sizeof(Element)} + 8};

    static Element* value(stage& on, std::size_t which) {
        if (which == (is_struct ? 4 : 1)) return nullptr;
        auto* const room = on.room<Element>(64 * 1024 / sizeof(Element) + 16);
        if constexpr (is_struct) room->struct_size = sizes[which];
        return room;
    }
};

template <class Struct, class Given, class Field>
void add_spoilers(std::vector<std::function<void(Struct&)>>& to, Field Given::*field) {
    if constexpr (std::is_same_v<Struct, Given>) {
        if constexpr (std::is_integral_v<Field>) {
            for (const auto value :
                 {std::numeric_limits<Field>::min(), Field{0}, Field{1}, std::numeric_limits<Field>::max()})
                to.push_back([field, value](Struct& one) { one.*field = value; });
            to.push_back([field](Struct& one) { one.*field = static_cast<Field>(-1); });
        } else {
            to.push_back([field](Struct& one) { one.*field = Field{}; });
        }
    }
}

/// Each spoils one field of the struct.
template <class Struct>
const std::vector<std::function<void(Struct&)>>& spoilers() {
    static const auto all = [] {
        std::vector<std::function<void(Struct&)>> made;
#define ADD_SPOILERS(type, field) add_spoilers<Struct>(made, &type::field);
        IPSF_EACH_FIELD(ADD_SPOILERS)
        return made;
    }();
    return all;
}

/// Arrays of structs, bytes and so on that are only read.
template <class Element>
struct tried<const Element*> {
    static constexpr bool is_struct = requires(Element * one) { one->struct_size; };
    static constexpr std::size_t good = 1;
    static constexpr std::size_t first_spoiler = 7;

    static std::size_t count() {
        if constexpr (is_struct) return first_spoiler + spoilers<Element>().size();
        return 2;
    }
    static const Element* value(stage& on, std::size_t which) {
        if constexpr (is_struct) {
            // Two of them, with the same bytes behind each.
            constexpr std::array<std::uint32_t, 7> sizes = {
                sizeof(Element), 0, 3, UINT32_MAX, 0, sizeof(Element) + 8, sizeof(Element) + 8};
            if (which == 4) return nullptr;
            auto one = good_struct<Element>();
            if (which >= first_spoiler) spoilers<Element>()[which - first_spoiler](one);
            const bool longer = which == 5 || which == 6;
            if (which < first_spoiler) one.struct_size = sizes[which];
            const std::size_t stride = sizeof(Element) + (longer ? 8 : 0);
            auto* const bytes = on.room<unsigned char>(8 * stride, which == 6 ? 1 : 0);
            for (std::size_t i = 0; i < 8; ++i) std::memcpy(bytes + i * stride, &one, sizeof one);
            return reinterpret_cast<const Element*>(bytes);
        } else {
            return which == 0 ? on.room<Element>(4096) : nullptr;
        }
    }
};

template <>
struct tried<const ipsf_assessment*> {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 3;
    static const ipsf_assessment* value(stage& on, std::size_t which) {
        if (which == 1) return nullptr;
        ipsf_answers* answers = nullptr;
        REQUIRE(ipsf_answers_new(&answers, nullptr) == IPSF_OK);
        on.handles.emplace_back(answers, [](ipsf_answers* one) { ipsf_answers_free(&one); });
        auto* const both = on.room<ipsf_assessment>(1000);
        both[0] = {"A", answers};
        both[1] = {"B", which == 0 ? answers : nullptr};
        return both;
    }
};

void make(ipsf_builder*& builder) {
    REQUIRE(ipsf_builder_new(nullptr, &builder, nullptr) == IPSF_OK);
    add_caseload(builder, 1);
}
void make(ipsf_answers*& answers) { REQUIRE(ipsf_answers_new(&answers, nullptr) == IPSF_OK); }

template <class Handle>
struct tried_handle {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 2;
    static Handle* value(stage& on, std::size_t which) {
        if (which != 0) return nullptr;
        using handle = std::remove_const_t<Handle>;
        if constexpr (std::is_same_v<handle, ipsf_builder> ||
                      std::is_same_v<handle, ipsf_answers>) {  // which calls change: each gets its own
            auto made = std::make_shared<any_handle<handle>>();
            make(made->held);
            on.handles.push_back(made);
            return made->held;
        } else {
            return held<handle>(handles());
        }
    }
};
template <class Handle>
struct tried_variable {
    static constexpr bool is_output = true;
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 2;
    static Handle** value(stage& on, std::size_t which) {
        if (which != 0) return nullptr;
        auto made = std::make_shared<any_handle<Handle>>();
        on.handles.push_back(made);
        if constexpr (std::is_same_v<Handle, ipsf_error>)
            on.error = &made->held;
        else
            on.is_empty.push_back([made] { return made->held == nullptr; });
        return &made->held;
    }
};
#define TRIED_HANDLE(type)                                   \
    template <>                                              \
    struct tried<type*> : tried_handle<type> {};             \
    template <>                                              \
    struct tried<const type*> : tried_handle<const type> {}; \
    template <>                                              \
    struct tried<type**> : tried_variable<type> {};
IPSF_EACH_HANDLE(TRIED_HANDLE)

template <>
struct tried<const char**> {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 2;
    static const char** value(stage& on, std::size_t which) {
        if (which != 0) return nullptr;
        auto* const text = on.room<const char*>(2);  // one, or as many as are asked for
        on.is_empty.push_back([text] { return *text == nullptr; });
        return text;
    }
};
/// A stream, given back unread.
template <>
struct tried<ArrowArrayStream*> {
    static constexpr bool is_output = true;
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 2;
    static ArrowArrayStream* value(stage& on, std::size_t which) {
        if (which != 0) return nullptr;
        const auto give_back = [](ArrowArrayStream* stream) {
            if (stream->release != nullptr) stream->release(stream);
            delete stream;
        };
        const std::shared_ptr<ArrowArrayStream> stream(new ArrowArrayStream{}, give_back);
        on.handles.push_back(stream);
        on.is_empty.push_back([stream] { return stream->release == nullptr; });
        return stream.get();
    }
};
/// Whether a function cannot do without the argument: where it puts a handle, or a text (whose length follows).
template <class Type, class Next>
constexpr bool is_required_output = (std::is_same_v<Type, const char**> && std::is_same_v<Next, std::int64_t*>) ||
                                    (!std::is_same_v<Type, ipsf_error**> && requires { tried<Type>::is_output; });

/// What only a caller can know: user data and callbacks.
template <class Type>
struct tried_nothing {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 1;
    static Type value(stage& /*on*/, std::size_t /*which*/) { return nullptr; }
};
template <>
struct tried<void*> : tried_nothing<void*> {};
template <class Result, class... Arguments>
struct tried<Result (*)(Arguments...)> : tried_nothing<Result (*)(Arguments...)> {};

template <class Type>
std::size_t count_of() {
    if constexpr (requires { tried<Type>::all; })
        return tried<Type>::all;
    else
        return tried<Type>::count();
}

// ---- The calls ----

/// Functions that only a producer of Arrow data, or a saved history, makes succeed: tests/capi/arrow.cpp and parts.cpp.
bool needs_more(const std::string& name) {
    return name == "ipsf_builder_add_arrow" || name == "ipsf_builder_add_arrow_stream" ||
           name == "ipsf_history_restore";
}

template <class Result, class... Arguments>
class caller {
public:
    using function = Result (*)(Arguments...);
    using choice = std::array<std::size_t, sizeof...(Arguments)>;
    static constexpr auto indices = std::index_sequence_for<Arguments...>{};
    static constexpr bool has_status = [] {
        if constexpr (sizeof...(Arguments) == 0)
            return false;
        else
            return std::is_same_v<std::tuple_element_t<sizeof...(Arguments) - 1, std::tuple<Arguments...>>,
                                  ipsf_error**>;
    }();

    caller(std::string name, function called) : name_(std::move(name)), called_(called) {}

    void run() {
        if constexpr (!has_status) {
            vary({});
            return;
        }
        // Mixtures of good arguments, until one of them has gone well that shows all there is to see.
        int succeeded = 0;
        choice good{};
        for (int calls = 0; calls < 5000 && succeeded < 6 && (succeeded == 0 || sized_ != looked_at_); ++calls) {
            if (call(good) == IPSF_OK) {
                ++succeeded;
                vary(good);
            }
            if (!next(good, indices)) break;
        }
        const bool is_there = (name_.find("_dmn") == std::string::npos || ipsf_has("dmn") != 0) &&
                              (name_.find("_xlsx") == std::string::npos || ipsf_has("xlsx") != 0) &&
                              (name_.find("_html") == std::string::npos || ipsf_has("html") != 0);
        if (succeeded == 0 && is_there && !needs_more(name_))
            FAIL_CHECK(name_ << ": no call succeeds; give it a good example");
        if (succeeded != 0 && sized_ != looked_at_)
            FAIL_CHECK(name_ << ": no call looks at the struct_size of an argument");
    }

private:
    template <std::size_t... I>
    static bool next(choice& good, std::index_sequence<I...>) {
        const std::array<std::size_t, sizeof...(I)> ends = {tried<Arguments>::good...};
        for (std::size_t i = sizeof...(I); i-- > 0;) {
            if (++good[i] < ends[i]) return true;
            good[i] = 0;
        }
        return false;
    }

    /// Spoils one argument after the other.
    void vary(const choice& good) { vary_each(good, indices); }
    template <std::size_t... I>
    void vary_each(const choice& good, std::index_sequence<I...>) {
        if constexpr (sizeof...(I) == 0)
            call(good);
        else
            (vary_one<I>(good), ...);
    }

    template <std::size_t I>
    void vary_one(const choice& good) {
        using type = std::tuple_element_t<I, std::tuple<Arguments...>>;
        auto one = good;
        std::vector<std::int32_t> statuses;
        for (one[I] = 0; one[I] < count_of<type>(); ++one[I]) statuses.push_back(call(one));
        if constexpr (has_status &&
                      is_required_output<type, std::tuple_element_t<I + 1, std::tuple<Arguments..., void*>>>)
            if (statuses[1] != IPSF_INVALID_ARGUMENT)
                FAIL_CHECK(name_ << " does without its output, argument " << I + 1);
        if constexpr (has_status && std::is_pointer_v<type>) {
            if constexpr (requires(type given) { given->struct_size; }) {
                sized_[I] = true;
                if (statuses[1] != IPSF_INVALID_ARGUMENT)
                    return;  // not looked at: an empty array, or an option that may be left out
                looked_at_[I] = true;
                const bool read = std::is_const_v<std::remove_pointer_t<type>>;
                if (statuses[2] != IPSF_INVALID_ARGUMENT || statuses[3] != IPSF_INVALID_ARGUMENT ||
                    statuses[5] != IPSF_OK || (read && statuses[6] != IPSF_INVALID_ARGUMENT))
                    FAIL_CHECK(name_ << ": argument " << I + 1 << " is not read or written by its struct_size");
            }
        }
    }

    std::int32_t call(const choice& chosen) { return call_with(chosen, indices); }
    template <std::size_t... I>
    std::int32_t call_with(const choice& chosen, std::index_sequence<I...>) {
        stage on;
        if constexpr (std::is_void_v<Result>) {
            called_(tried<Arguments>::value(on, chosen[I])...);
            return IPSF_OK;
        } else {
            const auto result = called_(tried<Arguments>::value(on, chosen[I])...);
            if constexpr (has_status) {
                const auto fails = [&](const std::string& why) {
                    std::string arguments;
                    for (const auto which : chosen) arguments += " " + std::to_string(which);
                    FAIL_CHECK(name_ << why << ", with the choices" << arguments << ": "
                                     << (on.error == nullptr ? "" : ipsf_error_message(*on.error)));
                };
                if (std::string(ipsf_status_name(result)) == "IPSF_UNKNOWN_STATUS") fails(" gives no status");
                if (result == IPSF_INTERNAL) fails(" calls a caller's mistake its own");
                if (on.error != nullptr && (*on.error == nullptr) != (result == IPSF_OK))
                    fails(" fails without an error or succeeds with one");
                if (on.error != nullptr && ipsf_error_status(*on.error) != result)
                    fails(" gives an error of another status");
                if (result != IPSF_OK)
                    for (const auto& empty : on.is_empty)
                        if (!empty()) fails(" leaves an output after a failure");
                return result;
            }
            return IPSF_OK;
        }
    }

    std::string name_;
    function called_;
    std::array<bool, sizeof...(Arguments)> sized_{};
    std::array<bool, sizeof...(Arguments)> looked_at_{};
};

/// A text that a function lent, and what it was then.
struct lent_text {
    std::string name;
    const char* text;
    std::string then;
};

template <class Call>
void lend(std::vector<lent_text>& all, const std::string& name, Call&& call) {
    const char* text = nullptr;
    std::int64_t length = -1;
    REQUIRE(call(&text, &length) == IPSF_OK);
    all.push_back({name, text, std::string(text, static_cast<std::size_t>(length))});
    CHECK(text[length] == '\0');
}
template <class Handle>
void lend_all(std::vector<lent_text>& all, const std::string& name,
              std::int32_t (*called)(Handle*, const char**, std::int64_t*, ipsf_error**)) {
    lend(all, name, [&](auto... out) { return called(held<Handle>(handles()), out..., nullptr); });
}
template <class Handle>
void lend_all(std::vector<lent_text>& all, const std::string& name,
              std::int32_t (*called)(Handle*, const char*, const char**, std::int64_t*, ipsf_error**)) {
    for (const auto* const language : {"en", "fi"})
        lend(all, name + " " + language,
             [&](auto... out) { return called(held<Handle>(handles()), language, out..., nullptr); });
}
/// A CSV, for each reader: `call` is given whom.
template <class Call>
void lend_csv(std::vector<lent_text>& all, const std::string& name, Call&& call) {
    for (const auto whom : {IPSF_CSV_FOR_PROGRAMS, IPSF_CSV_FOR_SPREADSHEET}) {
        lend(all, name + " for " + std::to_string(whom), [&](auto... out) { return call(whom, out...); });
        CHECK((all.back().then.substr(0, 3) == "\xEF\xBB\xBF") == (whom == IPSF_CSV_FOR_SPREADSHEET));
    }
    for (const auto nobody : {-1, 2}) {  // also when others were lent before
        const char* text = "";
        std::int64_t length = 1;
        CHECK(call(nobody, &text, &length) == IPSF_INVALID_ARGUMENT);
        CHECK(text == nullptr);
        CHECK(length == 0);
    }
}
template <class Handle>
void lend_all(std::vector<lent_text>& all, const std::string& name,
              std::int32_t (*called)(Handle*, std::int32_t, const char**, std::int64_t*, ipsf_error**)) {
    lend_csv(all, name, [&](auto... asked) { return called(held<Handle>(handles()), asked..., nullptr); });
}
template <class Handle>
void lend_all(std::vector<lent_text>& all, const std::string& name,
              std::int32_t (*called)(Handle*, const char*, std::int32_t, const char**, std::int64_t*, ipsf_error**)) {
    for (const auto* const language : {"en", "fi"})
        lend_csv(all, name + " " + language,
                 [&](auto... asked) { return called(held<Handle>(handles()), language, asked..., nullptr); });
}
/// Any function that lends no text of a whole result.
void lend_all(std::vector<lent_text>& /*all*/, const std::string& /*name*/, ...) {}

std::string text_or_none(const char* text) { return text == nullptr ? "none" : text; }

/// Without a language a text is in English: the one that was lent then.
template <class Handle>
void need_english(const std::string& name,
                  std::int32_t (*called)(Handle*, const char*, const char**, std::int64_t*, ipsf_error**)) {
    CAPTURE(name);
    const char *english = nullptr, *unsaid = nullptr;
    REQUIRE(called(held<Handle>(handles()), "en", &english, nullptr, nullptr) == IPSF_OK);
    REQUIRE(called(held<Handle>(handles()), nullptr, &unsaid, nullptr, nullptr) == IPSF_OK);
    CHECK(unsaid == english);
}
template <class Handle>
void need_english(const std::string& name, std::int32_t (*called)(Handle*, const char*, std::int32_t, const char**,
                                                                  std::int64_t*, ipsf_error**)) {
    CAPTURE(name);
    const char *english = nullptr, *unsaid = nullptr;
    REQUIRE(called(held<Handle>(handles()), "en", IPSF_CSV_FOR_PROGRAMS, &english, nullptr, nullptr) == IPSF_OK);
    REQUIRE(called(held<Handle>(handles()), nullptr, IPSF_CSV_FOR_PROGRAMS, &unsaid, nullptr, nullptr) == IPSF_OK);
    CHECK(unsaid == english);
}
template <class Handle>
void need_english(const std::string& name,
                  std::int32_t (*called)(const Handle*, const char*, ipsf_bytes**, ipsf_error**)) {
    CAPTURE(name);
    const auto made = [&](const char* language) {
        ipsf_bytes* bytes = nullptr;
        const auto status = called(held<Handle>(handles()), language, &bytes, nullptr);
        REQUIRE((status == IPSF_OK || status == IPSF_UNSUPPORTED));
        std::int64_t length = 0;
        const auto* const data = ipsf_bytes_data(bytes, &length);
        const std::vector<std::uint8_t> copy(data, data + length);
        ipsf_bytes_free(&bytes);
        return copy;
    };
    CHECK(made(nullptr) == made("en"));
}
template <class Handle>
void need_english(const std::string& name, const char* (*called)(const Handle*, const char*)) {
    CAPTURE(name);
    const std::string english = text_or_none(called(held<Handle>(handles()), "en"));
    CHECK(text_or_none(called(held<Handle>(handles()), nullptr)) == english);
}
/// Any function that takes no language.
void need_english(const std::string& /*name*/, ...) {}

template <class Result, class... Arguments>
void try_all(const char* name, Result (*called)(Arguments...)) {
    caller<Result, Arguments...>(name, called).run();
}

}  // namespace

#define TRY_ALL(name) \
    SECTION(#name) { try_all(#name, name); }

TEST_CASE("no function crashes on a caller's mistakes"){IPSF_EACH_FUNCTION(TRY_ALL)}
#define LEND_ALL(name) lend_all(all, #name, name);

TEST_CASE("texts of results stay what they are, whatever else is asked for") {
    std::vector<lent_text> all;
    IPSF_EACH_FUNCTION(LEND_ALL)
    const auto count = all.size();
    REQUIRE(count > 30);
    IPSF_EACH_FUNCTION(LEND_ALL)
    REQUIRE(all.size() == 2 * count);
    for (std::size_t i = 0; i < count; ++i) {
        CAPTURE(all[i].name);
        CHECK(all[i].text == all[i].then);
        CHECK(all[count + i].text == all[i].text);  // the same, not one more
        CHECK(all[count + i].then == all[i].then);
        for (std::size_t other = 0; other < i; ++other) CHECK(all[other].text != all[i].text);
    }
}

#define NEED_ENGLISH(name) need_english(#name, name);

TEST_CASE("a text is in English where no language is said") { IPSF_EACH_FUNCTION(NEED_ENGLISH) }
