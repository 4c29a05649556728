// Takes the history's answers and those given beside it; works out for each team, item and date the one in force,
// and warns about those that are not used.
#include "review/answers_in_force.hpp"

#include "answers/items.hpp"
#include "edition/named_choices.hpp"
#include "history/store/problem_list.hpp"
#include "review/review_options.hpp"

#include <ipsf/utf8.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <tuple>

namespace ipsf::reviewing {
namespace {

constexpr const char* not_in_edition = "answer-not-in-edition";

using catalogue = answer_book::catalogue;

catalogue items_of(const edition& edition) {
    catalogue items;
    for (std::size_t c = 0; c < edition.criteria.size(); ++c) {
        const auto& asked = edition.criteria[c];
        for (std::size_t i = 0; i < asked.inputs.size(); ++i) items[asked.inputs[i].name].inputs.push_back({c, i});
        items[rating_item(asked.id)].rated = c;
    }
    return items;
}

/// Throws std::invalid_argument with one sentence, without the value (as parse_answer).
read_value read(const edition& edition, const item_meaning& item, std::string_view value) {
    read_value result{.item = &item, .values = {}, .rating = 0};
    for (const auto& place : item.inputs)
        result.values.push_back(parse_answer(edition.criteria[place.criterion].inputs[place.input], value));
    if (item.rated) result.rating = parse_rating(edition.criteria[*item.rated], value);
    return result;
}

void put(team_answers& of, const held_answer& held, day on) {
    const auto& answer = held.answer;
    for (std::size_t i = 0; i < answer.values.size(); ++i) {
        const auto& place = answer.item->inputs[i];
        of.inputs[place.criterion][place.input] = {answer.values[i], on, &held.grounds};
    }
    if (answer.item->rated) of.ratings[*answer.item->rated] = {answer.rating, on, &held.grounds};
}

void take_away(team_answers& of, const item_meaning& item) {
    for (const auto& place : item.inputs) of.inputs[place.criterion][place.input].reset();
    if (item.rated) of.ratings[*item.rated].reset();
}

problem refuse(std::int64_t row, const char* column, const char* rule, const std::string& why) {
    return {.table = "answers",
            .row = row,
            .column = column,
            .rule = rule,
            .message = detail::place_text("answers", row, column) + ": " + why};
}

problem refuse(const given_answer& answer, const char* column, const char* rule, const std::string& why) {
    return {.table = "answers",
            .row = answer.row,
            .column = column,
            .rule = rule,
            .message = detail::place_text(answer.file ? *answer.file : "answers", answer.row, column) + ": " + why};
}

/// An edition that does not say how long answers are valid does not carry them forward.
int months_valid(const edition& edition) {
    constexpr std::string_view key = "answers_valid_months";
    return find_choice(edition, key) == nullptr ? 0 : static_cast<int>(edition.choice_number(key));
}

/// Reads the answers of one call into the held ones of each team.
class answer_reading {
public:
    answer_reading(const edition& edition, const answer_book::catalogue& items, const history* from,
                   gsl::span<const reviewed_team> teams, gsl::span<const window> dates, warning_counts& warnings)
        : edition_(edition),
          valid_months_(months_valid(edition)),
          items_(items),
          from_(from),
          teams_(teams),
          dates_(dates),
          warnings_(warnings),
          held_(teams.size()) {}

