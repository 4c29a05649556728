// Words of values, in both languages.
#include "report/shown_values.hpp"

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
