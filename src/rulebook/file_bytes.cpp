#include "rulebook/file_bytes.hpp"

#include "rulebook/document_bounds.hpp"

#include <ipsf/problem.hpp>

#include <array>
#include <filesystem>
#include <fstream>

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
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    if (!failed && std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        refuse_file(path, "unreadable-file", "this is no regular file; name a file");
    std::ifstream file(path, std::ios::binary);
    std::string bytes;
    for (std::array<char, 65'536> part; bytes.size() <= most_bytes && (file.read(part.data(), part.size()) || file.gcount() > 0);)
        bytes.append(part.data(), static_cast<std::size_t>(file.gcount()));
    if (!file.is_open() || file.bad()) refuse_file(path, "unreadable-file", "the file cannot be read; check its name and permissions");
    return bytes;
}

}  // namespace ipsf
