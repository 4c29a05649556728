// The caseload history: what a client-record system hands over, as columns (docs/history.md).
// Needs the library: its ids, and building one.
//
// A `history` is immutable once built (history_builder.hpp, load.hpp) and may be read by any number of threads at once.
// All vectors of one table have the same length; position i of each is row i. The order of rows never matters to a
// result. `no_day`, `no_id` and the `none` of an enum say "empty". An `ended_on` is the last day that still counts.
#pragma once

#include <ipsf/column.hpp>
#include <ipsf/date.hpp>
#include <ipsf/execution.hpp>
#include <ipsf/identifiers.hpp>
#include <ipsf/problem.hpp>
#include <ipsf/vocabulary.hpp>

#include <gsl/span>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

namespace detail {
class lent_contacts;
struct seen_values;
}  // namespace detail

/// The tables of a history, in the order of docs/history.md.
enum class table_kind : std::uint8_t {
    teams,
    coaches,
    episodes,
    transfers,
    phases,
    contacts,
    jobs,
    studies,
    forms,
    signals,
    work_time,
    team_events,
    answers
};
inline constexpr std::array<std::string_view, 13> table_names = {
    "teams",   "coaches", "episodes", "transfers", "phases",      "contacts", "jobs",
    "studies", "forms",   "signals",  "work_time", "team_events", "answers"};
[[nodiscard]] constexpr std::string_view name_of(table_kind table) noexcept {
    return table_names[static_cast<std::size_t>(table)];
}

/// A coaching team.
struct teams_table {
    column<id_index> team;  ///< unique
    column<std::string> name;
    column<std::string> region;
    column<std::string> service_model;
    column<day> started_on;
    [[nodiscard]] std::size_t size() const noexcept { return team.size(); }
};

/// Full time, an fte of 1, in the thousandths that fte is kept in.
inline constexpr std::int32_t full_time = 1000;

/// A coach's employment in one team.
struct coaches_table {
    column<id_index> coach;  ///< unique
    column<id_index> team;
    column<std::int32_t> fte_thousandths;  ///< 1 to full_time; full_time when the cell was empty
    column<day> started_on;                ///< no_day: since always
    column<day> ended_on;
    [[nodiscard]] std::size_t size() const noexcept { return coach.size(); }
};

/// One client's time in the service.
struct episodes_table {
    column<id_index> episode;  ///< unique
    column<id_index> client;
    column<id_index> coach;  ///< the first coach
    column<day> started_on;
    column<day> ended_on;
    column<ipsf::end_reason> end_reason;
    column<ipsf::referral> referral;
    column<id_index> care_team;
    column<tristate> employer_contact_consent;
    [[nodiscard]] std::size_t size() const noexcept { return episode.size(); }
};

/// From this day another coach is responsible.
struct transfers_table {
    column<id_index> episode;
    column<day> on;
    column<id_index> coach;
    [[nodiscard]] std::size_t size() const noexcept { return episode.size(); }
};

/// The client enters a phase.
struct phases_table {
    column<id_index> episode;
    column<day> on;
    column<std::uint8_t> phase;  ///< 1-5
    [[nodiscard]] std::size_t size() const noexcept { return episode.size(); }
};

/// What kind of contact it was, in 11 bits, so that scans over tens of millions of contacts read little memory.
/// Defaults of docs/history.md are already applied: made_by coach, outcome met, mode remote when the place is online
/// and else in person.
class contact_facts {
public:
    constexpr contact_facts() = default;
    explicit constexpr contact_facts(std::uint16_t bits) noexcept : bits_(bits) {}
    constexpr contact_facts(ipsf::party party, ipsf::made_by made_by, contact_mode mode, contact_outcome outcome,
                            contact_place place, tristate tailored) noexcept
        : bits_(static_cast<std::uint16_t>(static_cast<unsigned>(party) | static_cast<unsigned>(made_by) << 3U |
                                           static_cast<unsigned>(mode) << 4U | static_cast<unsigned>(outcome) << 5U |
                                           static_cast<unsigned>(place) << 6U |
                                           (tailored == tristate::none ? 0U
                                            : tailored == tristate::no ? 2U
                                                                       : 3U)
                                               << 9U)) {}

