// Where the bytes of a saved history are read from: memory, or a file by several threads at once.
#pragma once

#include "base/open_file.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::detail {

class part_source {
public:
    part_source() = default;
    part_source(const part_source&) = delete;
    part_source& operator=(const part_source&) = delete;
    virtual ~part_source() = default;

    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// How many workers, from 0 to below that number, may read at the same time; `wanted` at most.
    [[nodiscard]] virtual std::size_t expect(std::size_t wanted) = 0;
    /// Reads `length` bytes from byte `from` on, of which there are as many by size(). No two calls with one `worker`
    /// at the same time. False when they are not there. Throws std::filesystem::filesystem_error.
    [[nodiscard]] virtual bool read(std::uint64_t from, char* into, std::size_t length, std::size_t worker) = 0;
};

class bytes_in_memory : public part_source {
public:
    explicit bytes_in_memory(std::string_view bytes) : bytes_(bytes) {}
    [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
    [[nodiscard]] std::size_t expect(std::size_t wanted) override { return wanted; }
    [[nodiscard]] bool read(std::uint64_t from, char* into, std::size_t length, std::size_t) override {
        std::copy_n(bytes_.data() + from, length, into);  // no bytes may be NULL
        return true;
    }

private:
    std::string_view bytes_;
};

/// A file that may change or shrink meanwhile: it is copied, not mapped.
class bytes_in_file : public part_source {
public:
    /// Throws std::filesystem::filesystem_error, std::bad_alloc.
    explicit bytes_in_file(std::filesystem::path file)
        : file_(std::move(file)), size_(std::filesystem::file_size(file_)) {
        if (expect(1) == 0) throw std::filesystem::filesystem_error("open", file_, last_error());
    }
    [[nodiscard]] std::uint64_t size() const override { return size_; }
    /// As many as the system opens the file for.
    [[nodiscard]] std::size_t expect(std::size_t wanted) override {
        while (handles_.size() < wanted) {
            auto more = open_file(file_);
            if (more == nullptr) break;
            handles_.push_back(std::move(more));
        }
        return std::min(handles_.size(), wanted);
    }
    [[nodiscard]] bool read(std::uint64_t from, char* into, std::size_t length, std::size_t worker) override {
        auto* const handle = handles_[worker].get();
        if (read_at(handle, from, into, length)) return true;
        if (std::ferror(handle) != 0) throw std::filesystem::filesystem_error("read", file_, last_error());
        return false;
    }

private:
    std::filesystem::path file_;
    std::uint64_t size_;
    std::vector<file_handle> handles_;  // by worker: each has a place of its own to read on from
};

}  // namespace ipsf::detail
