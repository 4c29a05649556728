// A ZIP archive in memory: takes the bytes of files in pieces, and gives the bytes of the archive, the same for the
// same files. Throws std::bad_alloc, and `refused` for what an archive of the plain kind cannot hold.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::xlsx {

class zip_archive {
public:
    zip_archive();
    zip_archive(const zip_archive&) = delete;
    zip_archive& operator=(const zip_archive&) = delete;
    ~zip_archive();

    /// Begins a file, after whatever is there; `name` is ASCII.
    void begin(std::string_view name);
    void write(std::string_view bytes);
    void end();
    void add(std::string_view name, std::string_view bytes);

    /// All of it. Nothing can be added afterwards.
    [[nodiscard]] std::string take();

private:
    struct member {
        std::string name;
        std::uint32_t at = 0, checksum = 0, packed = 0, size = 0;
    };

    void compress(std::string_view bytes, int flush);
    static std::string heading(const member& of);

    z_stream stream_{};
    std::string all_;
    std::vector<member> members_;
    std::uint64_t size_ = 0;  ///< of the file that is being written, before compression
};

}  // namespace ipsf::xlsx
