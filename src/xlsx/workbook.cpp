// Takes the sheets of a workbook; gives the parts that an Office Open XML file consists of (ECMA-376), as one archive.
#include "xlsx/workbook.hpp"

#include "base/expects.hpp"
#include "xlsx/chart.hpp"
#include "xlsx/markup.hpp"
#include "xlsx/sheet.hpp"
#include "xlsx/sheet_names.hpp"
#include "xlsx/styles.hpp"
#include "xlsx/titles.hpp"
#include "xlsx/zip_archive.hpp"

#include <ipsf/visible.hpp>
#include <ipsf/xlsx.hpp>

namespace ipsf::xlsx {
namespace {

constexpr std::string_view package_relations = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view package_types = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr std::string_view core_properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
constexpr std::string_view office_types = "application/vnd.openxmlformats-officedocument.";

/// The relations of a part to others, each "rId1", "rId2" and so on in their order.
class relations {
public:
    void add(std::string_view type, const std::string& target) {
        rows_.append("<Relationship Id=\"rId").append(std::to_string(++count_)).append("\" Type=\"").append(type);
        rows_.append("\" Target=\"").append(target).append("\"/>");
    }
    void add_office(std::string_view type, const std::string& target) {
        add(std::string(relation_names).append("/").append(type), target);
    }
    [[nodiscard]] std::string markup() const {
        std::string written(declaration);
        written.append("<Relationships xmlns=\"").append(package_relations).append("\">");
        return written.append(rows_).append("</Relationships>");
    }

private:
    std::string rows_;
    int count_ = 0;
};

class workbook_writer {
public:
    workbook_writer(const workbook& made, language in) : made_(made), in_(in), looks_(in) {
        for (const auto& one : made.sheets)
            if (one.table.rows > 0 || sheets_.empty()) sheets_.push_back(&one);
        std::vector<std::string> titles;
        for (const auto* one : sheets_) titles.push_back(one->table.title.in(in));
        names_ = sheet_names(titles);
    }

    std::string write() {
        archive_.add("[Content_Types].xml", types_markup());  // the first, by which programs know such files
        for (std::size_t i = 0; i < sheets_.size(); ++i) write_sheet(i);
        archive_.add("xl/styles.xml", looks_.markup());
        archive_.add("xl/workbook.xml", workbook_markup());
        relations of_workbook;
        for (std::size_t i = 0; i < sheets_.size(); ++i)
            of_workbook.add_office("worksheet", "worksheets/sheet" + std::to_string(i + 1) + ".xml");
        of_workbook.add_office("styles", "styles.xml");
        archive_.add("xl/_rels/workbook.xml.rels", of_workbook.markup());
        archive_.add("docProps/core.xml", properties_markup());
        relations of_all;
        of_all.add_office("officeDocument", "xl/workbook.xml");
        of_all.add(std::string(package_relations) + "/metadata/core-properties", "docProps/core.xml");
        archive_.add("_rels/.rels", of_all.markup());
        return archive_.take();
    }

private:
    [[nodiscard]] bool is_drawn(std::size_t place) const {
        return sheets_[place]->drawn && sheets_[place]->table.rows > 0;
    }

    void write_sheet(std::size_t place) {
        const auto& [table, drawn] = *sheets_[place];
        const auto number = std::to_string(place + 1);
        archive_.begin("xl/worksheets/sheet" + number + ".xml");
        frozen_.push_back(xlsx::write_sheet(archive_, table, looks_, in_, place == 0, is_drawn(place)));
        archive_.end();
        if (!is_drawn(place)) return;
        relations of_sheet;
        of_sheet.add_office("drawing", "../drawings/drawing" + number + ".xml");
        archive_.add("xl/worksheets/_rels/sheet" + number + ".xml.rels", of_sheet.markup());
        archive_.add("xl/drawings/drawing" + number + ".xml", drawing_markup(table));
        relations of_drawing;
        of_drawing.add_office("chart", "../charts/chart" + number + ".xml");
        archive_.add("xl/drawings/_rels/drawing" + number + ".xml.rels", of_drawing.markup());
        archive_.add("xl/charts/chart" + number + ".xml", chart_markup(*drawn, table, names_[place], in_));
    }

