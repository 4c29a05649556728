// Reading on several threads: pieces of a source are read at the same time and joined one after the other.
#pragma once

#include <gsl/span>

#include <functional>
#include <memory>

namespace ipsf::detail {

/// What one thread does. It holds one piece at a time, so no more pieces are in memory than there are threads.
class piece_reader {
public:
    piece_reader() = default;
    piece_reader(const piece_reader&) = delete;
    piece_reader& operator=(const piece_reader&) = delete;
    virtual ~piece_reader() = default;

    /// Takes the next piece of the source; no other reader does at the same time. False at the end.
    [[nodiscard]] virtual bool fetch() = 0;
    /// Reads that piece, while other readers do anything.
    virtual void read() = 0;
    /// Joins what was read to what came before; no other reader does at the same time. False when nothing is wanted
    /// after it.
    [[nodiscard]] virtual bool join() = 0;
};

/// Reads a source to its end with one thread for each of `readers`, the calling one among them. Pieces are joined in
/// the order in which they were fetched. `joined` is called on the calling thread after it joined a piece, and may
/// throw to stop; so may the readers.
void read_in_order(gsl::span<const std::unique_ptr<piece_reader>> readers, const std::function<void()>& joined);

}  // namespace ipsf::detail
