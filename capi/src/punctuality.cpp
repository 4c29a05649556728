// Punctuality through C. Takes options; copies a row for each team and deadline into structs.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"
#include "tables.hpp"
#include "workbooks.hpp"

#include <ipsf/due.hpp>
#include <ipsf/report.hpp>

using namespace ipsf::capi;

struct ipsf_punctuality {
    std::shared_ptr<const std::vector<ipsf::punctuality>> counted;
    std::shared_ptr<const ipsf::edition> edition;
    std::shared_ptr<const ipsf::history> from;
    ipsf::punctuality_options asked;
    lent_ids teams;
    lent_texts texts;
};

namespace {

ipsf::punctuality_options options_of(const ipsf_punctuality_options& read) {
    ipsf::punctuality_options options;
    options.from = read.from;
    options.to = read.to;
    options.teams = texts_of(read.teams, read.team_count);
    options.keys = texts_of(read.keys, read.key_count);
    options.calendar = calendar_of(read.holidays, read.holiday_count);
    return options;
}

}  // namespace

std::int32_t ipsf_punctuality_new(const ipsf_edition* edition, const ipsf_history* history,
                                  const ipsf_punctuality_options* options, ipsf_punctuality** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(history != nullptr, "`history` is NULL");
        const auto read = read_struct(options, ipsf_punctuality_options IPSF_PUNCTUALITY_OPTIONS_INIT);
        auto made = std::make_unique<ipsf_punctuality>();
        made->asked = options_of(read);
        made->edition = edition->edition;
        made->from = history->loaded;
        made->counted = std::make_shared<const std::vector<ipsf::punctuality>>(ipsf::punctuality_of(
            made->edition, edition->named, *made->from, made->asked, execution_of(read.threads, nullptr, nullptr)));
        for (const auto& one : *made->counted) made->teams.keep(made->from->team_ids, one.team);
        return made.release();
    });
}

std::int64_t ipsf_punctuality_count(const ipsf_punctuality* punctuality) {
    return punctuality == nullptr ? 0 : static_cast<std::int64_t>(punctuality->counted->size());
}

std::int32_t ipsf_punctuality_copy(const ipsf_punctuality* punctuality, std::int64_t first, std::int64_t count,
                                   ipsf_punctuality_row* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(punctuality != nullptr, "`punctuality` is NULL");
        const auto& counted = *punctuality->counted;
        copy_structs(first, count, counted.size(), out, [&](std::size_t i, ipsf_punctuality_row& to) {
            const auto& from = counted[i];
            to.team = punctuality->teams.lend(from.team);
            to.key = punctuality->edition->process->deadlines[from.deadline].key.c_str();
            to.deadline = static_cast<std::int64_t>(from.deadline);
            to.in_time = from.in_time;
            to.fell_due = from.fell_due;
        });
    });
}

std::int32_t ipsf_punctuality_table(const ipsf_punctuality* punctuality, const char* name, ipsf_table** out,
                                    ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(punctuality != nullptr, "`punctuality` is NULL");
        const auto& [counted, edition, from, asked, teams, texts] = *punctuality;
        return table_named(name, ipsf::tables_of(*counted, *edition, *from, asked), counted, edition, from);
    });
}

std::int32_t ipsf_punctuality_json(ipsf_punctuality* punctuality, const char** json, std::int64_t* length,
                                   ipsf_error** error) {
    return lend_text("json", punctuality, json, length, error,
                     [](const auto& one) { return ipsf::to_json(*one.counted, *one.edition, *one.from, one.asked); });
}

std::int32_t ipsf_punctuality_csv(ipsf_punctuality* punctuality, std::int32_t csv_for, const char** csv,
                                  std::int64_t* length, ipsf_error** error) {
    return lend_csv(punctuality, csv_for, csv, length, error, [](const auto& one, auto whom) {
        return ipsf::to_csv(*one.counted, *one.edition, *one.from, whom);
    });
}

std::int32_t ipsf_punctuality_text(ipsf_punctuality* punctuality, const char* language, const char** text,
                                   std::int64_t* length, ipsf_error** error) {
    return lend_text("text", punctuality, language, text, length, error, [](const auto& one, auto in) {
        return ipsf::to_text(*one.counted, *one.edition, *one.from, one.asked, in);
    });
}

std::int32_t ipsf_punctuality_xlsx(const ipsf_punctuality* punctuality, const char* language, ipsf_bytes** out,
                                   ipsf_error** error) {
    return make_workbook(punctuality, language, out, error, [](const auto& one, auto in) {
        return ipsf::to_xlsx(*one.counted, *one.edition, *one.from, one.asked, in);
    });
}

void ipsf_punctuality_free(ipsf_punctuality** punctuality) { free_handle(punctuality); }

std::int32_t ipsf_punctuality_html(const ipsf_punctuality* punctuality, const ipsf_page_options* options,
                                   ipsf_bytes** out, ipsf_error** error) {
    return make_page(punctuality, options, out, error, [](const auto& one, const auto& how) {
        return ipsf::to_html(*one.counted, *one.edition, *one.from, one.asked, how.asked);
    });
}
