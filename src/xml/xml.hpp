// Writes XML whole or not at all: pugixml itself goes on with less when it gets no memory. Everything here throws
// std::bad_alloc then.
#pragma once

#include <pugixml.hpp>

#include <new>
#include <string>
#include <string_view>

namespace ipsf::xml {

/// Throws when a step of pugixml could not be done.
inline void must(bool done) {
    if (!done) throw std::bad_alloc();
}

/// A new last child, an element of that name.
inline pugi::xml_node add(pugi::xml_node to, const char* element) {
    const pugi::xml_node made = to.append_child(element);
    must(made.name() == std::string_view(element));
    return made;
}
/// A new first child.
inline pugi::xml_node add_first(pugi::xml_node to, const char* element) {
    const pugi::xml_node made = to.prepend_child(element);
    must(made.name() == std::string_view(element));
    return made;
}
inline void set_text(pugi::xml_node of, const std::string& text) { must(of.text().set(text.c_str())); }
inline pugi::xml_node add_text(pugi::xml_node to, const char* element, const std::string& text) {
    const pugi::xml_node made = add(to, element);
    set_text(made, text);
    return made;
}
inline void add_comment(pugi::xml_node to, const std::string& text) {
    pugi::xml_node made = to.append_child(pugi::node_comment);
    must(!made.empty() && made.set_value(text.c_str()));
}

/// A new attribute.
inline void set(pugi::xml_node of, const char* attribute, const std::string& value) {
    pugi::xml_attribute made = of.append_attribute(attribute);
    must(made.name() == std::string_view(attribute) && made.set_value(value.c_str()));
}
inline void set(pugi::xml_node of, const char* attribute, std::string_view value) {
    set(of, attribute, std::string(value));
}
inline void set(pugi::xml_node of, const char* attribute, const char* value) { set(of, attribute, std::string(value)); }
inline void set(pugi::xml_node of, const char* attribute, int value) { set(of, attribute, std::to_string(value)); }

/// The line that says what the file is.
inline void add_declaration(pugi::xml_document& to) {
    const pugi::xml_node made = to.append_child(pugi::node_declaration);
    must(!made.empty());
    set(made, "version", "1.0");
    set(made, "encoding", "UTF-8");
}

/// The document as a file, indented.
[[nodiscard]] std::string to_text(const pugi::xml_document& document);
/// Appends an element on one line.
void append(std::string& to, pugi::xml_node element);

}  // namespace ipsf::xml
