// A service model as a swim-lane picture: a lane for each role, a column for each phase, a box for each step.
#include "page/text_layout.hpp"
#include "report/form_titles.hpp"
#include "report/service_model_words.hpp"
#include "xml/escaped.hpp"

#include <ipsf/report.hpp>

#include <algorithm>
#include <vector>

namespace ipsf {

using namespace pages;
using namespace reporting;

namespace {

// In the picture's units, of which an A4 page across has 1600.
constexpr int page_wide = 1600;
constexpr int margin = 20;
constexpr int lane_title_wide = 200;
constexpr int columns = static_cast<int>(model_phase_names.size());
constexpr int column_wide = (page_wide - 2 * margin - lane_title_wide) / columns;
constexpr int gap = 8;
constexpr int padding = 8;
constexpr int line_high = 17;
constexpr int small_line_high = 15;
constexpr int head_high = 64;
// As many letters as fit even in a wide typeface.
constexpr std::size_t letters_in_box = 26;
constexpr std::size_t small_letters_in_box = 28;
constexpr std::size_t letters_in_lane_title = 21;
constexpr std::size_t letters_in_head = 20;

std::string escaped(std::string_view text) {
    std::string safe;
    xml::append_escaped(safe, visible(text));
    return safe;
}

struct box {
    std::vector<std::string> lines;
    std::vector<std::string> means;  // forms and tools, smaller
    bool of_the_guide;
    [[nodiscard]] int high() const {
        return 2 * padding + line_high * static_cast<int>(lines.size()) +
               small_line_high * static_cast<int>(means.size());
    }
};

box box_of(const model_step& step, language in) {
    box made{wrap(step.does.in(in), letters_in_box), {}, step.of_the_guide};
    const auto add = [&](std::string_view means) {
        for (auto& line : wrap("– " + std::string(means), small_letters_in_box)) made.means.push_back(std::move(line));
    };
    for (const auto& tool : step.tools) add(tool.in(in));
    for (const auto form : step.forms) add(title_of(form).in(in));
    return made;
}

class phase_chart {
public:
    phase_chart(const service_model& model, language in)
        : model_(model), in_(in), cells_(model.roles.size() * model.phases.size()) {
        for (std::size_t phase = 0; phase < model.phases.size(); ++phase)
            for (const auto& step : model.phases[phase].steps) cell(step.role, phase).push_back(box_of(step, in));
    }

    [[nodiscard]] std::string draw() {
        write_title();
        write_heads();
        for (std::size_t role = 0; role < model_.roles.size(); ++role) write_lane(role);
        write_foot();
        const auto size = std::to_string(page_wide) + " " + std::to_string(y_ + margin);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size +
               "\" font-family=\"Helvetica, Arial, sans-serif\" lang=\"" + (in_ == language::fi ? "fi" : "en") +
               "\">\n<title>" + escaped(model_.title.in(in_)) + "</title>\n<desc>" + escaped(model_.summary.in(in_)) +
               "</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + drawn_ + "</svg>\n";
    }

private:
    [[nodiscard]] std::vector<box>& cell(std::size_t role, std::size_t phase) {
        return cells_[role * model_.phases.size() + phase];
    }
    [[nodiscard]] static int left_of(std::size_t phase) {
        return margin + lane_title_wide + column_wide * static_cast<int>(phase);
    }

    void write_text(int x, int y, int size, std::string_view style, std::string_view text) {
        drawn_ += "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" font-size=\"" +
                  std::to_string(size) + "\"" + std::string(style) + ">" + escaped(text) + "</text>\n";
    }
    void write_rectangle(int x, int y, int wide, int high, std::string_view style) {
        drawn_ += "<rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" width=\"" +
                  std::to_string(wide) + "\" height=\"" + std::to_string(high) + "\"" + std::string(style) + "/>\n";
    }

    void write_title() {
        y_ = margin + 24;
        write_text(margin, y_, 24, " font-weight=\"bold\"",
                   model_.title.in(in_) + " (" + word_of(model_.status).in(in_) + ")");
        for (const auto& line : wrap(model_.summary.in(in_), 180))
            write_text(margin, y_ += 22, 15, " fill=\"#333333\"", line);
        y_ += 18;
    }

