// A result as a file, whole or not at all: it is written beside its name and takes it at the end, also where an earlier
// file has it. Takes the name and the bytes.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace ipsf::command {

class output_file {
public:
    /// Makes the empty file beside that name; a link is followed. Throws `output_lost` where nothing can be written or
    /// what has the name is no regular file.
    explicit output_file(const std::string& name);
    output_file(const output_file&) = delete;
    output_file& operator=(const output_file&) = delete;
    ~output_file() = default;

    /// Throws `output_lost`.
    void write(std::string_view bytes);

    /// Gives the file its name, once all of it is on the disk. Throws `output_lost`; then what had the name has it yet.
    void finish();

private:
    struct close_file {
        void operator()(std::FILE* file) const noexcept { (void)std::fclose(file); }
    };
    /// Removed unless it is finished; allocates nothing.
    struct unfinished_name {
        std::filesystem::path path = {};  ///< empty: none
        unfinished_name() = default;
        unfinished_name(const unfinished_name&) = delete;
        unfinished_name& operator=(const unfinished_name&) = delete;
        ~unfinished_name();
    };

    [[noreturn]] void lose(const std::string& why) const;
    [[noreturn]] void lose(int error) const;
    void open_beside();
    void keep_access_of_earlier();

    std::string name_;              ///< as it was given
    std::filesystem::path target_;  ///< where a link leads
    unfinished_name unfinished_;
    std::unique_ptr<std::FILE, close_file> file_;
};

}  // namespace ipsf::command
