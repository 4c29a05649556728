// Gives the members of a table by name and type. It remembers which were asked for, so that a misspelt key is
// reported.
#include "edition/table_view.hpp"

#include "edition/cell_text.hpp"
#include "edition/criterion_ids.hpp"

#include <algorithm>
#include <array>

namespace ipsf {
namespace {

constexpr std::array<std::string_view, 7> kind_names = {"a text in quotes",    "a whole number", "true or false",
                                                        "a date (2021-11-01)", "a list ([...])", "a table",
                                                        "another value"};

std::string in_ticks(std::string_view key) { return "`" + std::string(key) + "`"; }

/// Whether one of C0 or C1 (U+0000-001F, U+007F-009F) or a line separator (U+2028, U+2029) stands in the
/// text, which is UTF-8.
bool has_control_character(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F) return true;
        if (byte == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0) return true;
    }
    return text.find("\xE2\x80\xA8") != std::string_view::npos || text.find("\xE2\x80\xA9") != std::string_view::npos;
}

}  // namespace

bool is_of_kind(const node& one, node_kind kind, const std::string& described, problem_log& log) {
    if (one.kind == kind) return true;
    log.add(one.at, "wrong-type", described + " must be " + std::string(kind_names[static_cast<std::size_t>(kind)]));
    return false;
}

table_view::table_view(const node& table, std::string described, problem_log& log)
    : table_(table),
      described_(std::move(described)),
      log_(log),
      is_table_(is_of_kind(table, node_kind::table, described_, log)) {}

const node* table_view::find(std::string_view key) {
    known_.emplace(key);
    const auto found =
        std::find_if(table_.members.begin(), table_.members.end(), [&](const member& one) { return one.key == key; });
    return found == table_.members.end() ? nullptr : &found->value;
}

const node* table_view::find(std::string_view key, node_kind kind) {
    const node* found = find(key);
    return found != nullptr && is_of_kind(*found, kind, in_ticks(key) + " of " + described_, log_) ? found : nullptr;
}

const node* table_view::need(std::string_view key, node_kind kind) {
    if (find(key) != nullptr) return find(key, kind);
    if (is_table_)
        log_.add(table_.at, "missing-key",
                 described_ + " lacks " + in_ticks(key) + "; add it (" +
                     std::string(kind_names[static_cast<std::size_t>(kind)]) + ")" +
                     (table_.remark.empty() ? "" : "; " + table_.remark));
    return nullptr;
}

std::string table_view::filled_text(const node& from, std::string_view key) {
    if (from.text.find_first_not_of(" \t\r\n") == std::string::npos)
        log_.add(from.at, "empty-text", in_ticks(key) + " of " + described_ + " is empty; write it");
    return from.text;
}

std::string table_view::need_text(std::string_view key) {
    const node* found = need(key, node_kind::text);
    return found == nullptr ? std::string() : filled_text(*found, key);
}

std::string table_view::need_word(std::string_view key) {
    const node* found = need(key, node_kind::text);
    if (found == nullptr) return {};
    check_word(found->at, found->text, in_ticks(key) + " of " + described_, log_);
    return filled_text(*found, key);
}

std::string table_view::need_name(std::string_view key) {
    const node* found = need(key, node_kind::text);
    if (found == nullptr) return {};
    if (!is_cell_name(found->text))
        log_.add(found->at, "bad-name",
                 in_ticks(key) + " of " + described_ + " must be a name of lower-case letters, digits and underscores");
    return found->text;
}

std::int64_t table_view::need_whole(std::string_view key, std::int64_t low, std::int64_t high) {
    const node* found = need(key, node_kind::whole);
    if (found == nullptr) return 0;
    if (low <= found->whole && found->whole <= high) return found->whole;
    log_.add(found->at, "out-of-range",
             in_ticks(key) + " of " + described_ + " must lie between " + std::to_string(low) + " and " +
                 std::to_string(high));
    return 0;
}

