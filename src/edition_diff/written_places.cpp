// Takes an edition; reads its text once more and finds the place of any value by the table it is in and its name.
#include "edition_diff/written_places.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ipsf::edition_diff {
namespace {

const node* entry_of(const node& list, std::string_view name) {
    for (std::size_t i = 0; i < list.elements.size(); ++i) {
        const node* named = find_member(list.elements[i], "name");
        if (std::to_string(i + 1) == name || (named != nullptr && named->text == name)) return &list.elements[i];
    }
    return nullptr;
}

const node* part_of(const node& whole, std::string_view name) {
    return whole.kind == node_kind::list ? entry_of(whole, name) : find_member(whole, name);
}

}  // namespace

written_places::written_places(const edition& edition) {
    problem_log log(edition.files);
    if (auto read = read_document(*edition.toml, log)) *document_ = std::move(*read);
    if (edition.origins != nullptr) take_origins(*document_, *edition.origins);
    add(*document_);
    std::stable_sort(tables_.begin(), tables_.end(),
                     [](const placed_table& a, const placed_table& b) { return a.at < b.at; });
}

void written_places::add(const node& one) {
    if (one.kind == node_kind::table) tables_.push_back({one.at, &one});
    for (const node& element : one.elements) add(element);
    for (const member& each : one.members) add(each.value);
}

place written_places::find(place at, std::initializer_list<std::string_view> names) const {
    const node* found = at.line == 0 ? document_.get() : nullptr;
    // A header of a table in tables is the place of all of them.
    const auto is_before = [](const placed_table& one, place on) { return one.at < on; };
    for (auto one = std::lower_bound(tables_.begin(), tables_.end(), at, is_before);
         found == nullptr && one != tables_.end() && one->at == at; ++one)
        if (std::any_of(names.begin(), names.end(),
                        [&](std::string_view name) { return part_of(*one->value, name) != nullptr; }))
            found = one->value;
    for (const std::string_view name : names)
        if (const node* inner = found == nullptr ? nullptr : part_of(*found, name)) {
            found = inner;
            at = found->at;
        }
    return at;
}

}  // namespace ipsf::edition_diff
