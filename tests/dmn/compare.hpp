// Compares a DMN file that was read with the file that would be written for its tables.
#pragma once

#include "edition/problem_log.hpp"

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace dmn_tests {

/// Problems of a DMN file, at the elements they are about.
class file_problems {
public:
    /// `xml` must outlive this object, and be what the elements were read from.
    file_problems(std::string_view xml, std::string_view name);

    void add(pugi::xml_node element, const std::string& rule, const std::string& sentence);
    void add_at(std::size_t offset, const std::string& rule, const std::string& sentence);

    [[nodiscard]] std::size_t size() const noexcept { return log_.size(); }
    /// Throws `refused` if anything was added.
    void throw_if_any() { log_.throw_if_any(); }

private:
    std::string_view xml_;
    std::vector<std::size_t> line_starts_;
    ipsf::problem_log log_;
};

/// Reports every place where `read` is not as `written`. What only shows something is not compared.
void compare(pugi::xml_node read, pugi::xml_node written, file_problems& problems);

}  // namespace dmn_tests
