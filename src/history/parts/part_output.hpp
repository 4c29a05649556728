// The bytes of a saved history on their way out: cut into pieces, each with its digest.
#pragma once

#include "base/hash.hpp"
#include "history/parts/part_format.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ipsf::detail {

/// Where the bytes of a saved history go, piece by piece.
using byte_sink = std::function<void(std::string_view)>;

class part_output {
public:
    explicit part_output(const byte_sink& to) : to_(to) { piece_.reserve(part_piece); }

    void head(std::string_view bytes) {
        to_(bytes);
        digests_ += bytes.substr(bytes.size() - sizeof(digest));  // the head ends with its own
    }
    void bytes(std::string_view more) {
        while (!more.empty()) {
            const auto taken = more.substr(0, part_piece - piece_.size());
            piece_ += taken;
            more.remove_prefix(taken.size());
            if (piece_.size() == part_piece) end_piece();
        }
    }
    template <typename T>
    void value(const T& one) {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes({reinterpret_cast<const char*>(&one), sizeof(T)});
    }
    void finish() {
        if (!piece_.empty()) end_piece();
        const auto sum = digest_of(digests_);
        to_({sum.data(), sum.size()});
    }

private:
    void end_piece() {
        const auto sum = digest_of(piece_);
        digests_.append(sum.data(), sum.size());
        to_(piece_);
        piece_.clear();
    }

    const byte_sink& to_;
    std::string piece_;
    std::string digests_;
};

}  // namespace ipsf::detail
