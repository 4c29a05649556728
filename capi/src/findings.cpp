// The check and the test of an edition.
#include "boundary.hpp"
#include "handles.hpp"
#include "results.hpp"

#include <ipsf/edition_check.hpp>
#include <ipsf/edition_test.hpp>

using namespace ipsf::capi;

struct ipsf_findings {
    std::vector<ipsf::problem> found;
};

std::int32_t ipsf_edition_check(const ipsf_edition* edition, ipsf_findings** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        return new ipsf_findings{ipsf::check_edition(*edition->edition)};
    });
}

std::int32_t ipsf_edition_test(const ipsf_edition* edition, std::int64_t* cases, std::int64_t* changes,
                               ipsf_findings** out, ipsf_error** error) {
    if (cases != nullptr) *cases = 0;
    if (changes != nullptr) *changes = 0;
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        auto tested = ipsf::test_edition(*edition->edition);
        auto* made = new ipsf_findings{std::move(tested.failures)};
        if (cases != nullptr) *cases = tested.cases;
        if (changes != nullptr) *changes = tested.changes;
        return made;
    });
}

std::int64_t ipsf_findings_count(const ipsf_findings* findings) {
    return findings == nullptr ? 0 : static_cast<std::int64_t>(findings->found.size());
}

std::int32_t ipsf_findings_copy(const ipsf_findings* findings, std::int64_t first, std::int64_t count,
                                ipsf_problem* out, ipsf_error** error) {
    return guarded(error, [&] {
        require(findings != nullptr, "`findings` is NULL");
        copy_structs(first, count, findings->found.size(), out,
                     [&](std::size_t i, ipsf_problem& to) { lend(findings->found[i], to); });
    });
}

void ipsf_findings_free(ipsf_findings** findings) { free_handle(findings); }
