// A TOML document as the readers of editions see it: values with their places, in the order of the file.
#pragma once

#include "edition/problem_log.hpp"

#include <ipsf/date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

enum class node_kind : std::uint8_t { text, whole, truth, date, list, table, other };

struct member;

/// One value of the document. Only the field of its kind means something.
struct node {
    node_kind kind = node_kind::other;
    place at;
    place end;            ///< just after it
    bool in_line = true;  ///< of a table: in braces, not under a header
    std::string remark;   ///< what a message about something it lacks should say as well
    std::string text;
    std::int64_t whole = 0;
    bool truth = false;
    day on = no_day;              ///< no_day also for a date outside the years 1900-2199
    std::vector<node> elements;   ///< of a list
    std::vector<member> members;  ///< of a table, in the order of the file
};

struct member {
    std::string key;
    place at;
    node value;
};

/// Reads TOML. What is no TOML goes to `log`, and so does a NUL in a text or a key, where the text is `file`, and the
/// result is empty.
[[nodiscard]] std::optional<node> read_document(std::string_view toml, problem_log& log, std::uint32_t file = 0);

/// Where a value or a key comes from.
struct origin {
    place at;
    std::string remark;
};

/// Of the document and all in it, in order.
[[nodiscard]] std::vector<origin> origins_of(const node& document);

/// Gives the document and all in it the places of one that is built alike. Does nothing when there are not as many.
void take_origins(node& document, const std::vector<origin>& origins);

/// The member of that key, or null.
[[nodiscard]] const node* find_member(const node& table, std::string_view key) noexcept;

}  // namespace ipsf
