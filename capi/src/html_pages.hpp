// Results as HTML: the bytes that the library writes, given to the caller.
#pragma once

#include "boundary.hpp"
#include "handles.hpp"

#include <ipsf/html.hpp>

namespace ipsf::capi {

/// What the caller's options say of a page, and what a report shows beside reviews; NULL: nothing.
struct page_options {
    report_options asked;
    report_material beside;
};
page_options options_of(const ipsf_page_options* given);

/// Makes the page of the result behind `handle`, which `write` writes; it is told the options.
template <class Handle, class Write>
std::int32_t make_page(const Handle* handle, const ipsf_page_options* options, ipsf_bytes** out, ipsf_error** error,
                       Write write) {
    return guarded_new(out, error, [&] {
        require(handle != nullptr, "the handle is NULL");
        return new ipsf_bytes{write(*handle, options_of(options))};
    });
}

}  // namespace ipsf::capi
