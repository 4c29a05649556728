// Takes a path; gives the bytes of a regular file, or refuses it.
#include "edition/file_bytes.hpp"

#include "base/whole_file.hpp"
#include "edition/document_bounds.hpp"

#include <ipsf/path.hpp>
#include <ipsf/problem.hpp>

namespace ipsf {

std::string file_bytes(const std::string& path) {
    try {
        return detail::whole_file(to_path(path), most_bytes);
    } catch (const detail::unread_file& why) {
        problem unreadable;
        unreadable.table = path;
        unreadable.rule = why.rule();
        unreadable.message = path + ": " + why.what();
        throw refused(std::move(unreadable));
    }
}

}  // namespace ipsf
