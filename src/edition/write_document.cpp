// Takes a parsed document and gives TOML in the layout of the editions in rulebooks/.
#include "edition/write_document.hpp"

#include <algorithm>

namespace ipsf {
namespace {

std::string written_key(const std::string& key) {
    const auto is_bare = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !key.empty() && std::all_of(key.begin(), key.end(), is_bare) ? key : quoted_text(key);
}

bool is_under_header(const node& one) { return one.kind == node_kind::table && !one.in_line; }

/// A list of tables each under a header.
bool is_under_headers(const node& one) {
    return one.kind == node_kind::list && !one.elements.empty() &&
           std::all_of(one.elements.begin(), one.elements.end(), is_under_header);
}

bool is_value(const member& one) { return !is_under_header(one.value) && !is_under_headers(one.value); }

class document_writer {
public:
    std::string write(node& document) {
        write_members(document, "", "", "");
        return std::move(text_);
    }

private:
    /// `below` is the indent of the headers in it.
    void write_members(node& table, const std::string& path, const std::string& indent, const std::string& below) {
        std::stable_partition(table.members.begin(), table.members.end(), is_value);
        for (member& one : table.members) {
            const std::string name = path + written_key(one.key);
            if (is_value(one)) {
                write_value(one, indent);
            } else if (one.value.kind == node_kind::table) {
                write_table(one.value, name, below);
            } else {
                for (node& element : one.value.elements) {
                    write_header("[[" + name + "]]", below);
                    write_members(element, name + ".", below, below + "  ");
                }
            }
        }
    }

    void write_table(node& table, const std::string& path, const std::string& indent) {
        if (table.members.empty() || std::any_of(table.members.begin(), table.members.end(), is_value))
            write_header("[" + path + "]", indent);
        write_members(table, path + ".", indent, indent);
    }

    void write_header(const std::string& header, const std::string& indent) {
        if (header != last_header_) text_ += '\n';
        last_header_ = header;
        text_ += indent + header + '\n';
    }

    void write_value(const member& one, const std::string& indent) {
        text_ += indent + written_key(one.key) + " = ";
        const auto& elements = one.value.elements;
        if (std::any_of(elements.begin(), elements.end(),
                        [](const node& element) { return element.kind == node_kind::table; })) {
            text_ += "[\n";
            for (const node& element : elements) text_ += indent + "  " + written_value(element) + ",\n";
            text_ += indent + "]\n";
        } else {
            text_ += written_value(one.value) + '\n';
        }
    }

    std::string text_;
    std::string last_header_;
};

}  // namespace

std::string quoted_text(std::string_view text) {
    std::string made = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F)
            (made += "\\u00") += {"0123456789ABCDEF"[byte >> 4U], "0123456789ABCDEF"[byte & 0xFU]};
        else if (c == '"' || c == '\\')
            (made += '\\') += c;
        else
            made += c;
    }
    return made + '"';
}

std::string written_value(const node& value) {
    switch (value.kind) {
        case node_kind::text:
            return quoted_text(value.text);
        case node_kind::whole:
            return std::to_string(value.whole);
        case node_kind::truth:
            return value.truth ? "true" : "false";
        case node_kind::date:
            return format_day(value.on);
        case node_kind::list: {
            std::string all;
            for (const node& element : value.elements) all += (all.empty() ? "" : ", ") + written_value(element);
            return "[" + all + "]";
        }
        case node_kind::table: {
            std::string all;
            for (const member& one : value.members)
                all += (all.empty() ? "" : ", ") + written_key(one.key) + " = " + written_value(one.value);
            return all.empty() ? "{}" : "{ " + all + " }";
        }
        case node_kind::other:
            break;
    }
    return {};
}

std::string write_document(node& document) { return document_writer().write(document); }

}  // namespace ipsf
