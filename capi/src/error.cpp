// Errors of the C ABI: makes one from a status, a message and the problems of a refusal, and lends its texts.
#include "boundary.hpp"

#include <memory>

namespace ipsf::capi {

std::int32_t fail(ipsf_error** error, std::int32_t status, std::string_view message, const refused* why) noexcept {
    if (error == nullptr) return status;
    try {
        auto made = std::make_unique<ipsf_error>();
        made->status = status;
        made->message = message_text(message);
        if (why != nullptr) {
            made->problems = why->problems();
            made->problem_count = why->count();
        }
        *error = made.release();
    } catch (...) {
        *error = nullptr;
    }
    return status;
}

void lend(const problem& from, ipsf_problem& to) {
    to.criterion = from.criterion;
    to.row = from.row;
    to.table = from.table.c_str();
    to.column = from.column.c_str();
    to.rule = from.rule.c_str();
    to.message = from.message.c_str();
}

std::string id_text(const ipsf_id& id) {
    if (id.text != nullptr) return id.text;
    if (id.integer == IPSF_NO_ID) return {};
    return std::to_string(id.integer);
}

}  // namespace ipsf::capi

const char* ipsf_status_name(std::int32_t status) {
    switch (status) {
        case IPSF_OK:
            return "IPSF_OK";
        case IPSF_INVALID_ARGUMENT:
            return "IPSF_INVALID_ARGUMENT";
        case IPSF_REFUSED:
            return "IPSF_REFUSED";
        case IPSF_OUT_OF_MEMORY:
            return "IPSF_OUT_OF_MEMORY";
        case IPSF_CANCELLED:
            return "IPSF_CANCELLED";
        case IPSF_INTERNAL:
            return "IPSF_INTERNAL";
        case IPSF_UNSUPPORTED:
            return "IPSF_UNSUPPORTED";
        default:
            return "IPSF_UNKNOWN_STATUS";
    }
}

std::int32_t ipsf_error_status(const ipsf_error* error) { return error == nullptr ? IPSF_OK : error->status; }
const char* ipsf_error_message(const ipsf_error* error) { return error == nullptr ? "" : error->message.c_str(); }
std::int64_t ipsf_error_problem_count(const ipsf_error* error) { return error == nullptr ? 0 : error->problem_count; }
std::int64_t ipsf_error_kept_count(const ipsf_error* error) {
    return error == nullptr ? 0 : static_cast<std::int64_t>(error->problems.size());
}

std::int32_t ipsf_error_problem(const ipsf_error* error, std::int64_t index, ipsf_problem* out) {
    return ipsf::capi::guarded(nullptr, [&] {
        ipsf::capi::require(error != nullptr, "`error` is NULL");
        ipsf::capi::require_range(index, 1, error->problems.size());
        ipsf::capi::write_structs(out, 1, [&](std::size_t, ipsf_problem& to) {
            ipsf::capi::lend(error->problems[static_cast<std::size_t>(index)], to);
        });
    });
}

void ipsf_error_free(ipsf_error** error) { ipsf::capi::free_handle(error); }
