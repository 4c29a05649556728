// The subcommand `ipsf model`: lists, shows and draws service models. Takes the id or the file of one.
#include "model.hpp"

#include "choices.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/html.hpp>
#include <ipsf/report.hpp>

#include <algorithm>
#include <memory>

namespace ipsf::command {

std::shared_ptr<const service_model> find_model(const std::string& id_or_file) {
    const auto& embedded = embedded_service_models();
    const auto found =
        std::find_if(embedded.begin(), embedded.end(), [&](const auto& model) { return model->id == id_or_file; });
    if (found != embedded.end()) return *found;
    return means_file(id_or_file) ? read_service_model_file(id_or_file) : embedded_service_model(id_or_file);
}

namespace {

exit_code list_models(const session& current) {
    std::size_t widest = 0;
    for (const auto& model : embedded_service_models()) widest = std::max(widest, model->id.size());
    std::string lines;
    for (const auto& model : embedded_service_models())
        lines += model->id + std::string(widest + 2 - model->id.size(), ' ') + model->title.in(current.in) + "\n";
    print(lines);
    return done;
}

exit_code show_model(const std::string& id_or_file, const session& current) {
    const auto model = find_model(id_or_file);
    print(current.format == "json"   ? to_json(*model)
          : current.format == "html" ? to_html(*model, page_options(current))
                                     : to_text(*model, current.in));
    return done;
}

exit_code chart_model(const std::string& id_or_file, const session& current) {
    print(to_chart(*find_model(id_or_file), current.in));
    return done;
}

}  // namespace

void add_model(CLI::App& app, session& current) {
    auto* group = app.add_subcommand("model", "Service models: how regions carry out the phases");
    group->require_subcommand(1);
    auto named = std::make_shared<std::string>();

    auto* list = group->add_subcommand("list", "The service models built in");
    list->callback([&current] { current.action = [&current] { return list_models(current); }; });

    auto* show = group->add_subcommand("show", "A service model written out");
    show->add_option("ID", *named, "Id of a model built in, or a file")->required();
    add_format(*show, current, {"text", "json", "html"});
    show->callback([named, &current] { current.action = [named, &current] { return show_model(*named, current); }; });

    auto* chart = group->add_subcommand("chart", "A service model as a swim-lane picture (SVG)");
    chart->add_option("ID", *named, "Id of a model built in, or a file")->required();
    add_output(*chart, current);
    chart->callback([named, &current] { current.action = [named, &current] { return chart_model(*named, current); }; });
}

}  // namespace ipsf::command
