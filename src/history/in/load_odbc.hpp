// Reads a database by ODBC into a builder.
#pragma once

#include <ipsf/history_builder.hpp>
#include <ipsf/load.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace ipsf::detail {

/// Reads whatever rows can be selected from under the names of docs/history.md, of one state of the database, in the
/// order in which it gives them. Unknown tables are passed over: a record system has many. `database`: a connection
/// string. The builder that is given back is one that `anew` made: it is called again where rows turn out to need more
/// room than they seemed to. `run` is told of the rows that were read. Throws `refused`, `cancelled`,
/// over_memory_limit.
[[nodiscard]] history_builder load_odbc(const std::function<history_builder()>& anew, std::string_view database,
                                        const std::string& schema, const execution& run);

}  // namespace ipsf::detail
