// What is in a folder.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace ipsf::detail {

/// Calls `take` with the name of everything in `folder`, in any order. Not std::filesystem::directory_iterator: that of
/// libstdc++ allocates in a noexcept function, and so ends the process without memory. Throws
/// std::filesystem::filesystem_error, std::bad_alloc, what `take` throws.
void each_name_in(const std::filesystem::path& folder, const std::function<void(std::string_view name)>& take);

}  // namespace ipsf::detail
