// Finds a word among a few.
#pragma once

#include "base/few_bytes.hpp"

#include <gsl/span>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// A hash table of words by their first sixteen bytes: four times as many slots as words, and the next one is taken
/// when one is not free.
class word_table {
public:
    static constexpr std::uint8_t not_there = 254;

    /// Fewer than 254 words, none empty, which stay where they are; `empty` is what an empty text is.
    word_table(gsl::span<const std::string_view> words, std::uint8_t empty) {
        constexpr std::size_t of_each = 4;
        slots_.resize(std::bit_ceil(of_each * (words.size() + 1)));
        shift_ = 64 - std::countr_zero(slots_.size());
        for (std::size_t place = 0; place < words.size(); ++place) add(words[place], static_cast<std::uint8_t>(place));
        if (empty != not_there) add({}, empty);
    }

    /// The word's place, or not_there.
    template <behind_text behind>
    [[nodiscard]] std::uint8_t find(std::string_view text) const noexcept {
        const auto key = key_of<behind>(text);
        for (auto at = begin_of(key);; at = after(at)) {
            const auto& known = slots_[at];
            if (known.first == key && known.word.size() == text.size() &&
                (text.size() <= sizeof(first_bytes) || known.word == text))
                return known.place;
            if (known.place == not_there) return not_there;
        }
    }

private:
    struct first_bytes {
        std::uint64_t first;
        std::uint64_t second;
        [[nodiscard]] bool operator==(const first_bytes&) const = default;
    };
    struct slot {
        first_bytes first{};
        std::string_view word;
        std::uint8_t place = not_there;  // then nothing is here
    };

    void add(std::string_view word, std::uint8_t place) {
        const auto key = key_of<behind_text::nothing>(word);
        auto at = begin_of(key);
        while (slots_[at].place != not_there) at = after(at);
        slots_[at] = {key, word, place};
    }

    template <behind_text behind>
    [[nodiscard]] static first_bytes key_of(std::string_view text) noexcept {
        constexpr std::size_t half = sizeof(std::uint64_t);
        const auto first = std::min(text.size(), half);
        const auto second = std::min(text.size() - first, half);
        return {few_bytes<behind>({text.data(), first}), few_bytes<behind>({text.data() + first, second})};
    }
    [[nodiscard]] std::size_t begin_of(const first_bytes& key) const noexcept {
        const auto mixed = (key.first ^ std::rotl(key.second, 29)) * 0x9E3779B97F4A7C15U;
        return static_cast<std::size_t>(mixed >> shift_);
    }
    [[nodiscard]] std::size_t after(std::size_t at) const noexcept { return (at + 1) & (slots_.size() - 1); }

    std::vector<slot> slots_;
    int shift_;
};

}  // namespace ipsf::detail
