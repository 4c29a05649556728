#include "publish/scored_history.hpp"

#include "calendar/weeks_and_months.hpp"

#include <ipsf/due.hpp>

#include <algorithm>

namespace ipsf::publishing {
namespace {

/// Scoring is one half of the work that is told, making and writing rows the other.
constexpr std::int64_t half = 1000;

progress of_scoring(const progress& report) {
    if (!report) return nullptr;
    return [&report](std::int64_t done, std::int64_t total) {
        return report(total == 0 ? 0 : half * done / total, 2 * half);
    };
}

void tell_of_rows(const progress& report, std::size_t done, std::size_t total) {
    const auto part = half * static_cast<std::int64_t>(done) / static_cast<std::int64_t>(total);
    if (report && !report(half + part, 2 * half)) throw cancelled();
}

void check(const publication_options& options) {
    constexpr int most_days = 3660;
    if (options.due_days < 0 || options.due_days > most_days)
        throw refused(
            {.rule = "out-of-range", .message = "due_days must be from 0 to " + std::to_string(most_days) + " days"});
}

/// Those asked for; where none are, all that can be. Of a part others are named, too.
std::vector<id_index> teams_of(const history& from, const std::vector<std::string>& asked) {
    std::vector<id_index> found;
    if (asked.empty()) {
        found = from.team_ids.ordered();
        found.erase(std::remove_if(found.begin(), found.end(), [&](id_index team) { return !from.covers(team); }),
                    found.end());
    }
    for (const auto& id : asked) found.push_back(from.team_ids.find(id));
    return found;
}

/// The months that end in the period, whole.
std::optional<tracking_options> months_of_period(const series_options& asked) {
    tracking_options months;
    months.from = months_of(asked.from).first;
    const auto last = months_of(asked.to);
    months.to = last.last == asked.to ? last.last : last.first - 1;
    months.teams = asked.teams;
    return months.from <= months.to ? std::optional(months) : std::nullopt;
}

std::vector<const published_table*> tables_of_review_dates() {
    std::vector<const published_table*> found;
    for (const auto& table : published_tables())
        if (table.replaced == replaced_by::team_and_date && table.date == review_date) found.push_back(&table);
    return found;
}

std::vector<const published_table*> tables_in(const rows_of_date& rows) {
    std::vector<const published_table*> found;
    for (const auto& [table, of_table] : rows.tables) found.push_back(table);
    return found;
}

void append(rows_of_date& to, rows_of_date more) {
    std::move(more.tables.begin(), more.tables.end(), std::back_inserter(to.tables));
    std::move(more.keeps.begin(), more.keeps.end(), std::back_inserter(to.keeps));
}

}  // namespace

scored_history::scored_history(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                               std::shared_ptr<const history> from, gsl::span<const given_answer> answers,
                               const publication_options& options, const execution& run)
    : edition_named_(edition_named), from_(std::move(from)), options_(options), run_(run) {
    check(options);
    scored_ = std::make_shared<const review_series>(score_series(
        std::move(edition), edition_named, from_, answers, options.reviews, {run.threads, of_scoring(run.report)}));
    // Lists of what is due name rows, which lent contacts do not have; copied once for all dates.
    if (from_->contacts.lent != nullptr) from_ = with_own_contacts(*from_, {run.threads});
    if (const auto months = months_of_period(options.reviews))
        tracked_ = track({scored_, &scored_->edition()}, edition_named, *from_, *months);
    teams_ = teams_of(*from_, options.reviews.teams);
}

std::vector<std::string> scored_history::teams() const {
    std::vector<std::string> ids;
    for (const auto team : teams_) ids.push_back(from_->team_ids.text(team));
    return ids;
}

void scored_history::visit(const std::function<void(replacing_rows)>& take) const {
    const std::shared_ptr<const ipsf::edition> by(scored_, &scored_->edition());
    auto labels = label_rows(*by, *from_, teams_);
    auto labelled = tables_in(labels);
    take({no_day, std::move(labelled), std::move(labels)});

    const auto dates = scored_->dates();
    std::size_t first = 0;
    for (std::size_t date = 0; date < dates.size(); ++date) {
        tell_of_rows(run_.report, date, dates.size());
        const auto on = dates[date].as_of;
        auto end = first;
        while (end < scored_->size() && scored_->in_short(end).date == date) ++end;
        auto rows = made_with_rows(*by, on, *from_, teams_);
        if (first != end) append(rows, review_rows(*scored_, first, end));
        if (by->process != nullptr) {
            due_options due;
            due.as_of = on;
            due.horizon = options_.due_days;
            due.teams = options_.reviews.teams;
            due.calendar = options_.reviews.calendar;
            append(rows, due_rows(list_due(by, edition_named_, *from_, due, {run_.threads}), *from_));
        }
        take({on, tables_of_review_dates(), std::move(rows)});
        first = end;
    }
    if (tracked_) {
        for (const auto& month : tracked_->periods) {
            const bool is_review_date =
                std::any_of(dates.begin(), dates.end(), [&](const window& one) { return one.as_of == month.last; });
            rows_of_date made_with;
            if (!is_review_date) made_with = made_with_rows(*by, month.last, *from_, teams_);
            auto replaced = tables_in(made_with);
            replaced.push_back(&tracked_months());
            take({month.last, std::move(replaced), std::move(made_with)});
        }
        take({no_day, {}, tracking_rows(*tracked_, *from_)});
    }
    tell_of_rows(run_.report, dates.size(), dates.size());
}

}  // namespace ipsf::publishing
