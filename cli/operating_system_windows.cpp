// Takes what operating_system.hpp says; calls Windows.
#include "operating_system.hpp"

#define NOMINMAX

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <shellapi.h>

#include <cerrno>
#include <memory>
#include <new>

namespace ipsf::command {
namespace {

std::string in_utf8(const wchar_t* text) {
    const int length = WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr);
    std::string utf8(static_cast<std::size_t>(length), '\0');  // with the NUL at the end
    (void)WideCharToMultiByte(CP_UTF8, 0, text, -1, utf8.data(), length, nullptr, nullptr);
    utf8.pop_back();
    return utf8;
}

}  // namespace

void prepare_standard_streams() noexcept {
    for (std::FILE* const stream : {stdin, stdout, stderr})
        if (_fileno(stream) >= 0) (void)_setmode(_fileno(stream), _O_BINARY);
    (void)SetConsoleOutputCP(CP_UTF8);
}

/// Those of main are in the system's code page, which cannot write every name.
std::vector<std::string> arguments_in_utf8(int /*count*/, char** /*arguments*/) {
    int count = 0;
    const std::unique_ptr<wchar_t*, decltype(&LocalFree)> wide(CommandLineToArgvW(GetCommandLineW(), &count),
                                                               LocalFree);
    if (wide == nullptr) throw std::bad_alloc();
    std::vector<std::string> arguments;
    for (int place = 1; place < count; ++place) arguments.push_back(in_utf8(wide.get()[place]));
    return arguments;
}

bool is_terminal(std::FILE* standard_stream) noexcept {
    return _fileno(standard_stream) >= 0 && _isatty(_fileno(standard_stream)) != 0;
}

std::FILE* make_file(const std::filesystem::path& file) noexcept { return _wfopen(file.c_str(), L"wbx"); }

int may_write_over(const std::filesystem::path& file) noexcept {
    constexpr int to_write = 2;
    return _waccess(file.c_str(), to_write) == 0 ? 0 : errno;
}

/// A new file has the access of its folder here, which is the earlier's, too, unless somebody changed it.
int keep_access(const std::filesystem::path& /*earlier*/, std::FILE* /*made*/) noexcept { return 0; }

int put_on_disk(std::FILE* file) noexcept { return std::fflush(file) == 0 && _commit(_fileno(file)) == 0 ? 0 : errno; }

}  // namespace ipsf::command
