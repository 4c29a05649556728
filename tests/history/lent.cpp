// Lent contacts say and refuse what the same contacts say and refuse when they are added; and what was lent is given
// back once.
#include "history/content.hpp"
#include "history/folder.hpp"
#include "history/lent_columns.hpp"
#include "support/catch.hpp"

#include <ipsf/components.hpp>
#include <ipsf/part.hpp>
#include <ipsf/review.hpp>

#include <tuple>

using namespace ipsf;
using namespace ipsf::test;
using element = column_view::element;

namespace {

using history_pointer = std::shared_ptr<const history>;

history_pointer added(const contact_columns& columns) {
    history_builder builder;
    add_other_tables(builder);
    builder.add_columns(table_kind::contacts, columns.length(), columns.views());
    return builder.finish();
}

/// In `batches`, the last one longer; the other tables in between.
history_pointer lent(const contact_columns& columns, int threads = 0, std::size_t batches = 1) {
    history_builder builder({.run = {.threads = threads}});
    const auto rows = columns.on.size();
    for (std::size_t batch = 0; batch < batches; ++batch) {
        if (batch == batches / 2) add_other_tables(builder);
        const auto from = rows / (batches + 1) * batch;
        const auto to = batch + 1 == batches ? rows : rows / (batches + 1) * (batch + 1);
        builder.lend_columns(table_kind::contacts, static_cast<std::int64_t>(to - from), columns.views(from, to));
    }
    return builder.finish();
}

std::vector<std::tuple<std::uint32_t, std::uint32_t>> ranges_of(const contacts_table& of) {
    std::vector<std::tuple<std::uint32_t, std::uint32_t>> all;
    for (const auto at : of.of_episodes.ranges) all.emplace_back(at.count == 0 ? 0 : at.first, at.count);
    for (const auto at : of.loose) all.emplace_back(at.first, at.count);
    return all;
}

/// Contacts without an episode stand in the order of days on both sides; within a day, added ones in that of rows.
std::vector<contact> contacts_of(const contacts_table& of) {
    std::vector<contact> all(of.contacts.begin(), of.contacts.end());
    for (const auto at : of.loose) {
        const auto first = all.begin() + at.first;
        CHECK(std::is_sorted(first, first + at.count, [](contact a, contact b) { return a.on() < b.on(); }));
        std::sort(first, first + at.count);
    }
    return all;
}

void check_same(const history& ours, const history& expected) {
    CHECK(ours.contacts.lent != nullptr);
    CHECK(ours.contacts.row.empty());
    CHECK(ours.contacts.employer.empty());
    CHECK(row_count(ours, table_kind::contacts) == row_count(expected, table_kind::contacts));
    CHECK(contacts_of(ours.contacts) == contacts_of(expected.contacts));
    CHECK(ranges_of(ours.contacts) == ranges_of(expected.contacts));
    CHECK(std::equal(ours.contacts.seen.begin(), ours.contacts.seen.end(), expected.contacts.seen.begin(),
                     expected.contacts.seen.end(),
                     [](const auto& a, const auto& b) { return a.first == b.first && a.last == b.last; }));
    CHECK(ours.warnings == expected.warnings);
}

auto described(const evidence& record) {
    return std::tuple(record.table, record.row, record.numerator, record.denominator, record.left_out, record.detail,
                      record.episode, record.coach);
}

/// How many contacts are among the records of all measures, which are the same on both sides.
std::size_t check_same_explanations(const history& ours, const history& expected) {
    const auto looked_at = review_window(*parse_day("2024-12-31"), 12);
    const auto options = measure_options_of(*embedded_edition("fi-2021-11"), {});
    std::size_t contacts = 0;
    for (std::size_t place = 0; place < measure_names.size(); ++place)
        for (const auto* const team : {"T1", "T2"}) {
            CAPTURE(measure_names[place], team);
            const auto which = static_cast<measure>(place);
            const auto a = explain(ours, ours.team_ids.find(std::string_view(team)), looked_at, which, options);
            const auto b = explain(expected, expected.team_ids.find(std::string_view(team)), looked_at, which, options);
            CHECK(a.result.numerator == b.result.numerator);
            CHECK(a.result.denominator == b.result.denominator);
            REQUIRE(a.records.size() == b.records.size());
            for (std::size_t i = 0; i < a.records.size(); ++i) {
                REQUIRE(described(a.records[i]) == described(b.records[i]));
                if (a.records[i].table == table_kind::contacts) ++contacts;
            }
        }
    return contacts;
}

/// All that a refusal says; empty when there is none.
strings refused_by(history_builder& builder) {
    try {
        (void)builder.finish();
    } catch (const refused& why) {
        strings says = {std::to_string(why.count())};
        for (const auto& each : why.problems()) says.push_back(place_and_rule(each) + " " + each.message);
        return says;
    }
    return {};
}

/// What is refused of columns that are lent, after it was compared with what is refused of them when added.
strings refused_alike(std::int64_t length, const std::vector<column_view>& columns,
                      const std::function<void(history_builder&)>& others) {
    history_builder adding;
    others(adding);
    adding.add_columns(table_kind::contacts, length, columns);
    const auto expected = refused_by(adding);
    for (const int threads : {1, 2, 3, 7}) {
        history_builder lending({.run = {.threads = threads}});
        others(lending);
        int releases = 0;
        lending.lend_columns(table_kind::contacts, length, columns, [&releases] { ++releases; });
        CHECK(releases == 0);
        CHECK(refused_by(lending) == expected);
        CHECK(releases == 1);
    }
    return expected;
}
strings refused_alike(std::int64_t length, const std::vector<column_view>& columns) {
    return refused_alike(length, columns, add_other_tables);
}

column_view& named(std::vector<column_view>& columns, std::string_view name) {
    return *std::find_if(columns.begin(), columns.end(), [name](const auto& column) { return column.name == name; });
}

}  // namespace

