// The builder through C. Takes rows as structs, columns and Arrow data; hands them to a history_builder as cells,
// and gives the finished history.
#include "boundary.hpp"
#include "handles.hpp"
#include "listed.hpp"

#include "arrow/owned.hpp"

#include <ipsf/arrow.hpp>
#include <ipsf/history_builder.hpp>

#include <array>
#include <functional>
#include <utility>
#include <vector>

using namespace ipsf::capi;
using ipsf::cell_value;
using ipsf::column_view;
using ipsf::table_kind;

namespace {

table_kind table_of(const char* name) {
    const auto found = ipsf::find_table(text_of(name, -1));
    if (!found) throw invalid_argument("there is no table of that name; there are " + listed(ipsf::table_names));
    return *found;
}

column_view::element element_of(std::int32_t type) {
    using element = column_view::element;
    constexpr std::array types = {element::int8,   element::int16,  element::int32,   element::int64, element::uint8,
                                  element::uint16, element::uint32, element::float64, element::text,  element::boolean};
    require(type >= IPSF_INT8 && type <= IPSF_BOOLEAN, "a column's type is none of IPSF_INT8 ... IPSF_BOOLEAN");
    return types[static_cast<std::size_t>(type - IPSF_INT8)];
}

// ipsf_text crosses as it is.
static_assert(sizeof(ipsf_text) == sizeof(column_view::text_element) &&
              offsetof(ipsf_text, length) == offsetof(column_view::text_element, length));

cell_value cell(const ipsf_id& id) {
    if (id.text != nullptr) return std::string_view(id.text);
    if (id.integer == IPSF_NO_ID) return {};
    return id.integer;
}
cell_value cell(const char* text) { return text == nullptr ? cell_value{} : cell_value{std::string_view(text)}; }
// IPSF_NO_DAY and IPSF_NO_NUMBER are the same number.
static_assert(IPSF_NO_DAY == IPSF_NO_NUMBER);  // NOLINT(misc-redundant-expression)
cell_value cell(std::int32_t number) {
    return number == IPSF_NO_NUMBER ? cell_value{} : cell_value{std::int64_t{number}};
}
cell_value truth(std::int32_t value) {
    require(value == IPSF_TRUE || value == IPSF_FALSE || value == IPSF_UNKNOWN,
            "a boolean is none of IPSF_TRUE, IPSF_FALSE, IPSF_UNKNOWN");
    return value == IPSF_UNKNOWN ? cell_value{} : cell_value{value == IPSF_TRUE};
}

std::vector<column_view> views_of(std::int64_t length, const ipsf_column* columns, std::int64_t column_count) {
    require(length >= 0, "`length` is negative");
    std::vector<column_view> views;
    read_structs(columns, column_count, ipsf_column IPSF_COLUMN_INIT, [&](const ipsf_column& given) {
        require(given.values != nullptr || length == 0, "a column's `values` is NULL");
        const auto type = element_of(given.type);
        require(given.stride == 0 || given.stride >= ipsf::size_of(type),
                "a column's `stride` is less than an element has bytes; 0 is packed");
        require(given.validity_offset >= 0, "a column's `validity_offset` is negative");
        views.push_back(
            {text_of(given.name, -1), type, given.values, given.validity, given.stride, given.validity_offset});
    });
    return views;
}

/// Thousandths as the decimal that the column holds; what is negative stays so, for the column's own check to refuse.
std::string decimal_of_thousandths(std::int32_t thousandths) {
    if (thousandths < 0) return "-1";
    return std::to_string(thousandths / 1000) + "." + std::to_string(1000 + thousandths % 1000).substr(1);
}

/// Reads the caller's row and appends it; `cells` gives its cells in the order of docs/history.md.
template <class Row, class Cells>
std::int32_t add(ipsf_builder* builder, table_kind table, const Row* row, const Row& empty, ipsf_error** error,
                 Cells&& cells) {
    return guarded(error, [&] {
        require(builder != nullptr, "`builder` is NULL");
        const Row read = read_struct(row, empty);
        builder->building.add_row(table, cells(read));
    });
}

}  // namespace

std::int32_t ipsf_builder_new(const ipsf_load_options* options, ipsf_builder** out, ipsf_error** error) {
    return guarded_new(out, error, [&] { return new ipsf_builder{ipsf::history_builder(options_of(options))}; });
}

std::int32_t ipsf_builder_continue(const ipsf_history* earlier, const ipsf_load_options* options, ipsf_builder** out,
                                   ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(earlier != nullptr, "`earlier` is NULL");
        return new ipsf_builder{ipsf::history_builder::continuing(earlier->loaded, options_of(options))};
    });
}

