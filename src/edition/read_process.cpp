// Takes the table [process] of a file; gives the rules of the client process, or nothing where an edition has none.
#include "edition/read_process.hpp"

namespace ipsf {
namespace {

process_phase read_phase(const node& from, problem_log& log) {
    table_view view(from, "this phase", log);
    process_phase made;
    made.at = from.at;
    made.number = static_cast<int>(view.need_whole("number", 1, end_of_process));
    made.key = view.need_name("key");
    made.title = view.need_both_languages("title");
    made.forms = need_words<form_kind>(view, "forms", form_kind_names, "this phase", log);
    if (const node* tools = view.find("tools", node_kind::list))
        for (const node& tool : tools->elements)
            made.tools.push_back(read_both_languages(tool, "each of `tools` of this phase", log));
    view.refuse_the_rest();
    return made;
}

void read_phases(table_view& view, process_rules& process, problem_log& log) {
    const node* list = view.need("phase", node_kind::list);
    if (list == nullptr) return;
    for (const node& from : list->elements) {
        auto made = read_phase(from, log);
        const auto expected = static_cast<int>(process.phases.size()) + 1;
        if (made.number != 0 && made.number != expected)
            log.add(
                from.at, "bad-phases",
                "the phases must follow each other from 1 to 5, and the end, 6, last; this one must have the number " +
                    std::to_string(expected));
        if (std::any_of(process.phases.begin(), process.phases.end(),
                        [&](const auto& one) { return one.key == made.key; }))
            log.add(from.at, "repeated", "another phase has the key `" + made.key + "`; give each a key of its own");
        process.phases.push_back(std::move(made));
    }
    if (process.phases.size() < end_of_process)
        log.add(list->at, "bad-phases", "there must be the phases 1 to 5 and the end, 6; add those that are missing");
}

void read_moves(table_view& view, process_rules& process, problem_log& log) {
    const node* list = view.need("move", node_kind::list);
    if (list == nullptr) return;
    for (const node& from : list->elements) {
        table_view one(from, "this move", log);
        phase_move made;
        made.at = from.at;
        made.from = static_cast<int>(one.need_whole("from", before_first_phase, last_phase));
        made.to = static_cast<int>(one.need_whole("to", 1, end_of_process));
        made.means = one.need_both_languages("means");
        made.expects = need_words<form_kind>(one, "expects", form_kind_names, "this move", log);
        one.refuse_the_rest();
        if (made.from == made.to) log.add(from.at, "bad-move", "this move stays in its phase; correct `from` or `to`");
        if (process.find_move(made.from, made.to) != nullptr)
            log.add(from.at, "repeated", "another move goes between the same phases; leave one out");
        process.moves.push_back(std::move(made));
    }
    // The client may leave at any time (docs/process.md, "Phases and moves").
    for (int phase = before_first_phase; phase <= last_phase; ++phase)
        if (process.find_move(phase, end_of_process) == nullptr)
            log.add(list->at, "missing-move",
                    "there is no move from " + std::to_string(phase) +
                        " to the end, 6; a client may leave at any time, so add it");
}

void read_deadlines(table_view& view, const edition& edition, process_rules& process, problem_log& log) {
    const node* list = view.need("deadline", node_kind::list);
    if (list == nullptr) return;
    for (const node& from : list->elements) {
        auto made = read_deadline(from, &edition, log);
        if (!made.key.empty() && process.find_deadline(made.key) != nullptr)
            log.add(from.at, "repeated", "another deadline has the key `" + made.key + "`; give each a key of its own");
        process.deadlines.push_back(std::move(made));
    }
}

}  // namespace

std::shared_ptr<const process_rules> read_process(table_view& whole, const edition& edition, problem_log& log) {
    const node* from = whole.find("process", node_kind::table);
    if (from == nullptr) return nullptr;
    auto process = std::make_shared<process_rules>();
    table_view view(*from, "the process", log);
    process->waiting_days = static_cast<int>(view.need_whole("waiting_days", 0, 366));
    read_phases(view, *process, log);
    read_moves(view, *process, log);
    read_deadlines(view, edition, *process, log);
    view.refuse_the_rest();
    return process;
}

}  // namespace ipsf