day table_view::need_date(std::string_view key) {
    const node* found = need(key, node_kind::date);
    if (found == nullptr) return no_day;
    if (found->on == no_day)
        log_.add(found->at, "out-of-range", in_ticks(key) + " of " + described_ + " must lie in the years 1900-2199");
    return found->on;
}

text table_view::need_both_languages(std::string_view key) {
    const node* found = need(key, node_kind::table);
    return found == nullptr ? text{} : read_both_languages(*found, in_ticks(key) + " of " + described_, log_);
}

std::vector<std::string> table_view::need_words(std::string_view key) {
    std::vector<std::string> texts;
    const node* found = need(key, node_kind::list);
    if (found == nullptr) return texts;
    std::set<std::string_view> seen;
    for (const node& entry : found->elements) {
        if (!is_of_kind(entry, node_kind::text, "each of " + in_ticks(key) + " of " + described_, log_)) continue;
        check_word(entry.at, entry.text, "each of " + in_ticks(key) + " of " + described_, log_);
        texts.push_back(filled_text(entry, key));
        if (!seen.insert(entry.text).second)
            log_.add(entry.at, "repeated",
                     in_ticks(key) + " of " + described_ + " names `" + entry.text + "` twice; leave one out");
    }
    return texts;
}

std::vector<int> table_view::need_criteria(std::string_view key, const edition* edition) {
    std::vector<int> criteria;
    const node* found = need(key, node_kind::list);
    if (found == nullptr) return criteria;
    if (found->elements.empty())
        log_.add(found->at, "empty-list", in_ticks(key) + " of " + described_ + " is empty; list criteria by number");
    const bool none_known = edition != nullptr && edition->criteria.empty();  // reported already
    for (const node& entry : found->elements) {
        if (!is_of_kind(entry, node_kind::whole, "each of " + in_ticks(key) + " of " + described_, log_)) continue;
        if (entry.whole < lowest_criterion_id || entry.whole > highest_criterion_id) {
            log_.add(entry.at, "unknown-criterion",
                     "there is no criterion " + std::to_string(entry.whole) + "; ids lie between " +
                         std::to_string(lowest_criterion_id) + " and " + std::to_string(highest_criterion_id));
            continue;
        }
        const int id = static_cast<int>(entry.whole);
        if (edition != nullptr && !none_known && edition->find_criterion(id) == nullptr) {
            log_.add(entry.at, "unknown-criterion",
                     "there is no criterion " + std::to_string(id) + "; " + criteria_in_words(edition->criteria));
            continue;
        }
        if (std::find(criteria.begin(), criteria.end(), id) != criteria.end())
            log_.add(entry.at, "repeated",
                     described_ + " lists criterion " + std::to_string(id) + " twice; leave one out");
        criteria.push_back(id);
    }
    return criteria;
}

bool table_view::truth_or_false(std::string_view key) {
    const node* found = find(key, node_kind::truth);
    return found != nullptr && found->truth;
}

void table_view::refuse_the_rest() {
    for (const member& one : table_.members)
        if (known_.find(one.key) == known_.end())
            log_.add(one.at, "unknown-key",
                     described_ + " has no key `" + one.key + "`; correct its spelling or remove it");
}

void check_word(place at, std::string_view word, const std::string& described, problem_log& log) {
    if (has_control_character(word))
        log.add(at, "bad-name", described + " must be a word, without line breaks and other control characters");
}

bool has_known_format(table_view& file, const std::string& files, problem_log& log) {
    constexpr std::int64_t known = 1;
    const node* format = file.need("format", node_kind::whole);
    if (format == nullptr || format->whole == known) return format != nullptr;
    log.add(
        format->at, "unknown-format",
        "this library reads " + files + " of format " + std::to_string(known) + "; use a library that knows this one");
    return false;
}

text read_both_languages(const node& from, const std::string& described, problem_log& log) {
    table_view view(from, described, log);
    text made{view.need_text("fi"), view.need_text("en")};
    view.refuse_the_rest();
    return made;
}

}  // namespace ipsf
