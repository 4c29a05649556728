#include "review/answers_in_force.hpp"

#include "history/problem_list.hpp"
#include "review/review_options.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace ipsf::reviewing {
namespace {

constexpr std::string_view rating_prefix = "rating.";
constexpr const char* not_in_edition = "answer-not-in-edition";

struct input_place {
    std::size_t criterion;
    std::size_t input;
};

/// What an item of the answers means in this edition: inputs of that name, or the rating of a criterion.
struct item_meaning {
    std::vector<input_place> inputs;
    std::optional<std::size_t> rated;
};

/// An answer's value, read: for each of the item's inputs, or as a rating.
struct read_value {
    const item_meaning* item = nullptr;
    std::vector<fraction> values;
    int rating = 0;
};

using catalogue = std::map<std::string, item_meaning, std::less<>>;

catalogue items_of(const rulebook& edition) {
    catalogue items;
    for (std::size_t c = 0; c < edition.criteria.size(); ++c) {
        const auto& asked = edition.criteria[c];
        for (std::size_t i = 0; i < asked.inputs.size(); ++i) items[asked.inputs[i].name].inputs.push_back({c, i});
        items[std::string(rating_prefix) + std::to_string(asked.id)].rated = c;
    }
    return items;
}

/// Throws std::invalid_argument with one sentence, without the value (as parse_answer).
read_value read(const rulebook& edition, const item_meaning& item, std::string_view value) {
    read_value result{&item, {}, 0};
    for (const auto& place : item.inputs)
        result.values.push_back(parse_answer(edition.criteria[place.criterion].inputs[place.input], value));
    if (item.rated) {
        const auto& rows = edition.criteria[*item.rated].rows;  // from the highest level down
        const auto level = parse_whole(value);
        if (!level || std::to_string(*level) != value || *level < rows.back().level || *level > rows.front().level)
            throw std::invalid_argument("a rating is a whole number from " + std::to_string(rows.back().level) + " to " +
                                        std::to_string(rows.front().level));
        result.rating = static_cast<int>(*level);
    }
    return result;
}

void put(team_answers& of, const read_value& answer, day on) {
    for (std::size_t i = 0; i < answer.values.size(); ++i) {
        const auto& place = answer.item->inputs[i];
        of.inputs[place.criterion][place.input] = {answer.values[i], on};
    }
    if (answer.item->rated) of.ratings[*answer.item->rated] = {answer.rating, on};
}

problem refuse(std::int64_t row, const char* column, const char* rule, const std::string& why) {
    return {"answers", row, column, rule, detail::place_text("answers", row, column) + ": " + why};
}

/// An edition that does not say how long answers are valid does not carry them forward.
int months_valid(const rulebook& edition) {
    constexpr std::string_view key = "answers_valid_months";
    return find_choice(edition, key) == nullptr ? 0 : static_cast<int>(edition.choice_number(key));
}

class answer_reading {
public:
    answer_reading(const rulebook& edition, const history* from, gsl::span<const id_index> teams, day as_of, warning_counts& warnings)
        : edition_(edition),
          valid_months_(months_valid(edition)),
          from_(from),
          teams_(teams),
          as_of_(as_of),
          warnings_(warnings),
          items_(items_of(edition)),
          result_(teams.size()) {
        for (auto& team : result_) {
            for (const auto& asked : edition.criteria) team.inputs.emplace_back(asked.inputs.size());
            team.ratings.resize(edition.criteria.size());
        }
    }

    void take_recorded() {
        const auto& answers = from_->answers;
        std::vector<std::optional<std::size_t>> slot_of(from_->team_ids.size());
        for (std::size_t slot = 0; slot < teams_.size(); ++slot) slot_of[teams_[slot]] = slot;

        // The latest answer of each team and item; a team answers an item at most once a day.
        std::map<std::pair<std::size_t, const item_meaning*>, std::size_t> latest;
        for (std::size_t row = 0; row < answers.size(); ++row) {
            const auto slot = slot_of[answers.team[row]];
            if (!slot || answers.on[row] > as_of_) continue;
            const auto item = items_.find(answers.item[row]);
            if (!in_force(answers.on[row], item)) continue;
            if (item == items_.end()) {
                ++warnings_[not_in_edition];
                continue;
            }
            const auto [known, added] = latest.try_emplace({*slot, &item->second}, row);
            if (!added && answers.on[known->second] < answers.on[row]) known->second = row;
        }
        for (const auto& [key, row] : latest) {
            const auto value = read_or_refuse(*key.second, answers.value[row], from_->first_row + static_cast<std::int64_t>(row));
            if (value) put(result_[key.first], *value, answers.on[row]);
        }
    }

