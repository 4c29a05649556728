// Pseudonymous ids, interned: every id of a history is a small index into the dictionary of its kind.
// Needs the library: all of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// Index of an id in its dictionary.
using id_index = std::uint32_t;

/// "No id": an empty cell of an optional id column, or an id that is not known.
inline constexpr id_index no_id = std::numeric_limits<id_index>::max();

/// The distinct ids of one kind (coaches, episodes, ...), each with an index in the order in which they were first
/// seen. An id is its text; a 64-bit integer is the same id as its canonical decimal text (7 is "7", but "07" is
/// another id), so it does not matter whether a system hands ids over as integers or as text. Copies share what they
/// have in common. Reading from several threads at once is fine while nobody adds.
class id_dictionary {
public:
    id_dictionary();

    /// The index of `id`, added if it is new.
    id_index intern(std::int64_t id);
    id_index intern(std::string_view id);
    /// The same for a text that is no canonical integer; when it is new and not `good`, it is not added, and the result
    /// is `no_id`.
    id_index intern_text(std::string_view id, bool (*good)(std::string_view) noexcept);
    /// The index here of every id of `other`, by its index there; added if it is new.
    [[nodiscard]] std::vector<id_index> intern_all(const id_dictionary& other);

    /// The index of `id`, or `no_id`.
    [[nodiscard]] id_index find(std::int64_t id) const;
    [[nodiscard]] id_index find(std::string_view id) const;

    [[nodiscard]] std::size_t size() const noexcept;

    /// Bytes of memory held, shared ones included.
    [[nodiscard]] std::size_t bytes() const noexcept;

    /// The id as text.
    [[nodiscard]] std::string text(id_index index) const;

    /// The id as it is kept; null when it is an integer.
    [[nodiscard]] const std::string* kept_text(id_index index) const;

    /// Whether ids order as integers, which they do when every id is one; else bytewise (docs/json.md).
    [[nodiscard]] bool integers() const noexcept;
    /// Orders ids bytewise even where all of them are integers: a part keeps the order that its ids have in the whole.
    void order_as_texts() noexcept { as_texts_ = true; }

    /// Whether the id of `a` comes before that of `b` in the order of results.
    [[nodiscard]] bool before(id_index a, id_index b) const;

    /// All indexes in the order of results.
    [[nodiscard]] std::vector<id_index> ordered() const;

    /// A dictionary with the same ids at the same indexes, to which a few can be added without copying those.
    [[nodiscard]] id_dictionary continued() const;

private:
    struct content;
    [[nodiscard]] content& own();
    [[nodiscard]] id_index find_text(std::string_view id) const;
    [[nodiscard]] id_index add_text(std::string_view id);
    [[nodiscard]] bool is_integer(id_index index) const;
    [[nodiscard]] std::int64_t slot(id_index index) const;
    [[nodiscard]] const std::string& text_of_slot(id_index index) const;

    [[nodiscard]] static const std::shared_ptr<const content>& nothing();

    std::shared_ptr<const content> earlier_;  // ids of the history that was continued, never added to
    std::shared_ptr<content> own_;            // the others; copied before it is added to when others share it
    bool as_texts_ = false;
};

}  // namespace ipsf
