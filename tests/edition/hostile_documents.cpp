// Texts that no honest writer makes: nothing in them may overflow a stack, end the process or take more than in
// proportion.
#include "small_edition.hpp"

#include <ipsf/service_model.hpp>

#include <pthread.h>

using namespace ipsf;

namespace {

/// Runs on a thread with a stack of 256 KB, as hosts have.
template <class Work>
void on_a_small_stack(Work work) {
    pthread_attr_t attributes;
    REQUIRE(pthread_attr_init(&attributes) == 0);
    REQUIRE(pthread_attr_setstacksize(&attributes, 256 * 1024) == 0);
    pthread_t thread;
    const auto run = [](void* given) -> void* {
        (*static_cast<Work*>(given))();
        return nullptr;
    };
    REQUIRE(pthread_create(&thread, &attributes, run, &work) == 0);
    REQUIRE(pthread_join(thread, nullptr) == 0);
    pthread_attr_destroy(&attributes);
}

/// What each reader of TOML says of a text: of an edition and of a service model.
std::vector<std::vector<problem>> problems_of_both(const std::string& text) {
    std::vector<std::vector<problem>> all(2);
    on_a_small_stack([&] {
        try {
            static_cast<void>(read_edition(text, "hostile.toml"));
        } catch (const refused& why) {
            all[0] = why.problems();
        }
        try {
            static_cast<void>(read_service_model(text, "hostile.toml"));
        } catch (const refused& why) {
            all[1] = why.problems();
        }
    });
    return all;
}

void check_refused(const std::string& text, const std::string& message, const std::string& rule) {
    for (const auto& problems : problems_of_both(text)) {
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].message == message);
        CHECK(problems[0].rule == rule);
    }
}

std::string repeated(const std::string& part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += part;
    return text;
}

const std::string too_deep = ": nested deeper than 16 levels of names and brackets; no edition needs that many";

}  // namespace

