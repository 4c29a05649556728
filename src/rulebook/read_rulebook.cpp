#include "rulebook/file_bytes.hpp"
#include "rulebook/hash.hpp"
#include "rulebook/read_criterion.hpp"
#include "rulebook/read_edition.hpp"
#include "rulebook/read_process.hpp"

#include <ipsf/rulebook.hpp>

#include <algorithm>

namespace ipsf {
namespace {

constexpr std::int64_t known_format = 1;

void read_criteria(table_view& view, rulebook& edition, std::set<std::string>& choices_used, problem_log& log) {
    const node* list = view.need("criterion", node_kind::list);
    if (list == nullptr) return;
    for (const node& from : list->elements) read_criterion(from, edition, choices_used, log);
    for (int id = 1; id <= number_of_criteria; ++id)
        if (edition.find_criterion(id) == nullptr)
            log.add(list->at, "missing-criterion",
                    "there is no criterion " + std::to_string(id) + "; an edition has criteria 1 to " + std::to_string(number_of_criteria));
    std::sort(edition.criteria.begin(), edition.criteria.end(), [](const criterion& a, const criterion& b) { return a.id < b.id; });
}

void read_edition(const node& document, rulebook& edition, problem_log& log) {
    table_view view(document, "the edition", log);
    const node* format = view.need("format", node_kind::whole);
    if (format != nullptr && format->whole != known_format) {
        log.add(format->at, "unknown-format",
                "this library reads rulebooks of format " + std::to_string(known_format) + "; use a library that knows this one");
        return;
    }
    read_edition_head(view, edition, log);
    std::set<std::string> choices_used;
    read_criteria(view, edition, choices_used, log);
    read_groups(view, edition, log);
    edition.process = read_process(view, log);
    check_references(view, edition, choices_used, log);
    view.refuse_the_rest();
}

}  // namespace

std::shared_ptr<const rulebook> read_rulebook(std::string_view toml, std::string_view name) {
    problem_log log(name);
    auto edition = std::make_shared<rulebook>();
    edition->hash = hash_of(toml);
    edition->file = name;
    edition->toml = std::make_shared<const std::string>(toml);
    if (const auto document = read_document(toml, log)) read_edition(*document, *edition, log);
    log.throw_if_any();
    return edition;
}

std::shared_ptr<const rulebook> read_rulebook_file(const std::string& path) { return read_rulebook(file_bytes(path), path); }

}  // namespace ipsf
