// A folder for the files of this process; TMPDIR had better be in memory.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace ipsf::test {

inline const std::filesystem::path& work_folder() {
    static const auto made = [] {
        auto place = std::filesystem::temp_directory_path() / ("ipsf-fuzz-" + std::to_string(getpid()));
        std::filesystem::create_directories(place);
        return place;
    }();
    return made;
}

inline void write_file(const std::string& name, std::string_view bytes) {
    std::ofstream(work_folder() / name, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace ipsf::test
