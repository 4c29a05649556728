// Integers of 128 bits, in which two of 64 bits are multiplied without overflow: the compiler's own where it has them,
// else portable_wide. IPSF_PORTABLE_WIDE takes the portable ones everywhere; a program and an archive that it links
// have to agree on that.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>

namespace ipsf::detail {

/// A signed integer of 128 bits, as a compiler's own would be: in two's complement, division truncates. What does not
/// fit is cut off to 128 bits. Nothing may be divided by 0.
class portable_wide {
public:
    constexpr portable_wide() noexcept = default;
    template <std::integral Integer>
    constexpr portable_wide(Integer value) noexcept  // NOLINT: converts as integers do
        : low_(static_cast<std::uint64_t>(value)), high_(value < Integer{} ? ~std::uint64_t{0} : 0) {}
    constexpr portable_wide(std::uint64_t high, std::uint64_t low) noexcept : low_(low), high_(high) {}

    /// Of the 64-bit halves, that of the sign.
    [[nodiscard]] constexpr std::uint64_t high() const noexcept { return high_; }
    [[nodiscard]] constexpr std::uint64_t low() const noexcept { return low_; }
    /// The lowest bits.
    template <std::integral Integer>
    [[nodiscard]] constexpr explicit operator Integer() const noexcept {
        return static_cast<Integer>(low_);
    }

    [[nodiscard]] friend constexpr bool operator==(portable_wide a, portable_wide b) noexcept {
        return a.low_ == b.low_ && a.high_ == b.high_;
    }
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(portable_wide a, portable_wide b) noexcept {
        const auto order = static_cast<std::int64_t>(a.high_) <=> static_cast<std::int64_t>(b.high_);
        return order != 0 ? order : a.low_ <=> b.low_;
    }

    [[nodiscard]] constexpr portable_wide operator-() const noexcept { return portable_wide() - *this; }
    [[nodiscard]] friend constexpr portable_wide operator+(portable_wide a, portable_wide b) noexcept {
        const std::uint64_t low = a.low_ + b.low_;
        return {a.high_ + b.high_ + (low < a.low_ ? 1 : 0), low};
    }
    [[nodiscard]] friend constexpr portable_wide operator-(portable_wide a, portable_wide b) noexcept {
        return {a.high_ - b.high_ - (a.low_ < b.low_ ? 1 : 0), a.low_ - b.low_};
    }
    [[nodiscard]] friend constexpr portable_wide operator*(portable_wide a, portable_wide b) noexcept {
        const portable_wide lows = product(a.low_, b.low_);
        return {lows.high_ + a.low_ * b.high_ + a.high_ * b.low_, lows.low_};
    }
    [[nodiscard]] friend constexpr portable_wide operator/(portable_wide a, portable_wide b) noexcept {
        const portable_wide quotient = divide(a.magnitude(), b.magnitude()).quotient();
        return a.is_negative() == b.is_negative() ? quotient : -quotient;
    }
    [[nodiscard]] friend constexpr portable_wide operator%(portable_wide a, portable_wide b) noexcept {
        const portable_wide rest = divide(a.magnitude(), b.magnitude()).rest();
        return a.is_negative() ? -rest : rest;
    }

    constexpr portable_wide& operator+=(portable_wide other) noexcept { return *this = *this + other; }
    constexpr portable_wide& operator*=(portable_wide other) noexcept { return *this = *this * other; }
    constexpr portable_wide& operator/=(portable_wide other) noexcept { return *this = *this / other; }
    constexpr portable_wide& operator++() noexcept { return *this += 1; }

private:
    /// What dividing gives, both without a sign.
    struct divided {
        std::uint64_t quotient_high = 0, quotient_low = 0;
        std::uint64_t rest_high = 0, rest_low = 0;
        [[nodiscard]] constexpr portable_wide quotient() const noexcept { return {quotient_high, quotient_low}; }
        [[nodiscard]] constexpr portable_wide rest() const noexcept { return {rest_high, rest_low}; }
    };

    [[nodiscard]] constexpr bool is_negative() const noexcept { return high_ >> 63U != 0; }
    /// Without the sign; of the lowest number 2^127, which its own bits are.
    [[nodiscard]] constexpr portable_wide magnitude() const noexcept { return is_negative() ? -*this : *this; }

    /// Of two numbers without a sign, by their halves of 32 bits.
    [[nodiscard]] static constexpr portable_wide product(std::uint64_t a, std::uint64_t b) noexcept {
        constexpr std::uint64_t half = 0xFFFFFFFFU;
        const std::uint64_t lows = (a & half) * (b & half);
        const std::uint64_t cross = (a >> 32U) * (b & half) + (lows >> 32U);  // at most 2^64 - 2^32
        const std::uint64_t other_cross = (a & half) * (b >> 32U) + (cross & half);
        return {(a >> 32U) * (b >> 32U) + (cross >> 32U) + (other_cross >> 32U), other_cross << 32U | (lows & half)};
    }

    /// Of two numbers without a sign, bit by bit as on paper, or at once where 64 bits hold both.
    [[nodiscard]] static constexpr divided divide(portable_wide a, portable_wide b) noexcept {
        divided made;
        if (a.high_ == 0 && b.high_ == 0) {
            made.quotient_low = a.low_ / b.low_;
            made.rest_low = a.low_ % b.low_;
            return made;
        }
        for (unsigned bit = 128; bit-- > 0;) {
            const std::uint64_t next = (bit >= 64 ? a.high_ >> (bit - 64) : a.low_ >> bit) & 1U;
            // The rest is below b, which is at most 2^127: twice the rest and one fit.
            made.rest_high = made.rest_high << 1U | made.rest_low >> 63U;
            made.rest_low = made.rest_low << 1U | next;
            const bool fits = made.rest_high > b.high_ || (made.rest_high == b.high_ && made.rest_low >= b.low_);
            if (!fits) continue;
            made.rest_high -= b.high_ + (made.rest_low < b.low_ ? 1 : 0);
            made.rest_low -= b.low_;
            (bit >= 64 ? made.quotient_high : made.quotient_low) |= std::uint64_t{1} << bit % 64;
        }
        return made;
    }

    std::uint64_t low_ = 0;
    std::uint64_t high_ = 0;
};

#if defined(__SIZEOF_INT128__) && !defined(IPSF_PORTABLE_WIDE)
__extension__ using wide = __int128;
#else
using wide = portable_wide;
#endif

}  // namespace ipsf::detail
