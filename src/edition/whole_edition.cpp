// Takes a file, finds the chain of editions that it is based on, merges them, and gives the text as if it had been
// written in one piece.
#include "edition/whole_edition.hpp"

#include "base/embedded_file.hpp"
#include "edition/case_grids.hpp"
#include "edition/file_bytes.hpp"
#include "edition/merge.hpp"
#include "edition/table_view.hpp"
#include "edition/write_document.hpp"

#include <ipsf/path.hpp>

#include <algorithm>
#include <filesystem>

namespace ipsf {
namespace {

constexpr std::string_view key = "based_on";
constexpr std::size_t longest_chain = 16;

struct base_file {
    std::string name;  ///< for messages
    std::string bytes;
    std::string folder;  ///< where its own base may be; empty for one that is built in
};

/// Whether a file of that name stays in its folder.
bool is_plain_name(std::string_view id) {
    return !id.empty() && id[0] != '.' && id.find_first_of(std::string_view("/\\:\0", 4)) == std::string_view::npos;
}

class chain_of_bases {
public:
    chain_of_bases(std::string folder, problem_log& log) : folder_(std::move(folder)), log_(log) {}

    std::optional<node> whole(node file) { return whole(std::move(file), folder_); }

private:
    std::optional<node> whole(node file, const std::string& folder) {
        table_view head(file, "the edition", log_);
        if (!has_known_format(head, "editions", log_)) return std::nullopt;
        const node* based_on = find_member(file, key);
        if (based_on == nullptr) return file;
        const node* id = find_member(file, "id");
        if (id == nullptr || id->kind != node_kind::text)
            return refuse(file.at, "missing-key",
                          "an edition that is based on another lacks an `id` of its own; add it (a text in quotes)");
        if (based_on->kind != node_kind::text)
            return refuse(based_on->at, "wrong-type", "`based_on` of the edition must be a text in quotes");
        const std::string base_id = based_on->text;
        ids_.push_back(id->text);
        if (std::find(ids_.begin(), ids_.end(), base_id) != ids_.end())
            return refuse(based_on->at, "based-on-itself",
                          "the edition " + in_a_circle(base_id) + "; base it on one that does not need it");
        if (ids_.size() > longest_chain)
            return refuse(based_on->at, "too-deep",
                          "more than " + std::to_string(longest_chain) +
                              " editions based one on another; base it on an earlier one");
        auto found = find(base_id, folder);
        if (!found) return refuse_unknown(*based_on, folder);
        const std::uint32_t place = log_.add_file(found->name);
        auto read = read_document(found->bytes, log_, place);
        if (!read) return std::nullopt;
        const node* read_id = find_member(*read, "id");
        if (read_id == nullptr || read_id->text != base_id)
            return refuse(based_on->at, "unknown-base",
                          "the file " + found->name + " has another `id` than `" + base_id + "`; correct one of them");
        auto base = whole(std::move(*read), found->folder);
        if (!base) return std::nullopt;
        write_out_grids(*base, log_);
        write_out_grids(file, log_);
        file.members.erase(
            std::find_if(file.members.begin(), file.members.end(), [](const member& one) { return one.key == key; }));
        return merged(std::move(*base), file, base_id, log_);
    }

    std::optional<node> refuse(place at, std::string rule, const std::string& sentence) {
        log_.add(at, std::move(rule), sentence);
        return std::nullopt;
    }

    std::optional<node> refuse_unknown(const node& based_on, const std::string& folder) {
        std::string ids;
        for (const embedded_file& one : embedded_edition_files())
            ids += (ids.empty() ? "" : ", ") + std::string(one.name.substr(0, one.name.rfind('.')));
        return refuse(based_on.at, "unknown-base",
                      "there is no edition `" + based_on.text + "`: the library has " + ids +
                          (folder.empty() ? "" : ", and the folder of this file has no `" + based_on.text + ".toml`") +
                          "; correct the id");
    }

    static std::optional<base_file> find(const std::string& id, const std::string& folder) {
        for (const embedded_file& one : embedded_edition_files())
            if (one.name == id + ".toml")
                return base_file{.name = std::string(one.name), .bytes = std::string(one.bytes), .folder = ""};
        if (folder.empty() || !is_plain_name(id)) return std::nullopt;
        const auto place = (to_path(folder) / to_path(id + ".toml")).lexically_normal();
        std::error_code failed;
        if (std::filesystem::status(place, failed).type() == std::filesystem::file_type::not_found) return std::nullopt;
        const auto name = to_utf8(place);
        return base_file{.name = name, .bytes = file_bytes(name), .folder = folder};
    }

    /// "a is based on b, which is based on a"
    [[nodiscard]] std::string in_a_circle(const std::string& again) const {
        auto one = std::find(ids_.begin(), ids_.end(), again);
        if (one + 1 == ids_.end()) return again + " is based on itself";
        std::string words = *one + " is based on " + *(one + 1);
        for (one += 2; one != ids_.end(); ++one) words += ", which is based on " + *one;
        return words + ", which is based on " + again;
    }

    std::string folder_;
    problem_log& log_;
    std::vector<std::string> ids_;
};

/// Reports values that no edition has and that could not be written again.
void check_writable(const node& one, problem_log& log) {
    if (one.kind == node_kind::other)
        log.add(one.at, "wrong-type",
                "an edition has no value of this type; write a text, a whole number, true, false or a date");
    if (one.kind == node_kind::date && one.on == no_day)
        log.add(one.at, "out-of-range", "a date of an edition must lie in the years 1900-2199");
    for (const node& element : one.elements) check_writable(element, log);
    for (const member& each : one.members) check_writable(each.value, log);
}

}  // namespace

bool is_based_on_another(const node& file) noexcept { return find_member(file, key) != nullptr; }

std::optional<whole_edition> make_whole(node file, const std::string& folder, problem_log& log) {
    const std::size_t before = log.size();
    const place at = file.at;
    auto document = chain_of_bases(folder, log).whole(std::move(file));
    if (document) check_writable(*document, log);
    if (!document || log.size() != before) return std::nullopt;
    whole_edition made;
    made.text = write_document(*document);
    made.origins = origins_of(*document);
    problem_log of_text(log.files().front());
    auto read = read_document(made.text, of_text);
    if (!read) {
        log.add(at, "too-large", "the edition with what it is based on is more than a file may be; leave parts out");
        return std::nullopt;
    }
    made.document = std::move(*read);
    take_origins(made.document, made.origins);
    return made;
}

}  // namespace ipsf
