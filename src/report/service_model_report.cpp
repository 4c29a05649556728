#include "report/form_titles.hpp"
#include "report/json_values.hpp"
#include "report/service_model_words.hpp"
#include "report/text_page.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace reporting;

namespace {

json both(const text& said) { return {{"fi", said.fi}, {"en", said.en}}; }
json number_or_null(int number) { return number == 0 ? json(nullptr) : json(number); }

json step_to_json(const model_step& step, const service_model& model) {
    auto tools = json::array();
    for (const auto& tool : step.tools) tools.push_back(both(tool));
    auto forms = json::array();
    for (const auto form : step.forms) forms.push_back(form_kind_names[static_cast<std::size_t>(form)]);
    return {{"role", model.roles[step.role].key},
            {"does", both(step.does)},
            {"tools", std::move(tools)},
            {"forms", std::move(forms)},
            {"of_the_guide", step.of_the_guide}};
}

json review_to_json(const std::optional<model_review>& review) {
    if (!review) return nullptr;
    auto recommends = json::array();
    for (const auto& one : review->recommends) recommends.push_back({{"criteria", one.criteria}, {"says", both(one.says)}});
    return {{"on", format_day(review->on)},
            {"until", format_day(review->until)},
            {"total", review->total},
            {"of", review->of},
            {"recommends", std::move(recommends)}};
}

/// The step's tools and forms, after each other.
std::string means_of(const model_step& step, language in) {
    std::string all;
    const auto add = [&all](std::string_view one) { all += (all.empty() ? "" : ", ") + std::string(one); };
    for (const auto& tool : step.tools) add(tool.in(in));
    for (const auto form : step.forms) add(title_of(form, in));
    return all;
}

std::string listed(const std::vector<int>& criteria) {
    std::string all;
    for (const auto id : criteria) all += (all.empty() ? "" : ", ") + std::to_string(id);
    return all;
}

}  // namespace

std::string to_json(const service_model& model) {
    auto roles = json::array();
    for (const auto& role : model.roles) roles.push_back({{"key", role.key}, {"title", both(role.title)}});
    auto phases = json::array();
    for (std::size_t place = 0; place < model.phases.size(); ++place) {
        auto steps = json::array();
        for (const auto& step : model.phases[place].steps) steps.push_back(step_to_json(step, model));
        phases.push_back({{"key", model_phase_names[place]}, {"title", both(model.phases[place].title)}, {"steps", std::move(steps)}});
    }
    auto deadlines = json::array();
    for (const auto& one : model.deadlines)
        deadlines.push_back({{"key", one.key}, {"title", both(one.title)}, {"document", one.from.document}, {"place", one.from.place}});
    return dump({{"id", model.id},
                 {"hash", model.hash},
                 {"status", model_status_names[static_cast<std::size_t>(model.status)]},
                 {"title", both(model.title)},
                 {"document", model.document},
                 {"summary", both(model.summary)},
                 {"team",
                  {{"coaches", model.coaches},
                   {"or_more", model.or_more},
                   {"care_teams", number_or_null(model.care_teams)},
                   {"clients_a_year", number_or_null(model.clients_a_year)},
                   {"led_by", both(model.led_by)},
                   {"organised_by", both(model.organised_by)}}},
                 {"review", review_to_json(model.review)},
                 {"roles", std::move(roles)},
                 {"phases", std::move(phases)},
                 {"deadlines", std::move(deadlines)}});
}

std::string to_text(const service_model& model, language in) {
    constexpr std::size_t values_at = 28;
    text_page page;
    page.heading(model.title.in(in), say(model.status, in));
    page.paragraph(0, model.summary.in(in));
    page.empty_line();
    page.pair(0, say(model_word::source, in), values_at, model.document);
    page.pair(0, say(model_word::coaches, in), values_at, coaches_of(model, in));
    if (model.care_teams != 0) page.pair(0, say(model_word::care_teams, in), values_at, std::to_string(model.care_teams));
    if (model.clients_a_year != 0) page.pair(0, say(model_word::clients_a_year, in), values_at, std::to_string(model.clients_a_year));
    page.pair(0, say(model_word::led_by, in), values_at, model.led_by.in(in));
    page.pair(0, say(model_word::organised_by, in), values_at, model.organised_by.in(in));
    for (std::size_t place = 0; place < model.phases.size(); ++place) {
        page.heading(numbered_title(model, place, in));
        for (const auto& step : model.phases[place].steps) {
            page.pair(0, model.roles[step.role].title.in(in), values_at, step.does.in(in) + (step.of_the_guide ? " *" : ""));
            if (const auto means = means_of(step, in); !means.empty()) page.paragraph(values_at + 2, means);
        }
    }
    if (!model.deadlines.empty()) {
        page.heading(say(model_word::own_deadlines, in));
        for (const auto& one : model.deadlines) page.pair(0, one.key, values_at, one.title.in(in));
    }
    if (model.review) {
        page.heading(say(model_word::review, in), std::to_string(model.review->total) + "/" + std::to_string(model.review->of));
        page.paragraph(0, format_day(model.review->on) + " – " + format_day(model.review->until));
        for (const auto& one : model.review->recommends)
            page.pair(0, std::string(say(model_word::criteria, in)) + " " + listed(one.criteria), values_at, one.says.in(in));
    }
    if (has_guide_steps(model)) {
        page.empty_line();
        page.paragraph(0, "* " + std::string(say(model_word::of_the_guide, in)));
    }
    return page.text();
}

}  // namespace ipsf
