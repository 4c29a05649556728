// Reads to the end, and compares with what the file was before.
#include "base/whole_file.hpp"

#include "base/open_file.hpp"

#include <array>

namespace ipsf::detail {
namespace {

[[noreturn]] void fail(const std::error_code& why) {
    throw unread_file("unreadable-file", "the file cannot be read: " + why.message());
}

}  // namespace

std::string whole_file(const std::filesystem::path& path, std::size_t most) {
    std::error_code failed;
    const auto before = state_of_file(path, failed);
    if (failed) fail(failed);
    if (!before) throw unread_file("unreadable-file", "this is no regular file; name a file");
    const auto file = open_file(path);
    if (file == nullptr) fail(last_error());
    auto bytes = rest_of(file.get(), most);
    if (bytes.size() > most) return bytes;
    const auto now = state_of_file(path, failed);
    if (failed) fail(failed);
    if (bytes.size() != before->size || now != before)
        throw unread_file("changed-file", "the file changed while it was read; read it again when nothing writes it");
    return bytes;
}

std::string rest_of(std::FILE* from, std::size_t most) {
    std::string bytes;
    std::array<char, 65'536> part;
    while (bytes.size() <= most) {
        const auto got = std::fread(part.data(), 1, part.size(), from);
        if (std::ferror(from) != 0) fail(last_error());
        if (got == 0) break;
        bytes.append(part.data(), got);
    }
    return bytes;
}

}  // namespace ipsf::detail