    [[nodiscard]] constexpr ipsf::party party() const noexcept { return static_cast<ipsf::party>(bits_ & 7U); }
    [[nodiscard]] constexpr ipsf::made_by made_by() const noexcept {
        return static_cast<ipsf::made_by>(bits_ >> 3U & 1U);
    }
    [[nodiscard]] constexpr contact_mode mode() const noexcept { return static_cast<contact_mode>(bits_ >> 4U & 1U); }
    [[nodiscard]] constexpr contact_outcome outcome() const noexcept {
        return static_cast<contact_outcome>(bits_ >> 5U & 1U);
    }
    [[nodiscard]] constexpr contact_place place() const noexcept {
        return static_cast<contact_place>(bits_ >> 6U & 7U);
    }
    [[nodiscard]] constexpr tristate tailored() const noexcept {
        return (bits_ >> 10U & 1U) == 0U ? tristate::none : (bits_ >> 9U & 1U) != 0U ? tristate::yes : tristate::no;
    }
    [[nodiscard]] constexpr std::uint16_t bits() const noexcept { return bits_; }
    [[nodiscard]] bool operator==(const contact_facts&) const = default;

private:
    std::uint16_t bits_ = 0;
};

/// One contact, or an attempt at one (outcome missed), in eight bytes. Ordered by day.
class contact {
public:
    constexpr contact() = default;
    /// `on` is a day of the years that a history may hold.
    constexpr contact(day on, contact_facts facts, id_index coach) noexcept
        : bits_(static_cast<std::uint64_t>(on - earliest_day) << 43U | static_cast<std::uint64_t>(facts.bits()) << 32U |
                coach) {}

    [[nodiscard]] constexpr day on() const noexcept { return static_cast<day>(bits_ >> 43U) + earliest_day; }
    [[nodiscard]] constexpr contact_facts facts() const noexcept {
        return contact_facts(static_cast<std::uint16_t>(bits_ >> 32U & 0x7FFU));
    }
    /// Who made it; for one that the client made alone, the responsible coach.
    [[nodiscard]] constexpr id_index coach() const noexcept { return static_cast<id_index>(bits_); }
    [[nodiscard]] constexpr auto operator<=>(const contact&) const = default;

private:
    std::uint64_t bits_ = 0;
};

/// How contacts are looked up: meetings with employers (by the coach, or by the client alone; any mode), meetings of a
/// coach with the client (any mode), and all others, missed ones included.
enum class contact_kind : std::uint8_t { employer, client, other };
inline constexpr std::size_t contact_kinds = 3;
[[nodiscard]] constexpr contact_kind kind_of(contact_facts facts) noexcept {
    if (facts.outcome() != contact_outcome::met) return contact_kind::other;
    if (facts.party() == party::employer) return contact_kind::employer;
    return facts.party() == party::client && facts.made_by() == made_by::coach ? contact_kind::client
                                                                               : contact_kind::other;
}

/// Where the values of each key stand in some column: those of one key follow each other.
class grouping {
public:
    struct range {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    /// Of key `key`; empty for keys that are not known.
    [[nodiscard]] range operator[](std::size_t key) const noexcept {
        return key < ranges.size() ? ranges[key] : range{};
    }

    column<range> ranges;
};

/// The contacts, kept by episode, kind and day rather than in the order in which they came: an episode's contacts stand
/// together and can be searched by day. Contacts without an episode stand apart, in stretches ordered by day: one
/// stretch of the history itself, and one for each time that it was continued since.
struct contacts_table {
    /// The first and last day with a contact of kind employer or client; the first is later when there is none.
    struct days_seen {
        day first = std::numeric_limits<day>::max();
        day last = no_day;
    };

