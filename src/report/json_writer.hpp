// JSON (RFC 8259), written value by value as it comes, so that a long result is never kept a second time as a tree.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ipsf::reporting {

/// Writes one JSON text: indented by two spaces, members in the order they are put, ending in a newline. Of texts,
/// bytes that are no UTF-8 (a file's name in a message) become U+FFFD, and characters that act on what shows them are
/// escaped (visible.hpp).
class json_writer {
public:
    /// One value of an array, or the whole text. An empty optional is null.
    void value(std::nullptr_t) { begin_value(), all_ += "null"; }
    template <std::integral Value>
    void value(Value given) {
        begin_value();
        if constexpr (std::same_as<Value, bool>)
            all_ += given ? "true" : "false";
        else
            all_ += std::to_string(given);
    }
    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    template <class Value>
    void value(const std::optional<Value>& given) {
        given ? value(*given) : value(nullptr);
    }

    /// `write` puts the members, and `write` puts the values.
    template <class Write>
    void object(Write write) {
        open('{'), write(), close('}');
    }
    template <class Write>
    void array(Write write) {
        open('['), write(), close(']');
    }

    /// A member of an object: a value, an object, an array, or an array of such values.
    template <class Value>
    void put(std::string_view key, const Value& given) {
        name(key), value(given);
    }
    template <class Write>
    void put_object(std::string_view key, Write write) {
        name(key), object(write);
    }
    template <class Write>
    void put_array(std::string_view key, Write write) {
        name(key), array(write);
    }
    template <class Values>
    void put_values(std::string_view key, const Values& values) {
        put_array(key, [&] {
            for (const auto& one : values) value(one);
        });
    }

    /// The whole text; nothing is open any more.
    [[nodiscard]] std::string take() { return std::move(all_ += '\n'); }

private:
    void begin_value();
    void name(std::string_view key);
    void open(char bracket);
    void close(char bracket);
    void break_line();
    void quoted(std::string_view text);

    std::string all_;
    std::size_t depth_ = 0;
    bool after_name_ = false;
    bool is_first_ = true;  // of the array or object that is open
};

}  // namespace ipsf::reporting
