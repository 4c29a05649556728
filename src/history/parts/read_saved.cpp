// Takes bytes that part_format.hpp describes; reads the columns to where they stay, several pieces at once, and trusts
// none of them: lengths before there is room for them, then the digest, every value, and all rules of a load.
#include "history/parts/read_saved.hpp"

#include "base/hash.hpp"
#include "execution/parallel.hpp"
#include "history/check/checks.hpp"
#include "history/check/complete.hpp"
#include "history/parts/byte_reader.hpp"
#include "history/parts/cell_check.hpp"
#include "history/parts/part_format.hpp"
#include "history/parts/part_head.hpp"
#include "history/store/derived.hpp"
#include "history/store/table_columns.hpp"

#include <ipsf/history_builder.hpp>
#include <ipsf/utf8.hpp>
#include <ipsf/version.hpp>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>

namespace ipsf::detail {
namespace {

constexpr std::size_t bytes_for_a_thread = std::size_t{1} << 22U;

/// Texts as they stand in the bytes.
struct text_section {
    std::vector<std::uint32_t> lengths;
    std::string bytes;

    /// Calls `take` with each text. Throws unreadable_bytes.
    template <typename Take>
    void each(Take take) const {
        std::string_view rest = bytes;
        for (const auto length : lengths) {
            if (length > rest.size()) throw unreadable_bytes();
            take(rest.substr(0, length));
            rest.remove_prefix(length);
        }
        if (!rest.empty()) throw unreadable_bytes();
    }
};

/// Bytes that follow each other and go to one place, for which there is no room before it is known that they are there.
struct section {
    std::uint64_t length;
    std::function<char*()> make_room;
};

class saved_reader {
public:
    saved_reader(part_source& from, const saved_reading& how) : from_(from), how_(how), run_{how.run.threads, {}} {}

    std::shared_ptr<const history> read() {
        read_head();
        plan_sections();
        check_lengths();
        read_sections();
        take_texts();
        group_contacts();
        auto& made = rows_.tables;
        made.part_teams = head_.teams;
        if (!holds_cells(made, run_)) throw unreadable_bytes();
        index_keys(made);
        if (!holds_contacts(made, contacts_, run_)) throw unreadable_bytes();
        problem_list problems;
        check_history(rows_, made, {}, problems, run_);
        check_answers(made, how_.answers_for, problems);
        if (problems.count() > 0) problems.refuse();
        return complete(std::move(made), std::move(contacts_), run_);
    }

private:
    [[noreturn]] void refuse(std::string_view rule, const std::string& message) const {
        throw refused({.rule = std::string(rule), .message = how_.subject + ": " + message});
    }

    void read_head() {
        const auto most = from_.size();
        std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(most, part_beginning)), '\0');
        take(0, bytes.data(), bytes.size());
        switch (kind_of_beginning(bytes)) {
            case beginning_kind::other:
                refuse("not-a-part",
                       "no saved part or pack of a history; hand over what save_part (ipsf_history_save) or ipsf pack "
                       "made");
            case beginning_kind::other_format:
                refuse("other-part-format", "saved in another format; save it again with this version of the library");
            case beginning_kind::good:
                break;
        }
        const auto rest = length_of_rest(bytes);
        if (rest > most - part_beginning) throw unreadable_bytes();
        bytes.resize(part_beginning + rest);
        take(part_beginning, bytes.data() + part_beginning, rest);
        head_ = detail::read_head(bytes);
        digests_.append(bytes.end() - sizeof(digest), bytes.end());
        place_ = bytes.size();
        if (head_.library != library_version())
            refuse("other-library", "saved by version " + message_text(head_.library) +
                                        " of the library; save it again with version " +
                                        std::string(library_version()) + ", or read it with the version that saved it");
        check_edition();
    }

    void take(std::uint64_t place, char* into, std::size_t length) {
        if (!from_.read(place, into, length, 0)) throw unreadable_bytes();
    }

    void check_edition() const {
        const auto is_own = [&](const auto& edition) {
            return edition != nullptr && edition->id == head_.edition && edition->hash == head_.edition_hash;
        };
        const auto& named = how_.wanted_for;
        if (std::any_of(named.begin(), named.end(), is_own)) return;
        std::vector<std::string> wanted;
        bool wants_built_in = false;
        for (const auto& edition : named) {
            if (edition == nullptr) continue;
            wanted.push_back(edition->id);
            wants_built_in = wants_built_in || is_built_in(edition->id, edition->hash);
        }
        const bool of_built_in = is_built_in(head_.edition, head_.edition_hash);
        if (of_built_in && (wanted.empty() || wants_built_in)) return;
        refuse("other-edition",
               "saved for the edition " + message_text(head_.edition) + " (" + message_text(head_.edition_hash) +
                   (of_built_in ? ") and the others built in" : ")") + ", not for " +
                   (wanted.empty() ? "those built in" : wanted.front()) +
                   "; read it for the edition that it was saved for, or save the records again for this one");
    }

