// What stands in for the component "csv" where it is not built.
#include "history/in/load_csv.hpp"

#include <ipsf/components.hpp>

namespace ipsf::detail {

void load_csv(history_builder& /*into*/, table_kind /*table*/, const std::filesystem::path& /*file*/,
              const execution& /*run*/, const std::function<void(std::int64_t bytes)>& /*done*/,
              std::size_t /*piece_bytes*/, const csv_dialect& /*said*/) {
    throw unsupported("csv");
}

}  // namespace ipsf::detail
