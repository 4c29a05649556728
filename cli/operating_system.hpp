// What the command asks of the operating system; POSIX answers in operating_system_posix.cpp, Windows in
// operating_system_windows.cpp.
#pragma once

#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

namespace ipsf::command {

/// To be called first. Standard streams that the caller has closed are opened so that their use fails; else the next
/// file that is opened would be taken for one of them. A pipe that nobody reads, and a file that becomes larger than it
/// may be, fail too and do not end the process. What is written is UTF-8, and lines end as they are written.
void prepare_standard_streams() noexcept;

/// The arguments as UTF-8, without the command's own name.
[[nodiscard]] std::vector<std::string> arguments_in_utf8(int count, char** arguments);

/// Whether a person sees what is written to the standard stream, at once.
[[nodiscard]] bool is_terminal(std::FILE* standard_stream) noexcept;

/// Makes a file and opens it to be written. Null where it cannot be made, or where something has that name (errno is
/// EEXIST).
[[nodiscard]] std::FILE* make_file(const std::filesystem::path& file) noexcept;

// The following give 0, or errno's number for what went wrong.

/// Whether the file may be written over.
[[nodiscard]] int may_write_over(const std::filesystem::path& file) noexcept;
/// Who could not read or write `earlier` cannot read or write the other either.
[[nodiscard]] int keep_access(const std::filesystem::path& earlier, std::FILE* made) noexcept;
/// Waits until the disk has all that was written.
[[nodiscard]] int put_on_disk(std::FILE* file) noexcept;

}  // namespace ipsf::command
