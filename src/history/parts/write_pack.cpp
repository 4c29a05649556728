// Takes a history and writes its bytes to a file, which has its name only once it is whole.
#include <ipsf/load.hpp>

#include "history/out/new_file.hpp"
#include "history/out/unfinished.hpp"
#include "history/parts/write_saved.hpp"

namespace ipsf {

void write_pack(const history& from, const edition& edition, const std::string& path) {
    detail::unfinished_file file(path);
    detail::new_file into(file.place());
    detail::write_saved(from, edition, [&into](std::string_view bytes) { into.write(bytes); });
    into.close();
    file.finish();
}

}  // namespace ipsf
