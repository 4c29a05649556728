// Takes an SQLite file; refuses views that become too large once SQLite writes into them all that they name. Only
// words are counted: nothing here has to understand SQL.
#include "history/in/sqlite_views.hpp"

#include "history/store/names.hpp"

#include <ipsf/path.hpp>
#include <ipsf/problem.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

struct token {
    std::string text;    ///< letters of ASCII in lower case, without quotes
    bool is_name;        ///< else a sign or a number
    bool may_be_column;  ///< neither a text nor a word of SQL's own
    [[nodiscard]] bool is(std::string_view other) const { return text == other; }
};

bool begins_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool continues_name(char c) { return begins_name(c) || is_digit(c) || c == '$'; }

// What expressions repeat without growing.
bool is_of_expressions(std::string_view word) {
    constexpr std::array<std::string_view, 18> words = {"and",  "or",   "not",    "case", "when",  "then",
                                                        "else", "end",  "is",     "in",   "null",  "between",
                                                        "like", "glob", "exists", "true", "false", "collate"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

// As https://www.sqlite.org/syntax.html has them; a text in single quotes may stand for a name.
std::vector<token> tokens_of(std::string_view sql) {
    std::vector<token> found;
    for (std::size_t at = 0; at < sql.size();) {
        const char c = sql[at];
        if (sql.substr(at, 2) == "--") {
            at = std::min(sql.find('\n', at), sql.size());
        } else if (sql.substr(at, 2) == "/*") {
            const auto end = sql.find("*/", at + 2);
            at = end == std::string_view::npos ? sql.size() : end + 2;
        } else if (c == '"' || c == '`' || c == '\'' || c == '[') {
            const char closing = c == '[' ? ']' : c;
            std::string text;
            for (++at; at < sql.size(); ++at) {
                if (sql[at] == closing) {
                    if (c == '[' || sql.substr(at + 1, 1) != std::string_view(&closing, 1)) break;
                    ++at;
                }
                text += sql[at];
            }
            ++at;
            found.push_back({.text = lower_case_of(text), .is_name = true, .may_be_column = c != '\''});
        } else if (continues_name(c)) {
            const auto first = at;
            while (at < sql.size() && continues_name(sql[at])) ++at;
            auto word = lower_case_of(sql.substr(first, at - first));
            const bool may_be_column = begins_name(c) && !is_of_expressions(word);
            found.push_back({.text = std::move(word), .is_name = begins_name(c), .may_be_column = may_be_column});
        } else {
            if (static_cast<unsigned char>(c) > ' ')
                found.push_back({.text = std::string(1, c), .is_name = false, .may_be_column = false});
            ++at;
        }
    }
    return found;
}

/// Of a query, with all that it names written in.
struct size_of_query {
    double words = 1;
    double column = 1;  ///< how often the largest column mentions one of a table
};

class view_sizes {
public:
    explicit view_sizes(std::map<std::string, std::string> views) : views_(std::move(views)) {}

    [[nodiscard]] size_of_query of(const std::string& name, int level) {
        if (const auto known = known_.find(name); known != known_.end()) return known->second;
        if (level > most_view_levels) throw too_deep{};
        known_[name] = {};  // of one that names itself, which SQLite refuses
        text_size sizes(*this, tokens_of(views_.at(name)), level);
        return known_[name] = sizes.whole();
    }
    [[nodiscard]] bool has(const std::string& name) const { return views_.find(name) != views_.end(); }

    struct too_deep {};

private:
    // One text: queries in brackets, some of which have a name (WITH), and what they name.
    class text_size {
    public:
        text_size(view_sizes& views, std::vector<token> tokens, int level)
            : views_(views), tokens_(std::move(tokens)), level_(level) {}

        size_of_query whole() {
            std::size_t at = 0;
            return query(at, 0);
        }

    private:
        [[nodiscard]] bool is(std::size_t at, std::string_view text) const {
            return at < tokens_.size() && tokens_[at].is(text);
        }

        // From `at` to the bracket that closes it.
        size_of_query query(std::size_t& at, int brackets) {
            if (brackets > most_view_levels) throw too_deep{};
            double own = 0;
            double written_in = 0;
            double largest_named = 1;
            double mentions = 1;
            std::map<std::string_view, double> in_column;
            bool in_columns = false;
            int inner = 0;  // brackets of expressions
            const auto take = [&](const size_of_query& named) {
                written_in += named.words;
                largest_named = std::max(largest_named, named.column);
            };
            for (; at < tokens_.size(); ++at) {
                const auto& word = tokens_[at];
                ++own;
                if (word.is("(") && (is(at + 1, "select") || is(at + 1, "with") || is(at + 1, "values"))) {
                    const auto name = name_before(at);
                    const auto size = query(++at, brackets + 1);
                    if (name)
                        named_[*name] = size;
                    else
                        take(size);
                } else if (word.is("(")) {
                    ++inner;
                } else if (word.is(")")) {
                    if (inner-- == 0) break;
                } else if (word.is("select")) {
                    in_columns = true;
                    in_column.clear();
                } else if (inner == 0 && word.is("from")) {
                    in_columns = false;
                } else if (inner == 0 && word.is(",")) {
                    in_column.clear();
                } else if (word.is_name && !is(at + 1, ".")) {
                    if (in_columns && word.may_be_column && !is(at + 1, "(") && !(at > 0 && tokens_[at - 1].is("as")))
                        mentions = std::max(mentions, ++in_column[word.text]);
                    if (const auto local = named_.find(word.text); local != named_.end())
                        take(local->second);
                    else if (views_.has(word.text))
                        take(views_.of(word.text, level_ + 1));
                }
            }
            // Any word of this query may be a column of what it names, in whose place SQLite writes what that column is
            // made of: at most `largest_named` words. A column of this query that mentions some several times grows
            // with each of them.
            return {own * largest_named + written_in, mentions * largest_named};
        }

        // The name that WITH gives to the query whose bracket stands at `at`.
        [[nodiscard]] std::optional<std::string> name_before(std::size_t at) const {
            if (at > 0 && tokens_[at - 1].is("materialized")) --at;
            if (at > 0 && tokens_[at - 1].is("not")) --at;
            if (at < 2 || !tokens_[at - 1].is("as")) return std::nullopt;
            at -= 2;
            if (tokens_[at].is(")")) {  // the names of its columns
                while (at > 0 && !tokens_[at].is("(")) --at;
                if (at-- == 0) return std::nullopt;
            }
            return tokens_[at].text;
        }

        view_sizes& views_;
        const std::vector<token> tokens_;
        const int level_;
        std::map<std::string, size_of_query> named_;
    };

    const std::map<std::string, std::string> views_;
    std::map<std::string, size_of_query> known_;
};

[[noreturn]] void refuse_view(const std::filesystem::path& file, const std::string& name, const std::string& why) {
    throw refused({.rule = "view-too-large",
                   .message = to_utf8(file) + ": the view \"" + name + "\" " + why +
                              "; write simpler views, or load a table with its rows in place of it"});
}

}  // namespace

void check_views(SQLite::Database& from, const std::filesystem::path& file) {
    SQLite::Statement list(from, "SELECT name, sql FROM sqlite_schema WHERE type = 'view'");
    std::map<std::string, std::string> texts;
    while (list.executeStep()) texts[lower_case_of(list.getColumn(0).getString())] = list.getColumn(1).getString();
    view_sizes sizes(texts);
    for (const auto& [name, text] : texts) {
        try {
            if (sizes.of(name, 1).words > most_view_words)
                refuse_view(file, name,
                            "has, with all that it names written in, more than " +
                                std::to_string(static_cast<int>(most_view_words)) + " words");
        } catch (const view_sizes::too_deep&) {
            refuse_view(file, name,
                        "is made of more than " + std::to_string(most_view_levels) + " queries one in another");
        }
    }
}

}  // namespace ipsf::detail
