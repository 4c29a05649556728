// Every mistake in a service model's file: what is said, and where.
#include "support/catch.hpp"

#include <ipsf/service_model.hpp>

namespace {

const std::string right = R"(format = 1
id = "small"
status = "plan"
title = { fi = "t", en = "t" }
document = "d"
summary = { fi = "s", en = "s" }
[team]
coaches = 2
led_by = { fi = "l", en = "l" }
organised_by = { fi = "o", en = "o" }
[review]
on = 2024-05-07
until = 2024-05-08
total = 103
of = 125
recommends = [{ criteria = [4], fi = "r", en = "r" }]
[[role]]
key = "coach"
title = { fi = "c", en = "c" }
[[phase]]
key = "intake"
title = { fi = "1", en = "1" }
[[phase.step]]
role = "coach"
does = { fi = "x", en = "x" }
forms = ["referral"]
[[phase]]
key = "profiling"
title = { fi = "2", en = "2" }
step = [{ role = "coach", does = { fi = "x", en = "x" } }]
[[phase]]
key = "job_search"
title = { fi = "3", en = "3" }
step = [{ role = "coach", does = { fi = "x", en = "x" } }]
[[phase]]
key = "employer_agreement"
title = { fi = "4", en = "4" }
step = [{ role = "coach", does = { fi = "x", en = "x" } }]
[[phase]]
key = "job_support"
title = { fi = "5", en = "5" }
step = [{ role = "coach", does = { fi = "x", en = "x" } }]
[[phase]]
key = "end"
title = { fi = "6", en = "6" }
step = [{ role = "coach", does = { fi = "x", en = "x" } }]
)";

struct mistake {
    const char* says;  // the whole message, its place first
    std::string from, to;
};

std::string message_of(const std::string& toml) {
    try {
        (void)ipsf::read_service_model(toml, "small.toml");
    } catch (const ipsf::refused& why) {
        return why.problems().front().message;
    }
    return "taken";
}

const std::vector<mistake> mistakes = {
    {"small.toml:2:6: a text or a name with a NUL (\\u0000) in it; take it out", "id = \"small\"",
     "id = \"sm\\u0000all\""},
    {"small.toml:5:12: a text or a name with a NUL (\\u0000) in it; take it out", "document = \"d\"",
     "document = \"\\u0000\""},
    {"small.toml:2:6: `id` of the service model must be a word, without line breaks and other control characters",
     "id = \"small\"", "id = \"sm\\u001ball\""},
    {"small.toml:1:10: this library reads service models of format 1; use a library that knows this one", "format = 1",
     "format = 2"},
    {"small.toml:3:10: `status` must be one of: in_use, plan, proposal", "\"plan\"", "\"dream\""},
    {"small.toml:2:1: the service model has no key `colour`; correct its spelling or remove it",
     "id =", "colour = 1\nid ="},
    {"small.toml:8:11: `coaches` of the team must lie between 1 and 1000", "coaches = 2", "coaches = 0"},
    {"small.toml:14:9: `total` of the review must lie between 1 and 125", "total = 103", "total = 126"},
    {"small.toml:11:1: `until` of the review lies before `on`; correct one of them", "until = 2024-05-08",
     "until = 2024-05-06"},
    {"small.toml:20:1: another role has the key `coach`; give each a key of its own", "[[phase]]\nkey = \"intake\"",
     "[[role]]\nkey = \"coach\"\ntitle = { fi = \"c\", en = \"c\" }\n[[phase]]\nkey = \"intake\""},
    {"small.toml:24:8: `role` of this step must be one of: coach", "role = \"coach\"\ndoes", "role = \"nurse\"\ndoes"},
    {"small.toml:28:7: this phase must be `profiling`; keep the phases in the order of the client process",
     "\"profiling\"", "\"job_search\""},
    {"small.toml:30:8: phase `profiling` has no step; say who does what",
     "title = { fi = \"2\", en = \"2\" }\nstep = [{ role = \"coach\", does = { fi = \"x\", en = \"x\" } }]",
     "title = { fi = \"2\", en = \"2\" }\nstep = []"},
    {"small.toml:26:10: a form must be one of: referral, cooperation_agreement, form_a, employment_plan, "
     "job_search_plan, form_b, form_c, "
     "form_c2, support_plan, study_plan, benefits_counselling, disclosure_discussion, profile_update, "
     "job_end_analysis, form_d, form_e",
     "\"referral\"", "\"form_z\""},
};

}  // namespace

TEST_CASE("the unbroken model is taken") { CHECK(message_of(right) == "taken"); }

TEST_CASE("mistakes in a service model are refused at their place") {
    for (const auto& [says, from, to] : mistakes) {
        CAPTURE(says);
        const auto at = right.find(from);
        REQUIRE(at != std::string::npos);
        auto broken = right;
        broken.replace(at, from.size(), to);
        CHECK(message_of(broken) == says);
    }
}

TEST_CASE("every phase is there, and every role does something") {
    const auto last = right.rfind("[[phase]]");
    CHECK(message_of(right.substr(0, last)) ==
          "small.toml:20:1: there is no phase `end`; describe every phase, and what comes at the end");
    CHECK(message_of(right + "[[phase]]\nkey = \"more\"\n") ==
          "small.toml:47:1: there are more phases than the client process has; remove this one");
    auto idle = right;
    idle.insert(idle.find("[[phase]]"), "[[role]]\nkey = \"leader\"\ntitle = { fi = \"l\", en = \"l\" }\n");
    CHECK(message_of(idle) == "small.toml:23:1: role `leader` does nothing in any phase; give it a step or remove it");
}

TEST_CASE("a file that cannot be read is refused by its name") {
    try {
        (void)ipsf::read_service_model_file("no such file.toml");
        FAIL("not refused");
    } catch (const ipsf::refused& why) {
        CHECK(std::string(why.what()).starts_with("no such file.toml: the file cannot be read: "));
    }
}