TEST_CASE("lent contacts stand where added ones stand") {
    const contact_columns columns(4000);
    const auto expected = added(columns);
    CHECK(expected->contacts.loose.front().count > 100);
    CHECK(by_kind(expected->warnings).count("contact-outside-episode") == 1);
    for (const std::size_t batches : {1U, 2U, 5U}) check_same(*lent(columns, 2, batches), *expected);
    check_same(*lent(contact_columns(1)), *added(contact_columns(1)));
    CHECK(lent(contact_columns(0))->has(table_kind::contacts));
}

TEST_CASE("employers of lent contacts that look the same are named by their rows") {
    const std::vector<std::string> names = {"B1",
                                            "B2",
                                            "B1 ",
                                            "7",
                                            "B2",
                                            "\xC2\xA0"
                                            "B1",
                                            "B3 ",
                                            "B2",
                                            "7\xE2\x80\x8B"};
    std::vector<column_view::text_element> texts;
    for (const auto& each : names) texts.push_back({each.data(), static_cast<std::int64_t>(each.size())});
    const std::vector<std::int32_t> days(names.size(), *parse_day("2024-03-01"));
    const std::vector<std::int64_t> coaches(names.size(), 1);
    const std::vector<std::int8_t> parties(names.size(), static_cast<std::int8_t>(party::employer));
    const auto views = [&](std::size_t from) {
        return std::vector<column_view>{{"on", element::int32, days.data() + from},
                                        {"coach_id", element::int64, coaches.data() + from},
                                        {"party", element::int8, parties.data() + from},
                                        {"employer_id", element::text, texts.data() + from}};
    };
    history_builder adding, lending;
    add_other_tables(adding);
    add_other_tables(lending);
    adding.add_columns(table_kind::contacts, 9, views(0));
    lending.lend_columns(table_kind::contacts, 4, views(0));
    lending.lend_columns(table_kind::contacts, 5, views(4));
    const auto expected = adding.finish();
    check_same(*lending.finish(), *expected);
    CHECK(expected->warnings.count({"ids-look-alike", "contacts", "employer_id", 1, 3}) == 1);
    CHECK(expected->warnings.count({"ids-look-alike", "contacts", "employer_id", 1, 6}) == 1);
    CHECK(expected->warnings.count({"ids-look-alike", "contacts", "employer_id", 4, 9}) == 1);
    // An integer in one batch, a text in the other.
    const std::vector<std::int64_t> numbers = {7};
    auto first = views(0);
    first.back() = {"employer_id", element::int64, numbers.data()};
    history_builder mixed;
    add_other_tables(mixed);
    mixed.lend_columns(table_kind::contacts, 1, first);
    mixed.lend_columns(table_kind::contacts, 1, views(8));
    CHECK(mixed.finish()->warnings == warning_counts{{{"ids-look-alike", "contacts", "employer_id", 1, 2}, 1}});
}

