// Takes the text of a TOML file; gives the service model, or every problem that was found with line and column.
#include "base/hash.hpp"
#include "edition/file_bytes.hpp"
#include "edition/read_process.hpp"
#include "edition/table_view.hpp"

#include <ipsf/service_model.hpp>

#include <algorithm>

namespace ipsf {
namespace {

constexpr std::int64_t most_people = 100'000;

/// The place of a name among names, or nothing, and then it is reported.
template <class Names>
std::optional<std::size_t> place_of(const std::string& name, place at, const Names& names, const std::string& described,
                                    problem_log& log) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    std::string allowed;
    for (const auto& one : names) allowed += (allowed.empty() ? "" : ", ") + std::string(one);
    log.add(at, "unknown-value", described + " must be one of: " + allowed);
    return std::nullopt;
}

class model_reader {
public:
    model_reader(service_model& model, problem_log& log) : model_(model), log_(log) {}

    void read(const node& document) {
        table_view view(document, "the service model", log_);
        if (!has_known_format(view, "service models", log_) && view.find("format") != nullptr) return;
        model_.id = view.need_word("id");
        if (const node* status = view.need("status", node_kind::text))
            if (const auto found = place_of(status->text, status->at, model_status_names, "`status`", log_))
                model_.status = static_cast<model_status>(*found);
        model_.title = view.need_both_languages("title");
        model_.document = view.need_text("document");
        model_.summary = view.need_both_languages("summary");
        if (const node* team = view.need("team", node_kind::table)) read_team(*team);
        if (const node* review = view.find("review", node_kind::table)) read_review(*review);
        if (const node* roles = view.need("role", node_kind::list)) read_roles(*roles);
        if (const node* phases = view.need("phase", node_kind::list)) read_phases(*phases);
        if (const node* deadlines = view.find("deadline", node_kind::list)) read_deadlines(*deadlines);
        view.refuse_the_rest();
    }

private:
    void read_team(const node& from) {
        table_view view(from, "the team", log_);
        model_.coaches = static_cast<int>(view.need_whole("coaches", 1, 1000));
        model_.or_more = view.truth_or_false("or_more");
        if (view.find("care_teams") != nullptr)
            model_.care_teams = static_cast<int>(view.need_whole("care_teams", 1, 1000));
        if (view.find("clients_a_year") != nullptr)
            model_.clients_a_year = static_cast<int>(view.need_whole("clients_a_year", 1, most_people));
        model_.led_by = view.need_both_languages("led_by");
        model_.organised_by = view.need_both_languages("organised_by");
        view.refuse_the_rest();
    }

    void read_review(const node& from) {
        table_view view(from, "the review", log_);
        auto& review = model_.review.emplace();
        review.on = view.need_date("on");
        review.until = view.need_date("until");
        if (review.until != no_day && review.until < review.on)
            log_.add(from.at, "end-before-start", "`until` of the review lies before `on`; correct one of them");
        review.of = static_cast<int>(view.need_whole("of", 1, highest_total));
        review.total = static_cast<int>(view.need_whole("total", 1, review.of == 0 ? highest_total : review.of));
        if (const node* list = view.need("recommends", node_kind::list))
            for (const node& one : list->elements) read_recommendation(one, review);
        view.refuse_the_rest();
    }

    void read_recommendation(const node& from, model_review& review) {
        table_view view(from, "this recommendation", log_);
        review.recommends.push_back(
            {view.need_criteria("criteria", nullptr), {view.need_text("fi"), view.need_text("en")}});
        view.refuse_the_rest();
    }

    void read_roles(const node& list) {
        for (const node& from : list.elements) {
            table_view view(from, "this role", log_);
            model_role made{view.need_name("key"), view.need_both_languages("title")};
            view.refuse_the_rest();
            if (std::any_of(model_.roles.begin(), model_.roles.end(),
                            [&](const model_role& one) { return one.key == made.key; }))
                log_.add(from.at, "repeated",
                         "another role has the key `" + made.key + "`; give each a key of its own");
            model_.roles.push_back(std::move(made));
        }
    }

