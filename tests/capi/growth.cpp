// What happens when structs grow: every struct that callers give or get, with one field more in the library than the
// caller's header has, and with one field less. The functions of the edge that read and write structs have no say in
// how long one was when it was first released.
#include "boundary.hpp"

#include "capi/abi_lists.hpp"
#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace {

/// The struct as a later release of the library has it.
template <class Struct>
struct grown : Struct {
    std::int64_t added;
};

constexpr std::int64_t as_when_not_given = 77;

}  // namespace

template <class Struct>
struct ipsf::capi::first_release<grown<Struct>> : first_release<Struct> {};

namespace {

using namespace ipsf::capi;
using bytes =
    std::vector<unsigned char>;  // exactly as long as the caller's memory, so that a sanitizer sees what goes beyond

/// A caller's array of `count` structs of `size` bytes, of which the first `told` say how long they are; all other
/// bytes are `filling`.
bytes array_of(std::size_t count, std::uint32_t size, unsigned char filling) {
    bytes made(count * size, filling);
    for (std::size_t i = 0; i < count; ++i) std::memcpy(made.data() + i * size, &size, sizeof size);
    return made;
}

template <class Struct>
const Struct* given(const bytes& from) {
    return reinterpret_cast<const Struct*>(from.data());
}

/// Sets the reserved field of each struct of an array, if they have one.
template <class Struct>
bool reserve(bytes& in, std::uint32_t size, std::int32_t value) {
    if constexpr (requires(Struct & one) { one.reserved; }) {
        static_assert(sizeof(Struct::reserved) == sizeof value);
        for (std::size_t at = 0; at < in.size(); at += size)
            std::memcpy(in.data() + at + offsetof(Struct, reserved), &value, sizeof value);
        return true;
    }
    return false;
}

/// That a struct says it is `size` bytes long is refused; more than the first four are not looked at.
template <class Struct>
void check_refused(std::uint32_t size) {
    CAPTURE(size);
    bytes told(sizeof size);
    std::memcpy(told.data(), &size, sizeof size);
    CHECK_THROWS_AS(size_of(given<Struct>(told)), invalid_argument);
}

template <class Struct>
void check_sizes() {
    const std::uint32_t first = first_release<Struct>::size;
    for (const std::uint32_t size : {0U, 3U, 4U, first - 4, first - 1, first + 1, 4100U, UINT32_MAX - 3, UINT32_MAX})
        check_refused<Struct>(size);
    CHECK_THROWS_AS(size_of<Struct>(nullptr), invalid_argument);
}

template <class Struct>
void check_given() {
    check_sizes<Struct>();
    check_sizes<grown<Struct>>();

    grown<Struct> empty{};
    empty.added = as_when_not_given;
    // From a caller who was compiled with today's header, or with that of the first release.
    for (const std::uint32_t size : {std::uint32_t{sizeof(Struct)}, first_release<Struct>::size}) {
        auto old = array_of(3, size, 0x5A);
        reserve<Struct>(old, size, 0);
        std::size_t read = 0;
        read_structs(given<grown<Struct>>(old), 3, empty, [&](const grown<Struct>& one) {
            CHECK(std::memcmp(&one, old.data() + read * size, size) == 0);
            CHECK(one.added == as_when_not_given);
            ++read;
        });
        CHECK(read == 3);
    }
    // From one with a later header than the library's: what is not known has to be zero.
    const std::uint32_t later = sizeof(Struct) + 8;
    auto all = array_of(3, later, 0);
    std::size_t read = 0;
    const auto count = [&](const Struct&) { ++read; };
    read_structs(given<Struct>(all), 3, Struct{}, count);
    CHECK(read == 3);
    all.back() = 1;
    CHECK_THROWS_AS(read_structs(given<Struct>(all), 3, Struct{}, count), invalid_argument);
    all.back() = 0;
    all[sizeof(Struct)] = 1;
    CHECK_THROWS_AS(read_struct(given<Struct>(all), Struct{}), invalid_argument);
    all[sizeof(Struct)] = 0;
    // What is reserved is zero, so that it can mean something one day.
    if (reserve<Struct>(all, later, 1)) CHECK_THROWS_AS(read_struct(given<Struct>(all), Struct{}), invalid_argument);
    // All of an array have one size.
    auto mixed = array_of(2, sizeof(Struct), 0);
    const std::uint32_t less = sizeof(Struct) - 4;
    std::memcpy(mixed.data() + sizeof(Struct), &less, sizeof less);
    CHECK_THROWS_AS(read_structs(given<Struct>(mixed), 2, Struct{}, count), invalid_argument);
}

/// Has the library write three structs, each byte of the i-th being i + 1, into a caller's array of structs of `size`
/// bytes.
template <class Struct>
void check_written(std::uint32_t size) {
    CAPTURE(size);
    constexpr unsigned char untouched = 0xEE;
    auto out = array_of(3, size, untouched);
    for (std::size_t i = 1; i < 3; ++i)
        std::memset(out.data() + i * size, untouched, sizeof size);  // only the first says how long all are
    write_structs(reinterpret_cast<Struct*>(out.data()), 3,
                  [](std::size_t i, Struct& to) { std::memset(&to, static_cast<int>(i) + 1, sizeof to); });
    for (std::size_t i = 0; i < 3; ++i) {
        const auto* one = out.data() + i * size;
        std::uint32_t told = 0;
        std::memcpy(&told, one, sizeof told);
        CHECK(told == size);
        const auto known = std::min<std::size_t>(size, sizeof(Struct));
        for (std::size_t at = sizeof told; at < size; ++at) REQUIRE(one[at] == (at < known ? i + 1 : untouched));
    }
}

template <class Struct>
void check_filled() {
    check_sizes<Struct>();
    check_sizes<grown<Struct>>();
    check_written<grown<Struct>>(first_release<Struct>::size);
    check_written<grown<Struct>>(sizeof(Struct));
    check_written<grown<Struct>>(sizeof(grown<Struct>));
    check_written<Struct>(sizeof(Struct));
    check_written<Struct>(sizeof(Struct) + 8);
    check_written<Struct>(sizeof(Struct) + 4);
}

}  // namespace

#define GIVEN_STRUCT(type, initial) \
    SECTION(#type) { check_given<type>(); }
#define FILLED_STRUCT(type, initial) \
    SECTION(#type) { check_filled<type>(); }

TEST_CASE("every struct that a caller gives is read from older and from newer callers"){IPSF_EACH_GIVEN_STRUCT(
    GIVEN_STRUCT)} TEST_CASE("every struct that a caller gets is written for older and for newer callers") {
    IPSF_EACH_FILLED_STRUCT(FILLED_STRUCT)
}

#undef GIVEN_STRUCT
#undef FILLED_STRUCT
