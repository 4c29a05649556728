// What the writers of a history share: which columns are worth writing, and the texts of ids and days.
#pragma once

#include "history/store/table_columns.hpp"

#include <ipsf/history_builder.hpp>

#include <map>
#include <string>
#include <vector>

namespace ipsf::detail {

/// Which columns of `table` are written: the required ones and those with anything in them but defaults, by place in
/// columns_of. A column with defaults that is written has them written out.
[[nodiscard]] std::vector<bool> written_columns(const history& from, const contact_rows& contacts, table_kind table);

/// Code of one word of a contact; `empty_code` without.
[[nodiscard]] std::uint8_t code_of(contact_facts facts, contact_word which) noexcept;

/// 800 is "0.8", 1000 is "1".
[[nodiscard]] std::string fte_text(std::int32_t thousandths);

/// The texts of all days a history may hold, ISO 8601 and NUL-terminated, made once for millions of cells.
class day_texts {
public:
    static constexpr std::size_t length = 10;
    day_texts();
    [[nodiscard]] const char* operator[](day value) const noexcept {
        return texts_.data() + static_cast<std::size_t>(value - earliest_day) * (length + 1);
    }

private:
    std::string texts_;
};

/// The texts of all ids of the columns of a table, as `written` writes them, made once for millions of cells.
class id_texts {
public:
    id_texts(const history& from, const contact_rows& contacts, table_kind table,
             std::string (*written)(std::string id));
    /// By place of the column in columns_of; null for columns that are no ids.
    [[nodiscard]] const std::vector<std::string>* of(std::size_t column) const noexcept { return columns_[column]; }

private:
    std::map<const id_dictionary*, std::vector<std::string>> texts_;
    std::vector<const std::vector<std::string>*> columns_;
};

}  // namespace ipsf::detail
