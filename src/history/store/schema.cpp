// The tables of docs/history.md as data: everything that reads or writes a history is driven by them.
#include <ipsf/history_builder.hpp>

#include "history/store/names.hpp"

#include <algorithm>
#include <array>

namespace ipsf {
namespace {

using type = column_type;

constexpr column_schema required(std::string_view name, column_type holds,
                                 gsl::span<const std::string_view> words = {}) {
    return {name, holds, true, words};
}
constexpr column_schema optional(std::string_view name, column_type holds,
                                 gsl::span<const std::string_view> words = {}) {
    return {name, holds, false, words};
}

constexpr std::array teams = {required("team_id", type::id), optional("name", type::text),
                              optional("region", type::text), optional("service_model", type::text),
                              optional("started_on", type::day)};
constexpr std::array coaches = {required("coach_id", type::id), required("team_id", type::id),
                                optional("fte", type::decimal), optional("started_on", type::day),
                                optional("ended_on", type::day)};
constexpr std::array episodes = {required("episode_id", type::id),
                                 required("client_id", type::id),
                                 required("coach_id", type::id),
                                 required("started_on", type::day),
                                 optional("ended_on", type::day),
                                 optional("end_reason", type::word, end_reason_names),
                                 optional("referral", type::word, referral_names),
                                 optional("care_team_id", type::id),
                                 optional("employer_contact_consent", type::boolean)};
constexpr std::array transfers = {required("episode_id", type::id), required("on", type::day),
                                  required("coach_id", type::id)};
constexpr std::array phases = {required("episode_id", type::id), required("on", type::day),
                               required("phase", type::whole)};
constexpr std::array contacts = {required("on", type::day),
                                 required("coach_id", type::id),
                                 required("party", type::word, party_names),
                                 optional("episode_id", type::id),
                                 optional("made_by", type::word, made_by_names),
                                 optional("mode", type::word, contact_mode_names),
                                 optional("outcome", type::word, contact_outcome_names),
                                 optional("place", type::word, contact_place_names),
                                 optional("employer_id", type::id),
                                 optional("tailored", type::boolean)};
constexpr std::array jobs = {required("job_id", type::id),
                             required("episode_id", type::id),
                             required("employer_id", type::id),
                             required("started_on", type::day),
                             optional("ended_on", type::day),
                             optional("end_known_on", type::day),
                             optional("end_reason", type::word, job_end_reason_names),
                             optional("occupation", type::id),
                             optional("open_market", type::boolean),
                             optional("contract", type::word, contract_names),
                             optional("support_declined_on", type::day)};
constexpr std::array studies = {required("episode_id", type::id), required("started_on", type::day),
                                optional("ended_on", type::day)};
constexpr std::array forms = {required("episode_id", type::id), required("form", type::word, form_kind_names),
                              required("on", type::day)};
constexpr std::array signals = {required("episode_id", type::id), required("on", type::day),
                                required("kind", type::word, signal_kind_names)};
constexpr std::array work_time = {required("coach_id", type::id), required("on", type::day),
                                  required("minutes", type::whole), optional("coaching_minutes", type::whole),
                                  optional("community_minutes", type::whole)};
constexpr std::array team_events = {required("team_id", type::id),
                                    required("on", type::day),
                                    required("kind", type::word, team_event_kind_names),
                                    optional("coach_id", type::id),
                                    optional("care_team_id", type::id),
                                    optional("total", type::whole)};
constexpr std::array answers = {required("team_id", type::id),
                                required("item", type::text),
                                required("value", type::text),
                                required("on", type::day),
                                optional("source", type::word, answer_source_names),
                                optional("note", type::text)};

constexpr std::array<gsl::span<const column_schema>, table_names.size()> columns_of_tables = {
    teams,   coaches, episodes, transfers, phases,      contacts, jobs,
    studies, forms,   signals,  work_time, team_events, answers};

}  // namespace

std::int64_t size_of(column_view::element type) noexcept {
    using element = column_view::element;
    switch (type) {
        case element::int8:
        case element::uint8:
        case element::boolean:
            return 1;
        case element::int16:
        case element::uint16:
            return 2;
        case element::int32:
        case element::uint32:
            return 4;
        case element::int64:
        case element::float64:
            return 8;
        case element::text:
            break;
    }
    return sizeof(column_view::text_element);
}

gsl::span<const column_schema> columns_of(table_kind table) {
    return columns_of_tables[static_cast<std::size_t>(table)];
}

std::optional<table_kind> find_table(std::string_view name) noexcept {
    const auto* const found =
        std::find_if(table_names.begin(), table_names.end(), [name](auto known) { return detail::means(name, known); });
    if (found == table_names.end()) return std::nullopt;
    return static_cast<table_kind>(found - table_names.begin());
}

std::optional<std::size_t> find_column(table_kind table, std::string_view name) noexcept {
    const auto columns = columns_of(table);
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [name](const column_schema& each) { return detail::means(name, each.name); });
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

}  // namespace ipsf