    void take_recorded() {
        const auto& answers = from_->answers;
        std::vector<std::optional<std::size_t>> slot_of(from_->team_ids.size());
        for (std::size_t slot = 0; slot < teams_.size(); ++slot) slot_of[teams_[slot].team] = slot;

        std::vector<recorded> found;
        for (std::size_t row = 0; row < answers.size(); ++row) {
            const auto slot = slot_of[answers.team[row]];
            const day on = answers.on[row];
            if (!slot || on > dates_.back().as_of) continue;
            const auto item = items_.find(answers.item[row]);
            const auto last = last_day_in_force(on, item);
            if (last < dates_.front().as_of) continue;
            if (item != items_.end()) {
                found.push_back({.slot = *slot, .item = &item->second, .on = on, .last = last, .row = row});
            } else if (!dates_from(*slot, on, last).empty()) {
                ++warnings_[{not_in_edition}];
            }
        }
        // A later answer ends an earlier one; a team answers an item at most once a day.
        std::sort(found.begin(), found.end(), [](const recorded& a, const recorded& b) {
            return std::tie(a.slot, a.item, a.on) < std::tie(b.slot, b.item, b.on);
        });
        for (std::size_t i = 0; i < found.size(); ++i) {
            const auto& answer = found[i];
            const bool followed =
                i + 1 < found.size() && found[i + 1].slot == answer.slot && found[i + 1].item == answer.item;
            const auto dates =
                dates_from(answer.slot, answer.on, followed ? std::min(answer.last, found[i + 1].on - 1) : answer.last);
            if (dates.empty()) continue;
            auto value = read_or_refuse(*answer.item, answers.value[answer.row],
                                        from_->first_row + static_cast<std::int64_t>(answer.row));
            if (value)
                held_[answer.slot].push_back(
                    {.answer = std::move(*value),
                     .first = dates.first,
                     .end = dates.end,
                     .on = answer.on,
                     .grounds = {.from = answers.source[answer.row], .note = answers.note[answer.row]}});
        }
    }

    /// What is held of `given` points at its notes.
    void take_given(gsl::span<const given_answer> given) {
        using given_and_read = std::pair<const given_answer*, read_value>;
        std::set<std::pair<std::string, std::string>> seen;  // team or "" for all, item
        std::vector<given_and_read> readable;
        for (const auto& answer : given) {
            if (answer.team && !known_team(answer)) continue;
            if (!seen.emplace(answer.team.value_or(""), answer.item).second) {
                problems_.push_back(
                    refuse(answer, "item", "duplicate-key",
                           "the item is already answered for the same team or for all; keep one of the rows"));
                continue;
            }
            if (!is_text(answer.note)) {
                problems_.push_back(is_utf8(answer.note)
                                        ? refuse(answer, "note", "nul", "a NUL in the note; take it out")
                                        : refuse(answer, "note", "not-utf8", "not UTF-8; give the note as UTF-8"));
                continue;
            }
            const auto item = items_.find(answer.item);
            if (item == items_.end()) {
                take_unknown(answer);
                continue;
            }
            if (auto value = read_or_refuse(item->second, answer.value, answer))
                readable.emplace_back(&answer, std::move(*value));
        }
        if (readable.empty()) return;
        for (std::size_t slot = 0; slot < teams_.size(); ++slot) {
            std::map<const item_meaning*, const given_and_read*> of_team;
            for (const auto& each : readable)
                if (!each.first->team) of_team[each.second.item] = &each;
            for (const auto& each : readable)
                if (each.first->team && from_->team_ids.find(*each.first->team) == teams_[slot].team)
                    of_team[each.second.item] = &each;
            auto& held = held_[slot];
            std::erase_if(held, [&](const held_answer& recorded) { return of_team.contains(recorded.answer.item); });
            for (const auto& [item, taken] : of_team)
                held.push_back({.answer = taken->second,
                                .first = teams_[slot].first_date,
                                .end = dates_.size(),
                                .on = no_day,
                                .grounds = {.from = taken->first->source, .note = taken->first->note}});
        }
    }

    std::vector<std::vector<held_answer>> finish() {
        std::stable_sort(problems_.begin(), problems_.end(),
                         [](const auto& a, const auto& b) { return a.row < b.row; });
        refused::throw_if_any(std::move(problems_));
        for (auto& held : held_)
            std::sort(held.begin(), held.end(),
                      [](const held_answer& a, const held_answer& b) { return a.first < b.first; });
        return std::move(held_);
    }

private:
    /// A row of the history's answers whose item the edition knows, and its days in force as if none followed.
    struct recorded {
        std::size_t slot;
        const item_meaning* item;
        day on;
        day last;
        std::size_t row;
    };

    struct date_places {
        std::size_t first = 0;
        std::size_t end = 0;
        [[nodiscard]] bool empty() const { return first >= end; }
    };

    /// A rating binds its own day only; an answer, also one whose item is not known, is carried forward (R4).
    [[nodiscard]] day last_day_in_force(day on, catalogue::const_iterator item) const {
        return item != items_.end() && item->second.rated ? on : add_months(on, valid_months_);
    }

