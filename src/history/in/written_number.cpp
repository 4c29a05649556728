// Takes the text of a cell; says what its point or comma may mean.
#include "history/in/written_number.hpp"

namespace ipsf::detail {
namespace {

bool are_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

number_form form_of_number(std::string_view cell) noexcept {
    constexpr std::size_t digits_of_a_group = 3;
    if (cell.starts_with('-')) cell.remove_prefix(1);
    const auto sign = cell.find_first_of(".,");
    if (sign == std::string_view::npos) return number_form::other;
    const auto before = cell.substr(0, sign);
    const auto after = cell.substr(sign + 1);
    if (!are_digits(before) || !are_digits(after)) return number_form::other;
    const bool may_be_groups =
        before.front() != '0' && before.size() <= digits_of_a_group && after.size() == digits_of_a_group;
    if (cell[sign] == '.') return may_be_groups ? number_form::point_or_thousands : number_form::point;
    return may_be_groups ? number_form::comma_or_thousands : number_form::comma;
}

}  // namespace ipsf::detail