    template <typename T>
    void add_section(std::uint64_t values, std::function<T*()> make_room) {
        sections_.push_back({values * sizeof(T), [make = std::move(make_room)] {
                                 return reinterpret_cast<char*>(make());  // values that are copied as bytes
                             }});
    }

    template <typename T>
    void add_column(column<T>& values, std::size_t rows, std::size_t room) {
        static_assert(std::is_trivially_copyable_v<T>);
        add_section<T>(rows, [&values, rows, room] {
            values.reserve(room);
            return values.extend(rows);
        });
    }

    void add_texts(text_section& into, std::size_t count, std::uint64_t bytes) {
        if (bytes > from_.size()) throw unreadable_bytes();
        add_section<std::uint32_t>(count, [&into, count] {
            into.lengths.resize(count);
            return into.lengths.data();
        });
        add_section<char>(bytes, [&into, bytes] {
            into.bytes.resize(static_cast<std::size_t>(bytes));
            return into.bytes.data();
        });
    }

    // In the order in which they stand.
    void plan_sections() {
        for (std::size_t place = 0; place < dictionaries.size(); ++place) {
            const auto& [integers, count, bytes] = head_.of_ids[place];
            if (integers)
                add_section<std::int64_t>(count, [this, place, count = count] {
                    integers_[place].resize(count);
                    return integers_[place].data();
                });
            else
                add_texts(texts_of_ids_[place], count, bytes);
        }
        for (std::size_t index = 0; index < table_names.size(); ++index) {
            const auto table = static_cast<table_kind>(index);
            rows_.tables.present[index] = head_.of_tables[index].present;
            if (table == table_kind::contacts)
                plan_contacts();
            else
                plan_table(table, head_.of_tables[index].rows);
        }
    }

    void plan_table(table_kind table, std::size_t rows) {
        visit_columns(table, rows_.tables, rows_.contacts, [&](auto cells) {
            using values = std::remove_reference_t<decltype(cells.rows)>;
            if constexpr (std::is_same_v<values, column<std::string>>) {
                auto& texts = texts_.emplace_back(&cells.rows, text_section());
                add_texts(texts.second, rows, head_.text_bytes[texts_.size() - 1]);
            } else if constexpr (requires { cells.rows.extend(rows); }) {
                add_column(cells.rows, rows, rows);
            }
        });
    }

    void plan_contacts() {
        const std::size_t rows = head_.of(table_kind::contacts).rows;
        const auto episodes = head_.of_ids[place_of(&history::episode_ids)].count;
        add_section<std::uint32_t>(std::uint64_t{episodes} * contact_kinds, [this, episodes] {
            counts_.resize(std::size_t{episodes} * contact_kinds);
            return counts_.data();
        });
        // Room behind them, as history/store/group_contacts.cpp leaves it for a continuation.
        add_column(contacts_.contacts, rows, 2 * rows);
        add_column(contacts_.employer, rows, 2 * rows);
        contacts_.rows = rows;
    }

    [[nodiscard]] static std::size_t place_of(id_dictionary history::*dictionary) {
        return static_cast<std::size_t>(std::find(dictionaries.begin(), dictionaries.end(), dictionary) -
                                        dictionaries.begin());
    }

    void check_lengths() const {
        std::uint64_t all = 0;  // of some hundred sections, none longer than 2^36 bytes or the source
        for (const auto& each : sections_) all += each.length;
        if (from_.size() - place_ < sizeof(digest) || from_.size() - place_ - sizeof(digest) != all)
            throw unreadable_bytes();
        if (how_.memory_limit == 0) return;
        const auto contacts = head_.of(table_kind::contacts).rows;
        const std::uint64_t episodes = head_.of_ids[place_of(&history::episode_ids)].count;
        const auto needed =
            all + episodes * (contact_kinds * sizeof(grouping::range) + sizeof(contacts_table::days_seen));
        if (needed > static_cast<std::uint64_t>(how_.memory_limit))
            throw over_memory_limit(name_of(table_kind::contacts), static_cast<std::int64_t>(contacts),
                                    static_cast<std::int64_t>(needed), how_.memory_limit);
    }

