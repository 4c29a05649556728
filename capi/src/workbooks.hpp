// Workbooks of results: the bytes that the library writes, given to the caller.
#pragma once

#include "boundary.hpp"
#include "handles.hpp"

#include <ipsf/xlsx.hpp>

namespace ipsf::capi {

/// Makes the workbook of the result behind `handle`, which `write` writes; it is told in which language.
template <class Handle, class Write>
std::int32_t make_workbook(const Handle* handle, const char* language, ipsf_bytes** out, ipsf_error** error,
                           Write write) {
    return guarded_new(out, error, [&] {
        require(handle != nullptr, "the handle is NULL");
        return new ipsf_bytes{write(*handle, language_of(language))};
    });
}

}  // namespace ipsf::capi
