// Lines of a page that is 100 columns wide. A character counts as one column, however many bytes of UTF-8 it has; one
// that would act on a terminal is written out (`visible`) and as wide as that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::reporting {

inline constexpr std::size_t page_width = 100;

/// The number of columns of a UTF-8 text.
[[nodiscard]] std::size_t width_of(std::string_view text);

/// The text with spaces after (`pad_right`) or before it, up to `width` columns.
[[nodiscard]] std::string pad_right(std::string_view text, std::size_t width);
[[nodiscard]] std::string pad_left(std::string_view text, std::size_t width);
/// The cells side by side, each right-aligned in `width` columns.
[[nodiscard]] std::string in_columns(const std::vector<std::string>& cells, std::size_t width);

/// Breaks a text between words into lines of at most `width` columns; a longer word stays whole. At least one line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

class text_page {
public:
    /// A line, which cannot hold another.
    void line(std::string_view text);
    void empty_line();
    /// A heading with a rule under it; `at_end` stands at the right margin.
    void heading(std::string_view text, std::string_view at_end = {});
    /// One line with `at_end` at the right margin.
    void at_margin(std::string_view text, std::string_view at_end);
    /// Text from column `indent`, wrapped.
    void paragraph(std::size_t indent, std::string_view text);
    /// `label` from column `indent`, `value` from column `at`, both wrapped side by side.
    void pair(std::size_t indent, std::string_view label, std::size_t at, std::string_view value);
    /// `number` right-aligned before column 4, `title` wrapped beside it, `at_end` at the right margin
    /// of the first line.
    void numbered(int number, std::string_view title, std::string_view at_end = {});

    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    std::string text_;
};

}  // namespace ipsf::reporting
