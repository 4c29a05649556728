// A page as it is described: what it says, part after part, in the reader's language. It is described once and written
// twice: as lines of text (page/text_page.hpp) and as HTML (html/html_page.hpp). What is said here of columns and
// indents is for lines of text alone; HTML has its style.
#pragma once

#include "chart/chart.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::pages {

/// Where a line of facts stands: the label from column `indent`, the value from column `at`.
struct fact_place {
    std::size_t indent = 0;
    std::size_t at = 0;
};

struct table_column {
    std::string title = {};  ///< no column has one: the table has no head
    bool number = false;     ///< right-aligned
    /// The columns it takes of a line, with those between it and the one before (a number) or after it (a text); 0: as
    /// its widest cell, and two between.
    std::size_t width = 0;
    bool blank = false;                           ///< to be filled in by hand
    std::vector<chart::any_chart> pictures = {};  ///< below its title, on a page that has pictures
};

struct table_row {
    std::vector<std::string> cells;               ///< as table::columns
    std::vector<std::string> details = {};        ///< paragraphs below it
    std::vector<chart::any_chart> pictures = {};  ///< below what it is about, on a page that has pictures
    bool sum = false;                             ///< of the rows above
    bool inner = false;        ///< belongs to the row above it that is not; where the table is `labelled`
    std::size_t leads_to = 0;  ///< the page within the file that is about it, from 1 on; 0: none is
};

struct table {
    enum class layout : std::uint8_t {
        side_by_side,  ///< cells after each other
        at_margin,     ///< the first cell from the left, the others up to the right margin
        numbered,      ///< the same, but the first cell is a criterion's number and the second wraps beside it
        split,         ///< side by side; columns that the page does not hold follow below, beside the first again
        labelled       ///< the second cell, and what is below it, from `detail_indent` on; without a head
    };
    std::vector<table_column> columns;
    std::vector<table_row> rows = {};
    layout as = layout::side_by_side;
    std::size_t detail_indent = 0;

    [[nodiscard]] bool has_head() const {
        return std::any_of(columns.begin(), columns.end(), [](const auto& one) { return !one.title.empty(); });
    }
};

/// What was and what is, thing by thing.
struct changes {
    struct change {
        std::string about;
        std::optional<std::string> before = {}, now = {};  ///< nullopt: there is nothing
    };
    std::string before, now;     ///< name the two
    std::string dropped, added;  ///< name that which there is alone
    std::vector<change> rows = {};
};

/// What was used of a criterion's input.
struct shown_input {
    std::string label;
    std::string value;       ///< with all that is known of it: "85 % (34/40)", "yes (2025-12-01)"
    std::string note = {};   ///< the reviewer's; empty: none
    std::string limit = {};  ///< what the next level asks of it: ">= 90 %"; empty: nothing
    bool told = false;       ///< there is a value, or one could decide the level
};

/// A criterion as it was scored.
struct shown_criterion {
    int id = 0;
    std::string title;
    std::string level;            ///< "3", "2-4"
    int low = 0, high = 0;        ///< the same
    int lowest = 0, highest = 0;  ///< of the levels there are
    std::vector<shown_input> inputs = {};
    std::string basis;  ///< where the level comes from, and the readings that it rests on
    std::vector<std::pair<std::string, std::string>> readings = {};  ///< id and what it says
    std::string disagreement = {};                                   ///< empty: there is none
    std::string next = {};  ///< what the next level takes; empty: nothing, or it is not known
};

/// A picture with a heading.
struct headed_picture {
    std::string heading;
    chart::any_chart shown;
};

/// Who describes a page calls these in the order of what it says. Texts are given as they are; the writers see to
/// characters that would act on the page (`visible`) and to markup.
class page {
public:
    page() = default;
    page(const page&) = delete;
    page& operator=(const page&) = delete;
    virtual ~page() = default;

    /// Heads all of it.
    virtual void title(std::string_view text) = 0;
    /// Heads a part; `at_end` stands at the right margin.
    virtual void part(std::string_view text, std::string_view at_end) = 0;
    void part(std::string_view text) { part(text, {}); }
    /// Heads a part of a part.
    virtual void section(std::string_view text, std::string_view at_end) = 0;
    void section(std::string_view text) { section(text, {}); }
    /// A name above what belongs to it.
    virtual void name(std::string_view text) = 0;
    virtual void paragraph(std::string_view text, std::size_t indent) = 0;
    void paragraph(std::string_view text) { paragraph(text, 0); }
    /// One of several facts that follow each other.
    virtual void fact(std::string_view label, std::string_view value, fact_place place) = 0;
    /// A fact whose value is a line that somebody types: an option stays beside its value.
    virtual void command(std::string_view label, std::string_view line, fact_place place) = 0;
    virtual void show(const table& shown) = 0;
    virtual void show(const changes& shown) = 0;
    virtual void show(const shown_criterion& shown) = 0;
    /// A picture of what stands beside it in words or numbers; nothing on a page that has none.
    virtual void show(const chart::any_chart& shown) = 0;
    /// Sections of one picture each, beside each other where the page is wide enough.
    virtual void show(const std::vector<headed_picture>& shown) = 0;
    /// Whether pictures are shown, and so worth making.
    [[nodiscard]] virtual bool has_pictures() const noexcept = 0;
    /// Whether names of files and of the command stand beside what they mean: at a terminal they are typed.
    [[nodiscard]] virtual bool has_names() const noexcept = 0;
    /// An empty line.
    virtual void space() = 0;
};

}  // namespace ipsf::pages
