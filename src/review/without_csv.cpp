// What stands in for answers from CSV where the component "csv" is not built.
#include <ipsf/components.hpp>
#include <ipsf/review.hpp>

namespace ipsf {

std::vector<given_answer> read_answers(std::string_view /*csv*/, std::string_view /*name*/, warning_counts* /*odd*/,
                                       const csv_dialect& /*said*/) {
    throw unsupported("csv");
}
std::vector<given_answer> read_answers_file(const std::string& /*path*/, warning_counts* /*odd*/,
                                            const csv_dialect& /*said*/) {
    throw unsupported("csv");
}

}  // namespace ipsf
