// Takes an edition; keeps what a DMN file has of it, without labels and other texts for people.
#include "dmn/dmn_model.hpp"

#include <algorithm>

namespace ipsf::dmn {

dmn_model dmn_model_of(const edition& edition) {
    dmn_model made;
    made.edition = edition.id;
    made.round_half_up = std::any_of(edition.choices.begin(), edition.choices.end(), [](const named_choice& one) {
        return one.key == "edge" && one.value == "round-half-up";
    });
    for (const criterion& from : edition.criteria) {
        dmn_table table{.criterion = from.id,
                        .key = from.key,
                        .kind = from.kind,
                        .inputs = from.inputs,
                        .rows = from.rows,
                        .readings = from.readings};
        for (input& one : table.inputs) {
            one.label = {};
            one.choice_labels.clear();
        }
        made.tables.push_back(std::move(table));
    }
    return made;
}

}  // namespace ipsf::dmn
