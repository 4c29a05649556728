// Takes the text of a TOML file; says whether it is within bounds, and reports where it is not. Nothing is built:
// brackets, names and texts are only counted.
#include "edition/document_bounds.hpp"

#include <array>
#include <string>

namespace ipsf {
namespace {

/// Goes over the text once. Up to the first mistake in it brackets, names and texts are seen as the parser sees them;
/// behind it nothing matters, since the parser stops there.
class bounds_scan {
public:
    bounds_scan(std::string_view toml, std::uint32_t file, problem_log& log) : toml_(toml), file_(file), log_(log) {}

    bool run() {
        if (toml_.size() > most_bytes) {
            refuse("too-large", "the file has more than " + std::to_string(most_bytes) + " bytes; leave parts out");
            return false;
        }
        if (toml_.starts_with("\xEF\xBB\xBF")) offset_ = 3;  // a byte order mark
        while (within_ && offset_ < toml_.size()) look_at(toml_[offset_]);
        return within_;
    }

private:
    /// An open bracket, or what stands outside all of them.
    struct scope {
        char kind = '\n';       ///< `[` or `{`; else a line
        std::size_t names = 0;  ///< parts of the name that is being read, or was read last
        bool in_name = false;
    };

    void look_at(char c) {
        scope& now = scopes_[open_];
        switch (c) {
            case '#':
                skip_to_line_end();
                return;
            case '"':
            case '\'':
                begin_line();
                skip_text(c);
                return;
            case '\n':
                if (open_ == 0) now.in_name = at_line_start_ = true, in_header_ = false, now.names = 0;
                break;
            case '.':
                if (now.in_name) add_name(now), count(tables_, most_tables, "tables");
                break;
            case '=':
                now.in_name = false;
                count(values_, most_values, "values");
                break;
            case ',':
                if (now.kind == '{')
                    now.in_name = true, now.names = 1;
                else
                    count(values_, most_values, "values");
                break;
            case '[':
            case '{':
                open_bracket(now, c);
                break;
            case ']':
            case '}':
                if (in_header_)
                    now.in_name = false, header_ = now.names;
                else if (open_ > 0)
                    --open_;
                break;
            case ' ':
            case '\t':
            case '\r':
                break;
            default:
                begin_line();
        }
        step();
    }

    /// The first name of a line, which is no header.
    void begin_line() {
        if (!at_line_start_) return;
        at_line_start_ = false;
        add_name(scopes_[0]);
    }

    void open_bracket(scope& now, char c) {
        if (c == '[' && open_ == 0 && (at_line_start_ || (in_header_ && now.in_name))) {
            // A header's names are levels for the lines below it as well.
            if (at_line_start_) header_ = 0, now.names = 0, add_name(now), count(tables_, most_tables, "tables");
            at_line_start_ = false;
            in_header_ = now.in_name = true;
            return;
        }
        if (levels() >= most_levels) return refuse_depth();
        scopes_[++open_] = {c, c == '{' ? std::size_t{1} : 0, c == '{'};
        count(c == '{' ? tables_ : values_, c == '{' ? most_tables : most_values, c == '{' ? "tables" : "values");
    }

    [[nodiscard]] std::size_t levels() const {
        std::size_t all = in_header_ ? 0 : header_;
        for (std::size_t i = 0; i <= open_; ++i) all += scopes_[i].names + (scopes_[i].kind == '[' ? 1 : 0);
        return all;
    }

    void add_name(scope& to) {
        if (levels() >= most_levels) return refuse_depth();
        ++to.names;
    }

    void refuse_depth() {
        refuse("too-deep", "nested deeper than " + std::to_string(most_levels) +
                               " levels of names and brackets; no edition needs that many");
    }

    void count(std::size_t& counted, std::size_t most, const char* what) {
        if (++counted > most)
            refuse("too-many", "the file has more than " + std::to_string(most) + " " + what + "; leave parts out");
    }

    void refuse(const char* rule, const std::string& sentence) {
        if (within_) log_.add({line_, column_, file_}, rule, sentence);
        within_ = false;
    }

    /// To the next character, which need not be the next byte.
    void step() {
        if (toml_[offset_] == '\n') {
            ++line_;
            column_ = 1;
        } else if ((static_cast<unsigned char>(toml_[offset_]) & 0xC0U) != 0x80U) {
            ++column_;
        }
        ++offset_;
    }
    void step(std::size_t bytes) {
        for (; bytes > 0 && offset_ < toml_.size(); --bytes) step();
    }

    void skip_to_line_end() {
        while (offset_ < toml_.size() && toml_[offset_] != '\n') step();
    }

    [[nodiscard]] bool three(char quote) const {
        return toml_.size() - offset_ >= 3 && toml_[offset_ + 1] == quote && toml_[offset_ + 2] == quote &&
               toml_[offset_] == quote;
    }

    void skip_text(char quote) {
        const bool long_text = three(quote);
        step(long_text ? 3 : 1);
        for (; offset_ < toml_.size(); step()) {
            const char c = toml_[offset_];
            if (c == '\\' && quote == '"') {
                step();
                if (offset_ == toml_.size()) return;
            } else if (long_text ? three(quote) : c == quote) {
                step(long_text ? 3 : 1);
                // Up to two quotes may stand before the three that end a long text.
                for (int more = 0; long_text && more < 2 && offset_ < toml_.size() && toml_[offset_] == quote; ++more)
                    step();
                return;
            } else if (c == '\n' && !long_text) {
                return;  // a mistake
            }
        }
    }

    std::string_view toml_;
    std::uint32_t file_;
    problem_log& log_;
    std::size_t offset_ = 0;
    std::int64_t line_ = 1;
    std::int64_t column_ = 1;
    std::array<scope, most_levels + 1> scopes_{scope{'\n', 0, true}};
    std::size_t open_ = 0;       ///< brackets
    std::size_t header_ = 0;     ///< levels of the header above
    bool at_line_start_ = true;  ///< nothing but spaces stands before, outside brackets
    bool in_header_ = false;
    std::size_t tables_ = 0;
    std::size_t values_ = 0;
    bool within_ = true;
};

}  // namespace

bool is_within_bounds(std::string_view toml, std::uint32_t file, problem_log& log) {
    return bounds_scan(toml, file, log).run();
}

}  // namespace ipsf
