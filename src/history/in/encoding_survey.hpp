// What a whole file of bytes that are not all UTF-8 may be.
#pragma once

#include <string_view>

namespace ipsf::detail {

/// Looks at a file from its beginning to its end.
class encoding_survey {
public:
    /// Takes the next lines, whole ones.
    void look_at(std::string_view lines);

    /// Some bytes are no UTF-8, and none are letters of it: the file can be read as Windows-1252 alone.
    [[nodiscard]] bool says_windows_1252() const noexcept { return other_ && !letters_ && !undefined_; }
    /// Some bytes are letters in UTF-8, and others are no UTF-8.
    [[nodiscard]] bool says_both() const noexcept { return other_ && letters_ && !undefined_; }

private:
    bool letters_ = false;    // of UTF-8, beyond ASCII
    bool other_ = false;      // no UTF-8
    bool undefined_ = false;  // no Windows-1252
};

}  // namespace ipsf::detail
