// Takes columns of values; looks at each of them, without stopping at the first that is wrong: mostly none is.
#include "history/parts/cell_check.hpp"

#include "execution/parallel.hpp"
#include "history/store/contact_groups.hpp"
#include "history/store/derived.hpp"
#include "history/store/table_columns.hpp"

#include <ipsf/history_builder.hpp>
#include <ipsf/utf8.hpp>

#include <algorithm>
#include <array>
#include <atomic>

namespace ipsf::detail {
namespace {

template <typename Values, typename Good>
bool all_good(const Values& values, Good good) {
    bool all = true;
    for (const auto& value : values) all &= good(value);
    return all;
}

constexpr bool is_day(day on) noexcept { return on >= earliest_day && on <= latest_day; }

template <typename Rows, typename Ids>
bool holds(const id_cells<Rows, Ids>& cells, const column_schema& column) {
    const auto known = cells.ids.size();
    return all_good(cells.rows,
                    [known, free = !column.required](id_index id) { return id < known || (free && id == no_id); });
}
template <typename Rows>
bool holds(const day_cells<Rows>& cells, const column_schema& column) {
    return all_good(cells.rows, [free = !column.required](day on) { return is_day(on) || (free && on == no_day); });
}
template <typename Rows>
bool holds(const whole_cells<Rows>& cells, const column_schema& column) {
    using number = typename std::remove_const_t<Rows>::value_type;
    return all_good(cells.rows, [&cells, free = !column.required](number value) {
        return (value >= cells.low && value <= cells.high) || (free && value == static_cast<number>(-1));
    });
}
template <typename Rows>
bool holds(const fte_cells<Rows>& cells, const column_schema&) {
    return all_good(cells.rows, [](std::int32_t fte) { return fte > 0 && fte <= full_time; });
}
template <typename Rows>
bool holds(const code_cells<Rows>& cells, const column_schema& column) {
    const auto words = column.type == column_type::boolean ? std::size_t{2} : column.words.size();
    return all_good(cells.rows, [words, free = !column.required](auto word) {
        const auto code = static_cast<std::uint8_t>(word);
        return code < words || (free && code == empty_code);
    });
}
template <typename Rows>
bool holds(const text_cells<Rows>& cells, const column_schema& column) {
    return all_good(cells.rows, [free = !column.required](const std::string& text) {
        return is_text(text) && (free || !text.empty());
    });
}

bool holds_cells_of(const history& of, table_kind table) {
    const auto schema = columns_of(table);
    const contact_rows none;
    bool all = true;
    std::size_t place = 0;
    visit_columns(table, of, none, [&](auto cells) {
        if constexpr (!requires { cells.which; }) all &= holds(cells, schema[place]);
        ++place;
    });
    return all;
}

// The kind of contacts of these facts, by their bits; `no_kind` where no row gives such facts.
constexpr std::uint8_t no_kind = 0xFF;
using kinds_of_facts = std::array<std::uint8_t, std::size_t{1} << 11U>;
kinds_of_facts all_kinds() {
    kinds_of_facts kinds;
    kinds.fill(no_kind);
    constexpr std::array truths = {tristate::no, tristate::yes, tristate::none};
    constexpr auto none = static_cast<std::size_t>(contact_place::none);
    for (std::size_t with = 0; with < party_names.size(); ++with)
        for (std::size_t by = 0; by < made_by_names.size(); ++by)
            for (std::size_t mode = 0; mode < contact_mode_names.size(); ++mode)
                for (std::size_t outcome = 0; outcome < contact_outcome_names.size(); ++outcome)
                    for (std::size_t at = 0; at <= contact_place_names.size(); ++at)
                        for (const auto tailored : truths) {
                            const contact_facts facts(
                                static_cast<party>(with), static_cast<made_by>(by), static_cast<contact_mode>(mode),
                                static_cast<contact_outcome>(outcome),
                                static_cast<contact_place>(at < contact_place_names.size() ? at : none), tailored);
                            // As history/store/column_appender.cpp has it: a client meets employers alone, nobody else.
                            if (facts.made_by() == made_by::coach || facts.party() == party::employer)
                                kinds[facts.bits()] = static_cast<std::uint8_t>(kind_of(facts));
                        }
    return kinds;
}

// What is true of each contact of a stretch is found without a branch; the day of all of them from the last one's, as
// they are in order.
class contact_check {
public:
    contact_check(const history& of, contacts_table& contacts)
        : contacts_(contacts),
          episodes_(of.episode_ids.size()),
          coaches_(of.coach_ids.size()),
          employers_(of.employer_ids.size()) {
        contacts_.seen.resize(episodes_);
        seen_ = contacts_.seen.change();
    }

