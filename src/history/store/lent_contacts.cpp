// Takes columns of contacts that stay the caller's; cuts them into pieces, and gives them back when nobody needs them
// any more.
#include "history/store/lent_contacts.hpp"

#include <algorithm>
#include <utility>

namespace ipsf::detail {

lent_columns::lent_columns(std::int64_t length, const std::vector<const column_view*>& matched)
    : views_(matched.size()),
      columns_{table_kind::contacts, length, std::vector<const column_view*>(matched.size(), nullptr)} {
    for (std::size_t place = 0; place < matched.size(); ++place) {
        if (matched[place] == nullptr) continue;
        views_[place] = *matched[place];
        views_[place].name = {};  // the name need not stay
        columns_.columns[place] = &views_[place];
    }
}

lent_columns::~lent_columns() {
    if (release_) release_();
}

void lent_contacts::add(std::unique_ptr<lent_columns> more) {
    const auto length = static_cast<std::size_t>(more->columns().length);
    all_.push_back(std::move(more));
    size_ += length;
}

std::vector<lent_piece> lent_contacts::pieces() const {
    constexpr std::int64_t most_rows = 1 << 15;
    std::vector<lent_piece> cut;
    std::size_t row = 0;
    for (const auto& lent : all_) {
        const auto& columns = lent->columns();
        for (std::int64_t first = 0; first < columns.length; first += most_rows) {
            const auto rows = static_cast<std::size_t>(std::min(columns.length - first, most_rows));
            cut.push_back({&columns, first, rows, row});
            row += rows;
        }
    }
    return cut;
}

}  // namespace ipsf::detail
