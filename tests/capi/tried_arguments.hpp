// What each kind of argument of the C ABI is tried with: first good values, then hostile ones.
#pragma once

#include "arrow/handmade.hpp"
#include "capi/good_handles.hpp"

#include <array>
#include <cstring>
#include <functional>
#include <limits>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace called {

/// The memory that one call is given, and what has to be empty when it fails.
struct stage {
    std::vector<std::shared_ptr<void>> memory;
    std::vector<std::shared_ptr<void>> handles;  // freed before the memory that they borrow
    std::vector<std::function<bool()>> is_empty;
    ipsf_error** error = nullptr;
    std::vector<std::function<std::string()>> texts;  // what the call lent
    std::int64_t length = 1;                          // of the bytes that the argument before gave
    bool owns_results = false;                        // results that calls add texts to are new, as if none was asked

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
    static std::int64_t value(stage& on, std::size_t which) {
        return which == 0 ? std::exchange(on.length, 1) : values[which];
    }
};

/// A saved history.
template <>
struct tried<const std::uint8_t*> {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 2;
    static const std::uint8_t* value(stage& on, std::size_t which) {
        return which == 0 ? ipsf_bytes_data(shared<ipsf_bytes>(), &on.length) : nullptr;
    }
};

template <>
struct tried<const char*> {
    static const std::vector<std::string>& texts() {
        static const std::vector<std::string> all = {ipsf_edition_toml(shared<ipsf_edition>(), nullptr),
                                                     due_cases::read("../../../rulebooks/service-models/kainuu.toml"),
                                                     "en",
                                                     "fi",
                                                     "postgresql",
                                                     "contacts",
                                                     "fi-2021-11",
                                                     "E1",
                                                     "clients_per_coach",
                                                     due_cases::history,
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
#undef ADD_SPOILERS
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
        must(ipsf_answers_new(&answers, nullptr) == IPSF_OK);
        on.handles.emplace_back(answers, [](ipsf_answers* one) { ipsf_answers_free(&one); });
        auto* const both = on.room<ipsf_assessment>(1000);
        both[0] = {"A", answers};
        both[1] = {"B", which == 0 ? answers : nullptr};
        return both;
    }
};

template <class Handle>
struct tried_handle {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 2;
    static Handle* value(stage& on, std::size_t which) {
        if (which != 0) return nullptr;
        using handle = std::remove_const_t<Handle>;
        constexpr bool is_changed = std::is_same_v<handle, ipsf_builder> || std::is_same_v<handle, ipsf_answers>;
        if (!is_changed && (std::is_const_v<Handle> || !on.owns_results)) return shared<handle>();
        auto own = std::make_shared<any_handle<handle>>();
        make(own->held);
        on.handles.push_back(own);
        return own->held;
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
#undef TRIED_HANDLE

template <>
struct tried<const char**> {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 2;
    static const char** value(stage& on, std::size_t which) {
        if (which != 0) return nullptr;
        auto* const text = on.room<const char*>(2);  // one, or as many as are asked for
        on.is_empty.push_back([text] { return *text == nullptr; });
        on.texts.push_back([text] { return std::string(*text == nullptr ? "" : *text); });
        return text;
    }
};
/// Two more episodes of the coach that builders have.
inline const ipsf::test::batch& arrow_episodes() {
    using ipsf::test::column;
    static const ipsf::test::batch made({column::of("episode_id", "l", std::vector<std::int64_t>{2, 3}),
                                         column::of("client_id", "l", std::vector<std::int64_t>{2, 3}),
                                         column::texts("coach_id", {"C1", "C1"}),
                                         column::of("started_on", "tdD", std::vector<std::int32_t>(2, april_20))});
    return made;
}
/// A struct of Arrow that is released unless the call did it.
template <class Struct>
Struct* lent_to(stage& on, const Struct& made) {
    const auto give_back = [](Struct* one) {
        if (one->release != nullptr) one->release(one);
        delete one;
    };
    const std::shared_ptr<Struct> one(new Struct(made), give_back);
    on.handles.push_back(one);
    return one.get();
}
template <>
struct tried<ArrowArray*> {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 2;
    static ArrowArray* value(stage& on, std::size_t which) {
        static ipsf::test::held_count held;
        return which == 0 ? lent_to(on, ipsf::test::array_of(arrow_episodes(), held)) : nullptr;
    }
};
template <>
struct tried<const ArrowSchema*> {
    static constexpr std::size_t good = 1;
    static constexpr std::size_t all = 2;
    static const ArrowSchema* value(stage& on, std::size_t which) {
        static ipsf::test::held_count held;
        return which == 0 ? lent_to(on, ipsf::test::schema_of(arrow_episodes(), held)) : nullptr;
    }
};
/// Room for a stream, which is given back unread; or a stream.
template <>
struct tried<ArrowArrayStream*> {
    static constexpr bool is_output = true;
    static constexpr std::size_t good = 2;
    static constexpr std::size_t all = 3;
    static ArrowArrayStream* value(stage& on, std::size_t which) {
        if (which == 2) return nullptr;
        auto* const stream = lent_to(on, which == 0 ? ArrowArrayStream{} : read_once(on));
        on.is_empty.push_back([stream] { return stream->release == nullptr; });
        return stream;
    }

private:
    /// Of one batch, which is made beforehand, so that its callbacks need no memory. Nobody owns the stream: who writes
    /// a result over it loses nothing.
    static ArrowArrayStream read_once(stage& on) {
        static ipsf::test::held_count held;
        static ArrowSchema schema;
        static ArrowArray batch;
        schema = ipsf::test::schema_of(arrow_episodes(), held);
        batch = ipsf::test::array_of(arrow_episodes(), held);
        on.handles.emplace_back(&held, [](void*) {
            if (schema.release != nullptr) schema.release(&schema);
            if (batch.release != nullptr) batch.release(&batch);
        });
        ArrowArrayStream made{};
        made.get_schema = [](ArrowArrayStream* /*stream*/, ArrowSchema* out) {
            *out = std::exchange(schema, {});
            return 0;
        };
        made.get_next = [](ArrowArrayStream* /*stream*/, ArrowArray* out) {
            *out = std::exchange(batch, {});
            return 0;
        };
        made.get_last_error = [](ArrowArrayStream* /*stream*/) -> const char* { return nullptr; };
        made.release = [](ArrowArrayStream* stream) { stream->release = nullptr; };
        return made;
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

/// The arguments of one call, made in their order.
template <class... Arguments, std::size_t... I>
std::tuple<Arguments...> arguments_of(stage& on, const std::array<std::size_t, sizeof...(Arguments)>& chosen,
                                      std::index_sequence<I...> /*each*/) {
    return std::tuple<Arguments...>{tried<Arguments>::value(on, chosen[I])...};
}

/// The next mixture of good arguments; false after the last.
template <class... Arguments>
bool next_good(std::array<std::size_t, sizeof...(Arguments)>& chosen) {
    const std::array<std::size_t, sizeof...(Arguments)> ends = {tried<Arguments>::good...};
    for (std::size_t i = chosen.size(); i-- > 0;) {
        if (++chosen[i] < ends[i]) return true;
        chosen[i] = 0;
    }
    return false;
}

/// Whether a function says how it went.
template <class Result, class... Arguments>
constexpr bool has_status = [] {
    if constexpr (sizeof...(Arguments) == 0 || std::is_void_v<Result>)
        return false;
    else
        return std::is_same_v<std::tuple_element_t<sizeof...(Arguments) - 1, std::tuple<Arguments...>>, ipsf_error**>;
}();

/// Whether the library was built with what a function needs.
inline bool is_there(const std::string& name) {
    for (const auto* const component : {"dmn", "xlsx", "html"})
        if (name.find(std::string("_") + component) != std::string::npos) return ipsf_has(component) != 0;
    return true;
}

}  // namespace called
