// Takes the Arrow schema of a column, then its arrays; gives views of cells as a history_builder takes them, or
// refuses the type.
#include "arrow/column_reader.hpp"

#include <string>

namespace ipsf::detail {
namespace {

[[noreturn]] void refuse_type(const ArrowSchema& described, std::string_view kind, const column_schema& wanted,
                              const arrow_place& where) {
    const std::string_view format = described.format == nullptr ? "" : described.format;
    std::string says = "an Arrow column of type ";
    says.append(type_name(format)).append(kind);
    says.append(" is not taken here; ").append(cast_advice(wanted.type, format));
    throw refused(where.what("wrong-type", says));
}

std::optional<column_format> format_of(const ArrowSchema& described, const arrow_place& where) {
    if (described.release == nullptr)
        where.refuse("the column's Arrow schema was released already; hand a fresh one over");
    return described.format == nullptr ? std::nullopt : parse_format(described.format);
}

// The type of a column's cells, or of its dictionary's entries.
column_format cell_format(const ArrowSchema& described, const column_schema& wanted, const arrow_place& where) {
    const auto format = format_of(described, where);
    if (!format || !takes(wanted.type, format->holds)) refuse_type(described, "", wanted, where);
    return *format;
}

// What the column's own buffers hold: its cells, or indexes into its dictionary.
storage own_storage(const ArrowSchema& described, const column_schema& wanted, const arrow_place& where) {
    if (described.dictionary == nullptr) return cell_format(described, wanted, where).holds;
    const auto format = format_of(described, where);
    if (!format || !is_integer(format->holds)) refuse_type(described, " as the index of a dictionary", wanted, where);
    return format->holds;
}

}  // namespace

column_reader::column_reader(table_kind table, const column_schema& wanted, const ArrowSchema& described,
                             std::size_t child)
    : name_(wanted.name),
      child_(child),
      where_{table, wanted.name},
      holds_(own_storage(described, wanted, where_)),
      reader_(make_reader(wanted, described)) {}

column_reader::reader column_reader::make_reader(const column_schema& wanted, const ArrowSchema& described) {
    if (described.dictionary == nullptr) return cell_reader(wanted.type, cell_format(described, wanted, where_));
    const auto& entries = *described.dictionary;
    const auto format = cell_format(entries, wanted, where_);
    if (entries.dictionary != nullptr) refuse_type(entries, " in a dictionary of a dictionary", wanted, where_);
    return dictionary_reader(wanted, holds_, format);
}

void column_reader::begin(const ArrowArray& column, const checked_array& batch, std::int64_t rows_before) {
    where_.rows_before = rows_before;
    cells_ = check_column(column, holds_, batch, where_);
    auto* const by_dictionary = std::get_if<dictionary_reader>(&reader_);
    if (by_dictionary == nullptr) return;
    if (column.dictionary == nullptr) where_.refuse("the Arrow array lacks the dictionary that its schema promises");
    by_dictionary->begin(*column.dictionary, arrow_place{where_.table, where_.column, arrow_place::no_rows});
}

column_view column_reader::read(std::int64_t from, std::int64_t count) {
    auto view = std::visit([&](auto& reader) { return reader.read(cells_, from, count, where_); }, reader_);
    view.name = name_;
    return view;
}

}  // namespace ipsf::detail
