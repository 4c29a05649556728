// What every function of the C ABI does at its edge: check arguments, keep exceptions in, say what went wrong.
#pragma once

#include "released_sizes.hpp"

#include <ipsf.h>

#include <ipsf/components.hpp>
#include <ipsf/edition.hpp>
#include <ipsf/load.hpp>
#include <ipsf/problem.hpp>

#include <gsl/span>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct ipsf_error {
    std::int32_t status = IPSF_OK;
    std::string message;
    std::vector<ipsf::problem> problems;
    std::int64_t problem_count = 0;
};

namespace ipsf::capi {

/// A mistake in the calling program: IPSF_INVALID_ARGUMENT.
class invalid_argument : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

inline void require(bool holds, const char* otherwise) {
    if (!holds) throw invalid_argument(otherwise);
}

/// Puts the error into the caller's variable, if there is one; never throws: without memory the status alone has to do.
std::int32_t fail(ipsf_error** error, std::int32_t status, std::string_view message,
                  const refused* why = nullptr) noexcept;

/// Runs the body of one function of the C ABI.
template <class Body>
std::int32_t guarded(ipsf_error** error, Body&& body) noexcept {
    ipsf_error_free(error);
    try {
        body();
        return IPSF_OK;
    } catch (const refused& problem) {
        return fail(error, IPSF_REFUSED, problem.what(), &problem);
    } catch (const invalid_argument& mistake) {
        return fail(error, IPSF_INVALID_ARGUMENT, mistake.what());
    } catch (const unsupported& missing) {
        return fail(error, IPSF_UNSUPPORTED, missing.what());
    } catch (const cancelled& stop) {
        return fail(error, IPSF_CANCELLED, stop.what());
    } catch (const over_memory_limit& stop) {
        return fail(error, IPSF_OUT_OF_MEMORY, stop.what());
    } catch (const std::bad_alloc&) {
        return fail(error, IPSF_OUT_OF_MEMORY, "out of memory");
    } catch (const std::exception& mistake) {
        return fail(error, IPSF_INTERNAL, mistake.what());
    } catch (...) {
        return fail(error, IPSF_INTERNAL, "an unknown exception");
    }
}

/// The same for functions that give a handle: the out-parameter is required, NULL until all has gone well.
template <class Handle, class Make>
std::int32_t guarded_new(Handle** out, ipsf_error** error, Make&& make) noexcept {
    if (out != nullptr) *out = nullptr;
    return guarded(error, [&] {
        require(out != nullptr, "`out` is NULL");
        *out = make();
    });
}

/// Frees a handle and empties its variable; takes NULL twice over.
template <class Handle>
void free_handle(Handle** handle) noexcept {
    if (handle == nullptr) return;
    delete *handle;
    *handle = nullptr;
}

/// The body of a function that lends a text: `out` is required, and both outputs are empty until all has gone well.
template <class Make>
std::int32_t guarded_text(const char** out, std::int64_t* length, ipsf_error** error, Make&& make) noexcept {
    if (out != nullptr) *out = nullptr;
    if (length != nullptr) *length = 0;
    return guarded(error, [&] {
        require(out != nullptr, "the out-parameter for the text is NULL");
        const std::string& text = make();
        *out = text.c_str();
        if (length != nullptr) *length = static_cast<std::int64_t>(text.size());
    });
}

/// A text with its length, or -1 for one that ends with a NUL.
inline std::string_view text_of(const char* text, std::int64_t length) {
    require(text != nullptr || length == 0, "a text is NULL");
    require(length >= -1, "a length is negative");
    require(length <= PTRDIFF_MAX / 2, "a length is larger than any text");
    if (length == -1) return text;
    return {text, static_cast<std::size_t>(length)};
}

/// The language of a text for people; NULL: English.
inline language language_of(const char* given) {
    if (given == nullptr) return language::en;
    const auto asked = text_of(given, -1);
    require(asked == "en" || asked == "fi", "`language` is neither \"en\" nor \"fi\"");
    return asked == "fi" ? language::fi : language::en;
}

/// No array takes half of all addresses: a larger count is a mistake, and would not be a size in bytes.
template <class Element>
constexpr std::int64_t most_elements = PTRDIFF_MAX / 2 / static_cast<std::ptrdiff_t>(sizeof(Element));

/// The caller's array of `count` elements.
template <class Element>
gsl::span<const Element> span_of(const Element* elements, std::int64_t count) {
    require(count >= 0, "a count is negative");
    require(count <= most_elements<Element>, "a count is larger than any array");
    require(elements != nullptr || count == 0, "an array is NULL but its count is not 0");
    return {elements, static_cast<std::size_t>(count)};
}

/// The caller's array of texts.
inline std::vector<std::string> texts_of(const char* const* texts, std::int64_t count) {
    std::vector<std::string> read;
    for (const char* text : span_of(texts, count)) read.emplace_back(text_of(text, -1));
    return read;
}

/// A struct may be as long as in any release, before and after this one, and no release will have a longer one.
constexpr std::uint32_t longest_struct = 4096;

/// What a struct says of its own length. The struct need not be aligned: in an array it stands where the first one's
/// length has it.
template <class Struct>
std::uint32_t size_of(const Struct* given) {
    require(given != nullptr, "a struct is NULL");
    std::uint32_t size = 0;
    std::memcpy(&size, given, sizeof size);
    require(size >= first_release<Struct>::size,
            "struct_size is smaller than the struct ever was: set it to its sizeof");
    require(size <= longest_struct && size % alignof(std::uint32_t) == 0,
            "struct_size is no struct's: set it to its sizeof");
    return size;
}

/// Reads a struct by its own `struct_size`: what the caller's is too short for stays as in `empty`; what it is too long
/// for must be zero.
template <class Struct>
Struct read_struct(const Struct* given, const Struct& empty) {
    const std::uint32_t size = size_of(given);
    const auto* bytes = reinterpret_cast<const unsigned char*>(given);
    for (std::size_t i = sizeof(Struct); i < size; ++i)
        require(bytes[i] == 0, "a struct is larger than this library knows and uses what it does not know");
    Struct copy = empty;
    std::memcpy(&copy, given, std::min<std::size_t>(size, sizeof(Struct)));
    // So that a later release can give it a meaning.
    if constexpr (requires { copy.reserved; }) require(copy.reserved == 0, "a reserved field is not 0");
    return copy;
}

/// Reads the caller's array of `count` structs, which are all as long as the first says, one after another.
template <class Struct, class Take>
void read_structs(const Struct* given, std::int64_t count, const Struct& empty, Take&& take) {
    if (span_of(given, count).empty()) return;
    const std::uint32_t size = size_of(given);
    const auto* place = reinterpret_cast<const unsigned char*>(given);
    for (std::int64_t i = 0; i < count; ++i, place += size) {
        const Struct read = read_struct(reinterpret_cast<const Struct*>(place), empty);
        require(read.struct_size == size, "the structs of an array differ in struct_size");
        take(read);
    }
}

/// Writes structs into the caller's array, whose elements are as long as its first says; what they have beyond ours is
/// left alone.
template <class Struct, class Fill>
void write_structs(Struct* out, std::size_t count, Fill&& fill) {
    if (count == 0) return;
    const std::uint32_t size = size_of(out);
    auto* place = reinterpret_cast<unsigned char*>(out);
    for (std::size_t i = 0; i < count; ++i, place += size) {
        Struct filled{};
        fill(i, filled);
        filled.struct_size = size;
        std::memcpy(place, &filled, std::min<std::size_t>(size, sizeof(Struct)));
    }
}

/// Checks that `count` items from `first` are among `available`.
inline void require_range(std::int64_t first, std::int64_t count, std::size_t available) {
    require(
        first >= 0 && count >= 0 && static_cast<std::uint64_t>(first) + static_cast<std::uint64_t>(count) <= available,
        "`first` and `count` ask for more than there is");
}

/// Fills a struct with a problem, whose texts it lends.
void lend(const problem& from, ipsf_problem& to);

/// The text of an id given by row, or empty; integers as their decimal text.
std::string id_text(const ipsf_id& id);

}  // namespace ipsf::capi
