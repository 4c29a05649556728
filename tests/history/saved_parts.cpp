// Parts as bytes: what comes back, what is refused, and that no bytes do harm.
#include "base/hash.hpp"
#include "history/content.hpp"
#include "history/full_history.hpp"
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

const ipsf::edition& edition() {
    static const auto used = ipsf::embedded_edition("fi-2021-11");
    return *used;
}

std::string saved_part() {
    static const auto bytes = ipsf::save_part(*ipsf::test::load_files(ipsf::test::full_history), edition());
    return bytes;
}

constexpr std::size_t hash_length = 39;

/// The bytes with the hash that belongs to them.
std::string with_right_hash(std::string bytes) {
    bytes.resize(bytes.size() - hash_length);
    return bytes + ipsf::hash_of(bytes);
}

std::string rule_of(std::string_view bytes, const ipsf::edition& loaded_for = edition()) {
    try {
        (void)ipsf::load_part(bytes, loaded_for);
    } catch (const ipsf::refused& why) {
        return why.problems().front().rule;
    }
    return "taken";
}

/// Loads and, where the bytes are taken, uses them.
bool use(std::string_view bytes) {
    std::shared_ptr<const ipsf::history> loaded;
    try {
        loaded = ipsf::load_part(bytes, edition());
    } catch (const ipsf::refused&) {
        return false;
    }
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-06-30");
    try {
        (void)ipsf::score(ipsf::embedded_edition("fi-2021-11"), true, loaded.get(), {}, options);
        (void)ipsf::part_of(*loaded, loaded->teams_on(ipsf::latest_day));
    } catch (const ipsf::refused&) {
        return true;
    }
    return true;
}

}  // namespace

TEST_CASE("every table and column comes back") {
    const auto whole = ipsf::test::load_files(ipsf::test::full_history);
    const auto restored = ipsf::load_part(ipsf::save_part(*whole, edition()), edition());
    CHECK(ipsf::test::content_of(*restored) == ipsf::test::content_of(*whole));
    CHECK(restored->first_row == 1);
}

TEST_CASE("a history without any row comes back") {
    ipsf::history_builder builder;
    for (std::size_t table = 0; table < ipsf::table_names.size(); ++table)
        builder.present(static_cast<table_kind>(table));
    const auto empty = builder.finish();
    const auto restored = ipsf::load_part(ipsf::save_part(*empty, edition()), edition());
    CHECK(ipsf::test::content_of(*restored) == ipsf::test::content_of(*empty));
}

TEST_CASE("the C ABI saves the same bytes") {
    const std::string sample = IPSF_SOURCE_DIR "/examples/kainuu-like";
    const std::vector<std::string> teams = {"T1"};
    const auto bytes =
        ipsf::save_part(*ipsf::part_of(*ipsf::load_history(sample), gsl::span<const std::string>(teams)), edition());

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
    other_format[8] = 2;  // behind the magic
    CHECK(rule_of(other_format) == "other-part-format");

    auto other_library = bytes;
    other_library[16] = '9';  // behind the format and the length of the version
    CHECK(rule_of(with_right_hash(other_library)) == "other-library");

    auto other_text = edition();
    other_text.hash.back() = other_text.hash.back() == '0' ? '1' : '0';
    CHECK(rule_of(bytes, other_text) == "other-edition");
    auto other_id = edition();
    other_id.id = "fi-2030-01";
    CHECK(rule_of(bytes, other_id) == "other-edition");
}

TEST_CASE("answers of the other built-in editions are saved, those of no edition's are not") {
    auto own = edition();  // with an input that no built-in edition has, and without criterion 25
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
        (void)ipsf::save_part(*from, edition());
        FAIL("saved");
    } catch (const ipsf::refused& why) {
        CHECK(why.problems().front().table == "answers");
        CHECK(why.problems().front().rule == "unknown-item");
    }
}

TEST_CASE("a forged part is refused or a history like any other") {
    const auto bytes = saved_part();
    std::size_t taken = 0;
    for (std::size_t place = 0; place + hash_length < bytes.size(); ++place)
        for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
            auto forged = bytes;
            forged[place] = static_cast<char>(static_cast<unsigned char>(forged[place]) ^ flip);
            taken += use(with_right_hash(forged)) ? 1U : 0U;
        }
    CHECK(taken > 0);  // a changed letter of a name
    for (std::size_t length = 0; length + hash_length < bytes.size(); ++length)
        CHECK_FALSE(use(with_right_hash(bytes.substr(0, length + hash_length))));
}

TEST_CASE("a part cannot claim more rows than it has bytes for") {
    // The coaches of a history with one: the number of rows stands behind the flag of the table; made four billion.
    ipsf::history_builder builder;
    builder.add_row(table_kind::coaches, std::vector<cell_value>{"A", "T1"});
    builder.present(table_kind::episodes);
    auto bytes = ipsf::save_part(*builder.finish(), edition());
    const std::string one_row("\x01\x01\0\0\0\x01", 6);  // there, 1 row, a first column of one byte
    const auto at = bytes.find(one_row);
    REQUIRE(at != std::string::npos);
    bytes.replace(at + 1, 4, 4, '\xFF');
    CHECK(rule_of(with_right_hash(bytes)) == "damaged-part");
}
