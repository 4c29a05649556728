// A service model cut at every byte.
#include "support/catch.hpp"

#include <ipsf/service_model.hpp>

#include <fstream>
#include <iterator>

TEST_CASE("a service model cut anywhere is refused, or read where only deadlines of its own are cut off") {
    std::ifstream file(std::string(IPSF_SOURCE_DIR) + "/rulebooks/service-models/keski-suomi.toml", std::ios::binary);
    const std::string whole(std::istreambuf_iterator<char>(file), {});
    REQUIRE_NOTHROW(ipsf::read_service_model(whole, "cut.toml"));
    const std::size_t last_phase = whole.find("key = \"end\"");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        try {
            static_cast<void>(ipsf::read_service_model(whole.substr(0, length), "cut.toml"));
            if (length < last_phase) FAIL("read up to byte " << length);
        } catch (const ipsf::refused& why) {
            if (why.problems().empty()) FAIL("refused without a reason up to byte " << length);
        }
    }
}
