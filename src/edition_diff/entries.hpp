// An edition as a list of what it says, each under a key: two editions differ where the lists do.
#pragma once

#include "edition_diff/written_places.hpp"

#include <ipsf/edition_diff.hpp>

#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ipsf::edition_diff {

struct entry {
    change_kind kind = change_kind::edition;
    int criterion = 0;
    std::string key;
    std::optional<language> in;
    text about;
    std::string value;
    text in_words;  ///< the value as people read it; empty: as it is
    place at;
    std::string part_of;  ///< key of the thing that it is a part of (of the same criterion), or empty
    bool whole = false;  ///< stands for a thing with parts: differs only where the thing is new or dropped, and then in
                         ///< place of the parts

    /// What tells it from all others of its edition.
    [[nodiscard]] auto name() const { return std::tie(kind, criterion, key, in); }
};

/// The thing that parts are of.
struct thing {
    std::string key;
    text about;  ///< in words
    place at;
    std::string part_of = {};
};

/// Adds entries; a thing goes before its parts.
class entry_list {
public:
    explicit entry_list(const edition& edition) : places_(edition) {}

    void in_criterion(int id) { criterion_ = id; }

    void whole(change_kind kind, const thing& of, std::string value, text in_words = {});
    void whole(change_kind kind, const thing& of, const text& value);
    /// A thing that has no parts.
    void single(change_kind kind, const thing& of, std::string value, text in_words = {});
    /// Where that is written (written_places::find).
    [[nodiscard]] place place_of(place at, std::initializer_list<std::string_view> names) const {
        return places_.find(at, names);
    }
    /// A part `name` of the thing, whose words `said` follows; it stands under that name in the table at the thing's
    /// place, if it does. A thing with an empty key is no thing of its own: its parts stand alone.
    void part(change_kind kind, const thing& of, const std::string& name, const text& said, std::string value,
              text in_words = {});
    /// The same of a text in both languages; none where it is empty.
    void part(change_kind kind, const thing& of, const std::string& name, const text& said, const text& value);

    [[nodiscard]] const std::vector<entry>& all() const noexcept { return all_; }

private:
    written_places places_;
    int criterion_ = 0;
    std::vector<entry> all_;
};

// Each adds what one part of an edition says.
void list_head(const edition& edition, entry_list& list);       ///< dates, names, texts of the edition as a whole
void list_totals(const edition& edition, entry_list& list);     ///< levels, review intervals, sections, principles
void list_decisions(const edition& edition, entry_list& list);  ///< named choices, what is counted, readings
void list_criterion(const criterion& made, gsl::span<const named_choice> choices, entry_list& list);
void list_only(const criterion& made, entry_list& list);  ///< that there is this criterion, and no more
void list_process(const process_rules& process, entry_list& list);
/// Those of criteria that `other` has too, and of totals.
void list_cases(const edition& edition, const ipsf::edition& other, entry_list& list);

/// The file's word for a member of an enumeration, from the list of them.
template <class Names, class Word>
[[nodiscard]] std::string name_in(const Names& names, Word which) {
    return std::string(names[static_cast<std::size_t>(which)]);
}

/// "1, 2, 3"
[[nodiscard]] std::string listed(const std::vector<int>& numbers);
[[nodiscard]] std::string listed(const std::vector<std::string>& words, std::string_view between = ", ");

}  // namespace ipsf::edition_diff
