// A TOML document as the readers of rulebooks see it: values with their places, in the order of the file.
#pragma once

#include "rulebook/problem_log.hpp"

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
    place end;  ///< just after it
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

/// Reads TOML. What is no TOML goes to `log`, and the result is empty.
[[nodiscard]] std::optional<node> read_document(std::string_view toml, problem_log& log);

}  // namespace ipsf
