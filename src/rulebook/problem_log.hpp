// Collects what is wrong with a rulebook file, so that its owner sees all of it at once.
#pragma once

#include <ipsf/problem.hpp>
#include <ipsf/rulebook.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf {

class problem_log {
public:
    /// `name` is the file's, for messages.
    explicit problem_log(std::string_view name) : name_(name) {}

    /// `sentence` says what is wrong and what to do; the place is put before it.
    void add(place at, std::string rule, const std::string& sentence);

    /// What is added from here on belongs to this criterion; 0: to none.
    void set_criterion(int id) noexcept { criterion_ = id; }

    [[nodiscard]] std::size_t size() const noexcept { return problems_.size(); }

    /// What was added, ordered by place; the log is empty then.
    [[nodiscard]] std::vector<problem> take();

    /// Throws `refused` if anything was added, ordered by place.
    void throw_if_any();

private:
    std::string name_;
    int criterion_ = 0;
    std::vector<std::pair<place, problem>> problems_;
};

}  // namespace ipsf
