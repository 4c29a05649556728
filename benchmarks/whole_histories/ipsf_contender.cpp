// ipsf as a contender of compare.py (the conversation: contender.py): the measures of all teams by the library's C++
// interface.
#include <ipsf/due.hpp>
#include <ipsf/history_builder.hpp>
#include <ipsf/load.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/review.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>

namespace {

using ipsf::day;

/// Some day's new rows and corrections for a history: as many contacts as on its busiest of the last days, one new
/// episode for each ten of them, ends of jobs and episodes.
class next_day {
public:
    explicit next_day(const ipsf::history& earlier) : earlier_(earlier) {
        const auto contacts = ipsf::rows_of_contacts(earlier);
        const day last = *std::max_element(contacts.on.begin(), contacts.on.end());
        on_ = last + 1;
        std::array<std::size_t, 7> of_days{};
        for (const auto on : contacts.on)
            if (last - on < 7) ++of_days[static_cast<std::size_t>(last - on)];
        const auto busiest =
            last - static_cast<day>(std::max_element(of_days.begin(), of_days.end()) - of_days.begin());
        for (std::size_t row = 0; row < contacts.size(); ++row)
            if (contacts.on[row] == busiest) rows_.push_back(row);
        contacts_ = std::move(contacts);
    }

    [[nodiscard]] day on() const { return on_; }

    void add_to(ipsf::history_builder& builder) const {
        using ipsf::table_kind;
        std::vector<std::string> texts;  // what the cells point to
        texts.reserve(rows_.size() * 8);
        const auto text = [&](std::string value) -> ipsf::cell_value {
            return std::string_view(texts.emplace_back(std::move(value)));
        };
        const auto id = [&](const ipsf::id_dictionary& ids, ipsf::id_index index) -> ipsf::cell_value {
            return index == ipsf::no_id ? ipsf::cell_value{} : text(ids.text(index));
        };
        std::size_t added = 0;
        for (const auto row : rows_) {
            const auto facts = contacts_.facts[row];
            const auto coach = id(earlier_.coach_ids, contacts_.coach[row]);
            const std::array cells = {
                ipsf::cell_value(std::int64_t{on_}),
                coach,
                ipsf::cell_value(ipsf::party_names[static_cast<std::size_t>(facts.party())]),
                id(earlier_.episode_ids, contacts_.episode[row]),
                ipsf::cell_value(ipsf::made_by_names[static_cast<std::size_t>(facts.made_by())]),
                ipsf::cell_value(ipsf::contact_mode_names[static_cast<std::size_t>(facts.mode())]),
                ipsf::cell_value(ipsf::contact_outcome_names[static_cast<std::size_t>(facts.outcome())])};
            builder.add_row(table_kind::contacts, cells);
            if (added++ % 10 != 0) continue;
            const auto number = std::to_string(on_) + "-" + std::to_string(added);
            const std::array episode = {text("new" + number), text("client" + number), coach,
                                        ipsf::cell_value(std::int64_t{on_})};
            builder.add_row(table_kind::episodes, episode);
            const std::array phase = {episode[0], episode[3], ipsf::cell_value(std::int64_t{1})};
            builder.add_row(table_kind::phases, phase);
            end_job(builder, added, id);
        }
    }

private:
    // A job that goes on ends: its whole row comes again.
    template <class Id>
    void end_job(ipsf::history_builder& builder, std::size_t nth, Id id) const {
        const auto& jobs = earlier_.jobs;
        const auto row = jobs.size() - std::min(jobs.size(), nth);
        if (row >= jobs.size() || jobs.ended_on[row] != ipsf::no_day) return;
        const auto date = [](day value) {
            return value == ipsf::no_day ? ipsf::cell_value{} : ipsf::cell_value(std::int64_t{value});
        };
        const auto word = [](const auto& names, auto value) {
            const auto place = static_cast<std::size_t>(value);
            return place < names.size() ? ipsf::cell_value(names[place]) : ipsf::cell_value{};
        };
        const std::array cells = {id(earlier_.job_ids, jobs.job[row]),
                                  id(earlier_.episode_ids, jobs.episode[row]),
                                  id(earlier_.employer_ids, jobs.employer[row]),
                                  date(jobs.started_on[row]),
                                  date(on_),
                                  date(on_),
                                  ipsf::cell_value{},
                                  id(earlier_.occupation_codes, jobs.occupation[row]),
                                  jobs.open_market[row] == ipsf::tristate::none
                                      ? ipsf::cell_value{}
                                      : ipsf::cell_value(jobs.open_market[row] == ipsf::tristate::yes),
                                  word(ipsf::contract_names, jobs.contract[row]),
                                  date(jobs.support_declined_on[row])};
        builder.add_row(ipsf::table_kind::jobs, cells);
    }

    const ipsf::history& earlier_;
    ipsf::contact_rows contacts_;
    std::vector<std::size_t> rows_;  // of the contacts that come again on the next day
    day on_ = 0;
};

class served_history {
public:
    served_history(std::string folder, int threads) : threads_(threads), folder_(std::move(folder)) {}

