// A page as lines of text that are 100 columns wide.
#pragma once

#include "page/page.hpp"
#include "page/text_layout.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::pages {

class text_page final : public page {
public:
    using page::paragraph;
    using page::part;
    using page::section;

    void title(std::string_view text) override;
    void part(std::string_view text, std::string_view at_end) override;
    void section(std::string_view text, std::string_view at_end) override { part(text, at_end); }
    void name(std::string_view text) override { line(text); }
    void paragraph(std::string_view text, std::size_t indent) override;
    void fact(std::string_view label, std::string_view value, fact_place place) override;
    void command(std::string_view label, std::string_view line, fact_place place) override { fact(label, line, place); }
    void show(const table& shown) override;
    void show(const changes& shown) override;
    void show(const shown_criterion& shown) override;
    void show(const chart::any_chart& /*shown*/) override {}
    void show(const std::vector<headed_picture>& /*shown*/) override {}
    [[nodiscard]] bool has_pictures() const noexcept override { return false; }
    [[nodiscard]] bool has_names() const noexcept override { return true; }
    void space() override;

    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    /// A line, which cannot hold another.
    void line(std::string_view text);
    /// One line with `at_end` at the right margin.
    void at_margin(std::string_view text, std::string_view at_end);
    /// `number` right-aligned before column 4, `title` wrapped beside it, `at_end` at the right margin of the first
    /// line.
    void numbered(std::string_view number, std::string_view title, std::string_view at_end);
    void side_by_side(const table& shown);
    void split(const table& shown);
    void labelled(const table& shown);

    std::string text_;
};

}  // namespace ipsf::pages
