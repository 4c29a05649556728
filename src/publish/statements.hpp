// The SQL of published tables.
#pragma once

#include "publish/published_table.hpp"
#include "publish/target.hpp"

#include <ipsf/sql_dialect.hpp>
#include <ipsf/table.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::publishing {

/// Writes statements for the tables of a schema.
class statements {
public:
    statements(sql_dialect dialect, std::string schema) : dialect_(dialect), schema_(std::move(schema)) {}

    /// `columns`: those of the table.
    [[nodiscard]] std::string create(const published_table& table, const result_table& columns) const;
    [[nodiscard]] std::string create_version_table() const;
    [[nodiscard]] std::string insert_version(int version) const;
    [[nodiscard]] std::string select_version() const;
    /// The number of rows, of whatever columns the table has.
    [[nodiscard]] std::string select_count(std::string_view table) const;
    /// The names of all tables and views there are.
    [[nodiscard]] std::string select_names() const;
    [[nodiscard]] std::string insert(const result_table& columns) const;
    /// Deletes the rows that these columns tell.
    [[nodiscard]] std::string delete_by(std::string_view table, const std::vector<std::string_view>& columns) const;

private:
    [[nodiscard]] std::string named(std::string_view table) const;

    sql_dialect dialect_;
    std::string schema_;
};

[[nodiscard]] sql_type sql_type_of(const column_description& column);

/// A cell as a value of its column's type.
[[nodiscard]] sql_value value_of(const column_description& column, const table_cell& cell);

}  // namespace ipsf::publishing
