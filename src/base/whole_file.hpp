// Reads files whole, and tells one that was cut or written meanwhile from one that is read.
#pragma once

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace ipsf::detail {

/// What is thrown where a file cannot be read: the rule of the problem, and why.
class unread_file : public std::runtime_error {
public:
    unread_file(const char* rule, const std::string& why) : std::runtime_error(why), rule_(rule) {}
    [[nodiscard]] const char* rule() const noexcept { return rule_; }

private:
    const char* rule_;
};

/// The bytes of a regular file; of one with more than `most` only enough to see that. Throws unread_file,
/// std::bad_alloc.
[[nodiscard]] std::string whole_file(const std::filesystem::path& path, std::size_t most);

/// The same of what is open, from where it stands on.
[[nodiscard]] std::string rest_of(std::FILE* from, std::size_t most);

}  // namespace ipsf::detail
