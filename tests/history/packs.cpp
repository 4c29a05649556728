// Histories as files that are opened at the speed of reading them: what comes back, what is refused, and when.
#include "history/content.hpp"
#include "history/full_history.hpp"
#include "history/right_digests.hpp"
#include "support/all_results.hpp"
#include "support/built_in.hpp"
#include "support/catch.hpp"
#include "support/text_of_file.hpp"

#include <ipsf/load.hpp>
#include <ipsf/part.hpp>

#include <filesystem>
#include <iterator>

namespace {

using ipsf::test::built_in;
using ipsf::test::folder;
using ipsf::test::text_of_file;

/// With an input and an id of its own.
std::shared_ptr<const ipsf::edition> own_edition() {
    auto own = *built_in();
    own.id = "north-2024";
    own.hash = "xxh128:00000000000000000000000000000000";
    ipsf::input flag;
    flag.name = "only_here";
    own.criteria.front().inputs.push_back(flag);
    return std::make_shared<const ipsf::edition>(own);
}

/// "other-edition: what the message says", or nothing.
std::string refusal_of(const std::string& path, const ipsf::load_options& options = {}) {
    try {
        (void)ipsf::load_history(path, options);
    } catch (const ipsf::refused& why) {
        return why.problems().front().rule + ": " + why.problems().front().message;
    }
    return {};
}

bool begins(const std::string& text, std::string_view with) { return text.starts_with(with); }

}  // namespace

TEST_CASE("a pack opens as what was packed") {
    const folder place;
    const auto whole = ipsf::test::load_files(ipsf::test::full_history);
    ipsf::write_pack(*whole, *built_in(), place.file("pack"));
    const auto opened = ipsf::load_history(place.file("pack"));
    CHECK(ipsf::test::content_of(*opened) == ipsf::test::content_of(*whole));
    CHECK(opened->first_row == 1);
    CHECK(text_of_file(place.file("pack")) == ipsf::save_part(*whole, *built_in()));
    CHECK(std::distance(std::filesystem::directory_iterator(place.path()), {}) == 1);  // nothing beside it

    const auto part = ipsf::load_history(place.file("pack"), {.teams = {"T1"}});
    CHECK(ipsf::test::content_of(*part) ==
          ipsf::test::content_of(*ipsf::part_of(*whole, std::vector<std::string>{"T1"})));
    CHECK(begins(refusal_of(place.file("pack"), {.teams = {"T9"}}), "unknown-team"));
}

TEST_CASE("the sample says the same from its pack") {
    const folder place;
    const auto sample = ipsf::load_history(IPSF_SOURCE_DIR "/examples/kainuu-like");
    ipsf::write_pack(*sample, *built_in(), place.file("pack"));
    const auto as_of = *ipsf::parse_day("2024-05-08");
    CHECK(ipsf::test::all_results(ipsf::load_history(place.file("pack")), as_of) ==
          ipsf::test::all_results(sample, as_of));
}

TEST_CASE("a pack is for the editions built in, or for one of one's own") {
    const folder place;
    const auto own = own_edition();
    auto files = ipsf::test::full_history;
    ipsf::write_pack(*ipsf::test::load_files(files), *built_in(), place.file("built-in"));
    for (const auto& id : ipsf::embedded_editions())
        CHECK(refusal_of(place.file("built-in"), {.answers_for = {ipsf::embedded_edition(id)}}).empty());
    CHECK(refusal_of(place.file("built-in"), {.answers_for = {nullptr}}).empty());
    CHECK(refusal_of(place.file("built-in"), {.answers_for = {own, built_in()}}).empty());
    const auto refused = refusal_of(place.file("built-in"), {.answers_for = {own}});
    CHECK(begins(refused, "other-edition: " + place.file("built-in") + ": saved for the edition fi-2021-11 ("));
    CHECK(refused.find("not for north-2024") != std::string::npos);

    files["answers"] += "T2,only_here,true,2024-06-30,,\n";
    const auto with_own = ipsf::test::load_files(files, own);
    ipsf::write_pack(*with_own, *own, place.file("own"));
    CHECK(ipsf::test::content_of(*ipsf::load_history(place.file("own"), {.answers_for = {own}})) ==
          ipsf::test::content_of(*with_own));
    CHECK(begins(refusal_of(place.file("own")), "other-edition"));
    CHECK(begins(refusal_of(place.file("own"), {.answers_for = {built_in()}}), "other-edition"));
    CHECK_THROWS_AS(ipsf::write_pack(*with_own, *built_in(), place.file("wrong")), ipsf::refused);
    CHECK_FALSE(std::filesystem::exists(place.file("wrong")));
}