    // Arrows, as the phases follow each other.
    void write_heads() {
        constexpr int tip = 14;
        for (std::size_t phase = 0; phase < model_.phases.size(); ++phase) {
            const int left = left_of(phase) + 2;
            const int right = left_of(phase) + column_wide - 4;
            const auto point = [](int x, int y) { return std::to_string(x) + "," + std::to_string(y) + " "; };
            drawn_ += "<polygon points=\"" + point(left, y_) + point(right - tip, y_) +
                      point(right, y_ + head_high / 2) + point(right - tip, y_ + head_high) +
                      point(left, y_ + head_high) + point(left + tip, y_ + head_high / 2) + "\" fill=\"#1f3a5f\"/>\n";
            const auto lines = wrap(numbered_title(model_, phase, in_), letters_in_head);
            int y = y_ + head_high / 2 + 5 - 9 * (static_cast<int>(lines.size()) - 1);
            for (const auto& line : lines) {
                write_text((left + tip + right - tip) / 2, y, 14,
                           " text-anchor=\"middle\" font-weight=\"bold\" fill=\"#ffffff\"", line);
                y += 18;
            }
        }
        y_ += head_high + gap;
    }

    [[nodiscard]] int high_of_lane(std::size_t role, int title_lines) {
        int highest = title_lines * line_high + 2 * padding;
        for (std::size_t phase = 0; phase < model_.phases.size(); ++phase) {
            int high = gap;
            for (const auto& one : cell(role, phase)) high += one.high() + gap;
            highest = std::max(highest, high);
        }
        return highest;
    }

    void write_lane(std::size_t role) {
        const auto title = wrap(model_.roles[role].title.in(in_), letters_in_lane_title);
        const int high = high_of_lane(role, static_cast<int>(title.size()));
        write_rectangle(
            margin, y_, page_wide - 2 * margin, high,
            role % 2 == 0 ? " fill=\"#eef2f7\" stroke=\"#9aa7b5\"" : " fill=\"#ffffff\" stroke=\"#9aa7b5\"");
        int y = y_ + padding + 14;
        for (const auto& line : title) {
            write_text(margin + padding, y, 13, " font-weight=\"bold\"", line);
            y += line_high;
        }
        for (std::size_t phase = 0; phase < model_.phases.size(); ++phase) {
            int top = y_ + gap;
            for (const auto& one : cell(role, phase)) {
                write_box(one, left_of(phase) + gap / 2, top);
                top += one.high() + gap;
            }
        }
        y_ += high;
    }

    void write_box(const box& one, int left, int top) {
        write_rectangle(left, top, column_wide - gap, one.high(),
                        one.of_the_guide ? " rx=\"5\" fill=\"#ffffff\" stroke=\"#1f3a5f\" stroke-dasharray=\"5 4\""
                                         : " rx=\"5\" fill=\"#ffffff\" stroke=\"#1f3a5f\"");
        int y = top + padding + 12;
        for (const auto& line : one.lines) {
            write_text(left + padding, y, 13, "", line);
            y += line_high;
        }
        for (const auto& line : one.means) {
            write_text(left + padding, y, 12, " fill=\"#444444\" font-style=\"italic\"", line);
            y += small_line_high;
        }
    }

    void write_foot() {
        y_ += 20;
        write_text(margin, y_, 12, " fill=\"#333333\"", words::source.in(in_) + ": " + model_.document);
        if (!has_guide_steps(model_)) return;
        y_ += 10;
        write_rectangle(margin, y_, 24, 12, " rx=\"3\" fill=\"#ffffff\" stroke=\"#1f3a5f\" stroke-dasharray=\"5 4\"");
        write_text(margin + 32, y_ + 11, 12, " fill=\"#333333\"", words::of_the_guide.in(in_));
        y_ += 12;
    }

    const service_model& model_;
    language in_;
    std::vector<std::vector<box>> cells_;  // by role, then phase
    std::string drawn_;
    int y_ = 0;
};

}  // namespace

std::string to_chart(const service_model& model, language in) { return phase_chart(model, in).draw(); }

}  // namespace ipsf
