// Takes a folder; calls back with each name in it. Not by the standard library where there is POSIX: it loses an error
// of memory.
#include "history/out/folder_names.hpp"

#include <ipsf/path.hpp>

#include <cerrno>
#include <new>
#include <system_error>

#ifndef _WIN32
#include <dirent.h>

#include <memory>
#endif

namespace ipsf::detail {

#ifndef _WIN32

namespace {

struct close_folder {
    void operator()(DIR* folder) const noexcept { (void)closedir(folder); }
};

[[noreturn]] void fail(const std::filesystem::path& folder) {
    if (errno == ENOMEM) throw std::bad_alloc();
    throw std::filesystem::filesystem_error("the folder cannot be read", folder, {errno, std::generic_category()});
}

}  // namespace

void each_name_in(const std::filesystem::path& folder, const std::function<void(std::string_view name)>& take) {
    const std::unique_ptr<DIR, close_folder> opened(opendir(folder.c_str()));
    if (opened == nullptr) fail(folder);
    for (;;) {
        errno = 0;
        const dirent* const entry = readdir(opened.get());
        if (entry == nullptr) break;
        const std::string_view name = &entry->d_name[0];
        if (name != "." && name != "..") take(name);
    }
    if (errno != 0) fail(folder);
}

#else

void each_name_in(const std::filesystem::path& folder, const std::function<void(std::string_view name)>& take) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) take(to_utf8(entry.path().filename()));
}

#endif

}  // namespace ipsf::detail
