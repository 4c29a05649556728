// Takes what operating_system.hpp says; calls POSIX.
#include "operating_system.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

namespace ipsf::command {

void prepare_standard_streams() noexcept {
    // The lowest free descriptor is taken, which is the closed one. Standard input gets what cannot be read, the others
    // what cannot be written.
    for (const int stream : {0, 1, 2})
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF) (void)open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
    (void)std::signal(SIGPIPE, SIG_IGN);
    (void)std::signal(SIGXFSZ, SIG_IGN);
}

std::vector<std::string> arguments_in_utf8(int count, char** arguments) {
    return {arguments + std::min(count, 1), arguments + count};
}

bool is_terminal(std::FILE* standard_stream) noexcept { return isatty(fileno(standard_stream)) == 1; }

std::FILE* make_file(const std::filesystem::path& file) noexcept { return std::fopen(file.c_str(), "wbx"); }

int may_write_over(const std::filesystem::path& file) noexcept { return access(file.c_str(), W_OK) == 0 ? 0 : errno; }

int keep_access(const std::filesystem::path& earlier, std::FILE* made) noexcept {
    struct stat of_earlier {};
    return stat(earlier.c_str(), &of_earlier) == 0 && fchmod(fileno(made), of_earlier.st_mode & 0777U) == 0 ? 0 : errno;
}

int put_on_disk(std::FILE* file) noexcept { return std::fflush(file) == 0 && fsync(fileno(file)) == 0 ? 0 : errno; }

}  // namespace ipsf::command
