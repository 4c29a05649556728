// The views to fill in through C.
#include "boundary.hpp"
#include "handles.hpp"

#include <ipsf/adapter.hpp>

#include <algorithm>

using namespace ipsf::capi;

namespace {

ipsf::sql_dialect dialect_of(const char* given) {
    require(given != nullptr, "`dialect` is NULL");
    const auto& names = ipsf::sql_dialect_names;
    const auto* const found = std::find(names.begin(), names.end(), text_of(given, -1));
    require(found != names.end(), "`dialect` is none of \"sqlite\", \"postgresql\" and \"sqlserver\"");
    return static_cast<ipsf::sql_dialect>(found - names.begin());
}

}  // namespace

std::int32_t ipsf_adapter(const char* dialect, const char* schema, const char* language, ipsf_bytes** out,
                          ipsf_error** error) {
    return guarded_new(out, error, [&] {
        ipsf::adapter_options options;
        options.dialect = dialect_of(dialect);
        if (schema != nullptr) options.schema = text_of(schema, -1);
        options.in = language_of(language);
        return new ipsf_bytes{ipsf::adapter_views(options)};
    });
}
