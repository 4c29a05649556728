// Takes an edition; gives its process, or refuses one that has none.
#include "asked/dates.hpp"

#include <ipsf/phases.hpp>

namespace ipsf {

const process_rules& process_of(const edition& edition) {
    std::vector<problem> found;
    check_process(edition, found);
    refused::throw_if_any(std::move(found));
    return *edition.process;
}

}  // namespace ipsf
