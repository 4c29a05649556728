// What stands in for the component "html" where it is not built.
#include <ipsf/components.hpp>
#include <ipsf/html.hpp>

namespace ipsf {

std::string to_html(const review_set& /*scored*/, const report_options& /*options*/,
                    const report_material& /*beside*/) {
    throw unsupported("html");
}
std::string to_html(const sensitivity& /*found*/, const report_options& /*options*/,
                    const report_material& /*beside*/) {
    throw unsupported("html");
}
std::string to_html(const consensus& /*found*/, const report_options& /*options*/) { throw unsupported("html"); }
std::string to_html(const review_series& /*series*/, const report_options& /*options*/) { throw unsupported("html"); }
std::string to_html(const edition_difference& /*changed*/, const report_options& /*options*/) {
    throw unsupported("html");
}
std::string to_html(const review_difference& /*compared*/, const report_options& /*options*/) {
    throw unsupported("html");
}
std::string to_html(const explanation& /*explained*/, const history& /*from*/, id_index /*team*/, window /*looked_at*/,
                    measure /*which*/, const report_options& /*options*/) {
    throw unsupported("html");
}
std::string to_html(const due_list& /*list*/, const history& /*from*/, const report_options& /*options*/) {
    throw unsupported("html");
}
std::string to_html(const std::vector<punctuality>& /*counted*/, const edition& /*edition*/, const history& /*from*/,
                    const punctuality_options& /*asked*/, const report_options& /*options*/) {
    throw unsupported("html");
}
std::string to_html(const phase_overview& /*overview*/, const history& /*from*/, const report_options& /*options*/) {
    throw unsupported("html");
}
std::string to_html(const tracking_table& /*table*/, const history& /*from*/, const report_options& /*options*/) {
    throw unsupported("html");
}
std::string to_html(const client_summary& /*summary*/, const history& /*from*/, const report_options& /*options*/) {
    throw unsupported("html");
}
std::string to_html(const edition& /*edition*/, const report_options& /*options*/) { throw unsupported("html"); }
std::string to_html(const service_model& /*model*/, const report_options& /*options*/) { throw unsupported("html"); }

}  // namespace ipsf
