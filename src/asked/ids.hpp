// Teams, coaches and clients that somebody asks for by their ids.
#pragma once

#include "history/store/named_teams.hpp"

#include <string>
#include <vector>

namespace ipsf {

/// Adds to `found` what is wrong with teams asked for; `from` may be null.
void check_teams(const history* from, const std::vector<std::string>& teams, std::vector<problem>& found);

/// Ids asked for; none: all.
class id_filter {
public:
    void allow(id_index id) {
        if (allowed_.size() <= id) allowed_.resize(std::size_t{id} + 1);
        allowed_[id] = true;
    }
    [[nodiscard]] bool allows(id_index id) const noexcept {
        return allowed_.empty() || (id < allowed_.size() && allowed_[id]);
    }
    [[nodiscard]] bool all() const noexcept { return allowed_.empty(); }

private:
    std::vector<bool> allowed_;
};

/// Allows the ids, which `known` must know: `what` says what they are of, such as "coach". Others go to `found`.
void choose_ids(id_filter& filter, const id_dictionary& known, const std::vector<std::string>& ids, const char* what,
                std::vector<problem>& found);

}  // namespace ipsf
