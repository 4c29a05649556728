// Takes the reviews of several teams; describes the page that shows them beside each other.
#include "report/teams_page.hpp"

#include "base/signs.hpp"
#include "report/level_titles.hpp"
#include "report/review_charts.hpp"
#include "report/review_page.hpp"
#include "report/team_names.hpp"
#include "report/words.hpp"

#include <algorithm>

namespace ipsf::reporting {

using namespace pages;

namespace {

std::string title_of(const report_of_reviews& all, const review& of) {
    const auto in = all.asked.in;
    auto title = named_by_rules(*all.scored.edition, words::fidelity_review, in);
    if (!all.asked.service.empty()) title += ", " + all.asked.service;
    if (of.team) title += ", " + words::team.in(in) + " " + *of.team;
    return title + ", " + format_day(of.looked_at.as_of);
}

/// The last recorded review before the review's day; null: there is none.
const chart::dated_total* last_recorded(const std::vector<chart::dated_total>& recorded, const review& made) {
    const auto last = std::find_if(recorded.rbegin(), recorded.rend(),
                                   [&](const auto& one) { return one.on < made.looked_at.as_of; });
    return last == recorded.rend() ? nullptr : &*last;
}

class teams_page {
public:
    teams_page(page& page, const report_of_reviews& all)
        : page_(page), all_(all), edition_(*all.scored.edition), reviews_(all.scored.reviews), in_(all.asked.in) {}

    void describe() {
        page_.title(file_title(all_));
        tell_service(page_, all_);
        if (reviews_.empty()) return page_.paragraph(words::no_team_to_review.in(in_));
        tell_rules(page_, edition_, all_.scored.out_of_date, reviews_.front().looked_at, in_);
        tell_other_choices(page_, edition_, in_);
        page_.fact(say({"Tiimejä", "Teams"}), std::to_string(reviews_.size()), beside_label);
        tell_assessors(page_, all_);
        for (std::size_t scale = 0; scale < edition_.scales.size(); ++scale) {
            const auto& of = edition_.scales[scale];
            page_.part(edition_.has_several_scales() ? of.title.in(in_) : say({"Kaikki tiimit", "All teams"}));
            page_.section(say({"Tiimejä tasoittain", "Teams by level"}));
            show_levels_of(scale);
            page_.section(words::total.in(in_));
            page_.show(totals_of_teams(of, totals(scale), in_));
            page_.section(say({"Tiimit", "Teams"}));
            show_teams(scale);
        }
    }

private:
    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    /// How many teams have each level for certain and, where totals are open, how many more may have it.
    void show_levels_of(std::size_t scale) {
        const auto& of = edition_.scales[scale];
        const bool some_open = std::any_of(reviews_.begin(), reviews_.end(),
                                           [&](const auto& made) { return made.totals[scale].levels.size() > 1; });
        table levels{.columns = {{.title = words::level.in(in_)},
                                 {.title = words::total.in(in_), .number = true},
                                 {.title = say({"Tiimejä", "Teams"}), .number = true}}};
        if (some_open) levels.columns.push_back({.title = say({"Voi olla myös", "Possibly also"}), .number = true});
        const auto bands = bands_of(of, in_);
        for (auto band = bands.rbegin(); band != bands.rend(); ++band) {
            std::size_t certain = 0;
            std::size_t possible = 0;
            for (const auto& made : reviews_) {
                const auto& total = made.totals[scale].total;
                if (total.low > band->to || total.high < band->from) continue;
                ++(band->from <= total.low && total.high <= band->to ? certain : possible);
            }
            auto& cells = levels.rows.emplace_back().cells;
            cells = {band->title, signs::range(band->from, band->to), std::to_string(certain)};
            if (some_open) cells.push_back(std::to_string(possible));
        }
        page_.show(levels);
    }

    [[nodiscard]] std::vector<chart::named_total> totals(std::size_t scale) const {
        std::vector<chart::named_total> all;
        for (const auto& made : reviews_) {
            const auto& total = made.totals[scale].total;
            all.push_back({.name = name_of(made), .low = total.low, .high = total.high});
        }
        return all;
    }

    void show_teams(std::size_t scale) {
        table teams{.columns = {{.title = say({"Tiimi", "Team"})},
                                {.title = words::total.in(in_), .number = true},
                                {.title = words::level.in(in_)}}};
        // Recorded totals are of the first scale.
        const bool has_changes = scale == 0 && std::any_of(all_.pasts.begin(), all_.pasts.end(),
                                                           [](const auto& past) { return !past.reviews.empty(); });
        if (has_changes) {
            teams.columns.push_back({.title = say({"Muutos", "Change"}), .number = true});
            teams.columns.push_back({.title = say({"Edellisestä", "Since"}), .number = true});
        }
        teams.columns.push_back({.title = words::next_review.in(in_), .number = true});
        for (std::size_t place = 0; place < reviews_.size(); ++place) {
            const auto& made = reviews_[place];
            const auto& total = made.totals[scale].total;
            auto& row = teams.rows.emplace_back(table_row{.cells = {}, .leads_to = place + 1});
            row.cells = {name_of(made), signs::range(total.low, total.high),
                         show_levels(edition_.scales[scale], total, in_)};
            if (has_changes) {
                const auto* const last = last_recorded(all_.pasts[place].reviews, made);
                row.cells.push_back(last == nullptr ? ""
                                                    : signs::moved(total.low - last->high, total.high - last->low));
                row.cells.push_back(last == nullptr ? "" : format_day(last->on));
            }
            const auto until = made.totals[scale].next_review_by;
            row.cells.push_back(until == no_day ? say({"ei vielä tiedossa", "not known yet"}) : format_day(until));
        }
        page_.show(teams);
    }

    /// "T1, The northern team".
    [[nodiscard]] std::string name_of(const review& made) const {
        const auto team = team_in(all_.beside.from, made);
        return team == no_id ? made.team.value_or("") : name_of_team(*all_.beside.from, team);
    }

    page& page_;
    const report_of_reviews& all_;
    const edition& edition_;
    const std::vector<review>& reviews_;
    language in_;
};

}  // namespace

std::string file_title(const report_of_reviews& all) {
    const auto& reviews = all.scored.reviews;
    if (reviews.size() == 1) return title_of(all, reviews.front());
    const auto in = all.asked.in;
    auto title =
        named_by_rules(*all.scored.edition, reviews.empty() ? words::fidelity_review : words::fidelity_reviews, in);
    if (!all.asked.service.empty()) title += ", " + all.asked.service;
    return reviews.empty() ? title : title + ", " + format_day(reviews.front().looked_at.as_of);
}

std::vector<std::string> titles_of_teams(const report_of_reviews& all) {
    std::vector<std::string> titles;
    if (all.scored.reviews.size() > 1)
        for (const auto& made : all.scored.reviews) titles.push_back(title_of(all, made));
    return titles;
}

void describe_teams(page& page, const report_of_reviews& all) { teams_page(page, all).describe(); }

}  // namespace ipsf::reporting
