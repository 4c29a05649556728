// Takes columns of a sheet; gives a line chart of them as the parts "drawing" and "chart" of a workbook.
#include "xlsx/chart.hpp"

#include "xlsx/markup.hpp"

#include <algorithm>
#include <array>

namespace ipsf::xlsx {
namespace {

constexpr std::string_view chart_names = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr std::string_view drawing_names = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr std::string_view anchor_names = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/// Told apart also by who sees fewer colours (the palette of Okabe and Ito).
constexpr std::array<std::string_view, line_chart::colours> palette = {"0072B2", "D55E00", "009E73", "CC79A7",
                                                                       "56B4E9", "E69F00", "000000", "999933"};

void add_reference(std::string& to, std::string_view kind, const std::string& cells) {
    to.append("<c:").append(kind).append("><c:f>");
    append_escaped(to, cells);
    to.append("</c:f></c:").append(kind).append(">");
}

void add_line(std::string& to, const line_chart::line& line, std::size_t place, const result_table& table,
              const std::string& sheet) {
    const auto number = std::to_string(place);
    const auto cells = [&](std::size_t column) {
        return sheet + "!" + fixed_place(column, 1) + ":" + fixed_place(column, table.rows);
    };
    const std::string fill =
        "<a:solidFill><a:srgbClr val=\"" + std::string(palette[line.colour % palette.size()]) + "\"/></a:solidFill>";
    to += "<c:ser><c:idx val=\"" + number + "\"/><c:order val=\"" + number + "\"/><c:tx>";
    add_reference(to, "strRef", sheet + "!" + fixed_place(line.column, 0));
    to += "</c:tx><c:spPr><a:ln w=\"22225\">" + fill + (line.dashed ? "<a:prstDash val=\"dash\"/>" : "") +
          "</a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/><c:size val=\"5\"/><c:spPr>" + fill + "<a:ln>" + fill +
          "</a:ln></c:spPr></c:marker><c:cat>";
    add_reference(to, "numRef", cells(0));
    to += "</c:cat><c:val>";
    add_reference(to, "numRef", cells(line.column));
    to += "</c:val><c:smooth val=\"0\"/></c:ser>";
}

}  // namespace

std::string drawing_markup(const result_table& table) {
    constexpr std::size_t wide = 12, high = 24;  // columns and rows of usual size
    const auto first = table.columns.size() + 1;
    const auto corner = [](std::size_t column, std::size_t row) {
        return "<xdr:col>" + std::to_string(column) + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" +
               std::to_string(row) + "</xdr:row><xdr:rowOff>0</xdr:rowOff>";
    };
    std::string written(declaration);
    written.append("<xdr:wsDr xmlns:xdr=\"").append(anchor_names).append("\" xmlns:a=\"").append(drawing_names);
    written += "\"><xdr:twoCellAnchor><xdr:from>" + corner(first, 1) + "</xdr:from><xdr:to>" +
               corner(first + wide, 1 + high) + "</xdr:to>";
    written +=
        "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"Chart 1\"/>"
        "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
        "</xdr:xfrm><a:graphic><a:graphicData uri=\"";
    written.append(chart_names).append("\"><c:chart xmlns:c=\"").append(chart_names).append("\" xmlns:r=\"");
    written.append(relation_names);
    return written +
           "\" r:id=\"rId1\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
           "</xdr:wsDr>";
}

std::string chart_markup(const line_chart& chart, const result_table& table, std::string_view sheet, language in) {
    std::string written(declaration);
    written.append("<c:chartSpace xmlns:c=\"").append(chart_names).append("\" xmlns:a=\"").append(drawing_names);
    written.append("\" xmlns:r=\"").append(relation_names);
    written +=
        "\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1300\" "
        "b=\"1\"/></a:pPr><a:r><a:rPr lang=\"";
    written.append(in == language::fi ? "fi-FI" : "en-GB").append("\" sz=\"1300\" b=\"1\"/><a:t>");
    append_escaped(written, chart.title);
    written +=
        "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>"
        "<c:plotArea><c:layout/><c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>";
    for (std::size_t i = 0; i < chart.lines.size(); ++i)
        add_line(written, chart.lines[i], i, table, quoted_sheet(sheet));
    const std::string_view day_format = in == language::fi ? "d.m.yyyy" : "yyyy\\-mm\\-dd";
    constexpr int steps = 10;
    written +=
        "<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart><c:catAx><c:axId val=\"1\"/>"
        "<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>"
        "<c:numFmt formatCode=\"";
    written.append(day_format);
    written +=
        "\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos "
        "val=\"low\"/><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:noMultiLvlLbl "
        "val=\"1\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"" +
        std::to_string(chart.highest) + "\"/><c:min val=\"" + std::to_string(chart.lowest) + "\"/></c:scaling>";
    return written +
           "<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill>"
           "<a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode=\"0\" "
           "sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos "
           "val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses val=\"min\"/><c:crossBetween "
           "val=\"between\"/><c:majorUnit val=\"" +
           std::to_string(std::max(1, (chart.highest - chart.lowest) / steps)) +
           "\"/></c:valAx></c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"
           "<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>";
}

}  // namespace ipsf::xlsx
