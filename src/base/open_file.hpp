// A file to be read in large pieces.
#pragma once

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace ipsf::detail {

struct close_file {
    void operator()(std::FILE* file) const noexcept { (void)std::fclose(file); }
};
using file_handle = std::unique_ptr<std::FILE, close_file>;

/// What a file is like from outside: when this changes while it is read, what was read is a mixture.
struct file_state {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type written{};
    [[nodiscard]] bool operator==(const file_state&) const = default;
};
/// Nothing of what is no regular file: reading a pipe or a device may wait for ever. Nothing, and `failed` says why,
/// where that cannot be found out or there is no file. Throws std::bad_alloc.
[[nodiscard]] inline std::optional<file_state> state_of_file(const std::filesystem::path& path,
                                                             std::error_code& failed) {
    file_state state;
    const bool is_file = std::filesystem::is_regular_file(path, failed);
    if (is_file) state.size = std::filesystem::file_size(path, failed);
    if (is_file && !failed) state.written = std::filesystem::last_write_time(path, failed);
    if (failed == std::errc::not_enough_memory) throw std::bad_alloc();
    return is_file && !failed ? std::optional(state) : std::nullopt;
}

/// Why the last call of the C library failed. Throws std::bad_alloc where that was a lack of memory.
[[nodiscard]] inline std::error_code last_error() {
    if (errno == ENOMEM) throw std::bad_alloc();
    return {errno, std::generic_category()};
}

/// As std::fopen, for any path.
[[nodiscard]] inline file_handle open_file(const std::filesystem::path& path, const char* mode) {
#ifdef _WIN32
    const std::string_view narrow(mode);
    return file_handle(_wfopen(path.c_str(), std::wstring(narrow.begin(), narrow.end()).c_str()));
#else
    return file_handle(std::fopen(path.c_str(), mode));
#endif
}

/// Null when the file cannot be opened (last_error says why). Not a stream of the standard library: these call a lack
/// of memory an unreadable file. Throws std::bad_alloc.
[[nodiscard]] inline file_handle open_file(const std::filesystem::path& path) {
    errno = 0;
    auto file = open_file(path, "rb");
    if (file == nullptr && errno == ENOMEM) throw std::bad_alloc();
    if (file != nullptr) (void)std::setvbuf(file.get(), nullptr, _IONBF, 0);
    return file;
}

/// 0 once the disk has what was written to a file without a buffer.
[[nodiscard]] inline int put_on_disk(std::FILE* file) noexcept {
#ifdef _WIN32
    return _commit(_fileno(file));
#else
    return fsync(fileno(file));
#endif
}

/// Reads `length` bytes from byte `from` on. False when they are not there or, by std::ferror, cannot be read.
[[nodiscard]] inline bool read_at(std::FILE* file, std::uint64_t from, char* into, std::size_t length) {
#ifdef _WIN32
    const bool there = _fseeki64(file, static_cast<std::int64_t>(from), SEEK_SET) == 0;
#else
    const bool there = fseeko(file, static_cast<off_t>(from), SEEK_SET) == 0;
#endif
    return there && std::fread(into, 1, length, file) == length;
}

}  // namespace ipsf::detail
