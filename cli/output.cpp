// Writes to the standard streams, and throws where a result is lost.
#include "output.hpp"

#include <fcntl.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <system_error>

namespace ipsf::command {
namespace {

[[noreturn]] void lose(int why) {
    throw output_lost("the result could not be written to standard output: " + std::generic_category().message(why),
                      why == EPIPE);
}

}  // namespace

void prepare_standard_streams() noexcept {
    // The lowest free descriptor is taken, which is the closed one. Standard input gets what cannot be read, the others
    // what cannot be written.
    for (const int stream : {0, 1, 2})
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF) (void)open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
    (void)std::signal(SIGPIPE, SIG_IGN);
}

void print(std::string_view text) {
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) lose(errno);
}

void finish_printing() {
    errno = 0;
    if (std::fflush(stdout) != 0) lose(errno);
}

void tell(std::string_view message) noexcept {
    (void)std::fwrite(message.data(), 1, message.size(), stderr);
    (void)std::fflush(stderr);
}

}  // namespace ipsf::command
