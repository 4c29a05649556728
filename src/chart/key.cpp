// Takes names; writes them one after the other with room for a mark before each.
#include "chart/key.hpp"

#include <algorithm>

namespace ipsf::chart {

drawn_key write_key(picture& into, const std::vector<std::string>& names, double top) {
    constexpr double after_mark = 5;
    constexpr double between = 16;
    constexpr double indent = key_mark::wide + after_mark;
    drawn_key made;
    double left = 0;
    double base = top + small_text.size;
    for (const auto& name : names) {
        const auto lines = small_text.lines(name, picture_wide - indent);
        double width = 0;
        for (const auto& line : lines) width = std::max(width, indent + small_text.width(line));
        if (left > 0 && left + width > picture_wide) {
            left = 0;
            base += small_text.line_high() + 2;
        }
        made.marks.push_back({left, base - small_text.size * 0.35});
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (line > 0) base += small_text.line_high();
            into.text(lines[line], left + indent, base, small_text);
        }
        left = lines.size() > 1 ? picture_wide : left + width + between;
    }
    made.bottom = names.empty() ? top : base + small_text.size * 0.5;
    return made;
}

}  // namespace ipsf::chart
