// The subcommand `ipsf edition diff`. Takes two editions, and for the comparison of reviews also a history or
// answers, with a date or a period.
#include "edition_diff.hpp"

#include "history_argument.hpp"
#include "named.hpp"
#include "output.hpp"

#include <ipsf/html.hpp>
#include <ipsf/report.hpp>
#include <ipsf/xlsx.hpp>

#include <memory>

namespace ipsf::command {
namespace {

struct diff_arguments {
    std::string before;
    std::string after;
    std::string history;
    std::string answers;
    std::vector<std::string> teams;
    std::string as_of;
    std::string from;
    std::string to;
    ipsf::every every = ipsf::every::month;
    int months = 6;
};

template <class Difference>
void show(const Difference& found, const session& current) {
    print(current.format == "json"   ? to_json(found)
          : current.format == "xlsx" ? to_xlsx(found, current.in)
          : current.format == "csv"  ? to_csv(found, current.csv)
          : current.format == "html" ? to_html(found, page_options(current))
                                     : to_text(found, current.in));
}

/// The reviews of a date or of a series.
review_difference compare_on(const diff_arguments& given, const std::shared_ptr<const ipsf::edition>& before,
                             const std::shared_ptr<const ipsf::edition>& after, const session& current) {
    const bool has_warnings = current.format == "json" || current.format == "xlsx";
    const auto answers = load_answers(given.answers, current, has_warnings);
    std::shared_ptr<const history> from;
    if (!given.history.empty()) from = load(given.history, {before, after}, current, has_warnings);
    if (!given.as_of.empty()) {
        review_options options;
        options.as_of = *parse_day(given.as_of);
        options.months = given.months;
        options.teams = given.teams;
        options.answer_warnings = answers.odd;
        return compare_reviews(before, after, from.get(), answers.all, options, {current.threads, {}});
    }
    series_options options;
    options.from = *parse_day(given.from);
    options.to = *parse_day(given.to);
    options.every = given.every;
    options.months = given.months;
    options.teams = given.teams;
    options.answer_warnings = answers.odd;
    return compare_reviews(before, after, *from, answers.all, options, {current.threads, {}});
}

exit_code run_diff(const diff_arguments& given, const session& current) {
    const auto before = find_edition(given.before);
    const auto after = find_edition(given.after);
    if (given.as_of.empty() && given.from.empty())
        show(compare_editions(*before, *after), current);
    else
        show(compare_on(given, before, after, current), current);
    return done;
}

/// Reviews need a date, or a history and a period; a date or a period needs what to review; a window is of reviews.
void check(const diff_arguments& given, bool window_given) {
    const bool dated = !given.as_of.empty() || !given.from.empty();
    const bool something = !given.history.empty() || !given.answers.empty();
    const auto refuse = [](const char* why) { throw CLI::ValidationError("edition diff", why); };
    if (dated && !something) refuse("there is nothing to review on that date; add --history or --answers");
    if ((something || window_given) && !dated) refuse("reviews are of a date; add --as-of, or --from and --to");
    if (!given.from.empty() && given.history.empty()) refuse("a series is of a history; add --history");
}

}  // namespace

void add_edition_diff(CLI::App& group, session& current) {
    auto* diff = group.add_subcommand("diff", "What another edition changes, and which teams move by it");
    auto given = std::make_shared<diff_arguments>();
    diff->add_option("A", given->before, "Id of an edition built in, or an edition file")->required();
    diff->add_option("B", given->after, "The edition to compare with it")->required();
    auto* history = diff->add_option("--history", given->history,
                                     "Score by both: a folder of CSV files, an SQLite file, or a database by ODBC")
                        ->type_name("HISTORY");
    diff->add_option("--answers", given->answers, "CSV of a reviewer's answers (item,value); - reads standard input")
        ->type_name("FILE");
    add_csv_dialect(*diff, current);
    add_schema(*diff, current);
    auto* as_of = diff->add_option("--as-of", given->as_of, "The review date")->check(is_date());
    auto* from = diff->add_option("--from", given->from, "First day of the period of a series")
                     ->check(is_date())
                     ->excludes(as_of);
    auto* to = diff->add_option("--to", given->to, "Last day of the period")->check(is_date())->needs(from);
    from->needs(to);
    diff->add_option("--every", given->every, "Score at the end of each")->transform(one_of(every_names))->needs(from);
    auto* months = diff->add_option("--months", given->months, "Length of the window in months")
                       ->check(CLI::Range(1, 120))
                       ->capture_default_str();
    add_ids(*diff, "--team", given->teams, "Score this team only; may be repeated")->needs(history);
    add_threads(*diff, current);
    add_format(*diff, current, {"text", "json", "csv", "html", "xlsx"});
    diff->callback([given, months, &current] {
        check(*given, months->count() > 0);
        current.action = [given, &current] { return run_diff(*given, current); };
    });
}

}  // namespace ipsf::command
