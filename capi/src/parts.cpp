// Parts of histories in the C ABI: made for teams, saved as bytes and files, restored from bytes.
#include "boundary.hpp"
#include "handles.hpp"

#include <ipsf/load.hpp>
#include <ipsf/part.hpp>

using namespace ipsf::capi;

std::int32_t ipsf_history_part(const ipsf_history* history, const char* const* team_ids, std::int64_t count,
                               ipsf_history** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(history != nullptr, "`history` is NULL");
        const auto teams = texts_of(team_ids, count);
        return new ipsf_history{ipsf::part_of(*history->loaded, gsl::span<const std::string>(teams))};
    });
}

std::int32_t ipsf_history_save(const ipsf_history* history, const ipsf_edition* edition, ipsf_bytes** out,
                               ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(history != nullptr, "`history` is NULL");
        require(edition != nullptr, "`edition` is NULL");
        return new ipsf_bytes{ipsf::save_part(*history->loaded, *edition->edition)};
    });
}

std::int32_t ipsf_history_restore(const std::uint8_t* bytes, std::int64_t length, const ipsf_edition* edition,
                                  ipsf_history** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        const auto held = span_of(bytes, length);
        return new ipsf_history{
            ipsf::load_part({reinterpret_cast<const char*>(held.data()), held.size()}, *edition->edition)};
    });
}

std::int32_t ipsf_history_pack(const ipsf_history* history, const ipsf_edition* edition, const char* path,
                               ipsf_error** error) {
    return guarded(error, [&] {
        require(history != nullptr, "`history` is NULL");
        require(edition != nullptr, "`edition` is NULL");
        ipsf::write_pack(*history->loaded, *edition->edition, std::string(text_of(path, -1)));
    });
}

const std::uint8_t* ipsf_bytes_data(const ipsf_bytes* bytes, std::int64_t* length) {
    if (length != nullptr) *length = bytes == nullptr ? 0 : static_cast<std::int64_t>(bytes->held.size());
    return bytes == nullptr ? nullptr : reinterpret_cast<const std::uint8_t*>(bytes->held.data());
}

void ipsf_bytes_free(ipsf_bytes** bytes) { free_handle(bytes); }
