// Where the bytes of a saved history are read from: memory, or a file by several threads at once.
#pragma once

#include "base/open_file.hpp"

#include <algorithm>
#include <cstdint>
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
    /// Before bytes are read by workers 0 to `workers` - 1.
    virtual void expect(std::size_t workers) = 0;
    /// Reads `length` bytes from byte `from` on, of which there are as many by size(). No two calls with one `worker`
    /// at the same time. False when they cannot be read.
    [[nodiscard]] virtual bool read(std::uint64_t from, char* into, std::size_t length, std::size_t worker) = 0;
};

class bytes_in_memory : public part_source {
public:
    explicit bytes_in_memory(std::string_view bytes) : bytes_(bytes) {}
    [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
    void expect(std::size_t) override {}
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
    explicit bytes_in_file(std::filesystem::path file)
        : file_(std::move(file)), size_(std::filesystem::file_size(file_)) {
        expect(1);
    }
    [[nodiscard]] std::uint64_t size() const override { return size_; }
    void expect(std::size_t workers) override {
        while (handles_.size() < workers) handles_.push_back(open_file(file_));
    }
    [[nodiscard]] bool read(std::uint64_t from, char* into, std::size_t length, std::size_t worker) override {
        return handles_[worker] != nullptr && read_at(handles_[worker].get(), from, into, length);
    }

private:
    std::filesystem::path file_;
    std::uint64_t size_;
    std::vector<file_handle> handles_;  // by worker: each has a place of its own to read on from
};

}  // namespace ipsf::detail