std::int32_t ipsf_builder_add_table(ipsf_builder* builder, const char* table, ipsf_error** error) {
    return guarded(error, [&] {
        require(builder != nullptr, "`builder` is NULL");
        builder->building.present(table_of(table));
    });
}

std::int32_t ipsf_builder_finish(ipsf_builder* builder, ipsf_history** out, ipsf_error** error) {
    return guarded_new(out, error, [&] {
        require(builder != nullptr, "`builder` is NULL");
        return new ipsf_history{builder->building.finish()};
    });
}

void ipsf_builder_free(ipsf_builder** builder) { free_handle(builder); }

std::int32_t ipsf_builder_add_columns(ipsf_builder* builder, const char* table, std::int64_t length,
                                      const ipsf_column* columns, std::int64_t column_count, ipsf_error** error) {
    return guarded(error, [&] {
        require(builder != nullptr, "`builder` is NULL");
        const auto kind = table_of(table);
        builder->building.add_columns(kind, length, views_of(length, columns, column_count));
    });
}

std::int32_t ipsf_builder_lend_columns(ipsf_builder* builder, const char* table, std::int64_t length,
                                       const ipsf_column* columns, std::int64_t column_count, ipsf_release release,
                                       void* user, ipsf_error** error) {
    return guarded(error, [&] {
        require(builder != nullptr, "`builder` is NULL");
        const auto kind = table_of(table);
        require(kind == table_kind::contacts,
                "only contacts can be lent; add the columns of the other tables, which are small");
        std::function<void()> give_back;
        if (release != nullptr) give_back = [release, user] { release(user); };
        builder->building.lend_columns(kind, length, views_of(length, columns, column_count), std::move(give_back));
    });
}

std::int32_t ipsf_builder_add_arrow_stream(ipsf_builder* builder, const char* table, ArrowArrayStream* stream,
                                           ipsf_error** error) {
    ArrowArrayStream none{};
    ipsf::detail::owned<ArrowArrayStream> taken(stream == nullptr ? none : *stream);  // released in every case
    return guarded(error, [&] {
        require(builder != nullptr && stream != nullptr, "`builder` or `stream` is NULL");
        ipsf::add_arrow_stream(builder->building, table_of(table), &*taken);
    });
}

std::int32_t ipsf_builder_add_arrow(ipsf_builder* builder, const char* table, ArrowArray* batch,
                                    const ArrowSchema* schema, ipsf_error** error) {
    ArrowArray none{};
    ipsf::detail::owned<ArrowArray> taken(batch == nullptr ? none : *batch);  // released in every case
    return guarded(error, [&] {
        require(builder != nullptr && batch != nullptr && schema != nullptr, "`builder`, `batch` or `schema` is NULL");
        ipsf::add_arrow_batch(builder->building, table_of(table), &*taken, schema);
    });
}

std::int32_t ipsf_builder_add_team(ipsf_builder* builder, const ipsf_team* row, ipsf_error** error) {
    return add(builder, table_kind::teams, row, ipsf_team IPSF_TEAM_INIT, error, [](const ipsf_team& r) {
        return std::array{cell(r.team_id), cell(r.name), cell(r.region), cell(r.service_model), cell(r.started_on)};
    });
}

std::int32_t ipsf_builder_add_coach(ipsf_builder* builder, const ipsf_coach* row, ipsf_error** error) {
    return guarded(error, [&] {
        require(builder != nullptr, "`builder` is NULL");
        const auto r = read_struct(row, ipsf_coach IPSF_COACH_INIT);
        const auto fte =
            r.fte_thousandths == IPSF_NO_NUMBER ? std::string() : decimal_of_thousandths(r.fte_thousandths);
        builder->building.add_row(table_kind::coaches,
                                  std::array{cell(r.coach_id), cell(r.team_id),
                                             fte.empty() ? cell_value{} : cell_value{std::string_view(fte)},
                                             cell(r.started_on), cell(r.ended_on)});
    });
}

std::int32_t ipsf_builder_add_episode(ipsf_builder* builder, const ipsf_episode* row, ipsf_error** error) {
    return add(builder, table_kind::episodes, row, ipsf_episode IPSF_EPISODE_INIT, error, [](const ipsf_episode& r) {
        return std::array{cell(r.episode_id), cell(r.client_id),    cell(r.coach_id),
                          cell(r.started_on), cell(r.ended_on),     cell(r.end_reason),
                          cell(r.referral),   cell(r.care_team_id), truth(r.employer_contact_consent)};
    });
}