    column<contact> contacts;
    /// Of each: its place among the rows handed over; empty when these stand in that order, and when `lent`.
    column<std::uint32_t> row;
    column<id_index> employer;  ///< of each; empty when `lent`
    /// The columns handed over, when these were lent (lend_columns); else null.
    std::shared_ptr<const detail::lent_contacts> lent;
    grouping of_episodes;                ///< places in these columns, by key()
    std::vector<grouping::range> loose;  ///< places of the contacts without an episode, each stretch ordered by day
    column<days_seen> seen;              ///< by episode id
    std::size_t rows = 0;                ///< how many there are: the columns may hold groups that were replaced

    [[nodiscard]] static constexpr std::size_t key(id_index episode, contact_kind kind) noexcept {
        return std::size_t{episode} * contact_kinds + static_cast<std::size_t>(kind);
    }
    [[nodiscard]] gsl::span<const contact> at(grouping::range place) const noexcept {
        return {contacts.data() + place.first, place.count};
    }
    /// The contacts of one kind with an episode, ordered by day.
    [[nodiscard]] gsl::span<const contact> of(id_index episode, contact_kind kind) const noexcept {
        return at(of_episodes[key(episode, kind)]);
    }
    /// Where in `contacts` a contact found there stands.
    [[nodiscard]] std::size_t place_of(const contact& one) const noexcept {
        return static_cast<std::size_t>(&one - contacts.data());
    }
    /// The row of the contact at a place; for lent contacts, whose rows are not known, its place, which tells contacts
    /// apart just as well.
    [[nodiscard]] std::uint32_t row_of(std::size_t place) const noexcept {
        return row.empty() ? static_cast<std::uint32_t>(place) : row[place];
    }
    [[nodiscard]] std::size_t size() const noexcept { return rows; }
};

/// The contacts as they were handed over: one value for each row, in the order of rows.
struct contact_rows {
    std::vector<day> on;
    std::vector<id_index> coach;
    std::vector<id_index> episode;
    std::vector<contact_facts> facts;
    std::vector<id_index> employer;
    [[nodiscard]] std::size_t size() const noexcept { return on.size(); }
};

/// One employment.
struct jobs_table {
    column<id_index> job;  ///< unique
    column<id_index> episode;
    column<id_index> employer;
    column<day> started_on;
    column<day> ended_on;
    column<day> end_known_on;
    column<job_end_reason> end_reason;
    column<id_index> occupation;
    column<tristate> open_market;
    column<ipsf::contract> contract;
    column<day> support_declined_on;
    [[nodiscard]] std::size_t size() const noexcept { return job.size(); }
};

/// Education started through the service.
struct studies_table {
    column<id_index> episode;
    column<day> started_on;
    column<day> ended_on;
    [[nodiscard]] std::size_t size() const noexcept { return episode.size(); }
};

/// A form or record completed.
struct forms_table {
    column<id_index> episode;
    column<form_kind> form;
    column<day> on;
    [[nodiscard]] std::size_t size() const noexcept { return episode.size(); }
};

/// Something that asks for a quick answer.
struct signals_table {
    column<id_index> episode;
    column<day> on;
    column<signal_kind> kind;
    [[nodiscard]] std::size_t size() const noexcept { return episode.size(); }
};

/// A coach's recorded working time, counted on the day `on`. -1 in a part: not reported.
struct work_time_table {
    column<id_index> coach;
    column<day> on;
    column<std::int32_t> minutes;
    column<std::int32_t> coaching_minutes;
    column<std::int32_t> community_minutes;
    [[nodiscard]] std::size_t size() const noexcept { return coach.size(); }
};

/// Something a team's leader, management or reviewers did.
struct team_events_table {
    column<id_index> team;
    column<day> on;
    column<team_event_kind> kind;
    column<id_index> coach;
    column<id_index> care_team;
    column<std::int32_t> total;  ///< of a fidelity_review, of a scale of some edition; -1: not given
    [[nodiscard]] std::size_t size() const noexcept { return team.size(); }
};

/// A reviewer's answer to an input of the criteria, or a rating ("rating.17"). Kept as written; read by the edition
/// that scores.
struct answers_table {
    column<id_index> team;
    column<std::string> item;
    column<std::string> value;
    column<day> on;
    column<answer_source> source;
    column<std::string> note;
    [[nodiscard]] std::size_t size() const noexcept { return team.size(); }
};

/// The rows of one table grouped by an id, as positions in the table: `rows(id)` lists them, ordered as the index says.
class row_index {
public:
    /// The rows of `id`; empty for `no_id` and unknown ids.
    [[nodiscard]] gsl::span<const std::uint32_t> rows(id_index id) const noexcept {
        const auto at = groups[id];
        return {listed.data() + at.first, at.count};
    }

