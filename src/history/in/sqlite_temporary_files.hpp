// Where SQLite puts aside what it sorts or compares, with a bound.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>

namespace ipsf::detail {

/// A file system of one connection's own (https://www.sqlite.org/vfs.html): the system's, but for temporary files,
/// which together have no more bytes than are allowed; then SQLite says that the disk is full. None when it is made.
/// Used by one thread at a time.
class sqlite_temporary_files {
public:
    /// Throws std::bad_alloc when SQLite has no file system.
    sqlite_temporary_files();
    ~sqlite_temporary_files();
    sqlite_temporary_files(const sqlite_temporary_files&) = delete;
    sqlite_temporary_files& operator=(const sqlite_temporary_files&) = delete;

    /// To open the connection with; it must be closed before this goes.
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    void allow(std::int64_t bytes) noexcept { allowed_ = bytes; }

private:
    struct file;  // what SQLite makes room for; the system's stands behind it
    struct file_system {
        sqlite3_vfs shown;  // first: SQLite knows it by its address
        sqlite_temporary_files* owner;
    };
    static sqlite_temporary_files& owner_of(sqlite3_vfs* shown) noexcept {
        return *reinterpret_cast<file_system*>(shown)->owner;
    }
    static sqlite3_vfs* system_of(sqlite3_vfs* shown) noexcept { return owner_of(shown).system_; }
    static int open(sqlite3_vfs* of, const char* path, sqlite3_file* into, int flags, int* flags_out) noexcept;

    std::string name_;
    sqlite3_vfs* const system_;
    file_system own_;
    std::int64_t allowed_ = 0;
    std::int64_t taken_ = 0;
};

}  // namespace ipsf::detail
