// Files and folders that get their name only once they are whole, and never replace one that exists.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// What was made under other names; removed unless it is finished. Removing allocates nothing.
class unfinished {
public:
    unfinished() = default;
    unfinished(const unfinished&) = delete;
    unfinished& operator=(const unfinished&) = delete;
    ~unfinished();

protected:
    /// Room for one more, before it is made.
    void expect() { made_.reserve(made_.size() + 1); }
    void add(std::filesystem::path made) noexcept { made_.push_back(std::move(made)); }
    void keep_all() noexcept { made_.clear(); }

    std::vector<std::filesystem::path> made_;
};

/// A file that is written beside its name.
class unfinished_file : public unfinished {
public:
    /// Throws `refused` when something stands under the name, or nothing can be made there. An empty file may stand
    /// there: it holds nothing.
    explicit unfinished_file(const std::string& name);
    /// Where to write: an empty file.
    [[nodiscard]] const std::filesystem::path& place() const noexcept { return made_.front(); }
    /// Gives the file its name.
    void finish();

private:
    std::filesystem::path name_;
};

/// A folder of files that is filled beside its name, or in it if an empty folder stands there.
class unfinished_folder : public unfinished {
public:
    /// Throws as for a file. Folders above are made.
    explicit unfinished_folder(const std::string& name);
    /// Where to write the file of that name.
    [[nodiscard]] const std::filesystem::path& add_file(std::string_view name);
    /// Gives the folder its name. In a folder that stood there the files get theirs one by one, in the order in which
    /// they were added.
    void finish();

private:
    [[nodiscard]] bool make_folder(const std::filesystem::path& place) const;
    void make_folders_above();

    std::filesystem::path name_;
    bool stood_there_ = false;
    std::size_t above_ = 0;  // how many of what was made are folders above; then comes the folder, then its files
};

/// Throws `refused`: the rule "cannot-write".
[[noreturn]] void refuse_to_write(const std::filesystem::path& file, const std::string& why);

}  // namespace ipsf::detail
