// Saved bytes that were changed, with the digests that belong to them: as somebody would make them who means harm.
#pragma once

#include "base/hash.hpp"
#include "history/parts/part_format.hpp"
#include "history/parts/part_head.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace ipsf::test {

/// `bytes` as they are where their head says to be longer than they are.
inline std::string with_right_digests(std::string bytes) {
    using ipsf::digest;
    constexpr auto width = sizeof(digest);
    if (bytes.size() < detail::part_beginning) return bytes;
    const auto head = detail::part_beginning + detail::length_of_rest(bytes);
    if (head < detail::part_beginning + width || head + width > bytes.size()) return bytes;
    const auto put = [&bytes](std::size_t at, const digest& sum) {
        std::copy(sum.begin(), sum.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
    };
    const std::string_view all(bytes);
    put(head - width, digest_of(all.substr(0, head - width)));
    std::string digests(all.substr(head - width, width));
    const auto columns = all.substr(head, bytes.size() - width - head);
    for (std::size_t at = 0; at < columns.size(); at += detail::part_piece) {
        const auto sum = digest_of(columns.substr(at, detail::part_piece));
        digests.append(sum.begin(), sum.end());
    }
    put(bytes.size() - width, digest_of(digests));
    return bytes;
}

}  // namespace ipsf::test
