// Writes a service model as a page and as JSON: roles, phases, steps, tools, and its own deadlines.
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/form_titles.hpp"
#include "report/json_values.hpp"
#include "report/service_model_words.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace reporting;
using namespace pages;

namespace {

std::optional<int> if_said(int number) { return number == 0 ? std::nullopt : std::optional(number); }

void put_step(json_writer& out, const model_step& step, const service_model& model) {
    out.put("role", model.roles[step.role].key);
    put_text(out, "does", step.does);
    out.put_array("tools", [&] {
        for (const auto& tool : step.tools) out.object([&] { put_languages(out, tool); });
    });
    out.put_array("forms", [&] {
        for (const auto form : step.forms) out.value(form_kind_names[static_cast<std::size_t>(form)]);
    });
    out.put("of_the_guide", step.of_the_guide);
}

void put_review(json_writer& out, const model_review& review) {
    out.put("on", format_day(review.on));
    out.put("until", format_day(review.until));
    out.put("total", review.total);
    out.put("of", review.of);
    out.put_array("recommends", [&] {
        for (const auto& one : review.recommends)
            out.object([&] {
                out.put_values("criteria", one.criteria);
                put_text(out, "says", one.says);
            });
    });
}

void put_team(json_writer& out, const service_model& model) {
    out.put("coaches", model.coaches);
    out.put("or_more", model.or_more);
    out.put("care_teams", if_said(model.care_teams));
    out.put("clients_a_year", if_said(model.clients_a_year));
    put_text(out, "led_by", model.led_by);
    put_text(out, "organised_by", model.organised_by);
}

/// The step's tools and forms, after each other.
std::string means_of(const model_step& step, language in) {
    std::string all;
    const auto add = [&all](std::string_view one) { all += (all.empty() ? "" : ", ") + std::string(one); };
    for (const auto& tool : step.tools) add(tool.in(in));
    for (const auto form : step.forms) add(title_of(form).in(in));
    return all;
}

/// "Criteria 4, 5".
std::string numbered_criteria(const std::vector<int>& criteria, language in) {
    std::string all = (criteria.size() == 1 ? words::criterion : words::criteria).in(in);
    for (std::size_t place = 0; place < criteria.size(); ++place)
        all += (place == 0 ? " " : ", ") + std::to_string(criteria[place]);
    return all;
}

}  // namespace

std::string to_json(const service_model& model) {
    json_writer out;
    out.object([&] {
        out.put("id", model.id);
        out.put("hash", model.hash);
        out.put("status", model_status_names[static_cast<std::size_t>(model.status)]);
        put_text(out, "title", model.title);
        out.put("document", model.document);
        put_text(out, "summary", model.summary);
        out.put_object("team", [&] { put_team(out, model); });
        put_if(out, "review", model.review, [&](const model_review& review) { put_review(out, review); });
        out.put_array("roles", [&] {
            for (const auto& role : model.roles)
                out.object([&] { out.put("key", role.key), put_text(out, "title", role.title); });
        });
        out.put_array("phases", [&] {
            for (std::size_t place = 0; place < model.phases.size(); ++place)
                out.object([&] {
                    out.put("key", model_phase_names[place]);
                    put_text(out, "title", model.phases[place].title);
                    out.put_array("steps", [&] {
                        for (const auto& step : model.phases[place].steps)
                            out.object([&] { put_step(out, step, model); });
                    });
                });
        });
        out.put_array("deadlines", [&] {
            for (const auto& one : model.deadlines)
                out.object([&] {
                    out.put("key", one.key);
                    put_text(out, "title", one.title);
                    out.put("document", one.from.document);
                    out.put("place", one.from.place);
                });
        });
    });
    return out.take();
}

void reporting::describe(page& page, const service_model& model, language in) {
    constexpr fact_place beside{.at = 28};
    page.title(model.title.in(in));
    page.paragraph(model.summary.in(in));
    page.space();
    page.fact(words::status.in(in), word_of(model.status).in(in), beside);
    page.fact(words::source.in(in), model.document, beside);
    page.fact(words::coaches.in(in), coaches_of(model, in), beside);
    if (model.care_teams != 0) page.fact(words::care_teams.in(in), std::to_string(model.care_teams), beside);
    if (model.clients_a_year != 0)
        page.fact(words::clients_a_year.in(in), std::to_string(model.clients_a_year), beside);
    page.fact(words::led_by.in(in), model.led_by.in(in), beside);
    page.fact(words::organised_by.in(in), model.organised_by.in(in), beside);
    for (std::size_t place = 0; place < model.phases.size(); ++place) {
        page.part(numbered_title(model, place, in));
        for (const auto& step : model.phases[place].steps) {
            page.fact(model.roles[step.role].title.in(in), step.does.in(in) + (step.of_the_guide ? " *" : ""), beside);
            if (const auto means = means_of(step, in); !means.empty()) page.paragraph(means, beside.at + 2);
        }
    }
    if (!model.deadlines.empty()) {
        page.part(words::own_deadlines.in(in));
        for (const auto& one : model.deadlines) page.paragraph(one.title.in(in));
    }
    if (model.review) {
        page.part(words::review.in(in), std::to_string(model.review->total) + "/" + std::to_string(model.review->of));
        page.paragraph(format_day(model.review->on) + " – " + format_day(model.review->until));
        for (const auto& one : model.review->recommends)
            page.fact(numbered_criteria(one.criteria, in), one.says.in(in), beside);
    }
    if (has_guide_steps(model)) {
        page.space();
        page.paragraph("* " + words::of_the_guide.in(in));
    }
}

std::string to_text(const service_model& model, language in) {
    text_page page;
    describe(page, model, in);
    return page.text();
}

}  // namespace ipsf
