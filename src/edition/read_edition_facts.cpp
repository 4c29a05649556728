// Takes the parsed file; fills in the facts of the edition: document, sections, principles, readings and named
// choices.
#include "edition/read_edition_facts.hpp"

#include "edition/cell_text.hpp"
#include "edition/named_choices.hpp"

#include <algorithm>

namespace ipsf {
namespace {

/// Words, or tables of a word and what people read for it.
void read_options(table_view& view, named_choice& choice, const std::string& described, problem_log& log) {
    const node* list = view.find("options", node_kind::list);
    const bool labelled = list != nullptr && std::any_of(list->elements.begin(), list->elements.end(),
                                                         [](const node& one) { return one.kind == node_kind::table; });
    if (!labelled) {
        choice.options = view.need_words("options");
        for (const auto& word : choice.options) choice.option_labels.push_back({word, word});
        return;
    }
    for (const node& one : list->elements) {
        table_view option(one, "each of `options` of " + described, log);
        const auto word = option.need_word("name");
        if (std::find(choice.options.begin(), choice.options.end(), word) != choice.options.end())
            log.add(one.at, "repeated", "`options` of " + described + " names `" + word + "` twice; leave one out");
        choice.options.push_back(word);
        choice.option_labels.push_back({option.need_text("fi"), option.need_text("en")});
        option.refuse_the_rest();
    }
}

named_choice read_choice(const member& from, problem_log& log) {
    const std::string described = "choice `" + from.key + "`";
    table_view view(from.value, described, log);
    named_choice choice;
    choice.key = from.key;
    choice.label = view.need_both_languages("label");
    if (!is_cell_name(from.key))
        log.add(from.at, "bad-name", described + " must have a name of lower-case letters, digits and underscores");
    choice.by_default = choice.value = view.need_text("default");
    const node* words = view.find("options");
    const node* range = view.find("range", node_kind::list);
    if ((words == nullptr) == (view.find("range") == nullptr))
        log.add(from.value.at, "missing-key",
                described + " must have either `options`, its words, or `range` = [lowest, highest]");
    if (words != nullptr) read_options(view, choice, described, log);
    if (range != nullptr) {
        const auto& ends = range->elements;
        const bool whole = ends.size() == 2 && ends[0].kind == node_kind::whole && ends[1].kind == node_kind::whole;
        if (!whole || ends[0].whole < 0 || ends[1].whole > 999'999 || ends[0].whole > ends[1].whole)
            log.add(range->at, "out-of-range",
                    "`range` of " + described + " must be two whole numbers from 0 to 999999, the smaller first");
        choice.low = ends.empty() ? 0 : ends.front().whole;
        choice.high = ends.empty() ? 0 : ends.back().whole;
    }
    if (view.find("alternatives") != nullptr) choice.alternatives = view.need_words("alternatives");
    choice.at = from.value.at;
    view.refuse_the_rest();
    return choice;
}

/// Alternatives are what a number could be read as instead; words are alternatives to each other already.
void check_alternatives(const named_choice& choice, place at, problem_log& log) {
    const std::string described = "`alternatives` of choice `" + choice.key + "`";
    if (!choice.alternatives.empty() && !choice.options.empty())
        log.add(at, "bad-alternatives",
                described + " are for a number only; a word's are its `options`, so remove them");
    for (const auto& value : choice.alternatives) {
        if (!is_allowed(choice, value))
            log.add(at, "unknown-value", "each of " + described + " must be " + allowed_values(choice));
        else if (value == choice.by_default)
            log.add(at, "repeated", described + " name the default; list the other values only");
    }
}

void read_choices(table_view& view, edition& edition, problem_log& log) {
    const node* all = view.find("choice", node_kind::table);
    if (all == nullptr) return;
    for (const member& from : all->members) {
        const std::size_t before = log.size();
        named_choice choice = read_choice(from, log);
        if (log.size() == before) {
            if (!is_allowed(choice, choice.by_default))
                log.add(from.value.at, "unknown-value",
                        "`default` of choice `" + choice.key + "` must be " + allowed_values(choice));
            if (const auto wrong = why_not_understood(choice)) log.add(from.value.at, "unknown-value", *wrong);
            check_alternatives(choice, from.value.at, log);
        }
        edition.choices.push_back(std::move(choice));
    }
    std::sort(edition.choices.begin(), edition.choices.end(),
              [](const named_choice& a, const named_choice& b) { return a.key < b.key; });
}

void read_readings(table_view& view, edition& edition, problem_log& log) {
    const node* all = view.find("reading", node_kind::table);
    if (all == nullptr) return;
    for (const member& from : all->members) {
        check_word(from.at, from.key, "the id of a reading", log);
        table_view one(from.value, "reading `" + from.key + "`", log);
        edition.readings.push_back({.id = from.key,
                                    .says = one.need_both_languages("says"),
                                    .general = one.truth_or_false("general"),
                                    .criteria = {},
                                    .at = from.value.at});
        one.refuse_the_rest();
    }
}

/// A section or a principle.
template <class Group>
std::vector<Group> read_group_list(table_view& view, const std::string& key, const edition& edition, problem_log& log) {
    std::vector<Group> groups;
    const node* list = view.need(key, node_kind::list);
    if (list == nullptr) return groups;
    for (const node& from : list->elements) {
        table_view one(from, "this " + key, log);
        Group made{.key = one.need_name("key"),
                   .title = one.need_both_languages("title"),
                   .criteria = one.need_criteria("criteria", &edition),
                   .at = from.at};
        one.refuse_the_rest();
        if (std::any_of(groups.begin(), groups.end(),
                        [&](const Group& other) { return !made.key.empty() && other.key == made.key; }))
            log.add(from.at, "repeated",
                    "another " + key + " has the key `" + made.key + "`; give each a key of its own");
        groups.push_back(std::move(made));
    }
    return groups;
}

/// Each criterion stands in exactly one section. One that a section lists twice was reported there.
void check_sections(const table_view& view, const edition& edition, problem_log& log) {
    for (const criterion& made : edition.criteria) {
        if (made.id == 0) continue;  // without an id that could be one: reported already
        const auto sections = std::count_if(edition.sections.begin(), edition.sections.end(), [&](const section& one) {
            return std::find(one.criteria.begin(), one.criteria.end(), made.id) != one.criteria.end();
        });
        if (sections != 1)
            log.add(view.at(), "bad-sections",
                    "criterion " + std::to_string(made.id) +
                        (sections == 0 ? " is in no section; add it to one"
                                       : " is in more than one section; keep it in one"));
    }
}

}  // namespace

void read_edition_name(table_view& view, edition& edition, problem_log& log) {
    edition.id = view.need_word("id");
    edition.family = view.need_word("family");
    edition.published = view.need_date("published");
    edition.valid_from = view.need_date("valid_from");
    if (view.find("valid_until") != nullptr) {
        edition.valid_until = view.need_date("valid_until");
        if (edition.valid_until != no_day && edition.valid_until < edition.valid_from)
            log.add(view.find("valid_until")->at, "end-before-start",
                    "`valid_until` lies before `valid_from`; correct one of them");
    }
}

void read_edition_head(table_view& view, edition& edition, problem_log& log) {
    read_edition_name(view, edition, log);
    edition.document = view.need_text("document");
    edition.title = view.need_both_languages("title");
    if (view.find("not_verified") != nullptr) edition.not_verified = view.need_both_languages("not_verified");
    read_choices(view, edition, log);
    read_readings(view, edition, log);
}

void read_groups(table_view& view, edition& edition, problem_log& log) {
    edition.sections = read_group_list<section>(view, "section", edition, log);
    edition.principles = read_group_list<principle>(view, "principle", edition, log);
    check_sections(view, edition, log);
}

void check_references(table_view& view, const edition& edition, const std::set<std::string>& choices_used,
                      problem_log& log) {
    if (const node* all = view.find("reading"))
        for (const member& from : all->members) {
            const auto one = std::find_if(edition.readings.begin(), edition.readings.end(),
                                          [&](const reading& r) { return r.id == from.key; });
            if (!one->general && one->criteria.empty())
                log.add(from.value.at, "unused-reading",
                        "no criterion cites reading `" + from.key +
                            "`; cite it, or write general = true if it touches all or the totals");
        }
    if (const node* all = view.find("choice"))
        for (const member& from : all->members)
            if (!is_acted_on(from.key) && !choices_used.contains(from.key))
                log.add(
                    from.value.at, "unused-choice",
                    "nothing depends on choice `" + from.key + "`; name it in a cell, correct its name or remove it");
}

}  // namespace ipsf
