// Takes the table [counting] of a file and gives `edition::counting`; each key has its place in counting_keys.cpp.
#include "edition/read_counting.hpp"

#include "edition/counting_keys.hpp"

#include <algorithm>
#include <set>

namespace ipsf {
namespace {

constexpr std::string_view described = "the edition's [counting]";
constexpr std::int64_t most_parts_of_a_day = 1000;

std::string between(const counting_key& range) {
    return std::to_string(range.low) + " to " + std::to_string(range.high);
}

void read_value(table_view& view, const counting_key& of, std::optional<int>& value, problem_log& log) {
    const std::size_t before = log.size();
    const auto read = static_cast<int>(view.need_whole(of.key, of.low, of.high));
    if (log.size() == before) value = read;
}

void read_value(table_view& view, const counting_key& of, std::optional<job_days>& value, problem_log& log) {
    const node* list = view.need(of.key, node_kind::list);
    if (list == nullptr) return;
    const auto& ends = list->elements;
    const auto is_day = [&](const node& end) {
        return end.kind == node_kind::whole && of.low <= end.whole && end.whole <= of.high;
    };
    if (ends.size() == 2 && is_day(ends[0]) && is_day(ends[1]) && ends[0].whole <= ends[1].whole)
        value = job_days{static_cast<int>(ends[0].whole), static_cast<int>(ends[1].whole)};
    else
        log.add(list->at, "out-of-range",
                "`" + std::string(of.key) + "` of " + std::string(described) +
                    " must be the first and the last of some days of a job, two whole numbers from " + between(of) +
                    ", the smaller first");
}

void read_value(table_view& view, const counting_key& of, std::optional<fraction>& value, problem_log& log) {
    const node* from = view.need(of.key, node_kind::text);
    if (from == nullptr) return;
    const auto ratio = from->text.find('/') == std::string::npos ? parse_decimal(from->text) : parse_ratio(from->text);
    if (ratio && ratio->denominator <= most_parts_of_a_day && fraction{of.low, 1} <= *ratio &&
        *ratio <= fraction{of.high, 1})
        value = *ratio;
    else
        log.add(from->at, "out-of-range",
                "`" + std::string(of.key) + "` of " + std::string(described) + " must be a number from " + between(of) +
                    ", such as \"30\", \"30.5\" or \"365/12\", in at most " + std::to_string(most_parts_of_a_day) +
                    "ths");
}

}  // namespace

void read_counting(table_view& file, edition& made, problem_log& log) {
    const node* from = file.find("counting", node_kind::table);
    if (from == nullptr) return;
    table_view view(*from, std::string(described), log);
    visit_counted(made.counting, [&](const counting_key& of, auto& value) {
        if (view.find(of.key) != nullptr) read_value(view, of, value, log);
    });
    view.refuse_the_rest();
}

void check_counting(table_view& file, const edition& made, problem_log& log) {
    const node* const from = file.find("counting");
    const auto is_there = [&](std::string_view key) {
        return from != nullptr && std::any_of(from->members.begin(), from->members.end(),
                                              [&](const member& one) { return one.key == key; });
    };
    std::set<std::string_view> reported;
    for (const criterion& one : made.criteria)
        for (const input& asked : one.inputs) {
            if (asked.kind != input_kind::measure) continue;
            for (const auto key : missing_values(made.counting, asked.name))
                if (!is_there(key) && reported.insert(key).second)  // what is there and wrong was reported
                    log.add(from != nullptr ? from->at : asked.at, "missing-key",
                            "input `" + asked.name + "` is counted by `" + std::string(key) +
                                "`, which the edition does not say; add it to [counting] (docs/edition-format.md)");
        }
}

}  // namespace ipsf