    void forget() {
        history_.reset();
        appended_.reset();
    }
    void load() { history_ = ipsf::load_history(folder_); }

    void pack(const std::string& file) const {
        ipsf::write_pack(*history_, *ipsf::embedded_edition("fi-2021-11"), file);
    }
    void open(const std::string& file) { history_ = ipsf::load_history(file); }

    void measure(const std::vector<day>& dates, int months) {
        std::vector<ipsf::window> windows;
        for (const auto as_of : dates) windows.push_back(ipsf::review_window(as_of, months));
        measured_ = ipsf::measure_team_series(*history_, teams(), windows, options(), {.threads = threads_});
    }

    /// The whole due list of a day (docs/process.md).
    void list_due(day as_of) {
        ipsf::due_options asked;
        asked.as_of = as_of;
        due_ = ipsf::list_due(ipsf::embedded_edition("fi-2021-11"), true, *history_, asked, {.threads = threads_});
    }

    /// By date, team (in the order of ids), measure: numerator and denominator, -1 where the team does not exist.
    void write(const std::string& path) const {
        std::ofstream file(path, std::ios::binary);
        const auto put = [&file](std::int64_t value) {
            file.write(reinterpret_cast<const char*>(&value), sizeof value);
        };
        const auto ordered = teams();
        for (std::size_t date = 0; date < measured_->dates().size(); ++date) {
            const auto existing = history_->teams_on(measured_->dates()[date].as_of);
            std::vector<bool> exists(history_->team_ids.size());
            for (const auto team : existing) exists[team] = true;
            for (std::size_t team = 0; team < measured_->size(); ++team) {
                for (std::size_t place = 0; place < ipsf::measure_names.size(); ++place) {
                    const auto sum = measured_->sums(team, static_cast<ipsf::measure>(place))[date];
                    put(exists[ordered[team]] ? sum.numerator : -1);
                    put(exists[ordered[team]] ? sum.denominator : -1);
                }
            }
        }
    }

    /// Prepares the day that follows; what the caller then times is `append`.
    void prepare_day() {
        if (appended_ == nullptr) appended_ = history_;
        day_ = std::make_unique<next_day>(*appended_);
    }
    /// Takes the day's rows and measures one team on that day.
    void append() {
        auto builder = ipsf::history_builder::continuing(appended_);
        day_->add_to(builder);
        appended_ = builder.finish();
        measured_ = measure_day(*appended_, {teams().data(), 1});
    }
    /// Whether the continued history measures what the same rows handed over whole do. `folder` is written to.
    [[nodiscard]] bool appended_as_whole(const std::string& folder) const {
        ipsf::write_csv(*appended_, folder);
        const auto whole = ipsf::load_history(folder);
        const auto ours = measure_day(*appended_, appended_->team_ids.ordered());
        const auto anew = measure_day(*whole, whole->team_ids.ordered());
        if (ours.size() != anew.size()) return false;
        for (std::size_t team = 0; team < ours.size(); ++team)
            for (std::size_t place = 0; place < ipsf::measure_names.size(); ++place) {
                const auto a = ours.sums(team, static_cast<ipsf::measure>(place)).front();
                const auto b = anew.sums(team, static_cast<ipsf::measure>(place)).front();
                if (a.numerator != b.numerator || a.denominator != b.denominator) return false;
            }
        return true;
    }

private:
    [[nodiscard]] std::vector<ipsf::id_index> teams() const { return history_->team_ids.ordered(); }
    [[nodiscard]] static ipsf::measure_options options() {
        return ipsf::measure_options_of(*ipsf::embedded_edition("fi-2021-11"), {});
    }
    [[nodiscard]] ipsf::measure_series measure_day(const ipsf::history& from,
                                                   gsl::span<const ipsf::id_index> teams) const {
        const auto looked_at = ipsf::review_window(day_->on(), 6);
        return ipsf::measure_team_series(from, teams, {&looked_at, 1}, options(), {.threads = threads_});
    }

    int threads_;
    std::string folder_;
    std::shared_ptr<const ipsf::history> history_;
    std::optional<ipsf::measure_series> measured_;
    ipsf::due_list due_;
    std::unique_ptr<next_day> day_;
    std::shared_ptr<const ipsf::history> appended_;
};

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 3) return 2;
    served_history history(arguments[1], std::stoi(arguments[2]));
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string command, path, date;
        int months = 0;
        words >> command;
        if (command == "measure") words >> path >> months;
        if (command == "check_append" || command == "pack" || command == "open") words >> path;
        std::vector<day> dates;
        while (words >> date) dates.push_back(*ipsf::parse_day(date));
        if (command == "append") history.prepare_day();
        if (command == "load" || command == "open") history.forget();
        const auto begun = std::chrono::steady_clock::now();
        if (command == "load") history.load();
        if (command == "pack") history.pack(path);
        if (command == "open") history.open(path);
        if (command == "measure") history.measure(dates, months);
        if (command == "due") history.list_due(dates.front());
        if (command == "append") history.append();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        if (command == "measure") history.write(path);
        if (command == "check_append" && !history.appended_as_whole(path)) return 1;
        std::cout << took.count() << std::endl;
    }
}