std::int32_t ipsf_builder_add_transfer(ipsf_builder* builder, const ipsf_transfer* row, ipsf_error** error) {
    return add(builder, table_kind::transfers, row, ipsf_transfer IPSF_TRANSFER_INIT, error,
               [](const ipsf_transfer& r) {
                   return std::array{cell(r.episode_id), cell(r.on), cell(r.coach_id)};
               });
}

std::int32_t ipsf_builder_add_phase(ipsf_builder* builder, const ipsf_phase* row, ipsf_error** error) {
    return add(builder, table_kind::phases, row, ipsf_phase IPSF_PHASE_INIT, error, [](const ipsf_phase& r) {
        return std::array{cell(r.episode_id), cell(r.on), cell(r.phase)};
    });
}

std::int32_t ipsf_builder_add_contact(ipsf_builder* builder, const ipsf_contact* row, ipsf_error** error) {
    return add(builder, table_kind::contacts, row, ipsf_contact IPSF_CONTACT_INIT, error, [](const ipsf_contact& r) {
        return std::array{cell(r.on),   cell(r.coach_id), cell(r.party), cell(r.episode_id),  cell(r.made_by),
                          cell(r.mode), cell(r.outcome),  cell(r.place), cell(r.employer_id), truth(r.tailored)};
    });
}

std::int32_t ipsf_builder_add_job(ipsf_builder* builder, const ipsf_job* row, ipsf_error** error) {
    return add(builder, table_kind::jobs, row, ipsf_job IPSF_JOB_INIT, error, [](const ipsf_job& r) {
        return std::array{cell(r.job_id),       cell(r.episode_id),   cell(r.employer_id),        cell(r.started_on),
                          cell(r.ended_on),     cell(r.end_known_on), cell(r.end_reason),         cell(r.occupation),
                          truth(r.open_market), cell(r.contract),     cell(r.support_declined_on)};
    });
}

std::int32_t ipsf_builder_add_study(ipsf_builder* builder, const ipsf_study* row, ipsf_error** error) {
    return add(builder, table_kind::studies, row, ipsf_study IPSF_STUDY_INIT, error, [](const ipsf_study& r) {
        return std::array{cell(r.episode_id), cell(r.started_on), cell(r.ended_on)};
    });
}

std::int32_t ipsf_builder_add_form(ipsf_builder* builder, const ipsf_form* row, ipsf_error** error) {
    return add(builder, table_kind::forms, row, ipsf_form IPSF_FORM_INIT, error, [](const ipsf_form& r) {
        return std::array{cell(r.episode_id), cell(r.form), cell(r.on)};
    });
}

std::int32_t ipsf_builder_add_signal(ipsf_builder* builder, const ipsf_signal* row, ipsf_error** error) {
    return add(builder, table_kind::signals, row, ipsf_signal IPSF_SIGNAL_INIT, error, [](const ipsf_signal& r) {
        return std::array{cell(r.episode_id), cell(r.on), cell(r.kind)};
    });
}

std::int32_t ipsf_builder_add_work_time(ipsf_builder* builder, const ipsf_work_time* row, ipsf_error** error) {
    return add(builder, table_kind::work_time, row, ipsf_work_time IPSF_WORK_TIME_INIT, error,
               [](const ipsf_work_time& r) {
                   return std::array{cell(r.coach_id), cell(r.on), cell(r.minutes), cell(r.coaching_minutes),
                                     cell(r.community_minutes)};
               });
}

std::int32_t ipsf_builder_add_team_event(ipsf_builder* builder, const ipsf_team_event* row, ipsf_error** error) {
    return add(builder, table_kind::team_events, row, ipsf_team_event IPSF_TEAM_EVENT_INIT, error,
               [](const ipsf_team_event& r) {
                   return std::array{cell(r.team_id),  cell(r.on),           cell(r.kind),
                                     cell(r.coach_id), cell(r.care_team_id), cell(r.total)};
               });
}

std::int32_t ipsf_builder_add_answer(ipsf_builder* builder, const ipsf_answer* row, ipsf_error** error) {
    return add(builder, table_kind::answers, row, ipsf_answer IPSF_ANSWER_INIT, error, [](const ipsf_answer& r) {
        return std::array{cell(r.team_id), cell(r.item), cell(r.value), cell(r.on), cell(r.source), cell(r.note)};
    });
}
