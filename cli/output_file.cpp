// Writes under a name of its own, waits for the disk, and then gives the file its real name.
#include "output_file.hpp"

#include "operating_system.hpp"
#include "output.hpp"

#include <ipsf/path.hpp>

#include <cerrno>
#include <new>
#include <system_error>
#include <utility>

namespace ipsf::command {

namespace files = std::filesystem;

output_file::output_file(const std::string& name) : name_(name), target_(to_path(name)) {
    std::error_code failed;
    const auto found = files::status(target_, failed);
    if (failed && found.type() != files::file_type::not_found) lose(failed.default_error_condition().value());
    if (files::is_directory(found)) lose("a folder has that name");
    if (files::exists(found) && !files::is_regular_file(found)) lose("it is no regular file");
    if (files::exists(found)) {
        target_ = files::canonical(target_, failed);
        if (failed) lose(failed.default_error_condition().value());
        if (const int why = may_write_over(target_)) lose(why);
    }
    open_beside();
    if (files::exists(found)) keep_access_of_earlier();
}

output_file::unfinished_name::~unfinished_name() {
    std::error_code left;
    if (!path.empty()) (void)files::remove(path, left);
}

void output_file::write(std::string_view bytes) {
    errno = 0;
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) lose(errno);
}

void output_file::finish() {
    if (const int why = put_on_disk(file_.get())) lose(why);
    errno = 0;
    if (std::fclose(file_.release()) != 0) lose(errno);  // some disks say only now that they are full
    std::error_code failed;
    files::rename(unfinished_.path, target_, failed);
    if (failed) lose(failed.default_error_condition().value());
    unfinished_.path.clear();
}

void output_file::lose(const std::string& why) const {
    throw output_lost(
        name_ + ": the result could not be written: " + why + "; name another file, or - for standard output", false);
}

void output_file::lose(int error) const {
    if (error == ENOMEM) throw std::bad_alloc();
    lose(std::generic_category().message(error));
}

/// Another program, or one that was stopped, may have taken some names.
void output_file::open_beside() {
    constexpr int most_names = 1000;
    for (int number = 0; number < most_names; ++number) {
        auto place = target_;
        place += ".unfinished" + (number == 0 ? std::string() : "-" + std::to_string(number));
        file_.reset(make_file(place));
        if (file_ != nullptr) {
            unfinished_.path = std::move(place);
            return;
        }
        if (errno != EEXIST) break;
    }
    lose(errno);
}

/// Whoever could not read the earlier file cannot read this one.
void output_file::keep_access_of_earlier() {
    if (const int why = keep_access(target_, file_.get())) lose(why);
}

}  // namespace ipsf::command
