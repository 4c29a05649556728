// Publishing through C.
#include "boundary.hpp"
#include "handles.hpp"
#include "tables.hpp"

#include <ipsf/publish.hpp>

using namespace ipsf::capi;

struct ipsf_publication {
    std::shared_ptr<const ipsf::publication> made;
};

std::int32_t ipsf_publication_new(const ipsf_edition* edition, const ipsf_history* history, const ipsf_answers* answers,
                                  const ipsf_series_options* options, std::int32_t due_days, ipsf_publication** out,
                                  ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(edition != nullptr, "`edition` is NULL");
        require(history != nullptr, "`history` is NULL");
        const auto reviews = options_of(options, answers);
        return new ipsf_publication{std::make_shared<const ipsf::publication>(ipsf::make_publication(
            edition->edition, edition->named, history->loaded, answers_of(answers), {reviews, due_days},
            execution_of(options->threads, options->progress, options->user)))};
    });
}

std::int32_t ipsf_publication_table(const ipsf_publication* publication, const char* name, ipsf_table** out,
                                    ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(publication != nullptr, "`publication` is NULL");
        return table_named(name, publication->made->tables, publication->made);
    });
}

void ipsf_publication_free(ipsf_publication** publication) { free_handle(publication); }

std::int64_t ipsf_published_table_count() { return static_cast<std::int64_t>(ipsf::published_names().size()); }

const char* ipsf_published_table_name(std::int64_t index) {
    const auto names = ipsf::published_names();
    if (index < 0 || index >= static_cast<std::int64_t>(names.size())) return nullptr;
    return names[static_cast<std::size_t>(index)].data();
}

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
