// Takes what a page says; writes it as HTML, block after block.
#include "html/html_page.hpp"

#include "base/embedded_file.hpp"
#include "chart/draw.hpp"
#include "html/dates_in_text.hpp"
#include "page/table_parts.hpp"
#include "xml/xml.hpp"

#include <ipsf/version.hpp>
#include <ipsf/visible.hpp>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace ipsf::pages {

using namespace xml;

namespace {

/// Of facts by where their values stand: labels that are ids; those that are sentences, and their values numbers.
constexpr std::size_t short_label = 10;
constexpr std::size_t long_label = 50;

const char* kind_of(pages::fact_place place) {
    return place.at <= short_label ? "facts short" : place.at < long_label ? "facts" : "facts counts";
}

void add_characters(pugi::xml_node to, const std::string& text) {
    auto made = to.append_child(pugi::node_pcdata);
    must(!made.empty() && made.set_value(text.c_str()));
}

/// Dates and months are marked as such, so that no line ends within one.
void add_plain(pugi::xml_node to, std::string_view text) {
    const auto shown = visible(text);
    std::size_t end = 0;
    while (const auto date = next_date(shown, end)) {
        if (date->begin > end) add_characters(to, shown.substr(end, date->begin - end));
        end = date->begin + date->length;
        set_text(add(to, "time"), shown.substr(date->begin, date->length));
    }
    // An element without any text would be written as if it had no end.
    if (end == 0 || end < shown.size()) add_characters(to, shown.substr(end));
}

pugi::xml_node add_shown(pugi::xml_node to, const char* element, std::string_view text, const char* kind = nullptr) {
    const auto made = add(to, element);
    add_plain(made, text);
    if (kind != nullptr) set(made, "class", kind);
    return made;
}

/// The column that says what a row is about, and has its details.
std::size_t main_column_of(const table& shown) {
    if (shown.as == table::layout::numbered || shown.as == table::layout::labelled) return 1;
    const auto found =
        std::find_if(shown.columns.begin(), shown.columns.end(), [](const auto& one) { return !one.number; });
    return found == shown.columns.end() ? 0 : static_cast<std::size_t>(found - shown.columns.begin());
}

/// Places of the columns as they stand beside each other: what a row is about comes before its numbers.
std::vector<std::size_t> order_of(const table& shown, std::size_t main_column) {
    std::vector<std::size_t> order(shown.columns.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto main = order.begin() + static_cast<std::ptrdiff_t>(main_column);
    if (shown.as == table::layout::side_by_side) std::rotate(order.begin(), main, main + 1);
    return order;
}

/// A number of a criterion stands right, too.
bool is_right(const table& shown, std::size_t column) {
    return shown.columns[column].number || (shown.as == table::layout::numbered && column == 0);
}

/// Of a page within the file, whatever it is about: texts are no ids.
std::string id_of_page(std::size_t number) { return "page-" + std::to_string(number); }

/// Writes the rows of a table, and the titles of its columns above them.
template <class Draw>
class table_rows {
public:
    /// `draw` takes an element and what to draw in it.
    table_rows(const table& shown, Draw draw)
        : shown_(shown), draw_(std::move(draw)), main_(main_column_of(shown)), order_(order_of(shown, main_)) {}

    void write(pugi::xml_node to) const {
        if (shown_.has_head()) add_head(add(add(to, "thead"), "tr"));
        const auto body = add(to, "tbody");
        for (const auto& row : shown_.rows) add_row(add(body, "tr"), row);
    }

private:
    void add_head(pugi::xml_node line) const {
        for (const auto column : order_) {
            const auto& of = shown_.columns[column];
            const auto cell = add_shown(line, of.title.empty() ? "td" : "th", of.title,
                                        is_right(shown_, column) ? "number"
                                        : of.blank               ? "blank"
                                                                 : nullptr);
            if (!of.title.empty()) set(cell, "scope", "col");
            for (const auto& one : of.pictures) draw_(cell, one);
        }
    }

    void add_row(pugi::xml_node line, const table_row& row) const {
        if (row.sum || row.inner) set(line, "class", row.sum ? "sum" : "inner");
        for (const auto column : order_) {
            // Of labelled rows the label comes first, and all else would be in headers.
            const bool header = column == main_ && shown_.as != table::layout::labelled;
            const bool leads = header && row.leads_to != 0;
            const auto cell = add_shown(line, header ? "th" : "td", leads ? "" : row.cells[column],
                                        is_right(shown_, column) ? "number" : nullptr);
            if (header) set(cell, "scope", "row");
            if (leads) set(add_shown(cell, "a", row.cells[column]), "href", "#" + id_of_page(row.leads_to));
            if (column != main_) continue;
            for (const auto& detail : row.details) add_shown(cell, "div", detail, "detail");
            for (const auto& one : row.pictures) draw_(cell, one);
        }
    }

    const table& shown_;
    Draw draw_;
    std::size_t main_;
    std::vector<std::size_t> order_;
};

/// What is said of a side in words where there is nothing.
void add_side(pugi::xml_node to, const std::optional<std::string>& side, const std::string& nothing) {
    add_shown(to, "td", side.value_or(nothing), side ? nullptr : "none");
}

/// A box for each level: those below the lowest that is possible full, those up to the highest half so.
void add_boxes(pugi::xml_node to, const shown_criterion& shown) {
    const auto boxes = add(to, "span");
    set(boxes, "class", "boxes");
    set(boxes, "aria-hidden", "true");
    for (int level = shown.lowest; level <= shown.highest; ++level)
        add_shown(boxes, "i", "", level <= shown.low ? "full" : level <= shown.high ? "open" : "none");
}

void add_input(pugi::xml_node to, const shown_input& input) {
    const auto one = add(to, "div");
    add_shown(one, "dt", input.label);
    add_shown(one, "dd", input.value);
    if (!input.note.empty()) add_shown(one, "dd", input.note, "note");
    if (!input.limit.empty()) add_shown(one, "dd", input.limit, "limit");
}

/// As a string of CSS within HTML that ends neither, whatever it holds.
std::string css_string(std::string_view text) {
    std::string quoted = "\"";
    for (const char sign : visible(text))
        if (sign == '"')
            quoted += "\\22 ";
        else if (sign == '\\')
            quoted += "\\5c ";
        else if (sign == '<')
            quoted += "\\3c ";
        else
            quoted += sign;
    return quoted + "\"";
}

/// What stands at the foot of sheets: of those of a page within the file, whose name ends with a space, or of all.
std::string foot(const std::string& of_page, std::string_view says) {
    return "@page " + of_page + "{\n  @bottom-left {\n    content: " + css_string(says) + ";\n  }\n}\n";
}

}  // namespace

html_page::html_page(language in, std::string service, std::string file_title, std::vector<std::string> feet)
    : in_(in), service_(std::move(service)), file_title_(std::move(file_title)), feet_(std::move(feet)) {}

void html_page::begin(const std::string& file_title) {
    all_.append("<!DOCTYPE html>\n<html lang=\"").append(in_ == language::fi ? "fi" : "en").append("\">\n<head>\n");
    all_.append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    all_.append("<meta name=\"generator\" content=\"ipsf ").append(library_version()).append("\">\n");
    write(add_text(blocks_, "title", visible(file_title)));
    all_.append("<style>\n");
    for (const auto& style : embedded_style_files()) all_.append(style.bytes);
    all_.append(foot("", file_title));
    for (std::size_t place = 0; place < feet_.size(); ++place)
        all_.append(foot(id_of_page(place + 1) + " ", feet_[place]));
    all_.append("</style>\n</head>\n<body>\n<main>\n");
    if (!service_.empty()) add_plain(block("p", "service"), service_);
}

void html_page::write(pugi::xml_node block) {
    append(all_, block);
    all_.append("\n");
    blocks_.remove_child(block);
}

void html_page::write_finished() {
    facts_ = {};
    while (const auto finished = blocks_.first_child()) write(finished);
}

pugi::xml_node html_page::block(const char* element, const char* kind) {
    write_finished();
    const auto made = add(blocks_, element);
    if (kind != nullptr) set(made, "class", kind);
    return made;
}

void html_page::heading(int level, std::string_view text, std::string_view at_end) {
    last_ = level;
    const std::string element = "h" + std::to_string(level + outer_);
    const auto made = block(element.c_str());
    if (at_end.empty()) {
        add_plain(made, text);
        return;
    }
    add_shown(made, "span", text);
    add_plain(made, " ");
    add_shown(made, "span", at_end, "at-end");
}

void html_page::title(std::string_view text) {
    if (all_.empty()) {
        std::string file_title = file_title_;
        if (file_title.empty()) file_title.append(text).append(service_.empty() ? "" : ", ").append(service_);
        begin(file_title);
    }
    if (outer_ == 1) begin_inner_page();
    heading(1, text, {});
    if (outer_ == 1) set(blocks_.first_child(), "class", "page");
}

void html_page::begin_inner_page() {
    close_inner_page();
    const auto id = id_of_page(++inner_pages_);
    all_.append("<section id=\"" + id + "\" style=\"page: " + id + "\">\n");
}

void html_page::close_inner_page() {
    write_finished();
    if (inner_pages_ > 0) all_.append("</section>\n");
}

void html_page::end_inner_pages() {
    close_inner_page();
    inner_pages_ = 0;
    outer_ = 0;
}

void html_page::part(std::string_view text, std::string_view at_end) {
    heading(2, text, at_end);
    set(blocks_.first_child(), "class", "part");
}

void html_page::section(std::string_view text, std::string_view at_end) {
    heading(3, text, at_end);
    set(blocks_.first_child(), "class", "section");
}

void html_page::name(std::string_view text) {
    const auto above = last_;
    heading(above + 1, text, {});
    set(blocks_.first_child(), "class", "name");
    last_ = above;
}

void html_page::paragraph(std::string_view text, std::size_t indent) {
    if (indent > 0 && facts_) {
        add_shown(facts_.last_child(), "dd", text, "detail");
        return;
    }
    constexpr std::size_t deep = 6;
    add_plain(block("p", indent >= deep ? "inner deep" : indent > 0 ? "inner" : nullptr), text);
}

void html_page::fact(std::string_view label, std::string_view value, fact_place place) {
    add_plain(value_of(label, place), value);
}

void html_page::command(std::string_view label, std::string_view line, fact_place place) {
    constexpr std::string_view option = " --";
    const auto code = add(value_of(label, place), "code");
    while (!line.empty()) {
        const auto together = line.substr(0, line.find(option, 1));
        add_shown(code, "span", together.substr(together.starts_with(' ') ? 1 : 0));
        line.remove_prefix(together.size());
        if (!line.empty()) add_plain(code, " ");
    }
}

pugi::xml_node html_page::value_of(std::string_view label, fact_place place) {
    if (facts_ && label == labels_.back()) return add(facts_.last_child(), "dd");
    // A list has each label once.
    if (facts_ && std::find(labels_.begin(), labels_.end(), label) != labels_.end()) facts_ = {};
    if (!facts_) {
        facts_ = block("dl", kind_of(place));
        labels_.clear();
    }
    const auto one = add(facts_, "div");
    if (place.indent > 0) set(one, "class", "inner");
    add_shown(one, "dt", label);
    labels_.emplace_back(label);
    return add(one, "dd");
}

void html_page::show(const table& shown) {
    if (shown.as == table::layout::split) {
        constexpr std::size_t sheet_width = 84;  // characters of a table that a sheet of A4 holds
        for (const auto& part : parts_of(shown, sheet_width)) show(part);
        return;
    }
    const auto to = block("div", "table");
    set(to, "tabindex", "0");  // on a small screen it may have to be moved, also by keys
    table_rows(shown, [this](pugi::xml_node cell, const auto& one) { draw(cell, one); }).write(add(to, "table"));
}

void html_page::show(const changes& shown) {
    const auto to = add(block("div", "table changes"), "table");
    const auto head = add(add(to, "thead"), "tr");
    add_shown(head, "td", "");
    for (const auto& title : {shown.before, shown.now}) set(add_shown(head, "th", title), "scope", "col");
    const auto body = add(to, "tbody");
    for (const auto& one : shown.rows) {
        const auto line = add(body, "tr");
        set(add_shown(line, "th", one.about), "scope", "row");
        add_side(line, one.before, shown.added);
        add_side(line, one.now, shown.dropped);
    }
}

void html_page::show(const shown_criterion& shown) {
    const auto all = block("article", "criterion");
    const auto head = add(all, "header");
    const std::string element = "h" + std::to_string(4 + outer_);
    const auto title = add(head, element.c_str());
    add_shown(title, "span", std::to_string(shown.id), "id");
    add_plain(title, " " + shown.title);
    const auto level = add(head, "p");
    set(level, "class", "level");
    add_boxes(level, shown);
    add_plain(level, " ");
    add_shown(level, "b", shown.level);
    add_plain(level, " / " + std::to_string(shown.highest));
    if (!shown.inputs.empty()) {
        const auto inputs = add(all, "dl");
        set(inputs, "class", "inputs");
        for (const auto& input : shown.inputs) add_input(inputs, input);
    }
    add_shown(all, "p", shown.basis, "basis");
    if (!shown.disagreement.empty()) add_shown(all, "p", shown.disagreement, "disagreement");
    if (shown.readings.empty()) return;
    const auto readings = add(all, "ul");
    set(readings, "class", "readings");
    for (const auto& [id, says] : shown.readings) {
        const auto one = add(readings, "li");
        add_shown(one, "b", id);
        add_plain(one, " " + says);
    }
}

void html_page::show(const chart::any_chart& shown) { add_picture(block("figure"), shown); }

void html_page::show(const std::vector<headed_picture>& shown) {
    last_ = 3;
    const std::string element = "h" + std::to_string(last_ + outer_);
    const auto all = block("div", "beside");
    for (const auto& one : shown) {
        const auto part = add(all, "div");
        add_shown(part, element.c_str(), one.heading, "section");
        add_picture(add(part, "figure"), one.shown);
    }
}

void html_page::add_picture(pugi::xml_node figure, const chart::any_chart& shown) {
    const auto& caption = std::visit([](const auto& one) -> const std::string& { return one.caption; }, shown);
    if (!caption.empty()) add_shown(figure, "figcaption", caption);
    draw(figure, shown);
}

void html_page::draw(pugi::xml_node into, const chart::any_chart& shown) {
    chart::draw(into, shown, "c" + std::to_string(++charts_));
}

std::string html_page::take() {
    close_inner_page();
    all_.append("</main>\n</body>\n</html>\n");
    return std::move(all_);
}

}  // namespace ipsf::pages
