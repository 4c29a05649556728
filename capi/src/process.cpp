// The client process of an edition through C: phases, moves and deadlines, copied into structs.
#include "boundary.hpp"
#include "form_bits.hpp"
#include "handles.hpp"
#include "results.hpp"

#include <ipsf/process_rules.hpp>

#include <type_traits>

using namespace ipsf::capi;

namespace {

/// The process behind a handle; without one an empty one.
const ipsf::process_rules& process_rules_of(const ipsf_edition* edition) {
    static const auto& none = *new ipsf::process_rules;  // never destroyed: other threads may outlive main
    return edition == nullptr || edition->edition->process == nullptr ? none : *edition->edition->process;
}

std::int32_t code_of(ipsf::due_subject subject) {
    switch (subject) {
        case ipsf::due_subject::client:
            return IPSF_SUBJECT_CLIENT;
        case ipsf::due_subject::coach:
            return IPSF_SUBJECT_COACH;
        case ipsf::due_subject::team:
            break;
    }
    return IPSF_SUBJECT_TEAM;
}

void fill(const ipsf::deadline& from, ipsf_process_deadline& to) {
    static_assert(std::is_same_v<decltype(from.criteria)::value_type, std::int32_t>, "criteria are lent as they are");
    to.subject = code_of(from.subject);
    to.own = from.own ? IPSF_TRUE : IPSF_FALSE;
    to.is_state = from.limit ? IPSF_TRUE : IPSF_FALSE;
    to.key = from.key.c_str();
    to.title_fi = from.title.fi.c_str();
    to.title_en = from.title.en.c_str();
    to.document = from.from.document.c_str();
    to.place = from.from.place.c_str();
    to.criteria = from.criteria.data();
    to.criterion_count = static_cast<std::int64_t>(from.criteria.size());
}

void fill(const ipsf::process_phase& from, ipsf_process_phase& to) {
    to.number = from.number;
    to.forms = bits_of(from.forms);
    to.key = from.key.c_str();
    to.title_fi = from.title.fi.c_str();
    to.title_en = from.title.en.c_str();
}

void fill(const ipsf::phase_move& from, ipsf_process_move& to) {
    to.from = from.from;
    to.to = from.to;
    to.expected = bits_of(from.expects);
    to.means_fi = from.means.fi.c_str();
    to.means_en = from.means.en.c_str();
}

template <class Thing>
std::int64_t count_of(const std::vector<Thing>& things) {
    return static_cast<std::int64_t>(things.size());
}

/// Copies what `things` picks from the edition's process.
template <class Struct, class Things>
std::int32_t copy_of(const ipsf_edition* edition, std::int64_t first, std::int64_t count, Struct* out,
                     ipsf_error** error, Things things) {
    return guarded(error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        const auto& all = process_rules_of(edition).*things;
        copy_structs(first, count, all.size(), out, [&](std::size_t i, Struct& to) { fill(all[i], to); });
    });
}

}  // namespace

std::int64_t ipsf_edition_deadline_count(const ipsf_edition* edition) {
    return count_of(process_rules_of(edition).deadlines);
}
std::int64_t ipsf_edition_phase_count(const ipsf_edition* edition) {
    return count_of(process_rules_of(edition).phases);
}
std::int64_t ipsf_edition_move_count(const ipsf_edition* edition) { return count_of(process_rules_of(edition).moves); }
std::int32_t ipsf_edition_waiting_days(const ipsf_edition* edition) { return process_rules_of(edition).waiting_days; }

std::int32_t ipsf_edition_copy_deadlines(const ipsf_edition* edition, std::int64_t first, std::int64_t count,
                                         ipsf_process_deadline* out, ipsf_error** error) {
    return copy_of(edition, first, count, out, error, &ipsf::process_rules::deadlines);
}

std::int32_t ipsf_edition_copy_phases(const ipsf_edition* edition, std::int64_t first, std::int64_t count,
                                      ipsf_process_phase* out, ipsf_error** error) {
    return copy_of(edition, first, count, out, error, &ipsf::process_rules::phases);
}

std::int32_t ipsf_edition_copy_moves(const ipsf_edition* edition, std::int64_t first, std::int64_t count,
                                     ipsf_process_move* out, ipsf_error** error) {
    return copy_of(edition, first, count, out, error, &ipsf::process_rules::moves);
}

std::int64_t ipsf_edition_phase_tool_count(const ipsf_edition* edition, std::int64_t phase) {
    const auto& phases = process_rules_of(edition).phases;
    if (phase < 0 || phase >= count_of(phases)) return 0;
    return count_of(phases[static_cast<std::size_t>(phase)].tools);
}

const char* ipsf_edition_phase_tool(const ipsf_edition* edition, std::int64_t phase, std::int64_t index,
                                    const char* language) {
    if (index < 0 || index >= ipsf_edition_phase_tool_count(edition, phase)) return nullptr;
    const char* tool = nullptr;
    guarded(nullptr, [&] {
        const auto in = language_of(language);
        tool = process_rules_of(edition)
                   .phases[static_cast<std::size_t>(phase)]
                   .tools[static_cast<std::size_t>(index)]
                   .in(in)
                   .c_str();
    });
    return tool;
}

std::int64_t ipsf_form_count(void) { return static_cast<std::int64_t>(ipsf::form_kind_names.size()); }

const char* ipsf_form_name(std::int64_t index) {
    if (index < 0 || index >= ipsf_form_count()) return nullptr;
    return ipsf::form_kind_names[static_cast<std::size_t>(index)].data();  // views of literals, which end with a NUL
}
