// Takes a piece of lent contacts; gives its rows for as long as the next piece is not read.
#include "history/store/lent_reader.hpp"

#include "history/store/look_alike.hpp"

namespace ipsf::detail {
namespace {

std::size_t place_of_employers() {
    const auto columns = columns_of(table_kind::contacts);
    std::size_t place = 0;
    while (columns[place].name != "employer_id") ++place;
    return place;
}

// Nothing can be wrong with an optional id that is an integer.
bool holds_integers(const column_view& column) {
    using element = column_view::element;
    return column.type != element::text && column.type != element::float64 && column.type != element::boolean;
}

}  // namespace

lent_reader::lent_reader(const history& known, lent_employers wanted)
    : known_(known), wanted_(wanted), employers_(place_of_employers()) {
    rows_.tables.coach_ids = known.coach_ids.continued();
    rows_.tables.episode_ids = known.episode_ids.continued();
}

void lent_reader::read_some(const lent_piece& piece, std::size_t from, std::size_t count) {
    forget();
    problems.first_row = known_.first_row + static_cast<std::int64_t>(piece.first_row + from);
    appender_.append(table_kind::contacts, count, [&](std::size_t column) -> const cell_slice& {
        const auto* const view = piece.columns->columns[column];
        const bool left = column == employers_ && (wanted_ == lent_employers::left || view == nullptr ||
                                                   (wanted_ == lent_employers::checked && holds_integers(*view)));
        if (left)
            cells_.take_absent(count);
        else
            piece.columns->take(column, piece.first + static_cast<std::int64_t>(from), count, cells_);
        return cells_;
    });
    note_odd_employers();
}

void lent_reader::note_odd_employers() {
    const auto& ids = rows_.tables.employer_ids;
    for (id_index id = 0; id < ids.size(); ++id)
        if (const auto* const text = ids.kept_text(id); text != nullptr && may_look_alike(*text))
            odd_employers.insert(*text);
}

// Rows, and ids that are not known: neither may pile up.
void lent_reader::forget() {
    auto& [on, coach, episode, facts, employer] = rows_.contacts;
    on.clear();
    coach.clear();
    episode.clear();
    facts.clear();
    employer.clear();
    auto& tables = rows_.tables;
    if (tables.coach_ids.size() != known_.coach_ids.size()) tables.coach_ids = known_.coach_ids.continued();
    if (tables.episode_ids.size() != known_.episode_ids.size()) tables.episode_ids = known_.episode_ids.continued();
    if (tables.employer_ids.size() > 0) tables.employer_ids = {};
}

}  // namespace ipsf::detail