    /// The dates from `first` to `last` on which the team is reviewed.
    [[nodiscard]] date_places dates_from(std::size_t slot, day first, day last) const {
        const auto begin =
            std::partition_point(dates_.begin(), dates_.end(), [&](const window& date) { return date.as_of < first; });
        const auto end =
            std::partition_point(begin, dates_.end(), [&](const window& date) { return date.as_of <= last; });
        return {std::max(teams_[slot].first_date, static_cast<std::size_t>(begin - dates_.begin())),
                static_cast<std::size_t>(end - dates_.begin())};
    }

    /// `where`: the row of the history's answers, or the answer that was given.
    template <typename Where>
    [[nodiscard]] std::optional<read_value> read_or_refuse(const item_meaning& item, std::string_view value,
                                                           const Where& where) {
        try {
            return read(edition_, item, value);
        } catch (const std::invalid_argument& wrong) {
            problems_.push_back(refuse(where, "value", value.empty() ? "missing-value" : "bad-answer", wrong.what()));
            return std::nullopt;
        }
    }

    [[nodiscard]] bool known_team(const given_answer& answer) {
        if (from_ == nullptr) {
            problems_.push_back(refuse(
                answer, "team_id", "no-history",
                "an answer for one team needs a history with that team; leave team_id empty or give the history"));
            return false;
        }
        // A part cannot tell a team of another part from none: its answers are that part's to take.
        if (!from_->part_teams && from_->team_ids.find(*answer.team) == no_id) {
            problems_.push_back(refuse(answer, "team_id", "unknown-reference",
                                       "the team is not in the history; give a team_id that it names"));
            return false;
        }
        return true;
    }

    /// An item that another edition of the library knows is merely not this edition's.
    void take_unknown(const given_answer& answer) {
        if (other_editions_.empty())
            for (const auto& id : embedded_editions()) other_editions_.push_back(items_of(*embedded_edition(id)));
        if (std::any_of(other_editions_.begin(), other_editions_.end(),
                        [&](const auto& items) { return items.contains(answer.item); })) {
            ++warnings_[{not_in_edition}];
        } else {
            problems_.push_back(refuse(answer, "item", "unknown-item",
                                       "no edition knows the item; give the name of a criterion's input or rating.N, N "
                                       "being a criterion's number"));
        }
    }

    const edition& edition_;
    const int valid_months_;
    const catalogue& items_;
    const history* from_;
    gsl::span<const reviewed_team> teams_;
    gsl::span<const window> dates_;
    warning_counts& warnings_;
    std::vector<catalogue> other_editions_;  // read when first needed
    std::vector<std::vector<held_answer>> held_;
    std::vector<problem> problems_;
};

}  // namespace

answer_book::answer_book(const edition& edition, const history* from, gsl::span<const given_answer> given,
                         gsl::span<const reviewed_team> teams, gsl::span<const window> dates, warning_counts& warnings)
    : edition_(edition), dates_(dates), given_(given.begin(), given.end()), items_(items_of(edition)) {
    answer_reading reading(edition, items_, from, teams, dates, warnings);
    if (from != nullptr) reading.take_recorded();
    reading.take_given(given_);
    held_ = reading.finish();
}

answers_by_date::answers_by_date(const answer_book& book, std::size_t team) : book_(book), coming_(book.held_[team]) {
    for (const auto& asked : book.edition_.criteria) answers_.inputs.emplace_back(asked.inputs.size());
    answers_.ratings.resize(book.edition_.criteria.size());
}

const team_answers& answers_by_date::move_to(std::size_t date) {
    std::erase_if(in_force_, [&](const held_answer* held) {
        if (held->end > date) return false;
        take_away(answers_, *held->answer.item);
        return true;
    });
    while (!coming_.empty() && coming_.front().first <= date) {
        const auto& held = coming_.front();
        coming_ = coming_.subspan(1);
        if (held.end <= date) continue;
        put(answers_, held, held.on);
        in_force_.push_back(&held);
    }
    for (const auto* held : in_force_)
        if (held->on == no_day) put(answers_, *held, book_.dates_[date].as_of);
    return answers_;
}

}  // namespace ipsf::reviewing