    /// All phases, each once, in their order.
    void read_phases(const node& list) {
        std::vector<bool> used(model_.roles.size());
        for (std::size_t phase = 0; phase < model_phase_names.size(); ++phase) {
            const std::string key(model_phase_names[phase]);
            if (phase >= list.elements.size()) {
                log_.add(list.at, "missing-phase",
                         "there is no phase `" + key + "`; describe every phase, and what comes at the end");
                return;
            }
            read_phase(list.elements[phase], key, model_.phases[phase], used);
        }
        if (list.elements.size() > model_phase_names.size())
            log_.add(list.elements[model_phase_names.size()].at, "repeated",
                     "there are more phases than the client process has; remove this one");
        for (std::size_t role = 0; role < used.size(); ++role)
            if (!used[role])
                log_.add(
                    list.at, "unused-role",
                    "role `" + model_.roles[role].key + "` does nothing in any phase; give it a step or remove it");
    }

    void read_phase(const node& from, const std::string& key, model_phase& phase, std::vector<bool>& used) {
        table_view view(from, "phase `" + key + "`", log_);
        if (const node* given = view.need("key", node_kind::text); given != nullptr && given->text != key)
            log_.add(given->at, "bad-order",
                     "this phase must be `" + key + "`; keep the phases in the order of the client process");
        phase.title = view.need_both_languages("title");
        if (const node* steps = view.need("step", node_kind::list)) {
            if (steps->elements.empty())
                log_.add(steps->at, "empty-list", "phase `" + key + "` has no step; say who does what");
            for (const node& step : steps->elements) phase.steps.push_back(read_step(step, used));
        }
        view.refuse_the_rest();
    }

    void read_deadlines(const node& list) {
        for (const node& from : list.elements) {
            auto made = read_deadline(from, nullptr, log_);
            if (std::any_of(model_.deadlines.begin(), model_.deadlines.end(),
                            [&](const deadline& one) { return one.key == made.key; }))
                log_.add(from.at, "repeated", "another deadline has the key `" + made.key + "`; leave one out");
            model_.deadlines.push_back(std::move(made));
        }
    }

    model_step read_step(const node& from, std::vector<bool>& used) {
        table_view view(from, "this step", log_);
        model_step step;
        if (const node* role = view.need("role", node_kind::text)) {
            std::vector<std::string> keys;
            for (const auto& one : model_.roles) keys.push_back(one.key);
            if (const auto found = place_of(role->text, role->at, keys, "`role` of this step", log_)) {
                step.role = *found;
                used[*found] = true;
            }
        }
        step.does = view.need_both_languages("does");
        if (const node* tools = view.find("tools", node_kind::list))
            for (const node& tool : tools->elements) step.tools.push_back(read_both_languages(tool, "this tool", log_));
        if (const node* forms = view.find("forms", node_kind::list))
            for (const node& form : forms->elements)
                if (is_of_kind(form, node_kind::text, "a form", log_))
                    if (const auto found = place_of(form.text, form.at, form_kind_names, "a form", log_))
                        step.forms.push_back(static_cast<form_kind>(*found));
        step.of_the_guide = view.truth_or_false("of_the_guide");
        view.refuse_the_rest();
        return step;
    }

    service_model& model_;
    problem_log& log_;
};

}  // namespace

std::shared_ptr<const service_model> read_service_model(std::string_view toml, std::string_view name) {
    problem_log log(name);
    auto model = std::make_shared<service_model>();
    model->hash = hash_of(toml);
    if (const auto document = read_document(toml, log)) model_reader(*model, log).read(*document);
    log.throw_if_any();
    return model;
}

std::shared_ptr<const service_model> read_service_model_file(const std::string& path) {
    return read_service_model(file_bytes(path), path);
}

}  // namespace ipsf
