// ipsf as a contender of compare.py (the conversation: contender.py): the measures of all teams by the library's C++ interface.
#include <ipsf/load.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/review.hpp>

#include <chrono>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

namespace {

using ipsf::day;

/// The measures of the teams that exist on one date.
struct measured_date {
    std::vector<ipsf::id_index> teams;
    std::vector<ipsf::team_measures> measures;
};

class served_history {
public:
    explicit served_history(std::string folder) : folder_(std::move(folder)) {}

    void load() {
        history_.reset();
        history_ = ipsf::load_history(folder_);
    }

    [[nodiscard]] std::vector<measured_date> measure(const std::vector<day>& dates, int months) const {
        const auto edition = ipsf::edition_for(dates.back());
        const auto options = ipsf::measure_options_of(*edition, {});
        std::vector<measured_date> results;
        for (const auto as_of : dates) {
            auto teams = history_->teams_on(as_of);
            auto measures = ipsf::measure_teams(*history_, teams, ipsf::review_window(as_of, months), options);
            results.push_back({std::move(teams), std::move(measures)});
        }
        return results;
    }

    /// By date, team (in the order of ids), measure: numerator and denominator, -1 where the team does not exist.
    void write(const std::vector<measured_date>& results, const std::string& path) const {
        std::ofstream file(path, std::ios::binary);
        const auto put = [&file](std::int64_t value) { file.write(reinterpret_cast<const char*>(&value), sizeof value); };
        for (const auto& date : results) {
            std::vector<const ipsf::team_measures*> of_team(history_->team_ids.size(), nullptr);
            for (std::size_t i = 0; i < date.teams.size(); ++i) of_team[date.teams[i]] = &date.measures[i];
            for (const auto team : history_->team_ids.ordered()) {
                for (std::size_t place = 0; place < ipsf::measure_names.size(); ++place) {
                    put(of_team[team] == nullptr ? -1 : (*of_team[team])[place].numerator);
                    put(of_team[team] == nullptr ? -1 : (*of_team[team])[place].denominator);
                }
            }
        }
    }

private:
    std::string folder_;
    std::shared_ptr<const ipsf::history> history_;
};

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 2) return 2;
    served_history history(arguments[1]);
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string command, path, date;
        int months = 0;
        words >> command >> path >> months;
        std::vector<day> dates;
        while (words >> date) dates.push_back(*ipsf::parse_day(date));
        std::vector<measured_date> results;
        const auto begun = std::chrono::steady_clock::now();
        if (command == "load") history.load();
        if (command == "measure") results = history.measure(dates, months);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        if (command == "measure") history.write(results, path);
        std::cout << took.count() << std::endl;
    }
}
