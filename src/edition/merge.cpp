// Why it is done so: what is merged are parsed documents, before anything of an edition is read. So whatever comes
// behind (reading, checks, the hash) sees one whole document and knows of no base, and a value keeps the place it was
// read at, so that a message names the file where it is to be mended. Elements of a list of tables are found by what
// names them, not by their place: a base that gains a row does not change what an edition based on it says. (A list of
// plain values, such as `levels`, has nothing but places.) What finds nothing in the base to remove or to replace is
// refused: its name is misspelt, and the base's rule would stay in force unnoticed.
#include "edition/merge.hpp"

#include "edition/table_view.hpp"
#include "edition/write_document.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace ipsf {
namespace {

/// A key that names an element, and of what kind its value is.
struct naming_key {
    std::string_view key;
    node_kind kind = node_kind::text;
};

/// A list of tables, and the keys that name an element of it.
struct named_list {
    std::string_view path;
    std::array<naming_key, 2> keys;
};
constexpr naming_key by_text(std::string_view key) { return {key, node_kind::text}; }
constexpr naming_key by_number(std::string_view key) { return {key, node_kind::whole}; }
constexpr naming_key by_table(std::string_view key) { return {key, node_kind::table}; }
constexpr std::array named_lists{
    named_list{"level", {by_text("key")}},
    named_list{"review_interval", {by_number("at_least")}},
    named_list{"total_case", {by_number("total")}},
    named_list{"scale", {by_text("key")}},
    named_list{"scale.level", {by_text("key")}},
    named_list{"scale.review_interval", {by_number("at_least")}},
    named_list{"scale.total_case", {by_number("total")}},
    named_list{"section", {by_text("key")}},
    named_list{"principle", {by_text("key")}},
    named_list{"criterion", {by_number("id")}},
    named_list{"criterion.row", {by_text("id")}},
    named_list{"criterion.case", {by_table("given")}},
    named_list{"process.phase", {by_number("number")}},
    named_list{"process.move", {by_number("from"), by_number("to")}},
    named_list{"process.deadline", {by_text("key")}},
};

/// Tables whose keys are names that the file gives.
constexpr std::array<std::string_view, 4> tables_of_names{"criterion.input", "criterion.derived", "choice", "reading"};

constexpr std::string_view removed = "removed";
constexpr std::string_view replaced = "replaced";

const named_list* find_list(std::string_view path) {
    const auto* const found =
        std::find_if(named_lists.begin(), named_lists.end(), [&](const named_list& one) { return one.path == path; });
    return found == named_lists.end() ? nullptr : &*found;
}

bool is_table_of_names(std::string_view path) {
    return std::find(tables_of_names.begin(), tables_of_names.end(), path) != tables_of_names.end();
}

/// Tables that say one thing with all of their members: a condition, and what a case gives.
bool is_whole(std::string_view path) { return path == "criterion.row.when" || path == "criterion.case.given"; }

std::string_view last_name(std::string_view path) {
    const auto point = path.rfind('.');
    return point == std::string_view::npos ? path : path.substr(point + 1);
}

/// "review interval"
std::string in_words(std::string_view path) {
    std::string words(last_name(path));
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

/// The same for tables whose members stand in another order.
std::string name_of(const node& value) {
    if (value.kind != node_kind::table) return value.kind == node_kind::text ? value.text : written_value(value);
    node sorted = value;
    std::sort(sorted.members.begin(), sorted.members.end(),
              [](const member& a, const member& b) { return a.key < b.key; });
    return written_value(sorted);
}

class merging {
public:
    merging(const std::string& base_id, problem_log& log) : base_id_(base_id), log_(log) {}

    /// Tables. `path` is that of `base`, without the names that the file gives to elements.
    node merge(node base, const node& own, const std::string& path) {
        base.at = own.at;
        for (const member& one : own.members)
            if (!is_asking(one, path)) merge_member(base, one, path.empty() ? one.key : path + "." + one.key);
        return base;
    }

    /// What only a part of an edition can be asked to be.
    void refuse_asked_of_all(const node& own) {
        for (const member& one : own.members)
            if (is_asking(one, ""))
                log_.add(
                    one.at, "unknown-key",
                    "`" + one.key +
                        "` of the edition itself says nothing; leave it out, or write it beside what names a part");
    }

private:
    void merge_member(node& base, const member& own, const std::string& path) {
        const auto found = std::find_if(base.members.begin(), base.members.end(),
                                        [&](const member& one) { return one.key == own.key; });
        const bool is_there = found != base.members.end();
        const std::string what = described(path, own.key);
        if (own.value.kind == node_kind::table && !is_whole(path)) {
            if (is_asked(own.value, removed, path, what)) {
                refuse_more(own.value, {}, what);
                if (is_there)
                    base.members.erase(found);
                else
                    refuse_unknown(own.at, what, "to remove");
                return;
            }
            if (is_asked(own.value, replaced, path, what)) {
                if (!is_there) return refuse_unknown(own.at, what, "to replace");
                found->at = own.at;
                found->value = added(own.value, path);
                return;
            }
        }
        if (!is_there) {
            base.members.push_back({own.key, own.at, added(own.value, path)});
            if (is_name(path)) base.members.back().value.remark = has_none(what);
            return;
        }
        node& was = found->value;
        if (own.value.kind == node_kind::table && was.kind == node_kind::table && !is_whole(path)) {
            was = merge(std::move(was), own.value, path);
        } else if (own.value.kind == node_kind::list && was.kind == node_kind::list && find_list(path) != nullptr) {
            was = merge_lists(std::move(was), own.value, path);
        } else if (own.value.kind == node_kind::table && was.kind == node_kind::list && find_list(path) == nullptr) {
            merge_entries(was, own.value, path);
        } else {
            was = added(own.value, path);
        }
        found->at = own.at;
    }

    /// What the base does not have: there is nothing in it to remove or to replace either.
    node added(const node& own, const std::string& path) {
        node made = own;
        made.elements.clear();
        made.members.clear();
        if (own.kind == node_kind::table && !is_whole(path)) return merge(std::move(made), own, path);
        if (own.kind == node_kind::list && find_list(path) != nullptr) return merge_lists(std::move(made), own, path);
        return own;
    }

    /// Entries of a list given by their places in the base, `levels.5 = ...`.
    void merge_entries(node& base, const node& own, const std::string& path) {
        const std::string list = "`" + std::string(last_name(path)) + "`";
        std::vector<bool> dropped(base.elements.size());
        for (const member& one : own.members) {
            const auto number = parse_whole(one.key);
            if (!number || one.key != std::to_string(*number) || *number < 1 ||
                *number > static_cast<std::int64_t>(base.elements.size())) {
                log_.add(one.at, "nothing-to-change",
                         list + " of the base " + base_id_ +
                             (base.elements.empty() ? " is empty"
                                                    : " has the entries 1 to " + std::to_string(base.elements.size())) +
                             "; `" + one.key + "` is none of them");
                continue;
            }
            const auto at = static_cast<std::size_t>(*number - 1);
            dropped[at] = merge_entry(base.elements[at], one.value, path, "entry " + one.key + " of " + list);
        }
        drop(base.elements, dropped);
        base.at = own.at;
    }

    /// Whether the entry is removed.
    bool merge_entry(node& entry, const node& own, const std::string& path, const std::string& what) {
        if (own.kind != node_kind::table) {
            entry = own;
        } else if (is_asked(own, removed, path, what)) {
            refuse_more(own, {}, what);
            return true;
        } else if (is_asked(own, replaced, path, what)) {
            entry = added(own, path);
        } else {
            entry = entry.kind == node_kind::table ? merge(std::move(entry), own, path) : own;
        }
        return false;
    }

    static void drop(std::vector<node>& elements, const std::vector<bool>& dropped) {
        std::vector<node> kept;
        for (std::size_t i = 0; i < elements.size(); ++i)
            if (!dropped[i]) kept.push_back(std::move(elements[i]));
        elements = std::move(kept);
    }

    node merge_lists(node base, const node& own, const std::string& path) {
        const named_list& list = *find_list(path);
        std::map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < base.elements.size(); ++i)
            if (const auto name = name_in(base.elements[i], list)) places.emplace(*name, i);
        std::map<std::string, bool> seen;
        std::vector<node> added_ones;
        std::vector<bool> dropped(base.elements.size());
        for (const node& element : own.elements) {
            const auto name = name_in(element, list);
            if (!name) {
                refuse_nameless(element, list);
                continue;
            }
            const std::string what = in_words(path) + " `" + *name + "`";
            if (!seen.emplace(*name, true).second)
                log_.add(element.at, "repeated", "this file has " + what + " twice; leave one out");
            const auto found = places.find(*name);
            const bool removes = is_asked(element, removed, path, what);
            const bool replaces = is_asked(element, replaced, path, what);
            if (found == places.end()) {
                if (removes || replaces)
                    refuse_unknown(element.at, what, removes ? "to remove" : "to replace");
                else
                    added_ones.push_back(added(element, path));
                if (!added_ones.empty() && !removes && !replaces) added_ones.back().remark = has_none(what);
            } else if (removes) {
                refuse_more(element, list.keys, what);
                dropped[found->second] = true;
            } else {
                node& was = base.elements[found->second];
                was = replaces ? added(element, path) : merge(std::move(was), element, path);
            }
        }
        put_together(base, dropped, std::move(added_ones), path);
        if (!own.elements.empty()) base.at = own.at;
        return base;
    }

    /// New elements stand behind the others, but where the order means something in their place of it.
    static void put_together(node& list, const std::vector<bool>& dropped, std::vector<node> added_ones,
                             const std::string& path) {
        drop(list.elements, dropped);
        std::vector<node> all = std::move(list.elements);
        const bool is_row = path == "criterion.row";
        // The last row takes what is left, so nothing of its level may stand behind it.
        all.insert(is_row && !all.empty() ? all.end() - 1 : all.end(), std::make_move_iterator(added_ones.begin()),
                   std::make_move_iterator(added_ones.end()));
        const std::string_view band = path.starts_with("scale.") ? last_name(path) : std::string_view(path);
        const std::string_view key = band == "level" || band == "review_interval" ? "at_least"
                                     : band == "total_case"                       ? "total"
                                     : path == "criterion"                        ? "id"
                                     : path == "process.phase"                    ? "number"
                                     : is_row                                     ? "level"
                                                                                  : "";
        const auto number = [&](const node& one) {
            const node* found = find_member(one, key);
            return found == nullptr ? 0 : found->whole;
        };
        if (!key.empty())
            std::stable_sort(all.begin(), all.end(), [&](const node& a, const node& b) {
                return is_row ? number(a) > number(b) : number(a) < number(b);
            });
        list.elements = std::move(all);
    }

    /// What names an element, or nothing if it lacks it or that is of another kind.
    static std::optional<std::string> name_in(const node& element, const named_list& list) {
        std::string name;
        for (const auto& [key, kind] : list.keys) {
            if (key.empty()) continue;
            const node* found = find_member(element, key);
            if (found == nullptr || found->kind != kind) return std::nullopt;
            name += (name.empty() ? "" : " to ") + name_of(*found);
        }
        return name;
    }

    void refuse_nameless(const node& element, const named_list& list) {
        const std::string described = "this " + in_words(list.path);
        if (!is_of_kind(element, node_kind::table, described, log_)) return;
        std::string lacking;
        for (const auto& [key, kind] : list.keys) {
            if (key.empty()) continue;
            const std::string name = "`" + std::string(key) + "`";
            if (const node* found = find_member(element, key))
                static_cast<void>(is_of_kind(*found, kind, name + " of " + described, log_));
            else
                lacking += (lacking.empty() ? "" : " and ") + name;
        }
        if (!lacking.empty())
            log_.add(element.at, "missing-key",
                     described + " lacks " + lacking + ", by which it is found in the base " + base_id_ + "; add it");
    }

    /// Whether a member of the table at `path` asks for its removal or replacement. A table of names may
    /// have such a name.
    static bool is_asking(const member& one, std::string_view path) {
        return (one.key == removed || one.key == replaced) &&
               !(one.value.kind == node_kind::table && is_table_of_names(path));
    }

    /// Whether the table at `path` says `removed = true` or `replaced = true`.
    bool is_asked(const node& table, std::string_view key, const std::string& path, const std::string& what) {
        const auto found = std::find_if(table.members.begin(), table.members.end(),
                                        [&](const member& one) { return one.key == key && is_asking(one, path); });
        if (found == table.members.end()) return false;
        const bool asked = found->value.kind == node_kind::truth && found->value.truth;
        if (!asked)
            log_.add(found->value.at, "unknown-value",
                     "`" + std::string(key) + "` of " + what + " can only be true; leave it out otherwise");
        return asked;
    }

    /// What is removed says nothing but its name.
    void refuse_more(const node& table, const std::array<naming_key, 2>& names, const std::string& what) {
        const auto is_name = [&](const member& one) {
            return std::any_of(names.begin(), names.end(),
                               [&](const naming_key& each) { return !one.key.empty() && each.key == one.key; });
        };
        for (const member& one : table.members)
            if (one.key != removed && !is_name(one))
                log_.add(one.at, "unknown-key",
                         what + " is removed, so `" + one.key + "` says nothing; leave it or `removed` out");
    }

    void refuse_unknown(place at, const std::string& what, const std::string& intent) {
        log_.add(at, "nothing-to-change", has_none(what) + " " + intent + "; correct its name or leave it out");
    }

    [[nodiscard]] std::string has_none(const std::string& what) const {
        return "the base " + base_id_ + " has no " + what;
    }

    /// Whether the last part of the path is a name that the file gives.
    [[nodiscard]] static bool is_name(const std::string& path) {
        const std::string_view parent(path.data(), path.size() - std::min(path.size(), last_name(path).size() + 1));
        return is_table_of_names(parent);
    }

    /// "input `tracking`", "key `valid_until`"
    [[nodiscard]] static std::string described(const std::string& path, const std::string& key) {
        const std::string_view parent(path.data(), path.size() - std::min(path.size(), last_name(path).size() + 1));
        return (is_name(path) ? std::string(last_name(parent)) : std::string("key")) + " `" + key + "`";
    }

    const std::string& base_id_;
    problem_log& log_;
};

}  // namespace

node merged(node base, const node& own, const std::string& base_id, problem_log& log) {
    merging both(base_id, log);
    both.refuse_asked_of_all(own);
    return both.merge(std::move(base), own, "");
}

}  // namespace ipsf
