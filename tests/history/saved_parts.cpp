// Parts as bytes: what comes back, what is refused, and that no bytes do harm.
#include "history/content.hpp"
#include "history/full_history.hpp"
#include "history/right_digests.hpp"
#include "support/all_results.hpp"
#include "support/built_in.hpp"
#include "support/catch.hpp"

#include <ipsf.h>
#include <ipsf/history_builder.hpp>
#include <ipsf/load.hpp>
#include <ipsf/part.hpp>
#include <ipsf/review.hpp>
#include <ipsf/version.hpp>

namespace {

using ipsf::cell_value;
using ipsf::table_kind;
using ipsf::test::built_in;

std::string saved_part() {
    static const auto bytes = ipsf::save_part(*ipsf::test::load_files(ipsf::test::full_history), *built_in());
    return bytes;
}

using ipsf::test::with_right_digests;

std::string rule_of(std::string_view bytes, const ipsf::edition& loaded_for = *built_in()) {
    try {
        (void)ipsf::load_part(bytes, loaded_for);
    } catch (const ipsf::refused& why) {
        return why.problems().front().rule;
    }
    return "taken";
}

/// Loads and, where the bytes are taken, uses them: in every way there is, or, in a tenth of the time, in some.
bool use(std::string_view bytes, bool in_every_way) {
    std::shared_ptr<const ipsf::history> loaded;
    try {
        loaded = ipsf::load_part(bytes, *built_in());
    } catch (const ipsf::refused&) {
        return false;
    }
    const auto as_of = *ipsf::parse_day("2024-06-30");
    if (in_every_way) {
        (void)ipsf::test::all_results(loaded, as_of);
        (void)ipsf::test::content_of(*loaded);
        auto next = ipsf::history_builder::continuing(loaded);
        next.add_row(table_kind::contacts, std::vector<cell_value>{"2024-06-01", "C1", "client", "1"});
        next.add_row(table_kind::jobs, std::vector<cell_value>{"J1", "2", "B9", "2024-06-01"});
        try {
            (void)next.finish();
        } catch (const ipsf::refused&) {  // no such coach or episode any more
        }
    }
    (void)ipsf::save_part(*ipsf::part_of(*loaded, loaded->teams_on(ipsf::latest_day)), *built_in());
    return true;
}

}  // namespace

TEST_CASE("every table and column comes back") {
    const auto whole = ipsf::test::load_files(ipsf::test::full_history);
    const auto restored = ipsf::load_part(ipsf::save_part(*whole, *built_in()), *built_in());
    CHECK(ipsf::test::content_of(*restored) == ipsf::test::content_of(*whole));
    CHECK(restored->first_row == 1);
}

TEST_CASE("a history without any row comes back") {
    ipsf::history_builder builder;
    for (std::size_t table = 0; table < ipsf::table_names.size(); ++table)
        builder.present(static_cast<table_kind>(table));
    const auto empty = builder.finish();
    const auto restored = ipsf::load_part(ipsf::save_part(*empty, *built_in()), *built_in());
    CHECK(ipsf::test::content_of(*restored) == ipsf::test::content_of(*empty));
}

TEST_CASE("the C ABI saves the same bytes") {
    const std::string sample = IPSF_SOURCE_DIR "/examples/kainuu-like";
    const std::vector<std::string> teams = {"T1"};
    const auto bytes =
        ipsf::save_part(*ipsf::part_of(*ipsf::load_history(sample), gsl::span<const std::string>(teams)), *built_in());

    ipsf_edition* edition = nullptr;
    ipsf_history* whole = nullptr;
    ipsf_history* part = nullptr;
    ipsf_bytes* saved = nullptr;
    const char* team = "T1";
    CHECK(ipsf_edition_embedded("fi-2021-11", &edition, nullptr) == IPSF_OK);
    CHECK(ipsf_history_load(sample.c_str(), nullptr, &whole, nullptr) == IPSF_OK);
    CHECK(ipsf_history_part(whole, &team, 1, &part, nullptr) == IPSF_OK);
    CHECK(ipsf_history_save(part, edition, &saved, nullptr) == IPSF_OK);
    std::int64_t length = 0;
    const auto* const data = ipsf_bytes_data(saved, &length);
    CHECK((std::string(data, data + length) == bytes));
    ipsf_bytes_free(&saved);
    ipsf_history_free(&part);
    ipsf_history_free(&whole);
    ipsf_edition_free(&edition);
}

TEST_CASE("other things are refused by name") {
    const auto bytes = saved_part();
    REQUIRE(rule_of(bytes) == "taken");
    CHECK(rule_of("") == "not-a-part");
    CHECK(rule_of("ipsfpar") == "not-a-part");
    CHECK(rule_of("team_id,name\nT1,North\n") == "not-a-part");
    CHECK(rule_of("ipsfpart") == "damaged-part");
    CHECK(rule_of(bytes.substr(0, bytes.size() - 1)) == "damaged-part");
    CHECK(rule_of(bytes + " ") == "damaged-part");

    auto changed = bytes;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    CHECK(rule_of(changed) == "damaged-part");

    auto other_format = bytes;
    other_format[8] = 1;  // behind the magic
    CHECK(rule_of(other_format) == "other-part-format");

    auto other_library = bytes;
    other_library[20] = '9';  // behind magic, format, the lengths of the head and of the version
    CHECK(rule_of(with_right_digests(other_library)) == "other-library");

    auto other_text = *built_in();
    other_text.hash.back() = other_text.hash.back() == '0' ? '1' : '0';
    CHECK(rule_of(bytes, other_text) == "other-edition");
    auto other_id = *built_in();
    other_id.id = "fi-2030-01";
    CHECK(rule_of(bytes, other_id) == "other-edition");
}

