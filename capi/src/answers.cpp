// Answers of the C ABI: a handle that collects what is added or read, with what was odd about it.
#include "boundary.hpp"
#include "handles.hpp"

#include <ipsf/history.hpp>

#include <algorithm>

using namespace ipsf::capi;

std::int32_t ipsf_answers_new(ipsf_answers** out, ipsf_error** error) {
    return guarded_new(out, error, [&] { return new ipsf_answers{}; });
}

std::int32_t ipsf_answers_read(const char* csv, std::int64_t length, const char* name, const ipsf_load_options* options,
                               ipsf_answers** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        ipsf_answers made;
        made.given = ipsf::read_answers(text_of(csv, length), name == nullptr ? "answers" : name, &made.warnings,
                                        options_of(options).csv);
        return new ipsf_answers(std::move(made));
    });
}

std::int32_t ipsf_answers_add(ipsf_answers* answers, const ipsf_answer* answer, ipsf_error** error) {
    return guarded(error, [&] {
        require(answers != nullptr, "`answers` is NULL");
        const auto read = read_struct(answer, ipsf_answer IPSF_ANSWER_INIT);
        ipsf::given_answer added;
        if (const auto team = id_text(read.team_id); !team.empty()) added.team = team;
        added.item = text_of(read.item, -1);
        added.value = text_of(read.value, -1);
        if (read.source != nullptr) {
            const auto& words = ipsf::answer_source_names;
            const auto* const word = std::find(words.begin(), words.end(), std::string_view(read.source));
            require(word != words.end(), "an answer's source is none of interview, observation, documents");
            added.source = static_cast<ipsf::answer_source>(word - words.begin());
        }
        if (read.note != nullptr) added.note = read.note;
        added.row = static_cast<std::int64_t>(answers->given.size()) + 1;
        answers->given.push_back(std::move(added));
    });
}

void ipsf_answers_free(ipsf_answers** answers) { free_handle(answers); }
