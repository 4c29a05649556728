// A service model that the user named.
#pragma once

#include <ipsf/service_model.hpp>

#include <memory>
#include <string>

namespace ipsf::command {

/// A model built in by its id, else a file. Throws `refused`.
[[nodiscard]] std::shared_ptr<const service_model> find_model(const std::string& id_or_file);

}  // namespace ipsf::command
