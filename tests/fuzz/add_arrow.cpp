// Whatever the types, lengths, offsets and values of a record batch whose buffers are as long as they have to be, a
// builder takes it or refuses it; all of it is released; and the same cells give the same history again.
#include "arrow/handmade.hpp"
#include "fuzz/input_bytes.hpp"

#include <ipsf/arrow.hpp>
#include <ipsf/history_builder.hpp>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using namespace ipsf::test;

namespace {

constexpr std::array<const char*, 30> formats = {
    "n",   "b",    "c",       "C",     "s",      "S",          "i",  "I",  "l",    "L",
    "e",   "f",    "g",       "u",     "U",      "z",          "Z",  "vu", "tdD",  "tdm",
    "tts", "tsn:", "tsu:UTC", "d:9,2", "d:38,0", "d:76,3,256", "+s", "+l", "w:16", "nonsense"};

/// Bytes for `cells` of any type, and some more: no format needs more than 32 for one.
buffer some_bytes(input_bytes& from, std::size_t cells) {
    std::string bytes(32 * (cells + 1), '\0');
    const auto given = from.text();
    std::copy(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(std::min(given.size(), bytes.size())),
              bytes.begin());
    return buffer(bytes, from.below(2));
}

/// A producer answers for offsets that do not lead out of the characters; all else is its to get wrong.
template <class Offset>
column texts(input_bytes& from, const std::string& name, std::size_t cells) {
    std::vector<std::string> values;
    for (std::size_t i = 0; i < cells; ++i) values.push_back(from.text());
    return column::texts<Offset>(name, values);
}

column column_from(input_bytes& from, const std::string& name, std::size_t cells, int depth = 0) {
    const std::string format = formats.at(from.below(formats.size()));
    column made = format == "u"    ? texts<std::int32_t>(from, name, cells)
                  : format == "U"  ? texts<std::int64_t>(from, name, cells)
                  : format == "vu" ? [&] {
                        std::vector<std::string> values;
                        for (std::size_t i = 0; i < cells; ++i) values.push_back(from.text());
                        return column::text_views(name, values);
                    }()
                                   : column{name, format, static_cast<std::int64_t>(cells),
                                            {buffer(), some_bytes(from, cells)}};
    // Indexes of any value into a dictionary.
    if (depth == 0 && format.size() == 1 && std::string("cCsSiIlL").find(format) != std::string::npos && from.flag())
        made.dictionary = std::make_shared<column>(column_from(from, "", from.below(4), 1));
    if (from.flag()) {
        std::string bits;
        for (std::size_t i = 0; i < cells; ++i) bits += from.flag() ? '1' : '0';
        made =
            made.given(bits, from.flag() ? -1 : static_cast<std::int64_t>(std::count(bits.begin(), bits.end(), '0')));
    }
    switch (from.below(16)) {
        case 0:
            made.null_count = from.number<std::int64_t>();
            break;
        case 1:
            made.offset = from.number<std::int64_t>();
            if (made.offset > 0) made.length = std::numeric_limits<std::int64_t>::max();
            break;
        case 2:
            made.buffers.resize(from.below(4));
            break;
        case 3:
            made.format.reset();
            break;
        case 4:
            made.released = true;
            break;
        case 5:
            made.offset = static_cast<std::int64_t>(from.below(cells + 1));
            made.length -= made.offset;
            break;
        default:
            break;
    }
    return made;
}

batch batch_from(input_bytes& from) {
    static const std::vector<std::string> names = {
        "episode_id", "client_id", "coach_id",    "team_id", "started_on",    "ended_on", "on",
        "minutes",    "party",     "employer_id", "phase",   "paid",          "name",     "hours_per_week",
        "item",       "value",     "end_reason",  "fte",     "first_contact", "job_id",   "unknown"};
    std::vector<column> columns;
    const auto cells = from.below(5);
    for (auto count = from.below(7); count > 0; --count)
        columns.push_back(column_from(from, names[from.below(names.size())], cells));
    batch made(columns);
    made.length = static_cast<std::int64_t>(cells);
    switch (from.below(16)) {
        case 0:  // rows of nulls alone may be as many as a table can hold
            made.length = from.number<std::int64_t>();
            if (made.length > 0 && made.length >> 33U == 0) made.length %= 1000;
            break;
        case 1:
            made.null_count = from.number<std::int64_t>();
            break;
        case 2:
            made.format = formats.at(from.below(formats.size()));
            break;
        case 3:
            made.without_children = true;
            break;
        case 4:
            made.buffers.clear();
            break;
        default:
            break;
    }
    return made;
}

std::string said(const batch& rows, ipsf::table_kind table, bool as_stream) {
    held_count held;
    std::string says;
    try {
        ipsf::history_builder builder;
        const std::vector<ipsf::cell_value> coach = {"C1", "T1"};
        const std::vector<ipsf::cell_value> episode = {"E1", "K1", "C1", "2024-01-10"};
        builder.add_row(ipsf::table_kind::coaches, coach);
        builder.add_row(ipsf::table_kind::episodes, episode);
        if (as_stream) {
            auto stream = stream_of({rows, {rows}}, held);
            ipsf::add_arrow_stream(builder, table, &stream);
        } else {
            auto schema = schema_of(rows, held);
            auto array = array_of(rows, held);
            try {
                ipsf::add_arrow_batch(builder, table, &array, &schema);
            } catch (const ipsf::refused&) {
                schema.release(&schema);
                throw;
            }
            schema.release(&schema);
        }
        says = std::to_string(ipsf::row_count(*builder.finish(), table));
    } catch (const ipsf::refused& why) {
        for (const auto& problem : why.problems()) says += problem.rule + problem.column + std::to_string(problem.row);
    }
    if (!held.none()) std::abort();
    return says;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    input_bytes from(data, size);
    const auto table = static_cast<ipsf::table_kind>(from.below(ipsf::table_names.size()));
    const auto rows = batch_from(from);
    if (said(rows, table, true) != said(rows, table, false)) std::abort();
    return 0;
}
