// Takes a history; gives the columns that say something, and each of their cells as text.
#include "history/out/written_cells.hpp"

#include <algorithm>

namespace ipsf::detail {
namespace {

template <typename Rows, typename Value>
bool any_but(const Rows& rows, Value usual) {
    return std::any_of(rows.begin(), rows.end(), [usual](const auto& cell) { return cell != usual; });
}

template <typename Rows, typename Ids>
bool worth_writing(const id_cells<Rows, Ids>& cells) {
    return any_but(cells.rows, no_id);
}
template <typename Rows>
bool worth_writing(const day_cells<Rows>& cells) {
    return any_but(cells.rows, no_day);
}
template <typename Rows>
bool worth_writing(const whole_cells<Rows>& cells) {
    return any_but(cells.rows, static_cast<typename Rows::value_type>(-1));
}
template <typename Rows>
bool worth_writing(const fte_cells<Rows>& cells) {
    return any_but(cells.rows, 1000);
}
template <typename Rows>
bool worth_writing(const code_cells<Rows>& cells) {
    return any_but(cells.rows, static_cast<typename Rows::value_type>(empty_code));
}
template <typename Rows>
bool worth_writing(const text_cells<Rows>& cells) {
    return std::any_of(cells.rows.begin(), cells.rows.end(), [](const std::string& text) { return !text.empty(); });
}
template <typename Rows>
bool worth_writing(const contact_cells<Rows>& cells) {
    return std::any_of(cells.rows.begin(), cells.rows.end(), [which = cells.which](contact_facts facts) {
        switch (which) {
            case contact_word::made_by:
                return facts.made_by() != made_by::coach;
            case contact_word::outcome:
                return facts.outcome() != contact_outcome::met;
            case contact_word::mode:
                return facts.mode() !=
                       (facts.place() == contact_place::online ? contact_mode::remote : contact_mode::in_person);
            case contact_word::party:
            case contact_word::place:
            case contact_word::tailored:
                break;
        }
        return code_of(facts, which) != empty_code;
    });
}

}  // namespace

std::vector<bool> written_columns(const history& from, const contact_rows& contacts, table_kind table) {
    std::vector<bool> written;
    visit_columns(table, from, contacts, [&](const auto& cells) {
        written.push_back(columns_of(table)[written.size()].required || worth_writing(cells));
    });
    return written;
}

std::uint8_t code_of(contact_facts facts, contact_word which) noexcept {
    switch (which) {
        case contact_word::party:
            return static_cast<std::uint8_t>(facts.party());
        case contact_word::made_by:
            return static_cast<std::uint8_t>(facts.made_by());
        case contact_word::mode:
            return static_cast<std::uint8_t>(facts.mode());
        case contact_word::outcome:
            return static_cast<std::uint8_t>(facts.outcome());
        case contact_word::place:
            return facts.place() == contact_place::none ? empty_code : static_cast<std::uint8_t>(facts.place());
        case contact_word::tailored:
            return static_cast<std::uint8_t>(facts.tailored());
    }
    return empty_code;
}

std::string fte_text(std::int32_t thousandths) {
    if (thousandths == 1000) return "1";
    auto text = std::to_string(1000 + thousandths);
    text.replace(0, 1, "0.");
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}

day_texts::day_texts() {
    texts_.reserve(static_cast<std::size_t>(latest_day - earliest_day + 1) * (length + 1));
    for (day value = earliest_day; value <= latest_day; ++value) texts_.append(format_day(value)).push_back('\0');
}

id_texts::id_texts(const history& from, const contact_rows& contacts, table_kind table,
                   std::string (*written)(std::string id)) {
    visit_columns(table, from, contacts, [&](const auto& cells) {
        columns_.push_back(nullptr);
        if constexpr (requires { cells.ids; }) {
            auto [texts, added] = texts_.try_emplace(&cells.ids);
            for (std::size_t id = 0; added && id < cells.ids.size(); ++id)
                texts->second.push_back(written(cells.ids.text(static_cast<id_index>(id))));
            columns_.back() = &texts->second;
        }
    });
}

}  // namespace ipsf::detail
