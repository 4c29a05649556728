// Takes a history and gives its bytes.
#include <ipsf/part.hpp>

#include "history/parts/write_saved.hpp"

namespace ipsf {

std::string save_part(const history& part, const edition& edition) {
    std::string bytes;
    detail::write_saved(part, edition, [&bytes](std::string_view more) { bytes += more; });
    return bytes;
}

}  // namespace ipsf
