// The editions built into the library. Their files are part of the program; each is read when it is first asked for,
// once for all threads.
#include "base/embedded_file.hpp"
#include "edition/built_in_editions.hpp"
#include "edition/document.hpp"
#include "edition/read_edition_facts.hpp"
#include "edition/whole_edition.hpp"

#include <ipsf/edition.hpp>

#include <algorithm>
#include <memory>
#include <mutex>

namespace ipsf {
namespace {

/// What stands before the first table of an edition's file.
struct edition_head {
    edition name;  ///< only id, family and dates
    bool is_based_on_another = false;
};

edition_head read_head(const embedded_file& file) {
    problem_log log(file.name);
    edition_head head;
    if (const auto document = read_document(file.bytes.substr(0, file.bytes.find("\n[") + 1), log)) {
        table_view view(*document, "the edition", log);
        read_edition_name(view, head.name, log);
        head.is_based_on_another = is_based_on_another(*document);
    }
    log.throw_if_any();
    return head;
}

class built_in_edition {
public:
    explicit built_in_edition(const embedded_file& file) : head_(read_head(file)), file_(file) {}

    [[nodiscard]] const edition& name() const noexcept { return head_.name; }
    [[nodiscard]] bool is_based_on_another() const noexcept { return head_.is_based_on_another; }

    /// All of it; read on first use, by whichever thread comes first.
    [[nodiscard]] std::shared_ptr<const ipsf::edition> whole() const {
        const std::lock_guard lock(one_at_a_time_);
        if (whole_ == nullptr) whole_ = read_edition(file_.bytes, file_.name);
        return whole_;
    }

private:
    edition_head head_;
    embedded_file file_;
    mutable std::mutex one_at_a_time_;
    mutable std::shared_ptr<const ipsf::edition> whole_;
};

using editions = std::vector<std::unique_ptr<const built_in_edition>>;

editions find_all() {
    editions all;
    for (const embedded_file& file : embedded_edition_files())
        all.push_back(std::make_unique<const built_in_edition>(file));
    std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        const auto &a = one->name(), &b = other->name();
        return a.published != b.published ? a.published < b.published : a.id < b.id;
    });
    return all;
}

/// All editions by `published`; never destroyed: at the end of the process other threads may still score by them.
const editions& all_editions() {
    static const auto& all = *new editions(find_all());
    return all;
}

[[noreturn]] void refuse_edition(std::string rule, std::string message) {
    problem made;
    made.rule = std::move(rule);
    made.message = std::move(message);
    throw refused(std::move(made));
}

}  // namespace

bool any_built_in_edition(const std::function<bool(const edition&)>& is_so) {
    for (const bool based_on_another : {false, true})
        for (const auto& one : all_editions())
            if (one->is_based_on_another() == based_on_another && is_so(*one->whole())) return true;
    return false;
}

std::vector<std::string> embedded_editions() {
    std::vector<std::string> ids;
    for (const auto& one : all_editions()) ids.push_back(one->name().id);
    return ids;
}

std::shared_ptr<const ipsf::edition> embedded_edition(std::string_view id) {
    std::string ids;
    for (const auto& one : all_editions()) {
        if (one->name().id == id) return one->whole();
        ids += (ids.empty() ? "" : ", ") + one->name().id;
    }
    refuse_edition("unknown-edition", "there is no edition of this id in the library; it has: " + ids);
}

std::shared_ptr<const ipsf::edition> edition_for(day as_of, std::string_view family) {
    if (as_of < earliest_day || as_of > latest_day)
        refuse_edition("out-of-range", "the day that an edition is asked for must lie in the years 1900-2199");
    const built_in_edition* latest = nullptr;
    std::string known;
    for (const auto& one : all_editions()) {
        const auto& name = one->name();
        if (name.family == family && name.covers(as_of) &&
            (latest == nullptr || name.valid_from >= latest->name().valid_from))
            latest = one.get();
        known += (known.empty() ? "" : ", ") + name.id + " (family " + name.family + ", from " +
                 format_day(name.valid_from) +
                 (name.valid_until == no_day ? "" : " to " + format_day(name.valid_until)) + ")";
    }
    if (latest == nullptr)
        refuse_edition("uncovered-date", "no edition of the family covers " + format_day(as_of) +
                                             "; name one of these to use it all the same: " + known);
    return latest->whole();
}

}  // namespace ipsf
