// What stands in for the component "xlsx" where it is not built.
#include <ipsf/components.hpp>
#include <ipsf/xlsx.hpp>

namespace ipsf {
namespace {

[[noreturn]] void refuse() { throw unsupported("xlsx"); }

}  // namespace

std::string to_xlsx(const std::vector<result_table>& /*tables*/, const text& /*title*/, day /*on*/, language /*in*/) {
    refuse();
}
std::string to_xlsx(const review_set& /*scored*/, language /*in*/) { refuse(); }
std::string to_xlsx(const sensitivity& /*found*/, language /*in*/) { refuse(); }
std::string to_xlsx(const consensus& /*found*/, language /*in*/) { refuse(); }
std::string to_xlsx(const review_series& /*series*/, language /*in*/) { refuse(); }
std::string to_xlsx(const edition_difference& /*changed*/, language /*in*/) { refuse(); }
std::string to_xlsx(const review_difference& /*compared*/, language /*in*/) { refuse(); }
std::string to_xlsx(const due_list& /*list*/, const history& /*from*/, language /*in*/) { refuse(); }
std::string to_xlsx(const std::vector<punctuality>& /*counted*/, const edition& /*edition*/, const history& /*from*/,
                    const punctuality_options& /*asked*/, language /*in*/) {
    refuse();
}
std::string to_xlsx(const tracking_table& /*table*/, const history& /*from*/, language /*in*/) { refuse(); }
std::string to_xlsx(const client_summary& /*summary*/, const history& /*from*/, language /*in*/) { refuse(); }
std::string to_xlsx(const phase_overview& /*overview*/, const history& /*from*/, language /*in*/) { refuse(); }

}  // namespace ipsf
