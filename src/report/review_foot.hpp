// What ends a text of reviews: the choices in force and the warnings, which hold for all of them.
#pragma once

#include <ipsf/edition.hpp>

#include <string>

namespace ipsf::reporting {

[[nodiscard]] std::string write_foot(const edition& edition, const warning_counts& warnings, language in);

}  // namespace ipsf::reporting
