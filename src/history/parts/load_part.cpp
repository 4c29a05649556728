// Takes bytes of save_part and gives the history.
#include <ipsf/part.hpp>

#include "history/parts/part_format.hpp"
#include "history/parts/read_saved.hpp"

namespace ipsf {

std::shared_ptr<const history> load_part(std::string_view bytes, const edition& edition) {
    using lent = std::shared_ptr<const ipsf::edition>;
    detail::bytes_in_memory from(bytes);
    return detail::read_saved(from, {.subject = "the saved history",
                                     .wanted_for = {lent(lent(), &edition)},
                                     .answers_for = detail::answers_taken_with(edition)});
}

}  // namespace ipsf
