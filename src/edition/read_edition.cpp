// Reads a whole edition: takes the text of a TOML file, puts it together with what it is based on, and gives the
// edition or every problem that was found.
#include "base/hash.hpp"
#include "edition/file_bytes.hpp"
#include "edition/read_changed.hpp"
#include "edition/read_counting.hpp"
#include "edition/read_criterion.hpp"
#include "edition/read_edition_facts.hpp"
#include "edition/read_process.hpp"
#include "edition/read_scales.hpp"
#include "edition/whole_edition.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/path.hpp>

#include <algorithm>
#include <filesystem>

namespace ipsf {
namespace {

void read_criteria(table_view& view, edition& edition, std::set<std::string>& choices_used, problem_log& log) {
    const node* list = view.need("criterion", node_kind::list);
    if (list == nullptr) return;
    for (const node& from : list->elements) read_criterion(from, edition, choices_used, log);
    if (list->elements.empty())
        log.add(list->at, "missing-criterion", "there is no criterion; an edition has at least one");
    if (list->elements.size() > most_criteria)
        log.add(list->elements[most_criteria].at, "too-many-criteria",
                "an edition has at most " + std::to_string(most_criteria) +
                    " criteria; leave out this one and those after it");
    std::sort(edition.criteria.begin(), edition.criteria.end(),
              [](const criterion& a, const criterion& b) { return a.id < b.id; });
}

void read_document(const node& document, edition& edition, problem_log& log) {
    table_view view(document, "the edition", log);
    if (!has_known_format(view, "editions", log) && view.find("format") != nullptr) return;
    read_edition_head(view, edition, log);
    read_counting(view, edition, log);
    std::set<std::string> choices_used;
    read_criteria(view, edition, choices_used, log);
    check_counting(view, edition, log);
    read_scales(view, edition, log);
    read_groups(view, edition, log);
    edition.process = read_process(view, edition, log);
    check_references(view, edition, choices_used, log);
    view.refuse_the_rest();
}

std::shared_ptr<const ipsf::edition> read_text_in(std::string_view toml, std::string_view name,
                                                  const std::string& folder) {
    problem_log log(name);
    auto edition = std::make_shared<ipsf::edition>();
    edition->toml = std::make_shared<const std::string>(toml);
    auto document = read_document(toml, log);
    if (document && is_based_on_another(*document)) {
        auto whole = make_whole(std::move(*document), folder, log);
        document.reset();
        if (whole) {
            document = std::move(whole->document);
            edition->toml = std::make_shared<const std::string>(std::move(whole->text));
            edition->origins = std::make_shared<const std::vector<origin>>(std::move(whole->origins));
        }
    }
    edition->hash = hash_of(*edition->toml);
    edition->files = log.files();
    if (document) read_document(*document, *edition, log);
    log.throw_if_any();
    return edition;
}

}  // namespace

std::shared_ptr<const ipsf::edition> read_edition(std::string_view toml, std::string_view name) {
    return read_text_in(toml, name, "");
}

std::shared_ptr<const ipsf::edition> read_edition_file(const std::string& path) {
    const std::string folder = to_utf8(to_path(path).parent_path());
    return read_text_in(file_bytes(path), path, folder.empty() ? "." : folder);
}

std::shared_ptr<const ipsf::edition> read_changed(std::string_view toml, const edition& changed) {
    problem_log log(changed.files);
    auto edition = std::make_shared<ipsf::edition>();
    edition->toml = std::make_shared<const std::string>(toml);
    edition->hash = hash_of(toml);
    edition->files = changed.files;
    edition->origins = changed.origins;
    if (auto document = read_document(toml, log)) {
        if (edition->origins != nullptr) take_origins(*document, *edition->origins);
        read_document(*document, *edition, log);
    }
    log.throw_if_any();
    return edition;
}

}  // namespace ipsf
