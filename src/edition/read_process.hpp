// Reads the client process of an edition: its optional part [process].
#pragma once

#include "edition/table_view.hpp"

#include <ipsf/process_rules.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// Null when the edition has no [process]. Its criteria and scales are read.
[[nodiscard]] std::shared_ptr<const process_rules> read_process(table_view& whole, const edition& edition,
                                                                problem_log& log);

/// `edition`: whose criteria and totals the deadline is about, read already; null: not known, of a service model.
[[nodiscard]] deadline read_deadline(const node& from, const edition* edition, problem_log& log);

/// The word's place among `words`; one that is none of them is reported, and the first is taken.
template <class Enum, std::size_t size>
[[nodiscard]] Enum known_word(const node& from, const std::array<std::string_view, size>& words,
                              const std::string& described, problem_log& log) {
    const auto found = std::find(words.begin(), words.end(), from.text);
    if (found != words.end()) return static_cast<Enum>(found - words.begin());
    std::string names;
    for (const std::string_view word : words) names += (names.empty() ? "" : ", ") + std::string(word);
    log.add(from.at, "unknown-value", described + " must be one of " + names);
    return Enum{};
}

/// The word under `key`.
template <class Enum, std::size_t size>
[[nodiscard]] Enum need_word(table_view& view, std::string_view key, const std::array<std::string_view, size>& words,
                             const std::string& described, problem_log& log) {
    const node* from = view.need(key, node_kind::text);
    return from == nullptr ? Enum{} : known_word<Enum>(*from, words, "`" + std::string(key) + "` of " + described, log);
}

/// The words listed under `key`, none twice.
template <class Enum, std::size_t size>
[[nodiscard]] std::vector<Enum> need_words(table_view& view, std::string_view key,
                                           const std::array<std::string_view, size>& words,
                                           const std::string& described, problem_log& log) {
    std::vector<Enum> read;
    const node* list = view.need(key, node_kind::list);
    if (list == nullptr) return read;
    const std::string each = "each of `" + std::string(key) + "` of " + described;
    for (const node& one : list->elements) {
        if (!is_of_kind(one, node_kind::text, each, log)) continue;
        const auto before = log.size();
        const Enum word = known_word<Enum>(one, words, each, log);
        if (log.size() != before) continue;
        if (std::find(read.begin(), read.end(), word) != read.end())
            log.add(one.at, "repeated",
                    "`" + std::string(key) + "` of " + described + " names `" + one.text + "` twice; leave one out");
        read.push_back(word);
    }
    return read;
}

}  // namespace ipsf
