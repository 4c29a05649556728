// Takes the assessors of a review: by name alone for the head of a report, or each with a file of answers.
#include "assessors.hpp"

#include "history_argument.hpp"

#include <algorithm>

namespace ipsf::command {

void assessors_argument::add_to(CLI::App& subcommand, session& /*current*/) {
    subcommand
        .add_option_function<std::vector<std::string>>(
            "--assessor",
            [this](const std::vector<std::string>& given) {
                for (const auto& one : given) {
                    const auto end = one.find('=');
                    all_.push_back({one.substr(0, end), end == std::string::npos ? "" : one.substr(end + 1)});
                }
            },
            "An assessor, named at the head of an HTML report; with =FILE, the CSV of what the assessor gave alone: of "
            "two or more how alike they score, and what they agreed on. May be repeated")
        ->type_name("NAME[=FILE]")
        ->allow_extra_args(false);
    subcommand.add_option("--agreed", agreed_, "CSV of what the assessors agreed on; - reads standard input")
        ->type_name("FILE");
    subcommand.add_flag("--agreed-review", agreed_review_,
                        "Write the review that the assessors agreed on, in place of how they compare");
}

void assessors_argument::check(const std::string& answers, const session& current) const {
    const auto with_file =
        std::count_if(all_.begin(), all_.end(), [](const assessor& one) { return !one.file.empty(); });
    if (with_file == 0) {
        if (!agreed_.empty() || agreed_review_)
            throw CLI::ValidationError(agreed_.empty() ? "--agreed-review" : "--agreed",
                                       "is of several assessors; give what each gave: --assessor NAME=FILE");
        if (!all_.empty() && current.format != "html")
            throw CLI::ValidationError(
                "--assessor", "says nothing without --format html, or without what each gave: --assessor NAME=FILE");
        return;
    }
    if (with_file != static_cast<std::ptrdiff_t>(all_.size()))
        throw CLI::ValidationError("--assessor", "some have a file and some have none; give each a file, NAME=FILE");
    if (!answers.empty())
        throw CLI::ValidationError("--answers",
                                   "is of one reviewer; give what the assessors agreed on by --agreed FILE");
}

bool assessors_argument::have_files() const noexcept { return !all_.empty() && !all_.front().file.empty(); }

std::vector<std::string> assessors_argument::names() const {
    std::vector<std::string> names;
    for (const auto& one : all_) names.push_back(one.name);
    return names;
}

std::vector<assessment> assessors_argument::assessments(const session& current) const {
    std::vector<assessment> all;
    for (const auto& one : all_) {
        auto read = load_answers(one.file, current, current.writes_all());
        all.push_back({one.name, std::move(read.all), std::move(read.odd)});
    }
    return all;
}

}  // namespace ipsf::command
