// The differences of two editions through C, copied into structs; texts of the whole are lent.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"
#include "tables.hpp"
#include "workbooks.hpp"

#include <ipsf/edition_diff.hpp>
#include <ipsf/report.hpp>

using namespace ipsf::capi;

struct ipsf_edition_difference {
    std::shared_ptr<const ipsf::edition_difference> found;
    lent_texts texts;
};

namespace {

const char* text_or_null(const std::optional<std::string>& text) { return text ? text->c_str() : nullptr; }

const char* name_of(std::optional<ipsf::language> language) {
    if (!language) return nullptr;
    return *language == ipsf::language::fi ? "fi" : "en";
}

}  // namespace

std::int32_t ipsf_edition_difference_new(const ipsf_edition* before, const ipsf_edition* after,
                                         ipsf_edition_difference** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(before != nullptr, "`before` is NULL");
        require(after != nullptr, "`after` is NULL");
        return new ipsf_edition_difference{
            std::make_shared<const ipsf::edition_difference>(ipsf::compare_editions(*before->edition, *after->edition)),
            {}};
    });
}

std::int64_t ipsf_edition_difference_count(const ipsf_edition_difference* difference) {
    return difference == nullptr ? 0 : static_cast<std::int64_t>(difference->found->changes.size());
}

std::int32_t ipsf_edition_difference_copy(const ipsf_edition_difference* difference, std::int64_t first,
                                          std::int64_t count, ipsf_edition_change* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(difference != nullptr, "`difference` is NULL");
        const auto& changes = difference->found->changes;
        copy_structs(first, count, changes.size(), out, [&](std::size_t i, ipsf_edition_change& to) {
            const auto& from = changes[i];
            to.criterion = from.criterion;
            to.kind = ipsf::change_kind_names[static_cast<std::size_t>(from.kind)]
                          .data();  // views of literals, which end with a NUL
            to.key = from.key.c_str();
            to.language = name_of(from.in);
            to.about_fi = from.about.fi.c_str();
            to.about_en = from.about.en.c_str();
            to.before = text_or_null(from.before);
            to.after = text_or_null(from.after);
            to.before_line = from.before_at.line;
            to.before_column = from.before_at.column;
            to.after_line = from.after_at.line;
            to.after_column = from.after_at.column;
            to.before_file = from.before_at.line == 0 ? nullptr : from.before_file.c_str();
            to.after_file = from.after_at.line == 0 ? nullptr : from.after_file.c_str();
        });
    });
}

std::int32_t ipsf_edition_difference_table(const ipsf_edition_difference* difference, const char* name,
                                           ipsf_table** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(difference != nullptr, "`difference` is NULL");
        return table_named(name, ipsf::tables_of(*difference->found), difference->found);
    });
}

std::int32_t ipsf_edition_difference_json(ipsf_edition_difference* difference, const char** json, std::int64_t* length,
                                          ipsf_error** error) {
    return lend_text("json", difference, json, length, error,
                     [](const auto& one) { return ipsf::to_json(*one.found); });
}

std::int32_t ipsf_edition_difference_csv(ipsf_edition_difference* difference, std::int32_t csv_for, const char** csv,
                                         std::int64_t* length, ipsf_error** error) {
    return lend_csv(difference, csv_for, csv, length, error,
                    [](const auto& one, auto whom) { return ipsf::to_csv(*one.found, whom); });
}

std::int32_t ipsf_edition_difference_text(ipsf_edition_difference* difference, const char* language, const char** text,
                                          std::int64_t* length, ipsf_error** error) {
    return lend_text("text", difference, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.found, in); });
}

std::int32_t ipsf_edition_difference_xlsx(const ipsf_edition_difference* difference, const char* language,
                                          ipsf_bytes** out, ipsf_error** error) {
    return make_workbook(difference, language, out, error,
                         [](const auto& one, auto in) { return ipsf::to_xlsx(*one.found, in); });
}

void ipsf_edition_difference_free(ipsf_edition_difference** difference) { free_handle(difference); }

std::int32_t ipsf_edition_difference_html(const ipsf_edition_difference* difference, const ipsf_page_options* options,
                                          ipsf_bytes** out, ipsf_error** error) {
    return make_page(difference, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.found, how.asked); });
}
