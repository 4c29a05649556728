// What an edition says about the client process. Rules of deadlines are written in the words of the file.
#include "edition_diff/entries.hpp"

#include <ipsf/process_rules.hpp>

namespace ipsf::edition_diff {
namespace {

/// "kind = job_weeks, first = 1, last = 4"
class written_rule {
public:
    written_rule& word(std::string_view name, std::string_view value) {
        all_ += (all_.empty() ? "" : ", ") + std::string(name) + " = " + std::string(value);
        return *this;
    }
    written_rule& number(std::string_view name, int value) {
        return value == 0 ? *this : word(name, std::to_string(value));
    }
    written_rule& truth(std::string_view name, bool value) { return value ? word(name, "true") : *this; }
    [[nodiscard]] const std::string& all() const noexcept { return all_; }

private:
    std::string all_;
};

std::string written(const std::vector<form_kind>& forms) {
    std::vector<std::string> words;
    for (const auto form : forms) words.emplace_back(name_in(form_kind_names, form));
    return listed(words);
}

std::string written(const due_trigger& one) {
    written_rule rule;
    rule.word("kind", name_in(trigger_names, one.kind));
    rule.number("number", one.number).number("first", one.first).number("last", one.last);
    if (one.kind == trigger_kind::signal) rule.word("signal", name_in(signal_kind_names, one.signal));
    if (one.kind == trigger_kind::last_event || one.kind == trigger_kind::team_event)
        rule.word("event", name_in(team_event_kind_names, one.event));
    return rule.truth("with_clients", one.with_clients).truth("each_care_team", one.each_care_team).all();
}

std::string written(const due_rule& one) {
    written_rule rule;
    rule.word("kind", name_in(due_kind_names, one.kind)).number("count", one.count).number("again", one.again);
    for (const auto& band : one.bands) rule.number("from " + std::to_string(band.at_least), band.months);
    return rule.all();
}

std::string written(const due_fact& one) {
    written_rule rule;
    rule.word("kind", name_in(fact_names, one.kind));
    if (one.kind <= fact_kind::attempt) rule.word("party", name_in(party_names, one.party));
    if (one.kind == fact_kind::form) rule.word("form", name_in(form_kind_names, one.form));
    if (one.kind == fact_kind::team_event) rule.word("event", name_in(team_event_kind_names, one.event));
    if (!one.phases.empty()) rule.word("phases", listed(one.phases));
    if (one.since != counts_since::trigger) rule.word("since", name_in(counts_since_names, one.since));
    return rule.all();
}

/// Of a list of rules: each after the other.
template <class Rule>
std::string written(const std::vector<Rule>& rules) {
    std::vector<std::string> all;
    for (const auto& one : rules) all.push_back(written(one));
    return listed(all, "; ");
}

void list_phase(const process_phase& phase, entry_list& list) {
    const thing of{.key = "phase." + phase.key,
                   .about = {"Vaihe \"" + phase.title.fi + "\"", "Phase \"" + phase.title.en + "\""},
                   .at = phase.at,
                   .part_of = "process"};
    text tools;
    for (const auto& tool : phase.tools) {
        tools.fi += (tools.fi.empty() ? "" : ", ") + tool.fi;
        tools.en += (tools.en.empty() ? "" : ", ") + tool.en;
    }
    list.whole(change_kind::process, of, std::to_string(phase.number));
    list.part(change_kind::process, of, "number", {"numero", "number"}, std::to_string(phase.number));
    list.part(change_kind::process, of, "forms", {"lomakkeet", "forms"}, written(phase.forms));
    list.part(change_kind::texts, of, "title", {"nimi", "title"}, phase.title);
    list.part(change_kind::texts, of, "tools", {"välineet", "tools"}, tools);
}

void list_move(const phase_move& move, entry_list& list) {
    const auto from_to = std::to_string(move.from) + "-" + std::to_string(move.to);
    const thing of{.key = "move." + from_to,
                   .about = {"Siirtymä " + from_to, "Move " + from_to},
                   .at = move.at,
                   .part_of = "process"};
    list.whole(change_kind::process, of, move.means);
    list.part(change_kind::process, of, "expects", {"odotetut lomakkeet", "forms expected"}, written(move.expects));
    list.part(change_kind::texts, of, "means", {"selite", "meaning"}, move.means);
}

void list_deadline(const deadline& rule, entry_list& list) {
    const thing of{.key = "deadline." + rule.key,
                   .about = {"Määräaika \"" + rule.title.fi + "\"", "Deadline \"" + rule.title.en + "\""},
                   .at = rule.at,
                   .part_of = "process"};
    const auto part = [&](const char* name, const text& said, const std::string& value) {
        if (!value.empty()) list.part(change_kind::process, of, name, said, value);
    };
    list.whole(change_kind::process, of, written(rule.due));
    part("subject", {"kenen", "whose"}, name_in(due_subject_names, rule.subject));
    part("criteria", {"kriteerit", "criteria"}, listed(rule.criteria));
    part("own", {"oma arvo, jota mikään lähde ei paina", "a value of our own that no source prints"},
         rule.own ? "true" : "false");
    part("triggers", {"alkaa", "counted from"}, written(rule.triggers));
    part("due", {"aika", "due"}, written(rule.due));
    part("met_by", {"täyttyy", "met by"}, written(rule.met_by));
    std::vector<std::string> rests;
    for (const auto reason : rule.rests) rests.emplace_back(name_in(rest_names, reason));
    part("rests", {"lepää", "rests"}, listed(rests));
    if (rule.amount)
        part("amount", {"määrä", "amount"},
             written_rule()
                 .number("for_full_time", rule.amount->for_full_time)
                 .number("few", rule.amount->few)
                 .number("each", rule.amount->each)
                 .all());
    if (rule.limit)
        part("limit", {"raja", "limit"},
             written_rule()
                 .number("most", rule.limit->most)
                 .number("first_months", rule.limit->first_months)
                 .number("first_most", rule.limit->first_most)
                 .all());
    list.part(change_kind::texts, of, "title", {"nimi", "title"}, rule.title);
    list.part(change_kind::texts, of, "source", {"lähde", "source"}, rule.from.document + ", " + rule.from.place);
}

}  // namespace

void list_process(const process_rules& process, entry_list& list) {
    const thing of{
        .key = "process", .about = {"Asiakasprosessi", "Client process"}, .at = list.place_of({}, {"process"})};
    const auto count = [](std::size_t number) { return std::to_string(number); };
    list.whole(change_kind::process, of,
               text{count(process.phases.size()) + " vaihetta, " + count(process.moves.size()) + " siirtymää, " +
                        count(process.deadlines.size()) + " määräaikaa",
                    count(process.phases.size()) + " phases, " + count(process.moves.size()) + " moves, " +
                        count(process.deadlines.size()) + " deadlines"});
    list.part(change_kind::process, of, "waiting_days",
              {"odottaa, kun vaiheessa on oltu päiviä yli", "waits after days in a phase, more than"},
              std::to_string(process.waiting_days));
    if (!process.service_model.empty())
        list.part(change_kind::process, of, "service_model", {"palvelumalli", "service model"}, process.service_model);
    for (const auto& one : process.phases) list_phase(one, list);
    for (const auto& one : process.moves) list_move(one, list);
    for (const auto& one : process.deadlines) list_deadline(one, list);
}

}  // namespace ipsf::edition_diff