    [[nodiscard]] std::string workbook_markup() const {
        std::string written(declaration);
        written.append("<workbook xmlns=\"").append(main_names).append("\" xmlns:r=\"").append(relation_names);
        written += "\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>";
        for (std::size_t i = 0; i < sheets_.size(); ++i) {
            const auto number = std::to_string(i + 1);
            written += "<sheet name=\"";
            append_escaped(written, names_[i]);
            written += "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        }
        written += "</sheets><definedNames>";
        for (std::size_t i = 0; i < sheets_.size(); ++i)
            add_name(written, "_xlnm._FilterDatabase\" hidden=\"1", i, filtered_range(sheets_[i]->table));
        for (std::size_t i = 0; i < sheets_.size(); ++i) add_name(written, "_xlnm.Print_Titles", i, repeated(i));
        return written + "</definedNames></workbook>";
    }

    /// What is printed on every page: the columns that stay in sight, and the heads.
    [[nodiscard]] std::string repeated(std::size_t place) const {
        std::string heads = "$1:$1";
        if (frozen_[place] == 0) return heads;
        return "$A:$" + column_letters(frozen_[place] - 1) + "," + quoted_sheet(names_[place]) + "!" + heads;
    }

    void add_name(std::string& to, std::string_view name, std::size_t sheet, const std::string& cells) const {
        to.append("<definedName name=\"").append(name).append("\" localSheetId=\"").append(std::to_string(sheet));
        to += "\">";
        append_escaped(to, quoted_sheet(names_[sheet]) + "!" + cells);
        to += "</definedName>";
    }

    [[nodiscard]] std::string properties_markup() const {
        std::string written(declaration);
        written.append("<cp:coreProperties xmlns:cp=\"").append(core_properties);
        written +=
            "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>";
        append_escaped(written, visible(made_.title.in(in_)));
        written += "</dc:title><dc:creator>ipsf</dc:creator>";
        for (const std::string when : {"created", "modified"}) {
            if (made_.on == no_day) break;
            written += "<dcterms:" + when + " xsi:type=\"dcterms:W3CDTF\">" + format_day(made_.on) +
                       "T00:00:00Z</dcterms:" + when + ">";
        }
        return written + "</cp:coreProperties>";
    }

    [[nodiscard]] std::string types_markup() const {
        std::string written(declaration);
        written.append("<Types xmlns=\"").append(package_types);
        written +=
            "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\" "
            "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
        const auto add = [&written](const std::string& part, std::string_view type) {
            written.append("<Override PartName=\"/xl/").append(part).append(".xml\" ContentType=\"");
            written.append(office_types).append(type).append("\"/>");
        };
        add("workbook", "spreadsheetml.sheet.main+xml");
        add("styles", "spreadsheetml.styles+xml");
        for (std::size_t place = 0; place < sheets_.size(); ++place) {
            const auto number = std::to_string(place + 1);
            add("worksheets/sheet" + number, "spreadsheetml.worksheet+xml");
            if (!is_drawn(place)) continue;
            add("drawings/drawing" + number, "drawing+xml");
            add("charts/chart" + number, "drawingml.chart+xml");
        }
        return written + "</Types>";
    }

    const workbook& made_;
    language in_;
    styles looks_;
    zip_archive archive_;
    std::vector<const sheet*> sheets_;
    std::vector<std::string> names_;   ///< of the sheets
    std::vector<std::size_t> frozen_;  ///< columns of each that stay in sight; of those written
};

}  // namespace

std::string write(const workbook& made, language in) {
    detail::expects(!made.sheets.empty());
    return workbook_writer(made, in).write();
}

}  // namespace ipsf::xlsx

namespace ipsf {

std::string to_xlsx(const std::vector<result_table>& tables, const text& title, day on, language in) {
    xlsx::workbook made{.title = title, .on = on, .sheets = {}};
    for (const auto& table : tables) {
        made.sheets.push_back({table, std::nullopt});
        xlsx::begin_heads_with_capitals(made.sheets.back().table);
    }
    return xlsx::write(made, in);
}

}  // namespace ipsf
