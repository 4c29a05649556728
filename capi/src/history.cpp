// Histories of the C ABI: takes the options of a load; gives the handle of a history, with its warnings and numbers of
// rows.
#include "boundary.hpp"
#include "handles.hpp"
#include "results.hpp"

#include <ipsf/load.hpp>

#include <array>
#include <iterator>
#include <string>
#include <string_view>

using namespace ipsf::capi;

namespace {

// 0 is what is found, and the others count from 1, here as there.
template <typename Choice, std::size_t size>
Choice choice_of(std::int32_t given, const std::array<std::string_view, size>& /*names*/, const char* name) {
    require(given >= 0 && given <= static_cast<std::int32_t>(size),
            ("`" + std::string(name) + "` is none of its constants").c_str());
    return static_cast<Choice>(given);
}

ipsf::csv_dialect dialect_of(const ipsf_load_options& given) {
    return {choice_of<ipsf::csv_delimiter>(given.csv_delimiter, ipsf::csv_delimiter_names, "csv_delimiter"),
            choice_of<ipsf::csv_encoding>(given.csv_encoding, ipsf::csv_encoding_names, "csv_encoding"),
            choice_of<ipsf::csv_dates>(given.csv_dates, ipsf::csv_dates_names, "csv_dates"),
            choice_of<ipsf::csv_decimal>(given.csv_decimal, ipsf::csv_decimal_names, "csv_decimal")};
}

}  // namespace

ipsf::load_options ipsf::capi::options_of(const ipsf_load_options* given) {
    if (given == nullptr) return {};
    const auto read = read_struct(given, ipsf_load_options IPSF_LOAD_OPTIONS_INIT);
    require(read.threads >= 0, "`threads` is negative");
    require(read.memory_limit >= 0, "`memory_limit` is negative");
    require(read.wait_for_writer >= 0, "`wait_for_writer` is negative");
    ipsf::load_options options{.answers_for = {edition_of(read.answers_for)},
                               .run = {.threads = read.threads},
                               .memory_limit = read.memory_limit,
                               .teams = texts_of(read.teams, read.team_count),
                               .wait_for_writer = std::chrono::milliseconds(read.wait_for_writer),
                               .schema = read.schema == nullptr ? std::string() : std::string(read.schema),
                               .csv = dialect_of(read)};
    if (read.progress != nullptr)
        options.run.report = [tell = read.progress, user = read.user](std::int64_t done, std::int64_t total) {
            return tell(user, done, total) == 0;
        };
    return options;
}

std::int32_t ipsf_history_load(const char* path, const ipsf_load_options* options, ipsf_history** out,
                               ipsf_error** error) {
    return guarded_new(out, error, [&] {
        return new ipsf_history{ipsf::load_history(std::string(text_of(path, -1)), options_of(options))};
    });
}

std::int64_t ipsf_history_warning_count(const ipsf_history* history) {
    return history == nullptr ? 0 : static_cast<std::int64_t>(history->loaded->warnings.size());
}

std::int32_t ipsf_history_warnings_copy(const ipsf_history* history, std::int64_t first, std::int64_t count,
                                        ipsf_warning* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(history != nullptr, "`history` is NULL");
        const auto& warnings = history->loaded->warnings;
        require_range(first, count, warnings.size());
        auto next = std::next(warnings.begin(), static_cast<std::ptrdiff_t>(first));
        copy_structs(first, count, warnings.size(), out, [&](std::size_t, ipsf_warning& to) {
            const auto& [what, times] = *next++;
            to.kind = what.kind.c_str();
            to.table = what.table.c_str();
            to.name = what.name.c_str();
            to.count = times;
            to.row = what.row;
            to.other_row = what.other_row;
        });
    });
}

std::int64_t ipsf_history_row_count(const ipsf_history* history, const char* table) {
    if (history == nullptr || table == nullptr) return -1;
    const auto found = ipsf::find_table(table);
    if (!found || !history->loaded->has(*found)) return -1;
    return static_cast<std::int64_t>(ipsf::row_count(*history->loaded, *found));
}

void ipsf_history_free(ipsf_history** history) { free_handle(history); }
