// Pseudonymous ids, interned: every id of a history is a small index into the dictionary of its kind.
#pragma once

#include <tsl/robin_map.h>

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// Index of an id in its dictionary.
using id_index = std::uint32_t;

/// "No id": an empty cell of an optional id column, or an id that is not known.
inline constexpr id_index no_id = std::numeric_limits<id_index>::max();

namespace detail {
/// Hashes integers and texts alike; transparent, so that looking an id up never makes a string. Integers are mixed: ids handed out in
/// steps (100, 200, ...) would else share their low bits.
struct id_hash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view id) const noexcept { return std::hash<std::string_view>{}(id); }
    [[nodiscard]] std::size_t operator()(std::int64_t id) const noexcept {
        auto mixed = static_cast<std::uint64_t>(id) * 0x9E3779B97F4A7C15U;
        return static_cast<std::size_t>(mixed ^ mixed >> 32U);
    }
};
}  // namespace detail

/// The distinct ids of one kind (coaches, episodes, ...), each with an index in the order of first sight.
/// An id is its text; a 64-bit integer is the same id as its canonical decimal text (7 is "7", but "07" is another id),
/// so it does not matter whether a system hands ids over as integers or as text.
class id_dictionary {
public:
    /// The index of `id`, added if it is new.
    id_index intern(std::int64_t id);
    id_index intern(std::string_view id);

    /// The index of `id`, or `no_id`.
    [[nodiscard]] id_index find(std::int64_t id) const;
    [[nodiscard]] id_index find(std::string_view id) const;

    [[nodiscard]] std::size_t size() const noexcept { return is_integer_.size(); }

    /// The id as text.
    [[nodiscard]] std::string text(id_index index) const;

    /// Whether every id is an integer: then ids order as integers, else bytewise (interfaces.md).
    [[nodiscard]] bool integers() const noexcept { return texts_.empty(); }

    /// Whether the id of `a` comes before that of `b` in the order of results.
    [[nodiscard]] bool before(id_index a, id_index b) const;

    /// All indexes in the order of results.
    [[nodiscard]] std::vector<id_index> ordered() const;

private:
    std::vector<bool> is_integer_;                              // per index
    std::vector<std::int64_t> slots_;                           // per index: the integer, or the place in texts_
    std::vector<std::string> texts_;                            // the ids that are no integers
    tsl::robin_map<std::int64_t, id_index, detail::id_hash> integer_index_;
    tsl::robin_map<std::string, id_index, detail::id_hash, std::equal_to<>> text_index_;
};

}  // namespace ipsf
