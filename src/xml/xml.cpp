// Takes a document of pugixml; gives it as text.
#include "xml/xml.hpp"

namespace ipsf::xml {

std::string to_text(const pugi::xml_document& document) {
    // Not a stream of the standard library: these drop what they get no memory for.
    struct writer : pugi::xml_writer {
        std::string text;
        void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
    } into;
    document.save(into, "  ", pugi::format_indent, pugi::encoding_utf8);
    return std::move(into.text);
}

}  // namespace ipsf::xml
