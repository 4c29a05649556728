// Reads numbers and texts out of bytes that may be anything.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace ipsf::detail {

/// Thrown when bytes say something that cannot be.
class unreadable_bytes : public std::runtime_error {
public:
    unreadable_bytes() : std::runtime_error("bytes that cannot be read") {}
};

class byte_reader {
public:
    explicit byte_reader(std::string_view bytes) : rest_(bytes) {}

    /// `width` bytes (at most 8), little-endian.
    [[nodiscard]] std::uint64_t number(std::size_t width) {
        std::uint64_t value = 0;
        const auto bytes = raw(width);
        for (std::size_t i = width; i-- > 0;) value = value << 8U | static_cast<unsigned char>(bytes[i]);
        return value;
    }
    [[nodiscard]] bool flag() {
        const auto value = number(1);
        if (value > 1) throw unreadable_bytes();
        return value == 1;
    }
    [[nodiscard]] std::string_view text() { return raw(static_cast<std::size_t>(number(4))); }
    [[nodiscard]] std::string_view raw(std::size_t length) {
        if (length > rest_.size()) throw unreadable_bytes();
        const auto taken = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return taken;
    }
    [[nodiscard]] std::size_t left() const noexcept { return rest_.size(); }

private:
    std::string_view rest_;
};

}  // namespace ipsf::detail
