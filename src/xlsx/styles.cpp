// Takes kinds of cells; gives the styles that their cells need, as the part "styles" of a workbook.
#include "xlsx/styles.hpp"

#include "xlsx/markup.hpp"

#include <algorithm>

namespace ipsf::xlsx {
namespace {

constexpr std::size_t first_own_format = 164;  // those before are the spreadsheet's

std::string format_of(const cell_kind& kind, language in) {
    if (kind.holds == cell_type::day) return in == language::fi ? "d.m.yyyy" : "yyyy\\-mm\\-dd";
    std::string format = "0";
    if (kind.holds == cell_type::ratio && kind.decimals > 0)
        format += "." + std::string(static_cast<std::size_t>(kind.decimals), '0');
    return kind.percent ? format + "%" : format;
}

}  // namespace

std::size_t styles::of(const cell_kind& kind) {
    if (kind.holds == cell_type::word || kind.holds == cell_type::text) return words;
    if (kind.holds == cell_type::truth) return plain;
    const std::pair format(format_of(kind, in_), kind.at_left);
    const auto found = std::find(formats_.begin(), formats_.end(), format);
    const auto place = static_cast<std::size_t>(found - formats_.begin());
    if (found == formats_.end()) formats_.push_back(format);
    return words + 1 + place;
}

std::string styles::markup() const {
    std::string written(declaration);
    written.append("<styleSheet xmlns=\"").append(main_names).append("\">");
    if (!formats_.empty()) {
        written += "<numFmts count=\"" + std::to_string(formats_.size()) + "\">";
        for (std::size_t i = 0; i < formats_.size(); ++i) {
            written += "<numFmt numFmtId=\"" + std::to_string(first_own_format + i) + "\" formatCode=\"";
            append_escaped(written, formats_[i].first);
            written += "\"/>";
        }
        written += "</numFmts>";
    }
    constexpr std::string_view font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    written.append("<fonts count=\"2\"><font>").append(font).append("<font><b/>").append(font).append("</fonts>");
    written +=
        "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
        "patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE2EBF3\"/><bgColor "
        "indexed=\"64\"/></patternFill></fill></fills>";
    constexpr std::string_view open = "<border><left/><right/><top/>", shut = "<diagonal/></border>";
    written.append("<borders count=\"2\">").append(open).append("<bottom/>").append(shut);
    written.append(open).append("<bottom style=\"thin\"><color rgb=\"FF7F93A6\"/></bottom>").append(shut);
    written += "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>";
    written += "</cellStyleXfs><cellXfs count=\"" + std::to_string(words + 1 + formats_.size()) + "\">";
    const auto add = [&](const std::string& format, std::string_view rest) {
        written.append("<xf numFmtId=\"").append(format).append("\" xfId=\"0\" applyAlignment=\"1\" ").append(rest);
        written += "</xf>";
    };
    add("0", "fontId=\"0\" fillId=\"0\" borderId=\"0\"><alignment vertical=\"top\"/>");
    add("0",
        "fontId=\"1\" fillId=\"2\" borderId=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\">"
        "<alignment horizontal=\"left\" vertical=\"top\" indent=\"1\" wrapText=\"1\"/>");
    // Text of its own kind (format 49), so that it stays one when somebody edits the cell.
    add("49",
        "fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\">"
        "<alignment horizontal=\"left\" vertical=\"top\" indent=\"1\" wrapText=\"1\"/>");
    for (std::size_t i = 0; i < formats_.size(); ++i)
        add(std::to_string(first_own_format + i),
            std::string("fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"><alignment ") +
                (formats_[i].second ? "horizontal=\"left\" indent=\"1\" " : "") + "vertical=\"top\"/>");
    return written +
           "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

}  // namespace ipsf::xlsx
