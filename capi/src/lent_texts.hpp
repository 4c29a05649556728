// The texts of a whole result, as JSON, as CSV, for people: made when first asked for, and lent.
#pragma once

#include "boundary.hpp"

#include <ipsf/report.hpp>

#include <map>
#include <string>
#include <utility>

namespace ipsf::capi {

/// Each text that a result has lent, by its form and language. They live as long as this.
class lent_texts {
public:
    template <class Make>
    const std::string& keep(std::string which, Make&& make) {
        const auto found = texts_.find(which);
        return found != texts_.end() ? found->second : texts_.emplace(std::move(which), make()).first->second;
    }

private:
    std::map<std::string, std::string> texts_;
};

/// Lends a text of the result behind `handle`, which `make` writes; `form` is its name among the texts of this result.
template <class Handle, class Make>
std::int32_t lend_text(const char* form, Handle* handle, const char** out, std::int64_t* length, ipsf_error** error,
                       Make&& make) {
    return guarded_text(out, length, error, [&]() -> const std::string& {
        require(handle != nullptr, "the handle is NULL");
        return handle->texts.keep(form, [&] { return make(*handle); });
    });
}

/// The name of a form that each language has.
inline std::string in_language(std::string form, language in) { return form += in == language::fi ? " fi" : " en"; }

/// The same of a text that each language has; `make` is told which is asked for.
template <class Handle, class Make>
std::int32_t lend_text(const char* form, Handle* handle, const char* language, const char** out, std::int64_t* length,
                       ipsf_error** error, Make&& make) {
    return guarded_text(out, length, error, [&]() -> const std::string& {
        require(handle != nullptr, "the handle is NULL");
        const auto in = language_of(language);
        return handle->texts.keep(in_language(form, in), [&] { return make(*handle, in); });
    });
}

/// Whom a CSV is asked for.
inline csv_for csv_for_of(std::int32_t given) {
    require(given == IPSF_CSV_FOR_PROGRAMS || given == IPSF_CSV_FOR_SPREADSHEET,
            "`csv_for` is no IPSF_CSV_FOR_... code");
    return given == IPSF_CSV_FOR_SPREADSHEET ? csv_for::spreadsheet : csv_for::programs;
}

/// The name of a CSV among the texts of its result.
inline const char* csv_form(csv_for whom) noexcept {
    return whom == csv_for::spreadsheet ? "csv for a spreadsheet" : "csv";
}

/// Lends the CSV of the result behind `handle`; `make` is told for whom.
template <class Handle, class Make>
std::int32_t lend_csv(Handle* handle, std::int32_t csv_for, const char** out, std::int64_t* length, ipsf_error** error,
                      Make&& make) {
    return guarded_text(out, length, error, [&]() -> const std::string& {
        require(handle != nullptr, "the handle is NULL");
        const auto whom = csv_for_of(csv_for);
        return handle->texts.keep(csv_form(whom), [&] { return make(*handle, whom); });
    });
}

/// The same of a CSV whose header each language has.
template <class Handle, class Make>
std::int32_t lend_csv(Handle* handle, const char* language, std::int32_t csv_for, const char** out,
                      std::int64_t* length, ipsf_error** error, Make&& make) {
    return guarded_text(out, length, error, [&]() -> const std::string& {
        require(handle != nullptr, "the handle is NULL");
        const auto in = language_of(language);
        const auto whom = csv_for_of(csv_for);
        return handle->texts.keep(in_language(csv_form(whom), in), [&] { return make(*handle, in, whom); });
    });
}

}  // namespace ipsf::capi