    void take_given(gsl::span<const given_answer> given) {
        std::set<std::pair<std::string, std::string>> seen;  // team or "" for all, item
        std::vector<std::pair<const given_answer*, read_value>> readable;
        for (const auto& answer : given) {
            if (answer.team && !known_team(answer)) continue;
            if (!seen.emplace(answer.team.value_or(""), answer.item).second) {
                problems_.push_back(refuse(answer.row, "item", "duplicate-key",
                                           "the item is already answered for the same team or for all; keep one of the rows"));
                continue;
            }
            const auto item = items_.find(answer.item);
            if (item == items_.end()) {
                take_unknown(answer);
                continue;
            }
            if (auto value = read_or_refuse(item->second, answer.value, answer.row)) readable.emplace_back(&answer, std::move(*value));
        }
        for (const auto& [answer, value] : readable)
            if (!answer->team)
                for (auto& team : result_) put(team, value, as_of_);
        for (const auto& [answer, value] : readable) {
            if (!answer->team) continue;
            const auto team = std::find(teams_.begin(), teams_.end(), from_->team_ids.find(*answer->team));
            if (team != teams_.end()) put(result_[static_cast<std::size_t>(team - teams_.begin())], value, as_of_);
        }
    }

    std::vector<team_answers> finish() {
        if (!problems_.empty()) {
            std::stable_sort(problems_.begin(), problems_.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
            const auto count = static_cast<std::int64_t>(problems_.size());
            throw refused(std::move(problems_), count);
        }
        return std::move(result_);
    }

private:
    /// A rating binds its own day only; an answer, also one whose item is not known, is carried forward (R4).
    [[nodiscard]] bool in_force(day on, catalogue::const_iterator item) const {
        if (item != items_.end() && item->second.rated) return on == as_of_;
        return as_of_ <= add_months(on, valid_months_);
    }

    [[nodiscard]] std::optional<read_value> read_or_refuse(const item_meaning& item, std::string_view value, std::int64_t row) {
        try {
            return read(edition_, item, value);
        } catch (const std::invalid_argument& wrong) {
            problems_.push_back(refuse(row, "value", value.empty() ? "missing-value" : "bad-answer", wrong.what()));
            return std::nullopt;
        }
    }

    [[nodiscard]] bool known_team(const given_answer& answer) {
        if (from_ == nullptr) {
            problems_.push_back(refuse(answer.row, "team_id", "no-history",
                                       "an answer for one team needs a history with that team; leave team_id empty or give the history"));
            return false;
        }
        if (from_->team_ids.find(*answer.team) == no_id) {
            problems_.push_back(
                refuse(answer.row, "team_id", "unknown-reference", "the team is not in the history; give a team_id that it names"));
            return false;
        }
        return true;
    }

    /// An item that another edition of the library knows is merely not this edition's.
    void take_unknown(const given_answer& answer) {
        if (other_editions_.empty())
            for (const auto& id : embedded_editions()) other_editions_.push_back(items_of(*embedded_edition(id)));
        if (std::any_of(other_editions_.begin(), other_editions_.end(), [&](const auto& items) { return items.contains(answer.item); })) {
            ++warnings_[not_in_edition];
        } else {
            problems_.push_back(
                refuse(answer.row, "item", "unknown-item",
                       "no edition knows the item; give the name of a criterion's input or rating.N, N being a criterion's number"));
        }
    }

    const rulebook& edition_;
    const int valid_months_;
    const history* from_;
    gsl::span<const id_index> teams_;
    day as_of_;
    warning_counts& warnings_;
    catalogue items_;
    std::vector<catalogue> other_editions_;  // read when first needed
    std::vector<team_answers> result_;
    std::vector<problem> problems_;
};

}  // namespace

std::vector<team_answers> answers_in_force(const rulebook& edition, const history* from, gsl::span<const given_answer> given,
                                           gsl::span<const id_index> teams, day as_of, warning_counts& warnings) {
    answer_reading reading(edition, from, teams, as_of, warnings);
    if (from != nullptr) reading.take_recorded();
    reading.take_given(given);
    return reading.finish();
}

}  // namespace ipsf::reviewing
