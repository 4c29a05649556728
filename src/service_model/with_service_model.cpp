// Takes an edition and a service model; gives the edition with the model's deadlines in place of those of the same
// key.
#include <ipsf/service_model.hpp>

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf {

namespace {

/// What a deadline of the model says of criteria and totals must be there in the edition.
void check_against(const deadline& own, const edition& edition, const service_model& model,
                   std::vector<problem>& found) {
    const std::string described = "The deadline " + own.key + " of the service model " + model.id;
    for (const int id : own.criteria)
        if (edition.find_criterion(id) == nullptr)
            found.push_back({.column = "model",
                             .rule = "unknown-criterion",
                             .message = described + " names criterion " + std::to_string(id) + ", and the edition " +
                                        edition.id +
                                        " has none of this id; correct the model or choose another edition."});
    const int lowest = edition.scales.front().lowest();
    if (own.due.kind == due_kind::by_total && own.due.bands.front().at_least != lowest)
        found.push_back({.column = "model",
                         .rule = "bad-bands",
                         .message = described + " has bands that do not begin at the lowest total of the edition " +
                                    edition.id + ", " + std::to_string(lowest) +
                                    "; correct the model or choose another edition."});
}

}  // namespace

std::shared_ptr<const ipsf::edition> with_service_model(std::shared_ptr<const ipsf::edition> edition,
                                                        const service_model& model) {
    expects(edition != nullptr);
    if (edition->process == nullptr)
        throw refused({.column = "edition",
                       .rule = "no-process",
                       .message = "The edition " + edition->id +
                                  " describes no client process; choose one whose file has a part [process]."});
    if (!edition->process->service_model.empty())
        throw refused({.column = "model",
                       .rule = "repeated",
                       .message = "The edition has the deadlines of the service model " +
                                  edition->process->service_model + " already; take the edition without a model."});
    auto process = std::make_shared<process_rules>(*edition->process);
    process->service_model = model.id;
    process->service_model_hash = model.hash;
    std::vector<problem> found;
    for (const auto& own : model.deadlines) {
        const auto replaced =
            std::find_if(process->deadlines.begin(), process->deadlines.end(),
                         [&](const deadline& one) { return one.key == own.key && one.subject == own.subject; });
        if (replaced == process->deadlines.end()) {
            found.push_back(
                {.column = "model",
                 .rule = "unknown-key",
                 .message = "The service model " + model.id + " has a deadline " + own.key +
                            " of its own, and the edition " + edition->id +
                            " has none of this key and subject; correct the model or choose another edition."});
        } else {
            const place at = replaced->at;
            *replaced = own;
            replaced->at = at;  // places of an edition are in its files
        }
        check_against(own, *edition, model, found);
    }
    refused::throw_if_any(std::move(found));
    auto made = std::make_shared<ipsf::edition>(*edition);
    made->process = std::move(process);
    return made;
}

}  // namespace ipsf
