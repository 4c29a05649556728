#include "boundary.hpp"
#include "handles.hpp"

using namespace ipsf::capi;

namespace {

// Ids are handed out as borrowed texts, so they are kept for as long as the library lives.
const std::vector<std::string>& embedded_ids() {
    static const std::vector<std::string> ids = ipsf::embedded_editions();
    return ids;
}

}  // namespace

std::int64_t ipsf_rulebook_embedded_count() {
    std::int64_t count = 0;
    guarded(nullptr, [&] { count = static_cast<std::int64_t>(embedded_ids().size()); });
    return count;
}

const char* ipsf_rulebook_embedded_id(std::int64_t index) {
    const char* id = nullptr;
    guarded(nullptr, [&] {
        require_range(index, 1, embedded_ids().size());
        id = embedded_ids()[static_cast<std::size_t>(index)].c_str();
    });
    return id;
}

std::int32_t ipsf_rulebook_embedded(const char* id, ipsf_rulebook** out, ipsf_error** error) {
    return guarded_new(out, error, [&] { return new ipsf_rulebook{ipsf::embedded_edition(text_of(id, -1)), true}; });
}

std::int32_t ipsf_rulebook_for_date(const char* family, std::int32_t as_of, ipsf_rulebook** out, ipsf_error** error) {
    return guarded_new(out, error, [&] { return new ipsf_rulebook{ipsf::edition_for(as_of, family == nullptr ? "fi" : family), false}; });
}

std::int32_t ipsf_rulebook_read(const char* toml, std::int64_t length, const char* name, ipsf_rulebook** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        return new ipsf_rulebook{ipsf::read_rulebook(text_of(toml, length), name == nullptr ? "rulebook" : name), true};
    });
}

const char* ipsf_rulebook_id(const ipsf_rulebook* rulebook) { return rulebook == nullptr ? nullptr : rulebook->edition->id.c_str(); }
const char* ipsf_rulebook_hash(const ipsf_rulebook* rulebook) { return rulebook == nullptr ? nullptr : rulebook->edition->hash.c_str(); }

std::int32_t ipsf_rulebook_test(const ipsf_rulebook* rulebook, std::int64_t* passed, ipsf_error** error) {
    if (passed != nullptr) *passed = 0;
    return guarded(error, [&] {
        require(rulebook != nullptr, "`rulebook` is NULL");
        const auto failures = ipsf::run_cases(*rulebook->edition);
        if (passed != nullptr) *passed = static_cast<std::int64_t>(rulebook->edition->cases.size() - failures.size());
        if (failures.empty()) return;
        std::vector<ipsf::problem> problems;
        for (const auto& failure : failures) {
            const auto& id = rulebook->edition->id;
            const auto& at = *failure.failed;
            problems.push_back(
                {id, at.at.line, "", "boundary-case", id + ":" + std::to_string(at.at.line) + ": " + failure.message, at.criterion});
        }
        const auto count = static_cast<std::int64_t>(problems.size());
        throw ipsf::refused(std::move(problems), count);
    });
}

void ipsf_rulebook_free(ipsf_rulebook** rulebook) { free_handle(rulebook); }
