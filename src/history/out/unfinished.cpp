// Writes under a name of its own, and gives the file or folder its real name at the end, only if nothing has that
// name.
#include "history/out/unfinished.hpp"

#include "base/open_file.hpp"
#include "history/out/folder_names.hpp"

#include <ipsf/path.hpp>
#include <ipsf/problem.hpp>

#include <cerrno>
#include <new>
#include <system_error>
#include <utility>

namespace ipsf::detail {
namespace {

namespace files = std::filesystem;

[[noreturn]] void refuse_to_write(const files::path& file, const std::error_code& why) {
    if (why == std::errc::not_enough_memory) throw std::bad_alloc();
    detail::refuse_to_write(file, "cannot be written: " + why.message());
}

[[noreturn]] void refuse_taken(const files::path& name, const char* rule, const char* says) {
    throw refused({.rule = rule, .message = to_utf8(name) + ": " + says});
}

// What is there. Where that cannot be found out nothing may be written, as it would be lost.
files::file_status status_of(const files::path& name) {
    std::error_code failed;
    const auto found = files::status(name, failed);
    if (failed && found.type() != files::file_type::not_found) refuse_to_write(name, failed);
    return found;
}

// Whether nothing but an empty file stands there.
void require_free(const files::path& name) {
    const auto found = status_of(name);
    if (!files::exists(found)) return;
    std::error_code failed;
    if (files::is_regular_file(found) && files::file_size(name, failed) == 0 && !failed) return;
    refuse_taken(name, "file-exists", "the file is there already; remove it or choose another name");
}

void require_empty(const files::path& folder) {
    bool empty = true;
    try {
        each_name_in(folder, [&empty](std::string_view) { empty = false; });
    } catch (const files::filesystem_error& failed) {
        refuse_to_write(folder, failed.code());
    }
    if (!empty)
        refuse_taken(folder, "folder-not-empty", "the folder holds something already; empty it or choose another name");
}

// The name without a slash at its end, from the root.
files::path whole_name(const std::string& given) {
    std::error_code failed;
    auto name = files::absolute(to_path(given), failed).lexically_normal();
    if (failed) refuse_to_write(to_path(given), failed);
    return name.has_filename() ? name : name.parent_path();
}

// Names for what is not finished; another program, or one that was stopped, may have taken some.
constexpr int most_names = 1000;
files::path unfinished_name(const files::path& of, int number) {
    auto name = of;
    return name += ".unfinished" + (number == 0 ? std::string() : "-" + std::to_string(number));
}

}  // namespace

void refuse_to_write(const files::path& file, const std::string& why) {
    throw refused({.rule = "cannot-write", .message = to_utf8(file) + ": " + why});
}

unfinished::~unfinished() {
    std::error_code left;
    for (auto each = made_.rbegin(); each != made_.rend(); ++each) (void)files::remove(*each, left);
}

unfinished_file::unfinished_file(const std::string& name) : name_(whole_name(name)) {
    require_free(name_);
    expect();
    for (int number = 0; number < most_names; ++number) {
        auto place = unfinished_name(name_, number);
        if (open_file(place, "wbx") != nullptr) {
            add(std::move(place));
            return;
        }
        if (errno != EEXIST) refuse_to_write(name_, last_error());
    }
    refuse_to_write(name_, std::make_error_code(std::errc::file_exists));
}

void unfinished_file::finish() {
    require_free(name_);  // somebody else may have been quicker
    std::error_code failed;
    files::rename(place(), name_, failed);
    if (failed) refuse_to_write(name_, failed);
    keep_all();
}

unfinished_folder::unfinished_folder(const std::string& name) : name_(whole_name(name)) {
    if (const auto found = status_of(name_); files::exists(found)) {
        if (!files::is_directory(found))
            refuse_taken(name_, "file-exists", "a file is there already; remove it or choose another name");
        require_empty(name_);
        stood_there_ = true;
    } else {
        make_folders_above();
    }
    above_ = made_.size();
    expect();
    for (int number = 0; number < most_names; ++number) {
        auto place = unfinished_name(stood_there_ ? name_ / "history" : name_, number);
        if (make_folder(place)) {
            add(std::move(place));
            return;
        }
    }
    refuse_to_write(name_, std::make_error_code(std::errc::file_exists));
}

// False where something has the name.
bool unfinished_folder::make_folder(const files::path& place) const {
    std::error_code failed;
    const bool made = files::create_directory(place, failed);
    if (failed && failed != std::errc::file_exists) refuse_to_write(name_, failed);
    return made;
}

void unfinished_folder::make_folders_above() {
    std::vector<files::path> missing;
    for (auto above = name_.parent_path(); above.has_relative_path() && !files::exists(status_of(above));
         above = above.parent_path())
        missing.push_back(above);
    for (; !missing.empty(); missing.pop_back()) {
        expect();
        if (make_folder(missing.back())) add(std::move(missing.back()));  // else somebody was quicker
    }
}

const files::path& unfinished_folder::add_file(std::string_view name) {
    auto file = made_[above_] / to_path(name);
    expect();
    add(std::move(file));
    return made_.back();
}

void unfinished_folder::finish() {
    std::error_code failed;
    const auto& place = made_[above_];
    if (!stood_there_) {
        files::rename(place, name_, failed);  // not over a folder that holds something
        if (failed) refuse_to_write(name_, failed);
        return keep_all();
    }
    for (auto file = made_.begin() + 1; file != made_.end(); ++file) {
        auto to = name_ / file->filename();
        require_free(to);
        files::rename(*file, to, failed);
        if (failed) refuse_to_write(to, failed);
        *file = std::move(to);
    }
    files::remove(place, failed);
    if (failed) refuse_to_write(place, failed);
    keep_all();
}

}  // namespace ipsf::detail
