#include "rulebook/file_bytes.hpp"

#include <ipsf/problem.hpp>

#include <array>
#include <fstream>

namespace ipsf {

std::string file_bytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes;
    for (std::array<char, 65'536> part; file.read(part.data(), part.size()) || file.gcount() > 0;)
        bytes.append(part.data(), static_cast<std::size_t>(file.gcount()));
    if (!file.is_open() || file.bad()) {
        problem unreadable;
        unreadable.table = path;
        unreadable.rule = "unreadable-file";
        unreadable.message = path + ": the file cannot be read; check its name and permissions";
        throw refused(std::move(unreadable));
    }
    return bytes;
}

}  // namespace ipsf
