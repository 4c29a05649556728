#include <ipsf/identifiers.hpp>

#include <gsl/assert>

#include <algorithm>
#include <numeric>
#include <optional>

namespace ipsf {
namespace {

// The integer whose canonical decimal text this is: no plus, no leading zeros, no "-0".
std::optional<std::int64_t> canonical_integer(std::string_view text) {
    const bool negative = text.starts_with('-');
    const auto digits = text.substr(negative ? 1 : 0);
    constexpr std::size_t most_digits = std::numeric_limits<std::int64_t>::digits10 + 1;
    if (digits.empty() || digits.size() > most_digits || (digits.front() == '0' && text.size() > 1)) return std::nullopt;
    std::uint64_t value = 0;  // holds any number of that many digits
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    const auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + (negative ? 1 : 0);
    if (value > largest) return std::nullopt;
    return static_cast<std::int64_t>(negative ? 0 - value : value);
}

}  // namespace

id_index id_dictionary::intern(std::int64_t id) {
    const auto next = static_cast<id_index>(slots_.size());
    const auto [place, added] = integer_index_.try_emplace(id, next);
    if (added) {
        Expects(next != no_id);
        slots_.push_back(id);
        is_integer_.push_back(true);
    }
    return place->second;
}

id_index id_dictionary::intern(std::string_view id) {
    if (const auto integer = canonical_integer(id)) return intern(*integer);
    const auto known = text_index_.find(id);
    if (known != text_index_.end()) return known->second;
    const auto next = static_cast<id_index>(slots_.size());
    Expects(next != no_id);
    texts_.emplace_back(id);
    slots_.push_back(static_cast<std::int64_t>(texts_.size() - 1));
    is_integer_.push_back(false);
    text_index_.emplace(texts_.back(), next);
    return next;
}

id_index id_dictionary::find(std::int64_t id) const {
    const auto known = integer_index_.find(id);
    return known == integer_index_.end() ? no_id : known->second;
}

id_index id_dictionary::find(std::string_view id) const {
    if (const auto integer = canonical_integer(id)) return find(*integer);
    const auto known = text_index_.find(id);
    return known == text_index_.end() ? no_id : known->second;
}

std::string id_dictionary::text(id_index index) const {
    Expects(index < size());
    return is_integer_[index] ? std::to_string(slots_[index]) : texts_[static_cast<std::size_t>(slots_[index])];
}

bool id_dictionary::before(id_index a, id_index b) const {
    if (integers()) return slots_[a] < slots_[b];
    return text(a) < text(b);
}

std::vector<id_index> id_dictionary::ordered() const {
    std::vector<id_index> order(size());
    std::iota(order.begin(), order.end(), id_index{0});
    if (integers()) {
        std::sort(order.begin(), order.end(), [this](id_index a, id_index b) { return slots_[a] < slots_[b]; });
        return order;
    }
    std::vector<std::string> written;
    written.reserve(size());
    for (const auto index : order) written.push_back(text(index));
    std::sort(order.begin(), order.end(), [&written](id_index a, id_index b) { return written[a] < written[b]; });
    return order;
}

}  // namespace ipsf