TEST_CASE("answers of the other built-in editions are saved, those of no edition's are not") {
    auto own = *built_in();  // with an input that no built-in edition has, and without criterion 25
    own.hash = "xxh128:00000000000000000000000000000000";
    own.criteria.pop_back();
    ipsf::input flag;
    flag.name = "only_here";
    own.criteria.front().inputs.push_back(flag);
    ipsf::history_builder builder({.answers_for = {std::make_shared<const ipsf::edition>(own)}});
    builder.add_row(table_kind::coaches, std::vector<cell_value>{"A", "T1"});
    builder.present(table_kind::episodes);
    builder.add_row(table_kind::answers, std::vector<cell_value>{"T1", "rating.25", "4", "2024-01-01"});
    builder.add_row(table_kind::answers, std::vector<cell_value>{"T1", "only_here", "true", "2024-01-01"});
    const auto from = builder.finish();
    CHECK_FALSE(ipsf::save_part(*from, own).empty());
    try {
        (void)ipsf::save_part(*from, *built_in());
        FAIL("saved");
    } catch (const ipsf::refused& why) {
        CHECK(why.problems().front().table == "answers");
        CHECK(why.problems().front().rule == "unknown-item");
    }
}

TEST_CASE("a part for one built-in edition is for all of them") {
    const auto bytes = saved_part();
    for (const auto& id : ipsf::embedded_editions()) CHECK(rule_of(bytes, *ipsf::embedded_edition(id)) == "taken");
}

TEST_CASE("bytes that were changed anywhere, or that are not all, are refused") {
    const auto bytes = saved_part();
    for (std::size_t place = 0; place < bytes.size(); ++place)
        for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
            auto changed = bytes;
            changed[place] = static_cast<char>(static_cast<unsigned char>(changed[place]) ^ flip);
            if (rule_of(changed) == "taken") FAIL("byte " << place << " changed by " << flip);
        }
    for (std::size_t length = 0; length < bytes.size(); ++length)
        if (rule_of(bytes.substr(0, length)) == "taken") FAIL("cut off after " << length);
    for (std::size_t more = 1; more < 40; ++more) CHECK(rule_of(bytes + std::string(more, '\0')) == "damaged-part");
    CHECK(rule_of(bytes + bytes) == "damaged-part");
}

TEST_CASE("a forged part is refused or a history like any other") {
    const auto bytes = saved_part();
    std::size_t taken = 0;
    for (std::size_t place = 0; place < bytes.size(); ++place)
        for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
            auto forged = bytes;
            forged[place] = static_cast<char>(static_cast<unsigned char>(forged[place]) ^ flip);
            taken += use(with_right_digests(forged), flip == 0x01U) ? 1U : 0U;
        }
    CHECK(taken > 100);  // changed letters of names, dates, words
    for (std::size_t length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(use(with_right_digests(bytes.substr(0, length)), false));
}

TEST_CASE("a part cannot claim more than it has bytes for") {
    // In the head every number may be forged: none of them makes room before it is known to be there.
    const auto bytes = saved_part();
    const auto head = ipsf::detail::part_beginning + ipsf::detail::length_of_rest(bytes);
    for (auto at = ipsf::detail::part_beginning; at + sizeof(std::uint32_t) + sizeof(ipsf::digest) <= head; ++at) {
        auto forged = bytes;
        forged.replace(at, sizeof(std::uint32_t), sizeof(std::uint32_t), '\x7F');
        if (rule_of(with_right_digests(forged)) == "taken") FAIL("taken with another number at " << at);
    }
}

TEST_CASE("what the order of contacts and ids promises is checked") {
    const auto find = [](const std::string& bytes, const auto& values) {
        const auto at = bytes.find(std::string_view(reinterpret_cast<const char*>(values.data()), sizeof(values)));
        REQUIRE(at != std::string::npos);
        return at;
    };
    ipsf::history_builder builder;
    builder.add_row(table_kind::coaches, std::vector<cell_value>{1, "T1"});
    builder.add_row(table_kind::episodes, std::vector<cell_value>{70'001, 5, 1, "2024-01-01"});
    builder.add_row(table_kind::episodes, std::vector<cell_value>{70'002, 6, 1, "2024-01-01"});
    for (const auto* on : {"2024-02-01", "2024-02-02"})
        builder.add_row(table_kind::contacts, std::vector<cell_value>{on, 1, "client", 70'001});
    const auto bytes = ipsf::save_part(*builder.finish(), *built_in());
    REQUIRE(rule_of(with_right_digests(bytes)) == "taken");

    const ipsf::contact_facts facts(ipsf::party::client, ipsf::made_by::coach, ipsf::contact_mode::in_person,
                                    ipsf::contact_outcome::met, ipsf::contact_place::none, ipsf::tristate::none);
    const auto on = [&](const char* day) { return ipsf::contact(*ipsf::parse_day(day), facts, 0); };
    const std::array contacts = {on("2024-02-01"), on("2024-02-02")};
    auto swapped = bytes;
    swapped.replace(
        find(bytes, contacts), sizeof(contacts),
        std::string_view(reinterpret_cast<const char*>(std::array{contacts[1], contacts[0]}.data()), sizeof(contacts)));
    CHECK(rule_of(with_right_digests(swapped)) == "damaged-part");

    const std::array<std::int64_t, 2> ids = {70'001, 70'002};
    auto same = bytes;
    same[find(bytes, ids) + sizeof(std::int64_t)] = same[find(bytes, ids)];
    CHECK(rule_of(with_right_digests(same)) == "damaged-part");
}
