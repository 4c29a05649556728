#include "measures/measured.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {
constexpr auto tailored_share = measure::tailored_contact_share;

counts count_contact(std::string_view date, const contact_cells& cells, party with = party::employer,
                     std::string_view coach = "C1") {
    return counted(history_fixture()
                       .coach("C1", "T1")
                       .coach("C2", "T2")
                       .episode("E1", "C1")
                       .contact(date, coach, with, cells)
                       .build(),
                   tailored_share);
}
}  // namespace

TEST_CASE("tailored_contact_share counts employer contacts of any mode with tailored known") {
    const auto h =
        history_fixture()
            .coach("C1", "T1")
            .coach("C2", "T1")
            .coach("C3", "T2")
            .contact("2024-02-01", "C1", party::employer, {.tailored = tristate::yes})
            .contact("2024-02-01", "C1", party::employer, {.mode = contact_mode::remote, .tailored = tristate::yes})
            .contact("2024-02-01", "C2", party::employer, {.tailored = tristate::no})
            .contact("2024-02-02", "C2", party::employer)
            .contact("2024-02-02", "C3", party::employer, {.tailored = tristate::no})
            .build();
    CHECK(counted(h, tailored_share) == counts{2, 3});
    CHECK(left_out(h, tailored_share) == left_out_counts{{"tailored unknown", 1}});
}

TEST_CASE("tailored_contact_share wants contacts with employers, met, made by a coach of the team, in the window") {
    CHECK(count_contact("2024-02-01", {.tailored = tristate::yes}) == counts{1, 1});
    CHECK(count_contact("2024-02-01", {.outcome = contact_outcome::missed, .tailored = tristate::yes}) == counts{0, 0});
    CHECK(count_contact("2024-02-01", {.made_by = made_by::client, .tailored = tristate::yes}) == counts{0, 0});
    CHECK(count_contact("2024-02-01", {.tailored = tristate::yes}, party::partner) == counts{0, 0});
    CHECK(count_contact("2024-02-01", {.episode = "E1", .tailored = tristate::yes}, party::employer, "C2") ==
          counts{0, 0});
    CHECK(count_contact("2023-12-31", {.tailored = tristate::yes}) == counts{0, 0});
    CHECK(count_contact("2024-01-01", {.tailored = tristate::yes}) == counts{1, 1});
    CHECK(count_contact("2024-06-30", {.tailored = tristate::yes}) == counts{1, 1});
    CHECK(count_contact("2024-07-01", {.tailored = tristate::yes}) == counts{0, 0});
}

TEST_CASE("tailored_contact_share is unknown without contacts that say it") {
    CHECK(unknown(history_fixture().coach("C1", "T1").build(), tailored_share) == "no contacts table");
    const auto empty = history_fixture().coach("C1", "T1").table(table_kind::contacts).build();
    CHECK(unknown(empty, tailored_share) == "no employer contact with tailored known in the window");
    CHECK(left_out(empty, tailored_share).empty());
}