    [[nodiscard]] std::size_t episode_parts() const {
        return (episodes_ + episodes_in_a_part - 1) / episodes_in_a_part;
    }
    [[nodiscard]] std::size_t parts() const {
        return episode_parts() + (contacts_.size() + contacts_in_a_part - 1) / contacts_in_a_part;
    }
    /// First the contacts of some episodes, then some of all: their employers, and whether they are without an episode.
    [[nodiscard]] bool holds(std::size_t part) {
        const auto by_episode = episode_parts();
        return part < by_episode ? episodes_hold(part) : others_hold(part - by_episode);
    }

private:
    static constexpr std::size_t episodes_in_a_part = 1024;
    static constexpr std::size_t contacts_in_a_part = std::size_t{1} << 16U;

    bool episodes_hold(std::size_t part) {
        bool all = true;
        const auto last = std::min((part + 1) * episodes_in_a_part, episodes_);
        for (auto episode = part * episodes_in_a_part; episode < last; ++episode)
            for (std::size_t kind = 0; kind < contact_kinds; ++kind) {
                const auto key = contacts_table::key(static_cast<id_index>(episode), static_cast<contact_kind>(kind));
                const auto some = contacts_.of(static_cast<id_index>(episode), static_cast<contact_kind>(kind));
                if (some.empty()) continue;
                all &= stretch_holds(some, contact(), [kind](std::uint8_t of) { return of == kind; });
                see(some, key, seen_);
            }
        return all;
    }

    [[nodiscard]] bool others_hold(std::size_t part) const {
        const auto first = part * contacts_in_a_part;
        const auto last = std::min(first + contacts_in_a_part, contacts_.size());
        // no_id is one below 0.
        const bool all =
            all_good(gsl::span(contacts_.employer.data() + first, last - first),
                     [this](id_index employer) { return static_cast<id_index>(employer + 1) <= employers_; });
        if (contacts_.loose.empty() || last <= contacts_.loose.front().first) return all;
        const std::size_t loose = contacts_.loose.front().first;
        const auto from = std::max(first, loose);
        return all && stretch_holds({contacts_.contacts.data() + from, last - from},
                                    from > loose ? contacts_.contacts[from - 1] : contact(),
                                    [](std::uint8_t of) { return of != no_kind; });
    }

    template <typename Wanted>
    [[nodiscard]] bool stretch_holds(gsl::span<const contact> some, contact before, Wanted wanted) const {
        static const auto kinds = all_kinds();
        bool all = some.back().on() <= latest_day;
        for (const auto& one : some) {
            all &= one >= before;
            all &= wanted(kinds[one.facts().bits()]);
            all &= one.coach() < coaches_;
            before = one;
        }
        return all;
    }

    contacts_table& contacts_;
    const std::size_t episodes_;
    const std::size_t coaches_;
    const std::size_t employers_;
    contacts_table::days_seen* seen_;
};

bool all_have_rows(const column<std::uint32_t>& row_of) {
    return all_good(row_of, [](std::uint32_t row) { return row != no_row; });
}

}  // namespace

bool holds_cells(const history& of, const execution& run) {
    constexpr std::size_t rows_for_a_thread = std::size_t{1} << 18U;
    std::size_t rows = 0;
    for (std::size_t table = 0; table < table_names.size(); ++table)
        rows += row_count(of, static_cast<table_kind>(table));
    std::atomic<bool> all = true;
    run_parts(worker_count(run, rows, rows_for_a_thread), table_names.size(), [&](std::size_t table, std::size_t) {
        if (!holds_cells_of(of, static_cast<table_kind>(table))) all = false;
    });
    return all;
}

bool holds_contacts(const history& of, contacts_table& contacts, const execution& run) {
    if (!all_have_rows(of.coach_row) || !all_have_rows(of.episode_row)) return false;
    constexpr std::size_t contacts_for_a_thread = std::size_t{1} << 18U;
    contact_check check(of, contacts);
    std::atomic<bool> all = true;
    run_parts(worker_count(run, contacts.size(), contacts_for_a_thread), check.parts(),
              [&](std::size_t part, std::size_t) {
                  if (!check.holds(part)) all = false;
              });
    return all;
}

}  // namespace ipsf::detail
