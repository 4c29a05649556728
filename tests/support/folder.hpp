// A folder for the files of a test.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace ipsf::test {

/// An empty place of its own below the test's build directory; removed with all that is in it.
class folder {
public:
    folder() {
        static int made = 0;
        path_ =
            std::filesystem::path(IPSF_TEST_DIR) / ("files-" + std::to_string(getpid()) + "-" + std::to_string(made++));
        std::filesystem::create_directories(path_);
    }
    ~folder() { std::filesystem::remove_all(path_); }
    folder(const folder&) = delete;
    folder& operator=(const folder&) = delete;

    [[nodiscard]] std::string path() const { return path_.string(); }
    [[nodiscard]] std::string file(std::string_view name) const { return (path_ / name).string(); }
    const folder& write(std::string_view name, std::string_view text) const {
        std::ofstream(file(name), std::ios::binary) << text;
        return *this;
    }

private:
    std::filesystem::path path_;
};

}  // namespace ipsf::test
