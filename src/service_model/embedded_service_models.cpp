// Reads the service models that are built in, once, and finds one by its id.
#include "base/embedded_file.hpp"

#include <ipsf/service_model.hpp>

#include <algorithm>

namespace ipsf {
namespace {

using models = std::vector<std::shared_ptr<const service_model>>;

models read_all() {
    models read;
    for (const auto& file : embedded_model_files()) read.push_back(read_service_model(file.bytes, file.name));
    std::sort(read.begin(), read.end(), [](const auto& a, const auto& b) { return a->id < b->id; });
    return read;
}

}  // namespace

const models& embedded_service_models() {
    static const auto& all = *new models(read_all());  // never destroyed, as the editions
    return all;
}

std::shared_ptr<const service_model> embedded_service_model(std::string_view id) {
    std::string ids;
    for (const auto& one : embedded_service_models()) {
        if (one->id == id) return one;
        ids += (ids.empty() ? "" : ", ") + one->id;
    }
    throw refused(
        {.rule = "unknown-model", .message = "there is no service model of this id in the library; it has: " + ids});
}

}  // namespace ipsf
