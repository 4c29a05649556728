// A database that results are published into: statements in, and nothing of them before commit().
#pragma once

#include <ipsf/sql_dialect.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ipsf::publishing {

/// What a column of a database holds.
enum class sql_type : std::uint8_t {
    number,  ///< a whole number of 64 bits
    truth,   ///< 1 or 0
    decimal,
    day,  ///< as ISO text
    text
};

/// What takes a place of a statement: nothing, a whole number, or a text, which a decimal and a day are, too.
using sql_value = std::variant<std::monostate, std::int64_t, std::string>;

/// Rows of values for one statement, which is run for each.
struct batch {
    std::vector<sql_type> types;
    std::vector<sql_value> values;  ///< row by row

    [[nodiscard]] std::size_t rows() const noexcept { return types.empty() ? 0 : values.size() / types.size(); }
};

/// Everything throws `refused` with a message that names the database, and what failed.
class target {
public:
    target() = default;
    target(const target&) = delete;
    target& operator=(const target&) = delete;
    /// Undoes what is not committed.
    virtual ~target() = default;

    [[nodiscard]] virtual sql_dialect dialect() const = 0;
    /// For messages: without what only its owner may know.
    [[nodiscard]] virtual std::string name() const = 0;
    /// Begins what is committed together.
    virtual void begin() = 0;
    virtual void commit() = 0;
    /// The texts of a query's only column.
    [[nodiscard]] virtual std::vector<std::string> texts(const std::string& query) = 0;
    virtual void execute(const std::string& statement) = 0;
    virtual void run(const std::string& statement, const batch& rows) = 0;
};

/// `into`: as publish_options has it.
[[nodiscard]] std::unique_ptr<target> open_target(const std::string& into);

/// An SQLite file, which may not be there yet. Throws `unsupported` without that component.
[[nodiscard]] std::unique_ptr<target> open_sqlite_target(const std::string& file);
/// A data source of ODBC, by its connection string.
[[nodiscard]] std::unique_ptr<target> open_odbc_target(const std::string& connection);

}  // namespace ipsf::publishing
