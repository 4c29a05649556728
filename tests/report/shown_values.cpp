// Words of values, in both languages.
#include "report/shown_values.hpp"
#include "base/capitals.hpp"

#include "support/catch.hpp"

using ipsf::answer_source;
using ipsf::language;
using ipsf::pages::with_capital;
using ipsf::reporting::show_answer_source;
using ipsf::reporting::show_count;
using ipsf::reporting::show_days;
using ipsf::reporting::show_months;

TEST_CASE("what a reviewer has an answer from, in words") {
    CHECK(show_answer_source(answer_source::interview, language::fi) == "haastattelu");
    CHECK(show_answer_source(answer_source::observation, language::fi) == "havainnointi");
    CHECK(show_answer_source(answer_source::documents, language::fi) == "asiakirjat");
    CHECK(show_answer_source(answer_source::interview, language::en) == "interview");
    CHECK(show_answer_source(answer_source::observation, language::en) == "observation");
    CHECK(show_answer_source(answer_source::documents, language::en) == "documents");
    CHECK(show_answer_source(answer_source::none, language::fi).empty());
    CHECK(show_answer_source(answer_source::none, language::en).empty());
}

TEST_CASE("one is said in the singular") {
    CHECK(show_count(1, {"piste puuttuu", "point missing"}, {"pistettä puuttuu", "points missing"}, language::fi) ==
          "1 piste puuttuu");
    CHECK(show_count(0, {"piste puuttuu", "point missing"}, {"pistettä puuttuu", "points missing"}, language::fi) ==
          "0 pistettä puuttuu");
    CHECK(show_days(1, language::en) == "1 day");
    CHECK(show_days(21, language::en) == "21 days");
    CHECK(show_months(1, language::en) == "1 month");
    CHECK(show_months(12, language::en) == "12 months");
    CHECK(show_months(1, language::fi) == "1 kk");
}

TEST_CASE("the first letter becomes a capital, in Finnish too") {
    CHECK(with_capital("team") == "Team");
    CHECK(with_capital("ääripää") == "Ääripää");
    CHECK(with_capital("östra") == "Östra");
    CHECK(with_capital("Team") == "Team");
    CHECK(with_capital("+ uusia") == "+ Uusia");
    CHECK(with_capital("\u00f7") == "\u00f7");  // a sign among the small letters
    CHECK(with_capital("").empty());
}