    /// Bytes of one section.
    struct run {
        char* into;
        std::size_t length;
    };
    /// What one digest is of.
    struct piece {
        std::uint64_t place;
        std::vector<run> runs;
    };

    [[nodiscard]] std::vector<piece> cut_into_pieces() {
        std::vector<piece> pieces;
        std::size_t room = 0;  // in the last of them
        for (const auto& [length, make_room] : sections_) {
            auto* into = make_room();
            for (auto left = length; left > 0;) {
                if (room == 0) {
                    pieces.push_back({place_, {}});
                    room = part_piece;
                }
                const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left, room));
                pieces.back().runs.push_back({into, count});
                into += count;
                place_ += count;
                left -= count;
                room -= count;
            }
        }
        return pieces;
    }

    [[nodiscard]] digest read_piece(const piece& one, std::size_t worker) {
        std::vector<std::string_view> bytes;
        auto place = one.place;
        for (const auto& [into, length] : one.runs) {
            if (!from_.read(place, into, length, worker)) throw unreadable_bytes();
            bytes.emplace_back(into, length);
            place += length;
        }
        return digest_of(bytes);
    }

    void read_sections() {
        const auto pieces = cut_into_pieces();
        const auto workers = from_.expect(worker_count(how_.run, static_cast<std::size_t>(place_), bytes_for_a_thread));
        std::vector<digest> sums(pieces.size());
        run_parts(
            workers, pieces.size(),
            [&](std::size_t part, std::size_t worker) { sums[part] = read_piece(pieces[part], worker); },
            how_.run.report, static_cast<std::int64_t>(place_));
        for (const auto& sum : sums) digests_.append(sum.data(), sum.size());
        digest said;
        take(place_, said.data(), said.size());
        if (digest_of(digests_) != said) throw unreadable_bytes();
    }

    // Those of ids and those of columns, each by itself.
    void take_texts() {
        const auto workers = worker_count(run_, static_cast<std::size_t>(place_), bytes_for_a_thread);
        run_parts(workers, dictionaries.size() + texts_.size(), [this](std::size_t part, std::size_t) {
            if (part < dictionaries.size()) return take_ids(part);
            auto& [column, texts] = texts_[part - dictionaries.size()];
            auto* next = column->extend(texts.lengths.size());
            texts.each([&next](std::string_view text) { *next++ = text; });
        });
    }

    void take_ids(std::size_t place) {
        auto& ids = rows_.tables.*dictionaries[place];
        if (head_.of_ids[place].integers) {
            const auto& all = integers_[place];
            if (std::adjacent_find(all.begin(), all.end(), std::greater_equal<>()) != all.end())
                throw unreadable_bytes();
            for (const auto id : all) ids.intern(id);
            return;
        }
        ids.order_as_texts();
        std::string_view before;
        texts_of_ids_[place].each([&](std::string_view id) {
            if (id <= before || !is_text(id)) throw unreadable_bytes();
            ids.intern(before = id);
        });
    }

    void group_contacts() {
        auto* const ranges = contacts_.of_episodes.ranges.extend(counts_.size());
        std::uint64_t first = 0;
        for (std::size_t key = 0; key < counts_.size(); ++key) {
            if (counts_[key] > contacts_.rows - first) throw unreadable_bytes();
            ranges[key] = {static_cast<std::uint32_t>(first), counts_[key]};
            first += counts_[key];
        }
        if (first < contacts_.rows)
            contacts_.loose.push_back(
                {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(contacts_.rows - first)});
    }

    part_source& from_;
    const saved_reading& how_;
    const execution run_;  // of what is done after reading
    part_head head_;
    std::uint64_t place_ = 0;
    std::string digests_;
    std::vector<section> sections_;
    std::array<std::vector<std::int64_t>, dictionaries.size()> integers_;
    std::array<text_section, dictionaries.size()> texts_of_ids_;
    std::deque<std::pair<column<std::string>*, text_section>> texts_;  // sections point into it
    std::vector<std::uint32_t> counts_;                                // of contacts, by key
    contacts_table contacts_;
    draft rows_;
};

}  // namespace

std::shared_ptr<const history> read_saved(part_source& from, const saved_reading& how) {
    try {
        return saved_reader(from, how).read();
    } catch (const unreadable_bytes&) {
        throw refused(
            {.rule = "damaged-part",
             .message = how.subject + ": not all there, or not as it was saved; fetch it or save the records again"});
    }
}

}  // namespace ipsf::detail
