// Contacts as columns in memory, drawn from a fixed seed, to be added or lent; and the tables that they refer to.
#pragma once

#include <ipsf/history_builder.hpp>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace ipsf::test {

struct contact_columns {
    /// `days` in a row, from 2024-01-01 on: where they are few, many contacts are equal. Coaches are 1-5, episodes
    /// 1-40; about one in eight is without an episode.
    explicit contact_columns(std::size_t rows, std::uint32_t days = 400) {
        std::mt19937 source(7);
        const auto draw = [&source](std::uint32_t most) { return static_cast<std::int32_t>(source() % (most + 1)); };
        constexpr day first = 19723;
        for (std::size_t row = 0; row < rows; ++row) {
            on.push_back(first + draw(days - 1));
            coach.push_back(1 + draw(4));
            episode.push_back({1 + draw(39), -1});
            party.push_back(static_cast<std::int8_t>(draw(2) == 0 ? draw(4) : draw(1)));
            made_by.push_back(static_cast<std::int8_t>(party.back() == 1 && draw(4) == 0));
            mode.push_back(static_cast<std::int8_t>(draw(3) == 0));
            outcome.push_back(static_cast<std::int8_t>(draw(5) == 0));
            place.push_back(static_cast<std::int8_t>(draw(4)));
            employer.push_back(1000 + draw(50));
            tailored.push_back(static_cast<std::int8_t>(draw(1)));
            if (row % 8 == 0) some.push_back(0);
            if (draw(7) != 0) some.back() = static_cast<std::uint8_t>(some.back() | 1U << (row % 8));
        }
    }

    /// Those from `from` to before `to`. The episodes stand in records; episode, place, employer and tailored are empty
    /// where bits say so.
    [[nodiscard]] std::vector<column_view> views(std::size_t from, std::size_t to) const {
        using element = column_view::element;
        if (from == to) from = to = 0;
        const auto bit = static_cast<std::int64_t>(from);
        return {{"tailored", element::int8, tailored.data() + from, some.data(), 0, bit},
                {"on", element::int32, on.data() + from},
                {"coach_id", element::int64, coach.data() + from},
                {"episode_id", element::int64, episode.data() + from, some.data(), sizeof(record), bit},
                {"party", element::int8, party.data() + from},
                {"made_by", element::int8, made_by.data() + from},
                {"mode", element::int8, mode.data() + from},
                {"outcome", element::int8, outcome.data() + from},
                {"place", element::int8, place.data() + from, some.data(), 0, bit},
                {"employer_id", element::int64, employer.data() + from, some.data(), 0, bit}};
    }
    [[nodiscard]] std::vector<column_view> views() const { return views(0, on.size()); }
    [[nodiscard]] std::int64_t length() const { return static_cast<std::int64_t>(on.size()); }

    struct record {
        std::int64_t id;
        std::int64_t something_else;
    };
    std::vector<std::int32_t> on;
    std::vector<std::int64_t> coach;
    std::vector<record> episode;
    std::vector<std::int8_t> party, made_by, mode, outcome, place;
    std::vector<std::int64_t> employer;
    std::vector<std::int8_t> tailored;
    std::vector<std::uint8_t> some;  // validity
};

/// Coaches 1-3 in team T1, 4 and 5 in T2; episodes 1-40 from days around 2024-01-01 on, in job search; a job in every
/// second one.
inline void add_other_tables(history_builder& builder) {
    const auto add = [&builder](table_kind table, std::initializer_list<cell_value> cells) {
        builder.add_row(table, std::vector<cell_value>(cells));
    };
    for (std::int64_t coach = 1; coach <= 5; ++coach) add(table_kind::coaches, {coach, coach <= 3 ? "T1" : "T2"});
    for (std::int64_t episode = 1; episode <= 40; ++episode) {
        const std::int64_t start = 19713 + episode;
        add(table_kind::episodes, {episode, episode, 1 + episode % 5, start});
        add(table_kind::phases, {episode, start, std::int64_t{3}});
        if (episode % 2 == 0) add(table_kind::jobs, {episode, episode, 1000 + episode, start + episode});
    }
}

}  // namespace ipsf::test
