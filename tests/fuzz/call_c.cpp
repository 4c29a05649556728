// Up to eight functions of the C ABI one after another, each with arguments that the bytes choose: handles or NULL,
// numbers, texts, structs with their fields replaced. No call may blame the library for it (IPSF_INTERNAL), leave an
// output after a failure, or crash.
#include "capi/tried_arguments.hpp"
#include "fuzz/input_bytes.hpp"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string_view>

using namespace called;
using ipsf::test::input_bytes;

namespace {

/// Counts of what arrays hold are a caller's to get right, or so wrong that no array can be meant.
template <class Number>
Number count_from(input_bytes& from) {
    static constexpr std::array<Number, 6> counts = {
        0, 1, 2, -1, std::numeric_limits<Number>::max(), std::numeric_limits<Number>::min()};
    return counts.at(from.below(counts.size()));
}

template <class Field>
void replace(input_bytes& from, std::string_view name, Field& field, stage& on) {
    if constexpr (std::is_same_v<Field, const char*>) {
        auto* const room = on.room<char>(260);
        auto text = from.text();
        std::replace(text.begin(), text.end(), '/', '_');  // a name of a file stays in the working folder
        std::copy(text.begin(), text.end(), room);
        field = from.below(8) == 0 ? nullptr : room;
    } else if constexpr (std::is_integral_v<Field>) {
        if (name == "struct_size") return;  // hostile.cpp tries all there are
        field = name.ends_with("count") ? count_from<Field>(from) : from.number<Field>();
    } else if constexpr (requires { field.text; }) {
        replace(from, "text", field.text, on);
        field.integer = from.number<std::int64_t>();
    } else {
        field = from.flag() ? field : Field{};
    }
}

template <class Struct, class Given, class Field>
void replace_own(input_bytes& from, Struct& one, stage& on, std::string_view name, Field Given::*field) {
    if constexpr (std::is_same_v<Given, Struct>)
        if (from.below(4) == 0) replace(from, name, one.*field, on);
}
/// A fourth of the fields.
template <class Struct>
void replace_fields(input_bytes& from, Struct& one, stage& on) {
#define REPLACE(type, field) replace_own(from, one, on, #field, &type::field);
    IPSF_EACH_FIELD(REPLACE)
#undef REPLACE
}

template <class Type>
Type argument(input_bytes& from, stage& on) {
    if constexpr (std::is_same_v<Type, const char*>) {
        if (from.flag()) return tried<Type>::value(on, from.below(tried<Type>::good));
        Type text = nullptr;
        replace(from, "text", text, on);
        return text;
    } else if constexpr (std::is_same_v<Type, std::int64_t>) {
        return on.length != 1 ? std::exchange(on.length, 1) : count_from<Type>(from);
    } else if constexpr (std::is_integral_v<Type>) {
        return from.flag() ? tried<Type>::value(on, from.below(tried<Type>::all)) : from.number<Type>();
    } else if constexpr (std::is_pointer_v<Type> && requires(Type given) { given->struct_size; } &&
                         std::is_const_v<std::remove_pointer_t<Type>>) {
        using element = std::remove_const_t<std::remove_pointer_t<Type>>;
        if (from.below(16) == 0) return nullptr;
        auto* const array = on.room<element>(8);
        for (std::size_t i = 0; i < 8; ++i) array[i] = good_struct<element>();
        // Values that a column's type says nothing of are as long as its good ones.
        if constexpr (!std::is_same_v<element, ipsf_column>)
            for (std::size_t i = 0; i < 2; ++i) replace_fields(from, array[i], on);
        return array;
    } else {
        return tried<Type>::value(on, from.below(8) == 0 ? count_of<Type>() - 1 : 0);
    }
}

template <class Result, class... Arguments>
void call(const char* name, Result (*function)(Arguments...), input_bytes& from) {
    stage on;
    const std::tuple<Arguments...> arguments{argument<Arguments>(from, on)...};
    if constexpr (has_status<Result, Arguments...>) {
        const auto status = std::apply(function, arguments);
        const auto must_be = [&](bool good, const char* what) {
            if (good) return;
            std::fprintf(stderr, "%s %s\n", name, what);
            std::abort();
        };
        must_be(status != IPSF_INTERNAL && status >= 0, "calls a caller's mistake its own");
        if (status != IPSF_OK)
            for (const auto& empty : on.is_empty) must_be(empty(), "leaves an output after a failure");
        if (on.error != nullptr)
            must_be((*on.error == nullptr) == (status == IPSF_OK), "gives no error, or one too many");
    } else {
        std::apply([&](auto... given) { static_cast<void>(function(given...)); }, arguments);
    }
}

#define CALL(name) [](input_bytes& from) { call(#name, name, from); },
constexpr auto calls = std::to_array<void (*)(input_bytes&)>({IPSF_EACH_FUNCTION(CALL)});
#undef CALL

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    input_bytes from(data, size);
    for (int count = 0; count < 8 && !from.empty(); ++count)
        calls.at(from.number<std::uint16_t>() % calls.size())(from);
    return 0;
}