TEST_CASE("nothing that is there is written over") {
    const folder place;
    const auto whole = ipsf::test::load_files({});
    place.write("there", "of somebody");
    CHECK_THROWS_AS(ipsf::write_pack(*whole, *built_in(), place.file("there")), ipsf::refused);
    CHECK(text_of_file(place.file("there")) == "of somebody");
    CHECK_THROWS_AS(ipsf::write_pack(*whole, *built_in(), place.file("no folder/pack")), ipsf::refused);
    place.write("empty", "");
    ipsf::write_pack(*whole, *built_in(), place.file("empty"));
    CHECK(refusal_of(place.file("empty")).empty());
}

TEST_CASE("a file that was changed anywhere, cut off or added to is refused by its name") {
    const folder place;
    ipsf::write_pack(*ipsf::test::load_files(ipsf::test::full_history), *built_in(), place.file("pack"));
    const auto bytes = text_of_file(place.file("pack"));
    REQUIRE(bytes.size() > 1000);
    const auto refusal = [&](const std::string& changed) {
        place.write("changed", changed);
        return refusal_of(place.file("changed"));
    };
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        auto changed = bytes;
        changed[at] = static_cast<char>(~changed[at]);
        if (refusal(changed).empty()) FAIL("byte " << at << " changed");
        if (refusal(bytes.substr(0, at)).empty()) FAIL("cut off after " << at);
    }
    const auto said = [&](const std::string& changed, const std::string& rule) {
        return begins(refusal(changed), rule + ": " + place.file("changed") + ": ");
    };
    CHECK(said(bytes + "\n", "damaged-part"));
    CHECK(said(bytes.substr(0, bytes.size() / 2), "damaged-part"));
    CHECK(said(bytes.substr(0, 8), "damaged-part"));
    CHECK(said(bytes.substr(0, 7), "not-a-history"));
    CHECK(said("", "not-a-history"));
    auto other = bytes;
    other[8] = 3;
    CHECK(said(other, "other-part-format"));
    other = bytes;
    other[20] = '9';
    CHECK(said(ipsf::test::with_right_digests(other), "other-library"));
    CHECK(refusal(ipsf::test::with_right_digests(other)).find("saved by version 9.") != std::string::npos);
}

TEST_CASE("opening a pack can be watched, stopped and bounded") {
    const folder place;
    ipsf::write_pack(*ipsf::test::load_files(ipsf::test::full_history), *built_in(), place.file("pack"));
    std::int64_t last = -1;
    std::int64_t all = 0;
    ipsf::load_options watched;
    watched.run.report = [&](std::int64_t done, std::int64_t total) {
        CHECK(done >= last);
        last = done;
        all = total;
        return true;
    };
    CHECK(refusal_of(place.file("pack"), watched).empty());
    CHECK(last == all);
    CHECK(all > 1000);
    watched.run.report = [](std::int64_t, std::int64_t) { return false; };
    CHECK_THROWS_AS(ipsf::load_history(place.file("pack"), watched), ipsf::cancelled);
    CHECK_THROWS_AS(ipsf::load_history(place.file("pack"), {.memory_limit = 1000}), ipsf::over_memory_limit);
    CHECK(refusal_of(place.file("pack"), {.memory_limit = 1'000'000}).empty());
}
