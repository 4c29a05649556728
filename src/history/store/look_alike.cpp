// Takes a text; gives the same without what nobody sees: letters in one form, signs that do not print left out, spaces
// as one.
#include "history/store/look_alike.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>

namespace ipsf::detail {
namespace {

bool is_space(utf8proc_int32_t sign) {
    switch (utf8proc_category(sign)) {
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
        case UTF8PROC_CATEGORY_CC:  // a tab, a newline
            return true;
        default:
            return false;
    }
}

struct free_memory {
    void operator()(utf8proc_uint8_t* memory) const noexcept { std::free(memory); }
};

}  // namespace

bool may_look_alike(std::string_view text) noexcept {
    return !std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

std::string looks_of(std::string_view text) {
    utf8proc_uint8_t* made = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &made, static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STABLE | UTF8PROC_IGNORE));
    const std::unique_ptr<utf8proc_uint8_t, free_memory> decomposed(made);
    if (size == UTF8PROC_ERROR_NOMEM) throw std::bad_alloc();
    std::string looks;
    bool after_space = false;
    for (utf8proc_ssize_t at = 0; at < size;) {
        utf8proc_int32_t sign = 0;
        const auto bytes = utf8proc_iterate(made + at, size - at, &sign);
        if (bytes <= 0) break;
        if (is_space(sign)) {
            after_space = !looks.empty();
        } else {
            if (after_space) looks += ' ';
            after_space = false;
            looks.append(reinterpret_cast<const char*>(made + at), static_cast<std::size_t>(bytes));
        }
        at += bytes;
    }
    return looks;
}

}  // namespace ipsf::detail