    grouping groups;               ///< by id
    column<std::uint32_t> listed;  ///< rows
};

/// A whole caseload history. `present` says which tables were handed over: a table that is missing is not
/// an empty one (docs/measures.md).
struct history {
    teams_table teams;
    coaches_table coaches;
    episodes_table episodes;
    transfers_table transfers;
    phases_table phases;
    contacts_table contacts;
    jobs_table jobs;
    studies_table studies;
    forms_table forms;
    signals_table signals;
    work_time_table work_time;
    team_events_table team_events;
    answers_table answers;

    std::array<bool, table_names.size()> present{};
    [[nodiscard]] bool has(table_kind table) const noexcept { return present[static_cast<std::size_t>(table)]; }

    /// Of a part (part.hpp): the teams it was made for, ascending. The rows of other teams are incomplete: only these
    /// can be reviewed, and nothing else may be asked about. None: a whole history.
    std::optional<std::vector<id_index>> part_teams;
    /// Whether the history has all that a review of `team` needs.
    [[nodiscard]] bool covers(id_index team) const noexcept {
        return !part_teams || std::binary_search(part_teams->begin(), part_teams->end(), team);
    }

    id_dictionary team_ids, coach_ids, client_ids, episode_ids, job_ids, employer_ids, care_team_ids, occupation_codes;

    // Derived once when the history is finished; row of an id in its own table, by id index.
    column<std::uint32_t> coach_row;    ///< coach id -> row of coaches
    column<std::uint32_t> episode_row;  ///< episode id -> row of episodes
    row_index transfers_of;             ///< by episode id, ordered by day
    row_index phases_of;                ///< by episode id, ordered by day, then phase
    row_index jobs_of;                  ///< by episode id, ordered by start, then job id

    warning_counts warnings;  ///< of the load
    /// What is known of ids and dates, so that a continuation has to look at its own only.
    std::shared_ptr<const detail::seen_values> seen;
    /// Number shown for a table's first row: 2 when read from CSV (the header is 1), else 1.
    std::int64_t first_row = 1;

    /// The coach responsible for the episode in row `episode` of `episodes` on `on`: the first coach, then the last
    /// transfer on or before it.
    [[nodiscard]] id_index coach_on(std::size_t episode, day on) const noexcept {
        id_index coach = episodes.coach[episode];
        for (const auto row : transfers_of.rows(episodes.episode[episode])) {
            if (transfers.on[row] > on) break;
            coach = transfers.coach[row];
        }
        return coach;
    }
    /// The team of a coach.
    [[nodiscard]] id_index team_of(id_index coach) const noexcept { return coaches.team[coach_row[coach]]; }

    /// Teams that exist on `as_of`, in the order of their ids: those of the table teams or, without it, those that
    /// coaches name. A team that starts later is left out; so is, without the table, one all of whose coaches start
    /// later. Of a part only its own teams.
    [[nodiscard]] std::vector<id_index> teams_on(day as_of) const;
};

/// The same history with contacts of its own, and with their employers among `employer_ids`. When the contacts are
/// lent, this takes the time and memory of reading these columns into a history; continuing, making parts, saving and
/// writing need more of a contact than measures do, and call it first. Any other history is returned as it is.
[[nodiscard]] std::shared_ptr<const history> with_own_contacts(const history& of, const execution& run = {});

/// The contacts in the order of their rows. Throws std::invalid_argument when they are lent: see with_own_contacts.
[[nodiscard]] contact_rows rows_of_contacts(const history& of);

/// The number of rows of a table.
[[nodiscard]] std::size_t row_count(const history& of, table_kind table) noexcept;

}  // namespace ipsf
