#include "process/due_scope.hpp"

#include <ipsf/phases.hpp>

namespace ipsf {

const process_rules& process_of(const rulebook& edition) {
    std::vector<problem> found;
    processing::check_process(edition, found);
    refused::throw_if_any(std::move(found));
    return *edition.process;
}

}  // namespace ipsf
