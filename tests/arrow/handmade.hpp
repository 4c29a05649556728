// Arrow structures made by hand, right or wrong in any way, which count what is still held of them.
#pragma once

#include <ipsf.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::test {

/// Structures handed over and not yet released.
struct held_count {
    int schemas = 0;
    int arrays = 0;
    int streams = 0;
    int children_released = 0;  ///< by somebody who owns the base alone
    [[nodiscard]] bool none() const { return schemas == 0 && arrays == 0 && streams == 0 && children_released == 0; }
};

/// A buffer in memory of exactly its size (so that a sanitizer sees every step beyond it), or none.
class buffer {
public:
    buffer() = default;
    /// `shift`: bytes by which it misses the alignment that memory has.
    explicit buffer(std::string_view bytes, std::size_t shift = 0)
        : shift_(shift), bytes_(new char[bytes.size() + shift]) {
        std::copy(bytes.begin(), bytes.end(), bytes_.get() + shift);
    }
    template <typename Element>
    static buffer of(const std::vector<Element>& elements, std::size_t shift = 0) {
        return buffer({reinterpret_cast<const char*>(elements.data()), elements.size() * sizeof(Element)}, shift);
    }
    /// Bits, least significant first: "1101".
    static buffer bits(std::string_view written) {
        std::string bytes((written.size() + 7) / 8, '\0');
        for (std::size_t i = 0; i < written.size(); ++i)
            if (written[i] == '1')
                bytes[i / 8] = static_cast<char>(static_cast<unsigned char>(bytes[i / 8]) | 1U << i % 8);
        return buffer(bytes);
    }
    [[nodiscard]] const void* data() const { return bytes_ == nullptr ? nullptr : bytes_.get() + shift_; }

private:
    std::size_t shift_ = 0;
    std::shared_ptr<char[]> bytes_;
};

/// A column: what its ArrowSchema and ArrowArray will say, true or not.
struct column {
    std::string name;
    std::optional<std::string> format;
    std::int64_t length = 0;
    std::vector<buffer> buffers = {};
    std::int64_t null_count = 0;
    std::int64_t offset = 0;
    std::shared_ptr<column> dictionary = nullptr;
    bool released = false;

    template <typename Element>
    static column of(std::string name, std::string format, const std::vector<Element>& values) {
        return {std::move(name),
                std::move(format),
                static_cast<std::int64_t>(values.size()),
                {buffer(), buffer::of(values)}};
    }
    template <typename Offset = std::int32_t>
    static column texts(std::string name, const std::vector<std::string>& values) {
        std::vector<Offset> offsets = {0};
        std::string characters;
        for (const auto& value : values) {
            characters += value;
            offsets.push_back(static_cast<Offset>(characters.size()));
        }
        return {std::move(name),
                sizeof(Offset) == 4 ? "u" : "U",
                static_cast<std::int64_t>(values.size()),
                {buffer(), buffer::of(offsets), buffer(characters)}};
    }
    /// Long texts in data buffers of their own, each beginning with a byte that belongs to nothing.
    static column text_views(std::string name, const std::vector<std::string>& values) {
        std::string views;
        std::vector<buffer> data;
        std::vector<std::int64_t> sizes;
        const auto append = [&views](std::int32_t number) {
            views.append(reinterpret_cast<const char*>(&number), sizeof(number));
        };
        for (const auto& value : values) {
            append(static_cast<std::int32_t>(value.size()));
            if (value.size() <= 12) {
                views.append(value).append(12 - value.size(), '\0');
                continue;
            }
            views.append(value, 0, 4);
            append(static_cast<std::int32_t>(data.size()));
            append(1);
            data.emplace_back("?" + value);
            sizes.push_back(static_cast<std::int64_t>(value.size()) + 1);
        }
        column made{std::move(name), "vu", static_cast<std::int64_t>(values.size()), {buffer(), buffer(views)}};
        made.buffers.insert(made.buffers.end(), data.begin(), data.end());
        made.buffers.push_back(buffer::of(sizes));
        return made;
    }
    template <typename Index>
    static column coded(std::string name, std::string format, const std::vector<Index>& indexes, column dictionary) {
        auto made = of(std::move(name), std::move(format), indexes);
        made.dictionary = std::make_shared<column>(std::move(dictionary));
        return made;
    }

    /// The same with nulls: "1" for each cell that is given, the array's offset included.
    [[nodiscard]] column given(std::string_view bits, std::int64_t nulls = -1) const {
        auto made = *this;
        made.buffers[0] = buffer::bits(bits);
        made.null_count = nulls;
        return made;
    }
    /// The same from cell `first` on.
    [[nodiscard]] column from(std::int64_t first, std::int64_t cells) const {
        auto made = *this;
        made.offset = first;
        made.length = cells;
        return made;
    }
    [[nodiscard]] column with(void (*change)(column&)) const {
        auto made = *this;
        change(made);
        return made;
    }
};

/// A record batch.
struct batch {
    std::vector<column> columns;
    std::int64_t length = 0;
    std::int64_t offset = 0;
    std::int64_t null_count = 0;
    std::vector<buffer> buffers = std::vector<buffer>(1);
    std::string format = "+s";
    bool without_children = false;

    explicit batch(std::vector<column> of)
        : columns(std::move(of)), length(columns.empty() ? 0 : columns.front().length) {}
};

