// Editions as tables: what the form asks, and the limits that a what-if may change.
#include "editions/made_up.hpp"
#include "tables/reading.hpp"

#include <ipsf/edition.hpp>

#include <algorithm>

using namespace table_reading;

namespace {

using lines = std::vector<std::string>;

std::vector<std::shared_ptr<const edition>> all_editions() {
    std::vector<std::shared_ptr<const edition>> all = {made_up::of_26(), made_up::of_youth()};
    for (const auto& id : embedded_editions()) all.push_back(embedded_edition(id));
    return all;
}

/// The limits as changes that change nothing.
std::vector<rule_change> limits_of(const edition& by) {
    const auto tables = tables_of(by);
    const auto& limits = named(tables, "limits");
    std::vector<rule_change> all;
    for (std::size_t i = 0; i < limits.rows; ++i)
        all.push_back({is_empty(limits, "criterion", i) ? 0 : static_cast<int>(number_in(limits, "criterion", i)),
                       std::string(texts_of(limits, "row")[i]), std::string(texts_of(limits, "cell")[i]),
                       std::string(texts_of(limits, "value")[i])});
    return all;
}

/// The lines that begin so.
lines beginning(const std::string& start, const result_table& table) {
    auto all = lines_of(table);
    std::erase_if(all, [&](const auto& line) { return !line.starts_with(start); });
    return all;
}

}  // namespace

TEST_CASE("cells of every edition's tables are what their columns say") {
    for (const auto& by : all_editions()) {
        CAPTURE(by->id);
        check(tables_of(*by));
    }
}

TEST_CASE("a limit written as the table has it changes nothing, and each can be changed") {
    for (const auto& by : all_editions()) {
        CAPTURE(by->id);
        const auto limits = limits_of(*by);
        std::size_t cells = 0;
        for (const auto& of : by->criteria)
            for (const auto& one : of.rows) cells += one.cells.size();
        for (const auto& of : by->scales) cells += of.levels.size() + 2 * of.intervals.size();
        CHECK(limits.size() == cells);
        CHECK(with_changes(by, limits) == by);  // the edition itself: every name is one, every value is there
    }
    // Of several scales by the scale's key; one point more, and it is another edition.
    const auto youth = made_up::of_youth();
    auto limits = limits_of(*youth);
    const auto good =
        std::find_if(limits.begin(), limits.end(), [](const rule_change& one) { return one.row == "employment.good"; });
    REQUIRE(good != limits.end());
    CHECK(good->to == "96");
    good->to = "97";
    const auto changed = with_changes(youth, limits);
    CHECK(limits_of(*changed).at(static_cast<std::size_t>(good - limits.begin())).to == "97");
    const auto tables = tables_of(*changed);
    CHECK_FALSE(is_empty(named(tables, "edition"), "what_if_en", 0));
}

TEST_CASE("the form of the Finnish edition, in its order") {
    const auto by = embedded_edition("fi-2021-11");
    const auto tables = tables_of(*by);
    CHECK(named(tables, "edition").rows == 1);
    CHECK(beginning("fi-2021-11,fi,", named(tables, "edition")).size() == 1);
    CHECK(is_empty(named(tables, "edition"), "what_if_fi", 0));
    CHECK(lines_of(named(tables, "sections")) ==
          lines{"staffing,Palvelun henkilöstö,Staffing of the service,1 2 3",
                "organisation,Palvelun järjestäminen,Organisation of the service,4 5 6 7 8 9 10 11",
                "services,Palvelun sisältö,Content of the service,12 13 14 15 16 17 18 19 20 21 22 23 24 25"});
    const auto& criteria = named(tables, "criteria");
    REQUIRE(criteria.rows == 25);
    CHECK(texts_of(criteria, "section")[3] == "organisation");
    CHECK(is_empty(criteria, "scale", 0));  // the only one, without a name
    CHECK(texts_of(criteria, "kind")[24] == "count");

    const auto& inputs = named(tables, "inputs");
    CHECK(beginning("1,", inputs) == lines{"1,clients_per_coach,measure,number,,true,Asiakkaita kokoaikaista "
                                           "työhönvalmentajaa kohden,Clients for each full-time coach"});
    CHECK(beginning("3,phases_delivered,", inputs) ==
          lines{"3,phases_delivered,count,,5,false,\"Vaiheita, jotka jokainen "
                "työhönvalmentaja hoitaa itse\",Phases that every coach carries out"});
    CHECK(header_of(named(tables, "input_choices")) == "criterion,input,choice,label_fi,label_en");
    CHECK(beginning("4,team_attachment,separate,", named(tables, "input_choices")).size() == 1);
    CHECK(named(tables, "criterion_levels").rows == 125);
    CHECK(
        beginning("1,1,", named(tables, "criterion_levels")) ==
        lines{"1,1,Yli 40 asiakasta kokoaikaista valmentajaa kohden.,More than 40 clients for each full-time coach."});

    // Shares in percent, a number of flags, and what the totals go by, in words.
    const auto& limits = named(tables, "limits");
    CHECK(header_of(limits) == "criterion,level,row,cell,about_fi,about_en,value");
    CHECK(beginning("24,5,", limits) ==
          lines{"24,5,5,community_time_share,Lähiyhteisössä tehdyn työajan osuus (%),Share of working "
                "time spent in the community (%),>= 65"});
    CHECK(beginning("25,5,", limits) == lines{"25,5,5,met,Toteutuvia kohtia,Number met,>= 6"});
    CHECK(beginning(",,good,", limits) == lines{",,good,at_least,Hyvä,Good,100"});
    CHECK(beginning(",,100,months,", limits) ==
          lines{",,100,months,\"kuukausia seuraavaan arviointiin, kun pisteitä on vähintään 100\",months to the next "
                "review from 100 points,12"});
    CHECK(lines_of(named(tables, "bands")).back() == ",exemplary,Esimerkillinen,Exemplary,115");
}

TEST_CASE("of several scales criteria, bands and limits say which") {
    const auto by = made_up::of_youth();
    const auto tables = tables_of(*by);
    const auto& criteria = named(tables, "criteria");
    REQUIRE(criteria.rows == 35);
    CHECK(texts_of(criteria, "scale").front() == "employment");
    CHECK(texts_of(criteria, "scale").back() == "education");
    const auto scales = texts_of(named(tables, "bands"), "scale");
    CHECK(std::count(scales.begin(), scales.end(), "employment") == 3);
    CHECK(beginning(",,education.weak,", named(tables, "limits")) ==
          lines{",,education.weak,at_least,Weak (fi),Weak,11"});
}
