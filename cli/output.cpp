// Writes to the standard streams or a file, and throws where a result is lost.
#include "output.hpp"

#include "output_file.hpp"

#include <ipsf/problem.hpp>

#include <cerrno>
#include <cstdio>
#include <new>
#include <optional>

namespace ipsf::command {
namespace {

// A program has one output, as it has one standard output.
// NOLINTBEGIN(clang-diagnostic-global-constructors,clang-diagnostic-exit-time-destructors)
std::string file_name;            // empty: standard output
std::optional<output_file> file;  // from the first part on
// NOLINTEND(clang-diagnostic-global-constructors,clang-diagnostic-exit-time-destructors)

[[noreturn]] void lose(int why) {
    throw output_lost("the result could not be written to standard output: " + std::generic_category().message(why),
                      why == EPIPE);
}

}  // namespace

void print_to(const std::string& name) { file_name = name; }

void print(std::string_view bytes) {
    if (!file_name.empty()) {
        if (!file) file.emplace(file_name);
        return file->write(bytes);
    }
    errno = 0;
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size()) lose(errno);
}

void finish_printing() {
    if (file) return file->finish();
    errno = 0;
    if (std::fflush(stdout) != 0) lose(errno);
}

void refuse_to_write(const std::string& name, const std::error_code& why) {
    if (why == std::errc::not_enough_memory) throw std::bad_alloc();
    throw refused({.rule = "cannot-write", .message = name + ": cannot be written: " + why.message()});
}

void tell(std::string_view message) noexcept {
    (void)std::fwrite(message.data(), 1, message.size(), stderr);
    (void)std::fflush(stderr);
}

}  // namespace ipsf::command
