// Counts the bytes of a draft against the limit of a load. Past it, what is thrown says how far the load came.
#include "history/store/memory_limit.hpp"

#include "history/store/table_columns.hpp"

#include <ipsf/history_builder.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace ipsf {
namespace {

std::string megabytes(std::int64_t bytes) {
    constexpr std::int64_t megabyte = 1'000'000;
    return std::to_string((bytes + megabyte - 1) / megabyte) + " MB";
}

}  // namespace

over_memory_limit::over_memory_limit(std::string_view table, std::int64_t rows, std::int64_t needed, std::int64_t limit)
    : std::runtime_error(std::string(table) + ": after " + std::to_string(rows) + " rows the history needs " +
                         megabytes(needed) + " of memory, and the limit is " + std::to_string(limit) +
                         " bytes; raise the limit, or load fewer tables or years") {}

namespace detail {
namespace {

template <typename T>
std::size_t bytes_of(const column<T>& values) {
    return values.bytes();
}
template <typename T>
std::size_t bytes_of(const std::vector<T>& values) {
    return values.capacity() * sizeof(T);
}

}  // namespace

std::size_t bytes_of(const draft& rows) {
    std::size_t bytes = rows.text_bytes;
    for (std::size_t table = 0; table < table_names.size(); ++table)
        visit_columns(static_cast<table_kind>(table), rows.tables, rows.contacts, [&bytes](const auto& cells) {
            if constexpr (requires { cells.which; }) {
                if (cells.which != contact_word::party) return;  // all words of a contact are in one column
            }
            bytes += bytes_of(cells.rows);
        });
    for (const auto dictionary : dictionaries) bytes += (rows.tables.*dictionary).bytes();
    return bytes;
}

void memory_limit::make_room(draft& rows, table_kind table, std::size_t more) const {
    visit_columns(table, rows.tables, rows.contacts, [&](auto cells) {
        constexpr auto width = sizeof(typename std::remove_reference_t<decltype(cells.rows)>::value_type);
        const auto size = cells.rows.size();
        if (size + more <= bytes_of(cells.rows) / width) return;
        const auto grown = std::max(size + more, size + size / 2);
        // A column that grows is there twice for a moment.
        if (bytes_ > 0) check(bytes_of(rows) + grown * width, row_count(rows, table), table);
        cells.rows.reserve(grown);
    });
}

void memory_limit::reserve(draft& rows, table_kind table, std::size_t more) const {
    std::size_t bytes = 0;
    visit_columns(table, rows.tables, rows.contacts, [&](auto cells) {
        bytes +=
            (cells.rows.size() + more) * sizeof(typename std::remove_reference_t<decltype(cells.rows)>::value_type);
    });
    if (bytes_ > 0 && bytes_of(rows) + bytes > static_cast<std::size_t>(bytes_)) return;
    visit_columns(table, rows.tables, rows.contacts, [&](auto cells) { cells.rows.reserve(cells.rows.size() + more); });
}

void memory_limit::check(const draft& rows, table_kind table) const {
    if (bytes_ > 0) check(bytes_of(rows), row_count(rows, table), table);
}

void memory_limit::check_finish(const draft& rows, std::size_t lent) const {
    if (bytes_ == 0) return;
    constexpr auto of_contact = sizeof(contact) + sizeof(std::uint32_t) + sizeof(id_index);
    constexpr auto of_episode = contact_kinds * sizeof(grouping::range) + sizeof(contacts_table::days_seen);
    check(bytes_of(rows) + rows.contacts.size() * of_contact + lent * sizeof(contact) +
              rows.tables.episode_ids.size() * of_episode,
          rows.contacts.size() + lent, table_kind::contacts);
}

void memory_limit::check(std::size_t bytes, std::size_t rows, table_kind table) const {
    if (bytes > static_cast<std::size_t>(bytes_))
        throw over_memory_limit(name_of(table), static_cast<std::int64_t>(rows), static_cast<std::int64_t>(bytes),
                                bytes_);
}

}  // namespace detail
}  // namespace ipsf
