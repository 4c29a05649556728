// Takes columns of a sheet; gives a chart of them as the parts "drawing" and "chart" of a workbook.
#include "xlsx/chart.hpp"

#include "xlsx/markup.hpp"

#include <algorithm>

namespace ipsf::xlsx {
namespace {

constexpr std::string_view chart_names = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr std::string_view drawing_names = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr std::string_view anchor_names = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

void add_reference(std::string& to, std::string_view kind, const std::string& cells) {
    to.append("<c:").append(kind).append("><c:f>");
    append_escaped(to, cells);
    to.append("</c:f></c:").append(kind).append(">");
}

std::string fill_of(std::string_view colour) {
    return "<a:solidFill><a:srgbClr val=\"" + std::string(colour) + "\"/></a:solidFill>";
}

std::string line_look(const chart::drawn_column& one) {
    const auto fill = fill_of(one.colour);
    return "<c:spPr><a:ln w=\"22225\">" + fill + (one.dashed ? "<a:prstDash val=\"dash\"/>" : "") +
           "</a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/><c:size val=\"5\"/><c:spPr>" + fill + "<a:ln>" + fill +
           "</a:ln></c:spPr></c:marker>";
}

/// With an edge, so that parts are told apart without colour.
std::string part_look(const chart::drawn_column& one) {
    return "<c:spPr>" + fill_of(one.colour) + "<a:ln w=\"6350\">" + fill_of("404040") +
           "</a:ln></c:spPr><c:invertIfNegative val=\"0\"/>";
}

void add_series(std::string& to, const chart& drawn, std::size_t place, const result_table& table,
                const std::string& sheet) {
    const auto& one = drawn.series[place];
    const auto number = std::to_string(place);
    const auto cells = [&](std::size_t column) {
        return sheet + "!" + fixed_place(column, 1) + ":" + fixed_place(column, table.rows);
    };
    to += "<c:ser><c:idx val=\"" + number + "\"/><c:order val=\"" + number + "\"/><c:tx>";
    add_reference(to, "strRef", sheet + "!" + fixed_place(one.column, 0));
    to += "</c:tx>" + (drawn.stacked ? part_look(one) : line_look(one)) + "<c:cat>";
    add_reference(to, "numRef", cells(0));
    to += "</c:cat><c:val>";
    add_reference(to, "numRef", cells(one.column));
    to += drawn.stacked ? "</c:val></c:ser>" : "</c:val><c:smooth val=\"0\"/></c:ser>";
}

/// The columns as they are drawn, without the axes.
std::string plot_markup(const chart& drawn, const result_table& table, const std::string& sheet) {
    std::string written = drawn.stacked ? "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"stacked\"/>"
                                        : "<c:lineChart><c:grouping val=\"standard\"/>";
    written += "<c:varyColors val=\"0\"/>";
    for (std::size_t place = 0; place < drawn.series.size(); ++place) add_series(written, drawn, place, table, sheet);
    const std::string axes = "<c:axId val=\"1\"/><c:axId val=\"2\"/>";
    if (drawn.stacked) return written + "<c:gapWidth val=\"40\"/><c:overlap val=\"100\"/>" + axes + "</c:barChart>";
    return written + "<c:marker val=\"1\"/>" + axes + "</c:lineChart>";
}

/// Where the axis of numbers ends; of stacked columns the spreadsheet finds the highest itself.
std::string ends_of_axis(const chart& drawn) {
    const auto ends = [](const std::string& highest, int lowest) {
        return "<c:scaling><c:orientation val=\"minMax\"/>" + highest + "<c:min val=\"" + std::to_string(lowest) +
               "\"/></c:scaling>";
    };
    return drawn.stacked ? ends("", 0) : ends("<c:max val=\"" + std::to_string(drawn.highest) + "\"/>", drawn.lowest);
}

std::string unit_of_axis(const chart& drawn) {
    constexpr int steps = 10;
    if (drawn.stacked) return {};
    return "<c:majorUnit val=\"" + std::to_string(std::max(1, (drawn.highest - drawn.lowest) / steps)) + "\"/>";
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

std::string chart_markup(const chart& drawn, const result_table& table, std::string_view sheet, language in) {
    std::string written(declaration);
    written.append("<c:chartSpace xmlns:c=\"").append(chart_names).append("\" xmlns:a=\"").append(drawing_names);
    written.append("\" xmlns:r=\"").append(relation_names);
    written +=
        "\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1300\" "
        "b=\"1\"/></a:pPr><a:r><a:rPr lang=\"";
    written.append(in == language::fi ? "fi-FI" : "en-GB").append("\" sz=\"1300\" b=\"1\"/><a:t>");
    append_escaped(written, drawn.title);
    written +=
        "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>"
        "<c:plotArea><c:layout/>";
    written += plot_markup(drawn, table, quoted_sheet(sheet));
    const std::string_view day_format = in == language::fi ? "d.m.yyyy" : "yyyy\\-mm\\-dd";
    written +=
        "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete "
        "val=\"0\"/><c:axPos val=\"b\"/>"
        "<c:numFmt formatCode=\"";
    written.append(day_format);
    written +=
        "\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos "
        "val=\"low\"/><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:noMultiLvlLbl "
        "val=\"1\"/></c:catAx><c:valAx><c:axId val=\"2\"/>" +
        ends_of_axis(drawn);
    return written +
           "<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill>"
           "<a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode=\"0\" "
           "sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos "
           "val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses val=\"min\"/><c:crossBetween "
           "val=\"between\"/>" +
           unit_of_axis(drawn) +
           "</c:valAx></c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"
           "<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>";
}

}  // namespace ipsf::xlsx
