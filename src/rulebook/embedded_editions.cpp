#include "rulebook/embedded_rulebooks.hpp"

#include <ipsf/rulebook.hpp>

#include <algorithm>

namespace ipsf {
namespace {

using editions = std::vector<std::shared_ptr<const rulebook>>;

editions read_all() {
    editions read;
    for (const embedded_file& file : embedded_rulebooks()) read.push_back(read_rulebook(file.bytes, file.name));
    std::sort(read.begin(), read.end(),
              [](const auto& a, const auto& b) { return a->published != b->published ? a->published < b->published : a->id < b->id; });
    return read;
}

/// All editions by `published`; read on first use, by whichever thread comes first, and never destroyed: at the end of the process other
/// threads may still score by them.
const editions& all_editions() {
    static const auto& all = *new editions(read_all());
    return all;
}

[[noreturn]] void refuse_edition(std::string rule, std::string message) {
    problem made;
    made.rule = std::move(rule);
    made.message = std::move(message);
    throw refused(std::move(made));
}

}  // namespace

std::vector<std::string> embedded_editions() {
    std::vector<std::string> ids;
    for (const auto& one : all_editions()) ids.push_back(one->id);
    return ids;
}

std::shared_ptr<const rulebook> embedded_edition(std::string_view id) {
    std::string ids;
    for (const auto& one : all_editions()) {
        if (one->id == id) return one;
        ids += (ids.empty() ? "" : ", ") + one->id;
    }
    refuse_edition("unknown-edition", "there is no edition of this id in the library; it has: " + ids);
}

std::shared_ptr<const rulebook> edition_for(day as_of, std::string_view family) {
    std::shared_ptr<const rulebook> latest;
    std::string known;
    for (const auto& one : all_editions()) {
        if (one->family == family && one->covers(as_of) && (latest == nullptr || one->valid_from >= latest->valid_from)) latest = one;
        known += (known.empty() ? "" : ", ") + one->id + " (family " + one->family + ", from " + format_day(one->valid_from) +
                 (one->valid_until == no_day ? "" : " to " + format_day(one->valid_until)) + ")";
    }
    if (latest == nullptr)
        refuse_edition("uncovered-date",
                       "no edition of the family covers " + format_day(as_of) + "; name one of these to use it all the same: " + known);
    return latest;
}

}  // namespace ipsf
