// Takes markup of pugixml; gives it as text.
#include "xml/xml.hpp"

namespace ipsf::xml {
namespace {

// Not a stream of the standard library: these drop what they get no memory for.
struct text_writer : pugi::xml_writer {
    explicit text_writer(std::string& to) : to_(to) {}
    void write(const void* data, std::size_t size) override { to_.append(static_cast<const char*>(data), size); }

private:
    std::string& to_;
};

}  // namespace

std::string to_text(const pugi::xml_document& document) {
    std::string text;
    text_writer into(text);
    document.save(into, "  ", pugi::format_indent, pugi::encoding_utf8);
    return text;
}

void append(std::string& to, pugi::xml_node element) {
    text_writer into(to);
    element.print(into, "", pugi::format_raw, pugi::encoding_utf8);
}

}  // namespace ipsf::xml
