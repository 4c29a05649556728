// Named choices: what they may be, and which of them the library acts on by itself (docs/measures.md, end).
#pragma once

#include <ipsf/edition.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ipsf {

/// The named choice of that key, or null: an edition need not offer every choice.
[[nodiscard]] const named_choice* find_choice(const edition& edition, std::string_view key) noexcept;

/// What people read for a value of the choice: the label of a word, or the number as it is.
[[nodiscard]] std::string value_in_words(const named_choice& choice, std::string_view value, language in);

/// Whether the named choice is there and has that value.
[[nodiscard]] bool is_chosen(const edition& edition, std::string_view key, std::string_view value) noexcept;

/// Whether a choice may have that value.
[[nodiscard]] bool is_allowed(const named_choice& choice, std::string_view value);

/// The values that it may have, in words: "one of counts, ratings"; "a whole number from 0 to 100".
[[nodiscard]] std::string allowed_values(const named_choice& choice);

/// Whether the library acts on the choice of that key, whatever the cells say.
[[nodiscard]] bool is_acted_on(std::string_view key) noexcept;

/// Why the library cannot act on the choice as it is declared: a word that means nothing to it. Empty when it can, or
/// need not.
[[nodiscard]] std::optional<std::string> why_not_understood(const named_choice& choice);

}  // namespace ipsf
