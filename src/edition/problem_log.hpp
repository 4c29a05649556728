// Collects what is wrong with an edition file, so that its owner sees all of it at once.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/problem.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf {

class problem_log {
public:
    static constexpr std::size_t all = SIZE_MAX;

    /// `files` are the names, for messages, of the files that places are in; there must be one. Of more than `most`
    /// problems the first by place are kept, and the others only counted.
    explicit problem_log(std::vector<std::string> files, std::size_t most = refused::kept)
        : files_(std::move(files)), most_(most) {}
    explicit problem_log(std::string_view file) : problem_log(std::vector<std::string>{std::string(file)}) {}

    /// A further file; returns what `place::file` is in it.
    std::uint32_t add_file(std::string name);
    [[nodiscard]] const std::vector<std::string>& files() const noexcept { return files_; }

    /// `sentence` says what is wrong and what to do; the place is put before it.
    void add(place at, std::string rule, const std::string& sentence);

    /// What is added from here on belongs to this criterion; 0: to none.
    void set_criterion(int id) noexcept { criterion_ = id; }

    /// How many were added.
    [[nodiscard]] std::size_t size() const noexcept { return count_; }

    /// What was kept, ordered by place; the log is empty then.
    [[nodiscard]] std::vector<problem> take();

    /// Throws `refused` if anything was added, ordered by place.
    void throw_if_any();

private:
    void keep_first();

    std::vector<std::string> files_;
    std::size_t most_;
    std::size_t count_ = 0;
    int criterion_ = 0;
    std::vector<std::pair<place, problem>> problems_;
};

}  // namespace ipsf