template <typename Struct>
struct made_struct {
    batch keeps;
    std::vector<std::vector<const void*>> buffers;
    std::vector<std::unique_ptr<Struct>> structs;  // children and dictionaries
    std::vector<Struct*> children;
    int* held;
};

template <typename Struct>
void release_made(Struct* made) {
    auto* const state = static_cast<made_struct<Struct>*>(made->private_data);
    --*state->held;
    for (auto& each : state->structs) each->release = nullptr;
    delete state;
    made->release = nullptr;
}

/// A child's own release may never be called by a consumer of the base.
template <typename Struct>
void release_child(Struct* child) {
    ++*static_cast<int*>(child->private_data);
    child->release = nullptr;
}

inline ArrowSchema schema_of(const batch& of, held_count& held) {
    auto* const state = new made_struct<ArrowSchema>{of, {}, {}, {}, &held.schemas};
    const auto make = [&](const column& from) {
        auto& child = *state->structs.emplace_back(std::make_unique<ArrowSchema>());
        child.format = from.format ? from.format->c_str() : nullptr;
        child.name = from.name.c_str();
        child.flags = ARROW_FLAG_NULLABLE;
        child.private_data = &held.children_released;
        child.release = from.released ? nullptr : release_child<ArrowSchema>;
        return &child;
    };
    for (const auto& each : state->keeps.columns) {
        auto* const child = make(each);
        for (auto [on, dictionary] = std::pair(child, each.dictionary); dictionary != nullptr;
             dictionary = dictionary->dictionary)
            on = on->dictionary = make(*dictionary);
        state->children.push_back(child);
    }
    ++held.schemas;
    ArrowSchema made{};
    made.format = state->keeps.format.c_str();
    made.name = "";
    made.n_children = static_cast<std::int64_t>(state->children.size());
    made.children = of.without_children ? nullptr : state->children.data();
    made.private_data = state;
    made.release = release_made<ArrowSchema>;
    return made;
}

inline ArrowArray array_of(const batch& of, held_count& held) {
    auto* const state = new made_struct<ArrowArray>{of, {}, {}, {}, &held.arrays};
    const auto point = [state](const std::vector<buffer>& buffers) {
        auto& pointers = state->buffers.emplace_back();
        for (const auto& each : buffers) pointers.push_back(each.data());
        return pointers.data();
    };
    const auto make = [&](const column& from) {
        auto& child = *state->structs.emplace_back(std::make_unique<ArrowArray>());
        child.length = from.length;
        child.null_count = from.null_count;
        child.offset = from.offset;
        child.n_buffers = static_cast<std::int64_t>(from.buffers.size());
        child.buffers = point(from.buffers);
        child.private_data = &held.children_released;
        child.release = from.released ? nullptr : release_child<ArrowArray>;
        return &child;
    };
    state->buffers.reserve(64);
    for (const auto& each : state->keeps.columns) {
        auto* const child = make(each);
        if (each.dictionary != nullptr) child->dictionary = make(*each.dictionary);
        state->children.push_back(child);
    }
    ++held.arrays;
    ArrowArray made{};
    made.length = of.length;
    made.null_count = of.null_count;
    made.offset = of.offset;
    made.n_buffers = static_cast<std::int64_t>(of.buffers.size());
    made.buffers = point(of.buffers);
    made.n_children = static_cast<std::int64_t>(state->children.size());
    made.children = of.without_children ? nullptr : state->children.data();
    made.private_data = state;
    made.release = release_made<ArrowArray>;
    return made;
}

/// A stream of batches, of the schema of `shape`; after them it ends, or fails.
struct stream_plan {
    batch shape;
    std::vector<batch> batches = {};
    int schema_error = 0;
    int error_at_end = 0;
    const char* error_text = nullptr;
};

struct made_stream {
    stream_plan plan;
    held_count* held;
    std::size_t next = 0;
    std::string told = {};  // of the last error: gone with the next call
};

inline ArrowArrayStream stream_of(stream_plan plan, held_count& held) {
    ArrowArrayStream made{};
    static const auto state = [](ArrowArrayStream* stream) -> made_stream& {
        return *static_cast<made_stream*>(stream->private_data);
    };
    made.private_data = new made_stream{std::move(plan), &held};
    ++held.streams;
    made.get_schema = [](ArrowArrayStream* stream, ArrowSchema* out) {
        auto& self = state(stream);
        self.told = self.plan.error_text == nullptr ? "" : self.plan.error_text;
        if (self.plan.schema_error == 0) *out = schema_of(self.plan.shape, *self.held);
        return self.plan.schema_error;
    };
    made.get_next = [](ArrowArrayStream* stream, ArrowArray* out) {
        auto& self = state(stream);
        if (self.next < self.plan.batches.size()) {
            *out = array_of(self.plan.batches[self.next++], *self.held);
            return 0;
        }
        // Who fails may leave anything in `out`.
        if (self.plan.error_at_end != 0) std::memset(static_cast<void*>(out), 0xAB, sizeof(*out));
        return self.plan.error_at_end;
    };
    made.get_last_error = [](ArrowArrayStream* stream) -> const char* {
        auto& self = state(stream);
        return self.plan.error_text == nullptr ? nullptr : (self.told = self.plan.error_text).c_str();
    };
    made.release = [](ArrowArrayStream* stream) {
        auto& self = state(stream);
        --self.held->streams;
        delete &self;
        stream->release = nullptr;
    };
    return made;
}

}  // namespace ipsf::test
