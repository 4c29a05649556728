// Whatever the bytes, reading them ends in an edition or a service model, or in `refused` with messages in UTF-8.
// docs/fuzzing.md says how to run.
#include <ipsf/service_model.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

/// Whether every byte belongs to a character that is written in as few bytes as it can be.
bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text[0]);
        const std::size_t length = first < 0x80                    ? 1
                                   : first >= 0xC2 && first < 0xE0 ? 2
                                   : first >= 0xE0 && first < 0xF0 ? 3
                                   : first >= 0xF0 && first < 0xF5 ? 4
                                                                   : 0;
        if (length == 0 || length > text.size()) return false;
        for (std::size_t i = 1; i < length; ++i)
            if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) return false;
        text.remove_prefix(length);
    }
    return true;
}

template <class Read>
void read(Read reads, std::string_view toml) {
    try {
        static_cast<void>(reads(toml, "fuzzed.toml"));
    } catch (const ipsf::refused& why) {
        for (const auto& problem : why.problems())
            if (!is_utf8(problem.message)) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view toml(reinterpret_cast<const char*>(data), size);
    read([](auto text, auto name) { return ipsf::read_edition(text, name); }, toml);
    read([](auto text, auto name) { return ipsf::read_service_model(text, name); }, toml);
    return 0;
}
