// Takes a path; gives the bytes of a regular file, or refuses it. Of one that is too large it gives enough to see
// that.
#include "edition/file_bytes.hpp"

#include "base/open_file.hpp"
#include "edition/document_bounds.hpp"

#include <ipsf/path.hpp>
#include <ipsf/problem.hpp>

#include <array>
#include <filesystem>

namespace ipsf {
namespace {

[[noreturn]] void refuse_file(const std::string& path, std::string rule, const std::string& why) {
    problem unreadable;
    unreadable.table = path;
    unreadable.rule = std::move(rule);
    unreadable.message = path + ": " + why;
    throw refused(std::move(unreadable));
}

}  // namespace

std::string file_bytes(const std::string& path) {
    const auto place = to_path(path);
    std::error_code failed;
    const auto status = std::filesystem::status(place, failed);
    if (!failed && std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        refuse_file(path, "unreadable-file", "this is no regular file; name a file");
    const auto file = detail::open_file(place);
    std::string bytes;
    std::array<char, 65'536> part;
    for (std::size_t got = part.size(); file != nullptr && got == part.size() && bytes.size() <= most_bytes;) {
        got = std::fread(part.data(), 1, part.size(), file.get());
        bytes.append(part.data(), got);
    }
    if (file == nullptr || std::ferror(file.get()) != 0)
        refuse_file(path, "unreadable-file", "the file cannot be read; check its name and permissions");
    return bytes;
}

}  // namespace ipsf
