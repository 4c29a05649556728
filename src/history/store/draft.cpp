// Takes two drafts; appends one to the other, its ids renamed to those of the first.
#include "history/store/draft.hpp"

#include "history/store/table_columns.hpp"

#include <map>

namespace ipsf::detail {
namespace {

template <typename Visit>
void visit_all_columns(draft& rows, Visit visit) {
    for (std::size_t table = 0; table < table_names.size(); ++table)
        visit_columns(static_cast<table_kind>(table), rows.tables, rows.contacts, visit);
}

template <typename T>
T* to_change(column<T>& values) {
    return values.change();
}
template <typename T>
T* to_change(std::vector<T>& values) {
    return values.data();
}

template <typename T>
void append(column<T>& values, const column<T>& more) {
    std::copy(more.begin(), more.end(), values.extend(more.size()));
}
template <typename T>
void append(std::vector<T>& values, const std::vector<T>& more) {
    values.insert(values.end(), more.begin(), more.end());
}

}  // namespace

std::size_t row_count(const draft& rows, table_kind table) noexcept {
    return table == table_kind::contacts ? rows.contacts.size() : ipsf::row_count(rows.tables, table);
}

void rename_ids(draft& rows, history& into) {
    std::map<const id_dictionary*, std::vector<id_index>> names;
    for (const auto dictionary : dictionaries)
        names[&(rows.tables.*dictionary)] = (into.*dictionary).intern_all(rows.tables.*dictionary);
    visit_all_columns(rows, [&](auto cells) {
        if constexpr (requires { cells.ids; }) {
            const auto& name = names[&cells.ids];
            auto* const ids = to_change(cells.rows);
            for (std::size_t row = 0; row < cells.rows.size(); ++row)
                if (ids[row] != no_id) ids[row] = name[ids[row]];
        }
    });
}

void append_rows(draft& into, draft more) {
    rename_ids(more, into.tables);
    std::vector<const void*>
        sources;  // columns in the order of the walk; a contact's facts come once for each of their words
    visit_all_columns(more, [&](auto cells) { sources.push_back(&cells.rows); });
    std::size_t next = 0;
    visit_all_columns(into, [&](auto cells) {
        using rows = std::remove_reference_t<decltype(cells.rows)>;
        const auto& source = *static_cast<const rows*>(sources[next++]);
        if constexpr (requires { cells.which; }) {
            if (cells.which != contact_word::party) return;
        }
        append(cells.rows, source);
    });
    for (std::size_t table = 0; table < table_names.size(); ++table)
        into.tables.present[table] = into.tables.present[table] || more.tables.present[table];
    into.text_bytes += more.text_bytes;
    for (const auto& [what, count] : more.tables.warnings) into.tables.warnings[what] += count;
}

}  // namespace ipsf::detail
