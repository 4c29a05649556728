#include "rulebook/merge.hpp"

#include "rulebook/write_document.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace ipsf {
namespace {

/// A list of tables, and the keys that name an element of it.
struct named_list {
    std::string_view path;
    std::array<std::string_view, 2> keys;
};
constexpr std::array named_lists{
    named_list{"level", {"key"}},
    named_list{"review_interval", {"at_least"}},
    named_list{"total_case", {"total"}},
    named_list{"scale", {"key"}},
    named_list{"scale.level", {"key"}},
    named_list{"scale.review_interval", {"at_least"}},
    named_list{"scale.total_case", {"total"}},
    named_list{"section", {"key"}},
    named_list{"principle", {"key"}},
    named_list{"criterion", {"id"}},
    named_list{"criterion.row", {"id"}},
    named_list{"criterion.case", {"given"}},
    named_list{"process.phase", {"number"}},
    named_list{"process.move", {"from", "to"}},
    named_list{"process.deadline", {"key"}},
};

/// Tables whose keys are names that the file gives.
constexpr std::array<std::string_view, 4> tables_of_names{"criterion.input", "criterion.derived", "choice", "reading"};

constexpr std::string_view removed = "removed";
constexpr std::string_view replaced = "replaced";

const named_list* find_list(std::string_view path) {
    const auto found = std::find_if(named_lists.begin(), named_lists.end(), [&](const named_list& one) { return one.path == path; });
    return found == named_lists.end() ? nullptr : &*found;
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
    std::sort(sorted.members.begin(), sorted.members.end(), [](const member& a, const member& b) { return a.key < b.key; });
    return written_value(sorted);
}

class merging {
public:
    merging(const std::string& base_id, problem_log& log) : base_id_(base_id), log_(log) {}

    /// Tables. `path` is that of `base`, without the names that the file gives to elements.
    node merge(node base, const node& own, const std::string& path) {
        base.at = own.at;
        for (const member& one : own.members)
            if (one.key != removed && one.key != replaced) merge_member(base, one, path.empty() ? one.key : path + "." + one.key);
        return base;
    }

private:
    void merge_member(node& base, const member& own, const std::string& path) {
        const auto found = std::find_if(base.members.begin(), base.members.end(), [&](const member& one) { return one.key == own.key; });
        const bool is_there = found != base.members.end();
        const std::string what = described(path, own.key);
        if (own.value.kind == node_kind::table && !is_whole(path)) {
            if (is_asked(own.value, removed, what)) {
                refuse_more(own.value, {}, what);
                if (is_there)
                    base.members.erase(found);
                else
                    refuse_unknown(own.at, what, "to remove");
                return;
            }
            if (is_asked(own.value, replaced, what)) {
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

    /// Entries of a list given by their places, `levels.5 = ...`.
    void merge_entries(node& base, const node& own, const std::string& path) {
        for (const member& one : own.members) {
            const auto number = parse_whole(one.key);
            if (!number || *number < 1 || *number > static_cast<std::int64_t>(base.elements.size())) {
                log_.add(one.at, "nothing-to-change",
                         "`" + std::string(last_name(path)) + "` of the base " + base_id_ + " has the entries 1 to " +
                             std::to_string(base.elements.size()) + "; `" + one.key + "` is none of them");
                continue;
            }
            node& entry = base.elements[static_cast<std::size_t>(*number - 1)];
            entry =
                entry.kind == node_kind::table && one.value.kind == node_kind::table ? merge(std::move(entry), one.value, path) : one.value;
        }
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
            if (!seen.emplace(*name, true).second) log_.add(element.at, "repeated", "this file has " + what + " twice; leave one out");
            const auto found = places.find(*name);
            const bool removes = is_asked(element, removed, what);
            const bool replaces = is_asked(element, replaced, what);
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
    static void put_together(node& list, const std::vector<bool>& dropped, std::vector<node> added_ones, const std::string& path) {
        std::vector<node> all;
        for (std::size_t i = 0; i < list.elements.size(); ++i)
            if (!dropped[i]) all.push_back(std::move(list.elements[i]));
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
            std::stable_sort(all.begin(), all.end(),
                             [&](const node& a, const node& b) { return is_row ? number(a) > number(b) : number(a) < number(b); });
        list.elements = std::move(all);
    }

    /// What names an element, or nothing if it lacks it.
    static std::optional<std::string> name_in(const node& element, const named_list& list) {
        std::string name;
        for (const std::string_view key : list.keys) {
            if (key.empty()) continue;
            const node* found = find_member(element, key);
            if (found == nullptr) return std::nullopt;
            name += (name.empty() ? "" : " to ") + name_of(*found);
        }
        return name;
    }

    void refuse_nameless(const node& element, const named_list& list) {
        std::string keys;
        for (const std::string_view key : list.keys)
            if (!key.empty() && find_member(element, key) == nullptr) keys += (keys.empty() ? "`" : " and `") + std::string(key) + "`";
        log_.add(element.at, "missing-key",
                 "this " + in_words(list.path) + " lacks " + keys + ", by which it is found in the base " + base_id_ + "; add it");
    }

    /// Whether the table says `removed = true` or `replaced = true`.
    bool is_asked(const node& table, std::string_view key, const std::string& what) {
        const node* found = find_member(table, key);
        if (found == nullptr || found->kind != node_kind::truth) return false;
        if (!found->truth)
            log_.add(found->at, "unknown-value", "`" + std::string(key) + "` of " + what + " can only be true; leave it out otherwise");
        return found->truth;
    }

    /// What is removed says nothing but its name.
    void refuse_more(const node& table, const std::array<std::string_view, 2>& names, const std::string& what) {
        for (const member& one : table.members)
            if (one.key != removed && std::find(names.begin(), names.end(), one.key) == names.end())
                log_.add(one.at, "unknown-key", what + " is removed, so `" + one.key + "` says nothing; leave it or `removed` out");
    }

    void refuse_unknown(place at, const std::string& what, const std::string& intent) {
        log_.add(at, "nothing-to-change", has_none(what) + " " + intent + "; correct its name or leave it out");
    }

    [[nodiscard]] std::string has_none(const std::string& what) const { return "the base " + base_id_ + " has no " + what; }

    /// Whether the last part of the path is a name that the file gives.
    [[nodiscard]] static bool is_name(const std::string& path) {
        const std::string_view parent(path.data(), path.size() - std::min(path.size(), last_name(path).size() + 1));
        return std::find(tables_of_names.begin(), tables_of_names.end(), parent) != tables_of_names.end();
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
    return merging(base_id, log).merge(std::move(base), own, "");
}

}  // namespace ipsf
