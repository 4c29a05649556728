// Takes finished columns and gives an ArrowArrayStream that owns them: schema and arrays with their release
// functions.
#include "arrow/export_stream.hpp"

#include "base/expects.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <exception>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

constexpr std::int64_t rows_in_batch = 65'536;

const char* format_of(arrow_type holds) {
    switch (holds) {
        case arrow_type::int32:
            return "i";
        case arrow_type::int64:
            return "l";
        case arrow_type::date32:
            return "tdD";
        case arrow_type::boolean:
            return "b";
        case arrow_type::float64:
            return "g";
        case arrow_type::text:
            break;
    }
    return "U";
}

// What a schema or array points at, in its private_data. The children's own are theirs, so that a consumer may move a
// child out.
template <typename Struct>
struct tree {
    std::shared_ptr<const arrow_columns> keeps;
    // Of an array; a batch has a validity alone, and no row is null.
    std::vector<const void*> buffers = std::vector<const void*>(1);
    std::vector<Struct> children = {};
    std::vector<Struct*> child_pointers = {};
};

template <typename Struct>
void release_tree(Struct* node) {
    auto* const held = static_cast<tree<Struct>*>(node->private_data);
    for (auto& child : held->children)
        if (child.release != nullptr) child.release(&child);
    delete held;
    node->release = nullptr;
}

// Gives `node` its tree. From here on it has to be released.
template <typename Struct>
tree<Struct>& plant(Struct& node, const std::shared_ptr<const arrow_columns>& results) {
    node = {};
    auto& held = *new tree<Struct>{results};
    node.private_data = &held;
    node.release = release_tree<Struct>;
    return held;
}

// Makes a child for each column; when one fails, releases those that are made already.
template <typename Struct, typename Make>
void plant_columns(Struct& base, const std::shared_ptr<const arrow_columns>& results, Make make) {
    auto& held = plant(base, results);
    try {
        held.children.resize(results->size());
        for (std::size_t i = 0; i < results->size(); ++i) {
            held.child_pointers.push_back(&held.children[i]);
            make((*results)[i], held.children[i], plant(held.children[i], results));
        }
    } catch (...) {
        base.release(&base);
        throw;
    }
    base.n_children = static_cast<std::int64_t>(held.children.size());
    base.children = held.child_pointers.data();
}

void make_schema(const std::shared_ptr<const arrow_columns>& results, ArrowSchema& schema) {
    plant_columns(schema, results, [](const arrow_column& column, ArrowSchema& child, tree<ArrowSchema>&) {
        child.format = format_of(column.holds());
        child.name = column.name().c_str();
        child.flags = ARROW_FLAG_NULLABLE;
    });
    schema.format = "+s";
    schema.name = "";
}

void make_batch(const std::shared_ptr<const arrow_columns>& results, std::int64_t row, std::int64_t rows,
                ArrowArray& batch) {
    plant_columns(batch, results, [row, rows](const arrow_column& column, ArrowArray& child, tree<ArrowArray>& held) {
        held.buffers = column.buffers(row);
        child.length = rows;
        child.null_count = held.buffers[0] == nullptr ? 0 : -1;
        child.n_buffers = static_cast<std::int64_t>(held.buffers.size());
        child.buffers = held.buffers.data();
    });
    batch.length = rows;
    batch.n_buffers = 1;
    batch.buffers = static_cast<tree<ArrowArray>*>(batch.private_data)->buffers.data();
}

struct stream_state {
    std::shared_ptr<const arrow_columns> results;
    std::int64_t row = 0;  // the first that has not been handed out
    const char* error = nullptr;
};

stream_state& state_of(ArrowArrayStream* stream) { return *static_cast<stream_state*>(stream->private_data); }

// Runs a callback's body: nothing may leave it but an errno.
template <typename Body>
int answer(ArrowArrayStream* stream, Body body) noexcept {
    try {
        body(state_of(stream));
        return 0;
    } catch (const std::exception&) {
        state_of(stream).error = "out of memory";
        return ENOMEM;
    }
}

int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
    return answer(stream, [out](stream_state& state) { make_schema(state.results, *out); });
}

int get_next(ArrowArrayStream* stream, ArrowArray* out) {
    return answer(stream, [out](stream_state& state) {
        *out = {};
        const auto rows =
            std::min(state.results->empty() ? 0 : state.results->front().rows() - state.row, rows_in_batch);
        if (rows == 0) return;  // left released: the end
        make_batch(state.results, state.row, rows, *out);
        state.row += rows;
    });
}

const char* get_last_error(ArrowArrayStream* stream) { return state_of(stream).error; }

void release_stream(ArrowArrayStream* stream) {
    delete static_cast<stream_state*>(stream->private_data);
    stream->release = nullptr;
}

}  // namespace

void export_stream(std::shared_ptr<const arrow_columns> results, ArrowArrayStream& out) {
    out = {};
    for (const auto& column : *results) expects(column.rows() == results->front().rows());
    out.private_data = new stream_state{std::move(results)};
    out.get_schema = get_schema;
    out.get_next = get_next;
    out.get_last_error = get_last_error;
    out.release = release_stream;
}

}  // namespace ipsf::detail
