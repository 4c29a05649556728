// Service models of the C ABI: those built in, read from text or a file, put into an edition, and as JSON, text and
// chart.
#include "boundary.hpp"
#include "handles.hpp"
#include "html_pages.hpp"
#include "results.hpp"

#include <ipsf/report.hpp>
#include <ipsf/service_model.hpp>

using namespace ipsf::capi;

struct ipsf_service_model {
    std::shared_ptr<const ipsf::service_model> model;
    lent_texts texts;
};

std::int64_t ipsf_service_model_embedded_count() {
    std::int64_t count = 0;
    guarded(nullptr, [&] { count = static_cast<std::int64_t>(ipsf::embedded_service_models().size()); });
    return count;
}

const char* ipsf_service_model_embedded_id(std::int64_t index) {
    const char* id = nullptr;
    guarded(nullptr, [&] {
        const auto& models = ipsf::embedded_service_models();
        require_range(index, 1, models.size());
        id = models[static_cast<std::size_t>(index)]->id.c_str();
    });
    return id;
}

std::int32_t ipsf_service_model_embedded(const char* id, ipsf_service_model** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        return new ipsf_service_model{ipsf::embedded_service_model(text_of(id, -1)), {}};
    });
}

std::int32_t ipsf_service_model_read(const char* toml, std::int64_t length, const char* name, ipsf_service_model** out,
                                     ipsf_error** error) {
    return guarded_new(out, error, [&] {
        return new ipsf_service_model{
            ipsf::read_service_model(text_of(toml, length), name == nullptr ? "service model" : name), {}};
    });
}

const char* ipsf_service_model_id(const ipsf_service_model* model) {
    return model == nullptr ? nullptr : model->model->id.c_str();
}
const char* ipsf_service_model_hash(const ipsf_service_model* model) {
    return model == nullptr ? nullptr : model->model->hash.c_str();
}

std::int32_t ipsf_edition_with_service_model(const ipsf_edition* edition, const ipsf_service_model* model,
                                             ipsf_edition** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(model != nullptr, "`model` is NULL");
        return new ipsf_edition{ipsf::with_service_model(edition->edition, *model->model), edition->named};
    });
}

std::int32_t ipsf_service_model_json(ipsf_service_model* model, const char** json, std::int64_t* length,
                                     ipsf_error** error) {
    return lend_text("json", model, json, length, error, [](const auto& one) { return ipsf::to_json(*one.model); });
}

std::int32_t ipsf_service_model_text(ipsf_service_model* model, const char* language, const char** text,
                                     std::int64_t* length, ipsf_error** error) {
    return lend_text("text", model, language, text, length, error,
                     [](const auto& one, auto in) { return ipsf::to_text(*one.model, in); });
}

std::int32_t ipsf_service_model_chart(ipsf_service_model* model, const char* language, const char** svg,
                                      std::int64_t* length, ipsf_error** error) {
    return lend_text("chart", model, language, svg, length, error,
                     [](const auto& one, auto in) { return ipsf::to_chart(*one.model, in); });
}

void ipsf_service_model_free(ipsf_service_model** model) { free_handle(model); }

std::int32_t ipsf_service_model_html(const ipsf_service_model* model, const ipsf_page_options* options,
                                     ipsf_bytes** out, ipsf_error** error) {
    return make_page(model, options, out, error,
                     [](const auto& one, const auto& how) { return ipsf::to_html(*one.model, how.asked); });
}
