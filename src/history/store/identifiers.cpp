// The dictionary of ids: a hash table from texts and integers to indexes. An integer and the same number as text are
// one id.
#include <ipsf/identifiers.hpp>

#include <ipsf/problem.hpp>

#include "base/canonical_integer.hpp"
#include "base/expects.hpp"
#include "base/id_hash.hpp"

#include <tsl/robin_map.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>

namespace ipsf {
namespace {

void require_index(id_index next) {
    if (next == no_id)
        throw refused({.rule = "too-many-ids",
                       .message = "more than " + std::to_string(no_id) +
                                  " ids of one kind, which is all that a history can hold"});
}

}  // namespace

struct id_dictionary::content {
    std::vector<bool> is_integer;     // per index
    std::vector<std::int64_t> slots;  // per index: the integer, or the place in texts
    std::vector<std::string> texts;   // the ids that are no integers
    tsl::robin_map<std::int64_t, id_index, id_hash> integer_index;
    tsl::robin_map<std::string, id_index, id_hash, std::equal_to<>> text_index;
    std::size_t text_bytes = 0;  // memory of texts that have some beyond their string
    [[nodiscard]] std::size_t size() const noexcept { return slots.size(); }
    [[nodiscard]] std::size_t bytes() const noexcept;
};

id_dictionary::id_dictionary() : earlier_(nothing()), own_(std::make_shared<content>()) {}

const std::shared_ptr<const id_dictionary::content>& id_dictionary::nothing() {
    // Never destroyed: at the end of the process other threads may still read or build histories.
    static const auto& empty = *new std::shared_ptr<const content>(std::make_shared<const content>());
    return empty;
}

std::size_t id_dictionary::content::bytes() const noexcept {
    constexpr std::size_t of_bucket = 8;  // what a place of the hash tables has beside key and index
    return is_integer.capacity() / 8 + slots.capacity() * sizeof(std::int64_t) +
           texts.capacity() * sizeof(std::string) + text_bytes +
           integer_index.bucket_count() * (sizeof(decltype(integer_index)::value_type) + of_bucket) +
           text_index.bucket_count() * (sizeof(decltype(text_index)::value_type) + of_bucket);
}

std::size_t id_dictionary::size() const noexcept { return earlier_->size() + own_->size(); }

std::size_t id_dictionary::bytes() const noexcept { return earlier_->bytes() + own_->bytes(); }

bool id_dictionary::integers() const noexcept { return !as_texts_ && earlier_->texts.empty() && own_->texts.empty(); }

id_dictionary::content& id_dictionary::own() {
    if (own_.use_count() > 1) own_ = std::make_shared<content>(*own_);
    return *own_;
}

id_index id_dictionary::intern(std::int64_t id) {
    if (earlier_->size() > 0)
        if (const auto known = earlier_->integer_index.find(id); known != earlier_->integer_index.end())
            return known->second;
    auto& ids = own();
    const auto next = static_cast<id_index>(size());
    const auto [place, added] = ids.integer_index.try_emplace(id, next);
    if (added) {
        require_index(next);
        ids.slots.push_back(id);
        ids.is_integer.push_back(true);
    }
    return place->second;
}

id_index id_dictionary::intern(std::string_view id) {
    if (const auto integer = detail::canonical_integer(id)) return intern(*integer);
    return intern_text(id, [](std::string_view) noexcept { return true; });
}

id_index id_dictionary::intern_text(std::string_view id, bool (*good)(std::string_view) noexcept) {
    const auto known = find_text(id);
    return known != no_id || !good(id) ? known : add_text(id);
}

id_index id_dictionary::add_text(std::string_view id) {
    auto& ids = own();
    const auto next = static_cast<id_index>(size());
    require_index(next);
    ids.texts.emplace_back(id);
    ids.slots.push_back(static_cast<std::int64_t>(ids.texts.size() - 1));
    ids.is_integer.push_back(false);
    ids.text_index.emplace(ids.texts.back(), next);
    if (id.size() > std::string().capacity()) ids.text_bytes += 2 * (id.size() + 1);
    return next;
}

std::vector<id_index> id_dictionary::intern_all(const id_dictionary& other) {
    std::vector<id_index> here;
    here.reserve(other.size());
    for (id_index index = 0; index < other.size(); ++index)
        here.push_back(other.is_integer(index)
                           ? intern(other.slot(index))
                           : intern_text(other.text_of_slot(index), [](std::string_view) noexcept { return true; }));
    return here;
}

id_index id_dictionary::find(std::int64_t id) const {
    for (const content* ids : {earlier_.get(), static_cast<const content*>(own_.get())})
        if (const auto known = ids->integer_index.find(id); known != ids->integer_index.end()) return known->second;
    return no_id;
}

id_index id_dictionary::find(std::string_view id) const {
    const auto integer = detail::canonical_integer(id);
    return integer ? find(*integer) : find_text(id);
}

id_index id_dictionary::find_text(std::string_view id) const {
    const auto hash = id_hash{}(id);
    for (const content* ids : {earlier_.get(), static_cast<const content*>(own_.get())})
        if (const auto known = ids->text_index.find(id, hash); known != ids->text_index.end()) return known->second;
    return no_id;
}

bool id_dictionary::is_integer(id_index index) const {
    return index < earlier_->size() ? earlier_->is_integer[index] : own_->is_integer[index - earlier_->size()];
}

std::int64_t id_dictionary::slot(id_index index) const {
    return index < earlier_->size() ? earlier_->slots[index] : own_->slots[index - earlier_->size()];
}

const std::string& id_dictionary::text_of_slot(id_index index) const {
    const auto place = static_cast<std::size_t>(slot(index));
    return index < earlier_->size() ? earlier_->texts[place] : own_->texts[place];
}

const std::string* id_dictionary::kept_text(id_index index) const {
    return is_integer(index) ? nullptr : &text_of_slot(index);
}

std::string id_dictionary::text(id_index index) const {
    expects(index < size());
    return is_integer(index) ? std::to_string(slot(index)) : text_of_slot(index);
}

bool id_dictionary::before(id_index a, id_index b) const {
    if (integers()) return slot(a) < slot(b);
    return text(a) < text(b);
}

std::vector<id_index> id_dictionary::ordered() const {
    std::vector<id_index> order(size());
    std::iota(order.begin(), order.end(), id_index{0});
    if (integers()) {
        std::sort(order.begin(), order.end(), [this](id_index a, id_index b) { return slot(a) < slot(b); });
        return order;
    }
    std::vector<std::string> written;
    written.reserve(size());
    for (const auto index : order) written.push_back(text(index));
    std::sort(order.begin(), order.end(), [&written](id_index a, id_index b) { return written[a] < written[b]; });
    return order;
}

id_dictionary id_dictionary::continued() const {
    // What was added since is copied with every continuation, so it joins the rest once it is no longer small.
    constexpr std::size_t small_part = 8;
    id_dictionary more = *this;
    if (own_->size() * small_part <= earlier_->size()) return more;
    if (earlier_->size() == 0) {
        more.earlier_ = own_;
    } else {
        id_dictionary joined;
        (void)joined.intern_all(*this);
        more.earlier_ = joined.own_;
    }
    more.own_ = std::make_shared<content>();
    return more;
}

}  // namespace ipsf
