// A page as one HTML file that needs nothing else: its style and pictures are inside, and there is no script.
#pragma once

#include "page/page.hpp"

#include <ipsf/criteria.hpp>

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::pages {

/// Blocks are written out as soon as they are whole, so that a file of a thousand reviews takes its bytes and little
/// more.
class html_page final : public page {
public:
    using page::paragraph;
    using page::part;
    using page::section;

    /// `service`: stands above the page's title; empty: nothing does. `file_title`: as a list of files, a tab or the
    /// foot of a sheet shows it; empty: the page's title and the service. `feet`: what the foot of a sheet says of the
    /// pages within the file.
    html_page(language in, std::string service, std::string file_title = {}, std::vector<std::string> feet = {});

    /// The first of them begins the file: nothing stands before it.
    void title(std::string_view text) override;
    void part(std::string_view text, std::string_view at_end) override;
    void section(std::string_view text, std::string_view at_end) override;
    void name(std::string_view text) override;
    void paragraph(std::string_view text, std::size_t indent) override;
    void fact(std::string_view label, std::string_view value, fact_place place) override;
    void command(std::string_view label, std::string_view line, fact_place place) override;
    void show(const table& shown) override;
    void show(const changes& shown) override;
    void show(const shown_criterion& shown) override;
    void show(const chart::any_chart& shown) override;
    void show(const std::vector<headed_picture>& shown) override;
    [[nodiscard]] bool has_pictures() const noexcept override { return true; }
    [[nodiscard]] bool has_names() const noexcept override { return false; }
    void space() override {}

    /// Titles from here on head a page within the file, each on a sheet of its own, as many as there are feet.
    void begin_inner_pages() noexcept { outer_ = 1; }
    /// What follows is of the whole file again, and on another sheet.
    void end_inner_pages();

    /// The file; nothing may be added after it.
    [[nodiscard]] std::string take();

private:
    /// A new block at the end, in place of facts that nothing follows.
    [[nodiscard]] pugi::xml_node block(const char* element, const char* kind = nullptr);
    /// The `dd` of a fact, to be filled.
    [[nodiscard]] pugi::xml_node value_of(std::string_view label, fact_place place);
    void begin(const std::string& file_title);
    void heading(int level, std::string_view text, std::string_view at_end);
    void add_picture(pugi::xml_node figure, const chart::any_chart& shown);
    void draw(pugi::xml_node into, const chart::any_chart& shown);
    void begin_inner_page();
    void close_inner_page();
    void write_finished();
    void write(pugi::xml_node block);

    language in_;
    std::string service_, file_title_;
    std::vector<std::string> feet_;
    std::string all_;
    pugi::xml_document blocks_;        ///< the ones that are not written yet: at most one
    pugi::xml_node facts_;             ///< open while facts follow each other; each is a group of it
    std::vector<std::string> labels_;  ///< of the facts of the list that is open
    std::size_t inner_pages_ = 0;      ///< begun so far
    int outer_ = 0;                    ///< 1 in a page within the file: headings are one level lower
    int last_ = 0;                     ///< the level of the last heading but names
    int charts_ = 0;
};

}  // namespace ipsf::pages