TEST_CASE("nesting is refused by place before it is parsed, on a small stack too") {
    // Each part is a level, so the 17th is refused.
    check_refused("[a" + repeated(".a", 40'000) + "]\n", "hostile.toml:1:33" + too_deep, "too-deep");
    check_refused("[[a" + repeated(" . \"a\"", 40'000) + "]]\n", "hostile.toml:1:95" + too_deep, "too-deep");
    check_refused("a" + repeated(".a", 40'000) + " = 1\n", "hostile.toml:1:32" + too_deep, "too-deep");
    check_refused("# ä\nä = 1\n",
                  "hostile.toml:2:1: this is not TOML (Error while parsing root table: expected keys, tables, "
                  "whitespace or comments, saw "
                  "'ä'); mend it here and check again",
                  "not-toml");
    check_refused("a=" + repeated("[", 250) + repeated("]", 250), "hostile.toml:1:18" + too_deep, "too-deep");
    check_refused("a=" + repeated("[", 400'000), "hostile.toml:1:18" + too_deep, "too-deep");
    check_refused("a = " + repeated("{ a = ", 250), "hostile.toml:1:95" + too_deep, "too-deep");
    check_refused("a = " + repeated("{ a.b = ", 250), "hostile.toml:1:64" + too_deep, "too-deep");
    // levels add up: of the header, of the name below it and of brackets
    check_refused("[a.b.c.d]\n\n  e.f.g.h = \"ä.b\" # a.b.c [[[\ni.j.k.l = [[[[[[[[[1]]]]]]]]]\n",
                  "hostile.toml:4:19" + too_deep, "too-deep");
    check_refused("\xEF\xBB\xBF[a" + repeated(".a", 16) + "]\n", "hostile.toml:1:33" + too_deep, "too-deep");
    check_refused("a = '''\n]''' \nb = \"\"\"\\\"\"\"\"\n" + repeated("b.", 20) + "b = 1",
                  "hostile.toml:4:32" + too_deep, "too-deep");
}

TEST_CASE("what stands in texts and comments nests nothing, and what ends counts no more") {
    const std::string brackets = repeated("[{.", 100);
    for (const std::string& harmless :
         {"# " + brackets + "\n", "text = \"" + brackets + "\"\n", "text = '" + brackets + "'\n",
          "text = \"\\\"" + brackets + "\"\n", "text = '''" + brackets + "\n" + brackets + "'''\n",
          "text = \"\"\"\\\"\"\"" + brackets + "\n\"\"\"\"\"\n", "text = [" + repeated("[],", 500) + "]\n",
          "text = [" + repeated("{ a = 1.5 },", 500) + "]\n"}) {
        INFO(harmless);
        const auto problems = small_edition::problems_of("unknown = 1\n" + harmless + small_edition::text());
        for (const problem& one : problems) CHECK(one.rule == "unknown-key");
        CHECK(problems.size() == (harmless[0] == '#' ? 1U : 2U));
    }
}

TEST_CASE("what toml++ takes for impossible is refused by its line") {
    for (const char* wrong : {"[@", "[ä]", "l=[}", "f=2024-02-0{ 4 "}) {
        INFO(wrong);
        const auto both = problems_of_both(std::string("a = 1\nb = [1,\n2]\n") + wrong + "\nc = 1\n");
        for (const auto& problems : both) {
            REQUIRE(problems.size() == 1);
            CHECK(problems[0].rule == "not-toml");
            CHECK(problems[0].message.starts_with("hostile.toml:4:"));
        }
    }
}

TEST_CASE("a letter beyond ASCII is no space, also where a long text goes on in the next line") {
    const auto edition = read_edition(
        small_edition::with("document = \"d\"", "document = \"\"\"a\\\n   äöå \\\n  –b\"\"\""), small_edition::name);
    CHECK(edition->document == "aäöå –b");
}

TEST_CASE("what is too much is refused by a stated bound") {
    check_refused(repeated("# a comment that goes on and on and on and on and on and on and on\n", 70'000),
                  "hostile.toml:1:1: the file has more than 4194304 bytes; leave parts out", "too-large");
    check_refused(repeated("[[criterion]]\n", 50'001),
                  "hostile.toml:50001:1: the file has more than 50000 tables; leave parts out", "too-many");
    check_refused(repeated("[[level]]\n", 1'001),
                  "hostile.toml:1:1: more than 1000 entries in one list or table; leave some out", "too-many");
    check_refused("a = [" + repeated("1,", 200'001) + "]",
                  "hostile.toml:1:400003: the file has more than 200000 values; leave parts out", "too-many");
    check_refused("a = [" + repeated("1,", 1'001) + "]",
                  "hostile.toml:1:5: more than 1000 entries in one list or table; leave some out", "too-many");
}

TEST_CASE("of very many problems the first are told, and all counted") {
    std::string text = "format = 1\n";
    for (int key = 0; key < 900; ++key) text += "wrong_" + std::to_string(key) + " = 1\n";
    try {
        static_cast<void>(read_edition(text, "hostile.toml"));
        FAIL("not refused");
    } catch (const refused& why) {
        CHECK(why.problems().size() == refused::kept);
        CHECK(why.count() > 900);
        // what the edition lacks is told of its whole table, which begins on the first line
        const auto lacking = std::count_if(why.problems().begin(), why.problems().end(),
                                           [](const problem& one) { return one.row == 1; });
        CHECK(lacking > 5);
        CHECK(why.problems().back().row == 1 + static_cast<std::int64_t>(refused::kept) - lacking);
    }
}

TEST_CASE("an edition cut anywhere is refused, on a small stack") {
    // the head, a flag and the criterion that has everything
    const std::string whole = small_edition::text();
    const std::string text = whole.substr(0, whole.find("[[criterion]]\nid = 2\n")) + small_edition::full_criterion();
    std::size_t refusals = 0;
    on_a_small_stack([&] {
        for (std::size_t length = 0; length < text.size(); ++length) {
            try {
                static_cast<void>(read_edition(text.substr(0, length), "cut.toml"));
            } catch (const refused&) {
                ++refusals;
            }
        }
    });
    CHECK(refusals == text.size());
}

TEST_CASE("a NUL in a text or a name is refused where it stands, control characters in names") {
    const auto first_of = [](const std::string& from, const std::string& to) {
        const std::string text = small_edition::with(from, to);
        const auto found = small_edition::problems_of(text);
        CHECK(found[0].message.find('\0') == std::string::npos);
        return std::pair(found[0].rule + " " + std::to_string(found[0].row), text);
    };
    const auto line_of = [](const std::string& text, const std::string& what) {
        const std::string place = small_edition::place_of(text, what);
        return place.substr(0, place.find(':'));
    };
    for (const auto& [from, to] :
         std::vector<std::pair<std::string, std::string>>{{"id = \"small-1\"", "id = \"a\\u0000b\""},
                                                          {"document = \"d\"", "document = \"d\\u0000e\""},
                                                          {"fi = \"t\"", "fi = \"x\\u0000y\""},
                                                          {"says = { fi = \"r\"", "says = { fi = \"\\u0000\""},
                                                          {"family = \"small\"", "\"fam\\u0000ily\" = \"small\""}}) {
        INFO(to);
        const auto [told, text] = first_of(from, to);
        CHECK(told == "nul " + line_of(text, to));
    }
    for (const auto& [from, to] :
         std::vector<std::pair<std::string, std::string>>{{"id = \"small-1\"", "id = \"a\\nb\""},
                                                          {"id = \"small-1\"", "id = \"a\\u001b[31m\""},
                                                          {"id = \"small-1\"", "id = \"a\\u0085\""},
                                                          {"id = \"small-1\"", "id = \"a\\u2028b\""},
                                                          {"family = \"small\"", "family = \"sm\\tall\""},
                                                          {"id = \"5\"", "id = \"5\\u007f\""}}) {
        INFO(to);
        const auto [told, text] = first_of(from, to);
        CHECK(told == "bad-name " + line_of(text, to));
    }
    // in other texts they are somebody's business, and shown as what they are (`visible`)
    CHECK(read_edition(small_edition::with("document = \"d\"", "document = \"d\\n\\u001b\""), small_edition::name)
              ->document == "d\n\x1b");
    // letters of other bytes that C1 and the separators have too
    CHECK(read_edition(small_edition::with("id = \"small-1\"", "id = \"\\u00a0ä–€\""), small_edition::name)->id ==
          "\xC2\xA0ä–€");
}