TEST_CASE("lent contacts stand the same for any number of threads") {
    const contact_columns columns(400'000);  // enough for each of seven threads
    const auto expected = added(columns);
    const auto first = lent(columns, 1);
    check_same(*first, *expected);
    for (const int threads : {2, 3, 7}) {
        const auto made = lent(columns, threads, 3);
        CHECK(made->contacts.contacts == first->contacts.contacts);
        CHECK(ranges_of(made->contacts) == ranges_of(first->contacts));
        CHECK(made->warnings == first->warnings);
    }
}

TEST_CASE("explanations name the rows of lent contacts, equal ones too") {
    CHECK(check_same_explanations(*lent(contact_columns(4000)), *added(contact_columns(4000))) > 500);
    // 20 000 contacts on ten days are far more than there are different ones.
    const contact_columns equal(20'000, 10);
    CHECK(check_same_explanations(*lent(equal, 0, 3), *added(equal)) > 5000);
}

TEST_CASE("lent contacts are refused as added ones are") {
    contact_columns good(3000);
    auto columns = good.views();
    const auto length = good.length();
    CHECK(refused_alike(length, columns).empty());

    SECTION("cells, references and what does not go together") {
        good.on[10] = latest_day + 1;
        good.party[1500] = 5;
        good.coach[1024] = 6;
        good.episode[2047] = {41, 0};
        good.some[255] = 0xFF;  // row 2047 has an episode
        good.party[2999] = 0;
        good.made_by[2999] = 1;
        good.tailored[3] = 2;
        good.some[0] = 0xFF;
        const auto says = refused_alike(length, columns);
        REQUIRE(says.size() == 7);
        CHECK(says[0] == "6");
        CHECK(says[1] == "contacts 4 tailored bad-boolean contacts row 4, column tailored: not 0 (false) or 1 (true)");
        CHECK(says[2].find("contacts 11 on bad-date") == 0);
        CHECK(says[3] ==
              "contacts 1025 coach_id unknown-reference contacts row 1025, column coach_id: no row of coaches has this "
              "id; add the coach or "
              "mend the id");
        CHECK(says[4].find("contacts 1501 party unknown-value") == 0);
        CHECK(says[5].find("contacts 2048 episode_id unknown-reference") == 0);
        CHECK(says[6].find("contacts 3000 made_by client-not-employer") == 0);
    }
    SECTION("more than are kept") {
        for (std::size_t row = 0; row < good.coach.size(); row += 2) good.coach[row] = 7;
        const auto says = refused_alike(length, columns);
        CHECK(says.size() == 101);
        CHECK(says[0] == "1500");
    }
    SECTION("employers, though they are not kept") {
        std::vector<column_view::text_element> employers(3000, {"B1", 2});
        named(columns, "employer_id") = {"employer_id", element::text, employers.data()};
        CHECK(refused_alike(length, columns).empty());
        employers[2500] = {"\xC3", 1};
        CHECK(refused_alike(length, columns).at(1).find("contacts 2501 employer_id not-utf8") == 0);
        const std::vector<double> decimals(3000, 0.5);
        named(columns, "employer_id") = {"employer_id", element::float64, decimals.data()};
        CHECK(refused_alike(length, columns).at(0) == "3000");
        const std::vector<std::uint8_t> booleans(3000, 1);
        named(columns, "employer_id") = {"employer_id", element::boolean, booleans.data()};
        CHECK(refused_alike(length, columns).at(0) == "3000");
    }
    SECTION("empty cells of required columns") {
        const std::vector<std::uint8_t> none(375);
        named(columns, "coach_id").validity = none.data();
        CHECK(refused_alike(length, columns).at(0) == "3000");
    }
    SECTION("columns that are missing or there twice") {
        named(columns, "on").name = "tailored";
        const auto says = refused_alike(length, columns);
        REQUIRE(says.size() == 3);
        CHECK(says[1].find("contacts 0 on missing-column") == 0);
        CHECK(says[2].find("contacts 0 tailored duplicate-column") == 0);
    }
    SECTION("without the tables that they refer to") {
        const auto says = refused_alike(length, columns, [](history_builder&) {});
        CHECK(says.size() == 3);
    }
    SECTION("what is wrong in other tables, ahead of contacts and behind them") {
        good.coach[5] = 6;
        const auto says = refused_alike(length, columns, [](history_builder& builder) {
            add_other_tables(builder);
            builder.add_row(table_kind::phases,
                            std::vector<cell_value>{std::int64_t{1}, std::int64_t{19800}, std::int64_t{6}});
            builder.add_row(table_kind::jobs, std::vector<cell_value>{"J1", "E9", "B1", std::int64_t{19800}});
        });
        REQUIRE(says.size() == 4);
        CHECK(says[1].find("phases") == 0);
        CHECK(says[2].find("contacts 6 coach_id") == 0);
        CHECK(says[3].find("jobs") == 0);
    }
}

TEST_CASE("problems of a second batch have its rows") {
    contact_columns columns(100);
    columns.coach[70] = 6;
    history_builder builder;
    add_other_tables(builder);
    builder.lend_columns(table_kind::contacts, 60, columns.views(0, 60));
    builder.lend_columns(table_kind::contacts, 40, columns.views(60, 100));
    CHECK(refused_by(builder).at(1).find("contacts 71 coach_id unknown-reference") == 0);
}

TEST_CASE("unknown columns are counted as of added columns") {
    const contact_columns columns(10);
    auto views = columns.views();
    views.push_back({"hobby", element::int32, columns.on.data()});
    history_builder builder;
    add_other_tables(builder);
    builder.lend_columns(table_kind::contacts, 10, views);
    CHECK(builder.finish()->warnings.at({"unknown-column", "contacts", "hobby"}) == 1);
}

TEST_CASE("the names of lent columns and the list of them need not stay") {
    const contact_columns columns(500);
    history_builder builder;
    add_other_tables(builder);
    {
        auto views = columns.views();
        std::vector<std::string> names;
        for (auto& view : views) names.emplace_back(view.name);
        for (std::size_t i = 0; i < views.size(); ++i) views[i].name = names[i];
        builder.lend_columns(table_kind::contacts, columns.length(), views);
    }
    const auto made = builder.finish();
    check_same(*made, *added(columns));
    CHECK(check_same_explanations(*made, *added(columns)) > 50);
}

TEST_CASE("what is lent is given back once, when nothing uses it") {
    const contact_columns columns(2000);
    const auto length = columns.length();
    int releases = 0;
    const auto lend_to = [&](history_builder& builder) {
        builder.lend_columns(table_kind::contacts, length, columns.views(), [&releases] { ++releases; });
    };
    SECTION("the last copy of the history is gone") {
        history_pointer made;
        {
            history_builder builder;
            add_other_tables(builder);
            lend_to(builder);
            lend_to(builder);  // twice as many contacts
            made = builder.finish();
        }
        CHECK(releases == 0);
        auto copy = std::make_unique<history>(*made);
        made.reset();
        CHECK(releases == 0);
        copy.reset();
        CHECK(releases == 2);
    }
    SECTION("the builder is gone") {
        {
            history_builder builder;
            lend_to(builder);
            history_builder moved(std::move(builder));
            CHECK(releases == 0);
        }
        CHECK(releases == 1);
    }
    SECTION("the history is refused") {
        history_builder builder;  // without coaches
        lend_to(builder);
        CHECK_FALSE(refused_by(builder).empty());
        CHECK(releases == 1);
    }
    SECTION("cancelled, before the first contact and at every later report") {
        int cancels = 0;
        for (int reports = 0; reports < 1000; ++reports) {
            releases = 0;
            int left = reports;
            history_builder builder(
                {.run = {.threads = 1, .report = [&left](std::int64_t, std::int64_t) { return left-- > 0; }}});
            add_other_tables(builder);
            lend_to(builder);
            try {
                (void)builder.finish();
                break;
            } catch (const cancelled&) {
                ++cancels;
                CHECK(releases == 1);
            }
        }
        CHECK(cancels > 1);
        CHECK(releases == 1);
    }
    SECTION("too much for the memory limit") {
        history_builder builder({.memory_limit = 30'000});
        lend_to(builder);
        add_other_tables(builder);
        CHECK_THROWS_AS(builder.finish(), over_memory_limit);
        CHECK(releases == 1);
    }
    SECTION("not when lending itself fails") {
        history_builder builder;
        const auto release = [&releases] { ++releases; };
        CHECK_THROWS_AS(builder.lend_columns(table_kind::contacts, -1, columns.views(), release),
                        std::invalid_argument);
        auto views = columns.views();
        views[0].values = nullptr;
        CHECK_THROWS_AS(builder.lend_columns(table_kind::contacts, length, views, release), std::invalid_argument);
        CHECK_THROWS_WITH(builder.lend_columns(table_kind::jobs, 0, {}, release),
                          "only contacts can be lent: add the columns of this table, which is small");
        CHECK(releases == 0);
    }
    SECTION("at once, when contacts were added before") {
        history_builder builder;
        add_other_tables(builder);
        builder.add_columns(table_kind::contacts, length, columns.views());
        lend_to(builder);
        CHECK(releases == 1);
        CHECK(builder.finish()->contacts.size() == 4000);
    }
    SECTION("when contacts are added later; none, or a row of another table, leave it be") {
        history_builder builder;
        lend_to(builder);
        add_other_tables(builder);
        builder.present(table_kind::contacts);
        builder.add_columns(table_kind::contacts, 0, columns.views());
        CHECK(releases == 0);
        builder.add_row(table_kind::contacts, std::vector<cell_value>{std::int64_t{19800}, std::int64_t{1}, "client"});
        CHECK(releases == 1);
        CHECK(builder.finish()->contacts.size() == 2001);
    }
}

TEST_CASE("contacts lent and added are the same as all of them added, in their order") {
    const contact_columns columns(900);
    const auto expected = added(columns);
    const auto lend = [&](history_builder& builder, std::size_t from, std::size_t to) {
        builder.lend_columns(table_kind::contacts, static_cast<std::int64_t>(to - from), columns.views(from, to));
    };
    const auto add = [&](history_builder& builder, std::size_t from, std::size_t to) {
        builder.add_columns(table_kind::contacts, static_cast<std::int64_t>(to - from), columns.views(from, to));
    };
    history_builder lent_first;
    add_other_tables(lent_first);
    lend(lent_first, 0, 200);
    lend(lent_first, 200, 500);
    add(lent_first, 500, 600);
    lend(lent_first, 600, 900);
    history_builder added_first;
    add_other_tables(added_first);
    add(added_first, 0, 1);
    lend(added_first, 1, 900);
    for (auto* const builder : {&lent_first, &added_first}) {
        const auto made = builder->finish();
        CHECK(made->contacts.lent == nullptr);
        CHECK(made->contacts.row == expected->contacts.row);
        CHECK(made->contacts.contacts == expected->contacts.contacts);
        CHECK(content_of(*made) == content_of(*expected));
    }
}

TEST_CASE("what needs whole contacts gives them one's own") {
    const contact_columns columns(3000);
    const auto expected = added(columns);
    const auto borrowed = lent(columns, 0, 2);
    const auto edition = embedded_edition("fi-2021-11");

    const auto own = with_own_contacts(*borrowed);
    CHECK(own->contacts.lent == nullptr);
    CHECK(content_of(*own) == content_of(*expected));
    CHECK(own->contacts.row == expected->contacts.row);
    CHECK_THROWS_AS(rows_of_contacts(*borrowed), std::invalid_argument);
    CHECK(content_of(*with_own_contacts(*expected)) == content_of(*expected));

    CHECK(save_part(*borrowed, *edition) == save_part(*expected, *edition));
    const strings teams = {"T2"};
    CHECK(content_of(*part_of(*borrowed, gsl::span<const std::string>(teams))) ==
          content_of(*part_of(*expected, gsl::span<const std::string>(teams))));
    const folder place;
    write_csv(*borrowed, place.file("csv"));
    CHECK(content_of(*load_history(place.file("csv"))) == content_of(*expected));
    if (has_component("sqlite")) {
        write_sqlite(*borrowed, place.file("history.db"));
        CHECK(content_of(*load_history(place.file("history.db"))) == content_of(*expected));
    }

    history_builder loading({.teams = teams});
    add_other_tables(loading);
    loading.lend_columns(table_kind::contacts, columns.length(), columns.views());
    CHECK(content_of(*loading.finish()) == content_of(*part_of(*expected, gsl::span<const std::string>(teams))));
}

TEST_CASE("a lent history is continued from contacts of its own, and lends nothing on") {
    const contact_columns columns(1000);
    const auto continued = [&](const history_pointer& earlier) {
        auto builder = history_builder::continuing(earlier);
        builder.add_row(table_kind::contacts,
                        std::vector<cell_value>{std::int64_t{19800}, std::int64_t{1}, "client", std::int64_t{3}});
        int releases = 0;
        builder.lend_columns(table_kind::contacts, 50, columns.views(0, 50), [&releases] { ++releases; });
        CHECK(releases == 1);
        return builder.finish();
    };
    const auto from_added = continued(added(columns));
    const auto from_lent = continued(lent(columns));
    CHECK(from_lent->contacts.lent == nullptr);
    CHECK(content_of(*from_lent) == content_of(*from_added));
    CHECK(from_lent->contacts.size() == 1051);
    CHECK(check_same_explanations(*from_lent, *from_added) > 50);
}

TEST_CASE("employers of lent contacts that look alike still do once the history is continued") {
    const std::vector<std::int32_t> on = {19800, 19801, 19802};
    const std::vector<column_view::text_element> coaches(3, {"C1", 2}), parties(3, {"employer", 8});
    const std::vector<column_view::text_element> employers = {{"B1", 2}, {"B2", 2}, {"B1 ", 3}};
    const std::vector<column_view> columns = {{"on", element::int32, on.data()},
                                              {"coach_id", element::text, coaches.data()},
                                              {"party", element::text, parties.data()},
                                              {"employer_id", element::text, employers.data()}};
    history_builder builder;
    builder.present(table_kind::episodes);
    builder.add_row(table_kind::coaches, std::vector<cell_value>{"C1", "T1"});
    builder.lend_columns(table_kind::contacts, 3, columns);
    const auto lent = builder.finish();
    const warning_counts rows_1_and_3{{{"ids-look-alike", "contacts", "employer_id", 1, 3}, 1}};
    CHECK(lent->warnings == rows_1_and_3);
    builder = history_builder::continuing(lent);
    builder.add_row(table_kind::coaches, std::vector<cell_value>{"C2", "T1"});
    CHECK(builder.finish()->warnings == rows_1_and_3);
}

TEST_CASE("the memory limit counts eight bytes of a lent contact") {
    const contact_columns columns(100'000);  // 800 kB; as rows of its own they would take 18 and then 16 bytes each
    const auto fits = [&](bool lend, std::int64_t limit) {
        history_builder builder({.memory_limit = limit});
        add_other_tables(builder);
        try {
            if (lend)
                builder.lend_columns(table_kind::contacts, columns.length(), columns.views());
            else
                builder.add_columns(table_kind::contacts, columns.length(), columns.views());
            return builder.finish() != nullptr;
        } catch (const over_memory_limit& stop) {
            if (lend) CHECK(std::string(stop.what()).find("contacts: after 100000 rows") == 0);
            return false;
        }
    };
    CHECK(fits(true, 1'000'000));
    CHECK_FALSE(fits(true, 799'000));
    CHECK_FALSE(fits(false, 1'000'000));
}
