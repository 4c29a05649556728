// Reads one [[process.deadline]]: whose it is, what triggers it, when it is due, what meets it and when it rests.
// Reports combinations that make no sense.
#include "base/expects.hpp"
#include "edition/read_bands.hpp"
#include "edition/read_process.hpp"

namespace ipsf {
namespace {

constexpr int most_days = 3660;
constexpr int most_months = 120;

bool is_period(trigger_kind kind) { return kind >= trigger_kind::each_week && kind <= trigger_kind::each_quarter; }
bool is_job_period(trigger_kind kind) { return kind == trigger_kind::job_weeks || kind == trigger_kind::job_months; }
/// Triggers that a job of the client has.
bool is_of_job(trigger_kind kind) { return kind >= trigger_kind::job_start && kind <= trigger_kind::job_broke_off; }

bool is_of(due_subject subject, trigger_kind kind) {
    switch (subject) {
        case due_subject::client:
            return kind <= trigger_kind::missed_contact;
        case due_subject::coach:
            return is_period(kind) || kind == trigger_kind::each_day;
        case due_subject::team:
            return kind >= trigger_kind::each_week;
    }
    cannot_be();
}

bool is_of(due_subject subject, const due_fact& fact) {
    switch (subject) {
        case due_subject::client:
            return fact.kind != fact_kind::team_event;
        case due_subject::coach:
            return fact.kind <= fact_kind::attempt;
        case due_subject::team:
            return fact.kind == fact_kind::team_event;
    }
    cannot_be();
}

bool fits(due_kind due, trigger_kind trigger) {
    switch (due) {
        case due_kind::period_end:
            return is_period(trigger) || is_job_period(trigger);
        case due_kind::every_day:
            return trigger == trigger_kind::each_day;
        case due_kind::day_before:
            return trigger == trigger_kind::job_start;
        case due_kind::by_total:
        case due_kind::review_interval:
            return trigger == trigger_kind::last_event;
        case due_kind::days:
        case due_kind::working_days:
        case due_kind::months:
            return !is_period(trigger) && !is_job_period(trigger) && trigger != trigger_kind::each_day;
    }
    cannot_be();
}

bool needs_job(counts_since since) { return since == counts_since::job || since == counts_since::previous_job; }

due_trigger read_trigger(const node& from, due_subject subject, problem_log& log) {
    const std::string described = "this trigger";
    table_view view(from, described, log);
    due_trigger trigger;
    trigger.kind = need_word<trigger_kind>(view, "kind", trigger_names, described, log);
    switch (trigger.kind) {
        case trigger_kind::client_meeting:
            trigger.number = static_cast<int>(view.need_whole("number", 1, 100));
            break;
        case trigger_kind::without_job:
            trigger.number = static_cast<int>(view.need_whole("number", 1, most_months));
            break;
        case trigger_kind::job_weeks:
        case trigger_kind::job_months:
            trigger.first = static_cast<int>(view.need_whole("first", 1, most_months));
            trigger.last = static_cast<int>(view.need_whole("last", 1, most_months));
            if (trigger.last != 0 && trigger.last < trigger.first)
                log.add(from.at, "out-of-range", "`last` of this trigger lies before `first`; correct one of them");
            break;
        case trigger_kind::signal:
            trigger.signal = need_word<signal_kind>(view, "signal", signal_kind_names, described, log);
            break;
        case trigger_kind::last_event:
        case trigger_kind::team_event:
            trigger.event = need_word<team_event_kind>(view, "event", team_event_kind_names, described, log);
            break;
        default:
            break;
    }
    if (is_period(trigger.kind) && subject == due_subject::coach)
        trigger.with_clients = view.truth_or_false("with_clients");
    if (is_period(trigger.kind) && subject == due_subject::team)
        trigger.each_care_team = view.truth_or_false("each_care_team");
    view.refuse_the_rest();
    return trigger;
}

/// Of an edition with several scales the totals are those of the first (docs/readings.md). A service model does not say
/// whose they are: its bands are held against an edition when it is put into one.
std::vector<review_interval> read_bands(table_view& view, const edition* edition, problem_log& log) {
    std::vector<review_interval> bands;
    const node* list = view.need("bands", node_kind::list);
    if (list == nullptr) return bands;
    if (list->elements.empty())
        log.add(list->at, "bad-bands", "there is no band; the totals from the lowest up need one");
    const scale* totals = edition == nullptr || edition->scales.empty() ? nullptr : &edition->scales.front();
    const auto lowest = totals == nullptr ? std::nullopt : std::optional(totals->lowest());
    const int highest = totals == nullptr ? highest_total : totals->highest();
    for (const node& from : list->elements) {
        table_view one(from, "this band", log);
        const auto band = read_interval(one, lowest.value_or(1), highest);
        if (place_of_band(band.at_least, bands, lowest) != band_place::right)
            log.add(from.at, "bad-bands",
                    "the bands must begin at the lowest total" + (lowest ? ", " + std::to_string(*lowest) + "," : "") +
                        " and rise; correct `at_least`");
        bands.push_back(band);
    }
    return bands;
}

due_rule read_due(const node& from, const edition* edition, problem_log& log) {
    table_view view(from, "`due` of this deadline", log);
    due_rule due;
    due.kind = need_word<due_kind>(view, "kind", due_kind_names, "`due` of this deadline", log);
    switch (due.kind) {
        case due_kind::days:
            due.count = static_cast<int>(view.need_whole("count", 0, most_days));
            break;
        case due_kind::working_days:
            due.count = static_cast<int>(view.need_whole("count", 1, most_days));
            break;
        case due_kind::months:
            due.count = static_cast<int>(view.need_whole("count", 1, most_months));
            if (view.find("again") != nullptr) due.again = static_cast<int>(view.need_whole("again", 1, most_months));
            break;
        case due_kind::by_total:
            due.bands = read_bands(view, edition, log);
            break;
        case due_kind::day_before:
            if (view.find("count") != nullptr) due.count = static_cast<int>(view.need_whole("count", 1, most_days));
            break;
        default:
            break;
    }
    view.refuse_the_rest();
    return due;
}

std::vector<int> read_phase_numbers(table_view& view, problem_log& log) {
    std::vector<int> phases;
    const node* list = view.need("phases", node_kind::list);
    if (list == nullptr) return phases;
    if (list->elements.empty())
        log.add(list->at, "empty-list", "`phases` of this fact is empty; list phases by number");
    for (const node& one : list->elements) {
        if (!is_of_kind(one, node_kind::whole, "each of `phases` of this fact", log)) continue;
        if (one.whole < 1 || one.whole > last_phase)
            log.add(one.at, "out-of-range", "each of `phases` of this fact must lie between 1 and 5");
        phases.push_back(static_cast<int>(one.whole));
    }
    return phases;
}

due_fact read_fact(const node& from, due_subject subject, problem_log& log) {
    const std::string described = "this fact";
    table_view view(from, described, log);
    due_fact fact;
    fact.kind = need_word<fact_kind>(view, "kind", fact_names, described, log);
    const bool of_contacts = fact.kind <= fact_kind::attempt;
    if (of_contacts) fact.party = need_word<party>(view, "party", party_names, described, log);
    if (fact.kind == fact_kind::form) fact.form = need_word<form_kind>(view, "form", form_kind_names, described, log);
    if (fact.kind == fact_kind::team_event)
        fact.event = need_word<team_event_kind>(view, "event", team_event_kind_names, described, log);
    if (fact.kind == fact_kind::phase ||
        (of_contacts && subject == due_subject::coach && view.find("phases") != nullptr))
        fact.phases = read_phase_numbers(view, log);
    if (subject == due_subject::client && (of_contacts || fact.kind == fact_kind::form) &&
        view.find("since") != nullptr)
        fact.since = need_word<counts_since>(view, "since", counts_since_names, described, log);
    view.refuse_the_rest();
    return fact;
}

template <class Read>
auto read_list(table_view& view, const char* key, due_subject subject, problem_log& log, Read read) {
    std::vector<decltype(read(std::declval<const node&>(), subject, log))> made;
    const node* list = view.need(key, node_kind::list);
    if (list == nullptr) return made;
    if (list->elements.empty())
        log.add(list->at, "empty-list", std::string("`") + key + "` of this deadline is empty; list at least one");
    for (const node& one : list->elements) made.push_back(read(one, subject, log));
    return made;
}

void read_amount(table_view& view, deadline& rule, problem_log& log) {
    const node* from = view.find("amount", node_kind::table);
    if (from == nullptr) return;
    table_view amount(*from, "`amount` of this deadline", log);
    rule.amount = due_amount{.for_full_time = static_cast<int>(amount.need_whole("for_full_time", 1, 1000)),
                             .few = static_cast<int>(amount.need_whole("few", 0, 1000)),
                             .each = static_cast<int>(amount.need_whole("each", 0, 1000))};
    amount.refuse_the_rest();
    if (rule.subject != due_subject::coach)
        log.add(from->at, "bad-deadline", "only a coach's deadline has `amount`; remove it");
}

void read_limit(table_view& view, deadline& rule, problem_log& log) {
    const node* from = view.need("limit", node_kind::table);
    if (from == nullptr) return;
    table_view limit(*from, "`limit` of this deadline", log);
    rule.limit = due_limit{.most = static_cast<int>(limit.need_whole("most", 1, 1000))};
    if (rule.subject == due_subject::team && limit.find("first_months") != nullptr) {
        rule.limit->first_months = static_cast<int>(limit.need_whole("first_months", 1, most_months));
        rule.limit->first_most = static_cast<int>(limit.need_whole("first_most", 1, 1000));
    }
    limit.refuse_the_rest();
}

/// Reports triggers, facts and reasons to rest that do not suit each other or the subject.
void check_parts(const node& from, const deadline& rule, problem_log& log) {
    const std::string subject(due_subject_names[static_cast<std::size_t>(rule.subject)]);
    for (const auto& trigger : rule.triggers) {
        const std::string name(trigger_names[static_cast<std::size_t>(trigger.kind)]);
        if (!is_of(rule.subject, trigger.kind))
            log.add(from.at, "bad-deadline",
                    "a deadline of a " + subject + " cannot be counted from `" + name + "`; choose another trigger");
        else if (!fits(rule.due.kind, trigger.kind))
            log.add(from.at, "bad-deadline",
                    "the trigger `" + name + "` cannot be due by `" +
                        std::string(due_kind_names[static_cast<std::size_t>(rule.due.kind)]) +
                        "`; choose another kind of `due`");
    }
    const bool of_a_job =
        std::all_of(rule.triggers.begin(), rule.triggers.end(), [](const auto& one) { return is_of_job(one.kind); });
    for (const auto& fact : rule.met_by) {
        if (!is_of(rule.subject, fact))
            log.add(from.at, "bad-deadline",
                    "a deadline of a " + subject + " cannot be met by `" +
                        std::string(fact_names[static_cast<std::size_t>(fact.kind)]) + "`; choose another fact");
        if (needs_job(fact.since) && !of_a_job)
            log.add(from.at, "bad-deadline",
                    "a fact counts since a job only where every trigger is a job's; correct `since`");
    }
    for (const auto reason : rule.rests) {
        const bool by_job = reason == rest_kind::job_ended || reason == rest_kind::support_declined;
        if (rule.subject != due_subject::client || (by_job && !of_a_job))
            log.add(from.at, "bad-deadline",
                    "this deadline cannot rest for `" + std::string(rest_names[static_cast<std::size_t>(reason)]) +
                        "`; remove it from `rests`");
    }
}

}  // namespace

deadline read_deadline(const node& from, const edition* edition, problem_log& log) {
    const std::string described = "this deadline";
    table_view view(from, described, log);
    deadline rule;
    const auto before = log.size();
    rule.at = from.at;
    rule.key = view.need_name("key");
    rule.subject = need_word<due_subject>(view, "subject", due_subject_names, described, log);
    rule.title = view.need_both_languages("title");
    if (const node* cited = view.need("source", node_kind::table)) {
        table_view source_view(*cited, "`source` of this deadline", log);
        rule.from = {.document = source_view.need_text("document"), .place = source_view.need_text("place")};
        source_view.refuse_the_rest();
    }
    if (view.find("criteria") != nullptr) rule.criteria = view.need_criteria("criteria", edition);
    rule.own = view.truth_or_false("own");
    rule.triggers = read_list(view, "triggers", rule.subject, log, read_trigger);
    if (const node* due = view.need("due", node_kind::table)) rule.due = read_due(*due, edition, log);
    if (rule.due.kind == due_kind::every_day)
        read_limit(view, rule, log);
    else
        rule.met_by = read_list(view, "met_by", rule.subject, log, read_fact);
    if (view.find("rests") != nullptr) rule.rests = need_words<rest_kind>(view, "rests", rest_names, described, log);
    read_amount(view, rule, log);
    view.refuse_the_rest();
    if (log.size() == before) check_parts(from, rule, log);
    return rule;
}

}  // namespace ipsf
