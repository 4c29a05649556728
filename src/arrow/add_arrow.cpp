// Takes over streams and batches in Arrow's C data interface, and hands their rows to a history_builder. What was
// taken over is released, whatever happens.
#include <ipsf/arrow.hpp>

#include "arrow/owned.hpp"
#include "arrow/place.hpp"
#include "arrow/table_reader.hpp"
#include "base/arrow_c_data.hpp"

#include <ipsf/utf8.hpp>

#include <string>

namespace ipsf {
namespace {

using detail::arrow_place;
using detail::owned;

// What was refused once stays refused: a caller who goes on after that gets no history made of a part of the rows.
template <typename Body>
void keep_refusals(history_builder& into, Body body) {
    try {
        body();
    } catch (const refused& why) {
        for (const auto& problem : why.problems()) into.report(problem);
        throw;
    }
}

[[noreturn]] void refuse_error(ArrowArrayStream& stream, int code, const arrow_place& where) {
    std::string says = "the producer of the Arrow stream failed with error " + std::to_string(code);
    const char* const told = stream.get_last_error == nullptr ? nullptr : stream.get_last_error(&stream);
    if (told != nullptr && is_utf8(told)) says.append(": ").append(told);
    throw refused(where.what("producer-error", says));
}

// What one of the stream's callbacks gives.
template <typename Struct>
owned<Struct> next(ArrowArrayStream& stream, int (*get)(ArrowArrayStream*, Struct*), const arrow_place& where) {
    Struct given{};
    if (const int code = get(&stream, &given); code != 0) refuse_error(stream, code, where);
    return owned<Struct>(given);
}

void add_batches(history_builder& into, table_kind table, ArrowArrayStream& stream) {
    const arrow_place where{table};
    if (stream.get_schema == nullptr || stream.get_next == nullptr)
        where.refuse("the Arrow stream lacks its functions");
    auto schema = next<ArrowSchema>(stream, stream.get_schema, where);
    detail::table_reader reader(into, table, *schema);
    for (;;) {
        auto batch = next<ArrowArray>(stream, stream.get_next, where);
        if (!batch.alive()) return;  // the end of the stream
        reader.append(*batch);
    }
}

}  // namespace

void add_arrow_stream(history_builder& into, table_kind table, ArrowArrayStream* stream) {
    owned<ArrowArrayStream> source(*stream);
    keep_refusals(into, [&] {
        if (!source.alive()) arrow_place{table}.refuse("the Arrow stream was released already; hand a fresh one over");
        add_batches(into, table, *source);
    });
}

void add_arrow_batch(history_builder& into, table_kind table, ArrowArray* batch, const ArrowSchema* schema) {
    owned<ArrowArray> rows(*batch);
    keep_refusals(into, [&] {
        detail::table_reader reader(into, table, *schema);
        reader.append(*rows);
    });
}

}  // namespace ipsf
