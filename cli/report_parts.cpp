// Takes the options of a report; gives what the library asks of one.
#include "report_parts.hpp"

#include "named.hpp"

namespace ipsf::command {

void report_parts::add_to(CLI::App& subcommand, session& current) {
    constexpr int most_months = 120;
    const auto* const course =
        subcommand
            .add_option("--course", course_, "In an HTML report: also the ends of so many months before the review")
            ->type_name("MONTHS")
            ->check(CLI::Range(1, most_months));
    const auto* const without = subcommand
                                    .add_option_function<std::vector<report_part>>(
                                        "--without",
                                        [this](const std::vector<report_part>& given) {
                                            left_out_ = {given.begin(), given.end()};
                                        },
                                        "A part that an HTML report leaves out; may be repeated")
                                    ->transform(one_of(report_part_names))
                                    ->allow_extra_args(false);
    const auto* const show_ids = subcommand.add_flag(
        "--show-ids", show_ids_, "In the data of an HTML report: the ids of the records that measures left out");
    for (const auto* option : {course, without, show_ids}) goes_with({"html"}, current, option);
}

void report_parts::check(bool has_history) const {
    if (show_ids_ && !has_history) throw CLI::ValidationError("--show-ids", "the ids are in a HISTORY; name it");
    if (show_ids_ && !has(report_part::data))
        throw CLI::ValidationError("--show-ids",
                                   "they are in the part that --without data leaves out; leave one of them out");
    if (course_ == 0) return;
    if (!has_history) throw CLI::ValidationError("--course", "the months before are in a HISTORY; name it");
    if (!has(report_part::course))
        throw CLI::ValidationError("--course",
                                   "is in the part that --without course leaves out; leave one of them out");
}

report_options report_parts::options(const session& current, std::vector<std::string> assessors) const {
    auto options = page_options(current);
    options.assessors = std::move(assessors);
    options.left_out = left_out_;
    options.repeated_by = current.written;
    options.show_ids = show_ids_;
    return options;
}

std::optional<review_series> report_parts::course(const std::shared_ptr<const edition>& rules,
                                                  const std::shared_ptr<const history>& from,
                                                  const review_options& reviewed, const session& current) const {
    if (course_ == 0 || from == nullptr || !has(report_part::course)) return std::nullopt;
    series_options options;
    options.from = add_months(reviewed.as_of, -course_);
    options.to = reviewed.as_of;
    options.months = reviewed.months;
    options.teams = reviewed.teams;
    options.choices = reviewed.choices;
    options.calendar = reviewed.calendar;
    // The edition that the review goes by is the one to compare with, also before it was valid; answers given beside
    // the history are of the review alone.
    return score_series(rules, true, from, {}, options, {current.threads, {}});
}

}  // namespace ipsf::command
