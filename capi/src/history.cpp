#include "boundary.hpp"
#include "handles.hpp"

#include <ipsf/load.hpp>

#include <iterator>

using namespace ipsf::capi;

std::int32_t ipsf_history_load(const char* path, const ipsf_rulebook* answers_for, ipsf_progress progress, void* user, ipsf_history** out,
                               ipsf_error** error) {
    return guarded_new(out, error, [&] {
        ipsf::progress report;
        if (progress != nullptr) report = [=](std::int64_t done, std::int64_t total) { return progress(user, done, total) == 0; };
        return new ipsf_history{
            ipsf::load_history(std::string(text_of(path, -1)), {.answers_for = edition_of(answers_for), .run = {.report = report}})};
    });
}

std::int64_t ipsf_history_warning_count(const ipsf_history* history) {
    return history == nullptr ? 0 : static_cast<std::int64_t>(history->loaded->warnings.size());
}

const char* ipsf_history_warning(const ipsf_history* history, std::int64_t index, std::int64_t* rows) {
    if (rows != nullptr) *rows = 0;
    if (index < 0 || index >= ipsf_history_warning_count(history)) return nullptr;
    const auto found = std::next(history->loaded->warnings.begin(), static_cast<std::ptrdiff_t>(index));
    if (rows != nullptr) *rows = found->second;
    return found->first.c_str();
}

std::int64_t ipsf_history_row_count(const ipsf_history* history, const char* table) {
    if (history == nullptr || table == nullptr) return -1;
    const auto found = ipsf::find_table(table);
    if (!found || !history->loaded->has(*found)) return -1;
    return static_cast<std::int64_t>(ipsf::row_count(*history->loaded, *found));
}

void ipsf_history_free(ipsf_history** history) { free_handle(history); }
