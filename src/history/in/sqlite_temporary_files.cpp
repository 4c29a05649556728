// Gives SQLite the file system of the machine, and counts what it writes into temporary files. Past the bound a
// query fails as on a full disk.
#include "history/in/sqlite_temporary_files.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <new>

namespace ipsf::detail {

struct sqlite_temporary_files::file {
    sqlite3_file shown;  // first: SQLite knows the file by its address
    sqlite_temporary_files* owner;
    std::int64_t size;

    // Room for any type of the system's stands behind.
    static constexpr std::size_t room =
        (sizeof(sqlite3_file) + sizeof(void*) + sizeof(std::int64_t) + alignof(std::max_align_t) - 1) /
        alignof(std::max_align_t) * alignof(std::max_align_t);
    static file& of(sqlite3_file* shown) noexcept { return *reinterpret_cast<file*>(shown); }
    [[nodiscard]] sqlite3_file* system() noexcept {
        return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(this) + room);
    }

    void resize(std::int64_t to) noexcept {
        owner->taken_ += to - size;
        size = to;
    }

    static int close(sqlite3_file* shown) noexcept {
        auto& self = of(shown);
        self.resize(0);
        return self.system()->pMethods->xClose(self.system());
    }
    static int read(sqlite3_file* shown, void* into, int bytes, sqlite3_int64 from) noexcept {
        return of(shown).system()->pMethods->xRead(of(shown).system(), into, bytes, from);
    }
    static int write(sqlite3_file* shown, const void* what, int bytes, sqlite3_int64 from) noexcept {
        auto& self = of(shown);
        const auto end = std::max(self.size, std::int64_t{from} + bytes);
        if (self.owner->taken_ + end - self.size > self.owner->allowed_) return SQLITE_FULL;
        self.resize(end);
        return self.system()->pMethods->xWrite(self.system(), what, bytes, from);
    }
    static int truncate(sqlite3_file* shown, sqlite3_int64 to) noexcept {
        auto& self = of(shown);
        self.resize(std::min(self.size, std::int64_t{to}));
        return self.system()->pMethods->xTruncate(self.system(), to);
    }
    static int sync(sqlite3_file* shown, int flags) noexcept {
        return of(shown).system()->pMethods->xSync(of(shown).system(), flags);
    }
    static int file_size(sqlite3_file* shown, sqlite3_int64* into) noexcept {
        return of(shown).system()->pMethods->xFileSize(of(shown).system(), into);
    }
    // Nobody else sees the file.
    static int lock(sqlite3_file*, int) noexcept { return SQLITE_OK; }
    static int check_lock(sqlite3_file*, int* held) noexcept {
        *held = 0;
        return SQLITE_OK;
    }
    // Not even a hint of the size: it would make room that is not counted.
    static int control(sqlite3_file*, int, void*) noexcept { return SQLITE_NOTFOUND; }
    static int sector_size(sqlite3_file* shown) noexcept {
        return of(shown).system()->pMethods->xSectorSize(of(shown).system());
    }
    static int characteristics(sqlite3_file* shown) noexcept {
        return of(shown).system()->pMethods->xDeviceCharacteristics(of(shown).system());
    }
};

sqlite_temporary_files::sqlite_temporary_files() : system_(sqlite3_vfs_find(nullptr)), own_{{}, this} {
    static std::atomic<std::uint64_t> made{0};
    if (system_ == nullptr) throw std::bad_alloc();
    name_ = "ipsf-" + std::to_string(++made);
    auto& own = own_.shown;
    own.iVersion = std::min(system_->iVersion, 2);
    own.szOsFile = system_->szOsFile + static_cast<int>(file::room);
    own.mxPathname = system_->mxPathname;
    own.zName = name_.c_str();
    own.xOpen = open;
    // The system's: it may be of a type of its own, so that it has to be called by its own address. Extensions are not
    // loaded (xDlOpen).
    own.xDelete = [](sqlite3_vfs* of, const char* path, int sync) {
        return system_of(of)->xDelete(system_of(of), path, sync);
    };
    own.xAccess = [](sqlite3_vfs* of, const char* path, int flags, int* found) {
        return system_of(of)->xAccess(system_of(of), path, flags, found);
    };
    own.xFullPathname = [](sqlite3_vfs* of, const char* path, int room, char* full) {
        return system_of(of)->xFullPathname(system_of(of), path, room, full);
    };
    own.xRandomness = [](sqlite3_vfs* of, int bytes, char* into) {
        return system_of(of)->xRandomness(system_of(of), bytes, into);
    };
    own.xSleep = [](sqlite3_vfs* of, int microseconds) { return system_of(of)->xSleep(system_of(of), microseconds); };
    own.xCurrentTime = [](sqlite3_vfs* of, double* now) { return system_of(of)->xCurrentTime(system_of(of), now); };
    own.xGetLastError = [](sqlite3_vfs* of, int room, char* text) {
        return system_of(of)->xGetLastError(system_of(of), room, text);
    };
    if (own.iVersion > 1)
        own.xCurrentTimeInt64 = [](sqlite3_vfs* of, sqlite3_int64* now) {
            return system_of(of)->xCurrentTimeInt64(system_of(of), now);
        };
    if (sqlite3_vfs_register(&own, 0) != SQLITE_OK) throw std::bad_alloc();
}

sqlite_temporary_files::~sqlite_temporary_files() { (void)sqlite3_vfs_unregister(&own_.shown); }

int sqlite_temporary_files::open(sqlite3_vfs* of, const char* path, sqlite3_file* into, int flags,
                                 int* flags_out) noexcept {
    auto& self = owner_of(of);
    constexpr int temporary =
        SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_TEMP_JOURNAL | SQLITE_OPEN_SUBJOURNAL;
    if ((flags & temporary) == 0) return self.system_->xOpen(self.system_, path, into, flags, flags_out);
    static constexpr sqlite3_io_methods methods{
        .iVersion = 1,
        .xClose = file::close,
        .xRead = file::read,
        .xWrite = file::write,
        .xTruncate = file::truncate,
        .xSync = file::sync,
        .xFileSize = file::file_size,
        .xLock = file::lock,
        .xUnlock = file::lock,
        .xCheckReservedLock = file::check_lock,
        .xFileControl = file::control,
        .xSectorSize = file::sector_size,
        .xDeviceCharacteristics = file::characteristics,
        .xShmMap = nullptr,
        .xShmLock = nullptr,
        .xShmBarrier = nullptr,
        .xShmUnmap = nullptr,
        .xFetch = nullptr,
        .xUnfetch = nullptr,
    };
    auto& opened = file::of(into);
    opened = {{nullptr}, &self, 0};
    const int status = self.system_->xOpen(self.system_, path, opened.system(), flags, flags_out);
    if (status == SQLITE_OK) opened.shown.pMethods = &methods;
    return status;
}

}  // namespace ipsf::detail
