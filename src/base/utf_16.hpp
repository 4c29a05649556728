// UTF-16 as UTF-8, block by block.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ipsf::detail {

enum class byte_order { little, big };

/// The order of bytes that a byte order mark of UTF-16 says, when `text` begins with one. That of UTF-32, which begins
/// alike, says nothing.
[[nodiscard]] std::optional<byte_order> utf_16_mark(std::string_view text) noexcept;

class utf_16_decoder {
public:
    explicit utf_16_decoder(byte_order order) noexcept : order_(order) {}

    /// Appends what `bytes` say as UTF-8; half a character waits for the next block. A surrogate alone becomes bytes
    /// that are not UTF-8.
    void decode(std::string_view bytes, std::string& into);
    /// The same for the next unit.
    void take(char32_t unit, std::string& into);
    /// Says that nothing comes any more. False when the number of bytes was odd.
    [[nodiscard]] bool end(std::string& into);

private:
    byte_order order_;
    std::optional<unsigned char> first_byte_;  // of a unit whose second has not come yet
    char32_t high_ = 0;                        // a high surrogate that waits for its low one; 0: none
};

/// UTF-8 as units of UTF-16; what is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::u16string to_utf_16(std::string_view text);

}  // namespace ipsf::detail
