// An edition of the criteria written out, for people and as JSON.
#pragma once

#include <ipsf/rulebook.hpp>

#include <string>

namespace ipsf::command {

[[nodiscard]] std::string edition_to_text(const rulebook& edition, language in);
[[nodiscard]] std::string edition_to_json(const rulebook& edition);

}  // namespace ipsf::command
