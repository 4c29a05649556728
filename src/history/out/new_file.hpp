// A file that is written in large pieces. Not a stream of the standard library: these call a lack of memory a full
// disk, or the other way.
#pragma once

#include "base/open_file.hpp"
#include "history/out/unfinished.hpp"

#include <cstdio>
#include <filesystem>
#include <string_view>

namespace ipsf::detail {

/// `place` is lent. Throws `refused`: the rule "cannot-write".
class new_file {
public:
    explicit new_file(const std::filesystem::path& place) : place_(place), file_(open_file(place, "wb")) {
        if (file_ == nullptr) refuse();
        (void)std::setvbuf(file_.get(), nullptr, _IONBF, 0);
    }
    void write(std::string_view text) {
        if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size()) refuse();
    }
    /// Waits until the disk has all of it; some say only now that they are full.
    void close() {
        if (put_on_disk(file_.get()) != 0) refuse();
        if (std::fclose(file_.release()) != 0) refuse();
    }

private:
    [[noreturn]] void refuse() const { refuse_to_write(place_, "cannot be written: " + last_error().message()); }

    const std::filesystem::path& place_;
    file_handle file_;
};

}  // namespace ipsf::detail
