// Takes the ids of a dictionary as they come; gives groups of those that print alike.
#include "history/check/alike_ids.hpp"

#include "history/store/look_alike.hpp"

namespace ipsf::detail {
namespace {

bool is_plain(const id_dictionary& ids, id_index id) {
    const auto* const text = ids.kept_text(id);
    return text == nullptr || !may_look_alike(*text);
}

}  // namespace

void alike_ids::look_at(const id_dictionary& ids) {
    if (looked_at_ == ids.size()) return;
    looks_ = looks_.continued();
    // A plain id may look like one that came before it; like one that comes now it is found from there.
    const bool looks_known = looks_.size() > 0;
    for (; looked_at_ < ids.size(); ++looked_at_) {
        const auto id = static_cast<id_index>(looked_at_);
        if (!is_plain(ids, id))
            look_at(ids, id);
        else if (looks_known)
            if (const auto looks = looks_.find(ids.text(id)); looks != no_id) join(looks, id);
    }
}

void alike_ids::look_at(const id_dictionary& ids, id_index id) {
    const auto text = looks_of(*ids.kept_text(id));
    const auto looks = looks_.intern(text);
    if (looks < first_.size()) return join(looks, id);
    first_.push_back(id);
    if (const auto plain = ids.find(text); plain != no_id && is_plain(ids, plain)) join(looks, plain);
}

void alike_ids::join(id_index looks, id_index id) { groups_[looks].insert({first_[looks], id}); }

}  // namespace ipsf::detail
