// The models that the library has, against what their documents say.
#include "support/catch.hpp"

#include <ipsf/report.hpp>
#include <ipsf/service_model.hpp>

namespace {

std::shared_ptr<const ipsf::service_model> model(const char* id) { return ipsf::embedded_service_model(id); }

std::size_t count(const std::string& in, const std::string& what) {
    std::size_t found = 0;
    for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + what.size())) ++found;
    return found;
}

std::size_t steps_of(const ipsf::service_model& of) {
    std::size_t steps = 0;
    for (const auto& phase : of.phases) steps += phase.steps.size();
    return steps;
}

}  // namespace

TEST_CASE("three regions are built in") {
    std::vector<std::string> ids;
    for (const auto& one : ipsf::embedded_service_models()) ids.push_back(one->id);
    CHECK(ids == std::vector<std::string>{"kainuu", "keski-suomi", "varsinais-suomi"});
    try {
        (void)model("uusimaa");
        FAIL("not refused");
    } catch (const ipsf::refused& why) {
        CHECK(std::string(why.what()) ==
              "there is no service model of this id in the library; it has: kainuu, keski-suomi, varsinais-suomi");
    }
}

TEST_CASE("how the regions put their teams together") {
    const auto kainuu = model("kainuu");
    CHECK(kainuu->status == ipsf::model_status::in_use);
    CHECK(kainuu->coaches == 3);
    CHECK_FALSE(kainuu->or_more);
    CHECK(kainuu->care_teams == 8);
    REQUIRE(kainuu->review);
    CHECK(ipsf::format_day(kainuu->review->on) == "2024-05-07");
    CHECK(ipsf::format_day(kainuu->review->until) == "2024-05-08");
    CHECK(kainuu->review->total == 103);
    std::vector<std::vector<int>> about;
    for (const auto& one : kainuu->review->recommends) about.push_back(one.criteria);
    CHECK(about == std::vector<std::vector<int>>{{4, 5}, {5}, {10}, {10}});

    const auto varsinais_suomi = model("varsinais-suomi");
    CHECK(varsinais_suomi->status == ipsf::model_status::proposal);
    CHECK(varsinais_suomi->coaches == 8);
    CHECK(varsinais_suomi->clients_a_year == 120);
    CHECK(varsinais_suomi->care_teams == 0);
    CHECK_FALSE(varsinais_suomi->review);

    const auto keski_suomi = model("keski-suomi");
    CHECK(keski_suomi->status == ipsf::model_status::plan);
    CHECK(keski_suomi->coaches == 10);
    CHECK(keski_suomi->or_more);
}

TEST_CASE("forms stand in the phases that the regions' documents put them") {
    const auto forms_of = [](const char* id, std::size_t phase) {
        std::vector<ipsf::form_kind> forms;
        for (const auto& step : model(id)->phases[phase].steps)
            forms.insert(forms.end(), step.forms.begin(), step.forms.end());
        return forms;
    };
    using enum ipsf::form_kind;
    const std::size_t intake = 0, profiling = 1, agreement = 3, support = 4;
    // In Varsinais-Suomi the agreement comes with the profile, and form C when the job is supported.
    CHECK(forms_of("kainuu", intake) == std::vector{ipsf::form_kind::referral, cooperation_agreement});
    CHECK(forms_of("varsinais-suomi", intake) == std::vector{ipsf::form_kind::referral});
    CHECK(forms_of("varsinais-suomi", profiling) == std::vector{form_a, cooperation_agreement, profile_update});
    CHECK(forms_of("kainuu", agreement) == std::vector{benefits_counselling, form_c, support_plan});
    CHECK(forms_of("varsinais-suomi", support) == std::vector{form_c});
}

TEST_CASE("a model for people names all its steps, those of the guide are marked") {
    const auto keski_suomi = model("keski-suomi");
    const auto text = ipsf::to_text(*keski_suomi, ipsf::language::en);
    CHECK(count(text, "10 or more") == 1);
    CHECK(count(text, "2. Vocational profile") == 1);
    CHECK(count(text, "Hires on the open labour market *") == 1);
    CHECK(count(text, "* the region's document leaves this to the national guide") == 1);
    CHECK(count(ipsf::to_text(*keski_suomi, ipsf::language::fi), "vähintään 10") >= 1);
    CHECK(count(ipsf::to_text(*model("varsinais-suomi"), ipsf::language::en), "*") == 0);
    CHECK(count(ipsf::to_text(*model("kainuu"), ipsf::language::en), "103/125") == 1);
}

TEST_CASE("a chart has a lane for each role, an arrow for each phase and a box for each step") {
    for (const auto& one : ipsf::embedded_service_models())
        for (const auto in : {ipsf::language::fi, ipsf::language::en}) {
            CAPTURE(one->id);
            const auto chart = ipsf::to_chart(*one, in);
            CHECK(count(chart, "<polygon") == 6);
            const bool has_key = one->id != "varsinais-suomi";  // no step of the guide there
            CHECK(count(chart, "rx=\"5\"") == steps_of(*one));
            CHECK(count(chart, "rx=\"3\"") == (has_key ? 1U : 0U));
            CHECK(count(chart, "<rect") == 1 + one->roles.size() + steps_of(*one) + (has_key ? 1 : 0));
            CHECK(count(chart, "<script") == 0);
            CHECK(chart == ipsf::to_chart(*one, in));
        }
}

TEST_CASE("a chart's text is text, whatever stands in it") {
    auto changed = *model("kainuu");
    changed.title = {"A <b> & \"C\"", "A <b> & \"C\""};
    const auto chart = ipsf::to_chart(changed, ipsf::language::en);
    CHECK(count(chart, "A &lt;b&gt; &amp; &quot;C&quot;") == 2);
    CHECK(count(chart, "<b>") == 0);
}
