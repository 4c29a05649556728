// Takes texts; gives them with other letters, character by character as Unicode pairs them.
#include "base/capitals.hpp"

#include "base/append_character.hpp"
#include "base/visible.hpp"

#include <utf8proc.h>

namespace ipsf::pages {
namespace {

bool is_letter(utf8proc_int32_t code) {
    const auto category = utf8proc_category(code);
    return UTF8PROC_CATEGORY_LU <= category && category <= UTF8PROC_CATEGORY_LO;
}

/// Every character by `change`.
template <class Change>
std::string changed(std::string_view text, Change change) {
    std::string made;
    while (!text.empty()) {
        const auto [code, length, well_formed] = first_character(text);
        detail::append_character(static_cast<char32_t>(change(static_cast<utf8proc_int32_t>(code))), made);
        text.remove_prefix(length);
    }
    return made;
}

}  // namespace

std::string with_capital(std::string_view text) {
    return changed(text, [found = false](utf8proc_int32_t code) mutable {
        if (found || !is_letter(code)) return code;
        found = true;
        return utf8proc_toupper(code);
    });
}

std::string in_small_letters(std::string_view text) {
    return changed(text, [](utf8proc_int32_t code) { return utf8proc_tolower(code); });
}

}  // namespace ipsf::pages
