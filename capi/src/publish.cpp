// Publishing through C.
#include "boundary.hpp"
#include "handles.hpp"

#include <ipsf/publish.hpp>

using namespace ipsf::capi;

std::int32_t ipsf_publish(const ipsf_edition* edition, const ipsf_history* history, const ipsf_answers* answers,
                          const ipsf_series_options* options, const ipsf_publish_options* published,
                          ipsf_error** error) {
    return guarded(error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(history != nullptr, "`history` is NULL");
        const auto given = read_struct(published, ipsf_publish_options IPSF_PUBLISH_OPTIONS_INIT);
        ipsf::publish_options wanted;
        wanted.reviews = options_of(options, answers);
        wanted.due_days = given.due_days;
        wanted.into = text_of(given.into, -1);
        if (given.schema != nullptr) wanted.schema = text_of(given.schema, -1);
        (void)ipsf::publish(edition->edition, edition->named, history->loaded, answers_of(answers), wanted,
                            execution_of(options->threads, options->progress, options->user));
    });
}
