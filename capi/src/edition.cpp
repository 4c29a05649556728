// Editions through C: built in, read from a text or a file, changed; what they consist of, copied into structs.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"
#include "tables.hpp"

#include <ipsf/dmn.hpp>

#include <type_traits>

using namespace ipsf::capi;

namespace {

// Ids are handed out as borrowed texts, so they are kept for as long as the library lives.
const std::vector<std::string>& embedded_ids() {
    // Never destroyed: other threads may outlive main.
    static const auto& ids = *new std::vector<std::string>(ipsf::embedded_editions());
    return ids;
}

std::vector<ipsf::rule_change> changes_of(const ipsf_rule_change* changes, std::int64_t count) {
    std::vector<ipsf::rule_change> read;
    read_structs(changes, count, ipsf_rule_change IPSF_RULE_CHANGE_INIT, [&](const ipsf_rule_change& given) {
        read.push_back({given.criterion, std::string(text_of(given.row, -1)), std::string(text_of(given.cell, -1)),
                        std::string(text_of(given.to, -1))});
    });
    return read;
}

}  // namespace

std::int64_t ipsf_edition_embedded_count() {
    std::int64_t count = 0;
    guarded(nullptr, [&] { count = static_cast<std::int64_t>(embedded_ids().size()); });
    return count;
}

const char* ipsf_edition_embedded_id(std::int64_t index) {
    const char* id = nullptr;
    guarded(nullptr, [&] {
        require_range(index, 1, embedded_ids().size());
        id = embedded_ids()[static_cast<std::size_t>(index)].c_str();
    });
    return id;
}

std::int32_t ipsf_edition_embedded(const char* id, ipsf_edition** out, ipsf_error** error) {
    return guarded_new(out, error, [&] { return new ipsf_edition{ipsf::embedded_edition(text_of(id, -1)), true}; });
}

std::int32_t ipsf_edition_for_date(const char* family, std::int32_t as_of, ipsf_edition** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        return new ipsf_edition{ipsf::edition_for(as_of, family == nullptr ? "fi" : family), false};
    });
}

std::int32_t ipsf_edition_read(const char* toml, std::int64_t length, const char* name, ipsf_edition** out,
                               ipsf_error** error) {
    return guarded_new(out, error, [&] {
        return new ipsf_edition{ipsf::read_edition(text_of(toml, length), name == nullptr ? "edition" : name), true};
    });
}

std::int32_t ipsf_edition_load(const char* path, ipsf_edition** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        return new ipsf_edition{ipsf::read_edition_file(std::string(text_of(path, -1))), true};
    });
}

const char* ipsf_edition_id(const ipsf_edition* edition) {
    return edition == nullptr ? nullptr : edition->edition->id.c_str();
}
const char* ipsf_edition_hash(const ipsf_edition* edition) {
    return edition == nullptr ? nullptr : edition->edition->hash.c_str();
}

const char* ipsf_edition_toml(const ipsf_edition* edition, std::int64_t* length) {
    if (length != nullptr) *length = edition == nullptr ? 0 : static_cast<std::int64_t>(edition->edition->toml->size());
    return edition == nullptr ? nullptr : edition->edition->toml->c_str();
}

std::int64_t ipsf_edition_criterion_count(const ipsf_edition* edition) {
    return edition == nullptr ? 0 : static_cast<std::int64_t>(edition->edition->criteria.size());
}

std::int64_t ipsf_edition_scale_count(const ipsf_edition* edition) {
    return edition == nullptr ? 0 : static_cast<std::int64_t>(edition->edition->scales.size());
}

std::int32_t ipsf_edition_copy_criteria(const ipsf_edition* edition, std::int64_t first, std::int64_t count,
                                        ipsf_criterion* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        const auto& criteria = edition->edition->criteria;
        copy_structs(first, count, criteria.size(), out, [&](std::size_t i, ipsf_criterion& to) {
            const auto& from = criteria[i];
            to.criterion = from.id;
            to.scale = static_cast<std::int32_t>(from.scale);
            to.key = from.key.c_str();
            to.title_fi = from.title.fi.c_str();
            to.title_en = from.title.en.c_str();
        });
    });
}

std::int32_t ipsf_edition_copy_scales(const ipsf_edition* edition, std::int64_t first, std::int64_t count,
                                      ipsf_scale* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        const auto& scales = edition->edition->scales;
        copy_structs(first, count, scales.size(), out, [&](std::size_t i, ipsf_scale& to) {
            const auto& from = scales[i];
            static_assert(std::is_same_v<decltype(from.criteria)::value_type, std::int32_t>,
                          "criteria are lent as they are");
            to.lowest_total = from.lowest();
            to.highest_total = from.highest();
            to.key = from.key.c_str();
            to.title_fi = from.title.fi.c_str();
            to.title_en = from.title.en.c_str();
            to.criteria = from.criteria.data();
            to.criterion_count = static_cast<std::int64_t>(from.criteria.size());
        });
    });
}

std::int32_t ipsf_edition_table(const ipsf_edition* edition, const char* name, ipsf_table** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        return table_named(name, ipsf::tables_of(*edition->edition), edition->edition);
    });
}

std::int32_t ipsf_edition_with_changes(const ipsf_edition* edition, const ipsf_rule_change* changes, std::int64_t count,
                                       ipsf_edition** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        return new ipsf_edition{ipsf::with_changes(edition->edition, changes_of(changes, count)), edition->named};
    });
}

const char* ipsf_edition_what_if(const ipsf_edition* edition, const char* language) {
    const char* words = nullptr;
    guarded(nullptr, [&] {
        require(edition != nullptr, "`edition` is NULL");
        const std::string& changed = edition->edition->what_if.in(language_of(language));
        if (!changed.empty()) words = changed.c_str();
    });
    return words;
}

std::int32_t ipsf_edition_dmn(const ipsf_edition* edition, const char* language, ipsf_bytes** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        return new ipsf_bytes{ipsf::to_dmn(*edition->edition, language_of(language))};
    });
}

std::int32_t ipsf_edition_dmn_tests(const ipsf_edition* edition, ipsf_bytes** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        return new ipsf_bytes{ipsf::to_dmn_tests(*edition->edition)};
    });
}

void ipsf_edition_free(ipsf_edition** edition) { free_handle(edition); }

std::int32_t ipsf_edition_html(const ipsf_edition* edition, const ipsf_page_options* options, ipsf_bytes** out,
                               ipsf_error** error) {
    return make_page(edition, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.edition, how.asked); });
}
