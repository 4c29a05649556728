// A file to be read in large pieces.
#pragma once

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <new>

namespace ipsf::detail {

struct close_file {
    void operator()(std::FILE* file) const noexcept { (void)std::fclose(file); }
};
using file_handle = std::unique_ptr<std::FILE, close_file>;

/// Null when the file cannot be opened. Not a stream of the standard library: these call a lack of memory an unreadable file. Throws
/// std::bad_alloc.
[[nodiscard]] inline file_handle open_file(const std::filesystem::path& path) {
    errno = 0;
    file_handle file(std::fopen(path.string().c_str(), "rb"));
    if (file == nullptr && errno == ENOMEM) throw std::bad_alloc();
    if (file != nullptr) (void)std::setvbuf(file.get(), nullptr, _IONBF, 0);
    return file;
}

}  // namespace ipsf::detail
