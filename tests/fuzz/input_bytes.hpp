// What a program of these makes of the bytes that it is given.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace ipsf::test {

/// Takes numbers and texts off the front; zeros and empty texts after the end.
class input_bytes {
public:
    input_bytes(const std::uint8_t* data, std::size_t size) : left_(reinterpret_cast<const char*>(data), size) {}

    [[nodiscard]] bool empty() const { return left_.empty(); }
    template <class Number>
    [[nodiscard]] Number number() {
        Number made = 0;
        std::memcpy(&made, left_.data(), std::min(sizeof(made), left_.size()));
        left_.remove_prefix(std::min(sizeof(made), left_.size()));
        return made;
    }
    /// A number from 0 to `end` - 1, at most 255.
    [[nodiscard]] std::size_t below(std::size_t end) { return number<std::uint8_t>() % end; }
    [[nodiscard]] bool flag() { return below(2) == 1; }
    /// As long as its first byte says.
    [[nodiscard]] std::string text() {
        const auto length = std::min(below(256), left_.size());
        std::string made(left_.substr(0, length));
        left_.remove_prefix(length);
        return made;
    }
    [[nodiscard]] std::string_view rest() { return std::exchange(left_, {}); }

private:
    std::string_view left_;
};

}  // namespace ipsf::test
