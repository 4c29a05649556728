// Whatever the bytes, reading them ends in an edition or a service model, or in `refused` with messages in UTF-8. An
// edition that is read can be checked, tested, compared, scored by and written as DMN, and its text is read again as
// the same.
#include <ipsf/components.hpp>
#include <ipsf/dmn.hpp>
#include <ipsf/edition_check.hpp>
#include <ipsf/edition_diff.hpp>
#include <ipsf/edition_test.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>
#include <ipsf/service_model.hpp>
#include <ipsf/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

template <class Work>
void try_to(Work work) {
    try {
        work();
    } catch (const ipsf::refused& why) {
        for (const auto& problem : why.problems())
            if (!ipsf::is_utf8(problem.message)) std::abort();
    }
}

void use(const std::shared_ptr<const ipsf::edition>& made) {
    static const auto built_in = ipsf::embedded_edition("fi-2021-11");
    if (ipsf::read_edition(*made->toml, "again.toml")->hash != made->hash) std::abort();
    static_cast<void>(ipsf::check_edition(*made));
    static_cast<void>(ipsf::test_edition(*made));
    static_cast<void>(ipsf::to_text(ipsf::compare_editions(*built_in, *made), ipsf::language::fi));
    static_cast<void>(ipsf::to_json(*made));
    try_to([&] {
        ipsf::review_options options;
        options.as_of = 19'900;
        static_cast<void>(ipsf::to_json(ipsf::score(made, true, nullptr, {}, options)));
    });
    if (ipsf::has_component("dmn")) try_to([&] { static_cast<void>(ipsf::to_dmn(*made, ipsf::language::en)); });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view toml(reinterpret_cast<const char*>(data), size);
    try_to([&] { use(ipsf::read_edition(toml, "fuzzed.toml")); });
    try_to(
        [&] { static_cast<void>(ipsf::to_text(*ipsf::read_service_model(toml, "fuzzed.toml"), ipsf::language::fi)); });
    return 0;
}
