// Words of values, in both languages.
#include "report/shown_values.hpp"

#include "base/signs.hpp"
#include "report/warning_text.hpp"

#include "support/catch.hpp"

using ipsf::answer_source;
using ipsf::language;
using ipsf::reporting::show_answer_source;

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

TEST_CASE("ranges, limits and changes have the signs that people read") {
    namespace signs = ipsf::signs;
    CHECK(signs::range(41, 114) == "41\u2013114");
    CHECK(signs::range(3, 3) == "3");
    CHECK(signs::change("3", "4") == "3 \u2192 4");
    CHECK(signs::limit(">= 90") == "\u2265 90");
    CHECK(signs::limit("<= 4.5") == "\u2264 4.5");
    CHECK(signs::limit("> 95") == "> 95");
    CHECK(signs::limit("[1..3]") == "1\u20133");
    CHECK(signs::limit("(0..3]") == "> 0, \u2264 3");
    CHECK(signs::limit("[1..3") == "[1..3");
    CHECK(signs::limit("weekly, monthly") == "weekly, monthly");
    CHECK(signs::limit("").empty());
}

TEST_CASE("warnings are said in words, those that nobody knows by their kind") {
    using ipsf::reporting::warning_in_words;
    CHECK(warning_in_words({.kind = "contact-outside-episode"}, language::en) == "Contact before or after its episode");
    CHECK(warning_in_words({.kind = "unknown-column", .table = "coaches", .name = "size"}, language::fi) ==
          "Sarake, jota taulussa ei ole (coaches, size)");
    CHECK(warning_in_words({.kind = "of-tomorrow"}, language::fi) == "of-tomorrow");
}
