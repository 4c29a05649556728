// Whatever the bytes of a saved history, restoring it ends in a history or in `refused`; what is restored can be asked
// everything, and saved again.
//
// After an even first byte the bytes are as given. After an odd one they are what follows the edition in the head, as
// long as two bytes say, and the columns; what is before them and the digests are right, as somebody would make them
// who means harm.
#include "fuzz/input_bytes.hpp"
#include "history/right_digests.hpp"
#include "support/all_results.hpp"

#include <ipsf/part.hpp>
#include <ipsf/version.hpp>

#include <cstdint>
#include <cstdlib>

namespace {

const ipsf::edition& edition() {
    static const auto used = ipsf::embedded_edition("fi-2021-11");
    return *used;
}

std::string of_length(std::uint64_t number, std::size_t width) {
    std::string bytes;
    for (; bytes.size() < width; number >>= 8U) bytes += static_cast<char>(number & 0xFFU);
    return bytes;
}
std::string with_length(std::string_view text) { return of_length(text.size(), 4) + std::string(text); }

std::string forged(ipsf::test::input_bytes given) {
    const std::size_t length = given.number<std::uint16_t>();
    const auto rest = given.rest();
    const auto head = with_length(ipsf::library_version()) + with_length(edition().id) + with_length(edition().hash) +
                      std::string(rest.substr(0, length));
    const auto columns = rest.substr(std::min(length, rest.size()));
    const std::string digest(sizeof(ipsf::digest), '\0');
    return ipsf::test::with_right_digests(std::string(ipsf::detail::part_magic) +
                                          of_length(ipsf::detail::part_format, sizeof(ipsf::detail::part_format)) +
                                          with_length(head + digest) + std::string(columns) + digest);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ipsf::test::input_bytes given(data, size);
    const auto bytes = given.flag() ? forged(given) : std::string(given.rest());
    try {
        const auto made = ipsf::load_part(bytes, edition());
        if (ipsf::load_part(ipsf::save_part(*made, edition()), edition())->contacts.size() != made->contacts.size())
            std::abort();
        static_cast<void>(ipsf::test::all_results(made, 19'900));
    } catch (const ipsf::refused&) {
    }
    return 0;
}
